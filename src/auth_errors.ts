/**
 * The error classes of credentials and signatures.
 *
 * @module
 */
import type { ErrorContext } from "./error_details.ts";
import { APIError, OpenAIError } from "./errors.ts";

/** A webhook is not from OpenAI, or too old. */
export class InvalidWebhookSignatureError extends OpenAIError {
  /** Class name, as in stack traces. */
  override readonly name: string = "InvalidWebhookSignatureError";
}

/** The token endpoint refused to exchange a subject token. */
export class OAuthError extends APIError<400 | 401 | 403, Headers> {
  /** Class name, as in stack traces. */
  override readonly name: string = "OAuthError";
  /** Code of the OAuth 2.0 error, such as `invalid_grant`. */
  readonly error_code: string | undefined;

  /**
   * Creates an error.
   *
   * @param status HTTP status of the token endpoint.
   * @param error Body of its response.
   * @param headers Headers of its response.
   * @param context Further details.
   */
  constructor(
    status: 400 | 401 | 403,
    // deno-lint-ignore ban-types -- the official SDK's type
    error: Object | undefined,
    headers: Headers,
    context: ErrorContext = {},
  ) {
    const body = (error ?? {}) as Record<string, unknown>;
    // Its form is that of OAuth, or that of the API, with an object in `error`.
    const nested = (body.error ?? {}) as Record<string, unknown>;
    const code = textOf(body.error) ?? textOf(nested.code);
    super(
      status,
      error,
      textOf(body.error_description) ?? textOf(nested.message) ?? code ??
        "OAuth2 authentication error",
      headers,
      context,
    );
    this.error_code = code;
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The provider of a subject token failed. */
export class SubjectTokenProviderError extends OpenAIError {
  /** Class name, as in stack traces. */
  override readonly name: string = "SubjectTokenProviderError";
  /** Name of the provider. */
  readonly provider: string;

  /**
   * Creates an error.
   *
   * @param message What failed.
   * @param provider Name of the provider.
   * @param cause Error of the provider.
   */
  constructor(message: string, provider: string, cause?: Error) {
    super(message, cause === undefined ? undefined : { cause });
    this.provider = provider;
  }
}
