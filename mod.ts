/**
 * An OpenAI client for Deno, for HTTP and for realtime sessions.
 *
 * @example
 * ```ts ignore
 * import OpenAI from "jsr:@duplex/openai";
 *
 * const client = new OpenAI(); // reads OPENAI_API_KEY
 * const response = await client.responses.create({ model: "gpt-5", input: "Hi" });
 * console.log(response.output_text);
 * ```
 *
 * @module
 */

// Clients and their options
export { createProvider, OpenAI, OpenAI as default } from "./src/runtime.js";
export { AzureOpenAI } from "./src/azure/runtime.js";
export { BedrockOpenAI } from "./src/bedrock/runtime.js";
export type { AzureClientOptions } from "./src/azure/options.ts";
export type { BedrockClientOptions } from "./src/bedrock/options.ts";
export type { Client } from "./src/client.ts";
export type { ClientHooks } from "./src/client_hooks.ts";
export type { ClientResources } from "./src/client_resources.ts";
export type {
  ClientOptions,
  DataResidency,
  Fetch,
  Logger,
  LogLevel,
  SubjectTokenProvider,
  WorkloadIdentity,
} from "./src/config/client_options.ts";
export type { ApiKey } from "./src/config/credentials.ts";
export type { ProviderRequestContext } from "./src/config/platform.ts";
export type {
  Provider,
  ProviderDefinition,
  ProviderRuntime,
} from "./src/config/provider.ts";
export type { HttpClient } from "./src/core/runtime.ts";
export type { WebSocketConstructor } from "./src/socket/handshake.ts";

// Errors
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
  NotFoundError,
  OpenAIError,
  PermissionDeniedError,
  RateLimitError,
  ResponseTooLargeError,
  StreamIdleTimeoutError,
  UnexpectedContentError,
  UnprocessableEntityError,
  UploadSourceError,
} from "./src/errors.ts";
export {
  InvalidWebhookSignatureError,
  OAuthError,
  SubjectTokenProviderError,
} from "./src/auth_errors.ts";
export {
  ContentFilterFinishReasonError,
  LengthFinishReasonError,
  StructuredOutputError,
} from "./src/output_errors.ts";
export {
  MalformedStreamError,
  StreamError,
  TruncatedStreamError,
} from "./src/stream_errors.ts";
export type {
  ConnectionFailure,
  ErrorContext,
  PartialStream,
  RateLimit,
  RateLimits,
} from "./src/error_details.ts";
export type { OutputIssue } from "./src/output_errors.ts";

// Requests
export type {
  AnyMethod,
  Caller,
  FetchOptions,
  HeadersLike,
  HeaderValue,
  Method,
  Operation,
  PathIds,
  PathRequest,
  RequestOptions,
  ResourceClient,
  TransferProgress,
} from "./src/contract.ts";
export type {
  FinalRequest,
  FinalRequestOptions,
  NullableHeaders,
} from "./src/http/hooks.ts";

// Results and files
export {
  AbstractPage,
  APIPromise,
  ContinuedPage,
  ConversationCursorPage,
  CursorPage,
  DataPage,
  NextCursorPage,
  Page,
  PagePromise,
  Stream,
  toFile,
  TokenPage,
  toStreamingFile,
} from "./src/results/runtime.js";
export type { WithRequestID } from "./src/results/api_promise.ts";
export type { RawResponse, SendMode } from "./src/results/raw_response.ts";
export type {
  BlobLike,
  FileChunk,
  OpenFile,
  ResponseLike,
  StreamingFile,
  ToFileInput,
  Uploadable,
} from "./src/results/uploadable.ts";
export type {
  ConversationCursorPageParams,
  ConversationCursorPageResponse,
  CursorPageParams,
  CursorPageResponse,
  NextCursorPageParams,
  NextCursorPageResponse,
  PageResponse,
  PageStyle,
  TokenPageParams,
  TokenPageResponse,
} from "./src/results/data_pages.ts";
export type {
  PageClient,
  PageConstructor,
  PageList,
  PagePlace,
  PageRequest,
  PageRequestOptions,
  PageSource,
} from "./src/results/page.ts";

// Events for `onEvent`
export type {
  CallOutcome,
  ClientEvent,
  ClientEventFields,
  EndEvent,
  EventError,
  FirstByteEvent,
  FirstEventEvent,
  OnEvent,
  RequestEvent,
  RequestSettings,
  RetryEvent,
  RunAttempt,
  SocketCloseEvent,
  SocketConnectEvent,
  SocketOpenEvent,
  SocketReconnectedEvent,
  SocketReconnectingEvent,
  SocketResponseEvent,
  TokenUsage,
} from "./src/core/client_events.ts";

// Resources with hand-written methods
export type {
  BetaAgents,
  BetaAgentsEnvironments,
  BetaAgentsEnvironmentsFiles,
  BetaAgentsSessions,
  BetaAgentsSessionsArtifacts,
} from "./src/resources/agents.ts";
export type { Beta } from "./src/resources/beta.ts";
export type { Chat, ChatCompletions } from "./src/resources/chat.ts";
export type { Files } from "./src/resources/files.ts";
export type {
  Batches,
  Evals,
  EvalsRuns,
  FineTuning,
  FineTuningJobs,
  Videos,
} from "./src/resources/jobs.ts";
export type { Live } from "./src/resources/live.ts";
export type { Realtime } from "./src/resources/realtime.ts";
export type { Responses } from "./src/resources/responses.ts";
export type { BetaThreads, BetaThreadsRuns } from "./src/resources/threads.ts";
export type { Uploads } from "./src/resources/uploads.ts";
export type {
  VectorStores,
  VectorStoresFileBatches,
  VectorStoresFiles,
} from "./src/resources/vector_stores.ts";
export type { WebhookHeaders, Webhooks } from "./src/resources/webhooks.ts";

// Helpers
export { ComputerToolset } from "./src/helpers/runners/runtime.js";
export type { ComputerDriver } from "./src/helpers/runners/computer.ts";
export type { AssistantStreamEvents } from "./src/helpers/assistants/assistant_events.ts";
export type {
  AssistantStream,
  RunCreateParamsBaseStream,
  RunSubmitToolOutputsParamsStream,
  ThreadCreateAndRunParamsBaseStream,
} from "./src/helpers/assistants/assistant_stream.ts";
export type {
  LargeUploadState,
  UploadLargeOptions,
} from "./src/helpers/bulk/upload_large.ts";
export type { ItemAt, StreamOptions } from "./src/helpers/items.ts";
export type { PollOptions } from "./src/helpers/poll.ts";
export type { ParseOptions, RepairOptions } from "./src/helpers/repair.ts";
