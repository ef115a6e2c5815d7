/**
 * Checks a value against a schema, with the API's error messages.
 *
 * @module
 */
import type { ApiErrorBody } from "../api_error.ts";
import { type Fields, fieldsOf, isFields, listOf, textOf } from "../fields.ts";
import type { Lookup } from "./from_schema.ts";

/** What is wrong, and where. */
export type SchemaError = Omit<ApiErrorBody, "type">;

/** How strictly a value is read. */
export interface Reading {
  /** Follows references. */
  readonly lookup: Lookup;
  /** Fields of a form are text: numbers and lists may be, too. @default {false} */
  readonly form?: boolean;
  /** Whether fields outside the schema are allowed, as they are in responses. @default {false} */
  readonly tolerant?: boolean;
}

/**
 * What is wrong with a value; `null` if it is valid.
 *
 * @param value The value.
 * @param schema Schema in the generator's plain form.
 * @param reading How strictly it is read.
 * @param path Where the value is, e.g. `messages[0].role`; empty for the whole.
 */
export function schemaError(
  value: unknown,
  schema: Fields,
  reading: Reading,
  path = "",
): SchemaError | null {
  if (typeof schema.$ref === "string") {
    return schemaError(value, reading.lookup(schema.$ref), reading, path);
  }
  if (schema.never === true) return unknownField(path);
  if (Array.isArray(schema.anyOf)) {
    return unionMisfit(value, schema.anyOf.filter(isFields), reading, path);
  }
  if (Array.isArray(schema.allOf)) {
    // Each part knows only its own fields.
    const loose = { ...reading, tolerant: true };
    for (const part of schema.allOf.filter(isFields)) {
      const found = schemaError(value, part, loose, path);
      if (found !== null) return found;
    }
    return null;
  }
  if (Array.isArray(schema.enum)) {
    return enumMisfit(value, schema, reading, path);
  }
  const check = CHECKS[textOf(schema.type)];
  return check === undefined ? null : check(value, schema, reading, path);
}

type Check = (
  value: unknown,
  schema: Fields,
  reading: Reading,
  path: string,
) => SchemaError | null;

const CHECKS: Readonly<Record<string, Check>> = {
  object: objectMisfit,
  array: arrayMisfit,
  string: stringMisfit,
  integer: numberMisfit,
  number: numberMisfit,
  boolean: (value, _schema, { form }, path) =>
    typeof value === "boolean" || form && /^(true|false)$/.test(String(value))
      ? null
      : wrongType(path, "a boolean", value),
  null: (value, _schema, _reading, path) =>
    value === null ? null : wrongType(path, "null", value),
};

function objectMisfit(
  value: unknown,
  schema: Fields,
  reading: Reading,
  path: string,
): SchemaError | null {
  if (!isFields(value)) {
    // In a form an object may travel as JSON text.
    return reading.form && typeof value === "string"
      ? null
      : wrongType(path, "an object", value);
  }
  const properties = fieldsOf(schema.properties);
  const required = listOf(schema.required).map(String);
  for (const name of required) {
    if (value[name] !== undefined) continue;
    // A nullable field of a request is optional.
    if (reading.tolerant || !isNullable(fieldsOf(properties[name]))) {
      return missingField(join(path, name));
    }
  }
  for (const [name, field] of Object.entries(value)) {
    if (field === undefined) continue;
    const known = Object.hasOwn(properties, name)
      ? fieldsOf(properties[name])
      : schema.additionalProperties;
    if (known !== undefined) {
      // The API reads null as "not given", even where its specification has no null.
      if (field === null && !reading.tolerant && !required.includes(name)) {
        continue;
      }
      const found = schemaError(
        field,
        fieldsOf(known),
        reading,
        join(path, name),
      );
      if (found !== null) return found;
    } else if (isFields(schema.properties) && !reading.tolerant) {
      return unknownField(join(path, name));
    }
  }
  return null;
}

function isNullable(schema: Fields): boolean {
  return listOf(schema.anyOf).some((one) => fieldsOf(one).type === "null");
}

