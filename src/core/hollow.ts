/**
 * Objects that would be sent empty although they are not.
 *
 * @module
 */

/** Classes whose content is not in properties: JSON, queries and forms would show `{}` or nothing. */
const HOLLOW = [
  Promise,
  Map,
  Set,
  WeakMap,
  WeakSet,
  RegExp,
  Error,
  Headers,
  URLSearchParams,
  FormData,
];

/**
 * Whether an object would be sent empty although it is not: a promise that was not awaited, a map, headers and so on.
 *
 * @param value Any object; one with a method `toJSON()` says itself what is sent.
 */
export function isHollow(value: object): boolean {
  return !hasJson(value) && HOLLOW.some((Class) => value instanceof Class);
}

/**
 * Whether an object says what it is in JSON, such as a `URL`.
 *
 * @param value Any object.
 */
export function hasJson(value: object): value is { toJSON(): unknown } {
  return typeof (value as { toJSON?: unknown }).toJSON === "function";
}
