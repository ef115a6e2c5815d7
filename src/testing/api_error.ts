/**
 * Refusals in the API's own shape.
 *
 * @module
 */

/** The `error` object of a refusal. */
export interface ApiErrorBody {
  /** Text for people. */
  message: string;
  /** Family, e.g. `"invalid_request_error"`. */
  type: string;
  /** The field at fault. */
  param: string | null;
  /** Stable reason, e.g. `"model_not_found"`. */
  code: string | null;
}

const TYPES: Readonly<Record<number, string>> = {
  401: "authentication_error",
  403: "permission_error",
  429: "rate_limit_error",
};

/** Family of error that the API uses with a status. */
export function errorType(status: number): string {
  return TYPES[status] ??
    (status >= 500 ? "server_error" : "invalid_request_error");
}

/** An error that a handler throws: it becomes the response. */
export class ApiError extends Error {
  /** Class name, as in stack traces. */
  override readonly name = "ApiError";
  /** HTTP status. */
  readonly status: number;
  /** The `error` object of the response. */
  readonly body: ApiErrorBody;

  /**
   * @param status HTTP status.
   * @param message Text for people.
   * @param more Reason and field, if there are any.
   */
  constructor(
    status: number,
    message: string,
    more: Partial<Omit<ApiErrorBody, "message">> = {},
  ) {
    super(message);
    this.status = status;
    this.body = {
      message,
      type: more.type ?? errorType(status),
      param: more.param ?? null,
      code: more.code ?? null,
    };
  }

  /** The error as an HTTP response. */
  toResponse(): Response {
    return Response.json({ error: this.body }, { status: this.status });
  }
}

/** A required parameter was left out. */
export function missing(param: string): ApiError {
  return new ApiError(400, `Missing required parameter: '${param}'.`, {
    param,
    code: "missing_required_parameter",
  });
}
