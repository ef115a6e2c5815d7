/**
 * What the API refuses of a strict schema: of structured outputs, and of functions.
 *
 * @module
 */
import { type Fields, fieldsOf, isFields, listOf, textOf } from "../fields.ts";
import type { SchemaError } from "./validate.ts";

/** Deepest schema that is looked at; the API refuses more than ten levels. */
const DEEPEST = 64;

/**
 * What is wrong with the strict schemas of a request; `null` if nothing is.
 *
 * @param body Body of a request to `/chat/completions` or `/responses`.
 */
export function strictError(body: Fields): SchemaError | null {
  const chat = fieldsOf(body.response_format);
  const format = fieldsOf(fieldsOf(body.text).format);
  return formatError(fieldsOf(chat.json_schema), "response_format", null) ??
    (format.type === "json_schema"
      ? formatError(format, "text.format.schema", "invalid_json_schema")
      : null) ??
    toolsError(listOf(body.tools));
}

function formatError(
  format: Fields,
  param: string,
  code: string | null,
): SchemaError | null {
  if (format.strict !== true || !isFields(format.schema)) return null;
  const wrong = misfit(format.schema);
  if (wrong === null) return null;
  return {
    message: `Invalid schema for response_format '${
      textOf(format.name)
    }': ${wrong}`,
    param,
    code,
  };
}

/** Tools of Chat Completions: those of Responses come back strict although they were not, so they are not judged. */
function toolsError(tools: readonly unknown[]): SchemaError | null {
  for (const [index, tool] of tools.entries()) {
    const described = fieldsOf(fieldsOf(tool).function);
    if (described.strict !== true || !isFields(described.parameters)) continue;
    const wrong = misfit(described.parameters);
    if (wrong === null) continue;
    return {
      message: `Invalid schema for function '${
        textOf(described.name)
      }': ${wrong}`,
      param: `tools[${index}].function.parameters`,
      code: "invalid_function_parameters",
    };
  }
  return null;
}

/** The first rule of strict schemas that is broken, in the API's words. */
function misfit(
  schema: Fields,
  context: readonly string[] = [],
): string | null {
  if (context.length > DEEPEST) return null;
  const properties = isFields(schema.properties) ? schema.properties : null;
  if (schema.type === "object" || properties !== null) {
    const wrong = objectMisfit(schema, properties ?? {});
    if (wrong !== null) return `In context=${shown(context)}, ${wrong}`;
  }
  for (const [steps, part] of partsOf(schema)) {
    const wrong = misfit(part, [...context, ...steps]);
    if (wrong !== null) return wrong;
  }
  return null;
}

function objectMisfit(schema: Fields, properties: Fields): string | null {
  if (schema.additionalProperties !== false) {
    return "'additionalProperties' is required to be supplied and to be false.";
  }
  const required = listOf(schema.required);
  const missing = Object.keys(properties).find((one) =>
    !required.includes(one)
  );
  return missing === undefined
    ? null
    : `'required' is required to be supplied and to be an array including every key in properties. Missing '${missing}'.`;
}

/** The schemas within a schema, and the way to each. */
function* partsOf(schema: Fields): Generator<[readonly string[], Fields]> {
  for (const name of ["properties", "$defs", "definitions"]) {
    for (const [key, part] of Object.entries(fieldsOf(schema[name]))) {
      if (isFields(part)) yield [[name, key], part];
    }
  }
  if (isFields(schema.items)) yield [["items"], schema.items];
  for (const [index, part] of listOf(schema.anyOf).entries()) {
    if (isFields(part)) yield [["anyOf", String(index)], part];
  }
}

/** A path as the API writes it: a tuple of Python. */
function shown(context: readonly string[]): string {
  const steps = context.map((step) => `'${step}'`).join(", ");
  return context.length === 1 ? `(${steps},)` : `(${steps})`;
}
