/**
 * Types of `client.realtime`.
 *
 * @module
 */
import type * as AudioSpeechAPI from "../audio/speech.ts";
import type * as AudioTranscriptionsAPI from "../audio/transcriptions.ts";
import type * as BetaRealtimeAPI from "../beta/realtime/realtime.ts";
import type * as BetaRealtimeTranscriptionSessionsAPI from "../beta/realtime/transcription_sessions.ts";
import type * as ConversationsItemsAPI from "../conversations/items.ts";
import type * as ResponsesAPI from "../responses/responses.ts";
import type * as SharedAPI from "../shared.ts";
export type * as ClientSecrets from "./client_secrets.ts";
export type {
  ClientSecretCreateParams,
  ClientSecretCreateResponse,
  RealtimeSessionCreateResponse,
  RealtimeTranscriptionSessionCreateResponse,
  RealtimeTranscriptionSessionTurnDetection,
} from "./client_secrets.ts";
export type * as Calls from "./calls.ts";
export type {
  CallAcceptParams,
  CallCreateParams,
  CallReferParams,
  CallRejectParams,
} from "./calls.ts";
export type * as Translations from "./translations/translations.ts";
export type { ConnectClientEvent } from "./translations/translations.ts";
/** Part of {@link RealtimeSession}. */
export interface AudioTranscription {
  /** Model: a known value or another. */
  model?:
    | "whisper-1"
    | "gpt-transcribe"
    | "gpt-live-transcribe"
    | "gpt-4o-mini-transcribe"
    | "gpt-4o-mini-transcribe-2025-12-15"
    | "gpt-4o-transcribe"
    | "gpt-4o-transcribe-diarize"
    | "gpt-realtime-whisper"
    | (string & Record<never, never>);
  /** Language: text. */
  language?: string;
  /** Languages: a list from 1 items. */
  languages?: string[];
  /** Keywords: a list. */
  keywords?: string[];
  /** Prompt: text. */
  prompt?: string;
  /** Delay: one of 5 values. */
  delay?: "minimal" | "low" | "medium" | "high" | "xhigh";
}
/** Part of {@link RealtimeServerEvent}. */
export interface ConversationCreatedEvent {
  /** Event ID: text. */
  event_id: string;
  /** Type: always `conversation.created`. */
  type: "conversation.created";
  /** Conversation. */
  conversation: ConversationCreatedEvent.Conversation;
}
/** Part of {@link RealtimeBetaClientEventConversationItemCreate}. */
export type ConversationItem =
  | RealtimeConversationItemSystemMessage
  | RealtimeConversationItemUserMessage
  | RealtimeConversationItemAssistantMessage
  | RealtimeConversationItemFunctionCall
  | RealtimeConversationItemFunctionCallOutput
  | RealtimeMcpApprovalResponse
  | RealtimeMcpListTools
  | RealtimeMcpToolCall
  | RealtimeMcpApprovalRequest;
/** Part of {@link RealtimeServerEvent}. */
export interface ConversationItemAdded {
  /** Event ID: text. */
  event_id: string;
  /** Type: always `conversation.item.added`. */
  type: "conversation.item.added";
  /** Previous item ID: text or null. */
  previous_item_id?: string | null;
  /** Item. */
  item: ConversationItem;
}
/** Part of {@link RealtimeClientEvent}. */
export interface ConversationItemCreateEvent {
  /** Event ID: text up to 512 characters. */
  event_id?: string;
  /** Type: always `conversation.item.create`. */
  type: "conversation.item.create";
  /** Previous item ID: text. */
  previous_item_id?: string;
  /** Item. */
  item: ConversationItem;
}
/** Part of {@link RealtimeServerEvent}. */
export interface ConversationItemCreatedEvent {
  /** Event ID: text. */
  event_id: string;
  /** Type: always `conversation.item.created`. */
  type: "conversation.item.created";
  /** Previous item ID: text or null. */
  previous_item_id?: string | null;
  /** Item. */
  item: ConversationItem;
}
/** Part of {@link RealtimeClientEvent}. */
export interface ConversationItemDeleteEvent {
  /** Event ID: text up to 512 characters. */
  event_id?: string;
  /** Type: always `conversation.item.delete`. */
  type: "conversation.item.delete";
  /** Item ID: text. */
  item_id: string;
}
/** Part of {@link RealtimeServerEvent}. */
export interface ConversationItemDeletedEvent {
  /** Event ID: text. */
  event_id: string;
  /** Type: always `conversation.item.deleted`. */
  type: "conversation.item.deleted";
  /** Item ID: text. */
  item_id: string;
}
/** Part of {@link RealtimeServerEvent}. */
export interface ConversationItemDone {
  /** Event ID: text. */
  event_id: string;
  /** Type: always `conversation.item.done`. */
  type: "conversation.item.done";
  /** Previous item ID: text or null. */
  previous_item_id?: string | null;
  /** Item. */
  item: ConversationItem;
}
/** Part of {@link RealtimeServerEvent}. */
export interface ConversationItemInputAudioTranscriptionCompletedEvent {
  /** Event ID: text. */
  event_id: string;
  /** Type: always `conversation.item.input_audio_transcription.completed`. */
  type: "conversation.item.input_audio_transcription.completed";
  /** Item ID: text. */
  item_id: string;
  /** Content index: a whole number. */
  content_index: number;
  /** Transcript: text. */
  transcript: string;
  /** Languages: a list. */
  languages?: AudioTranscriptionsAPI.TranscriptionLanguage[];
  /** Logprobs: a list or null. */
  logprobs?:
    | BetaRealtimeAPI.ConversationItemInputAudioTranscriptionCompletedEvent.Logprob[]
    | null;
  /** Usage. */
  usage:
    | AudioTranscriptionsAPI.TranscriptionTextDoneEvent.Usage
    | AudioTranscriptionsAPI.TranscriptionDiarized.Duration;
}
/** Part of {@link RealtimeServerEvent}. */
export interface ConversationItemInputAudioTranscriptionDeltaEvent {
  /** Event ID: text. */
  event_id: string;
  /** Type: always `conversation.item.input_audio_transcription.delta`. */
  type: "conversation.item.input_audio_transcription.delta";
  /** Item ID: text. */
  item_id: string;
  /** Content index: a whole number. */
  content_index?: number;
  /** Delta: text. */
  delta?: string;
  /** Logprobs: a list or null. */
  logprobs?:
    | BetaRealtimeAPI.ConversationItemInputAudioTranscriptionCompletedEvent.Logprob[]
    | null;
}
/** Part of {@link RealtimeServerEvent}. */
export interface ConversationItemInputAudioTranscriptionFailedEvent {
  /** Event ID: text. */
  event_id: string;
  /** Type: always `conversation.item.input_audio_transcription.failed`. */
  type: "conversation.item.input_audio_transcription.failed";
  /** Item ID: text. */
  item_id: string;
  /** Content index: a whole number. */
  content_index: number;
  /** Error. */
  error: ConversationItemInputAudioTranscriptionFailedEvent.Error;
}
/** Part of {@link RealtimeServerEvent}. */
export interface ConversationItemInputAudioTranscriptionSegment {
  /** Event ID: text. */
  event_id: string;
  /** Type: always `conversation.item.input_audio_transcription.segment`. */
  type: "conversation.item.input_audio_transcription.segment";
  /** Item ID: text. */
  item_id: string;
  /** Content index: a whole number. */
  content_index: number;
  /** Text: text. */
  text: string;
  /** ID: text. */
  id: string;
  /** Speaker: text. */
  speaker: string;
  /** Start: a number. */
  start: number;
  /** End: a number. */
  end: number;
}
/** Part of {@link RealtimeClientEvent}. */
export interface ConversationItemRetrieveEvent {
  /** Event ID: text up to 512 characters. */
  event_id?: string;
  /** Type: always `conversation.item.retrieve`. */
  type: "conversation.item.retrieve";
  /** Item ID: text. */
  item_id: string;
}
/** Part of {@link RealtimeClientEvent}. */
export interface ConversationItemTruncateEvent {
  /** Event ID: text up to 512 characters. */
  event_id?: string;
  /** Type: always `conversation.item.truncate`. */
  type: "conversation.item.truncate";
  /** Item ID: text. */
  item_id: string;
  /** Content index: a whole number. */
  content_index: number;
  /** Audio end ms: a whole number. */
  audio_end_ms: number;
}
/** Part of {@link RealtimeServerEvent}. */
export interface ConversationItemTruncatedEvent {
  /** Event ID: text. */
  event_id: string;
  /** Type: always `conversation.item.truncated`. */
  type: "conversation.item.truncated";
  /** Item ID: text. */
  item_id: string;
  /** Content index: a whole number. */
  content_index: number;
  /** Audio end ms: a whole number. */
  audio_end_ms: number;
}
/** Type of `client.realtime`. */
export interface ConversationItemWithReference {
  /** ID: text. */
  id?: string;
  /** Type: one of 4 values. */
  type?:
    | "message"
    | "function_call"
    | "function_call_output"
    | "item_reference";
  /** Object: always `realtime.item`. */
  object?: "realtime.item";
  /** Status: one of 3 values. */
  status?: "completed" | "incomplete" | "in_progress";
  /** Role: one of 3 values. */
  role?: "user" | "assistant" | "system";
  /** Content: a list. */
  content?: ConversationItemWithReference.Content[];
  /** Call ID: text. */
  call_id?: string;
  /** Name: text. */
  name?: string;
  /** Arguments: text. */
  arguments?: string;
  /** Output: text. */
  output?: string;
}
/** Part of {@link RealtimeClientEvent}. */
export interface InputAudioBufferAppendEvent {
  /** Event ID: text up to 512 characters. */
  event_id?: string;
  /** Type: always `input_audio_buffer.append`. */
  type: "input_audio_buffer.append";
  /** Audio: text. */
  audio: string;
}
/** Part of {@link RealtimeClientEvent}. */
export interface InputAudioBufferClearEvent {
  /** Event ID: text up to 512 characters. */
  event_id?: string;
  /** Type: always `input_audio_buffer.clear`. */
  type: "input_audio_buffer.clear";
}
/** Part of {@link RealtimeServerEvent}. */
export interface InputAudioBufferClearedEvent {
  /** Event ID: text. */
  event_id: string;
  /** Type: always `input_audio_buffer.cleared`. */
  type: "input_audio_buffer.cleared";
}
/** Part of {@link RealtimeClientEvent}. */
export interface InputAudioBufferCommitEvent {
  /** Event ID: text up to 512 characters. */
  event_id?: string;
  /** Type: always `input_audio_buffer.commit`. */
  type: "input_audio_buffer.commit";
}
/** Part of {@link RealtimeServerEvent}. */
export interface InputAudioBufferCommittedEvent {
  /** Event ID: text. */
  event_id: string;
  /** Type: always `input_audio_buffer.committed`. */
  type: "input_audio_buffer.committed";
  /** Previous item ID: text or null. */
  previous_item_id?: string | null;
  /** Item ID: text. */
  item_id: string;
}
/** Part of {@link RealtimeServerEvent}. */
export interface InputAudioBufferDtmfEventReceivedEvent {
  /** Type: always `input_audio_buffer.dtmf_event_received`. */
  type: "input_audio_buffer.dtmf_event_received";
  /** Event: text. */
  event: string;
  /** Received at: a whole number. */
  received_at: number;
}
/** Part of {@link RealtimeServerEvent}. */
export interface InputAudioBufferSpeechStartedEvent {
  /** Event ID: text. */
  event_id: string;
  /** Type: always `input_audio_buffer.speech_started`. */
  type: "input_audio_buffer.speech_started";
  /** Audio start ms: a whole number. */
  audio_start_ms: number;
  /** Item ID: text. */
  item_id: string;
}
/** Part of {@link RealtimeServerEvent}. */
export interface InputAudioBufferSpeechStoppedEvent {
  /** Event ID: text. */
  event_id: string;
  /** Type: always `input_audio_buffer.speech_stopped`. */
  type: "input_audio_buffer.speech_stopped";
  /** Audio end ms: a whole number. */
  audio_end_ms: number;
  /** Item ID: text. */
  item_id: string;
}
/** Part of {@link RealtimeServerEvent}. */
export interface InputAudioBufferTimeoutTriggered {
  /** Event ID: text. */
  event_id: string;
  /** Type: always `input_audio_buffer.timeout_triggered`. */
  type: "input_audio_buffer.timeout_triggered";
  /** Audio start ms: a whole number. */
  audio_start_ms: number;
  /** Audio end ms: a whole number. */
  audio_end_ms: number;
  /** Item ID: text. */
  item_id: string;
}
/** Another name of {@link ConversationItemInputAudioTranscriptionCompletedEvent.Logprob}. */
export type LogProbProperties =
  BetaRealtimeAPI.ConversationItemInputAudioTranscriptionCompletedEvent.Logprob;
