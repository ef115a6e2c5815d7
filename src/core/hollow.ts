/**
 * Objects that would be sent empty although they are not.
 *
 * @module
 */

let classes: readonly (abstract new (...args: never[]) => object)[] | undefined;

/**
 * Classes whose content is not in properties: JSON, queries and forms would show `{}` or nothing. Listed
 * on first use, because loading `Headers` adds 1 ms to the start-up on Deno.
 */
const hollowClasses = () =>
  classes ??= [
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
  if (Object.getPrototypeOf(value) === Object.prototype) return false; // as nearly always
  return !hasJson(value) &&
    (hollowClasses().some((Class) => value instanceof Class) || isHost(value));
}

/** A generator, an iterable, or an object of the runtime, such as a request or a signal, without properties of its own. */
function isHost(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return false;
  if (Array.isArray(value)) return false;
  return Object.keys(value).length === 0 &&
    [Symbol.toStringTag, Symbol.iterator, Symbol.asyncIterator].some((symbol) =>
      symbol in value
    );
}

/**
 * Name of the class of an object, for a message.
 *
 * @param value Any object.
 */
export function classOf(value: object): string {
  return (value as { constructor?: { name?: string } }).constructor?.name ||
    Object.prototype.toString.call(value).slice(8, -1);
}

/**
 * Whether an object says what it is in JSON, such as a `URL`.
 *
 * @param value Any object.
 */
export function hasJson(value: object): value is { toJSON(): unknown } {
  return typeof (value as { toJSON?: unknown }).toJSON === "function";
}
