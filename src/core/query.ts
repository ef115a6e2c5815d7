import { classOf, hasJson, isHollow } from "./hollow.ts";

/** Deepest nesting of a query and a form. Each level is a call, and the stack is finite. */
export const MAX_DEPTH = 500;

/**
 * Encodes a query string as the API expects it: nested objects as `a[b]=1`, lists as `a[]=1&a[]=2`.
 *
 * `undefined` and empty objects and lists are left out, `null` is an empty value, dates are ISO 8601.
 *
 * @param query Values by name.
 * @returns Without a leading `?`; empty if nothing is left.
 * @throws {TypeError} If the values contain themselves, or one of them is not plain data, such as a function, bytes or a `Map`.
 * @throws {RangeError} If they are nested more than 500 levels deep.
 */
export function encodeQuery(query: object): string {
  if (isOpaque(query)) {
    throw new TypeError(
      `query must be a plain object, got ${classOf(query)}`,
    );
  }
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    append(pairs, name, value, []);
  }
  return pairs.join("&");
}

function append(
  pairs: string[],
  name: string,
  value: unknown,
  above: readonly unknown[],
): void {
  if (value === undefined) return;
  if (value === null) {
    pairs.push(`${encode(name)}=`);
  } else if (value instanceof Date) {
    pairs.push(`${encode(name)}=${encode(isoTime(name, value))}`);
  } else if (typeof value === "object" && hasJson(value)) {
    const within = enter(name, value, above);
    append(pairs, name, value.toJSON(), within);
  } else if (typeof value === "object") {
    if (isOpaque(value)) {
      throw new TypeError(
        `Query parameter "${name}" must be plain data, got ${classOf(value)}`,
      );
    }
    const within = enter(name, value, above);
    if (Array.isArray(value)) {
      for (const item of value) append(pairs, `${name}[]`, item, within);
    } else {
      for (const [key, item] of Object.entries(value)) {
        append(pairs, `${name}[${key}]`, item, within);
      }
    }
  } else if (typeof value === "function" || typeof value === "symbol") {
    throw new TypeError(
      `Query parameter "${name}" must be plain data, got a ${typeof value}`,
    );
  } else {
    pairs.push(`${encode(name)}=${encode(String(value))}`);
  }
}

function enter(
  name: string,
  value: object,
  above: readonly unknown[],
): readonly unknown[] {
  if (above.length === MAX_DEPTH) {
    throw new RangeError(
      `Query parameter "${
        name.slice(0, 64)
      }" must not be nested more than ${MAX_DEPTH} levels deep`,
    );
  }
  if (!above.includes(value)) return [...above, value];
  throw new TypeError(
    `Query parameter "${
      name.slice(0, 64)
    }" must not contain a reference to itself`,
  );
}

function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed())
    .replace(
      /[!'()*]/g,
      (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
    );
}

function isoTime(name: string, date: Date): string {
  if (!Number.isNaN(date.getTime())) return date.toISOString();
  throw new TypeError(`Query parameter "${name}" must be a valid date`);
}

function isOpaque(value: object): boolean {
  return isHollow(value) || value instanceof Blob ||
    value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}