function arrayMisfit(
  value: unknown,
  schema: Fields,
  reading: Reading,
  path: string,
): SchemaError | null {
  if (!Array.isArray(value)) {
    return reading.form
      ? schemaError(value, fieldsOf(schema.items), reading, path)
      : wrongType(path, "an array", value);
  }
  const { minItems, maxItems } = schema;
  if (typeof minItems === "number" && value.length < minItems) {
    return {
      message: value.length === 0
        ? `Invalid '${path}': empty array. Expected an array with minimum length ${minItems}, but got an empty array instead.`
        : `Invalid '${path}': array too short. Expected an array with minimum length ${minItems}, but got an array with length ${value.length} instead.`,
      param: path,
      code: value.length === 0 ? "empty_array" : "array_below_min_length",
    };
  }
  if (typeof maxItems === "number" && value.length > maxItems) {
    return {
      message:
        `Invalid '${path}': array too long. Expected an array with maximum length ${maxItems}, but got an array with length ${value.length} instead.`,
      param: path,
      code: "array_above_max_length",
    };
  }
  for (const [index, item] of value.entries()) {
    const found = schemaError(
      item,
      fieldsOf(schema.items),
      reading,
      `${path}[${index}]`,
    );
    if (found !== null) return found;
  }
  return null;
}

function stringMisfit(
  value: unknown,
  schema: Fields,
  reading: Reading,
  path: string,
): SchemaError | null {
  if (schema.format === "binary") {
    return value instanceof File || reading.tolerant
      ? null
      : wrongType(path, "a file", value);
  }
  if (typeof value !== "string") return wrongType(path, "a string", value);
  const { minLength, maxLength, pattern } = schema;
  if (typeof minLength === "number" && value.length < minLength) {
    return {
      message:
        `Invalid '${path}': string too short. Expected a string with minimum length ${minLength}, but got a string with length ${value.length} instead.`,
      param: path,
      code: "string_below_min_length",
    };
  }
  if (typeof maxLength === "number" && value.length > maxLength) {
    return {
      message:
        `Invalid '${path}': string too long. Expected a string with maximum length ${maxLength}, but got a string with length ${value.length} instead.`,
      param: path,
      code: "string_above_max_length",
    };
  }
  if (
    !reading.tolerant && typeof pattern === "string" &&
    !new RegExp(pattern).test(value)
  ) {
    return {
      message:
        `Invalid '${path}': string does not match pattern. Expected a string that matches the pattern '${pattern}'.`,
      param: path,
      code: "invalid_value",
    };
  }
  return null;
}

function numberMisfit(
  value: unknown,
  schema: Fields,
  reading: Reading,
  path: string,
): SchemaError | null {
  const number = reading.form && typeof value === "string" && value !== ""
    ? Number(value)
    : value;
  const isInteger = schema.type === "integer";
  if (typeof number !== "number" || Number.isNaN(number)) {
    return wrongType(path, isInteger ? "an integer" : "a decimal", value);
  }
  if (isInteger && !Number.isInteger(number)) {
    return wrongType(path, "an integer", value);
  }
  const kind = isInteger ? "integer" : "decimal";
  const { minimum, maximum } = schema;
  if (typeof minimum === "number" && number < minimum) {
    return {
      message:
        `Invalid '${path}': ${kind} below minimum value. Expected a value >= ${minimum}, but got ${number} instead.`,
      param: path,
      code: `${kind}_below_min_value`,
    };
  }
  if (typeof maximum === "number" && number > maximum) {
    return {
      message:
        `Invalid '${path}': ${kind} above maximum value. Expected a value <= ${maximum}, but got ${number} instead.`,
      param: path,
      code: `${kind}_above_max_value`,
    };
  }
  return null;
}

