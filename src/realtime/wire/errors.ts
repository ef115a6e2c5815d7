/**
 * Errors of sessions and responses, under `OpenAIError`.
 *
 * @module
 */
import { OpenAIError } from "../../errors.ts";
import { redactText } from "../../core/secrets/redact.ts";
import type { RealtimeErrorEvent, RealtimeResponse } from "./types.ts";

/** The API refused a command. */
export class RealtimeError extends OpenAIError {
  /** Class name, as in stack traces. */
  override readonly name: string = "RealtimeError";
  /** Kind of error, such as `invalid_request_error`. */
  readonly type: string;
  /** The API's own code; `null` if it gave none. */
  readonly code: string | null;
  /** The field that is wrong; `null` if the API named none. */
  readonly param: string | null;
  /** ID of the command that was refused. */
  readonly eventId: string | null;

  /**
   * The message is safe to log.
   *
   * @param action What was refused, such as `conversation.item.create`.
   * @param event The API's error event.
   */
  constructor(action: string, { error }: RealtimeErrorEvent) {
    super(`Cannot ${action}: ${redactText(`${error.message}`)}`);
    this.type = error.type;
    this.code = error.code ?? null;
    this.param = error.param ?? null;
    this.eventId = error.event_id ?? null;
  }
}

/** The fields of a failed response, of a session or of the Responses socket. */
export interface FailedResponse {
  /** ID. */
  readonly id?: string;
  /** Where a response of a session states the reason. */
  readonly status_details?: { readonly error?: unknown };
  /** Where a response of the Responses socket states the reason. */
  readonly error?: unknown;
}

/** A response ended as failed: the model, its limits or its filters, not the connection. */
export class ResponseFailedError<R extends FailedResponse = RealtimeResponse>
  extends OpenAIError {
  /** Class name, as in stack traces. */
  override readonly name: string = "ResponseFailedError";
  /** The response as far as it was received, with its status details and usage. */
  readonly response: R;
  /** The API's own code, such as `rate_limit_exceeded`; `null` if it gave none. */
  readonly code: string | null;

  /**
   * The message is safe to log.
   *
   * @param response The response, as in its last event.
   */
  constructor(response: R) {
    const error = (response.status_details?.error ?? response.error) as
      | { code?: string; type?: string }
      | null
      | undefined;
    super(
      `Response ${response.id ?? "without an ID"} failed with ${
        error?.code ?? error?.type ?? "no reason given"
      }`,
    );
    this.response = response;
    this.code = error?.code ?? null;
  }
}