/** Part of {@link RealtimeServerEvent}. */
export interface McpListToolsCompleted {
  /** Event ID: text. */
  event_id: string;
  /** Type: always `mcp_list_tools.completed`. */
  type: "mcp_list_tools.completed";
  /** Item ID: text. */
  item_id: string;
}
/** Part of {@link RealtimeServerEvent}. */
export interface McpListToolsFailed {
  /** Event ID: text. */
  event_id: string;
  /** Type: always `mcp_list_tools.failed`. */
  type: "mcp_list_tools.failed";
  /** Item ID: text. */
  item_id: string;
}
/** Part of {@link RealtimeServerEvent}. */
export interface McpListToolsInProgress {
  /** Event ID: text. */
  event_id: string;
  /** Type: always `mcp_list_tools.in_progress`. */
  type: "mcp_list_tools.in_progress";
  /** Item ID: text. */
  item_id: string;
}
/** Part of {@link SessionCreateResponse}. */
export type NoiseReductionType = "near_field" | "far_field";
/** Part of {@link RealtimeClientEvent}. */
export interface OutputAudioBufferClearEvent {
  /** Event ID: text. */
  event_id?: string;
  /** Type: always `output_audio_buffer.clear`. */
  type: "output_audio_buffer.clear";
}
/** Part of {@link RealtimeServerEvent}. */
export interface RateLimitsUpdatedEvent {
  /** Event ID: text. */
  event_id: string;
  /** Type: always `rate_limits.updated`. */
  type: "rate_limits.updated";
  /** Rate limits: a list. */
  rate_limits: RateLimitsUpdatedEvent.RateLimit[];
}
/** Part of {@link RealtimeSessionCreateRequest}. */
export interface RealtimeAudioConfig {
  /** Input. */
  input?: RealtimeAudioConfigInput;
  /** Output. */
  output?: RealtimeAudioConfigOutput;
}
/** Part of {@link RealtimeAudioConfig}. */
export interface RealtimeAudioConfigInput {
  /** Format. */
  format?: RealtimeAudioFormats;
  /** Transcription. */
  transcription?: AudioTranscription;
  /** Noise reduction. */
  noise_reduction?: RealtimeAudioConfigInput.NoiseReduction;
  /** Turn detection: may be null. */
  turn_detection?: RealtimeAudioInputTurnDetection | null;
}
/** Part of {@link RealtimeAudioConfig}. */
export interface RealtimeAudioConfigOutput {
  /** Format. */
  format?: RealtimeAudioFormats;
  /** Voice: `alloy` by default. */
  voice?:
    | "alloy"
    | "ash"
    | "ballad"
    | "coral"
    | "echo"
    | "sage"
    | "shimmer"
    | "verse"
    | "marin"
    | "cedar"
    | "fable"
    | "onyx"
    | "nova"
    | (string & Record<never, never>)
    | AudioSpeechAPI.SpeechCreateParams.ID;
  /** Speed: a number from 0.25 to 1.5; `1` by default. */
  speed?: number;
}
/** Part of {@link RealtimeResponseCreateParams}. */
export type RealtimeAudioFormats =
  | RealtimeAudioFormats.AudioPCM
  | RealtimeAudioFormats.AudioPCMU
  | RealtimeAudioFormats.AudioPCMA;
/** Part of {@link RealtimeSession}. */
export type RealtimeAudioInputTurnDetection =
  | RealtimeAudioInputTurnDetection.ServerVad
  | RealtimeAudioInputTurnDetection.SemanticVad;
/** Type of `client.realtime`. */
export type RealtimeClientEvent =
  | ConversationItemCreateEvent
  | ConversationItemDeleteEvent
  | ConversationItemRetrieveEvent
  | ConversationItemTruncateEvent
  | InputAudioBufferAppendEvent
  | InputAudioBufferClearEvent
  | OutputAudioBufferClearEvent
  | InputAudioBufferCommitEvent
  | ResponseCancelEvent
  | ResponseCreateEvent
  | SessionUpdateEvent;
/** Part of {@link ConversationItem}. */
export interface RealtimeConversationItemAssistantMessage {
  /** ID: text. */
  id?: string;
  /** Object: always `realtime.item`. */
  object?: "realtime.item";
  /** Type: always `message`. */
  type: "message";
  /** Status: one of 3 values. */
  status?: "completed" | "incomplete" | "in_progress";
  /** Role: always `assistant`. */
  role: "assistant";
  /** Content: a list. */
  content: RealtimeConversationItemAssistantMessage.Content[];
}
/** Part of {@link ConversationItem}. */
export interface RealtimeConversationItemFunctionCall {
  /** ID: text. */
  id?: string;
  /** Object: always `realtime.item`. */
  object?: "realtime.item";
  /** Type: always `function_call`. */
  type: "function_call";
  /** Status: one of 3 values. */
  status?: "completed" | "incomplete" | "in_progress";
  /** Call ID: text. */
  call_id?: string;
  /** Name: text. */
  name: string;
  /** Arguments: text. */
  arguments: string;
}
/** Part of {@link ConversationItem}. */
export interface RealtimeConversationItemFunctionCallOutput {
  /** ID: text. */
  id?: string;
  /** Object: always `realtime.item`. */
  object?: "realtime.item";
  /** Type: always `function_call_output`. */
  type: "function_call_output";
  /** Status: one of 3 values. */
  status?: "completed" | "incomplete" | "in_progress";
  /** Call ID: text. */
  call_id: string;
  /** Output: text. */
  output: string;
}
/** Part of {@link ConversationItem}. */
export interface RealtimeConversationItemSystemMessage {
  /** ID: text. */
  id?: string;
  /** Object: always `realtime.item`. */
  object?: "realtime.item";
  /** Type: always `message`. */
  type: "message";
  /** Status: one of 3 values. */
  status?: "completed" | "incomplete" | "in_progress";
  /** Role: always `system`. */
  role: "system";
  /** Content: a list. */
  content: RealtimeConversationItemSystemMessage.Content[];
}
/** Part of {@link ConversationItem}. */
export interface RealtimeConversationItemUserMessage {
  /** ID: text. */
  id?: string;
  /** Object: always `realtime.item`. */
  object?: "realtime.item";
  /** Type: always `message`. */
  type: "message";
  /** Status: one of 3 values. */
  status?: "completed" | "incomplete" | "in_progress";
  /** Role: always `user`. */
  role: "user";
  /** Content: a list. */
  content: RealtimeConversationItemUserMessage.Content[];
}
/** Part of {@link RealtimeErrorEvent}. */
export interface RealtimeError {
  /** Type: text. */
  type: string;
  /** Code: text or null. */
  code?: string | null;
  /** Message: text. */
  message: string;
  /** Param: text or null. */
  param?: string | null;
  /** Event ID: text or null. */
  event_id?: string | null;
}
/** Part of {@link RealtimeServerEvent}. */
export interface RealtimeErrorEvent {
  /** Event ID: text. */
  event_id: string;
  /** Type: always `error`. */
  type: "error";
  /** Error. */
  error: RealtimeError;
}
/** Part of {@link RealtimeResponseCreateParams}. */
export interface RealtimeFunctionTool {
  /** Type: always `function`. */
  type?: "function";
  /** Name: text. */
  name?: string;
  /** Description: text. */
  description?: string;
  /** Parameters: a map. */
  parameters?: Record<string, unknown>;
}
/** Part of {@link ConversationItem}. */
export interface RealtimeMcpApprovalRequest {
  /** Type: always `mcp_approval_request`. */
  type: "mcp_approval_request";
  /** ID: text. */
  id: string;
  /** Server label: text. */
  server_label: string;
  /** Name: text. */
  name: string;
  /** Arguments: text. */
  arguments: string;
}
/** Part of {@link ConversationItem}. */
export interface RealtimeMcpApprovalResponse {
  /** Type: always `mcp_approval_response`. */
  type: "mcp_approval_response";
  /** ID: text. */
  id: string;
  /** Approval request ID: text. */
  approval_request_id: string;
  /** Approve: true or false. */
  approve: boolean;
  /** Reason: text or null. */
  reason?: string | null;
}
/** Part of {@link ConversationItem}. */
export interface RealtimeMcpListTools {
  /** Type: always `mcp_list_tools`. */
  type: "mcp_list_tools";
  /** ID: text. */
  id?: string;
  /** Server label: text. */
  server_label: string;
  /** Tools: a list. */
  tools: ConversationsItemsAPI.ConversationItem.McpListTools.Tool[];
}
/** Part of {@link RealtimeMcpToolCall}. */
export interface RealtimeMcpProtocolError {
  /** Type: always `protocol_error`. */
  type: "protocol_error";
  /** Code: a whole number. */
  code: number;
  /** Message: text. */
  message: string;
}
/** Part of {@link ConversationItem}. */
export interface RealtimeMcpToolCall {
  /** Type: always `mcp_call`. */
  type: "mcp_call";
  /** ID: text. */
  id: string;
  /** Server label: text. */
  server_label: string;
  /** Name: text. */
  name: string;
  /** Arguments: text. */
  arguments: string;
  /** Approval request ID: text or null. */
  approval_request_id?: string | null;
  /** Output: text or null. */
  output?: string | null;
  /** Error: may be null. */
  error?:
    | RealtimeMcpProtocolError
    | RealtimeMcpToolExecutionError
    | RealtimeMcphttpError
    | null;
}
/** Part of {@link RealtimeMcpToolCall}. */
export interface RealtimeMcpToolExecutionError {
  /** Type: always `tool_execution_error`. */
  type: "tool_execution_error";
  /** Message: text. */
  message: string;
}
/** Part of {@link RealtimeMcpToolCall}. */
export interface RealtimeMcphttpError {
  /** Type: always `http_error`. */
  type: "http_error";
  /** Code: a whole number. */
  code: number;
  /** Message: text. */
  message: string;
}
/** Part of {@link RealtimeResponseCreateParams}. */
export interface RealtimeReasoning {
  /** Effort. */
  effort?: RealtimeReasoningEffort;
}
/** Part of {@link RealtimeReasoning}. */
export type RealtimeReasoningEffort =
  | "minimal"
  | "low"
  | "medium"
  | "high"
  | "xhigh";
