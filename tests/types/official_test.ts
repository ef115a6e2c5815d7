/**
 * Types of the official SDK and ours are interchangeable. The compiler is the test: its error names each pair that does not match.
 */
import { assertEquals } from "@std/assert";
// deno-lint-ignore no-import-prefix -- the oracle, and no dependency
import type Official from "npm:openai@7.59.0";
import type * as Ours from "../../src/generated/types/mod.ts";

/** Pairs that are assignable in both directions. */
interface Same {
  "Realtime.RealtimeSessionCreateRequest": [
    Ours.Realtime.RealtimeSessionCreateRequest,
    Official.Realtime.RealtimeSessionCreateRequest,
  ];
  "Realtime.RealtimeClientEvent": [
    Ours.Realtime.RealtimeClientEvent,
    Official.Realtime.RealtimeClientEvent,
  ];
  "ChatCompletion": [Ours.ChatCompletion, Official.ChatCompletion];
  "ChatCompletionChunk": [
    Ours.ChatCompletionChunk,
    Official.ChatCompletionChunk,
  ];
  "ChatCompletionMessage": [
    Ours.ChatCompletionMessage,
    Official.ChatCompletionMessage,
  ];
  "ChatCompletionMessageParam": [
    Ours.ChatCompletionMessageParam,
    Official.ChatCompletionMessageParam,
  ];
  "ChatCompletionUserMessageParam": [
    Ours.ChatCompletionUserMessageParam,
    Official.ChatCompletionUserMessageParam,
  ];
  "ChatCompletionAssistantMessageParam": [
    Ours.ChatCompletionAssistantMessageParam,
    Official.ChatCompletionAssistantMessageParam,
  ];
  "ChatCompletionSystemMessageParam": [
    Ours.ChatCompletionSystemMessageParam,
    Official.ChatCompletionSystemMessageParam,
  ];
  "ChatCompletionDeveloperMessageParam": [
    Ours.ChatCompletionDeveloperMessageParam,
    Official.ChatCompletionDeveloperMessageParam,
  ];
  "ChatCompletionToolMessageParam": [
    Ours.ChatCompletionToolMessageParam,
    Official.ChatCompletionToolMessageParam,
  ];
  "ChatCompletionFunctionMessageParam": [
    Ours.ChatCompletionFunctionMessageParam,
    Official.ChatCompletionFunctionMessageParam,
  ];
  "ChatCompletionContentPart": [
    Ours.ChatCompletionContentPart,
    Official.ChatCompletionContentPart,
  ];
  "ChatCompletionContentPartText": [
    Ours.ChatCompletionContentPartText,
    Official.ChatCompletionContentPartText,
  ];
  "ChatCompletionContentPartImage": [
    Ours.ChatCompletionContentPartImage,
    Official.ChatCompletionContentPartImage,
  ];
  "ChatCompletionContentPartInputAudio": [
    Ours.ChatCompletionContentPartInputAudio,
    Official.ChatCompletionContentPartInputAudio,
  ];
  "ChatCompletionContentPartRefusal": [
    Ours.ChatCompletionContentPartRefusal,
    Official.ChatCompletionContentPartRefusal,
  ];
  "ChatCompletionTool": [Ours.ChatCompletionTool, Official.ChatCompletionTool];
  "ChatCompletionFunctionTool": [
    Ours.ChatCompletionFunctionTool,
    Official.ChatCompletionFunctionTool,
  ];
  "ChatCompletionCustomTool": [
    Ours.ChatCompletionCustomTool,
    Official.ChatCompletionCustomTool,
  ];
  "ChatCompletionToolChoiceOption": [
    Ours.ChatCompletionToolChoiceOption,
    Official.ChatCompletionToolChoiceOption,
  ];
  "ChatCompletionNamedToolChoice": [
    Ours.ChatCompletionNamedToolChoice,
    Official.ChatCompletionNamedToolChoice,
  ];
  "ChatCompletionMessageToolCall": [
    Ours.ChatCompletionMessageToolCall,
    Official.ChatCompletionMessageToolCall,
  ];
  "ChatCompletionMessageFunctionToolCall": [
    Ours.ChatCompletionMessageFunctionToolCall,
    Official.ChatCompletionMessageFunctionToolCall,
  ];
  "ChatCompletionMessageCustomToolCall": [
    Ours.ChatCompletionMessageCustomToolCall,
    Official.ChatCompletionMessageCustomToolCall,
  ];
  "ChatCompletionStreamOptions": [
    Ours.ChatCompletionStreamOptions,
    Official.ChatCompletionStreamOptions,
  ];
  "ChatCompletionTokenLogprob": [
    Ours.ChatCompletionTokenLogprob,
    Official.ChatCompletionTokenLogprob,
  ];
  "ChatCompletionAudio": [
    Ours.ChatCompletionAudio,
    Official.ChatCompletionAudio,
  ];
  "ChatCompletionAudioParam": [
    Ours.ChatCompletionAudioParam,
    Official.ChatCompletionAudioParam,
  ];
  "ChatCompletionModality": [
    Ours.ChatCompletionModality,
    Official.ChatCompletionModality,
  ];
  "ChatCompletionRole": [Ours.ChatCompletionRole, Official.ChatCompletionRole];
  "ChatCompletionPredictionContent": [
    Ours.ChatCompletionPredictionContent,
    Official.ChatCompletionPredictionContent,
  ];
  "ChatCompletionDeleted": [
    Ours.ChatCompletionDeleted,
    Official.ChatCompletionDeleted,
  ];
  "ChatCompletionStoreMessage": [
    Ours.ChatCompletionStoreMessage,
    Official.ChatCompletionStoreMessage,
  ];
  "ChatCompletionReasoningEffort": [
    Ours.ChatCompletionReasoningEffort,
    Official.ChatCompletionReasoningEffort,
  ];
  "ChatCompletionCreateParams": [
    Ours.ChatCompletionCreateParams,
    Official.ChatCompletionCreateParams,
  ];
  "ChatCompletionCreateParamsNonStreaming": [
    Ours.ChatCompletionCreateParamsNonStreaming,
    Official.ChatCompletionCreateParamsNonStreaming,
  ];
  "ChatCompletionCreateParamsStreaming": [
    Ours.ChatCompletionCreateParamsStreaming,
    Official.ChatCompletionCreateParamsStreaming,
  ];
  "ChatCompletionUpdateParams": [
    Ours.ChatCompletionUpdateParams,
    Official.ChatCompletionUpdateParams,
  ];
  "ChatCompletionListParams": [
    Ours.ChatCompletionListParams,
    Official.ChatCompletionListParams,
  ];
  "ChatCompletionCreateParams.WebSearchOptions": [
    Ours.ChatCompletionCreateParams.WebSearchOptions,
    Official.ChatCompletionCreateParams.WebSearchOptions,
  ];
  "ChatCompletion.Choice": [
    Ours.ChatCompletion.Choice,
    Official.ChatCompletion.Choice,
  ];
  "ChatCompletion.Choice.Logprobs": [
    Ours.ChatCompletion.Choice.Logprobs,
    Official.ChatCompletion.Choice.Logprobs,
  ];
  "ChatCompletionChunk.Choice": [
    Ours.ChatCompletionChunk.Choice,
    Official.ChatCompletionChunk.Choice,
  ];
  "ChatCompletionChunk.Choice.Delta": [
    Ours.ChatCompletionChunk.Choice.Delta,
    Official.ChatCompletionChunk.Choice.Delta,
  ];
  "ChatCompletionChunk.Choice.Delta.ToolCall": [
    Ours.ChatCompletionChunk.Choice.Delta.ToolCall,
    Official.ChatCompletionChunk.Choice.Delta.ToolCall,
  ];
  "ChatCompletionMessageFunctionToolCall.Function": [
    Ours.ChatCompletionMessageFunctionToolCall.Function,
    Official.ChatCompletionMessageFunctionToolCall.Function,
  ];
  "ChatCompletionContentPartImage.ImageURL": [
    Ours.ChatCompletionContentPartImage.ImageURL,
    Official.ChatCompletionContentPartImage.ImageURL,
  ];
  "Completion": [Ours.Completion, Official.Completion];
  "CompletionChoice": [Ours.CompletionChoice, Official.CompletionChoice];
  "CompletionUsage": [Ours.CompletionUsage, Official.CompletionUsage];
  "CompletionCreateParams": [
    Ours.CompletionCreateParams,
    Official.CompletionCreateParams,
  ];
  "CreateEmbeddingResponse": [
    Ours.CreateEmbeddingResponse,
    Official.CreateEmbeddingResponse,
  ];
  "Embedding": [Ours.Embedding, Official.Embedding];
  "EmbeddingCreateParams": [
    Ours.EmbeddingCreateParams,
    Official.EmbeddingCreateParams,
  ];
  "EmbeddingModel": [Ours.EmbeddingModel, Official.EmbeddingModel];
  "FileObject": [Ours.FileObject, Official.FileObject];
  "FileDeleted": [Ours.FileDeleted, Official.FileDeleted];
  "FilePurpose": [Ours.FilePurpose, Official.FilePurpose];
  "FileListParams": [Ours.FileListParams, Official.FileListParams];
  "Image": [Ours.Image, Official.Image];
  "ImagesResponse": [Ours.ImagesResponse, Official.ImagesResponse];
  "ImageModel": [Ours.ImageModel, Official.ImageModel];
  "ImageGenerateParams": [
    Ours.ImageGenerateParams,
    Official.ImageGenerateParams,
  ];
  "ImageGenStreamEvent": [
    Ours.ImageGenStreamEvent,
    Official.ImageGenStreamEvent,
  ];
  "ImageEditStreamEvent": [
    Ours.ImageEditStreamEvent,
    Official.ImageEditStreamEvent,
  ];
  "AudioModel": [Ours.AudioModel, Official.AudioModel];
  "AudioResponseFormat": [
    Ours.AudioResponseFormat,
    Official.AudioResponseFormat,
  ];
  "Moderation": [Ours.Moderation, Official.Moderation];
  "ModerationCreateResponse": [
    Ours.ModerationCreateResponse,
    Official.ModerationCreateResponse,
  ];
  "ModerationCreateParams": [
    Ours.ModerationCreateParams,
    Official.ModerationCreateParams,
  ];
  "ModerationModel": [Ours.ModerationModel, Official.ModerationModel];
  "Model": [Ours.Model, Official.Model];
  "ModelDeleted": [Ours.ModelDeleted, Official.ModelDeleted];
  "VectorStore": [Ours.VectorStore, Official.VectorStore];
  "VectorStoreSearchResponse": [
    Ours.VectorStoreSearchResponse,
    Official.VectorStoreSearchResponse,
  ];
  "VectorStoreCreateParams": [
    Ours.VectorStoreCreateParams,
    Official.VectorStoreCreateParams,
  ];
  "VectorStoreUpdateParams": [
    Ours.VectorStoreUpdateParams,
    Official.VectorStoreUpdateParams,
  ];
  "FileChunkingStrategy": [
    Ours.FileChunkingStrategy,
    Official.FileChunkingStrategy,
  ];
  "Batch": [Ours.Batch, Official.Batch];
  "BatchCreateParams": [Ours.BatchCreateParams, Official.BatchCreateParams];
  "BatchListParams": [Ours.BatchListParams, Official.BatchListParams];
  "BatchRequestCounts": [Ours.BatchRequestCounts, Official.BatchRequestCounts];
  "BatchUsage": [Ours.BatchUsage, Official.BatchUsage];
  "BatchError": [Ours.BatchError, Official.BatchError];
  "Upload": [Ours.Upload, Official.Upload];
  "UploadCreateParams": [Ours.UploadCreateParams, Official.UploadCreateParams];
  "Video": [Ours.Video, Official.Video];
  "VideoModel": [Ours.VideoModel, Official.VideoModel];
  "Skill": [Ours.Skill, Official.Skill];
  "EvalCreateResponse": [Ours.EvalCreateResponse, Official.EvalCreateResponse];
  "EvalCreateParams": [Ours.EvalCreateParams, Official.EvalCreateParams];
  "ContainerCreateResponse": [
    Ours.ContainerCreateResponse,
    Official.ContainerCreateResponse,
  ];
  "ContainerCreateParams": [
    Ours.ContainerCreateParams,
    Official.ContainerCreateParams,
  ];
  "ChatModel": [Ours.ChatModel, Official.ChatModel];
  "Metadata": [Ours.Metadata, Official.Metadata];
  "FunctionDefinition": [Ours.FunctionDefinition, Official.FunctionDefinition];
  "FunctionParameters": [Ours.FunctionParameters, Official.FunctionParameters];
  "Reasoning": [Ours.Reasoning, Official.Reasoning];
  "ReasoningEffort": [Ours.ReasoningEffort, Official.ReasoningEffort];
  "ResponseFormatJSONObject": [
    Ours.ResponseFormatJSONObject,
    Official.ResponseFormatJSONObject,
  ];
  "ResponseFormatJSONSchema": [
    Ours.ResponseFormatJSONSchema,
    Official.ResponseFormatJSONSchema,
  ];
  "ResponseFormatText": [Ours.ResponseFormatText, Official.ResponseFormatText];
  "ErrorObject": [Ours.ErrorObject, Official.ErrorObject];
  "ComparisonFilter": [Ours.ComparisonFilter, Official.ComparisonFilter];
  "AllModels": [Ours.AllModels, Official.AllModels];
  "ResponsesModel": [Ours.ResponsesModel, Official.ResponsesModel];
  "Responses.ResponseInputContent": [
    Ours.Responses.ResponseInputContent,
    Official.Responses.ResponseInputContent,
  ];
  "Responses.ResponseInputText": [
    Ours.Responses.ResponseInputText,
    Official.Responses.ResponseInputText,
  ];
  "Responses.ResponseInputImage": [
    Ours.Responses.ResponseInputImage,
    Official.Responses.ResponseInputImage,
  ];
  "Responses.ResponseInputFile": [
    Ours.Responses.ResponseInputFile,
    Official.Responses.ResponseInputFile,
  ];
  "Responses.ResponseOutputMessage": [
    Ours.Responses.ResponseOutputMessage,
    Official.Responses.ResponseOutputMessage,
  ];
  "Responses.ResponseOutputText": [
    Ours.Responses.ResponseOutputText,
    Official.Responses.ResponseOutputText,
  ];
  "Responses.ResponseFunctionToolCall": [
    Ours.Responses.ResponseFunctionToolCall,
    Official.Responses.ResponseFunctionToolCall,
  ];
  "Responses.ResponseFunctionWebSearch": [
    Ours.Responses.ResponseFunctionWebSearch,
    Official.Responses.ResponseFunctionWebSearch,
  ];
  "Responses.ResponseFileSearchToolCall": [
    Ours.Responses.ResponseFileSearchToolCall,
    Official.Responses.ResponseFileSearchToolCall,
  ];
  "Responses.ResponseComputerToolCall": [
    Ours.Responses.ResponseComputerToolCall,
    Official.Responses.ResponseComputerToolCall,
  ];
  "Responses.ResponseReasoningItem": [
    Ours.Responses.ResponseReasoningItem,
    Official.Responses.ResponseReasoningItem,
  ];
  "Responses.ResponseUsage": [
    Ours.Responses.ResponseUsage,
    Official.Responses.ResponseUsage,
  ];
  "Responses.ResponseStatus": [
    Ours.Responses.ResponseStatus,
    Official.Responses.ResponseStatus,
  ];
  "Responses.ResponseError": [
    Ours.Responses.ResponseError,
    Official.Responses.ResponseError,
  ];
  "Responses.ResponseTextConfig": [
    Ours.Responses.ResponseTextConfig,
    Official.Responses.ResponseTextConfig,
  ];
  "Responses.ResponseFormatTextConfig": [
    Ours.Responses.ResponseFormatTextConfig,
    Official.Responses.ResponseFormatTextConfig,
  ];
  "Responses.ResponseRetrieveParams": [
    Ours.Responses.ResponseRetrieveParams,
    Official.Responses.ResponseRetrieveParams,
  ];
  "Responses.FunctionTool": [
    Ours.Responses.FunctionTool,
    Official.Responses.FunctionTool,
  ];
  "Responses.WebSearchTool": [
    Ours.Responses.WebSearchTool,
    Official.Responses.WebSearchTool,
  ];
  "Responses.ToolChoiceFunction": [
    Ours.Responses.ToolChoiceFunction,
    Official.Responses.ToolChoiceFunction,
  ];
  "Responses.ToolChoiceOptions": [
    Ours.Responses.ToolChoiceOptions,
    Official.Responses.ToolChoiceOptions,
  ];
  "Responses.EasyInputMessage": [
    Ours.Responses.EasyInputMessage,
    Official.Responses.EasyInputMessage,
  ];
  "Responses.ResponseIncludable": [
    Ours.Responses.ResponseIncludable,
    Official.Responses.ResponseIncludable,
  ];
  "Responses.ResponseTextDeltaEvent": [
    Ours.Responses.ResponseTextDeltaEvent,
    Official.Responses.ResponseTextDeltaEvent,
  ];
  "Responses.ResponseFunctionCallArgumentsDoneEvent": [
    Ours.Responses.ResponseFunctionCallArgumentsDoneEvent,
    Official.Responses.ResponseFunctionCallArgumentsDoneEvent,
  ];
  "Responses.ResponsePrompt": [
    Ours.Responses.ResponsePrompt,
    Official.Responses.ResponsePrompt,
  ];
  "Audio.Transcription": [
    Ours.Audio.Transcription,
    Official.Audio.Transcription,
  ];
  "Audio.TranscriptionVerbose": [
    Ours.Audio.TranscriptionVerbose,
    Official.Audio.TranscriptionVerbose,
  ];
  "Audio.TranscriptionStreamEvent": [
    Ours.Audio.TranscriptionStreamEvent,
    Official.Audio.TranscriptionStreamEvent,
  ];
  "Audio.Transcriptions.TranscriptionWord": [
    Ours.Audio.Transcriptions.TranscriptionWord,
    Official.Audio.Transcriptions.TranscriptionWord,
  ];
  "Audio.SpeechCreateParams": [
    Ours.Audio.SpeechCreateParams,
    Official.Audio.SpeechCreateParams,
  ];
  "Audio.SpeechModel": [Ours.Audio.SpeechModel, Official.Audio.SpeechModel];
  "Audio.Translation": [Ours.Audio.Translation, Official.Audio.Translation];
  "Chat.ChatCompletion": [
    Ours.Chat.ChatCompletion,
    Official.Chat.ChatCompletion,
  ];
  "Chat.Completions.ChatCompletion": [
    Ours.Chat.Completions.ChatCompletion,
    Official.Chat.Completions.ChatCompletion,
  ];
  "Chat.Completions.ChatCompletionMessageParam": [
    Ours.Chat.Completions.ChatCompletionMessageParam,
    Official.Chat.Completions.ChatCompletionMessageParam,
  ];
  "FineTuning.FineTuningJob": [
    Ours.FineTuning.FineTuningJob,
    Official.FineTuning.FineTuningJob,
  ];
  "FineTuning.JobCreateParams": [
    Ours.FineTuning.JobCreateParams,
    Official.FineTuning.JobCreateParams,
  ];
  "VectorStores.VectorStoreFile": [
    Ours.VectorStores.VectorStoreFile,
    Official.VectorStores.VectorStoreFile,
  ];
  "VectorStores.Files.FileContentResponse": [
    Ours.VectorStores.Files.FileContentResponse,
    Official.VectorStores.Files.FileContentResponse,
  ];
  "VectorStores.FileBatches.VectorStoreFileBatch": [
    Ours.VectorStores.FileBatches.VectorStoreFileBatch,
    Official.VectorStores.FileBatches.VectorStoreFileBatch,
  ];
  "Conversations.Conversation": [
    Ours.Conversations.Conversation,
    Official.Conversations.Conversation,
  ];
  "Conversations.Message": [
    Ours.Conversations.Message,
    Official.Conversations.Message,
  ];
  "Webhooks.UnwrapWebhookEvent": [
    Ours.Webhooks.UnwrapWebhookEvent,
    Official.Webhooks.UnwrapWebhookEvent,
  ];
  "Webhooks.ResponseCompletedWebhookEvent": [
    Ours.Webhooks.ResponseCompletedWebhookEvent,
    Official.Webhooks.ResponseCompletedWebhookEvent,
  ];
  "Beta.Assistant": [Ours.Beta.Assistant, Official.Beta.Assistant];
  "Beta.Threads.Run": [Ours.Beta.Threads.Run, Official.Beta.Threads.Run];
  "Beta.Threads.Message": [
    Ours.Beta.Threads.Message,
    Official.Beta.Threads.Message,
  ];
  "Beta.ChatKit.ChatSession": [
    Ours.Beta.ChatKit.ChatSession,
    Official.Beta.ChatKit.ChatSession,
  ];
  "Containers.FileRetrieveResponse": [
    Ours.Containers.FileRetrieveResponse,
    Official.Containers.FileRetrieveResponse,
  ];
  "Admin.Organization.Project": [
    Ours.Admin.Organization.Project,
    Official.Admin.Organization.Project,
  ];
  "Uploads.UploadPart": [Ours.Uploads.UploadPart, Official.Uploads.UploadPart];
  "Graders.StringCheckGrader": [
    Ours.Graders.StringCheckGrader,
    Official.Graders.StringCheckGrader,
  ];
  "VectorStoreSearchParams": [
    Ours.VectorStoreSearchParams,
    Official.VectorStoreSearchParams,
  ];
  "CompoundFilter": [Ours.CompoundFilter, Official.CompoundFilter];
  "Responses.Response": [Ours.Responses.Response, Official.Responses.Response];
  "Responses.ResponseStreamEvent": [
    Ours.Responses.ResponseStreamEvent,
    Official.Responses.ResponseStreamEvent,
  ];
  "Responses.ResponseInput": [
    Ours.Responses.ResponseInput,
    Official.Responses.ResponseInput,
  ];
  "Responses.ResponseInputItem": [
    Ours.Responses.ResponseInputItem,
    Official.Responses.ResponseInputItem,
  ];
  "Responses.ResponseOutputItem": [
    Ours.Responses.ResponseOutputItem,
    Official.Responses.ResponseOutputItem,
  ];
  "Responses.ResponseCreateParams": [
    Ours.Responses.ResponseCreateParams,
    Official.Responses.ResponseCreateParams,
  ];
  "Responses.ResponseCreateParamsNonStreaming": [
    Ours.Responses.ResponseCreateParamsNonStreaming,
    Official.Responses.ResponseCreateParamsNonStreaming,
  ];
  "Responses.ResponseCreateParamsStreaming": [
    Ours.Responses.ResponseCreateParamsStreaming,
    Official.Responses.ResponseCreateParamsStreaming,
  ];
  "Responses.Tool": [Ours.Responses.Tool, Official.Responses.Tool];
  "Responses.FileSearchTool": [
    Ours.Responses.FileSearchTool,
    Official.Responses.FileSearchTool,
  ];
  "Responses.ResponseCreatedEvent": [
    Ours.Responses.ResponseCreatedEvent,
    Official.Responses.ResponseCreatedEvent,
  ];
  "Responses.ResponseCompletedEvent": [
    Ours.Responses.ResponseCompletedEvent,
    Official.Responses.ResponseCompletedEvent,
  ];
  "Responses.ResponseOutputItemDoneEvent": [
    Ours.Responses.ResponseOutputItemDoneEvent,
    Official.Responses.ResponseOutputItemDoneEvent,
  ];
  "Responses.ResponseItem": [
    Ours.Responses.ResponseItem,
    Official.Responses.ResponseItem,
  ];
  "Conversations.ConversationItem": [
    Ours.Conversations.ConversationItem,
    Official.Conversations.ConversationItem,
  ];
  "Realtime.ConversationItem": [
    Ours.Realtime.ConversationItem,
    Official.Realtime.ConversationItem,
  ];
  "Realtime.RealtimeResponse": [
    Ours.Realtime.RealtimeResponse,
    Official.Realtime.RealtimeResponse,
  ];
}

