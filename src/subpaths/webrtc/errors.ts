/**
 * Failures of WebRTC connections.
 *
 * @module
 */
import { OpenAIError } from "../../errors.ts";

/** What failed. */
export type WebRTCErrorCode =
  | "invalid_state"
  | "not_open"
  | "send_failed"
  | "invalid_message"
  | "signaling_failed"
  | "negotiation_failed"
  | "transport_failed"
  | "connection_closed"
  | "timeout"
  | "aborted"
  | "unsupported_environment";

/** What was being done. */
export type WebRTCErrorPhase =
  | "offer"
  | "signaling"
  | "answer"
  | "transport"
  | "message"
  | "send";

/** A failure of a WebRTC connection. Errors of the API are events instead. */
export class WebRTCError extends OpenAIError {
  /** Class name, as in stack traces. */
  override readonly name: string = "WebRTCError";

  /**
   * Creates the error.
   *
   * @param code What failed.
   * @param phase What was being done.
   * @param message What happened, without the content of messages.
   * @param cause The error or the reason behind it.
   */
  constructor(
    readonly code: WebRTCErrorCode,
    readonly phase: WebRTCErrorPhase,
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause });
  }
}