/** Part of {@link ResponseCreatedEvent}. */
export interface RealtimeResponse {
  /** ID: text. */
  id?: string;
  /** Object: always `realtime.response`. */
  object?: "realtime.response";
  /** Status: one of 5 values. */
  status?: "completed" | "cancelled" | "failed" | "incomplete" | "in_progress";
  /** Status details. */
  status_details?: RealtimeResponseStatus;
  /** Output: a list. */
  output?: ConversationItem[];
  /** Metadata: may be null. */
  metadata?: SharedAPI.Metadata | null;
  /** Audio. */
  audio?: RealtimeResponse.Audio;
  /** Usage. */
  usage?: RealtimeResponseUsage;
  /** Conversation ID: text. */
  conversation_id?: string;
  /** Output modalities: a list. */
  output_modalities?: Array<"text" | "audio">;
  /** Max output tokens. */
  max_output_tokens?: number | "inf";
}
/** Type of `client.realtime`. */
export interface RealtimeResponseCreateAudioOutput {
  /** Output. */
  output?: RealtimeResponseCreateAudioOutput.Output;
}
/** Part of {@link RealtimeResponseCreateParams}. */
export interface RealtimeResponseCreateMcpTool {
  /** Type: always `mcp`. */
  type: "mcp";
  /** Server label: text. */
  server_label: string;
  /** Server URL: text. */
  server_url?: string;
  /** @deprecated Marked so by the API. Connector ID: one of 8 values. */
  connector_id?:
    | "connector_dropbox"
    | "connector_gmail"
    | "connector_googlecalendar"
    | "connector_googledrive"
    | "connector_microsoftteams"
    | "connector_outlookcalendar"
    | "connector_outlookemail"
    | "connector_sharepoint";
  /** Tunnel ID: text. */
  tunnel_id?: string;
  /** Authorization: text. */
  authorization?: string;
  /** Server description: text. */
  server_description?: string;
  /** Headers: a map or null. */
  headers?: Record<string, string> | null;
  /** Allowed tools: may be null. */
  allowed_tools?: string[] | ResponsesAPI.Tool.Mcp.McpToolFilter | null;
  /** Allowed callers: a list from 1 items or null. */
  allowed_callers?: Array<"direct" | "programmatic"> | null;
  /** Require approval: may be null. */
  require_approval?:
    | RealtimeResponseCreateMcpTool.McpToolApprovalFilter
    | "always"
    | "never"
    | null;
  /** Defer loading: true or false. */
  defer_loading?: boolean;
}
/** Part of {@link ResponseCreateEvent}. */
export interface RealtimeResponseCreateParams {
  /** Output modalities: a list. */
  output_modalities?: Array<"text" | "audio">;
  /** Instructions: text. */
  instructions?: string;
  /** Audio. */
  audio?: {
    /** Output. */
    output?: {
      /** Format. */
      format?: RealtimeAudioFormats;
      /** Voice: `alloy` by default. */
      voice?:
        | "alloy"
        | "ash"
        | "ballad"
        | "coral"
        | "echo"
        | "sage"
        | "shimmer"
        | "verse"
        | "marin"
        | "cedar"
        | "fable"
        | "onyx"
        | "nova"
        | (string & Record<never, never>)
        | AudioSpeechAPI.SpeechCreateParams.ID;
    };
  };
  /** Tools: a list. */
  tools?: Array<RealtimeFunctionTool | RealtimeResponseCreateMcpTool>;
  /** Tool choice: `auto` by default. */
  tool_choice?:
    | ResponsesAPI.ToolChoiceOptions
    | ResponsesAPI.ToolChoiceFunction
    | ResponsesAPI.ToolChoiceMcp;
  /** Parallel tool calls: true or false. */
  parallel_tool_calls?: boolean;
  /** Reasoning. */
  reasoning?: RealtimeReasoning;
  /** Max output tokens. */
  max_output_tokens?: number | "inf";
  /** Conversation: a known value or another. */
  conversation?: "auto" | "none" | (string & Record<never, never>);
  /** Metadata: may be null. */
  metadata?: SharedAPI.Metadata | null;
  /** Prompt: may be null. */
  prompt?: ResponsesAPI.ResponsePrompt | null;
  /** Input: a list. */
  input?: ConversationItem[];
}
/** Part of {@link ResponseCreateEventWithReferencesParam}. */
export interface RealtimeResponseCreateParamsWithReferencesParam {
  /** Audio. */
  audio?: RealtimeResponseCreateParamsWithReferencesParam.Audio;
  /** Conversation: a known value or another. */
  conversation?: "auto" | "none" | (string & Record<never, never>);
  /** Input: a list. */
  input?: Array<
    | RealtimeConversationItemSystemMessage
    | RealtimeConversationItemUserMessage
    | RealtimeConversationItemAssistantMessage
    | RealtimeConversationItemFunctionCall
    | RealtimeConversationItemFunctionCallOutput
    | RealtimeMcpApprovalResponse
    | RealtimeMcpListTools
    | RealtimeMcpToolCall
    | RealtimeMcpApprovalRequest
    | ResponseItemReference
  >;
  /** Instructions: text. */
  instructions?: string;
  /** Max output tokens. */
  max_output_tokens?: "inf" | number;
  /** Metadata: may be null. */
  metadata?: SharedAPI.Metadata | null;
  /** Output modalities: a list. */
  output_modalities?: Array<"text" | "audio">;
  /** Parallel tool calls: true or false. */
  parallel_tool_calls?: boolean;
  /** Prompt: may be null. */
  prompt?: ResponsesAPI.ResponsePrompt | null;
  /** Reasoning. */
  reasoning?: RealtimeReasoning;
  /** Tool choice. */
  tool_choice?:
    | ResponsesAPI.ToolChoiceOptions
    | ResponsesAPI.ToolChoiceFunction
    | ResponsesAPI.ToolChoiceMcp;
  /** Tools: a list. */
  tools?: Array<
    | RealtimeFunctionTool
    | RealtimeResponseCreateParamsWithReferencesParam.McpTool
  >;
}
/** Part of {@link RealtimeResponse}. */
export interface RealtimeResponseStatus {
  /** Type: one of 4 values. */
  type?: "completed" | "cancelled" | "incomplete" | "failed";
  /** Reason: one of 4 values. */
  reason?:
    | "turn_detected"
    | "client_cancelled"
    | "max_output_tokens"
    | "content_filter";
  /** Error. */
  error?: RealtimeResponseStatus.Error;
}
/** Part of {@link RealtimeResponse}. */
export interface RealtimeResponseUsage {
  /** Total tokens: a whole number. */
  total_tokens?: number;
  /** Input tokens: a whole number. */
  input_tokens?: number;
  /** Output tokens: a whole number. */
  output_tokens?: number;
  /** Input token details. */
  input_token_details?: RealtimeResponseUsageInputTokenDetails;
  /** Output token details. */
  output_token_details?: RealtimeResponseUsageOutputTokenDetails;
}
/** Part of {@link RealtimeResponseUsage}. */
export interface RealtimeResponseUsageInputTokenDetails {
  /** Cached tokens: a whole number. */
  cached_tokens?: number;
  /** Text tokens: a whole number. */
  text_tokens?: number;
  /** Image tokens: a whole number. */
  image_tokens?: number;
  /** Audio tokens: a whole number. */
  audio_tokens?: number;
  /** Cached tokens details. */
  cached_tokens_details?:
    RealtimeResponseUsageInputTokenDetails.CachedTokensDetails;
}
/** Part of {@link RealtimeResponseUsage}. */
export interface RealtimeResponseUsageOutputTokenDetails {
  /** Text tokens: a whole number. */
  text_tokens?: number;
  /** Audio tokens: a whole number. */
  audio_tokens?: number;
}
/** Type of `client.realtime`. */
export type RealtimeServerEvent =
  | ConversationCreatedEvent
  | ConversationItemCreatedEvent
  | ConversationItemDeletedEvent
  | ConversationItemInputAudioTranscriptionCompletedEvent
  | ConversationItemInputAudioTranscriptionDeltaEvent
  | ConversationItemInputAudioTranscriptionFailedEvent
  | RealtimeServerEvent.ConversationItemRetrieved
  | ConversationItemTruncatedEvent
  | RealtimeErrorEvent
  | InputAudioBufferClearedEvent
  | InputAudioBufferCommittedEvent
  | InputAudioBufferDtmfEventReceivedEvent
  | InputAudioBufferSpeechStartedEvent
  | InputAudioBufferSpeechStoppedEvent
  | RateLimitsUpdatedEvent
  | ResponseAudioDeltaEvent
  | ResponseAudioDoneEvent
  | ResponseAudioTranscriptDeltaEvent
  | ResponseAudioTranscriptDoneEvent
  | ResponseContentPartAddedEvent
  | ResponseContentPartDoneEvent
  | ResponseCreatedEvent
  | ResponseDoneEvent
  | ResponseFunctionCallArgumentsDeltaEvent
  | ResponseFunctionCallArgumentsDoneEvent
  | ResponseOutputItemAddedEvent
  | ResponseOutputItemDoneEvent
  | ResponseTextDeltaEvent
  | ResponseTextDoneEvent
  | SessionCreatedEvent
  | SessionUpdatedEvent
  | RealtimeServerEvent.OutputAudioBufferStarted
  | RealtimeServerEvent.OutputAudioBufferStopped
  | RealtimeServerEvent.OutputAudioBufferCleared
  | ConversationItemAdded
  | ConversationItemDone
  | InputAudioBufferTimeoutTriggered
  | ConversationItemInputAudioTranscriptionSegment
  | McpListToolsInProgress
  | McpListToolsCompleted
  | McpListToolsFailed
  | ResponseMcpCallArgumentsDelta
  | ResponseMcpCallArgumentsDone
  | ResponseMcpCallInProgress
  | ResponseMcpCallCompleted
  | ResponseMcpCallFailed;
