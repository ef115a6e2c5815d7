/**
 * Bounds that several places share.
 *
 * @module
 */

/** Longest delay of a timer, in ms: the runtimes keep it in 31 bits, and fire at once beyond that. */
export const MAX_TIMER_MS: number = 2 ** 31 - 1;

/**
 * Most events that wait for a listener before the connection is given up.
 *
 * A long response streams a few thousand deltas, so this is several responses; and at the
 * usual size of an event, below 1 KB, it is at most some 16 MB.
 */
export const MAX_WAITING_EVENTS = 16_384;
