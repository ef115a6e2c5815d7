/**
 * Time limits of the checks.
 *
 * @module
 */

/** Longest time of one check, in ms: a local model may have to be loaded first. */
export const CHECK_TIMEOUT = 60_000;

/** Longest time of all checks together, in ms. */
export const TOTAL_TIMEOUT = 300_000;

/** What became of an operation with a time limit. */
export type Timed<T> =
  | { readonly isLate: false; readonly value: T }
  | { readonly isLate: true };

/**
 * Runs an operation with a time limit.
 *
 * @param ms Its longest time.
 * @param signal Ends it as well.
 * @param run The operation; its signal is aborted when the time is over.
 * @throws What the operation throws in time.
 */
export async function within<T>(
  ms: number,
  signal: AbortSignal,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<Timed<T>> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), ms);
  try {
    const value = await run(AbortSignal.any([signal, limit.signal]));
    return limit.signal.aborted ? { isLate: true } : { isLate: false, value };
  } catch (error) {
    if (limit.signal.aborted) return { isLate: true };
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