function enumMisfit(
  value: unknown,
  schema: Fields,
  reading: Reading,
  path: string,
): SchemaError | null {
  const choices = listOf(schema.enum);
  if (choices.includes(value)) return null;
  if (reading.form && choices.map(String).includes(String(value))) return null;
  const wanted = kindOf(choices[0]);
  if (kindOf(value) !== wanted) return wrongType(path, wanted, value);
  // New values may be added to responses over time.
  if (
    schema.open === true ||
    reading.tolerant && wanted === "a string" && choices.length > 1
  ) return null;
  return {
    message: `Invalid value: '${value}'. Supported values are: ${
      listed(choices)
    }.`,
    param: path,
    code: "invalid_value",
  };
}

/** A union: the member with the value's tag decides; without a tag, the member whose check gets furthest. */
function unionMisfit(
  value: unknown,
  members: readonly Fields[],
  reading: Reading,
  path: string,
): SchemaError | null {
  const strange = strangeTag(value, members, reading, path);
  if (strange !== null) return strange;
  let best: SchemaError | null = null;
  let depth = -1;
  for (const member of members) {
    const found = schemaError(value, member, reading, path);
    if (found === null) return null;
    // The member with the type of the value gives the most precise error.
    const isKind = found.code !== "invalid_type" || found.param !== path;
    const reach = (found.param ?? "").length + (isKind ? 500 : 0) +
      (isTagged(value, member, reading) ? 1_000 : 0);
    if (reach > depth) [best, depth] = [found, reach];
  }
  return best;
}

const TAGS: readonly string[] = ["type", "role", "object"];

/** A tag that no member of a union has: the message lists all tags. */
function strangeTag(
  value: unknown,
  members: readonly Fields[],
  reading: Reading,
  path: string,
): SchemaError | null {
  if (!isFields(value) || reading.tolerant) return null;
  let left = members.map((member) => resolved(member, reading))
    .filter(({ type }) => type !== "null");
  for (const tag of TAGS) {
    const choices = left.map((one) =>
      listOf(fieldsOf(fieldsOf(one.properties)[tag]).enum)
    );
    if (
      typeof value[tag] !== "string" ||
      choices.some((one) => one[0] === undefined)
    ) continue;
    left = left.filter((_, at) => choices[at].includes(value[tag]));
    if (left.length > 0) continue;
    return {
      message: `Invalid value: '${value[tag]}'. Supported values are: ${
        listed([...new Set(choices.flat())])
      }.`,
      param: join(path, tag),
      code: "invalid_value",
    };
  }
  return null;
}

function resolved(schema: Fields, { lookup }: Reading): Fields {
  return typeof schema.$ref === "string" ? lookup(schema.$ref) : schema;
}

function isTagged(value: unknown, member: Fields, reading: Reading): boolean {
  if (!isFields(value)) return false;
  const properties = fieldsOf(resolved(member, reading).properties);
  return TAGS.some((tag) => {
    const choices = listOf(fieldsOf(properties[tag]).enum);
    return choices.length === 1 && choices[0] === value[tag];
  });
}

function join(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

function listed(choices: readonly unknown[]): string {
  const quoted = choices.map((choice) => `'${choice}'`);
  if (quoted.length < 2) return quoted.join("");
  return `${quoted.slice(0, -1).join(", ")}${
    quoted.length > 2 ? "," : ""
  } and ${quoted.at(-1)}`;
}

function missingField(path: string): SchemaError {
  return {
    message: `Missing required parameter: '${path}'.`,
    param: path,
    code: "missing_required_parameter",
  };
}

function unknownField(path: string): SchemaError {
  return {
    message: `Unknown parameter: '${path}'.`,
    param: path,
    code: "unknown_parameter",
  };
}

function wrongType(
  path: string,
  expected: string,
  value: unknown,
): SchemaError {
  return {
    message: `Invalid type for '${path}': expected ${expected}, but got ${
      kindOf(value)
    } instead.`,
    param: path,
    code: "invalid_type",
  };
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  if (value instanceof File) return "a file";
  if (typeof value === "number") {
    return Number.isInteger(value) ? "an integer" : "a decimal";
  }
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