/** Ours is assignable to theirs; theirs contains `unknown` where ours has an object (free-form objects, nested filters). */
interface Sharper {
  "FineTuning.Jobs.FineTuningJobEvent": [
    Ours.FineTuning.Jobs.FineTuningJobEvent,
    Official.FineTuning.Jobs.FineTuningJobEvent,
  ];
  "Realtime.RealtimeServerEvent": [
    Ours.Realtime.RealtimeServerEvent,
    Official.Realtime.RealtimeServerEvent,
  ];
  "Realtime.ClientSecretCreateResponse": [
    Ours.Realtime.ClientSecretCreateResponse,
    Official.Realtime.ClientSecretCreateResponse,
  ];
  "Beta.AssistantStreamEvent": [
    Ours.Beta.AssistantStreamEvent,
    Official.Beta.AssistantStreamEvent,
  ];
  "Evals.RunCreateResponse": [
    Ours.Evals.RunCreateResponse,
    Official.Evals.RunCreateResponse,
  ];
}

/** Theirs is assignable to ours: they are sent. */
interface Wider {
  "Realtime.ClientSecretCreateParams": [
    Ours.Realtime.ClientSecretCreateParams,
    Official.Realtime.ClientSecretCreateParams,
  ];
  "Beta.Responses.ResponseCreateParams": [
    Ours.Beta.Responses.ResponseCreateParams,
    Official.Beta.Responses.ResponseCreateParams,
  ];
  "Beta.Responses.ResponseCompactParams": [
    Ours.Beta.Responses.ResponseCompactParams,
    Official.Beta.Responses.ResponseCompactParams,
  ];
  "Evals.RunCreateParams": [
    Ours.Evals.RunCreateParams,
    Official.Evals.RunCreateParams,
  ];
  "EvalCreateParams": [Ours.EvalCreateParams, Official.EvalCreateParams];
  "Conversations.ConversationCreateParams": [
    Ours.Conversations.ConversationCreateParams,
    Official.Conversations.ConversationCreateParams,
  ];
  "FineTuning.JobCreateParams": [
    Ours.FineTuning.JobCreateParams,
    Official.FineTuning.JobCreateParams,
  ];
  "VectorStoreSearchParams": [
    Ours.VectorStoreSearchParams,
    Official.VectorStoreSearchParams,
  ];
  // Ours accept more kinds of files.
  "FileCreateParams": [Ours.FileCreateParams, Official.FileCreateParams];
  "ImageEditParams": [Ours.ImageEditParams, Official.ImageEditParams];
  "VideoCreateParams": [Ours.VideoCreateParams, Official.VideoCreateParams];
}

