/**
 * Bounds that several places share.
 *
 * @module
 */

/**
 * Most events that wait for a listener before the connection is given up.
 *
 * A long response streams a few thousand deltas, so this is several responses; and at the
 * usual size of an event, below 1 KB, it is at most some 16 MB.
 */
export const MAX_WAITING_EVENTS = 16_384;
