/**
 * Which `fetch` sends requests.
 *
 * @module
 */

/** A `fetch`: the global one, a proxy, a recorder, a fake. */
export type Fetch = (
  input: string,
  init?: RequestInit,
) => Promise<Response>;

/** The source of a `fetch` that is the runtime's own: of Deno, then of browsers and Bun. A proxy has no name. */
const OWN_SOURCE =
  /^(?:async )?function fetch\([^)]*\)\s*\{\s*(?:return lazyFetch\(\)\.fetch\(|\[native code\]\s*\}$)/;

/**
 * Whether a `fetch` is the runtime's own, which takes headers in any form. A third of the cost of a request can be a
 * `Headers` object that is only copied. One that is not recognized gets that object, as each `fetch` of a program does.
 *
 * @param fetch The global `fetch`.
 */
export function isRuntimeFetch(fetch: unknown): boolean {
  return OWN_SOURCE.test(Function.prototype.toString.call(fetch));
}

/**
 * The user's `fetch`, or the global one as it is now: replacing `globalThis.fetch` later does not
 * change a client.
 *
 * @param given The user's `fetch`, if any.
 * @throws {TypeError} If it is not a function.
 */
export function resolveFetch(given: Fetch | undefined): Fetch {
  if (given === undefined || given === null) {
    const now = globalThis.fetch;
    return (input, init) => now(input, init);
  }
  if (typeof given !== "function") {
    throw new TypeError(`fetch must be a function, got ${typeof given}`);
  }
  return given;
}
