import type { APIPromise, PathRequest, RequestOptions } from "./contract.ts";
import type {
  ConversationCursorPage,
  ConversationCursorPageParams,
  ConversationCursorPageResponse,
  CursorPage,
  CursorPageParams,
  CursorPageResponse,
  NextCursorPage,
  NextCursorPageParams,
  NextCursorPageResponse,
  Page,
  PageResponse,
  TokenPage,
  TokenPageParams,
  TokenPageResponse,
} from "./results/page.ts";
import { HttpCaller } from "./http/caller.ts";
import { Resources } from "./generated/resources.js";
import { joinURL } from "./http/encode_url.ts";
import {
  type ClientOptions,
  type DataResidency,
  type LogLevel,
  ResolvedOptions,
} from "./config/options.ts";
import { Live, Realtime, Responses } from "./resources/realtime.ts";
import * as errors from "./errors.ts";
import { Webhooks } from "./resources/webhooks.ts";
import { toFile, toStreamingFile } from "./results/upload.ts";

/**
 * A client of the OpenAI API.
 *
 * Making one sends nothing; each resource is made when it is first used.
 *
 * @example
 * ```ts
 * import OpenAI from "@duplex/openai";
 * import { assertEquals } from "@std/assert";
 *
 * const client = new OpenAI({
 *   apiKey: "test",
 *   fetch: () => Promise.resolve(Response.json({ object: "list", data: [] })),
 * });
 * assertEquals(await client.get("/models"), { object: "list", data: [] });
 * ```
 */
export class OpenAI extends Resources {
  readonly #options: ResolvedOptions;
  readonly #http: HttpCaller;
  #realtime?: Realtime;
  #live?: Live;
  #responses?: Responses;
  #webhooks?: Webhooks;

  /**
   * Makes a client. Nothing is sent.
   *
   * @param options What is not given is looked up in the environment, then in `.env`.
   * @throws {OpenAIError} If there is no key, or an option cannot be used.
   */
  constructor(options: ClientOptions = {}) {
    const resolved = options instanceof ResolvedOptions
      ? options
      : new ResolvedOptions(options);
    const http = new HttpCaller(resolved);
    super(http);
    this.#options = resolved;
    this.#http = http;
  }

  /** `client.realtime`: sessions by voice, and the operations around them. */
  override get realtime(): Realtime {
    return this.#realtime ??= new Realtime(this.#http, this.#options);
  }

  /** `client.live`: sessions in which both sides speak at once, and the operations around them. */
  override get live(): Live {
    return this.#live ??= new Live(this.#http, this.#options);
  }

  /** `client.responses`: answers over HTTP, and over a socket that stays open. */
  override get responses(): Responses {
    return this.#responses ??= new Responses(this.#http, this.#options);
  }

