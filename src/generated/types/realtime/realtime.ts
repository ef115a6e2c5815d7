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
  /** Model: a known value or another string. */
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
  /** Language: a string. */
  language?: string;
  /** Languages: a list from 1 items. */
  languages?: string[];
  /** Keywords: a list. */
  keywords?: string[];
  /** Prompt: a string. */
  prompt?: string;
  /** Delay: one of 5 values. */
  delay?: "minimal" | "low" | "medium" | "high" | "xhigh";
}
/** Part of {@link RealtimeServerEvent}. */
export interface ConversationCreatedEvent {
  /** Event ID: a string. */
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
  /** Event ID: a string. */
  event_id: string;
  /** Type: always `conversation.item.added`. */
  type: "conversation.item.added";
  /** Previous item ID: a string or null. */
  previous_item_id?: string | null;
  /** Item. */
  item: ConversationItem;
}
/** Part of {@link RealtimeClientEvent}. */
export interface ConversationItemCreateEvent {
  /** Event ID: a string up to 512 characters. */
  event_id?: string;
  /** Type: always `conversation.item.create`. */
  type: "conversation.item.create";
  /** Previous item ID: a string. */
  previous_item_id?: string;
  /** Item. */
  item: ConversationItem;
}
/** Part of {@link RealtimeServerEvent}. */
export interface ConversationItemCreatedEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Type: always `conversation.item.created`. */
  type: "conversation.item.created";
  /** Previous item ID: a string or null. */
  previous_item_id?: string | null;
  /** Item. */
  item: ConversationItem;
}
/** Part of {@link RealtimeClientEvent}. */
export interface ConversationItemDeleteEvent {
  /** Event ID: a string up to 512 characters. */
  event_id?: string;
  /** Type: always `conversation.item.delete`. */
  type: "conversation.item.delete";
  /** Item ID: a string. */
  item_id: string;
}
/** Part of {@link RealtimeServerEvent}. */
export interface ConversationItemDeletedEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Type: always `conversation.item.deleted`. */
  type: "conversation.item.deleted";
  /** Item ID: a string. */
  item_id: string;
}
/** Part of {@link RealtimeServerEvent}. */
export interface ConversationItemDone {
  /** Event ID: a string. */
  event_id: string;
  /** Type: always `conversation.item.done`. */
  type: "conversation.item.done";
  /** Previous item ID: a string or null. */
  previous_item_id?: string | null;
  /** Item. */
  item: ConversationItem;
}
/** Part of {@link RealtimeServerEvent}. */
export interface ConversationItemInputAudioTranscriptionCompletedEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Type: always `conversation.item.input_audio_transcription.completed`. */
  type: "conversation.item.input_audio_transcription.completed";
  /** Item ID: a string. */
  item_id: string;
  /** Content index: an integer. */
  content_index: number;
  /** Transcript: a string. */
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
  /** Event ID: a string. */
  event_id: string;
  /** Type: always `conversation.item.input_audio_transcription.delta`. */
  type: "conversation.item.input_audio_transcription.delta";
  /** Item ID: a string. */
  item_id: string;
  /** Content index: an integer. */
  content_index?: number;
  /** Delta: a string. */
  delta?: string;
  /** Logprobs: a list or null. */
  logprobs?:
    | BetaRealtimeAPI.ConversationItemInputAudioTranscriptionCompletedEvent.Logprob[]
    | null;
}
/** Part of {@link RealtimeServerEvent}. */
export interface ConversationItemInputAudioTranscriptionFailedEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Type: always `conversation.item.input_audio_transcription.failed`. */
  type: "conversation.item.input_audio_transcription.failed";
  /** Item ID: a string. */
  item_id: string;
  /** Content index: an integer. */
  content_index: number;
  /** Error. */
  error: ConversationItemInputAudioTranscriptionFailedEvent.Error;
}
/** Part of {@link RealtimeServerEvent}. */
export interface ConversationItemInputAudioTranscriptionSegment {
  /** Event ID: a string. */
  event_id: string;
  /** Type: always `conversation.item.input_audio_transcription.segment`. */
  type: "conversation.item.input_audio_transcription.segment";
  /** Item ID: a string. */
  item_id: string;
  /** Content index: an integer. */
  content_index: number;
  /** Text: a string. */
  text: string;
  /** ID: a string. */
  id: string;
  /** Speaker: a string. */
  speaker: string;
  /** Start: a number. */
  start: number;
  /** End: a number. */
  end: number;
}
/** Part of {@link RealtimeClientEvent}. */
export interface ConversationItemRetrieveEvent {
  /** Event ID: a string up to 512 characters. */
  event_id?: string;
  /** Type: always `conversation.item.retrieve`. */
  type: "conversation.item.retrieve";
  /** Item ID: a string. */
  item_id: string;
}
/** Part of {@link RealtimeClientEvent}. */
export interface ConversationItemTruncateEvent {
  /** Event ID: a string up to 512 characters. */
  event_id?: string;
  /** Type: always `conversation.item.truncate`. */
  type: "conversation.item.truncate";
  /** Item ID: a string. */
  item_id: string;
  /** Content index: an integer. */
  content_index: number;
  /** Audio end ms: an integer. */
  audio_end_ms: number;
}
/** Part of {@link RealtimeServerEvent}. */
export interface ConversationItemTruncatedEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Type: always `conversation.item.truncated`. */
  type: "conversation.item.truncated";
  /** Item ID: a string. */
  item_id: string;
  /** Content index: an integer. */
  content_index: number;
  /** Audio end ms: an integer. */
  audio_end_ms: number;
}
/** Type of `client.realtime`. */
export interface ConversationItemWithReference {
  /** ID: a string. */
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
  /** Call ID: a string. */
  call_id?: string;
  /** Name: a string. */
  name?: string;
  /** Arguments: a string. */
  arguments?: string;
  /** Output: a string. */
  output?: string;
}
/** Part of {@link RealtimeClientEvent}. */
export interface InputAudioBufferAppendEvent {
  /** Event ID: a string up to 512 characters. */
  event_id?: string;
  /** Type: always `input_audio_buffer.append`. */
  type: "input_audio_buffer.append";
  /** Audio: a string. */
  audio: string;
}
/** Part of {@link RealtimeClientEvent}. */
export interface InputAudioBufferClearEvent {
  /** Event ID: a string up to 512 characters. */
  event_id?: string;
  /** Type: always `input_audio_buffer.clear`. */
  type: "input_audio_buffer.clear";
}
/** Part of {@link RealtimeServerEvent}. */
export interface InputAudioBufferClearedEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Type: always `input_audio_buffer.cleared`. */
  type: "input_audio_buffer.cleared";
}
/** Part of {@link RealtimeClientEvent}. */
export interface InputAudioBufferCommitEvent {
  /** Event ID: a string up to 512 characters. */
  event_id?: string;
  /** Type: always `input_audio_buffer.commit`. */
  type: "input_audio_buffer.commit";
}
/** Part of {@link RealtimeServerEvent}. */
export interface InputAudioBufferCommittedEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Type: always `input_audio_buffer.committed`. */
  type: "input_audio_buffer.committed";
  /** Previous item ID: a string or null. */
  previous_item_id?: string | null;
  /** Item ID: a string. */
  item_id: string;
}
/** Part of {@link RealtimeServerEvent}. */
export interface InputAudioBufferDtmfEventReceivedEvent {
  /** Type: always `input_audio_buffer.dtmf_event_received`. */
  type: "input_audio_buffer.dtmf_event_received";
  /** Event: a string. */
  event: string;
  /** Received at: an integer. */
  received_at: number;
}
/** Part of {@link RealtimeServerEvent}. */
export interface InputAudioBufferSpeechStartedEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Type: always `input_audio_buffer.speech_started`. */
  type: "input_audio_buffer.speech_started";
  /** Audio start ms: an integer. */
  audio_start_ms: number;
  /** Item ID: a string. */
  item_id: string;
}
/** Part of {@link RealtimeServerEvent}. */
export interface InputAudioBufferSpeechStoppedEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Type: always `input_audio_buffer.speech_stopped`. */
  type: "input_audio_buffer.speech_stopped";
  /** Audio end ms: an integer. */
  audio_end_ms: number;
  /** Item ID: a string. */
  item_id: string;
}
/** Part of {@link RealtimeServerEvent}. */
export interface InputAudioBufferTimeoutTriggered {
  /** Event ID: a string. */
  event_id: string;
  /** Type: always `input_audio_buffer.timeout_triggered`. */
  type: "input_audio_buffer.timeout_triggered";
  /** Audio start ms: an integer. */
  audio_start_ms: number;
  /** Audio end ms: an integer. */
  audio_end_ms: number;
  /** Item ID: a string. */
  item_id: string;
}
/** Another name of {@link ConversationItemInputAudioTranscriptionCompletedEvent.Logprob}. */
export type LogProbProperties =
  BetaRealtimeAPI.ConversationItemInputAudioTranscriptionCompletedEvent.Logprob;
