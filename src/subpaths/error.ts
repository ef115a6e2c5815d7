/**
 * The error classes of `openai/error`.
 *
 * @module
 */
export {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  InternalServerError,
  NotFoundError,
  OpenAIError,
  PermissionDeniedError,
  RateLimitError,
  UnprocessableEntityError,
} from "../errors.ts";
export {
  InvalidWebhookSignatureError,
  OAuthError,
  SubjectTokenProviderError,
} from "../auth_errors.ts";
export {
  ContentFilterFinishReasonError,
  LengthFinishReasonError,
} from "../output_errors.ts";
