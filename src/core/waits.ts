/**
 * Waits: how long a timer can, and until a signal of the program is aborted.
 *
 * @module
 */
import { APIUserAbortError } from "../errors.ts";

/** Longest delay of a timer, in ms: the runtimes keep it in 31 bits, and fire at once beyond that. */
export const MAX_TIMER_MS: number = 2 ** 31 - 1;

/**
 * Throws if a signal was aborted.
 *
 * @param signal The signal; none is never aborted.
 * @throws {APIUserAbortError} With the reason of the signal as its cause.
 */
export function throwIfAborted(signal: AbortSignal | null | undefined): void {
  if (signal?.aborted) throw new APIUserAbortError({ cause: signal.reason });
}

/**
 * Waits for a promise, but not after a signal was aborted.
 *
 * That of `@std/async` also wraps iterators, which every page would load and none would use.
 *
 * @param promise The promise; it is not stopped.
 * @param signal The signal.
 * @param failure What the wait then fails with. @default the signal's reason
 */
export async function abortable<T>(
  promise: PromiseLike<T>,
  signal: AbortSignal,
  failure: () => unknown = () => signal.reason,
): Promise<T> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = () => reject(failure());
  if (signal.aborted) abort();
  // A listener of its own for each wait: many races against one promise would never be freed.
  signal.addEventListener("abort", abort);
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener("abort", abort);
  }
}

/**
 * Waits for a promise, but not after a signal was aborted.
 *
 * @param promise The promise; it is not stopped.
 * @param signal The signal.
 * @throws {APIUserAbortError} If the signal aborts first, with its reason as the cause.
 */
export function unlessAborted<T>(
  promise: PromiseLike<T>,
  signal: AbortSignal,
): Promise<T> {
  return abortable(
    promise,
    signal,
    () => new APIUserAbortError({ cause: signal.reason }),
  );
}
