import {
  APIConnectionTimeoutError,
  BodyTimeoutError,
  DeadlineExceededError,
} from "../errors.ts";
import type { Answer } from "./api_promise.ts";
import type { Attempt, Call } from "./call.ts";
import { userAbort } from "./failure.ts";

/**
 * Gives each attempt its clock and the caller's signal, and lets go of both when it is over.
 *
 * It does not rely on `fetch` to end: whoever ignores the signal is left behind.
 *
 * @param next Sends the attempt.
 */
export function withTimeout(
  next: (call: Call, attempt: Attempt) => Promise<Answer>,
): (call: Call, number: number, raw: boolean) => Promise<Answer> {
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
        settle(() =>
          reject(userAbort(call.action, own!, attempt.phase !== "key"))
        );
      own?.addEventListener("abort", onAbort);
      const settle = (how: () => void) => {
        clearTimeout(timer);
        own?.removeEventListener("abort", onAbort);
        how();
      };
      next(call, attempt).then(
        (answer) => settle(() => resolve(answer)),
        (error) => settle(() => reject(error)),
      );
    });
  };
}

const MISSING = {
  key: "no key from the apiKey function",
  head: "no answer",
  body: "no whole body",
};

function timedOut(
  call: Call,
  { phase }: Attempt,
): APIConnectionTimeoutError {
  const Class = phase === "body" ? BodyTimeoutError : APIConnectionTimeoutError;
  const mayHaveExecuted = phase !== "key";
  return new Class({
    action: call.action,
    mayHaveExecuted,
    message: `Request timed out: ${
      MISSING[phase]
    } within ${call.limits.timeout} ms${
      mayHaveExecuted ? ", the call may have been executed" : ""
    }`,
  });
}

/**
 * The error of a call that outlived its deadline.
 *
 * @param call The call.
 * @param mayHaveExecuted Whether it had gone out.
 * @param cause The failure it was about to try again after.
 */
export function deadlineExceeded(
  call: Call,
  mayHaveExecuted: boolean,
  cause?: unknown,
): DeadlineExceededError {
  return new DeadlineExceededError({
    action: call.action,
    mayHaveExecuted,
    message: `Request timed out: its deadline has passed${
      mayHaveExecuted ? ", the call may have been executed" : ""
    }`,
    ...(cause === undefined ? {} : { cause }),
  });
}
