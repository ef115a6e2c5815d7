/**
 * Errors of connections; all of them extend `OpenAIError`.
 *
 * No message contains a key, a frame or audio, so each is safe to log.
 *
 * @module
 */
import { OpenAIError } from "../errors.ts";
import type { Close } from "./close.ts";
import { redactText } from "../core/secrets/redact.ts";
import { isPermanentCode, MAX_SERVER_WAIT_MS } from "../core/retry_policy.ts";

/** Details of a refused connection. */
export interface HandshakeFailure {
  /** HTTP status of the refusal; `null` if there was no HTTP response, or the runtime hides it. */
  status: number | null;
  /** Error code of the API, such as `invalid_api_key`; `null` if unknown. */
  code?: string | null;
  /** Error message of the API; `null` if unknown. */
  reason?: string | null;
  /** Delay that the server asked for, in ms; `null` if it did not ask for one. */
  retryAfter?: number | null;
  /** Value of `x-request-id`, to quote to support. */
  requestId?: string | null;
  /** The runtime refused to connect, and would refuse again: nothing was sent. */
  impossible?: boolean;
}

/**
 * Whether an error code of the API ends a session permanently. So does a refused key, because
 * a fresh one has already been requested.
 */
export function isPermanent(code: string | null | undefined): boolean {
  return code === "invalid_api_key" || isPermanentCode(code);
}

/** The connection could not be established: the server refused it, could not be reached, or took too long. */
export class HandshakeError extends OpenAIError {
  /** Class name, as in stack traces. */
  override readonly name: string = "HandshakeError";
  /** HTTP status of the refusal; `null` if there was no HTTP response, or the runtime hides it. */
  readonly status: number | null;
  /** Error code of the API, such as `invalid_api_key`; `null` if unknown. */
  readonly code: string | null;
  /** Delay that the server asked for, in ms; `null` if it did not ask for one. */
  readonly retryAfter: number | null;
  /** Value of `x-request-id`, to quote to support. */
  readonly requestId: string | null;
  /** Whether another attempt may succeed: there was no response, or it was 408, 429 or 5xx with a delay of up to a minute. */
  readonly retryable: boolean;

  /**
   * The message is safe to log.
   *
   * @param url Address of the server; the message does not include its query.
   * @param cause Short description of the failure, used if the API did not send one.
   * @param failure Details of the refusal.
   */
  constructor(url: URL, cause: string, failure: HandshakeFailure) {
    const { status } = failure;
    const reason = failure.reason ?? failure.code ?? cause;
    super(
      `Cannot connect to ${url.origin}${url.pathname}: ` +
        (status === null ? reason : `${status} ${reason}`),
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

/** The connection closed before an operation, or the session itself, was complete. */
export class ConnectionClosedError extends OpenAIError {
  /** Class name, as in stack traces. */
  override readonly name: string = "ConnectionClosedError";
  /** How the connection ended. */
  readonly close: Close;
  /**
   * `"unsent"`: never written to the socket, so it can be sent again. `"unknown"`: written, but
   * not acknowledged. `null`: there was nothing to send; the session itself ended.
   */
  readonly delivery: "unsent" | "unknown" | null;

  /**
   * The message is safe to log.
   *
   * @param failure What failed, as a clause, such as `conversation.item.create failed`.
   * @param close How the connection ended.
   * @param delivery Whether it had been written; `null` if there was nothing to send.
   */
  constructor(
    failure: string,
    close: Close,
    delivery: "unsent" | "unknown" | null,
  ) {
    super(
      `${failure}: connection closed with code ${close.code}` +
        (close.reason && ` "${redactText(close.reason)}"`) +
        (delivery === "unsent"
          ? " before it was sent"
          : delivery
          ? "; the server may have processed it"
          : ""),
    );
    this.close = close;
    this.delivery = delivery;
  }
}

/** A new connection was not ready within `readyTimeout`. */
export class NotReadyError extends OpenAIError {
  /** Class name, as in stack traces. */
  override readonly name: string = "NotReadyError";
}

/** A buffer or queue is full, and its policy is to throw. */
export class BackpressureError extends OpenAIError {
  /** Class name, as in stack traces. */
  override readonly name: string = "BackpressureError";
}
