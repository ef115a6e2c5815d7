/**
 * How long a connection serves before it is left for a fresh one.
 *
 * @module
 */

/** The API's own limit of a session, in ms. */
const SESSION_LIMIT = 60 * 60_000;

/**
 * No connection is left before it has served so long, in ms: a server that gives less time
 * than that, or a clock that is wrong, must not make one dial without end.
 */
const MIN_SERVICE = 60_000;

/**
 * How long a connection may serve, in ms.
 *
 * @param before How long before its limit it is left, in ms.
 * @param expiresAt When the server says it ends, in Unix seconds; `null` if it does not say.
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