/** Names of the pairs whose first type is not assignable to the second. */
type Misfits<Pairs> = {
  [Name in keyof Pairs]: Pairs[Name] extends [infer From, infer To]
    ? [From] extends [To] ? never : Name
    : Name;
}[keyof Pairs];

/** The same pairs the other way round. */
type Swapped<Pairs> = {
  [Name in keyof Pairs]: Pairs[Name] extends [infer A, infer B] ? [B, A]
    : never;
};

type None<Names> = [Names] extends [never] ? true : Names;

const RESULTS: [
  None<Misfits<Same>>,
  None<Misfits<Swapped<Same>>>,
  None<Misfits<Sharper>>,
  None<Misfits<Swapped<Wider>>>,
] = [true, true, true, true];

type Client = import("../../mod.ts").OpenAI;

/** Values typed by the official SDK go in where they are sent. */
export function sendsOfficialValues(
  client: Client,
  params: Official.Responses.ResponseCreateParamsNonStreaming,
  input: Official.Responses.ResponseInputItem[],
  tools: Official.Responses.Tool[],
  options: Official.RequestOptions,
): unknown[] {
  // Apart from an internal class of the official SDK, which no program makes
  const headers = options.headers as Exclude<
    typeof options.headers,
    { values: Headers }
  >;
  return [
    client.responses.create(params),
    client.responses.create({ model: "gpt-5", input, tools }),
    client.models.list({ headers }),
    client.models.list({ headers: { a: null, b: ["1", null, undefined] } }),
    client.models.list({ headers: [["a", "1"], ["b", null]] }),
    client.models.list({ headers: null }),
  ];
}

/** With `encoding_format: "base64"` an embedding is text. */
export async function readsBase64(client: Client): Promise<string> {
  const { data } = await client.embeddings.create({
    model: "text-embedding-3-small",
    input: "Hi",
    encoding_format: "base64",
  });
  return data[0].embedding;
}

Deno.test("types of the official SDK and ours are interchangeable", () => {
  assertEquals(RESULTS, [true, true, true, true]);
});
