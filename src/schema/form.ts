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
  const unless = (fits: boolean, expected: string) =>
    fits ? null : { message: `expected ${expected}, got ${type}` };
  if ("const" in schema) {
    return unless(schema.const === value, JSON.stringify(schema.const));
  }
  if (schema.enum) {
    return unless(schema.enum.includes(value), "one of the values");
  }
  if (schema.anyOf) {
    const fits = schema.anyOf.some((b: Json) => !formIssue(b, value, strict));
    return unless(fits, "another form");
  }
  const types: string[] = [schema.type].flat();
  const isInteger = types.includes("integer") && Number.isInteger(value);
  if (!types.includes(type) && !isInteger) return unless(false, types[0]);
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) {
      const issue = formIssue(schema.items, item, strict);
      if (issue) return below(`${at}`, issue);
    }
  } else if (type === "object") {
    const fields = value as Json;
    for (const key of schema.required) {
      const isThere = Object.hasOwn(fields, key);
      if (!isThere && strict.added.get(schema)?.has(key)) continue;
      const issue = isThere
        ? formIssue(schema.properties[key], fields[key], strict)
        : { message: "is missing" };
      if (issue) return below(key, issue);
    }
    for (const key in fields) {
      if (Object.hasOwn(schema.properties, key)) continue;
      return below(key, { message: "is not a field of the schema" });
    }
  }
  return null;
}

function below(key: string, { message, path = [] }: OutputIssue): OutputIssue {
  return { message, path: [key, ...path] };
}
