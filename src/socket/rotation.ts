/**
 * How long a connection is used before a fresh one replaces it.
 *
 * @module
 */

/** The API's own limit of a session, in ms. */
const SESSION_LIMIT = 60 * 60_000;

/**
 * Shortest use of a connection, in ms. Without it, a server with a shorter limit, or a wrong
 * clock, would cause endless reconnects.
 */
const MIN_SERVICE = 60_000;

/**
 * How long a connection may be used, in ms.
 *
 * @param before How long before its limit it is replaced, in ms.
 * @param expiresAt End of the connection according to the server, in Unix seconds; `null` if unknown.
 * @param now The time, in ms.
 */
export function rotationDelay(
  before: number,
  expiresAt: number | null,
  now: number,
): number {
  const limit = expiresAt === null
    ? SESSION_LIMIT
    : Math.min(expiresAt * 1000 - now, SESSION_LIMIT);
  return Math.max(limit - before, limit / 2, MIN_SERVICE);
}
