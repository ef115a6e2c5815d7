import { isPermanentCode, MAX_SERVER_WAIT_MS } from "../core/retry_policy.ts";
import { delay } from "@std/async/delay";
import { retry } from "@std/async/retry";
import { APIConnectionError, APIError } from "../errors.ts";
import type { RawResponse, SendMode } from "../results/raw_response.ts";
import type { Call } from "./call.ts";
import { deadlineExceeded, userAbort } from "./connection_errors.ts";
import { logRetry } from "./log.ts";

/** The n-th wait is min(0.5 s * 2^n, 8 s), less up to a quarter by chance. */
const BACKOFF = {
  minTimeout: 500,
  maxTimeout: 8_000,
  multiplier: 2,
  jitter: 0.25,
};

/**
 * Makes attempts until one succeeds, fails for good, or there are no more.
 *
 * `retry` of `@std/async` drives them and cannot be told a server's wait: so an attempt first
 * waits for the moment that the server named, and the wait is the larger of the two.
 *
 * @param next Makes one attempt.
 */
export function withRetry(
  next: (call: Call, number: number, raw: boolean) => Promise<RawResponse>,
): (call: Call, mode: SendMode) => Promise<RawResponse> {
  return async (call, mode) => {
    const { limits, signal: own } = call;
    const waits = new Waits(call);
    let number = 0;
    let notBefore = 0;
    let failure: unknown;
    // An earlier attempt may have taken effect; a later failure must not hide that.
    let mayHaveExecuted = false;
    try {
      return await retry(async () => {
        if (notBefore > 0) await waits.until(notBefore);
        try {
          return await next(call, number++, mode.raw);
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
        // The only place where `retry` tells of a failure before it waits: what must happen then happens here.
        isRetriable: (error) => {
          // The last failure too, or it would come wrapped in a RetryError.
          if (number > limits.maxRetries || !call.request.replayable) {
            return false;
          }
          if (!isWorthwhile(error)) return false;
          const wait = error instanceof APIError ? error.retryAfter ?? 0 : 0;
          notBefore = Date.now() + wait;
          if (notBefore >= limits.deadlineAt) return false;
          waits.begin();
          logRetry(call, number, error);
          return true;
        },
        ...(waits.signal ? { signal: waits.signal } : {}),
      });
    } catch (error) {
      if (own?.aborted && error === own.reason) {
        throw userAbort(call.action, own, mayHaveExecuted);
      }
      throw waits.isOver(error)
        ? deadlineExceeded(call, mayHaveExecuted, failure)
        : error;
    } finally {
      waits.end();
    }
  };
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
  if (isPermanentCode(error.code) || isPermanentCode(error.type)) return false;
  if ((error.retryAfter ?? 0) > MAX_SERVER_WAIT_MS) return false;
  const said = error.headers?.get("x-should-retry");
  if (said === "true" || said === "false") return said === "true";
  return [408, 409, 429].includes(error.status) || error.status >= 500;
}

/** The waits between attempts: they end with the caller's signal, and at the deadline. */
class Waits {
  readonly #call: Call;
  readonly #deadline: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Ends a wait; `undefined` if nothing can. */
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

  /** From now on the deadline may strike. */
  begin(): void {
    if (this.#deadline === undefined || this.#timer !== undefined) return;
    this.#timer = setTimeout(
      () => this.#deadline!.abort(),
      this.#call.limits.deadlineAt - Date.now(),
    );
  }

  /** Waits for a moment, in ms since 1970. */
  async until(moment: number): Promise<void> {
    const ms = moment - Date.now();
    if (ms > 0) await delay(ms, this.signal ? { signal: this.signal } : {});
  }

  /** Whether this was thrown because the deadline struck. */
  isOver(error: unknown): boolean {
    return this.#deadline?.signal.aborted === true &&
      error === this.#deadline.signal.reason;
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}
