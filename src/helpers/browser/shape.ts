/**
 * Reads what a program or a model passes, and says which part of it is wrong.
 *
 * @module
 */

/** A part has another shape than expected. The message contains no content. */
export class ShapeError extends TypeError {}

/** Fields of an object. */
export type Fields = Record<string, unknown>;

/**
 * Reads an object.
 *
 * @param value The value.
 * @param path Where it is, for the message.
 * @param names The only fields it may have; any by default.
 */
export function fieldsOf(
  value: unknown,
  path: string,
  names?: readonly string[],
): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new ShapeError(`${path} must be an object`);
  }
  const other = names && Object.keys(value).find((key) => !names.includes(key));
  if (other !== undefined) {
    throw new ShapeError(
      `${path} must have only the fields ${names!.join(", ")}`,
    );
  }
  return value as Fields;
}

/**
 * Reads text without lone surrogates.
 *
 * @param value The value.
 * @param path Where it is.
 * @param maxBytes Most bytes in UTF-8.
 * @param mayBeEmpty Whether it may be empty.
 */
export function textOf(
  value: unknown,
  path: string,
  maxBytes: number = Infinity,
  mayBeEmpty = false,
): string {
  if (isText(value, maxBytes, mayBeEmpty)) return value;
  const least = mayBeEmpty ? "" : " that is not empty";
  const most = maxBytes === Infinity ? "" : ` of at most ${maxBytes} bytes`;
  throw new ShapeError(`${path} must be text${most}${least}`);
}

/** Whether a value is text without lone surrogates. */
export function isText(
  value: unknown,
  maxBytes: number = Infinity,
  mayBeEmpty = false,
): value is string {
  return typeof value === "string" && (mayBeEmpty || value !== "") &&
    value.length <= maxBytes && value.isWellFormed() &&
    (maxBytes === Infinity ||
      new TextEncoder().encode(value).length <= maxBytes);
}

/** Whether a value is a whole number that is not negative. */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && value as number >= 0;
}

/** Reads a whole number that is not negative. */
export function countOf(value: unknown, path: string): number {
  if (isCount(value)) return value;
  throw new ShapeError(`${path} must be an integer of at least 0`);
}

/** Reads a boolean. */
export function booleanOf(value: unknown, path: string): boolean {
  if (typeof value === "boolean") return value;
  throw new ShapeError(`${path} must be true or false`);
}

/** Reads one of some values. */
export function oneOf<T>(
  value: unknown,
  path: string,
  values: readonly T[],
): T {
  if (values.includes(value as T)) return value as T;
  throw new ShapeError(`${path} must be ${values.join(" or ")}`);
}

/** Reads a list, element by element. */
export function listOf<T>(
  value: unknown,
  path: string,
  read: (element: unknown, path: string, at: number) => T,
): T[] {
  if (!Array.isArray(value)) throw new ShapeError(`${path} must be an array`);
  return Array.from(value, (one, at) => read(one, `${path}[${at}]`, at));
}

/** Checks that nothing comes twice. */
export function checkUnique(values: readonly unknown[], path: string): void {
  if (new Set(values).size === values.length) return;
  throw new ShapeError(`${path} must not contain anything twice`);
}