/** Part of {@link RealtimeBetaServerEventSessionCreated}. */
export interface RealtimeSession {
  /** ID: text. */
  id?: string;
  /** Object: always `realtime.session`. */
  object?: "realtime.session";
  /** Modalities: a list. */
  modalities?: Array<"text" | "audio">;
  /** Model: a known value or another. */
  model?:
    | "gpt-realtime"
    | "gpt-realtime-1.5"
    | "gpt-realtime-2025-08-28"
    | "gpt-4o-realtime-preview"
    | "gpt-4o-realtime-preview-2024-10-01"
    | "gpt-4o-realtime-preview-2024-12-17"
    | "gpt-4o-realtime-preview-2025-06-03"
    | "gpt-4o-mini-realtime-preview"
    | "gpt-4o-mini-realtime-preview-2024-12-17"
    | "gpt-realtime-mini"
    | "gpt-realtime-mini-2025-10-06"
    | "gpt-realtime-mini-2025-12-15"
    | "gpt-audio-1.5"
    | "gpt-audio-mini"
    | "gpt-audio-mini-2025-10-06"
    | "gpt-audio-mini-2025-12-15"
    | (string & Record<never, never>);
  /** Instructions: text. */
  instructions?: string;
  /** Voice: a known value or another. */
  voice?:
    | "alloy"
    | "ash"
    | "ballad"
    | "coral"
    | "echo"
    | "sage"
    | "shimmer"
    | "verse"
    | "marin"
    | "cedar"
    | "fable"
    | "onyx"
    | "nova"
    | (string & Record<never, never>);
  /** Input audio format: one of 3 values; `pcm16` by default. */
  input_audio_format?: "pcm16" | "g711_ulaw" | "g711_alaw";
  /** Output audio format: one of 3 values; `pcm16` by default. */
  output_audio_format?: "pcm16" | "g711_ulaw" | "g711_alaw";
  /** Input audio transcription: may be null. */
  input_audio_transcription?: AudioTranscription | null;
  /** Turn detection: may be null. */
  turn_detection?: RealtimeAudioInputTurnDetection | null;
  /** Input audio noise reduction. */
  input_audio_noise_reduction?: RealtimeSession.InputAudioNoiseReduction;
  /** Speed: a number from 0.25 to 1.5; `1` by default. */
  speed?: number;
  /** Tracing: may be null. */
  tracing?: "auto" | RealtimeSession.TracingConfiguration | null;
  /** Tools: a list. */
  tools?: RealtimeFunctionTool[];
  /** Tool choice: text; `auto` by default. */
  tool_choice?: string;
  /** Temperature: a number; `0.8` by default. */
  temperature?: number;
  /** Max response output tokens. */
  max_response_output_tokens?: number | "inf";
  /** Expires at: Unix time, in s. */
  expires_at?: number;
  /** Prompt: may be null. */
  prompt?: ResponsesAPI.ResponsePrompt | null;
  /** Include: a list or null. */
  include?: "item.input_audio_transcription.logprobs"[] | null;
}
/** Part of {@link CallCreateParams}. */
export interface RealtimeSessionCreateRequest {
  /** Type: always `realtime`. */
  type: "realtime";
  /** Output modalities: a list. */
  output_modalities?: Array<"text" | "audio">;
  /** Model: a known value or another. */
  model?:
    | "gpt-realtime"
    | "gpt-realtime-1.5"
    | "gpt-realtime-2"
    | "gpt-realtime-2.1"
    | "gpt-realtime-2.1-mini"
    | "gpt-realtime-2025-08-28"
    | "gpt-4o-realtime-preview"
    | "gpt-4o-realtime-preview-2024-10-01"
    | "gpt-4o-realtime-preview-2024-12-17"
    | "gpt-4o-realtime-preview-2025-06-03"
    | "gpt-4o-mini-realtime-preview"
    | "gpt-4o-mini-realtime-preview-2024-12-17"
    | "gpt-realtime-mini"
    | "gpt-realtime-mini-2025-10-06"
    | "gpt-realtime-mini-2025-12-15"
    | "gpt-audio-1.5"
    | "gpt-audio-mini"
    | "gpt-audio-mini-2025-10-06"
    | "gpt-audio-mini-2025-12-15"
    | (string & Record<never, never>);
  /** Instructions: text. */
  instructions?: string;
  /** Audio. */
  audio?: RealtimeAudioConfig;
  /** Include: a list. */
  include?: "item.input_audio_transcription.logprobs"[];
  /** Tracing: may be null. */
  tracing?: "auto" | RealtimeTracingConfig.TracingConfiguration | null;
  /** Tools: a list. */
  tools?: RealtimeToolsConfigUnion[];
  /** Tool choice: `auto` by default. */
  tool_choice?: RealtimeToolChoiceConfig;
  /** Parallel tool calls: true or false. */
  parallel_tool_calls?: boolean;
  /** Reasoning. */
  reasoning?: RealtimeReasoning;
  /** Max output tokens. */
  max_output_tokens?: number | "inf";
  /** Truncation. */
  truncation?: RealtimeTruncation;
  /** Prompt: may be null. */
  prompt?: ResponsesAPI.ResponsePrompt | null;
}
/** Part of {@link RealtimeSessionCreateRequest}. */
export type RealtimeToolChoiceConfig =
  | ResponsesAPI.ToolChoiceOptions
  | ResponsesAPI.ToolChoiceFunction
  | ResponsesAPI.ToolChoiceMcp;
/** Type of `client.realtime`. */
export type RealtimeToolsConfig = RealtimeToolsConfigUnion[];
/** Part of {@link RealtimeSessionCreateRequest}. */
export type RealtimeToolsConfigUnion =
  | RealtimeFunctionTool
  | RealtimeResponseCreateMcpTool;
/** Type of `client.realtime`. */
export type RealtimeTracingConfig =
  | "auto"
  | RealtimeTracingConfig.TracingConfiguration;
/** Part of {@link RealtimeTranscriptionSessionCreateRequest}. */
export interface RealtimeTranscriptionSessionAudio {
  /** Input. */
  input?: RealtimeTranscriptionSessionAudioInput;
}
/** Part of {@link RealtimeTranscriptionSessionAudio}. */
export interface RealtimeTranscriptionSessionAudioInput {
  /** Format. */
  format?: RealtimeAudioFormats;
  /** Transcription. */
  transcription?: AudioTranscription;
  /** Noise reduction. */
  noise_reduction?: RealtimeTranscriptionSessionAudioInput.NoiseReduction;
  /** Turn detection: may be null. */
  turn_detection?: RealtimeAudioInputTurnDetection | null;
}
/** Type of `client.realtime`. */
export type RealtimeTranscriptionSessionAudioInputTurnDetection =
  | RealtimeTranscriptionSessionAudioInputTurnDetection.ServerVad
  | RealtimeTranscriptionSessionAudioInputTurnDetection.SemanticVad;
