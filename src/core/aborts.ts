/**
 * Aborts by a signal of the program, as errors of the client.
 *
 * @module
 */
import { APIUserAbortError } from "../errors.ts";

/**
 * Throws if a signal was aborted.
 *
 * @param signal The signal; none is never aborted.
 * @throws {APIUserAbortError} With the reason of the signal as its cause.
 */
export function throwIfAborted(signal: AbortSignal | null | undefined): void {
  if (signal?.aborted) throw new APIUserAbortError({ cause: signal.reason });
}
