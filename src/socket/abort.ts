/**
 * Waiting no longer than someone wants to.
 *
 * @module
 */

/** Longest that a timer can wait, in ms: beyond that it fires at once. */
export const MAX_MS: number = 2 ** 31 - 1;

/**
 * A promise's value, or the signal's reason if that comes first; the work itself goes on,
 * and nobody hears of it any more.
 *
 * @param work What is waited for.
 * @param signal Ends the wait.
 */
export function untilAborted<T>(
  work: Promise<T>,
  signal: AbortSignal,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
    work.then(resolve, reject).finally(() =>
      signal.removeEventListener("abort", stop)
    );
  });
}
