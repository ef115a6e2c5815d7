/**
 * The errors of an event stream: they hold no credential that the server sent back.
 *
 * @module
 */
import {
  redactJson,
  redactResponseHeaders,
  redactText,
} from "../../core/secrets/redact.ts";
import { redactError } from "../../core/secrets/redact_error.ts";
import { errorOf } from "../../core/stream_events.ts";
import type { PartialStream } from "../../error_details.ts";
import type { RawResponse } from "../../results/raw_response.ts";
import {
  MalformedStreamError,
  StreamError,
  TruncatedStreamError,
} from "../../stream_errors.ts";
import type { Call } from "../call.ts";

/**
 * The error of an event that is not JSON. The parser's error is not its cause, because it quotes the data.
 *
 * @param call The call.
 * @param raw Its response.
 * @param data Data of the event.
 */
export function malformedEvent(
  { action }: Call,
  raw: RawResponse,
  data: string,
): MalformedStreamError {
  return new MalformedStreamError(
    undefined,
    `Cannot parse a stream event: the data (length ${data.length}) is not valid JSON`,
    headersOf(raw),
    { action },
  );
}

/**
 * The error that a server reports within a stream.
 *
 * @param call The call.
 * @param raw Its response.
 * @param value Data of the event.
 */
export function reportedError(
  { action }: Call,
  raw: RawResponse,
  value: unknown,
): StreamError {
  const error = redactJson(errorOf(value), raw.secrets());
  return new StreamError(
    error ?? undefined,
    typeof error === "string" ? error : "The stream reported an error",
    headersOf(raw),
    { action },
  );
}

/**
 * The error of a stream that ended too early.
 *
 * @param call The call.
 * @param raw Its response.
 * @param partial What came before, without secrets.
 * @param cause The error of the connection, if there is one.
 * @param message Replaces the usual text.
 */
export function truncatedStream(
  { action }: Call,
  raw: RawResponse,
  partial: PartialStream,
  cause?: unknown,
  message?: string,
): TruncatedStreamError {
  const secrets = raw.secrets();
  const hidden = redactError(cause, (text) => redactText(text, secrets));
  return new TruncatedStreamError(
    partial,
    message ??
      `The stream ended after ${partial.events} events, before its end marker`,
    headersOf(raw),
    { action, ...(cause === undefined ? {} : { cause: hidden }) },
  );
}

function headersOf({ response, secrets }: RawResponse): Headers {
  return redactResponseHeaders(response.headers, secrets());
}
