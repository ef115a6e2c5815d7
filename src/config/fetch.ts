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
