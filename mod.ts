/**
 * The OpenAI client for Deno that speaks in both directions.
 *
 * @example
 * ```ts ignore
 * import OpenAI from "jsr:@duplex/openai";
 *
 * const client = new OpenAI(); // key: argument > provider > OPENAI_API_KEY > .env
 * const answer = await client.responses.create({ model: "gpt-5", input: "Hi" });
 * console.log(answer.output_text);
 * ```
 *
 * @module
 */
export { OpenAI, OpenAI as default } from "./src/client.ts";
export {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
  AuthenticationError,
  BadRequestError,
  BodyTimeoutError,
  ConflictError,
  DeadlineExceededError,
  InternalServerError,
  InvalidWebhookSignatureError,
  MalformedStreamError,
  NotFoundError,
  OpenAIError,
  PermissionDeniedError,
  RateLimitError,
  StreamError,
  StreamIdleTimeoutError,
  TruncatedStreamError,
  UnexpectedContentError,
  UnprocessableEntityError,
} from "./src/errors.ts";
export type {
  ConnectionFailure,
  ErrorContext,
  PartialStream,
} from "./src/errors.ts";
export { APIPromise } from "./src/http/api_promise.ts";
export type {
  Answer,
  AnswerMode,
  WithRequestID,
} from "./src/http/api_promise.ts";
export {
  AbstractPage,
  ConversationCursorPage,
  CursorPage,
  NextCursorPage,
  Page,
  PagePromise,
  TokenPage,
} from "./src/http/page.ts";
export { Stream } from "./src/http/stream.ts";
export { toFile, toStreamingFile } from "./src/http/upload.ts";
export type {
  FileChunk,
  OpenFile,
  StreamingFile,
  ToFileInput,
  Uploadable,
} from "./src/http/upload.ts";
export type {
  ConversationCursorPageParams,
  ConversationCursorPageResponse,
  CursorPageParams,
  CursorPageResponse,
  NextCursorPageParams,
  NextCursorPageResponse,
  PageList,
  PagePlace,
  PageRequest,
  PageRequestOptions,
  PageResponse,
  PageStyle,
  TokenPageParams,
  TokenPageResponse,
} from "./src/http/page.ts";
export type {
  Caller,
  FetchOptions,
  HeadersLike,
  Method,
  Operation,
  PathIds,
  PathRequest,
  RequestOptions,
} from "./src/contract.ts";
export type { HttpClient } from "./src/core/env.ts";
export type { WebSocketConstructor } from "./src/socket/handshake.ts";
export type { ApiKey } from "./src/credentials.ts";
export type {
  ClientOptions,
  DataResidency,
  Fetch,
  Logger,
  LogLevel,
} from "./src/options.ts";
export type { Live, Realtime, Responses } from "./src/client_sockets.ts";
export type { WebhookHeaders, Webhooks } from "./src/webhooks.ts";