/** Part of {@link SessionUpdateEvent}. */
export interface RealtimeTranscriptionSessionCreateRequest {
  /** Type: always `transcription`. */
  type: "transcription";
  /** Audio. */
  audio?: RealtimeTranscriptionSessionAudio;
  /** Include: a list. */
  include?: "item.input_audio_transcription.logprobs"[];
}
/** Type of `client.realtime`. */
export type RealtimeTranslationClientEvent =
  | RealtimeTranslationSessionUpdateEvent
  | RealtimeTranslationInputAudioBufferAppendEvent
  | RealtimeTranslationSessionCloseEvent;
/** Type of `client.realtime`. */
export interface RealtimeTranslationClientSecretCreateRequest {
  /** Expires after. */
  expires_after?: RealtimeTranslationClientSecretCreateRequest.ExpiresAfter;
  /** Session. */
  session: RealtimeTranslationSessionCreateRequest;
}
/** Answer of `POST /realtime/translations/client_secrets`. */
export interface RealtimeTranslationClientSecretCreateResponse {
  /** Value: text. */
  value: string;
  /** Expires at: Unix time, in s. */
  expires_at: number;
  /** Session. */
  session: RealtimeTranslationSession;
}
/** Part of {@link RealtimeTranslationClientEvent}. */
export interface RealtimeTranslationInputAudioBufferAppendEvent {
  /** Event ID: text up to 512 characters. */
  event_id?: string;
  /** Type: always `session.input_audio_buffer.append`. */
  type: "session.input_audio_buffer.append";
  /** Audio: text. */
  audio: string;
}
/** Part of {@link RealtimeTranslationServerEvent}. */
export interface RealtimeTranslationInputTranscriptDeltaEvent {
  /** Event ID: text. */
  event_id: string;
  /** Type: always `session.input_transcript.delta`. */
  type: "session.input_transcript.delta";
  /** Delta: text. */
  delta: string;
  /** Elapsed ms: a whole number or null. */
  elapsed_ms?: number | null;
}
/** Part of {@link RealtimeTranslationServerEvent}. */
export interface RealtimeTranslationOutputAudioDeltaEvent {
  /** Event ID: text. */
  event_id: string;
  /** Type: always `session.output_audio.delta`. */
  type: "session.output_audio.delta";
  /** Delta: text. */
  delta: string;
  /** Sample rate: a whole number; `24000` by default. */
  sample_rate?: number;
  /** Channels: a whole number; `1` by default. */
  channels?: number;
  /** Format: always `pcm16`. */
  format?: "pcm16";
  /** Elapsed ms: a whole number or null. */
  elapsed_ms?: number | null;
}
/** Part of {@link RealtimeTranslationServerEvent}. */
export interface RealtimeTranslationOutputTranscriptDeltaEvent {
  /** Event ID: text. */
  event_id: string;
  /** Type: always `session.output_transcript.delta`. */
  type: "session.output_transcript.delta";
  /** Delta: text. */
  delta: string;
  /** Elapsed ms: a whole number or null. */
  elapsed_ms?: number | null;
}
/** Type of `client.realtime`. */
export type RealtimeTranslationServerEvent =
  | RealtimeErrorEvent
  | RealtimeTranslationSessionCreatedEvent
  | RealtimeTranslationSessionUpdatedEvent
  | RealtimeTranslationSessionClosedEvent
  | RealtimeTranslationInputTranscriptDeltaEvent
  | RealtimeTranslationOutputTranscriptDeltaEvent
  | RealtimeTranslationOutputAudioDeltaEvent;
/** Part of {@link RealtimeTranslationClientSecretCreateResponse}. */
export interface RealtimeTranslationSession {
  /** ID: text. */
  id: string;
  /** Type: always `translation`. */
  type: "translation";
  /** Expires at: Unix time, in s. */
  expires_at: number;
  /** Model: text. */
  model: string;
  /** Audio. */
  audio: RealtimeTranslationSession.Audio;
}
/** Part of {@link RealtimeTranslationClientEvent}. */
export interface RealtimeTranslationSessionCloseEvent {
  /** Event ID: text up to 512 characters. */
  event_id?: string;
  /** Type: always `session.close`. */
  type: "session.close";
}
/** Part of {@link RealtimeTranslationServerEvent}. */
export interface RealtimeTranslationSessionClosedEvent {
  /** Event ID: text. */
  event_id: string;
  /** Type: always `session.closed`. */
  type: "session.closed";
}
/** Part of {@link RealtimeTranslationClientSecretCreateRequest}. */
export interface RealtimeTranslationSessionCreateRequest {
  /** Model: text. */
  model: string;
  /** Audio. */
  audio?: RealtimeTranslationSessionCreateRequest.Audio;
}
/** Part of {@link RealtimeTranslationServerEvent}. */
export interface RealtimeTranslationSessionCreatedEvent {
  /** Event ID: text. */
  event_id: string;
  /** Type: always `session.created`. */
  type: "session.created";
  /** Session. */
  session: RealtimeTranslationSession;
}
/** Part of {@link RealtimeTranslationClientEvent}. */
export interface RealtimeTranslationSessionUpdateEvent {
  /** Event ID: text up to 512 characters. */
  event_id?: string;
  /** Type: always `session.update`. */
  type: "session.update";
  /** Session. */
  session: RealtimeTranslationSessionUpdateRequest;
}
/** Part of {@link RealtimeTranslationSessionUpdateEvent}. */
export interface RealtimeTranslationSessionUpdateRequest {
  /** Audio. */
  audio?: RealtimeTranslationSessionUpdateRequest.Audio;
}
/** Part of {@link RealtimeTranslationServerEvent}. */
export interface RealtimeTranslationSessionUpdatedEvent {
  /** Event ID: text. */
  event_id: string;
  /** Type: always `session.updated`. */
  type: "session.updated";
  /** Session. */
  session: RealtimeTranslationSession;
}
/** Part of {@link SessionCreateParams}. */
export type RealtimeTruncation =
  | "auto"
  | "disabled"
  | RealtimeTruncationRetentionRatio;