/** Part of {@link RealtimeServerEvent}. */
export interface McpListToolsCompleted {
  /** Event ID: a string. */
  event_id: string;
  /** Type: always `mcp_list_tools.completed`. */
  type: "mcp_list_tools.completed";
  /** Item ID: a string. */
  item_id: string;
}
/** Part of {@link RealtimeServerEvent}. */
export interface McpListToolsFailed {
  /** Event ID: a string. */
  event_id: string;
  /** Type: always `mcp_list_tools.failed`. */
  type: "mcp_list_tools.failed";
  /** Item ID: a string. */
  item_id: string;
}
/** Part of {@link RealtimeServerEvent}. */
export interface McpListToolsInProgress {
  /** Event ID: a string. */
  event_id: string;
  /** Type: always `mcp_list_tools.in_progress`. */
  type: "mcp_list_tools.in_progress";
  /** Item ID: a string. */
  item_id: string;
}
/** Part of {@link SessionCreateResponse}. */
export type NoiseReductionType = "near_field" | "far_field";
/** Part of {@link RealtimeClientEvent}. */
export interface OutputAudioBufferClearEvent {
  /** Event ID: a string. */
  event_id?: string;
  /** Type: always `output_audio_buffer.clear`. */
  type: "output_audio_buffer.clear";
}
/** Part of {@link RealtimeServerEvent}. */
export interface RateLimitsUpdatedEvent {
  /** Event ID: a string. */
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
  /** Voice: default `alloy`. */
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
  /** Speed: a number from 0.25 to 1.5; default `1`. */
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
  /** ID: a string. */
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
  /** Phase: a string or null. */
  phase?: string | null;
}
/** Part of {@link ConversationItem}. */
export interface RealtimeConversationItemFunctionCall {
  /** ID: a string. */
  id?: string;
  /** Object: always `realtime.item`. */
  object?: "realtime.item";
  /** Type: always `function_call`. */
  type: "function_call";
  /** Status: one of 3 values. */
  status?: "completed" | "incomplete" | "in_progress";
  /** Call ID: a string. */
  call_id?: string;
  /** Name: a string. */
  name: string;
  /** Arguments: a string. */
  arguments: string;
}
/** Part of {@link ConversationItem}. */
export interface RealtimeConversationItemFunctionCallOutput {
  /** ID: a string. */
  id?: string;
  /** Object: always `realtime.item`. */
  object?: "realtime.item";
  /** Type: always `function_call_output`. */
  type: "function_call_output";
  /** Status: one of 3 values. */
  status?: "completed" | "incomplete" | "in_progress";
  /** Call ID: a string. */
  call_id: string;
  /** Output: a string. */
  output: string;
}
/** Part of {@link ConversationItem}. */
export interface RealtimeConversationItemSystemMessage {
  /** ID: a string. */
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
  /** ID: a string. */
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
  /** Type: a string. */
  type: string;
  /** Code: a string or null. */
  code?: string | null;
  /** Message: a string. */
  message: string;
  /** Param: a string or null. */
  param?: string | null;
  /** Event ID: a string or null. */
  event_id?: string | null;
}
/** Part of {@link RealtimeServerEvent}. */
export interface RealtimeErrorEvent {
  /** Event ID: a string. */
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
  /** Name: a string. */
  name?: string;
  /** Description: a string. */
  description?: string;
  /** Parameters. */
  parameters?: unknown;
}
/** Part of {@link ConversationItem}. */
export interface RealtimeMcpApprovalRequest {
  /** Type: always `mcp_approval_request`. */
  type: "mcp_approval_request";
  /** ID: a string. */
  id: string;
  /** Server label: a string. */
  server_label: string;
  /** Name: a string. */
  name: string;
  /** Arguments: a string. */
  arguments: string;
}
/** Part of {@link ConversationItem}. */
export interface RealtimeMcpApprovalResponse {
  /** Type: always `mcp_approval_response`. */
  type: "mcp_approval_response";
  /** ID: a string. */
  id: string;
  /** Approval request ID: a string. */
  approval_request_id: string;
  /** Approve: a boolean. */
  approve: boolean;
  /** Reason: a string or null. */
  reason?: string | null;
}
/** Part of {@link ConversationItem}. */
export interface RealtimeMcpListTools {
  /** Type: always `mcp_list_tools`. */
  type: "mcp_list_tools";
  /** ID: a string. */
  id?: string;
  /** Server label: a string. */
  server_label: string;
  /** Tools: a list. */
  tools: ConversationsItemsAPI.ConversationItem.McpListTools.Tool[];
}
/** Part of {@link RealtimeMcpToolCall}. */
export interface RealtimeMcpProtocolError {
  /** Type: always `protocol_error`. */
  type: "protocol_error";
  /** Code: an integer. */
  code: number;
  /** Message: a string. */
  message: string;
}
/** Part of {@link ConversationItem}. */
export interface RealtimeMcpToolCall {
  /** Type: always `mcp_call`. */
  type: "mcp_call";
  /** ID: a string. */
  id: string;
  /** Server label: a string. */
  server_label: string;
  /** Name: a string. */
  name: string;
  /** Arguments: a string. */
  arguments: string;
  /** Approval request ID: a string or null. */
  approval_request_id?: string | null;
  /** Output: a string or null. */
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
  /** Message: a string. */
  message: string;
}
/** Part of {@link RealtimeMcpToolCall}. */
export interface RealtimeMcphttpError {
  /** Type: always `http_error`. */
  type: "http_error";
  /** Code: an integer. */
  code: number;
  /** Message: a string. */
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
  /** ID: a string. */
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
  /** Conversation ID: a string. */
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
  /** Server label: a string. */
  server_label: string;
  /** Server URL: a string. */
  server_url?: string;
  /** @deprecated Deprecated by the API. Connector ID: one of 8 values. */
  connector_id?:
    | "connector_dropbox"
    | "connector_gmail"
    | "connector_googlecalendar"
    | "connector_googledrive"
    | "connector_microsoftteams"
    | "connector_outlookcalendar"
    | "connector_outlookemail"
    | "connector_sharepoint";
  /** Tunnel ID: a string. */
  tunnel_id?: string;
  /** Authorization: a string. */
  authorization?: string;
  /** Server description: a string. */
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
  /** Defer loading: a boolean. */
  defer_loading?: boolean;
}
/** Part of {@link ResponseCreateEvent}. */
export interface RealtimeResponseCreateParams {
  /** Output modalities: a list. */
  output_modalities?: Array<"text" | "audio">;
  /** Instructions: a string. */
  instructions?: string;
  /** Audio. */
  audio?: {
    /** Output. */
    output?: {
      /** Format. */
      format?: RealtimeAudioFormats;
      /** Voice: default `alloy`. */
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
  /** Tool choice: default `auto`. */
  tool_choice?:
    | ResponsesAPI.ToolChoiceOptions
    | ResponsesAPI.ToolChoiceFunction
    | ResponsesAPI.ToolChoiceMcp;
  /** Parallel tool calls: a boolean. */
  parallel_tool_calls?: boolean;
  /** Reasoning. */
  reasoning?: RealtimeReasoning;
  /** Max output tokens. */
  max_output_tokens?: number | "inf";
  /** Conversation: a known value or another string. */
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
  /** Conversation: a known value or another string. */
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
  /** Instructions: a string. */
  instructions?: string;
  /** Max output tokens. */
  max_output_tokens?: "inf" | number;
  /** Metadata: may be null. */
  metadata?: SharedAPI.Metadata | null;
  /** Output modalities: a list. */
  output_modalities?: Array<"text" | "audio">;
  /** Parallel tool calls: a boolean. */
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
  /** Total tokens: an integer. */
  total_tokens?: number;
  /** Input tokens: an integer. */
  input_tokens?: number;
  /** Output tokens: an integer. */
  output_tokens?: number;
  /** Input token details. */
  input_token_details?: RealtimeResponseUsageInputTokenDetails;
  /** Output token details. */
  output_token_details?: RealtimeResponseUsageOutputTokenDetails;
}
/** Part of {@link RealtimeResponseUsage}. */
export interface RealtimeResponseUsageInputTokenDetails {
  /** Cached tokens: an integer. */
  cached_tokens?: number;
  /** Text tokens: an integer. */
  text_tokens?: number;
  /** Image tokens: an integer. */
  image_tokens?: number;
  /** Audio tokens: an integer. */
  audio_tokens?: number;
  /** Cached tokens details. */
  cached_tokens_details?:
    RealtimeResponseUsageInputTokenDetails.CachedTokensDetails;
}
/** Part of {@link RealtimeResponseUsage}. */
export interface RealtimeResponseUsageOutputTokenDetails {
  /** Text tokens: an integer. */
  text_tokens?: number;
  /** Audio tokens: an integer. */
  audio_tokens?: number;
  /** Reasoning tokens: an integer. */
  reasoning_tokens?: number;
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
  /** ID: a string. */
  id?: string;
  /** Object: always `realtime.session`. */
  object?: "realtime.session";
  /** Modalities: a list. */
  modalities?: Array<"text" | "audio">;
  /** Model: a known value or another string. */
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
  /** Instructions: a string. */
  instructions?: string;
  /** Voice: a known value or another string. */
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
  /** Input audio format: one of 3 values; default `pcm16`. */
  input_audio_format?: "pcm16" | "g711_ulaw" | "g711_alaw";
  /** Output audio format: one of 3 values; default `pcm16`. */
  output_audio_format?: "pcm16" | "g711_ulaw" | "g711_alaw";
  /** Input audio transcription: may be null. */
  input_audio_transcription?: AudioTranscription | null;
  /** Turn detection: may be null. */
  turn_detection?: RealtimeAudioInputTurnDetection | null;
  /** Input audio noise reduction. */
  input_audio_noise_reduction?: RealtimeSession.InputAudioNoiseReduction;
  /** Speed: a number from 0.25 to 1.5; default `1`. */
  speed?: number;
  /** Tracing: may be null. */
  tracing?: "auto" | RealtimeSession.TracingConfiguration | null;
  /** Tools: a list. */
  tools?: RealtimeFunctionTool[];
  /** Tool choice: a string; default `auto`. */
  tool_choice?: string;
  /** Temperature: a number; default `0.8`. */
  temperature?: number;
  /** Max response output tokens. */
  max_response_output_tokens?: number | "inf";
  /** Expires at: Unix time in seconds. */
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
  /** Model: a known value or another string. */
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
  /** Instructions: a string. */
  instructions?: string;
  /** Audio. */
  audio?: RealtimeAudioConfig;
  /** Include: a list. */
  include?: "item.input_audio_transcription.logprobs"[];
  /** Tracing: may be null. */
  tracing?: "auto" | RealtimeTracingConfig.TracingConfiguration | null;
  /** Tools: a list. */
  tools?: RealtimeToolsConfigUnion[];
  /** Tool choice: default `auto`. */
  tool_choice?: RealtimeToolChoiceConfig;
  /** Parallel tool calls: a boolean. */
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
/** Response of `POST /realtime/translations/client_secrets`. */
export interface RealtimeTranslationClientSecretCreateResponse {
  /** Value: a string. */
  value: string;
  /** Expires at: Unix time in seconds. */
  expires_at: number;
  /** Session. */
  session: RealtimeTranslationSession;
}
/** Part of {@link RealtimeTranslationClientEvent}. */
export interface RealtimeTranslationInputAudioBufferAppendEvent {
  /** Event ID: a string up to 512 characters. */
  event_id?: string;
  /** Type: always `session.input_audio_buffer.append`. */
  type: "session.input_audio_buffer.append";
  /** Audio: a string. */
  audio: string;
}
/** Part of {@link RealtimeTranslationServerEvent}. */
export interface RealtimeTranslationInputTranscriptDeltaEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Type: always `session.input_transcript.delta`. */
  type: "session.input_transcript.delta";
  /** Delta: a string. */
  delta: string;
  /** Elapsed ms: an integer or null. */
  elapsed_ms?: number | null;
}
/** Part of {@link RealtimeTranslationServerEvent}. */
export interface RealtimeTranslationOutputAudioDeltaEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Type: always `session.output_audio.delta`. */
  type: "session.output_audio.delta";
  /** Delta: a string. */
  delta: string;
  /** Sample rate: an integer; default `24000`. */
  sample_rate?: number;
  /** Channels: an integer; default `1`. */
  channels?: number;
  /** Format: always `pcm16`. */
  format?: "pcm16";
  /** Elapsed ms: an integer or null. */
  elapsed_ms?: number | null;
}
/** Part of {@link RealtimeTranslationServerEvent}. */
export interface RealtimeTranslationOutputTranscriptDeltaEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Type: always `session.output_transcript.delta`. */
  type: "session.output_transcript.delta";
  /** Delta: a string. */
  delta: string;
  /** Elapsed ms: an integer or null. */
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
  /** ID: a string. */
  id: string;
  /** Type: always `translation`. */
  type: "translation";
  /** Expires at: Unix time in seconds. */
  expires_at: number;
  /** Model: a string. */
  model: string;
  /** Audio. */
  audio: RealtimeTranslationSession.Audio;
}
/** Part of {@link RealtimeTranslationClientEvent}. */
export interface RealtimeTranslationSessionCloseEvent {
  /** Event ID: a string up to 512 characters. */
  event_id?: string;
  /** Type: always `session.close`. */
  type: "session.close";
}
/** Part of {@link RealtimeTranslationServerEvent}. */
export interface RealtimeTranslationSessionClosedEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Type: always `session.closed`. */
  type: "session.closed";
}
/** Part of {@link RealtimeTranslationClientSecretCreateRequest}. */
export interface RealtimeTranslationSessionCreateRequest {
  /** Model: a string. */
  model: string;
  /** Audio. */
  audio?: RealtimeTranslationSessionCreateRequest.Audio;
}
/** Part of {@link RealtimeTranslationServerEvent}. */
export interface RealtimeTranslationSessionCreatedEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Type: always `session.created`. */
  type: "session.created";
  /** Session. */
  session: RealtimeTranslationSession;
}
/** Part of {@link RealtimeTranslationClientEvent}. */
export interface RealtimeTranslationSessionUpdateEvent {
  /** Event ID: a string up to 512 characters. */
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
  /** Event ID: a string. */
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
  /** Event ID: a string. */
  event_id: string;
  /** Type: always `response.output_audio.delta`. */
  type: "response.output_audio.delta";
  /** Response ID: a string. */
  response_id: string;
  /** Item ID: a string. */
  item_id: string;
  /** Output index: an integer. */
  output_index: number;
  /** Content index: an integer. */
  content_index: number;
  /** Delta: a string. */
  delta: string;
  /** Obfuscation: a string. */
  obfuscation?: string;
}
/** Part of {@link RealtimeServerEvent}. */
export interface ResponseAudioDoneEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Type: always `response.output_audio.done`. */
  type: "response.output_audio.done";
  /** Response ID: a string. */
  response_id: string;
  /** Item ID: a string. */
  item_id: string;
  /** Output index: an integer. */
  output_index: number;
  /** Content index: an integer. */
  content_index: number;
}
/** Part of {@link RealtimeServerEvent}. */
export interface ResponseAudioTranscriptDeltaEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Type: always `response.output_audio_transcript.delta`. */
  type: "response.output_audio_transcript.delta";
  /** Response ID: a string. */
  response_id: string;
  /** Item ID: a string. */
  item_id: string;
  /** Output index: an integer. */
  output_index: number;
  /** Content index: an integer. */
  content_index: number;
  /** Delta: a string. */
  delta: string;
  /** Obfuscation: a string. */
  obfuscation?: string;
}
/** Part of {@link RealtimeServerEvent}. */
export interface ResponseAudioTranscriptDoneEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Type: always `response.output_audio_transcript.done`. */
  type: "response.output_audio_transcript.done";
  /** Response ID: a string. */
  response_id: string;
  /** Item ID: a string. */
  item_id: string;
  /** Output index: an integer. */
  output_index: number;
  /** Content index: an integer. */
  content_index: number;
  /** Transcript: a string. */
  transcript: string;
}
/** Part of {@link RealtimeClientEvent}. */
export interface ResponseCancelEvent {
  /** Event ID: a string up to 512 characters. */
  event_id?: string;
  /** Type: always `response.cancel`. */
  type: "response.cancel";
  /** Response ID: a string. */
  response_id?: string;
}
/** Part of {@link RealtimeServerEvent}. */
export interface ResponseContentPartAddedEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Type: always `response.content_part.added`. */
  type: "response.content_part.added";
  /** Response ID: a string. */
  response_id: string;
  /** Item ID: a string. */
  item_id: string;
  /** Output index: an integer. */
  output_index: number;
  /** Content index: an integer. */
  content_index: number;
  /** Part. */
  part: ResponseContentPartAddedEvent.Part;
}
/** Part of {@link RealtimeServerEvent}. */
export interface ResponseContentPartDoneEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Type: always `response.content_part.done`. */
  type: "response.content_part.done";
  /** Response ID: a string. */
  response_id: string;
  /** Item ID: a string. */
  item_id: string;
  /** Output index: an integer. */
  output_index: number;
  /** Content index: an integer. */
  content_index: number;
  /** Part. */
  part: ResponseContentPartDoneEvent.Part;
}
/** Part of {@link RealtimeClientEvent}. */
export interface ResponseCreateEvent {
  /** Event ID: a string up to 512 characters. */
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
  /** Event ID: a string. */
  event_id?: string;
  /** Response. */
  response?: RealtimeResponseCreateParamsWithReferencesParam;
}
/** Part of {@link RealtimeServerEvent}. */
export interface ResponseCreatedEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Type: always `response.created`. */
  type: "response.created";
  /** Response. */
  response: RealtimeResponse;
}
/** Part of {@link RealtimeServerEvent}. */
export interface ResponseDoneEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Type: always `response.done`. */
  type: "response.done";
  /** Response. */
  response: RealtimeResponse;
}
/** Part of {@link RealtimeServerEvent}. */
export interface ResponseFunctionCallArgumentsDeltaEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Type: always `response.function_call_arguments.delta`. */
  type: "response.function_call_arguments.delta";
  /** Response ID: a string. */
  response_id: string;
  /** Item ID: a string. */
  item_id: string;
  /** Output index: an integer. */
  output_index: number;
  /** Call ID: a string. */
  call_id: string;
  /** Delta: a string. */
  delta: string;
  /** Obfuscation: a string. */
  obfuscation?: string;
}
/** Part of {@link RealtimeServerEvent}. */
export interface ResponseFunctionCallArgumentsDoneEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Type: always `response.function_call_arguments.done`. */
  type: "response.function_call_arguments.done";
  /** Response ID: a string. */
  response_id: string;
  /** Item ID: a string. */
  item_id: string;
  /** Output index: an integer. */
  output_index: number;
  /** Call ID: a string. */
  call_id: string;
  /** Name: a string. */
  name: string;
  /** Arguments: a string. */
  arguments: string;
}
/** Part of {@link RealtimeResponseCreateParamsWithReferencesParam}. */
export interface ResponseItemReference {
  /** ID: a string. */
  id: string;
  /** Type: always `item_reference`. */
  type: "item_reference";
}
/** Part of {@link RealtimeServerEvent}. */
export interface ResponseMcpCallArgumentsDelta {
  /** Event ID: a string. */
  event_id: string;
  /** Type: always `response.mcp_call_arguments.delta`. */
  type: "response.mcp_call_arguments.delta";
  /** Response ID: a string. */
  response_id: string;
  /** Item ID: a string. */
  item_id: string;
  /** Output index: an integer. */
  output_index: number;
  /** Delta: a string. */
  delta: string;
  /** Obfuscation: a string or null. */
  obfuscation?: string | null;
}
/** Part of {@link RealtimeServerEvent}. */
export interface ResponseMcpCallArgumentsDone {
  /** Event ID: a string. */
  event_id: string;
  /** Type: always `response.mcp_call_arguments.done`. */
  type: "response.mcp_call_arguments.done";
  /** Response ID: a string. */
  response_id: string;
  /** Item ID: a string. */
  item_id: string;
  /** Output index: an integer. */
  output_index: number;
  /** Arguments: a string. */
  arguments: string;
}
/** Part of {@link RealtimeServerEvent}. */
export interface ResponseMcpCallCompleted {
  /** Event ID: a string. */
  event_id: string;
  /** Type: always `response.mcp_call.completed`. */
  type: "response.mcp_call.completed";
  /** Output index: an integer. */
  output_index: number;
  /** Item ID: a string. */
  item_id: string;
}
/** Part of {@link RealtimeServerEvent}. */
export interface ResponseMcpCallFailed {
  /** Event ID: a string. */
  event_id: string;
  /** Type: always `response.mcp_call.failed`. */
  type: "response.mcp_call.failed";
  /** Output index: an integer. */
  output_index: number;
  /** Item ID: a string. */
  item_id: string;
}
/** Part of {@link RealtimeServerEvent}. */
export interface ResponseMcpCallInProgress {
  /** Event ID: a string. */
  event_id: string;
  /** Type: always `response.mcp_call.in_progress`. */
  type: "response.mcp_call.in_progress";
  /** Output index: an integer. */
  output_index: number;
  /** Item ID: a string. */
  item_id: string;
}
/** Part of {@link RealtimeServerEvent}. */
export interface ResponseOutputItemAddedEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Type: always `response.output_item.added`. */
  type: "response.output_item.added";
  /** Response ID: a string. */
  response_id: string;
  /** Output index: an integer. */
  output_index: number;
  /** Item. */
  item: ConversationItem;
}
/** Part of {@link RealtimeServerEvent}. */
export interface ResponseOutputItemDoneEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Type: always `response.output_item.done`. */
  type: "response.output_item.done";
  /** Response ID: a string. */
  response_id: string;
  /** Output index: an integer. */
  output_index: number;
  /** Item. */
  item: ConversationItem;
}
/** Part of {@link RealtimeServerEvent}. */
export interface ResponseTextDeltaEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Type: always `response.output_text.delta`. */
  type: "response.output_text.delta";
  /** Response ID: a string. */
  response_id: string;
  /** Item ID: a string. */
  item_id: string;
  /** Output index: an integer. */
  output_index: number;
  /** Content index: an integer. */
  content_index: number;
  /** Delta: a string. */
  delta: string;
  /** Obfuscation: a string. */
  obfuscation?: string;
}
/** Part of {@link RealtimeServerEvent}. */
export interface ResponseTextDoneEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Type: always `response.output_text.done`. */
  type: "response.output_text.done";
  /** Response ID: a string. */
  response_id: string;
  /** Item ID: a string. */
  item_id: string;
  /** Output index: an integer. */
  output_index: number;
  /** Content index: an integer. */
  content_index: number;
  /** Text: a string. */
  text: string;
}
/** Part of {@link RealtimeServerEvent}. */
export interface SessionCreatedEvent {
  /** Event ID: a string. */
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
  /** Event ID: a string up to 512 characters. */
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
  /** Event ID: a string. */
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
  /** Event ID: a string. */
  event_id?: string;
  /** Type: always `transcription_session.update`. */
  type: "transcription_session.update";
  /** Session. */
  session:
    BetaRealtimeTranscriptionSessionsAPI.TranscriptionSessionCreateParams;
}
/** Type of `client.realtime`. */
export interface TranscriptionSessionUpdatedEvent {
  /** Event ID: a string. */
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
    /** ID: a string. */
    id?: string;
    /** Object: always `realtime.conversation`. */
    object?: "realtime.conversation";
  }
}
/** Parts of {@link ConversationItemInputAudioTranscriptionFailedEvent}. */
export declare namespace ConversationItemInputAudioTranscriptionFailedEvent {
  /** Part of {@link ConversationItemInputAudioTranscriptionFailedEvent}. */
  export interface Error {
    /** Type: a string. */
    type?: string;
    /** Code: a string. */
    code?: string;
    /** Message: a string. */
    message?: string;
    /** Param: a string. */
    param?: string;
  }
}
/** Parts of {@link ConversationItemWithReference}. */
export declare namespace ConversationItemWithReference {
  /** Part of {@link ConversationItemWithReference}. */
  export interface Content {
    /** Type: one of 4 values. */
    type?: "input_text" | "input_audio" | "item_reference" | "text";
    /** Text: a string. */
    text?: string;
    /** ID: a string. */
    id?: string;
    /** Audio: a string. */
    audio?: string;
    /** Transcript: a string. */
    transcript?: string;
  }
}
/** Parts of {@link RateLimitsUpdatedEvent}. */
export declare namespace RateLimitsUpdatedEvent {
  /** Part of {@link RateLimitsUpdatedEvent}. */
  export interface RateLimit {
    /** Name: one of 2 values. */
    name?: "requests" | "tokens";
    /** Limit: an integer. */
    limit?: number;
    /** Remaining: an integer. */
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
    /** Eagerness: one of 4 values; default `auto`. */
    eagerness?: "low" | "medium" | "high" | "auto";
    /** Create response: a boolean; default `true`. */
    create_response?: boolean;
    /** Interrupt response: a boolean; default `true`. */
    interrupt_response?: boolean;
  }
  /** Part of {@link RealtimeAudioInputTurnDetection}. */
  export interface ServerVad {
    /** Type: always `server_vad`. */
    type: "server_vad";
    /** Threshold: a number. */
    threshold?: number;
    /** Prefix padding ms: an integer. */
    prefix_padding_ms?: number;
    /** Silence duration ms: an integer. */
    silence_duration_ms?: number;
    /** Create response: a boolean; default `true`. */
    create_response?: boolean;
    /** Interrupt response: a boolean; default `true`. */
    interrupt_response?: boolean;
    /** Idle timeout ms: an integer from 5000 to 30000 or null. */
    idle_timeout_ms?: number | null;
  }
}
/** Parts of {@link RealtimeConversationItemAssistantMessage}. */
export declare namespace RealtimeConversationItemAssistantMessage {
  /** Part of {@link RealtimeConversationItemAssistantMessage}. */
  export interface Content {
    /** Type: one of 2 values. */
    type?: "output_text" | "output_audio";
    /** Text: a string. */
    text?: string;
    /** Audio: a string. */
    audio?: string;
    /** Transcript: a string. */
    transcript?: string;
  }
}
/** Parts of {@link RealtimeConversationItemSystemMessage}. */
export declare namespace RealtimeConversationItemSystemMessage {
  /** Part of {@link RealtimeConversationItemSystemMessage}. */
  export interface Content {
    /** Type: always `input_text`. */
    type?: "input_text";
    /** Text: a string. */
    text?: string;
  }
}
/** Parts of {@link RealtimeConversationItemUserMessage}. */
export declare namespace RealtimeConversationItemUserMessage {
  /** Part of {@link RealtimeConversationItemUserMessage}. */
  export interface Content {
    /** Type: one of 3 values. */
    type?: "input_text" | "input_audio" | "input_image";
    /** Text: a string. */
    text?: string;
    /** Audio: a string. */
    audio?: string;
    /** Image URL: a string. */
    image_url?: string;
    /** Detail: one of 3 values; default `auto`. */
    detail?: "auto" | "low" | "high";
    /** Transcript: a string. */
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
      /** Voice: a known value or another string; default `alloy`. */
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
      /** ID: a string. */
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
    /** Server label: a string. */
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
    /** Authorization: a string. */
    authorization?: string;
    /** @deprecated Deprecated by the API. Connector ID: one of 8 values. */
    connector_id?:
      | "connector_dropbox"
      | "connector_gmail"
      | "connector_googlecalendar"
      | "connector_googledrive"
      | "connector_microsoftteams"
      | "connector_outlookcalendar"
      | "connector_outlookemail"
      | "connector_sharepoint";
    /** Defer loading: a boolean. */
    defer_loading?: boolean;
    /** Headers: a map or null. */
    headers?: Record<string, string> | null;
    /** Require approval: may be null. */
    require_approval?:
      | "always"
      | "never"
      | RealtimeResponseCreateParamsWithReferencesParam.McpTool.McpToolApprovalFilter
      | null;
    /** Server description: a string. */
    server_description?: string;
    /** Server URL: a string. */
    server_url?: string;
    /** Tunnel ID: a string. */
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
        /** ID: a string. */
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
      /** Read only: a boolean. */
      read_only?: boolean;
      /** Tool names: a list. */
      tool_names?: string[];
    }
    /** Parts of {@link McpToolApprovalFilter}. */
    export namespace McpToolApprovalFilter {
      /** Part of {@link RealtimeResponseCreateParamsWithReferencesParam.McpTool.McpToolApprovalFilter}. */
      export interface Always {
        /** Read only: a boolean. */
        read_only?: boolean;
        /** Tool names: a list. */
        tool_names?: string[];
      }
      /** Part of {@link RealtimeResponseCreateParamsWithReferencesParam.McpTool.McpToolApprovalFilter}. */
      export interface Never {
        /** Read only: a boolean. */
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
    /** Type: a string. */
    type?: string;
    /** Code: a string. */
    code?: string;
    /** Message: a string. */
    message?: string;
  }
}
/** Parts of {@link RealtimeResponseUsageInputTokenDetails}. */
export declare namespace RealtimeResponseUsageInputTokenDetails {
  /** Part of {@link RealtimeResponseUsageInputTokenDetails}. */
  export interface CachedTokensDetails {
    /** Text tokens: an integer. */
    text_tokens?: number;
    /** Image tokens: an integer. */
    image_tokens?: number;
    /** Audio tokens: an integer. */
    audio_tokens?: number;
  }
}
/** Parts of {@link RealtimeServerEvent}. */
export declare namespace RealtimeServerEvent {
  /** Part of {@link RealtimeServerEvent}. */
  export interface ConversationItemRetrieved {
    /** Event ID: a string. */
    event_id: string;
    /** Type: always `conversation.item.retrieved`. */
    type: "conversation.item.retrieved";
    /** Item. */
    item: ConversationItem;
  }
  /** Part of {@link RealtimeServerEvent}. */
  export interface OutputAudioBufferCleared {
    /** Event ID: a string. */
    event_id: string;
    /** Type: always `output_audio_buffer.cleared`. */
    type: "output_audio_buffer.cleared";
    /** Response ID: a string. */
    response_id: string;
  }
  /** Part of {@link RealtimeServerEvent}. */
  export interface OutputAudioBufferStarted {
    /** Event ID: a string. */
    event_id: string;
    /** Type: always `output_audio_buffer.started`. */
    type: "output_audio_buffer.started";
    /** Response ID: a string. */
    response_id: string;
  }
  /** Part of {@link RealtimeServerEvent}. */
  export interface OutputAudioBufferStopped {
    /** Event ID: a string. */
    event_id: string;
    /** Type: always `output_audio_buffer.stopped`. */
    type: "output_audio_buffer.stopped";
    /** Response ID: a string. */
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
    /** Workflow name: a string. */
    workflow_name?: string;
    /** Group ID: a string. */
    group_id?: string;
    /** Metadata: a map. */
    metadata?: Record<string, unknown>;
  }
}
/** Parts of {@link RealtimeTracingConfig}. */
export declare namespace RealtimeTracingConfig {
  /** Part of {@link RealtimeSessionCreateRequest}. */
  export interface TracingConfiguration {
    /** Workflow name: a string. */
    workflow_name?: string;
    /** Group ID: a string. */
    group_id?: string;
    /** Metadata. */
    metadata?: unknown;
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
    /** Create response: a boolean. */
    create_response?: boolean;
    /** Eagerness: one of 4 values. */
    eagerness?: "low" | "medium" | "high" | "auto";
    /** Interrupt response: a boolean. */
    interrupt_response?: boolean;
  }
  /** Part of {@link RealtimeTranscriptionSessionAudioInputTurnDetection}. */
  export interface ServerVad {
    /** Type: always `server_vad`. */
    type: "server_vad";
    /** Create response: a boolean. */
    create_response?: boolean;
    /** Idle timeout ms: a number or null. */
    idle_timeout_ms?: number | null;
    /** Interrupt response: a boolean. */
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
    /** Seconds: an integer from 10 to 7200; default `600`. */
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
      /** Language: a string. */
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
        /** Model: a string. */
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
      /** Language: a string. */
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
        /** Model: a string. */
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
      /** Language: a string. */
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
        /** Model: a string. */
        model: string;
      }
    }
  }
}
/** Parts of {@link RealtimeTruncationRetentionRatio}. */
export declare namespace RealtimeTruncationRetentionRatio {
  /** Part of {@link RealtimeTruncationRetentionRatio}. */
  export interface TokenLimits {
    /** Post instructions: an integer from 0. */
    post_instructions?: number;
  }
}
/** Parts of {@link ResponseContentPartAddedEvent}. */
export declare namespace ResponseContentPartAddedEvent {
  /** Part of {@link ResponseContentPartAddedEvent}. */
  export interface Part {
    /** Type: one of 2 values. */
    type?: "text" | "audio";
    /** Text: a string. */
    text?: string;
    /** Audio: a string. */
    audio?: string;
    /** Transcript: a string. */
    transcript?: string;
  }
}
/** Parts of {@link ResponseContentPartDoneEvent}. */
export declare namespace ResponseContentPartDoneEvent {
  /** Part of {@link ResponseContentPartDoneEvent}. */
  export interface Part {
    /** Type: one of 2 values. */
    type?: "text" | "audio";
    /** Text: a string. */
    text?: string;
    /** Audio: a string. */
    audio?: string;
    /** Transcript: a string. */
    transcript?: string;
  }
}