  /** `client.webhooks`: checks and reads what arrives, and the operations around it. */
  override get webhooks(): Webhooks {
    return this.#webhooks ??= new Webhooks(
      this.#http,
      this.#options.webhookSecret,
    );
  }

  /** Root of the API, without a trailing slash and without its query. */
  get baseURL(): string {
    return this.#options.baseURL;
  }

  /** Sent as `OpenAI-Organization`. */
  get organization(): string | null {
    return this.#options.organization;
  }

  /** Sent as `OpenAI-Project`. */
  get project(): string | null {
    return this.#options.project;
  }

  /** Longest one attempt may take, in ms; 0 is no limit. */
  get timeout(): number {
    return this.#options.timeout;
  }

  /** Attempts after the first. */
  get maxRetries(): number {
    return this.#options.maxRetries;
  }

  /** How much is logged. */
  get logLevel(): LogLevel {
    return this.#options.logLevel;
  }

  /**
   * A client of the same kind with other options; what is not given stays as it is here.
   *
   * @param options What is to be different. `defaultHeaders` and `defaultQuery` replace those of this client.
   */
  withOptions(options: Partial<ClientOptions>): this {
    const Class = this.constructor as new (options: ClientOptions) => this;
    return new Class(new ResolvedOptions(options, this.#options));
  }

  /**
   * The URL that a request by path goes to.
   *
   * @param path Path below the base URL, or an absolute URL.
   * @param query Parameters over those of the base URL, the path and `defaultQuery`.
   */
  buildURL(path: string, query?: object | null): string {
    const { baseURL: url, baseQuery, defaultQuery: defaults } = this.#options;
    return joinURL({ url, query: baseQuery, defaults }, path, query ?? {}).url;
  }

  /**
   * Sends a request by path: for operations that this library does not know.
   *
   * JSON answers are parsed, text is a string, other content is the unread `Response`.
   *
   * @param request Verb, path and options.
   */
  request<T>(request: PathRequest): APIPromise<T> {
    return this.#http.request(request);
  }

  /** `GET` by path; see {@linkcode OpenAI.request}. */
  get<T>(path: string, options?: RequestOptions): APIPromise<T> {
    return this.request({ ...options, method: "GET", path });
  }

  /** `POST` by path; see {@linkcode OpenAI.request}. */
  post<T>(path: string, options?: RequestOptions): APIPromise<T> {
    return this.request({ ...options, method: "POST", path });
  }

  /** `PUT` by path; see {@linkcode OpenAI.request}. */
  put<T>(path: string, options?: RequestOptions): APIPromise<T> {
    return this.request({ ...options, method: "PUT", path });
  }

  /** `PATCH` by path; see {@linkcode OpenAI.request}. */
  patch<T>(path: string, options?: RequestOptions): APIPromise<T> {
    return this.request({ ...options, method: "PATCH", path });
  }

  /** `DELETE` by path; see {@linkcode OpenAI.request}. */
  delete<T>(path: string, options?: RequestOptions): APIPromise<T> {
    return this.request({ ...options, method: "DELETE", path });
  }

  /** The class itself. */
  static readonly OpenAI: typeof OpenAI = OpenAI;
  /** Longest one attempt may take if nothing else is said, in ms. */
  static readonly DEFAULT_TIMEOUT: number = 600_000;
  /** See {@linkcode errors.OpenAIError}. */
  static readonly OpenAIError: typeof errors.OpenAIError = errors.OpenAIError;
  /** See {@linkcode errors.APIError}. */
  static readonly APIError: typeof errors.APIError = errors.APIError;
  /** See {@linkcode errors.APIConnectionError}. */
  static readonly APIConnectionError: typeof errors.APIConnectionError =
    errors.APIConnectionError;
  /** See {@linkcode errors.APIConnectionTimeoutError}. */
  static readonly APIConnectionTimeoutError:
    typeof errors.APIConnectionTimeoutError = errors.APIConnectionTimeoutError;
  /** See {@linkcode errors.APIUserAbortError}. */
  static readonly APIUserAbortError: typeof errors.APIUserAbortError =
    errors.APIUserAbortError;
  /** See {@linkcode errors.NotFoundError}. */
  static readonly NotFoundError: typeof errors.NotFoundError =
    errors.NotFoundError;
  /** See {@linkcode errors.ConflictError}. */
  static readonly ConflictError: typeof errors.ConflictError =
    errors.ConflictError;
  /** See {@linkcode errors.RateLimitError}. */
  static readonly RateLimitError: typeof errors.RateLimitError =
    errors.RateLimitError;
  /** See {@linkcode errors.BadRequestError}. */
  static readonly BadRequestError: typeof errors.BadRequestError =
    errors.BadRequestError;
  /** See {@linkcode errors.AuthenticationError}. */
  static readonly AuthenticationError: typeof errors.AuthenticationError =
    errors.AuthenticationError;
  /** See {@linkcode errors.InternalServerError}. */
  static readonly InternalServerError: typeof errors.InternalServerError =
    errors.InternalServerError;
  /** See {@linkcode errors.PermissionDeniedError}. */
  static readonly PermissionDeniedError: typeof errors.PermissionDeniedError =
    errors.PermissionDeniedError;
  /** See {@linkcode errors.UnprocessableEntityError}. */
  static readonly UnprocessableEntityError:
    typeof errors.UnprocessableEntityError = errors.UnprocessableEntityError;
  /** See {@linkcode errors.InvalidWebhookSignatureError}. */
  static readonly InvalidWebhookSignatureError:
    typeof errors.InvalidWebhookSignatureError =
      errors.InvalidWebhookSignatureError;
  /** See {@linkcode toFile}. */
  static readonly toFile: typeof toFile = toFile;
  /** See {@linkcode toStreamingFile}. */
  static readonly toStreamingFile: typeof toStreamingFile = toStreamingFile;
}

/** Types of requests and pages, under the names that the official SDK has for them. */
export declare namespace OpenAI {
  export {
    type ConversationCursorPage,
    type ConversationCursorPageParams,
    type ConversationCursorPageResponse,
    type CursorPage,
    type CursorPageParams,
    type CursorPageResponse,
    type DataResidency,
    type NextCursorPage,
    type NextCursorPageParams,
    type NextCursorPageResponse,
    type Page,
    type PageResponse,
    type RequestOptions,
    type TokenPage,
    type TokenPageParams,
    type TokenPageResponse,
  };
}

// #region Types as in the official SDK, written by tools/generate
// deno-fmt-ignore
import type {
  Decisions as DecisionsTypes, Completions as CompletionsTypes, Chat as ChatTypes, Embeddings as EmbeddingsTypes,
  Files as FilesTypes, Images as ImagesTypes, ContentProvenanceChecks as ContentProvenanceChecksTypes,
  Audio as AudioTypes, Moderations as ModerationsTypes, Models as ModelsTypes, FineTuning as FineTuningTypes,
  Graders as GradersTypes, VectorStores as VectorStoresTypes, Safety as SafetyTypes, Webhooks as WebhooksTypes,
  Beta as BetaTypes, Batches as BatchesTypes, Uploads as UploadsTypes, Admin as AdminTypes,
  Responses as ResponsesTypes, Live as LiveTypes, Realtime as RealtimeTypes, Conversations as ConversationsTypes,
  Evals as EvalsTypes, Containers as ContainersTypes, Skills as SkillsTypes, Videos as VideosTypes, AllModels,
  AudioModel, AudioResponseFormat, AutoFileChunkingStrategyParam, Batch, BatchCreateParams, BatchError,
  BatchListParams, BatchRequestCounts, BatchUsage, BatchesPage, ChatCompletion, ChatCompletionAllowedToolChoice,
  ChatCompletionAllowedTools, ChatCompletionAssistantMessageParam, ChatCompletionAudio, ChatCompletionAudioParam,
  ChatCompletionChunk, ChatCompletionContentPart, ChatCompletionContentPartImage, ChatCompletionContentPartInputAudio,
  ChatCompletionContentPartRefusal, ChatCompletionContentPartText, ChatCompletionCreateParams,
  ChatCompletionCreateParamsBase, ChatCompletionCreateParamsNonStreaming, ChatCompletionCreateParamsStreaming,
  ChatCompletionCustomTool, ChatCompletionDeleted, ChatCompletionDeveloperMessageParam,
  ChatCompletionFunctionCallOption, ChatCompletionFunctionMessageParam, ChatCompletionFunctionTool,
  ChatCompletionListParams, ChatCompletionMessage, ChatCompletionMessageCustomToolCall,
  ChatCompletionMessageFunctionToolCall, ChatCompletionMessageParam, ChatCompletionMessageToolCall,
  ChatCompletionModality, ChatCompletionNamedToolChoice, ChatCompletionNamedToolChoiceCustom,
  ChatCompletionPredictionContent, ChatCompletionReasoningEffort, ChatCompletionRole, ChatCompletionStoreMessage,
  ChatCompletionStoreMessagesPage, ChatCompletionStreamOptions, ChatCompletionSystemMessageParam,
  ChatCompletionTokenLogprob, ChatCompletionTool, ChatCompletionToolChoiceOption, ChatCompletionToolMessageParam,
  ChatCompletionUpdateParams, ChatCompletionUserMessageParam, ChatCompletionsPage, ChatModel, ComparisonFilter,
  Completion, CompletionChoice, CompletionCreateParams, CompletionCreateParamsBase, CompletionCreateParamsNonStreaming,
  CompletionCreateParamsStreaming, CompletionUsage, CompoundFilter, ContainerCreateParams, ContainerCreateResponse,
  ContainerListParams, ContainerListResponse, ContainerListResponsesPage, ContainerRetrieveResponse,
  ContentProvenanceCheck, ContentProvenanceCheckCreateParams, CreateEmbeddingResponse, CustomToolInputFormat, Decision,
  DecisionCreateParams, DecisionInputImage, DecisionInputJSON, DecisionInputJson, DecisionInputMessage,
  DecisionInputPart, DecisionInputText, DecisionPromptCacheBreakpoint, DecisionQuestionInputImage,
  DecisionQuestionInputPart, DecisionQuestionInputText, DeletedSkill, Embedding, EmbeddingCreateParams, EmbeddingModel,
  ErrorObject, EvalCreateParams, EvalCreateResponse, EvalCustomDataSourceConfig, EvalDeleteResponse, EvalListParams,
  EvalListResponse, EvalListResponsesPage, EvalRetrieveResponse, EvalStoredCompletionsDataSourceConfig,
  EvalUpdateParams, EvalUpdateResponse, FileChunkingStrategy, FileChunkingStrategyParam, FileContent, FileCreateParams,
  FileDeleted, FileListParams, FileObject, FileObjectsPage, FilePurpose, FunctionDefinition, FunctionParameters, Image,
  ImageCreateVariationParams, ImageEditCompletedEvent, ImageEditParams, ImageEditParamsBase,
  ImageEditParamsNonStreaming, ImageEditParamsStreaming, ImageEditPartialImageEvent, ImageEditStreamEvent,
  ImageGenCompletedEvent, ImageGenPartialImageEvent, ImageGenStreamEvent, ImageGenerateParams, ImageGenerateParamsBase,
  ImageGenerateParamsNonStreaming, ImageGenerateParamsStreaming, ImageInputReferenceParam, ImageModel, ImagesResponse,
  Metadata, Model, ModelDeleted, ModelsPage, Moderation, ModerationCreateParams, ModerationCreateResponse,
  ModerationImageURLInput, ModerationModel, ModerationMultiModalInput, ModerationTextInput, OAuthErrorCode,
  OtherFileChunkingStrategyObject, Reasoning, ReasoningEffort, ResponseFormatJSONObject, ResponseFormatJSONSchema,
  ResponseFormatText, ResponseFormatTextGrammar, ResponseFormatTextPython, ResponsesModel, Skill, SkillCreateParams,
  SkillList, SkillListParams, SkillUpdateParams, SkillsPage, SpeechAudioDeltaEvent, SpeechAudioDoneEvent,
  StaticFileChunkingStrategy, StaticFileChunkingStrategyObject, StaticFileChunkingStrategyObjectParam, Upload,
  UploadCompleteParams, UploadCreateParams, VectorStore, VectorStoreCreateParams, VectorStoreDeleted,
  VectorStoreListParams, VectorStoreSearchParams, VectorStoreSearchResponse, VectorStoreSearchResponsesPage,
  VectorStoreUpdateParams, VectorStoresPage, Video, VideoCreateCharacterParams, VideoCreateCharacterResponse,
  VideoCreateError, VideoCreateParams, VideoDeleteResponse, VideoDownloadContentParams, VideoEditParams,
  VideoExtendParams, VideoGetCharacterResponse, VideoListParams, VideoModel, VideoRemixParams, VideoSeconds, VideoSize,
  VideosPage,
} from "./generated/types/mod.ts";

/** Types of the API, such as `OpenAI.ChatCompletion` and `OpenAI.Responses.Response`; all of them are in `./types`. */
export declare namespace OpenAI {
  // deno-fmt-ignore
  export {
    type DecisionsTypes as Decisions, type CompletionsTypes as Completions, type ChatTypes as Chat,
    type EmbeddingsTypes as Embeddings, type FilesTypes as Files, type ImagesTypes as Images,
    type ContentProvenanceChecksTypes as ContentProvenanceChecks, type AudioTypes as Audio,
    type ModerationsTypes as Moderations, type ModelsTypes as Models, type FineTuningTypes as FineTuning,
    type GradersTypes as Graders, type VectorStoresTypes as VectorStores, type SafetyTypes as Safety,
    type WebhooksTypes as Webhooks, type BetaTypes as Beta, type BatchesTypes as Batches, type UploadsTypes as Uploads,
    type AdminTypes as Admin, type ResponsesTypes as Responses, type LiveTypes as Live, type RealtimeTypes as Realtime,
    type ConversationsTypes as Conversations, type EvalsTypes as Evals, type ContainersTypes as Containers,
    type SkillsTypes as Skills, type VideosTypes as Videos, type AllModels, type AudioModel, type AudioResponseFormat,
    type AutoFileChunkingStrategyParam, type Batch, type BatchCreateParams, type BatchError, type BatchListParams,
    type BatchRequestCounts, type BatchUsage, type BatchesPage, type ChatCompletion,
    type ChatCompletionAllowedToolChoice, type ChatCompletionAllowedTools, type ChatCompletionAssistantMessageParam,
    type ChatCompletionAudio, type ChatCompletionAudioParam, type ChatCompletionChunk, type ChatCompletionContentPart,
    type ChatCompletionContentPartImage, type ChatCompletionContentPartInputAudio,
    type ChatCompletionContentPartRefusal, type ChatCompletionContentPartText, type ChatCompletionCreateParams,
    type ChatCompletionCreateParamsBase, type ChatCompletionCreateParamsNonStreaming,
    type ChatCompletionCreateParamsStreaming, type ChatCompletionCustomTool, type ChatCompletionDeleted,
    type ChatCompletionDeveloperMessageParam, type ChatCompletionFunctionCallOption,
    type ChatCompletionFunctionMessageParam, type ChatCompletionFunctionTool, type ChatCompletionListParams,
    type ChatCompletionMessage, type ChatCompletionMessageCustomToolCall, type ChatCompletionMessageFunctionToolCall,
    type ChatCompletionMessageParam, type ChatCompletionMessageToolCall, type ChatCompletionModality,
    type ChatCompletionNamedToolChoice, type ChatCompletionNamedToolChoiceCustom, type ChatCompletionPredictionContent,
    type ChatCompletionReasoningEffort, type ChatCompletionRole, type ChatCompletionStoreMessage,
    type ChatCompletionStoreMessagesPage, type ChatCompletionStreamOptions, type ChatCompletionSystemMessageParam,
    type ChatCompletionTokenLogprob, type ChatCompletionTool, type ChatCompletionToolChoiceOption,
    type ChatCompletionToolMessageParam, type ChatCompletionUpdateParams, type ChatCompletionUserMessageParam,
    type ChatCompletionsPage, type ChatModel, type ComparisonFilter, type Completion, type CompletionChoice,
    type CompletionCreateParams, type CompletionCreateParamsBase, type CompletionCreateParamsNonStreaming,
    type CompletionCreateParamsStreaming, type CompletionUsage, type CompoundFilter, type ContainerCreateParams,
    type ContainerCreateResponse, type ContainerListParams, type ContainerListResponse,
    type ContainerListResponsesPage, type ContainerRetrieveResponse, type ContentProvenanceCheck,
    type ContentProvenanceCheckCreateParams, type CreateEmbeddingResponse, type CustomToolInputFormat, type Decision,
    type DecisionCreateParams, type DecisionInputImage, type DecisionInputJSON, type DecisionInputJson,
    type DecisionInputMessage, type DecisionInputPart, type DecisionInputText, type DecisionPromptCacheBreakpoint,
    type DecisionQuestionInputImage, type DecisionQuestionInputPart, type DecisionQuestionInputText, type DeletedSkill,
    type Embedding, type EmbeddingCreateParams, type EmbeddingModel, type ErrorObject, type EvalCreateParams,
    type EvalCreateResponse, type EvalCustomDataSourceConfig, type EvalDeleteResponse, type EvalListParams,
    type EvalListResponse, type EvalListResponsesPage, type EvalRetrieveResponse,
    type EvalStoredCompletionsDataSourceConfig, type EvalUpdateParams, type EvalUpdateResponse,
    type FileChunkingStrategy, type FileChunkingStrategyParam, type FileContent, type FileCreateParams,
    type FileDeleted, type FileListParams, type FileObject, type FileObjectsPage, type FilePurpose,
    type FunctionDefinition, type FunctionParameters, type Image, type ImageCreateVariationParams,
    type ImageEditCompletedEvent, type ImageEditParams, type ImageEditParamsBase, type ImageEditParamsNonStreaming,
    type ImageEditParamsStreaming, type ImageEditPartialImageEvent, type ImageEditStreamEvent,
    type ImageGenCompletedEvent, type ImageGenPartialImageEvent, type ImageGenStreamEvent, type ImageGenerateParams,
    type ImageGenerateParamsBase, type ImageGenerateParamsNonStreaming, type ImageGenerateParamsStreaming,
    type ImageInputReferenceParam, type ImageModel, type ImagesResponse, type Metadata, type Model, type ModelDeleted,
    type ModelsPage, type Moderation, type ModerationCreateParams, type ModerationCreateResponse,
    type ModerationImageURLInput, type ModerationModel, type ModerationMultiModalInput, type ModerationTextInput,
    type OAuthErrorCode, type OtherFileChunkingStrategyObject, type Reasoning, type ReasoningEffort,
    type ResponseFormatJSONObject, type ResponseFormatJSONSchema, type ResponseFormatText,
    type ResponseFormatTextGrammar, type ResponseFormatTextPython, type ResponsesModel, type Skill,
    type SkillCreateParams, type SkillList, type SkillListParams, type SkillUpdateParams, type SkillsPage,
    type SpeechAudioDeltaEvent, type SpeechAudioDoneEvent, type StaticFileChunkingStrategy,
    type StaticFileChunkingStrategyObject, type StaticFileChunkingStrategyObjectParam, type Upload,
    type UploadCompleteParams, type UploadCreateParams, type VectorStore, type VectorStoreCreateParams,
    type VectorStoreDeleted, type VectorStoreListParams, type VectorStoreSearchParams, type VectorStoreSearchResponse,
    type VectorStoreSearchResponsesPage, type VectorStoreUpdateParams, type VectorStoresPage, type Video,
    type VideoCreateCharacterParams, type VideoCreateCharacterResponse, type VideoCreateError, type VideoCreateParams,
    type VideoDeleteResponse, type VideoDownloadContentParams, type VideoEditParams, type VideoExtendParams,
    type VideoGetCharacterResponse, type VideoListParams, type VideoModel, type VideoRemixParams, type VideoSeconds,
    type VideoSize, type VideosPage,
  };
}
// #endregion