/** Part of {@link RealtimeTruncation}. */
export interface RealtimeTruncationRetentionRatio {
  /** Type: always `retention_ratio`. */
  type: "retention_ratio";
  /** Retention ratio: a number from 0 to 1. */
  retention_ratio: number;
  /** Token limits. */
  token_limits?: RealtimeTruncationRetentionRatio.TokenLimits;
}
/** Part of {@link RealtimeServerEvent}. */
export interface ResponseAudioDeltaEvent {
  /** Event ID: text. */
  event_id: string;
  /** Type: always `response.output_audio.delta`. */
  type: "response.output_audio.delta";
  /** Response ID: text. */
  response_id: string;
  /** Item ID: text. */
  item_id: string;
  /** Output index: a whole number. */
  output_index: number;
  /** Content index: a whole number. */
  content_index: number;
  /** Delta: text. */
  delta: string;
}
/** Part of {@link RealtimeServerEvent}. */
export interface ResponseAudioDoneEvent {
  /** Event ID: text. */
  event_id: string;
  /** Type: always `response.output_audio.done`. */
  type: "response.output_audio.done";
  /** Response ID: text. */
  response_id: string;
  /** Item ID: text. */
  item_id: string;
  /** Output index: a whole number. */
  output_index: number;
  /** Content index: a whole number. */
  content_index: number;
}
/** Part of {@link RealtimeServerEvent}. */
export interface ResponseAudioTranscriptDeltaEvent {
  /** Event ID: text. */
  event_id: string;
  /** Type: always `response.output_audio_transcript.delta`. */
  type: "response.output_audio_transcript.delta";
  /** Response ID: text. */
  response_id: string;
  /** Item ID: text. */
  item_id: string;
  /** Output index: a whole number. */
  output_index: number;
  /** Content index: a whole number. */
  content_index: number;
  /** Delta: text. */
  delta: string;
}
/** Part of {@link RealtimeServerEvent}. */
export interface ResponseAudioTranscriptDoneEvent {
  /** Event ID: text. */
  event_id: string;
  /** Type: always `response.output_audio_transcript.done`. */
  type: "response.output_audio_transcript.done";
  /** Response ID: text. */
  response_id: string;
  /** Item ID: text. */
  item_id: string;
  /** Output index: a whole number. */
  output_index: number;
  /** Content index: a whole number. */
  content_index: number;
  /** Transcript: text. */
  transcript: string;
}
/** Part of {@link RealtimeClientEvent}. */
export interface ResponseCancelEvent {
  /** Event ID: text up to 512 characters. */
  event_id?: string;
  /** Type: always `response.cancel`. */
  type: "response.cancel";
  /** Response ID: text. */
  response_id?: string;
}
/** Part of {@link RealtimeServerEvent}. */
export interface ResponseContentPartAddedEvent {
  /** Event ID: text. */
  event_id: string;
  /** Type: always `response.content_part.added`. */
  type: "response.content_part.added";
  /** Response ID: text. */
  response_id: string;
  /** Item ID: text. */
  item_id: string;
  /** Output index: a whole number. */
  output_index: number;
  /** Content index: a whole number. */
  content_index: number;
  /** Part. */
  part: ResponseContentPartAddedEvent.Part;
}
/** Part of {@link RealtimeServerEvent}. */
export interface ResponseContentPartDoneEvent {
  /** Event ID: text. */
  event_id: string;
  /** Type: always `response.content_part.done`. */
  type: "response.content_part.done";
  /** Response ID: text. */
  response_id: string;
  /** Item ID: text. */
  item_id: string;
  /** Output index: a whole number. */
  output_index: number;
  /** Content index: a whole number. */
  content_index: number;
  /** Part. */
  part: ResponseContentPartDoneEvent.Part;
}
/** Part of {@link RealtimeClientEvent}. */
export interface ResponseCreateEvent {
  /** Event ID: text up to 512 characters. */
  event_id?: string;
  /** Type: always `response.create`. */
  type: "response.create";
  /** Response. */
  response?: RealtimeResponseCreateParams;
}
/** Type of `client.realtime`. */
export interface ResponseCreateEventWithReferencesParam {
  /** Type: always `response.create`. */
  type: "response.create";
  /** Event ID: text. */
  event_id?: string;
  /** Response. */
  response?: RealtimeResponseCreateParamsWithReferencesParam;
}
/** Part of {@link RealtimeServerEvent}. */
export interface ResponseCreatedEvent {
  /** Event ID: text. */
  event_id: string;
  /** Type: always `response.created`. */
  type: "response.created";
  /** Response. */
  response: RealtimeResponse;
}
/** Part of {@link RealtimeServerEvent}. */
export interface ResponseDoneEvent {
  /** Event ID: text. */
  event_id: string;
  /** Type: always `response.done`. */
  type: "response.done";
  /** Response. */
  response: RealtimeResponse;
}
/** Part of {@link RealtimeServerEvent}. */
export interface ResponseFunctionCallArgumentsDeltaEvent {
  /** Event ID: text. */
  event_id: string;
  /** Type: always `response.function_call_arguments.delta`. */
  type: "response.function_call_arguments.delta";
  /** Response ID: text. */
  response_id: string;
  /** Item ID: text. */
  item_id: string;
  /** Output index: a whole number. */
  output_index: number;
  /** Call ID: text. */
  call_id: string;
  /** Delta: text. */
  delta: string;
}
/** Part of {@link RealtimeServerEvent}. */
export interface ResponseFunctionCallArgumentsDoneEvent {
  /** Event ID: text. */
  event_id: string;
  /** Type: always `response.function_call_arguments.done`. */
  type: "response.function_call_arguments.done";
  /** Response ID: text. */
  response_id: string;
  /** Item ID: text. */
  item_id: string;
  /** Output index: a whole number. */
  output_index: number;
  /** Call ID: text. */
  call_id: string;
  /** Name: text. */
  name: string;
  /** Arguments: text. */
  arguments: string;
}
/** Part of {@link RealtimeResponseCreateParamsWithReferencesParam}. */
export interface ResponseItemReference {
  /** ID: text. */
  id: string;
  /** Type: always `item_reference`. */
  type: "item_reference";
}
/** Part of {@link RealtimeServerEvent}. */
export interface ResponseMcpCallArgumentsDelta {
  /** Event ID: text. */
  event_id: string;
  /** Type: always `response.mcp_call_arguments.delta`. */
  type: "response.mcp_call_arguments.delta";
  /** Response ID: text. */
  response_id: string;
  /** Item ID: text. */
  item_id: string;
  /** Output index: a whole number. */
  output_index: number;
  /** Delta: text. */
  delta: string;
  /** Obfuscation: text or null. */
  obfuscation?: string | null;
}
/** Part of {@link RealtimeServerEvent}. */
export interface ResponseMcpCallArgumentsDone {
  /** Event ID: text. */
  event_id: string;
  /** Type: always `response.mcp_call_arguments.done`. */
  type: "response.mcp_call_arguments.done";
  /** Response ID: text. */
  response_id: string;
  /** Item ID: text. */
  item_id: string;
  /** Output index: a whole number. */
  output_index: number;
  /** Arguments: text. */
  arguments: string;
}
/** Part of {@link RealtimeServerEvent}. */
export interface ResponseMcpCallCompleted {
  /** Event ID: text. */
  event_id: string;
  /** Type: always `response.mcp_call.completed`. */
  type: "response.mcp_call.completed";
  /** Output index: a whole number. */
  output_index: number;
  /** Item ID: text. */
  item_id: string;
}
/** Part of {@link RealtimeServerEvent}. */
export interface ResponseMcpCallFailed {
  /** Event ID: text. */
  event_id: string;
  /** Type: always `response.mcp_call.failed`. */
  type: "response.mcp_call.failed";
  /** Output index: a whole number. */
  output_index: number;
  /** Item ID: text. */
  item_id: string;
}
/** Part of {@link RealtimeServerEvent}. */
export interface ResponseMcpCallInProgress {
  /** Event ID: text. */
  event_id: string;
  /** Type: always `response.mcp_call.in_progress`. */
  type: "response.mcp_call.in_progress";
  /** Output index: a whole number. */
  output_index: number;
  /** Item ID: text. */
  item_id: string;
}
/** Part of {@link RealtimeServerEvent}. */
export interface ResponseOutputItemAddedEvent {
  /** Event ID: text. */
  event_id: string;
  /** Type: always `response.output_item.added`. */
  type: "response.output_item.added";
  /** Response ID: text. */
  response_id: string;
  /** Output index: a whole number. */
  output_index: number;
  /** Item. */
  item: ConversationItem;
}
/** Part of {@link RealtimeServerEvent}. */
export interface ResponseOutputItemDoneEvent {
  /** Event ID: text. */
  event_id: string;
  /** Type: always `response.output_item.done`. */
  type: "response.output_item.done";
  /** Response ID: text. */
  response_id: string;
  /** Output index: a whole number. */
  output_index: number;
  /** Item. */
  item: ConversationItem;
}
/** Part of {@link RealtimeServerEvent}. */
export interface ResponseTextDeltaEvent {
  /** Event ID: text. */
  event_id: string;
  /** Type: always `response.output_text.delta`. */
  type: "response.output_text.delta";
  /** Response ID: text. */
  response_id: string;
  /** Item ID: text. */
  item_id: string;
  /** Output index: a whole number. */
  output_index: number;
  /** Content index: a whole number. */
  content_index: number;
  /** Delta: text. */
  delta: string;
}
/** Part of {@link RealtimeServerEvent}. */
export interface ResponseTextDoneEvent {
  /** Event ID: text. */
  event_id: string;
  /** Type: always `response.output_text.done`. */
  type: "response.output_text.done";
  /** Response ID: text. */
  response_id: string;
  /** Item ID: text. */
  item_id: string;
  /** Output index: a whole number. */
  output_index: number;
  /** Content index: a whole number. */
  content_index: number;
  /** Text: text. */
  text: string;
}
/** Part of {@link RealtimeServerEvent}. */
export interface SessionCreatedEvent {
  /** Event ID: text. */
  event_id: string;
  /** Type: always `session.created`. */
  type: "session.created";
  /** Session. */
  session:
    | RealtimeSessionCreateRequest
    | RealtimeTranscriptionSessionCreateRequest;
}
/** Part of {@link RealtimeClientEvent}. */
export interface SessionUpdateEvent {
  /** Event ID: text up to 512 characters. */
  event_id?: string;
  /** Type: always `session.update`. */
  type: "session.update";
  /** Session. */
  session:
    | RealtimeSessionCreateRequest
    | RealtimeTranscriptionSessionCreateRequest;
}
/** Part of {@link RealtimeServerEvent}. */
export interface SessionUpdatedEvent {
  /** Event ID: text. */
  event_id: string;
  /** Type: always `session.updated`. */
  type: "session.updated";
  /** Session. */
  session:
    | RealtimeSessionCreateRequest
    | RealtimeTranscriptionSessionCreateRequest;
}
/** Type of `client.realtime`. */
export interface TranscriptionSessionUpdate {
  /** Event ID: text. */
  event_id?: string;
  /** Type: always `transcription_session.update`. */
  type: "transcription_session.update";
  /** Session. */
  session:
    BetaRealtimeTranscriptionSessionsAPI.TranscriptionSessionCreateParams;
}
/** Type of `client.realtime`. */
export interface TranscriptionSessionUpdatedEvent {
  /** Event ID: text. */
  event_id: string;
  /** Type: always `transcription_session.updated`. */
  type: "transcription_session.updated";
  /** Session. */
  session: BetaRealtimeTranscriptionSessionsAPI.TranscriptionSession;
}
/** Parts of {@link ConversationCreatedEvent}. */
export declare namespace ConversationCreatedEvent {
  /** Part of {@link ConversationCreatedEvent}. */
  export interface Conversation {
    /** ID: text. */
    id?: string;
    /** Object: always `realtime.conversation`. */
    object?: "realtime.conversation";
  }
}
/** Parts of {@link ConversationItemInputAudioTranscriptionFailedEvent}. */
export declare namespace ConversationItemInputAudioTranscriptionFailedEvent {
  /** Part of {@link ConversationItemInputAudioTranscriptionFailedEvent}. */
  export interface Error {
    /** Type: text. */
    type?: string;
    /** Code: text. */
    code?: string;
    /** Message: text. */
    message?: string;
    /** Param: text. */
    param?: string;
  }
}
/** Parts of {@link ConversationItemWithReference}. */
export declare namespace ConversationItemWithReference {
  /** Part of {@link ConversationItemWithReference}. */
  export interface Content {
    /** Type: one of 4 values. */
    type?: "input_text" | "input_audio" | "item_reference" | "text";
    /** Text: text. */
    text?: string;
    /** ID: text. */
    id?: string;
    /** Audio: text. */
    audio?: string;
    /** Transcript: text. */
    transcript?: string;
  }
}
/** Parts of {@link RateLimitsUpdatedEvent}. */
export declare namespace RateLimitsUpdatedEvent {
  /** Part of {@link RateLimitsUpdatedEvent}. */
  export interface RateLimit {
    /** Name: one of 2 values. */
    name?: "requests" | "tokens";
    /** Limit: a whole number. */
    limit?: number;
    /** Remaining: a whole number. */
    remaining?: number;
    /** Reset seconds: a number. */
    reset_seconds?: number;
  }
}
/** Parts of {@link RealtimeAudioConfigInput}. */
export declare namespace RealtimeAudioConfigInput {
  /** Part of {@link RealtimeAudioConfigInput}. */
  export interface NoiseReduction {
    /** Type. */
    type?: NoiseReductionType;
    /** Strength: a number. */
    strength?: number;
  }
}
/** Parts of {@link RealtimeAudioFormats}. */
export declare namespace RealtimeAudioFormats {
  /** Part of {@link RealtimeAudioFormats}. */
  export interface AudioPCM {
    /** Type: always `audio/pcm`. */
    type?: "audio/pcm";
    /** Rate: always `24000`. */
    rate?: 24000;
  }
  /** Part of {@link RealtimeAudioFormats}. */
  export interface AudioPCMA {
    /** Type: always `audio/pcma`. */
    type?: "audio/pcma";
  }
  /** Part of {@link RealtimeAudioFormats}. */
  export interface AudioPCMU {
    /** Type: always `audio/pcmu`. */
    type?: "audio/pcmu";
  }
}
/** Parts of {@link RealtimeAudioInputTurnDetection}. */
export declare namespace RealtimeAudioInputTurnDetection {
  /** Part of {@link RealtimeAudioInputTurnDetection}. */
  export interface SemanticVad {
    /** Type: always `semantic_vad`. */
    type: "semantic_vad";
    /** Eagerness: one of 4 values; `auto` by default. */
    eagerness?: "low" | "medium" | "high" | "auto";
    /** Create response: true or false; `true` by default. */
    create_response?: boolean;
    /** Interrupt response: true or false; `true` by default. */
    interrupt_response?: boolean;
  }
  /** Part of {@link RealtimeAudioInputTurnDetection}. */
  export interface ServerVad {
    /** Type: always `server_vad`. */
    type: "server_vad";
    /** Threshold: a number. */
    threshold?: number;
    /** Prefix padding ms: a whole number. */
    prefix_padding_ms?: number;
    /** Silence duration ms: a whole number. */
    silence_duration_ms?: number;
    /** Create response: true or false; `true` by default. */
    create_response?: boolean;
    /** Interrupt response: true or false; `true` by default. */
    interrupt_response?: boolean;
    /** Idle timeout ms: a whole number from 5000 to 30000 or null. */
    idle_timeout_ms?: number | null;
  }
}
/** Parts of {@link RealtimeConversationItemAssistantMessage}. */
export declare namespace RealtimeConversationItemAssistantMessage {
  /** Part of {@link RealtimeConversationItemAssistantMessage}. */
  export interface Content {
    /** Type: one of 2 values. */
    type?: "output_text" | "output_audio";
    /** Text: text. */
    text?: string;
    /** Audio: text. */
    audio?: string;
    /** Transcript: text. */
    transcript?: string;
  }
}
/** Parts of {@link RealtimeConversationItemSystemMessage}. */
export declare namespace RealtimeConversationItemSystemMessage {
  /** Part of {@link RealtimeConversationItemSystemMessage}. */
  export interface Content {
    /** Type: always `input_text`. */
    type?: "input_text";
    /** Text: text. */
    text?: string;
  }
}
/** Parts of {@link RealtimeConversationItemUserMessage}. */
export declare namespace RealtimeConversationItemUserMessage {
  /** Part of {@link RealtimeConversationItemUserMessage}. */
  export interface Content {
    /** Type: one of 3 values. */
    type?: "input_text" | "input_audio" | "input_image";
    /** Text: text. */
    text?: string;
    /** Audio: text. */
    audio?: string;
    /** Image URL: text. */
    image_url?: string;
    /** Detail: one of 3 values; `auto` by default. */
    detail?: "auto" | "low" | "high";
    /** Transcript: text. */
    transcript?: string;
  }
}
/** Parts of {@link RealtimeResponse}. */
export declare namespace RealtimeResponse {
  /** Part of {@link RealtimeResponse}. */
  export interface Audio {
    /** Output. */
    output?: RealtimeResponse.Audio.Output;
  }
  /** Parts of {@link Audio}. */
  export namespace Audio {
    /** Part of {@link RealtimeResponse.Audio}. */
    export interface Output {
      /** Format. */
      format?: RealtimeAudioFormats;
      /** Voice: a known value or another; `alloy` by default. */
      voice?:
        | "alloy"
        | "ash"
        | "ballad"
        | "coral"
        | "echo"
        | "sage"
        | "shimmer"
        | "verse"
        | "marin"
        | "cedar"
        | "fable"
        | "onyx"
        | "nova"
        | (string & Record<never, never>);
    }
  }
}
/** Parts of {@link RealtimeResponseCreateAudioOutput}. */
export declare namespace RealtimeResponseCreateAudioOutput {
  /** Part of {@link RealtimeResponseCreateAudioOutput}. */
  export interface Output {
    /** Format. */
    format?: RealtimeAudioFormats;
    /** Voice. */
    voice?:
      | RealtimeResponseCreateAudioOutput.Output.ID
      | "alloy"
      | "ash"
      | "ballad"
      | "coral"
      | "echo"
      | "sage"
      | "shimmer"
      | "verse"
      | "marin"
      | "cedar"
      | (string & Record<never, never>);
  }
  /** Parts of {@link Output}. */
  export namespace Output {
    /** Part of {@link RealtimeResponseCreateAudioOutput.Output}. */
    export interface ID {
      /** ID: text. */
      id: string;
    }
  }
}
/** Parts of {@link RealtimeResponseCreateMcpTool}. */
export declare namespace RealtimeResponseCreateMcpTool {
  /** Part of {@link RealtimeResponseCreateMcpTool}. */
  export interface McpToolApprovalFilter {
    /** Always. */
    always?: ResponsesAPI.Tool.Mcp.McpToolFilter;
    /** Never. */
    never?: ResponsesAPI.Tool.Mcp.McpToolFilter;
  }
}
/** Parts of {@link RealtimeResponseCreateParamsWithReferencesParam}. */
export declare namespace RealtimeResponseCreateParamsWithReferencesParam {
  /** Part of {@link RealtimeResponseCreateParamsWithReferencesParam}. */
  export interface Audio {
    /** Output. */
    output?: RealtimeResponseCreateParamsWithReferencesParam.Audio.Output;
  }
  /** Part of {@link RealtimeResponseCreateParamsWithReferencesParam}. */
  export interface McpTool {
    /** Server label: text. */
    server_label: string;
    /** Type: always `mcp`. */
    type: "mcp";
    /** Allowed callers: a list or null. */
    allowed_callers?: Array<"direct" | "programmatic"> | null;
    /** Allowed tools: may be null. */
    allowed_tools?:
      | string[]
      | RealtimeResponseCreateParamsWithReferencesParam.McpTool.McpToolFilter
      | null;
    /** Authorization: text. */
    authorization?: string;
    /** @deprecated Marked so by the API. Connector ID: one of 8 values. */
    connector_id?:
      | "connector_dropbox"
      | "connector_gmail"
      | "connector_googlecalendar"
      | "connector_googledrive"
      | "connector_microsoftteams"
      | "connector_outlookcalendar"
      | "connector_outlookemail"
      | "connector_sharepoint";
    /** Defer loading: true or false. */
    defer_loading?: boolean;
    /** Headers: a map or null. */
    headers?: Record<string, string> | null;
    /** Require approval: may be null. */
    require_approval?:
      | "always"
      | "never"
      | RealtimeResponseCreateParamsWithReferencesParam.McpTool.McpToolApprovalFilter
      | null;
    /** Server description: text. */
    server_description?: string;
    /** Server URL: text. */
    server_url?: string;
    /** Tunnel ID: text. */
    tunnel_id?: string;
  }
  /** Parts of {@link Audio}. */
  export namespace Audio {
    /** Part of {@link RealtimeResponseCreateParamsWithReferencesParam.Audio}. */
    export interface Output {
      /** Format. */
      format?: RealtimeAudioFormats;
      /** Voice. */
      voice?:
        | RealtimeResponseCreateParamsWithReferencesParam.Audio.Output.ID
        | "alloy"
        | "ash"
        | "ballad"
        | "coral"
        | "echo"
        | "sage"
        | "shimmer"
        | "verse"
        | "marin"
        | "cedar"
        | (string & Record<never, never>);
    }
    /** Parts of {@link Output}. */
    export namespace Output {
      /** Part of {@link RealtimeResponseCreateParamsWithReferencesParam.Audio.Output}. */
      export interface ID {
        /** ID: text. */
        id: string;
      }
    }
  }
  /** Parts of {@link McpTool}. */
  export namespace McpTool {
    /** Part of {@link RealtimeResponseCreateParamsWithReferencesParam.McpTool}. */
    export interface McpToolApprovalFilter {
      /** Always. */
      always?:
        RealtimeResponseCreateParamsWithReferencesParam.McpTool.McpToolApprovalFilter.Always;
      /** Never. */
      never?:
        RealtimeResponseCreateParamsWithReferencesParam.McpTool.McpToolApprovalFilter.Never;
    }
    /** Part of {@link RealtimeResponseCreateParamsWithReferencesParam.McpTool}. */
    export interface McpToolFilter {
      /** Read only: true or false. */
      read_only?: boolean;
      /** Tool names: a list. */
      tool_names?: string[];
    }
    /** Parts of {@link McpToolApprovalFilter}. */
    export namespace McpToolApprovalFilter {
      /** Part of {@link RealtimeResponseCreateParamsWithReferencesParam.McpTool.McpToolApprovalFilter}. */
      export interface Always {
        /** Read only: true or false. */
        read_only?: boolean;
        /** Tool names: a list. */
        tool_names?: string[];
      }
      /** Part of {@link RealtimeResponseCreateParamsWithReferencesParam.McpTool.McpToolApprovalFilter}. */
      export interface Never {
        /** Read only: true or false. */
        read_only?: boolean;
        /** Tool names: a list. */
        tool_names?: string[];
      }
    }
  }
}
/** Parts of {@link RealtimeResponseStatus}. */
export declare namespace RealtimeResponseStatus {
  /** Part of {@link RealtimeResponseStatus}. */
  export interface Error {
    /** Type: text. */
    type?: string;
    /** Code: text. */
    code?: string;
    /** Message: text. */
    message?: string;
  }
}
/** Parts of {@link RealtimeResponseUsageInputTokenDetails}. */
export declare namespace RealtimeResponseUsageInputTokenDetails {
  /** Part of {@link RealtimeResponseUsageInputTokenDetails}. */
  export interface CachedTokensDetails {
    /** Text tokens: a whole number. */
    text_tokens?: number;
    /** Image tokens: a whole number. */
    image_tokens?: number;
    /** Audio tokens: a whole number. */
    audio_tokens?: number;
  }
}
/** Parts of {@link RealtimeServerEvent}. */
export declare namespace RealtimeServerEvent {
  /** Part of {@link RealtimeServerEvent}. */
  export interface ConversationItemRetrieved {
    /** Event ID: text. */
    event_id: string;
    /** Type: always `conversation.item.retrieved`. */
    type: "conversation.item.retrieved";
    /** Item. */
    item: ConversationItem;
  }
  /** Part of {@link RealtimeServerEvent}. */
  export interface OutputAudioBufferCleared {
    /** Event ID: text. */
    event_id: string;
    /** Type: always `output_audio_buffer.cleared`. */
    type: "output_audio_buffer.cleared";
    /** Response ID: text. */
    response_id: string;
  }
  /** Part of {@link RealtimeServerEvent}. */
  export interface OutputAudioBufferStarted {
    /** Event ID: text. */
    event_id: string;
    /** Type: always `output_audio_buffer.started`. */
    type: "output_audio_buffer.started";
    /** Response ID: text. */
    response_id: string;
  }
  /** Part of {@link RealtimeServerEvent}. */
  export interface OutputAudioBufferStopped {
    /** Event ID: text. */
    event_id: string;
    /** Type: always `output_audio_buffer.stopped`. */
    type: "output_audio_buffer.stopped";
    /** Response ID: text. */
    response_id: string;
  }
}
/** Parts of {@link RealtimeSession}. */
export declare namespace RealtimeSession {
  /** Part of {@link RealtimeSession}. */
  export interface InputAudioNoiseReduction {
    /** Type. */
    type?: NoiseReductionType;
  }
  /** Part of {@link RealtimeSession}. */
  export interface TracingConfiguration {
    /** Workflow name: text. */
    workflow_name?: string;
    /** Group ID: text. */
    group_id?: string;
    /** Metadata: a map. */
    metadata?: Record<string, unknown>;
  }
}
/** Parts of {@link RealtimeTracingConfig}. */
export declare namespace RealtimeTracingConfig {
  /** Part of {@link RealtimeSessionCreateRequest}. */
  export interface TracingConfiguration {
    /** Workflow name: text. */
    workflow_name?: string;
    /** Group ID: text. */
    group_id?: string;
    /** Metadata: a map. */
    metadata?: Record<string, unknown>;
  }
}
/** Parts of {@link RealtimeTranscriptionSessionAudioInput}. */
export declare namespace RealtimeTranscriptionSessionAudioInput {
  /** Part of {@link RealtimeTranscriptionSessionAudioInput}. */
  export interface NoiseReduction {
    /** Type. */
    type?: NoiseReductionType;
    /** Strength: a number. */
    strength?: number;
  }
}
/** Parts of {@link RealtimeTranscriptionSessionAudioInputTurnDetection}. */
export declare namespace RealtimeTranscriptionSessionAudioInputTurnDetection {
  /** Part of {@link RealtimeTranscriptionSessionAudioInputTurnDetection}. */
  export interface SemanticVad {
    /** Type: always `semantic_vad`. */
    type: "semantic_vad";
    /** Create response: true or false. */
    create_response?: boolean;
    /** Eagerness: one of 4 values. */
    eagerness?: "low" | "medium" | "high" | "auto";
    /** Interrupt response: true or false. */
    interrupt_response?: boolean;
  }
  /** Part of {@link RealtimeTranscriptionSessionAudioInputTurnDetection}. */
  export interface ServerVad {
    /** Type: always `server_vad`. */
    type: "server_vad";
    /** Create response: true or false. */
    create_response?: boolean;
    /** Idle timeout ms: a number or null. */
    idle_timeout_ms?: number | null;
    /** Interrupt response: true or false. */
    interrupt_response?: boolean;
    /** Prefix padding ms: a number. */
    prefix_padding_ms?: number;
    /** Silence duration ms: a number. */
    silence_duration_ms?: number;
    /** Threshold: a number. */
    threshold?: number;
  }
}
/** Parts of {@link RealtimeTranslationClientSecretCreateRequest}. */
export declare namespace RealtimeTranslationClientSecretCreateRequest {
  /** Part of {@link RealtimeTranslationClientSecretCreateRequest}. */
  export interface ExpiresAfter {
    /** Anchor: always `created_at`. */
    anchor?: "created_at";
    /** Seconds: a whole number from 10 to 7200; `600` by default. */
    seconds?: number;
  }
}
/** Parts of {@link RealtimeTranslationSession}. */
export declare namespace RealtimeTranslationSession {
  /** Part of {@link RealtimeTranslationSession}. */
  export interface Audio {
    /** Input. */
    input?: RealtimeTranslationSession.Audio.Input;
    /** Output. */
    output?: RealtimeTranslationSession.Audio.Output;
  }
  /** Parts of {@link Audio}. */
  export namespace Audio {
    /** Part of {@link RealtimeTranslationSession.Audio}. */
    export interface Input {
      /** Transcription: may be null. */
      transcription?:
        | RealtimeTranslationSession.Audio.Input.Transcription
        | null;
      /** Noise reduction: may be null. */
      noise_reduction?:
        | RealtimeTranslationSession.Audio.Input.NoiseReduction
        | null;
    }
    /** Part of {@link RealtimeTranslationSession.Audio}. */
    export interface Output {
      /** Language: text. */
      language?: string;
    }
    /** Parts of {@link Input}. */
    export namespace Input {
      /** Part of {@link RealtimeTranslationSession.Audio.Input}. */
      export interface NoiseReduction {
        /** Type. */
        type: NoiseReductionType;
        /** Strength: a number. */
        strength?: number;
      }
      /** Part of {@link RealtimeTranslationSession.Audio.Input}. */
      export interface Transcription {
        /** Model: text. */
        model: string;
      }
    }
  }
}
/** Parts of {@link RealtimeTranslationSessionCreateRequest}. */
export declare namespace RealtimeTranslationSessionCreateRequest {
  /** Part of {@link RealtimeTranslationSessionCreateRequest}. */
  export interface Audio {
    /** Input. */
    input?: RealtimeTranslationSessionCreateRequest.Audio.Input;
    /** Output. */
    output?: RealtimeTranslationSessionCreateRequest.Audio.Output;
  }
  /** Parts of {@link Audio}. */
  export namespace Audio {
    /** Part of {@link RealtimeTranslationSessionCreateRequest.Audio}. */
    export interface Input {
      /** Transcription: may be null. */
      transcription?:
        | RealtimeTranslationSessionCreateRequest.Audio.Input.Transcription
        | null;
      /** Noise reduction: may be null. */
      noise_reduction?:
        | RealtimeTranslationSessionCreateRequest.Audio.Input.NoiseReduction
        | null;
    }
    /** Part of {@link RealtimeTranslationSessionCreateRequest.Audio}. */
    export interface Output {
      /** Language: text. */
      language?: string;
    }
    /** Parts of {@link Input}. */
    export namespace Input {
      /** Part of {@link RealtimeTranslationSessionCreateRequest.Audio.Input}. */
      export interface NoiseReduction {
        /** Type. */
        type: NoiseReductionType;
        /** Strength: a number. */
        strength?: number;
      }
      /** Part of {@link RealtimeTranslationSessionCreateRequest.Audio.Input}. */
      export interface Transcription {
        /** Model: text. */
        model: string;
      }
    }
  }
}
/** Parts of {@link RealtimeTranslationSessionUpdateRequest}. */
export declare namespace RealtimeTranslationSessionUpdateRequest {
  /** Part of {@link RealtimeTranslationSessionUpdateRequest}. */
  export interface Audio {
    /** Input. */
    input?: RealtimeTranslationSessionUpdateRequest.Audio.Input;
    /** Output. */
    output?: RealtimeTranslationSessionUpdateRequest.Audio.Output;
  }
  /** Parts of {@link Audio}. */
  export namespace Audio {
    /** Part of {@link RealtimeTranslationSessionUpdateRequest.Audio}. */
    export interface Input {
      /** Transcription: may be null. */
      transcription?:
        | RealtimeTranslationSessionUpdateRequest.Audio.Input.Transcription
        | null;
      /** Noise reduction: may be null. */
      noise_reduction?:
        | RealtimeTranslationSessionUpdateRequest.Audio.Input.NoiseReduction
        | null;
    }
    /** Part of {@link RealtimeTranslationSessionUpdateRequest.Audio}. */
    export interface Output {
      /** Language: text. */
      language?: string;
    }
    /** Parts of {@link Input}. */
    export namespace Input {
      /** Part of {@link RealtimeTranslationSessionUpdateRequest.Audio.Input}. */
      export interface NoiseReduction {
        /** Type. */
        type: NoiseReductionType;
        /** Strength: a number. */
        strength?: number;
      }
      /** Part of {@link RealtimeTranslationSessionUpdateRequest.Audio.Input}. */
      export interface Transcription {
        /** Model: text. */
        model: string;
      }
    }
  }
}
/** Parts of {@link RealtimeTruncationRetentionRatio}. */
export declare namespace RealtimeTruncationRetentionRatio {
  /** Part of {@link RealtimeTruncationRetentionRatio}. */
  export interface TokenLimits {
    /** Post instructions: a whole number from 0. */
    post_instructions?: number;
  }
}
/** Parts of {@link ResponseContentPartAddedEvent}. */
export declare namespace ResponseContentPartAddedEvent {
  /** Part of {@link ResponseContentPartAddedEvent}. */
  export interface Part {
    /** Type: one of 2 values. */
    type?: "text" | "audio";
    /** Text: text. */
    text?: string;
    /** Audio: text. */
    audio?: string;
    /** Transcript: text. */
    transcript?: string;
  }
}
/** Parts of {@link ResponseContentPartDoneEvent}. */
export declare namespace ResponseContentPartDoneEvent {
  /** Part of {@link ResponseContentPartDoneEvent}. */
  export interface Part {
    /** Type: one of 2 values. */
    type?: "text" | "audio";
    /** Text: text. */
    text?: string;
    /** Audio: text. */
    audio?: string;
    /** Transcript: text. */
    transcript?: string;
  }
}
