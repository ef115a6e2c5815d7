/**
 * Reads JSON of unknown shape.
 *
 * @module
 */

/** A JSON object. */
export type Fields = Record<string, unknown>;

/** Whether a value is a JSON object, not a list. */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value if it is an object, else an empty one. */
export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

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
