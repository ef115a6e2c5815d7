/**
 * Whether a value has the form of a JSON Schema, and where it has not. For parts of an output whose
 * own schema a library does not give.
 *
 * @module
 */
import type { OutputIssue } from "../output_errors.ts";
import { type Json, resolve } from "./json.ts";
import { fits } from "./restore.ts";
import type { Strict } from "./strict.ts";

/**
 * The first place where a value has another form; `null` if it has that of the schema.
 *
 * @param part The schema, or a part of it.
 * @param value The value, as the model wrote it.
 * @param strict What was sent.
 * @param path Where the part is.
 */
export function formIssue(
  part: Json,
  value: unknown,
  strict: Strict,
  path: readonly string[] = [],
): OutputIssue | null {
  if (fits(part, value, strict)) return null;
  const schema = resolve(part, strict.root ?? strict.schema);
  const types = [schema.type].flat();
  if (Array.isArray(value) && types.includes("array")) {
    for (const [at, item] of value.entries()) {
      const issue = formIssue(schema.items, item, strict, [...path, `${at}`]);
      if (issue) return issue;
    }
  } else if (
    typeof value === "object" && value !== null && types.includes("object")
  ) {
    const fields = value as Json;
    for (const [key, field] of Object.entries<Json>(schema.properties)) {
      if (!Object.hasOwn(fields, key)) {
        return { message: "is missing", path: [...path, key] };
      }
      const issue = formIssue(field, fields[key], strict, [...path, key]);
      if (issue) return issue;
    }
  }
  const got = value === null
    ? "null"
    : Array.isArray(value)
    ? "array"
    : typeof value;
  const expected = schema.const !== undefined
    ? JSON.stringify(schema.const)
    : schema.enum
    ? "one of the values"
    : types[0] ?? "another form";
  return { message: `expected ${expected}, got ${got}`, path };
}
