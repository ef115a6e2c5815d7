/**
 * Adds up the deltas of the Assistants API.
 *
 * @module
 */
import { type Fields, isFields } from "../../core/json.ts";
import { OpenAIError } from "../../errors.ts";

/** How far beyond the end of an array an index may lie: larger ones are refused. */
const MOST_GROWTH = 1_024;
const MOST_ENTRIES = 65_536;

/** Keys that would change a prototype. */
const UNSAFE = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Adds a delta to an object, in place: text is appended, objects are merged, and array entries are
 * found by their `index`.
 *
 * @param target The object so far.
 * @param delta The delta. It is not changed, and the object shares nothing with it.
 * @returns `target`.
 * @throws {OpenAIError} If the delta contradicts the object.
 */
export function addDelta<Target extends object>(
  target: Target,
  delta: object,
): Target {
  const known = target as Fields;
  for (const [key, value] of Object.entries(delta)) {
    if (UNSAFE.has(key)) {
      throw new OpenAIError(`A delta must not contain the key "${key}"`);
    }
    const before = Object.hasOwn(known, key) ? known[key] : undefined;
    known[key] = isNothing(before) || key === "index" || key === "type"
      ? copied(value)
      : sum(before, value, key);
  }
  return target;
}

/**
 * The array entry that a delta belongs to.
 *
 * @param list The array.
 * @param delta The delta, with its `index`.
 * @throws {OpenAIError} If the index is not that of an entry, or one shortly behind.
 */
export function indexOf(list: readonly unknown[], delta: unknown): number {
  const index = isFields(delta) ? delta.index : undefined;
  if (
    typeof index === "number" && Number.isInteger(index) && index >= 0 &&
    index < Math.min(list.length + MOST_GROWTH, MOST_ENTRIES)
  ) return index;
  throw new OpenAIError(
    `A delta of an array must be an object with an index near its ${list.length} entries, got index ${index}`,
  );
}

/**
 * A copy of a delta, checked for keys that would change a prototype.
 *
 * @param value Any JSON value.
 * @throws {OpenAIError} If it has such a key.
 */
export function copied<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copied) as T;
  return isFields(value) ? addDelta({}, value) as T : value;
}

/** Combines two values of a key. */
function sum(before: unknown, added: unknown, key: string): unknown {
  if (isNothing(added)) return before;
  if (typeof before === "string" && typeof added === "string") {
    return before + added;
  }
  if (typeof before === "number" && typeof added === "number") {
    return before + added;
  }
  if (isFields(before) && isFields(added)) return addDelta(before, added);
  if (Array.isArray(before) && Array.isArray(added)) {
    return addEntries(before, added);
  }
  throw new OpenAIError(
    `A delta of "${key}" must be ${kindOf(before)}, got ${kindOf(added)}`,
  );
}

/** Adds entries to an array: plain values at its end, objects by their index. */
function addEntries(list: unknown[], added: readonly unknown[]): unknown[] {
  if (![...list, ...added].some((entry) => typeof entry === "object")) {
    list.push(...added);
    return list;
  }
  for (const entry of added) {
    const index = indexOf(list, entry);
    const before = list[index];
    list[index] = isFields(before)
      ? addDelta(before, entry as object)
      : copied(entry);
  }
  return list;
}

function isNothing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}
function kindOf(value: unknown): string {
  return Array.isArray(value) ? "array" : typeof value;
}
