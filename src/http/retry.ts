/**
 * The stage that retries failed attempts.
 *
 * @module
 */
import { isPermanentCode, MAX_SERVER_WAIT_MS } from "../core/retry_policy.ts";
import { delay } from "@std/async/delay";
import { retry } from "@std/async/retry";
import {
  APIConnectionError,
  APIError,
  ResponseTooLargeError,
} from "../errors.ts";
import type { RawResponse, SendMode } from "../results/raw_response.ts";
import type { Call } from "./call.ts";
import { deadlineExceeded, userAbort } from "./connection_errors.ts";
import { logRetry } from "./log.ts";

/** The n-th wait is min(0.5 s * 2^n, 8 s), minus a random part of up to a quarter. */
const BACKOFF = {
  minTimeout: 500,
  maxTimeout: 8_000,
  multiplier: 2,
  jitter: 0.25,
};

/** Makes one attempt. */
type Next = (
  call: Call,
  number: number,
  raw: boolean,
) => Promise<RawResponse>;

/**
 * Makes attempts until one succeeds, fails permanently, or none are left.
 *
 * `retry` of `@std/async` cannot take a wait that the server requests. An attempt therefore first waits
 * until the time that the server named, so the longer of the two waits applies.
 *
 * @param next Makes one attempt.
 */
export function withRetry(
  next: Next,
): (call: Call, mode: SendMode) => Promise<RawResponse> {
  return async (call, mode) => {
    if (call.signal?.aborted) return await retried(call, mode, next);
    try {
      // Nearly every call ends here, without the cost of what can repeat it.
      return await next(call, 0, mode.raw);
    } catch (error) {
      return await retried(call, mode, next, { error });
    }
  };
}

/** @param first How the first attempt failed, if it was made. */
async function retried(
  call: Call,
  mode: SendMode,
  next: Next,
  first?: { readonly error: unknown },
): Promise<RawResponse> {
  const { limits, signal: own } = call;
  const waits = new Waits(call);
  let number = 0;
  let notBefore = 0;
  let failure: unknown;
  // An earlier attempt may have taken effect; a later failure must not hide that.
  let mayHaveExecuted = first?.error instanceof APIError &&
    first.error.mayHaveExecuted;
  try {
    return await retry(async () => {
      if (notBefore > 0) await waits.until(notBefore);
      try {
        if (number++ === 0 && first) throw first.error;
        return await next(call, number - 1, mode.raw);
      } catch (error) {
        failure = error;
        if (error instanceof APIError) {
          mayHaveExecuted ||= error.mayHaveExecuted;
          Object.assign(error, { mayHaveExecuted });
        }
        throw error;
      }
    }, {
      ...BACKOFF,
      maxAttempts: limits.maxRetries + 1,
      // `retry` reports a failure before the wait only here, so this also prepares the wait.
      isRetriable: (error) => {
        // Also for the last failure, which would otherwise be wrapped in a RetryError.
        if (number > limits.maxRetries || !call.request.replayable) {
          return false;
        }
        if (!isWorthwhile(error)) return false;
        const wait = error instanceof APIError ? error.retryAfter ?? 0 : 0;
        notBefore = Date.now() + wait;
        if (notBefore >= limits.deadlineAt) return false;
        waits.begin();
        logRetry(call, number, error);
        call.events?.retry(error, wait);
        return true;
      },
      ...(waits.signal ? { signal: waits.signal } : {}),
    });
  } catch (error) {
    call.request.transfer?.release(error);
    if (own?.aborted && error === own.reason) {
      throw userAbort(own, mayHaveExecuted);
    }
    throw waits.isOver(error)
      ? deadlineExceeded(call, mayHaveExecuted, failure)
      : error;
  } finally {
    waits.end();
  }
}

/**
 * Whether a failed call is worth another attempt.
 *
 * @param error What the attempt threw.
 * @see {@link https://platform.openai.com/docs/guides/error-codes | Error codes}
 */
function isWorthwhile(error: unknown): boolean {
  if (error instanceof APIConnectionError) {
    return error.kind !== "permission" && error.kind !== "redirect";
  }
  if (!(error instanceof APIError) || error.status === undefined) return false;
  if (error instanceof ResponseTooLargeError) return false;
  if (isPermanentCode(error.code) || isPermanentCode(error.type)) return false;
  if ((error.retryAfter ?? 0) > MAX_SERVER_WAIT_MS) return false;
  const advice = error.headers?.get("x-should-retry");
  if (advice === "true" || advice === "false") return advice === "true";
  return [408, 409, 429].includes(error.status) || error.status >= 500;
}

/** The waits between attempts, which end with the caller's signal and at the deadline. */
class Waits {
  readonly #call: Call;
  readonly #deadline: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Ends a wait; `undefined` if there is neither a signal nor a deadline. */
  readonly signal: AbortSignal | undefined;

  constructor(call: Call) {
    this.#call = call;
    const own = call.signal ?? undefined;
    this.#deadline = call.limits.deadlineAt === Infinity
      ? undefined
      : new AbortController();
    this.signal = this.#deadline && own
      ? AbortSignal.any([own, this.#deadline.signal])
      : this.#deadline?.signal ?? own;
  }

  /** Starts the timer of the deadline. */
  begin(): void {
    if (this.#deadline === undefined || this.#timer !== undefined) return;
    this.#timer = setTimeout(
      () => this.#deadline!.abort(),
      this.#call.limits.deadlineAt - Date.now(),
    );
  }

  /** Waits until a time, in ms since 1970. */
  async until(moment: number): Promise<void> {
    const ms = moment - Date.now();
    if (ms > 0) await delay(ms, this.signal ? { signal: this.signal } : {});
  }

  /** Whether this was thrown because the deadline passed. */
  isOver(error: unknown): boolean {
    return this.#deadline?.signal.aborted === true &&
      error === this.#deadline.signal.reason;
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}
