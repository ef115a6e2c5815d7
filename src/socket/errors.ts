/**
 * What can go wrong with a connection, as classes under `OpenAIError`.
 *
 * No message holds a key, a frame or audio, so each is safe to log.
 *
 * @module
 */
import { OpenAIError } from "../errors.ts";
import type { Close } from "./close.ts";
import { redactText } from "../core/redact.ts";
import { isPermanentCode, MAX_SERVER_WAIT_MS } from "../core/retry_policy.ts";

/** What a server said when it refused a connection. */
export interface HandshakeFailure {
  /** HTTP status of the refusal; `null` if no HTTP answer came, or the runtime hides it. */
  status: number | null;
  /** The API's own code, such as `invalid_api_key`; `null` if it is not known. */
  code?: string | null;
  /** The API's own words; `null` if they are not known. */
  reason?: string | null;
  /** The wait that the server asked for, in ms; `null` if it named none. */
  retryAfter?: number | null;
  /** Value of `x-request-id`, to quote to support. */
  requestId?: string | null;
  /** Nothing was sent, and nothing will be: this side cannot dial like that. */
  impossible?: boolean;
}

/**
 * Whether an error code of the API ends a session for good. A key that is refused counts here
 * as well: a fresh one has been requested by then.
 */
export function isPermanent(code: string | null | undefined): boolean {
  return code === "invalid_api_key" || isPermanentCode(code);
}

/** No connection came about: the server refused it, was not reached, or took too long. */
export class HandshakeError extends OpenAIError {
  /** Class name, as in stack traces. */
  override readonly name: string = "HandshakeError";
  /** HTTP status of the refusal; `null` if no HTTP answer came, or the runtime hides it. */
  readonly status: number | null;
  /** The API's own code, such as `invalid_api_key`. */
  readonly code: string | null;
  /** The wait that the server asked for, in ms. */
  readonly retryAfter: number | null;
  /** Value of `x-request-id`, to quote to support. */
  readonly requestId: string | null;
  /** Whether another attempt may succeed: nothing was heard, or 408, 429 and 5xx with a wait of up to a minute. */
  readonly retryable: boolean;

  /**
   * The message is safe to log.
   *
   * @param url Where the connection was to go; its query is left out of the message.
   * @param cause What the runtime said, in short.
   * @param failure What is known of the refusal.
   */
  constructor(url: URL, cause: string, failure: HandshakeFailure) {
    const { status } = failure;
    const said = failure.reason ?? failure.code ?? cause;
    super(
      `Cannot connect to ${url.origin}${url.pathname}: ` +
        (status === null ? said : `${status} ${said}`),
    );
    this.status = status;
    this.code = failure.code ?? null;
    this.retryAfter = failure.retryAfter ?? null;
    this.requestId = failure.requestId ?? null;
    this.retryable = !failure.impossible && !isPermanent(this.code) &&
      (this.retryAfter ?? 0) <= MAX_SERVER_WAIT_MS &&
      (status === null || status === 408 || status === 429 || status >= 500);
  }
}

/** A connection ended, so whatever waited on it cannot be answered by it. */
export class ConnectionClosedError extends OpenAIError {
  /** Class name, as in stack traces. */
  override readonly name: string = "ConnectionClosedError";
  /** How the connection ended. */
  readonly close: Close;
  /** `"unsent"`: never written to the socket. `"unknown"`: written, but no answer came. */
  readonly delivery: "unsent" | "unknown";

  /**
   * The message is safe to log.
   *
   * @param action What was waiting, such as `conversation.item.create`.
   * @param close How the connection ended.
   * @param delivery Whether what waited had been written.
   */
  constructor(action: string, close: Close, delivery: "unsent" | "unknown") {
    const why = close.reason
      ? `${close.code} "${redactText(close.reason)}"`
      : close.code;
    super(
      `Cannot ${action}: the connection closed (${why}), ` +
        (delivery === "unsent"
          ? "and it was not sent"
          : "and whether it arrived is not known"),
    );
    this.close = close;
    this.delivery = delivery;
  }
}

/** More was handed over than the connection takes, and the policy is to say so. */
export class BackpressureError extends OpenAIError {
  /** Class name, as in stack traces. */
  override readonly name: string = "BackpressureError";
}
