/**
 * The error classes of requests; all of them extend {@linkcode OpenAIError}.
 *
 * Names and constructor arguments are those of the official SDK; additions are marked.
 * No message contains a credential, a request body or audio.
 *
 * @module
 */
import type {
  ConnectionFailure,
  ErrorContext,
  PartialStream,
  RateLimits,
} from "./error_details.ts";

/** Root of every error that this library makes. */
export class OpenAIError extends Error {
  /** Class name, as in stack traces; written out, because bundlers shorten the names of classes. */
  override readonly name: string = "OpenAIError";
  /**
   * On errors of `stream()`, the completion or the response as far as it had arrived. It is not
   * enumerable, so that printing the error does not show it. Not in the official SDK.
   */
  declare snapshot?: unknown;
}

/**
 * A file or stream could not be read while it was uploaded: it is missing, fails, or has another size than declared.
 *
 * The request was not complete, so the call has not been executed. It is not tried again.
 */
export class UploadSourceError extends OpenAIError {
  /** Class name, as in stack traces. */
  override readonly name: string = "UploadSourceError";
  /** The code of the cause, such as `ENOENT` for a missing file. */
  readonly code: string | undefined;

  /**
   * Makes an error.
   *
   * @param message What could not be read.
   * @param options The `cause`: what the source threw.
   */
  constructor(message: string, options: { cause: unknown }) {
    super(message, options);
    const { code } = (options.cause ?? {}) as { code?: unknown };
    this.code = typeof code === "string" ? code : undefined;
  }
}

type ErrorBody = {
  message?: unknown;
  code?: unknown;
  param?: unknown;
  type?: unknown;
};

/**
 * The API returned an error, or could not be reached; subclasses say which.
 *
 * @example
 * ```ts
 * import { APIError } from "@duplex/openai";
 * import { assertEquals } from "@std/assert";
 *
 * const error = APIError.generate(429, { error: { message: "Slow down" } }, undefined, new Headers());
 * assertEquals(error.name, "RateLimitError");
 * assertEquals(error.message, "429 Slow down");
 * ```
 */
export class APIError<
  TStatus extends number | undefined = number | undefined,
  THeaders extends Headers | undefined = Headers | undefined,
  // deno-lint-ignore ban-types -- the official SDK's bound, which user code repeats
  TError extends Object | undefined = Object | undefined,
> extends OpenAIError {
  /** Class name, as in stack traces. */
  override readonly name: string = "APIError";
  /** HTTP status, `undefined` if there was no response or the error came inside a stream. */
  readonly status: TStatus;
  /** Headers of the response. */
  readonly headers: THeaders;
  /** The `error` object of the response body, or the whole body if it has none. */
  readonly error: TError;
  /** The API's own code, such as `rate_limit_exceeded`. */
  readonly code: string | null | undefined;
  /** The request field that the API blames. */
  readonly param: string | null | undefined;
  /** The API's kind of error, such as `invalid_request_error`. */
  readonly type: string | undefined;
  /** Value of `x-request-id`, or of Azure's `apim-request-id`, to quote to support. */
  readonly requestID: string | null | undefined;
  /** The delay that the server asked for, in ms; `undefined` if it did not ask for one. */
  readonly retryAfter: number | undefined;
  /** The limits that the response reports; `undefined` if it reports none. Not in the official SDK. */
  declare readonly rateLimits?: RateLimits;
  /** Whether this attempt or an earlier one may have taken effect: a second call could do the work twice. */
  readonly mayHaveExecuted: boolean;

  /**
   * Makes an error; {@linkcode APIError.generate} finds the class that fits the status.
   *
   * @param status HTTP status.
   * @param error The `error` object of the body.
   * @param message Used where `error` has no message of its own.
   * @param headers Headers of the response.
   * @param context Further details.
   */
  constructor(
    status: TStatus,
    error: TError,
    message: string | undefined,
    headers: THeaders,
    context: ErrorContext = {},
  ) {
    const requestID = headers?.get("x-request-id") ??
      headers?.get("apim-request-id") ?? null;
    super(
      describe(status, error, message, context, requestID),
      "cause" in context ? { cause: context.cause } : undefined,
    );
    const body = fieldsOf(error);
    this.status = status;
    this.headers = headers;
    this.error = error;
    this.code = body.code as string | null | undefined;
    this.param = body.param as string | null | undefined;
    this.type = body.type as string | undefined;
    this.requestID = requestID;
    this.retryAfter = context.retryAfter;
    if (context.rateLimits) this.rateLimits = context.rateLimits;
    this.mayHaveExecuted = context.mayHaveExecuted ??
      (status === undefined || status === 408 || status >= 500);
  }

  /**
   * Makes the class that fits a status.
   *
   * @param status HTTP status; `undefined` makes an {@linkcode APIConnectionError}.
   * @param errorResponse Decoded body of the response.
   * @param message Used where the body has no message.
   * @param headers Headers of the response.
   * @param context Further details.
   */
  static generate(
    status: number | undefined,
    // deno-lint-ignore ban-types -- the official SDK's type of an error body
    errorResponse: Object | undefined,
    message: string | undefined,
    headers: Headers | undefined,
    context: ErrorContext = {},
  ): APIError {
    if (!status || !headers) {
      return new APIConnectionError({ message, cause: errorResponse });
    }
    const inner = (errorResponse as { error?: unknown } | undefined)?.error;
    const error = inner ?? errorResponse;
    const body = error as object | undefined;
    const text = typeof error === "string" ? error : message;
    const Class = BY_STATUS[status] ??
      (status >= 500 ? InternalServerError : APIError);
    return new Class(status, body, text, headers, context);
  }
}

