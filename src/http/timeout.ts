/**
 * The stage that limits the time of an attempt, and the timers that attempts share.
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
      const now = Date.now();
      const left = call.limits.deadlineAt - now;
      const { timeout } = call.limits;
      const isDeadline = timeout === 0 || left < timeout;
      const ms = isDeadline ? left : timeout;
      const onTimeout = () => {
        const reason = isDeadline
          ? deadlineExceeded(call, attempt.phase !== "key")
          : timedOut(call, attempt);
        controller.abort(reason);
        settle(() => reject(reason));
      };
      const cancel = ms === Infinity
        ? undefined
        : after(Math.max(0, ms), now, onTimeout);
      const onAbort = () =>
        settle(() => reject(userAbort(own!, attempt.phase !== "key")));
      own?.addEventListener("abort", onAbort);
      const settle = (how: () => void) => {
        cancel?.();
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

/** Callbacks that share one timer. */
interface Group {
  /** When it was started, in ms since 1970. */
  readonly start: number;
  readonly ms: number;
  /** The function that started it: fake time replaces that. */
  readonly setTimeout: typeof setTimeout;
  readonly waiting: Set<() => void>;
  timer?: ReturnType<typeof setTimeout>;
}

/** The group that was started last. */
let latest: Group | undefined;

/**
 * Calls a function after a delay, as `setTimeout()` does. Delays of the same length that begin in the same millisecond
 * share a timer: 32 requests at once would otherwise spend a tenth of their time on timers.
 *
 * @param ms The delay.
 * @param now The time, in ms since 1970.
 * @param onTimeout Called once. Must not throw.
 * @returns Cancels it. The timer ends when nothing waits for it.
 */
export function after(
  ms: number,
  now: number,
  onTimeout: () => void,
): () => void {
  const group = latest !== undefined && isJoinable(latest, ms, now)
    ? latest
    : start(ms, now);
  group.waiting.add(onTimeout);
  return () => {
    if (group.waiting.delete(onTimeout) && group.waiting.size === 0) {
      clearTimeout(group.timer);
    }
  };
}

/** Whether a timer is still running and ends at the right time. */
function isJoinable(group: Group, ms: number, now: number): boolean {
  return group.start === now && group.ms === ms && group.waiting.size > 0 &&
    group.setTimeout === globalThis.setTimeout;
}

function start(ms: number, now: number): Group {
  const { setTimeout } = globalThis;
  const waiting = new Set<() => void>();
  const group: Group = { start: now, ms, setTimeout, waiting };
  group.timer = setTimeout(() => {
    if (latest === group) latest = undefined;
    // A callback may cancel others.
    for (const onTimeout of waiting) {
      waiting.delete(onTimeout);
      onTimeout();
    }
  }, ms);
  return latest = group;
}
