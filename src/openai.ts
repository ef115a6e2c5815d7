/**
 * The client with the types of the API in its namespace, as in the official SDK. Written by tools/generate.
 *
 * @module
 */
import { Client } from "./client.ts";
import type { DataResidency } from "./config/client_options.ts";
import type { RequestOptions } from "./contract.ts";
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
} from "./results/data_pages.ts";
// deno-fmt-ignore
import type {
  Decisions, Completions, Chat, Embeddings, Files, Images, ContentProvenanceChecks, Audio, Moderations, Models,
  FineTuning, Graders, VectorStores, Safety, Webhooks, Beta, Batches, Uploads, Admin, Responses, Live, Realtime,
  Conversations, Evals, Containers, Skills, Videos, AllModels, AudioModel, AudioResponseFormat,
  AutoFileChunkingStrategyParam, Batch, BatchCreateParams, BatchError, BatchListParams, BatchRequestCounts, BatchUsage,
  BatchesPage, ChatCompletion, ChatCompletionAllowedToolChoice, ChatCompletionAllowedTools,
  ChatCompletionAssistantMessageParam, ChatCompletionAudio, ChatCompletionAudioParam, ChatCompletionChunk,
  ChatCompletionContentPart, ChatCompletionContentPartImage, ChatCompletionContentPartInputAudio,
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

/**
 * A client of the OpenAI API.
 *
 * Creating a client sends nothing; each resource is created when it is first used. `ClientResources`
 * lists the resources, such as `client.responses`, {@linkcode Client} the methods, and
 * `ClientOptions` the options.
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
export class OpenAI extends Client {
  /** The class itself. */
  static readonly OpenAI: typeof OpenAI = OpenAI;
}

/** Types of the API, such as `OpenAI.ChatCompletion` and `OpenAI.Responses.Response`; all of them are in `./types`. */
export declare namespace OpenAI {
  // deno-fmt-ignore
  export {
    type Decisions, type Completions, type Chat, type Embeddings, type Files, type Images,
    type ContentProvenanceChecks, type Audio, type Moderations, type Models, type FineTuning, type Graders,
    type VectorStores, type Safety, type Webhooks, type Beta, type Batches, type Uploads, type Admin, type Responses,
    type Live, type Realtime, type Conversations, type Evals, type Containers, type Skills, type Videos,
    type AllModels, type AudioModel, type AudioResponseFormat, type AutoFileChunkingStrategyParam, type Batch,
    type BatchCreateParams, type BatchError, type BatchListParams, type BatchRequestCounts, type BatchUsage,
    type BatchesPage, type ChatCompletion, type ChatCompletionAllowedToolChoice, type ChatCompletionAllowedTools,
    type ChatCompletionAssistantMessageParam, type ChatCompletionAudio, type ChatCompletionAudioParam,
    type ChatCompletionChunk, type ChatCompletionContentPart, type ChatCompletionContentPartImage,
    type ChatCompletionContentPartInputAudio, type ChatCompletionContentPartRefusal,
    type ChatCompletionContentPartText, type ChatCompletionCreateParams, type ChatCompletionCreateParamsBase,
    type ChatCompletionCreateParamsNonStreaming, type ChatCompletionCreateParamsStreaming,
    type ChatCompletionCustomTool, type ChatCompletionDeleted, type ChatCompletionDeveloperMessageParam,
    type ChatCompletionFunctionCallOption, type ChatCompletionFunctionMessageParam, type ChatCompletionFunctionTool,
    type ChatCompletionListParams, type ChatCompletionMessage, type ChatCompletionMessageCustomToolCall,
    type ChatCompletionMessageFunctionToolCall, type ChatCompletionMessageParam, type ChatCompletionMessageToolCall,
    type ChatCompletionModality, type ChatCompletionNamedToolChoice, type ChatCompletionNamedToolChoiceCustom,
    type ChatCompletionPredictionContent, type ChatCompletionReasoningEffort, type ChatCompletionRole,
    type ChatCompletionStoreMessage, type ChatCompletionStoreMessagesPage, type ChatCompletionStreamOptions,
    type ChatCompletionSystemMessageParam, type ChatCompletionTokenLogprob, type ChatCompletionTool,
    type ChatCompletionToolChoiceOption, type ChatCompletionToolMessageParam, type ChatCompletionUpdateParams,
    type ChatCompletionUserMessageParam, type ChatCompletionsPage, type ChatModel, type ComparisonFilter,
    type Completion, type CompletionChoice, type CompletionCreateParams, type CompletionCreateParamsBase,
    type CompletionCreateParamsNonStreaming, type CompletionCreateParamsStreaming, type CompletionUsage,
    type CompoundFilter, type ContainerCreateParams, type ContainerCreateResponse, type ContainerListParams,
    type ContainerListResponse, type ContainerListResponsesPage, type ContainerRetrieveResponse,
    type ContentProvenanceCheck, type ContentProvenanceCheckCreateParams, type CreateEmbeddingResponse,
    type CustomToolInputFormat, type Decision, type DecisionCreateParams, type DecisionInputImage,
    type DecisionInputJSON, type DecisionInputJson, type DecisionInputMessage, type DecisionInputPart,
    type DecisionInputText, type DecisionPromptCacheBreakpoint, type DecisionQuestionInputImage,
    type DecisionQuestionInputPart, type DecisionQuestionInputText, type DeletedSkill, type Embedding,
    type EmbeddingCreateParams, type EmbeddingModel, type ErrorObject, type EvalCreateParams, type EvalCreateResponse,
    type EvalCustomDataSourceConfig, type EvalDeleteResponse, type EvalListParams, type EvalListResponse,
    type EvalListResponsesPage, type EvalRetrieveResponse, type EvalStoredCompletionsDataSourceConfig,
    type EvalUpdateParams, type EvalUpdateResponse, type FileChunkingStrategy, type FileChunkingStrategyParam,
    type FileContent, type FileCreateParams, type FileDeleted, type FileListParams, type FileObject,
    type FileObjectsPage, type FilePurpose, type FunctionDefinition, type FunctionParameters, type Image,
    type ImageCreateVariationParams, type ImageEditCompletedEvent, type ImageEditParams, type ImageEditParamsBase,
    type ImageEditParamsNonStreaming, type ImageEditParamsStreaming, type ImageEditPartialImageEvent,
    type ImageEditStreamEvent, type ImageGenCompletedEvent, type ImageGenPartialImageEvent, type ImageGenStreamEvent,
    type ImageGenerateParams, type ImageGenerateParamsBase, type ImageGenerateParamsNonStreaming,
    type ImageGenerateParamsStreaming, type ImageInputReferenceParam, type ImageModel, type ImagesResponse,
    type Metadata, type Model, type ModelDeleted, type ModelsPage, type Moderation, type ModerationCreateParams,
    type ModerationCreateResponse, type ModerationImageURLInput, type ModerationModel, type ModerationMultiModalInput,
    type ModerationTextInput, type OAuthErrorCode, type OtherFileChunkingStrategyObject, type Reasoning,
    type ReasoningEffort, type ResponseFormatJSONObject, type ResponseFormatJSONSchema, type ResponseFormatText,
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
    type VideoSize, type VideosPage, type ConversationCursorPage, type ConversationCursorPageParams,
    type ConversationCursorPageResponse, type CursorPage, type CursorPageParams, type CursorPageResponse,
    type DataResidency, type NextCursorPage, type NextCursorPageParams, type NextCursorPageResponse, type Page,
    type PageResponse, type RequestOptions, type TokenPage, type TokenPageParams, type TokenPageResponse,
  };
}