const MAX_JSON = 300;

/** The fields of an error; Gemini's compatible endpoint puts the body into an array. */
function fieldsOf(error: unknown): ErrorBody {
  const inner = Array.isArray(error) ? error[0]?.error : undefined;
  return (inner ?? error ?? {}) as ErrorBody;
}

function describe(
  status: number | undefined,
  error: unknown,
  message: string | undefined,
  { detail, action }: ErrorContext,
  requestID: string | null,
): string {
  const own = fieldsOf(error).message;
  const text = typeof own === "string" && own !== ""
    ? own
    : own !== undefined && own !== null && own !== ""
    ? JSON.stringify(own)
    : message ?? jsonOf(error) ??
      (status === undefined ? "" : "status code (no body)");
  const head =
    [status, onOneLine(text)].filter((part) =>
      part !== undefined && part !== ""
    )
      .join(" ") || "(no status code or body)";
  // The text of the official SDK comes first: programs compare it, or how it begins.
  const more = [detail, action, action && requestID]
    .filter((part) => part).map((part) => onOneLine(part!)).join(", ");
  return more ? `${head} (${more})` : head;
}

/** The beginning of an error's JSON; `undefined` if it has none. */
function jsonOf(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null) return undefined;
  try {
    return JSON.stringify(error).slice(0, MAX_JSON);
  } catch {
    return undefined; // a caller's own object, which refers to itself
  }
}

/** A server's text on one line, so that it cannot forge lines of a log. */
function onOneLine(text: string): string {
  // deno-lint-ignore no-control-regex -- control characters are what it removes
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ");
}

/** 400: the request is not well-formed. */
export class BadRequestError extends APIError<400, Headers> {
  /** Class name, as in stack traces. */
  override readonly name: string = "BadRequestError";
}
/** 401: the credential is missing, wrong or expired. */
export class AuthenticationError extends APIError<401, Headers> {
  /** Class name, as in stack traces. */
  override readonly name: string = "AuthenticationError";
}
/** 403: the credential lacks the permission. */
export class PermissionDeniedError extends APIError<403, Headers> {
  /** Class name, as in stack traces. */
  override readonly name: string = "PermissionDeniedError";
}
/** 404: the requested object does not exist. */
export class NotFoundError extends APIError<404, Headers> {
  /** Class name, as in stack traces. */
  override readonly name: string = "NotFoundError";
}
/** 409: the request conflicts with the current state. */
export class ConflictError extends APIError<409, Headers> {
  /** Class name, as in stack traces. */
  override readonly name: string = "ConflictError";
}
/** 422: the request is well-formed, but cannot be executed. */
export class UnprocessableEntityError extends APIError<422, Headers> {
  /** Class name, as in stack traces. */
  override readonly name: string = "UnprocessableEntityError";
}
/** 429: too many requests or tokens, or no quota left. */
export class RateLimitError extends APIError<429, Headers> {
  /** Class name, as in stack traces. */
  override readonly name: string = "RateLimitError";
}
/** 500 and above: the server failed. */
export class InternalServerError extends APIError<number, Headers> {
  /** Class name, as in stack traces. */
  override readonly name: string = "InternalServerError";
}

