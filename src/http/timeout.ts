/**
 * The stage that limits the time of an attempt.
 *
 * @module
 */
import { secretsOf } from "../core/secrets/redact.ts";
import type { RawResponse } from "../results/raw_response.ts";
import type { Attempt, Call } from "./call.ts";
import { deadlineExceeded, timedOut, userAbort } from "./connection_errors.ts";

/**
 * Applies the timeout and the caller's signal to each attempt, and releases both when it ends.
 *
 * It does not wait for a `fetch` that ignores the signal.
 *
 * @param next Sends the attempt.
 */
export function withTimeout(
  next: (call: Call, attempt: Attempt) => Promise<RawResponse>,
): (call: Call, number: number, raw: boolean) => Promise<RawResponse> {
  return (call, number, raw) => {
    const controller = new AbortController();
    const { signal: own } = call;
    const attempt: Attempt = {
      number,
      raw,
      controller,
      signal: own
        ? AbortSignal.any([own, controller.signal])
        : controller.signal,
      phase: "key",
      token: null,
      headers: call.request.headers,
      secrets: () =>
        secretsOf(attempt.headers, attempt.token, call.request.url),
    };
    return new Promise((resolve, reject) => {
      const left = call.limits.deadlineAt - Date.now();
      const { timeout } = call.limits;
      const isDeadline = timeout === 0 || left < timeout;
      const ms = isDeadline ? left : timeout;
      const timer = ms === Infinity ? undefined : setTimeout(() => {
        const reason = isDeadline
          ? deadlineExceeded(call, attempt.phase !== "key")
          : timedOut(call, attempt);
        controller.abort(reason);
        settle(() => reject(reason));
      }, Math.max(0, ms));
      const onAbort = () =>
        settle(() => reject(userAbort(own!, attempt.phase !== "key")));
      own?.addEventListener("abort", onAbort);
      const settle = (how: () => void) => {
        clearTimeout(timer);
        own?.removeEventListener("abort", onAbort);
        how();
      };
      next(call, attempt).then(
        (raw) => settle(() => resolve(raw)),
        (error) => settle(() => reject(error)),
      );
    });
  };
}
