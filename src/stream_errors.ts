/**
 * The error classes of streams.
 *
 * @module
 */
import type { ErrorContext, PartialStream } from "./error_details.ts";
import { APIError } from "./errors.ts";

/** The API reported an error inside a stream; what came before it was good. */
export class StreamError extends APIError<undefined, Headers> {
  /** Class name, as in stack traces. */
  override readonly name: string = "StreamError";
  /**
   * Makes an error.
   *
   * @param error The `error` object of the event.
   * @param message Used where `error` has no message.
   * @param headers Headers of the stream's response.
   * @param context Further details.
   */
  constructor(
    // deno-lint-ignore ban-types -- the official SDK's type of an error body
    error: Object | undefined,
    message: string | undefined,
    headers: Headers,
    context: ErrorContext = {},
  ) {
    super(undefined, error, message, headers, context);
  }
}

/** The data of a stream event is not valid JSON. */
export class MalformedStreamError extends StreamError {
  /** Class name, as in stack traces. */
  override readonly name: string = "MalformedStreamError";
}

/** A stream broke off before its end marker. */
export class TruncatedStreamError extends StreamError {
  /** Class name, as in stack traces. */
  override readonly name: string = "TruncatedStreamError";
  /** What came before the end. */
  readonly partial: PartialStream;

  /**
   * Makes an error.
   *
   * @param partial What came.
   * @param message What was expected.
   * @param headers Headers of the stream's response.
   * @param context Further details.
   */
  constructor(
    partial: PartialStream,
    message: string,
    headers: Headers,
    context: ErrorContext = {},
  ) {
    super(undefined, message, headers, context);
    this.partial = partial;
  }
}