// deno-lint-ignore no-explicit-any -- each class narrows `status` to its own number
const BY_STATUS: Record<number, new (...args: any[]) => APIError> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: ConflictError,
  422: UnprocessableEntityError,
  429: RateLimitError,
};

/** The caller's own `signal` stopped the call; `cause` is the signal's reason. */
export class APIUserAbortError
  extends APIError<undefined, undefined, undefined> {
  /** Class name, as in stack traces. */
  override readonly name: string = "APIUserAbortError";
  /**
   * Makes an error.
   *
   * @param options Message, and what is known beyond it.
   */
  constructor(options: { message?: string } & ErrorContext = {}) {
    super(
      undefined,
      undefined,
      options.message ?? "Request was aborted.",
      undefined,
      options,
    );
  }
}

/** No complete response was received. */
export class APIConnectionError
  extends APIError<undefined, undefined, undefined> {
  /** Class name, as in stack traces. */
  override readonly name: string = "APIConnectionError";
  /** Why the connection failed. Not in the official SDK. */
  readonly kind: ConnectionFailure;

  /**
   * Makes an error.
   *
   * @param options Message, cause, and what is known beyond them.
   */
  constructor(
    options:
      & { message?: string; cause?: unknown; kind?: ConnectionFailure }
      & ErrorContext = {},
  ) {
    super(
      undefined,
      undefined,
      options.message ?? "Connection error.",
      undefined,
      options,
    );
    this.kind = options.kind ?? "unknown";
  }
}

/** The headers of a response did not arrive within `timeout`. Base class of all timeouts. */
export class APIConnectionTimeoutError extends APIConnectionError {
  /** Class name, as in stack traces. */
  override readonly name: string = "APIConnectionTimeoutError";
  /**
   * Makes an error.
   *
   * @param options Message, and what is known beyond it.
   */
  constructor(options: { message?: string } & ErrorContext = {}) {
    super({
      ...options,
      message: options.message ?? "Request timed out.",
      kind: "timeout",
    });
  }
}

/** The headers of a response arrived, but its body was not complete within `timeout`. */
export class BodyTimeoutError extends APIConnectionTimeoutError {
  /** Class name, as in stack traces. */
  override readonly name: string = "BodyTimeoutError";
}

/** A stream sent nothing for longer than `streamIdleTimeout`, or nothing but comments for longer than `timeout`. */
export class StreamIdleTimeoutError extends APIConnectionTimeoutError {
  /** Class name, as in stack traces. */
  override readonly name: string = "StreamIdleTimeoutError";
  /** What had arrived before; `undefined` if a program made the error without it. */
  readonly partial: PartialStream | undefined;

  /**
   * Makes an error.
   *
   * @param options Message, what had arrived, and what is known beyond that.
   */
  constructor(
    options: { message?: string; partial?: PartialStream } & ErrorContext = {},
  ) {
    super(options);
    this.partial = options.partial;
  }
}

/** A whole call, with all its attempts, the waits between them and its stream, took longer than `deadline`. */
export class DeadlineExceededError extends APIConnectionTimeoutError {
  /** Class name, as in stack traces. */
  override readonly name: string = "DeadlineExceededError";
}

/** A response of an unexpected content type, such as HTML instead of JSON; see `status` and `headers`. */
export class UnexpectedContentError extends APIError<number, Headers> {
  /** Class name, as in stack traces. */
  override readonly name: string = "UnexpectedContentError";
}

/**
 * A response is larger than `maxResponseSize`, or an event of a stream is larger than `maxEventSize`, so the rest was not read.
 * It is not tried again.
 */
export class ResponseTooLargeError extends APIError<number, Headers> {
  /** Class name, as in stack traces. */
  override readonly name: string = "ResponseTooLargeError";
}
