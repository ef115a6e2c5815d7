/**
 * Reads JSON of unknown shape.
 *
 * @module
 */

export { type Fields, fieldsOf, isFields } from "../core/json.ts";

/** The value if it is a list, else an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The value if it is text, else the fallback. */
export function textOf(value: unknown, fallback = ""): string {
  return typeof value === "string" ? value : fallback;
}

/** What a table has under a name; a name such as `constructor` finds nothing. */
export function entryOf<T>(
  table: Readonly<Record<string, T>>,
  name: unknown,
): T | undefined {
  return typeof name === "string" && Object.hasOwn(table, name)
    ? table[name]
    : undefined;
}

/** The value if it is a number, else `null`. */
export function numberOf(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}
