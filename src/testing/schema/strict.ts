/**
 * The rules of strict schemas, which the API checks before a model sees them.
 *
 * @module
 */
import { type Fields, fieldsOf, isFields, listOf } from "../fields.ts";

/** Keywords that a strict schema must not have. */
const FORBIDDEN = ["allOf", "not", "if", "then", "else", "patternProperties"];

/** Deepest schema that is checked; the API refuses more than ten levels. */
const DEEPEST = 64;

/**
 * What is wrong with a strict schema, in the API's words; `null` if it is valid.
 *
 * @param schema Schema of an output, or of a function's parameters.
 */
export function strictError(schema: Fields): string | null {
  const type = schema.type ?? "None";
  if (type !== "object") {
    return `schema must be a JSON Schema of 'type: "object"', got 'type: "${type}"'.`;
  }
  return errorWithin(schema, []);
}

function errorWithin(schema: Fields, path: readonly string[]): string | null {
  if (path.length > DEEPEST) return null;
  const where = `In context=${tuple(path)}`;
  const forbidden = FORBIDDEN.find((name) => name in schema);
  if (forbidden) return `${where}, '${forbidden}' is not permitted.`;
  if (isFields(schema.properties) || schema.type === "object") {
    if (schema.additionalProperties !== false) {
      return `${where}, 'additionalProperties' is required to be supplied and to be false.`;
    }
    const names = Object.keys(fieldsOf(schema.properties));
    const required = listOf(schema.required);
    const lacking = names.find((name) => !required.includes(name));
    if (lacking !== undefined) {
      return `${where}, 'required' is required to be supplied and to be an array including every key in properties. Missing '${lacking}'.`;
    }
    const extra = required.find((name) => !names.includes(String(name)));
    if (extra !== undefined) {
      return `${where}, 'required' is required to be supplied and to be an array including every key in properties. Extra required key '${extra}' supplied.`;
    }
  }
  for (const [steps, child] of childrenOf(schema)) {
    const found = errorWithin(child, [...path, ...steps]);
    if (found !== null) return found;
  }
  return null;
}

/**
 * A schema as the API makes it strict where a program does not decide: closed objects, all properties required.
 *
 * @param schema Schema of a function's parameters.
 */
export function madeStrict(schema: Fields): Fields {
  const made: Fields = { ...schema };
  for (const group of ["properties", "$defs", "definitions"]) {
    const children = made[group];
    if (!isFields(children)) continue;
    made[group] = Object.fromEntries(
      Object.entries(children).map((
        [name, child],
      ) => [name, strictChild(child)]),
    );
  }
  if (made.items !== undefined) made.items = strictChild(made.items);
  if (made.anyOf !== undefined) {
    made.anyOf = listOf(made.anyOf).map(strictChild);
  }
  if (made.type === "object") {
    const properties = isFields(made.properties) ? made.properties : {};
    made.properties = properties;
    made.required = Object.keys(properties);
    made.additionalProperties = false;
  }
  return made;
}

function strictChild(child: unknown): unknown {
  return isFields(child) ? madeStrict(child) : child;
}

function* childrenOf(schema: Fields): Generator<[string[], Fields]> {
  for (const group of ["properties", "$defs", "definitions"]) {
    for (const [name, child] of Object.entries(fieldsOf(schema[group]))) {
      if (isFields(child)) yield [[group, name], child];
    }
  }
  if (isFields(schema.items)) yield [["items"], schema.items];
  for (const [at, child] of listOf(schema.anyOf).entries()) {
    if (isFields(child)) yield [["anyOf", String(at)], child];
  }
}

/** A path as the API prints it. */
function tuple(path: readonly string[]): string {
  const names = path.map((name) => `'${name}'`).join(", ");
  return path.length === 1 ? `(${names},)` : `(${names})`;
}
