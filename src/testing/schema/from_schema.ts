/**
 * Generates values that match a JSON schema.
 *
 * @module
 */
import { unescapedStep } from "../../core/json_pointer.ts";
import { entryOf, type Fields, fieldsOf, isFields, listOf } from "../fields.ts";

/** Recursive schemas end somewhere; none of the API's is nested this deep otherwise. */
const DEEPEST = 24;

/** Most values that are generated for one schema: schemas of clients may demand millions. */
const MOST_VALUES = 20_000;
/** Characters of a text that count as one value. */
const CHARS_PER_VALUE = 16;

/** What a value is made with. */
interface Making {
  readonly lookup: Lookup;
  /** Values that may still be made. */
  left: number;
}

/** Finds the schema that a `$ref` names. */
export type Lookup = (reference: string) => Fields;

/**
 * The smallest value that fits a schema: required fields only, first choice of each union.
 *
 * Strings without a format are `text`, so that the output shows the input.
 *
 * @param schema JSON schema; without `lookup`, `$ref` points into itself (`#/$defs/...`).
 * @param text Value of strings without a format.
 * @param lookup Follows references elsewhere.
 */
export function smallest(
  schema: Fields,
  text = "",
  lookup: Lookup = (reference) => resolve(reference, schema),
): unknown {
  return value(schema, { lookup, left: MOST_VALUES }, text, 0);
}

/** Fields that the smallest value of a schema has or may have. */
export function namesOf(schema: Fields, lookup: Lookup): Set<string> {
  if (typeof schema.$ref === "string") {
    return namesOf(lookup(schema.$ref), lookup);
  }
  const [first] = [...listOf(schema.anyOf), ...listOf(schema.oneOf)];
  if (isFields(first)) return namesOf(first, lookup);
  const names = new Set(Object.keys(fieldsOf(schema.properties)));
  for (const part of listOf(schema.allOf).filter(isFields)) {
    for (const name of namesOf(part, lookup)) names.add(name);
  }
  return names;
}

function value(
  schema: Fields,
  making: Making,
  text: string,
  depth: number,
): unknown {
  if (--making.left < 0) return null;
  if ("const" in schema) return schema.const;
  if (Array.isArray(schema.enum) && schema.enum.length > 0) {
    return schema.enum[0];
  }
  if (typeof schema.$ref === "string") {
    return depth > DEEPEST
      ? null
      : value(making.lookup(schema.$ref), making, text, depth + 1);
  }
  const union = [...listOf(schema.anyOf), ...listOf(schema.oneOf)].filter(
    isFields,
  );
  if (union.length > 0) {
    // Deep inside a recursive schema the way out is null, where it may be.
    const end = union.find((member) => member.type === "null");
    return value(
      depth > DEEPEST && end ? end : union[0],
      making,
      text,
      depth + 1,
    );
  }
  if (Array.isArray(schema.allOf)) {
    return value(merge(schema), making, text, depth + 1);
  }
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  switch (type ?? (isFields(schema.properties) ? "object" : "any")) {
    case "object":
      return objectValue(schema, making, text, depth);
    case "array": {
      const length = Math.min(Number(schema.minItems ?? 0), 64);
      const items: unknown[] = [];
      while (items.length < length && making.left > 0) {
        items.push(value(fieldsOf(schema.items), making, text, depth + 1));
      }
      return items;
    }
    case "string":
      return stringValue(schema, text, making);
    case "integer":
    case "number":
      return numberValue(schema);
    case "boolean":
      return false;
    case "null":
      return null;
    default:
      return {};
  }
}

function objectValue(
  schema: Fields,
  making: Making,
  text: string,
  depth: number,
): Fields {
  const properties = fieldsOf(schema.properties);
  const out: Fields = {};
  for (const name of listOf(schema.required).map(String)) {
    const made = depth > DEEPEST * 2
      ? null
      : value(fieldsOf(entryOf(properties, name)), making, text, depth + 1);
    // A field may be called `__proto__`.
    Object.defineProperty(out, name, {
      value: made,
      configurable: true,
      enumerable: true,
      writable: true,
    });
  }
  return out;
}

const FORMATS: Readonly<Record<string, string>> = {
  date: "2026-01-01",
  "date-time": "2026-01-01T00:00:00Z",
  time: "00:00:00Z",
  duration: "PT0S",
  email: "someone@example.com",
  hostname: "example.com",
  uri: "https://example.com/",
  uuid: "00000000-0000-4000-8000-000000000000",
  ipv4: "127.0.0.1",
  ipv6: "::1",
};

function stringValue(schema: Fields, text: string, making: Making): string {
  const format = entryOf(FORMATS, schema.format);
  if (format !== undefined) return format;
  const shortest = Math.min(
    Number(schema.minLength ?? 0),
    making.left * CHARS_PER_VALUE,
  );
  making.left -= Math.ceil(Math.max(0, shortest) / CHARS_PER_VALUE);
  const longest = Number(schema.maxLength ?? Infinity);
  return text.padEnd(shortest, "a").slice(0, longest);
}

function numberValue(schema: Fields): number {
  const step = Number(schema.multipleOf ?? (schema.type === "integer" ? 1 : 0));
  let least = Number(schema.minimum ?? -Infinity);
  if (typeof schema.exclusiveMinimum === "number") {
    least = Math.max(least, schema.exclusiveMinimum + (step || 1));
  }
  const most = Number(schema.maximum ?? schema.exclusiveMaximum ?? Infinity);
  const free = least > 0 ? least : most < 0 ? most : 0;
  return step > 0 ? Math.ceil(free / step) * step : free;
}

function merge(schema: Fields): Fields {
  const { allOf, ...own } = schema;
  let out: Fields = {};
  for (const branch of [...listOf(allOf).filter(isFields), own]) {
    out = {
      ...out,
      ...branch,
      properties: {
        ...fieldsOf(out.properties),
        ...fieldsOf(branch.properties),
      },
      required: [...listOf(out.required), ...listOf(branch.required)],
    };
  }
  return out;
}

function resolve(reference: string, root: Fields): Fields {
  let at: unknown = root;
  for (const step of reference.replace(/^#\/?/, "").split("/")) {
    if (step !== "") {
      const name = unescapedStep(step);
      at = entryOf(fieldsOf(at), name);
    }
  }
  return fieldsOf(at);
}
