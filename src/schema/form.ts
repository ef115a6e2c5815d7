/**
 * Whether a value has the form of a JSON Schema, and where it has not; bounds and patterns do not matter.
 *
 * @module
 */
import type { OutputIssue } from "../output_errors.ts";
import { type Json, resolve } from "./json.ts";
import type { Strict } from "./strict.ts";

/**
 * The first place where a value has another form; `null` if it has that of the schema.
 *
 * @param part The schema, or a part of it.
 * @param value The value, as the model wrote it.
 * @param strict What was sent.
 */
export function formIssue(
  part: Json,
  value: unknown,
  strict: Strict,
): OutputIssue | null {
  const schema = resolve(part, strict.root ?? strict.schema);
  const type = value === null
    ? "null"
    : Array.isArray(value)
    ? "array"
    : typeof value;
  const fits = "const" in schema
    ? schema.const === value
    : schema.enum
    ? schema.enum.includes(value)
    : schema.anyOf
    ? schema.anyOf.some((b: Json) => !formIssue(b, value, strict))
    : [schema.type].flat().some((one) =>
      one === type || (one === "integer" && Number.isInteger(value))
    );
  if (!fits) {
    const expected = schema.const ?? schema.enum ?? schema.type ??
      "another form";
    return { message: `expected ${JSON.stringify(expected)}, got ${type}` };
  }
  if (Array.isArray(value) && schema.items) {
    for (const [at, item] of value.entries()) {
      const issue = formIssue(schema.items, item, strict);
      if (issue) return prefixed(`${at}`, issue);
    }
  } else if (type === "object" && schema.properties) {
    const fields = value as Json;
    for (const key of new Set([...schema.required, ...Object.keys(fields)])) {
      const isThere = Object.hasOwn(fields, key);
      if (!isThere && strict.added.get(schema)?.has(key)) continue;
      const issue = !Object.hasOwn(schema.properties, key)
        ? { message: "is not in the schema" }
        : isThere
        ? formIssue(schema.properties[key], fields[key], strict)
        : { message: "is missing" };
      if (issue) return prefixed(key, issue);
    }
  }
  return null;
}

function prefixed(
  key: string,
  { message, path = [] }: OutputIssue,
): OutputIssue {
  return { message, path: [key, ...path] };
}
