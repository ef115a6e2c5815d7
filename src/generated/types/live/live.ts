/**
 * Types of `client.live`.
 *
 * @module
 */
import type * as DecisionsAPI from "../decisions.ts";
import type * as ResponsesAPI from "../responses/responses.ts";
export type * as Sideband from "./sideband/sideband.ts";
export type {
  ConnectClientEvent,
  ConnectServerEvent,
  SidebandClientEvent,
  SidebandConnectParams,
  SidebandServerEvent,
} from "./sideband/sideband.ts";
export type * as Forks from "./forks/forks.ts";
export type { ForkClientEvent, ForkServerEvent } from "./forks/forks.ts";
export type * as Sessions from "./sessions.ts";
export type {
  SessionAcceptParams,
  SessionForkParams,
  SessionForkResponse,
  SessionReferParams,
  SessionRejectParams,
} from "./sessions.ts";
/** Part of {@link ForkSessionConfig.Audio}. */
export type AudioFormat =
  | AudioFormat.AudioPCM
  | AudioFormat.AudioPCMU
  | AudioFormat.AudioPCMA;
/** Part of {@link MediaSessionConfig.Audio.Output}. */
export type BuiltInVoice =
  | "alloy"
  | "ash"
  | "ballad"
  | "beacon"
  | "bossa"
  | "cedar"
  | "cinder"
  | "coral"
  | "delta"
  | "echo"
  | "gleam"
  | "marin"
  | "meridian"
  | "quartz"
  | "ripple"
  | "sage"
  | "shida"
  | "shimmer"
  | "stone"
  | "tempo"
  | "verse"
  | "vesper"
  | "willow";
/** Part of {@link ForkSessionConfig}. */
export interface ClientConfig {
  /** Data channel. */
  data_channel: DataChannelConfig;
}
/** Part of {@link MediaSessionConfig}. */
export interface ClientDelegation {
  /** Type: always `client`. */
  type: "client";
  /** Acknowledgement delay ms: a number. */
  acknowledgement_delay_ms?: number;
}
/** Type of `client.live`. */
export type ClientEvent =
  | SessionStartEvent
  | SessionUpdateEvent
  | InputAudioAppendEvent
  | InputAudioMuteEvent
  | InputAudioUnmuteEvent
  | OutputAudioFixturePlayEvent
  | InstructionsAppendEvent
  | ThinkingAppendEvent
  | CommentaryAppendEvent
  | DecisionCreateEvent
  | DecisionItemCreateEvent
  | DecisionItemDeleteEvent
  | ResponseItemCreateEvent
  | ResponseCreateEvent
  | SessionCloseEvent;
/** Part of {@link ClientEvent}. */
export interface CommentaryAppendEvent {
  /** Content: a string. */
  content: string;
  /** Delegation ID: a string or null. */
  delegation_id: string | null;
  /** Type: always `session.commentary.append`. */
  type: "session.commentary.append";
  /** Event ID: a string or null. */
  event_id?: string | null;
}
/** Part of {@link ConnectServerEvent}. */
export interface CommentaryAppendedEvent {
  /** End ms: a number. */
  end_ms: number;
  /** Event ID: a string. */
  event_id: string;
  /** Start ms: a number. */
  start_ms: number;
  /** Type: always `session.commentary.appended`. */
  type: "session.commentary.appended";
  /** Client event ID: a string. */
  client_event_id?: string;
}
/** Part of {@link MediaSessionConfig.Audio.Output}. */
export interface CustomVoice {
  /** ID: a string. */
  id: string;
}
/** Part of {@link ClientConfig}. */
export interface DataChannelConfig {
  /** Allowed client events. */
  allowed_client_events?: "all" | string[];
  /** Allowed server events. */
  allowed_server_events?: "all" | ServerEventSelector[];
}
/** Part of {@link DecisionItemCreateEvent}. */
export interface DecisionAssistantMessage {
  /** Content. */
  content:
    | string
    | Array<
      DecisionAssistantMessage.OutputText | DecisionAssistantMessage.Refusal
    >;
  /** Role: always `assistant`. */
  role: "assistant";
  /** ID: a string or null. */
  id?: string | null;
  /** Phase: one of 2 values or null. */
  phase?: "commentary" | "final_answer" | null;
  /** Type: always `message`. */
  type?: "message";
}
/** Part of {@link DecisionQuestion.Choice}. */
export interface DecisionChoiceOption {
  /** Value. */
  value: string | boolean;
  /** Description: a string. */
  description?: string;
}
/** Part of {@link ClientEvent}. */
export interface DecisionCreateEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Type: always `decision.create`. */
  type: "decision.create";
}
/** Part of {@link DecisionItemCreateEvent}. */
export interface DecisionDeveloperMessage {
  /** Content. */
  content: string | DecisionInputText[];
  /** Role: always `developer`. */
  role: "developer";
  /** ID: a string or null. */
  id?: string | null;
  /** Type: always `message`. */
  type?: "message";
}
/** Part of {@link ConnectServerEvent}. */
export interface DecisionEvent {
  /** Delegation ID: a string or null. */
  delegation_id: string | null;
  /** Event. */
  event: DecisionEvent.Event;
  /** Event ID: a string. */
  event_id: string;
  /** Source event ID: a string or null. */
  source_event_id: string | null;
  /** Source event type: one of 2 values or null. */
  source_event_type:
    | "session.input_transcript.delta"
    | "session.output_transcript.delta"
    | null;
  /** Trigger ID: a string or null. */
  trigger_id: string | null;
  /** Type: always `decision.event`. */
  type: "decision.event";
}
/** Part of {@link DecisionDeveloperMessage}. */
export interface DecisionInputText {
  /** Text: a string. */
  text: string;
  /** Type: always `input_text`. */
  type: "input_text";
}
/** Part of {@link ClientEvent}. */
export interface DecisionItemCreateEvent {
  /** Item. */
  item:
    | DecisionUserMessage
    | DecisionDeveloperMessage
    | DecisionSystemMessage
    | DecisionAssistantMessage
    | DecisionItemCreateEvent.FunctionCall
    | DecisionItemCreateEvent.FunctionCallOutput
    | DecisionItemCreateEvent.CustomToolCall
    | DecisionItemCreateEvent.CustomToolCallOutput;
  /** Type: always `decision.item.create`. */
  type: "decision.item.create";
  /** Event ID: a string or null. */
  event_id?: string | null;
}
/** Part of {@link ConnectServerEvent}. */
export interface DecisionItemCreatedEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Item. */
  item:
    | DecisionStoredUserMessage
    | DecisionStoredDeveloperMessage
    | DecisionStoredSystemMessage
    | DecisionStoredAssistantMessage
    | DecisionItemCreatedEvent.FunctionCall
    | DecisionItemCreatedEvent.FunctionCallOutput
    | DecisionItemCreatedEvent.CustomToolCall
    | DecisionItemCreatedEvent.CustomToolCallOutput;
  /** Type: always `decision.item.created`. */
  type: "decision.item.created";
  /** Client event ID: a string. */
  client_event_id?: string;
}
/** Part of {@link ClientEvent}. */
export interface DecisionItemDeleteEvent {
  /** Item ID: a string. */
  item_id: string;
  /** Type: always `decision.item.delete`. */
  type: "decision.item.delete";
  /** Event ID: a string or null. */
  event_id?: string | null;
}
/** Part of {@link ConnectServerEvent}. */
export interface DecisionItemDeletedEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Item ID: a string. */
  item_id: string;
  /** Type: always `decision.item.deleted`. */
  type: "decision.item.deleted";
  /** Client event ID: a string. */
  client_event_id?: string;
}
/** Part of {@link DecisionQuestion.Choice.InputJSON}. */
export type DecisionJSONObject = Record<string, unknown>;
/** Part of {@link DecisionTrigger.Decisions}. */
export type DecisionQuestion =
  | DecisionQuestion.Choice
  | DecisionQuestion.Predicate
  | DecisionQuestion.Score;
/** Part of {@link DecisionItemCreatedEvent}. */
export interface DecisionStoredAssistantMessage {
  /** ID: a string. */
  id: string;
  /** Content. */
  content:
    | string
    | Array<
      | DecisionStoredAssistantMessage.OutputText
      | DecisionStoredAssistantMessage.Refusal
    >;
  /** Role: always `assistant`. */
  role: "assistant";
  /** Phase: one of 2 values or null. */
  phase?: "commentary" | "final_answer" | null;
  /** Type: always `message`. */
  type?: "message";
}
/** Part of {@link DecisionItemCreatedEvent}. */
export interface DecisionStoredDeveloperMessage {
  /** ID: a string. */
  id: string;
  /** Content. */
  content: string | DecisionInputText[];
  /** Role: always `developer`. */
  role: "developer";
  /** Type: always `message`. */
  type?: "message";
}
/** Part of {@link DecisionItemCreatedEvent}. */
export interface DecisionStoredSystemMessage {
  /** ID: a string. */
  id: string;
  /** Content. */
  content: string | DecisionInputText[];
  /** Role: always `system`. */
  role: "system";
  /** Type: always `message`. */
  type?: "message";
}
/** Part of {@link DecisionItemCreatedEvent}. */
export interface DecisionStoredUserMessage {
  /** ID: a string. */
  id: string;
  /** Content. */
  content:
    | string
    | Array<
      | DecisionStoredUserMessage.InputText
      | DecisionStoredUserMessage.InputImage
      | DecisionStoredUserMessage.InputJSON
    >;
  /** Role: always `user`. */
  role: "user";
  /** Type: always `message`. */
  type?: "message";
}
/** Part of {@link DecisionItemCreateEvent}. */
export interface DecisionSystemMessage {
  /** Content. */
  content: string | DecisionInputText[];
  /** Role: always `system`. */
  role: "system";
  /** ID: a string or null. */
  id?: string | null;
  /** Type: always `message`. */
  type?: "message";
}
/** Part of {@link MediaSessionConfig}. */
export interface DecisionTrigger {
  /** Decisions. */
  decisions: DecisionTrigger.Decisions;
  /** Event type: one of 2 values. */
  event_type:
    | "session.input_transcript.delta"
    | "session.output_transcript.delta";
  /** Type: always `decisions`. */
  type: "decisions";
}
/** Part of {@link DecisionItemCreateEvent}. */
export interface DecisionUserMessage {
  /** Content. */
  content:
    | string
    | Array<
      | DecisionUserMessage.InputText
      | DecisionUserMessage.InputImage
      | DecisionUserMessage.InputJSON
    >;
  /** Role: always `user`. */
  role: "user";
  /** ID: a string or null. */
  id?: string | null;
  /** Type: always `message`. */
  type?: "message";
}
/** Part of {@link MediaSessionConfig.Decisions}. */
export interface DecisionsDelegationConfig {
  /** Model: a string. */
  model: string;
  /** Questions: a list. */
  questions: DecisionQuestion[];
}
/** Part of {@link SessionUpdateConfig.Decisions}. */
export interface DecisionsDelegationUpdateConfig {
  /** Model: a string. */
  model?: string;
  /** Questions: a list. */
  questions?: DecisionQuestion[];
}
/** Part of {@link ConnectServerEvent}. */
export interface DelegationCreatedEvent {
  /** Delegation. */
  delegation: DelegationCreatedEvent.Delegation;
  /** Event ID: a string. */
  event_id: string;
  /** Offset ms: a number. */
  offset_ms: number;
  /** Type: always `session.delegation.created`. */
  type: "session.delegation.created";
  /** Client event ID: a string. */
  client_event_id?: string;
}
/** Part of {@link ErrorEvent}. */
export interface Error {
  /** Code: a string. */
  code: string;
  /** Message: a string. */
  message: string;
  /** Type: a string. */
  type: string;
  /** Client event ID: a string. */
  client_event_id?: string;
  /** Param: a string. */
  param?: string;
}
/** Part of {@link ConnectServerEvent}. */
export interface ErrorEvent {
  /** Error. */
  error: Error;
  /** Event ID: a string. */
  event_id: string;
  /** Type: always `error`. */
  type: "error";
  /** Client event ID: a string. */
  client_event_id?: string;
}
/** Part of {@link ForkSessionStartEvent}. */
export interface ForkSessionConfig {
  /** Audio. */
  audio?: ForkSessionConfig.Audio;
  /** Client. */
  client?: ClientConfig;
  /** Delegation. */
  delegation?: ForkSessionConfig.Delegation;
  /** Store: a boolean. */
  store?: boolean;
}
/** Part of {@link ForkClientEvent}. */
export interface ForkSessionStartEvent {
  /** Session. */
  session: ForkSessionConfig;
  /** Type: always `session.start`. */
  type: "session.start";
  /** Event ID: a string or null. */
  event_id?: string | null;
}
/** Part of {@link ResponsesDelegationConfig}. */
export interface FunctionTool {
  /** Name: a string. */
  name: string;
  /** Type: always `function`. */
  type: "function";
  /** Description: a string or null. */
  description?: string | null;
  /** Parameters: a map or null. */
  parameters?: Record<string, unknown> | null;
  /** Strict: a boolean or null. */
  strict?: boolean | null;
}
/** Part of {@link ConnectServerEvent}. */
export interface InfoEvent {
  /** Code: a string. */
  code: string;
  /** Event ID: a string. */
  event_id: string;
  /** Message: a string. */
  message: string;
  /** Type: always `info`. */
  type: "info";
  /** Client event ID: a string. */
  client_event_id?: string;
}
/** Part of {@link MediaSessionConfig}. */
export type InitialItem =
  | InitialItem.Developer
  | InitialItem.User
  | InitialItem.Assistant;
/** Part of {@link ClientEvent}. */
export interface InputAudioAppendEvent {
  /** Audio: a string. */
  audio: string;
  /** Type: always `session.input_audio.append`. */
  type: "session.input_audio.append";
  /** Event ID: a string or null. */
  event_id?: string | null;
}
/** Part of {@link ClientEvent}. */
export interface InputAudioMuteEvent {
  /** Type: always `session.input_audio.mute`. */
  type: "session.input_audio.mute";
  /** Event ID: a string or null. */
  event_id?: string | null;
}
/** Part of {@link ConnectServerEvent}. */
export interface InputAudioMutedEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Type: always `session.input_audio.muted`. */
  type: "session.input_audio.muted";
  /** Client event ID: a string. */
  client_event_id?: string;
}
/** Part of {@link ClientEvent}. */
export interface InputAudioUnmuteEvent {
  /** Type: always `session.input_audio.unmute`. */
  type: "session.input_audio.unmute";
  /** Event ID: a string or null. */
  event_id?: string | null;
}
/** Part of {@link ConnectServerEvent}. */
export interface InputAudioUnmutedEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Type: always `session.input_audio.unmuted`. */
  type: "session.input_audio.unmuted";
  /** Client event ID: a string. */
  client_event_id?: string;
}
/** Part of {@link ConnectServerEvent}. */
export interface InputTranscriptDeltaEvent {
  /** Delta: a string. */
  delta: string;
  /** End ms: a number. */
  end_ms: number;
  /** Event ID: a string. */
  event_id: string;
  /** Start ms: a number. */
  start_ms: number;
  /** Type: always `session.input_transcript.delta`. */
  type: "session.input_transcript.delta";
  /** Client event ID: a string. */
  client_event_id?: string;
}
/** Part of {@link ClientEvent}. */
export interface InstructionsAppendEvent {
  /** Content: a string. */
  content: string;
  /** Delegation ID: a string or null. */
  delegation_id: string | null;
  /** Type: always `session.instructions.append`. */
  type: "session.instructions.append";
  /** Event ID: a string or null. */
  event_id?: string | null;
}
/** Part of {@link ConnectServerEvent}. */
export interface InstructionsAppendedEvent {
  /** End ms: a number. */
  end_ms: number;
  /** Event ID: a string. */
  event_id: string;
  /** Start ms: a number. */
  start_ms: number;
  /** Type: always `session.instructions.appended`. */
  type: "session.instructions.appended";
  /** Client event ID: a string. */
  client_event_id?: string;
}
/** Params of `client.live.create()`: `POST /live/sessions`. */
export interface LiveCreateParams {
  /** Session. */
  session: MediaSessionConfig;
  /** Transport. */
  transport: LiveCreateParams.Transport;
}
/** Response of `POST /live/sessions`. */
export interface LiveCreateResponse {
  /** Session. */
  session: LiveCreateResponse.Session;
  /** Transport. */
  transport: LiveCreateResponse.Transport;
}
/** Part of {@link LiveCreateParams}. */
export interface MediaSessionConfig {
  /** Model: a known value or another string. */
  model: "gpt-live-1" | (string & Record<never, never>);
  /** Audio. */
  audio?: MediaSessionConfig.Audio;
  /** Client. */
  client?: ClientConfig;
  /** Delegation: may be null. */
  delegation?:
    | ClientDelegation
    | MediaSessionConfig.Responses
    | MediaSessionConfig.Decisions
    | null;
  /** Input: a list. */
  input?: InitialItem[];
  /** Instructions: a string or null. */
  instructions?: string | null;
  /** Safety identifier: a string or null. */
  safety_identifier?: string | null;
  /** Store: a boolean. */
  store?: boolean;
  /** Triggers: a list. */
  triggers?: DecisionTrigger[];
}
/** Part of {@link SessionForkParams}. */
export interface MediaSessionForkConfig {
  /** Client. */
  client?: ClientConfig;
  /** Delegation. */
  delegation?: MediaSessionForkConfig.Delegation;
  /** Store: a boolean. */
  store?: boolean;
}
/** Part of {@link ConnectServerEvent}. */
export interface OutputAudioDeltaEvent {
  /** Delta: a string. */
  delta: string;
  /** Type: always `session.output_audio.delta`. */
  type: "session.output_audio.delta";
  /** End ms: a number. */
  end_ms?: number;
  /** Start ms: a number. */
  start_ms?: number;
}
/** Part of {@link ClientEvent}. */
export interface OutputAudioFixturePlayEvent {
  /** Audio: a string. */
  audio: string;
  /** Type: always `session.output_audio.fixture.play`. */
  type: "session.output_audio.fixture.play";
  /** Event ID: a string or null. */
  event_id?: string | null;
}
/** Part of {@link ConnectServerEvent}. */
export interface OutputAudioFixturePlayedEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Type: always `session.output_audio.fixture.played`. */
  type: "session.output_audio.fixture.played";
  /** Client event ID: a string. */
  client_event_id?: string;
}
/** Part of {@link ConnectServerEvent}. */
export interface OutputAudioFixturePlayingEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Type: always `session.output_audio.fixture.playing`. */
  type: "session.output_audio.fixture.playing";
  /** Client event ID: a string. */
  client_event_id?: string;
}
/** Part of {@link ConnectServerEvent}. */
export interface OutputTranscriptDeltaEvent {
  /** Delta: a string. */
  delta: string;
  /** End ms: a number. */
  end_ms: number;
  /** Event ID: a string. */
  event_id: string;
  /** Start ms: a number. */
  start_ms: number;
  /** Type: always `session.output_transcript.delta`. */
  type: "session.output_transcript.delta";
  /** Client event ID: a string. */
  client_event_id?: string;
}
/** Part of {@link ClientEvent}. */
export interface ResponseCreateEvent {
  /** Type: always `response.create`. */
  type: "response.create";
  /** Event ID: a string or null. */
  event_id?: string | null;
}
/** Part of {@link ConnectServerEvent}. */
export interface ResponseEvent {
  /** Event: a map. */
  event: Record<string, unknown>;
  /** Event ID: a string. */
  event_id: string;
  /** Type: always `response.event`. */
  type: "response.event";
  /** Client event ID: a string. */
  client_event_id?: string;
  /** Delegation ID: a string or null. */
  delegation_id?: string | null;
}
/** Part of {@link ClientEvent}. */
export interface ResponseItemCreateEvent {
  /** Item. */
  item: ResponsesAPI.ResponseInputItem;
  /** Type: always `response.item.create`. */
  type: "response.item.create";
  /** Event ID: a string or null. */
  event_id?: string | null;
}
/** Part of {@link MediaSessionConfig.Responses}. */
export interface ResponsesDelegationConfig {
  /** Model: a string. */
  model: string;
  /** Instructions: a string or null. */
  instructions?: string | null;
  /** Max output tokens: a number or null. */
  max_output_tokens?: number | null;
  /** Parallel tool calls: a boolean or null. */
  parallel_tool_calls?: boolean | null;
  /** Reasoning: may be null. */
  reasoning?: ResponsesDelegationConfig.Reasoning | null;
  /** Service tier: one of 6 values or null. */
  service_tier?:
    | "auto"
    | "default"
    | "fast_tier_temp_pilot"
    | "flex"
    | "priority"
    | "ultrafast"
    | null;
  /** Text: may be null. */
  text?: ResponsesDelegationConfig.Text | null;
  /** Tool choice. */
  tool_choice?:
    | "auto"
    | "none"
    | "required"
    | ResponsesDelegationConfig.LiveFunctionToolChoiceParam
    | ResponsesDelegationConfig.LiveMCPToolChoiceParam
    | ResponsesDelegationConfig.FileSearchToolChoice
    | ResponsesDelegationConfig.WebSearchToolChoice
    | ResponsesDelegationConfig.WebSearchPreview
    | ResponsesDelegationConfig.ImageGenerationToolChoice
    | ResponsesDelegationConfig.ComputerToolChoice
    | ResponsesDelegationConfig.CodeInterpreterToolChoice
    | ResponsesDelegationConfig.ProgrammaticToolCallingToolChoice
    | ResponsesDelegationConfig.ShellToolChoice
    | ResponsesDelegationConfig.CustomToolChoice
    | ResponsesDelegationConfig.ApplyPatchToolChoice
    | ResponsesDelegationConfig.LiveAllowedToolsChoiceParam;
  /** Tools: a list. */
  tools?: Array<
    | FunctionTool
    | ResponsesDelegationConfig.WebSearch
    | ResponsesDelegationConfig.FileSearch
    | ResponsesDelegationConfig.CodeInterpreter
    | ResponsesDelegationConfig.Shell
    | ResponsesDelegationConfig.ImageGeneration
    | ResponsesDelegationConfig.Mcp
    | ResponsesDelegationConfig.Custom
    | ResponsesDelegationConfig.Namespace
    | ResponsesDelegationConfig.ToolSearch
    | ResponsesDelegationConfig.ProgrammaticToolCalling
    | ResponsesDelegationConfig.Computer
    | ResponsesDelegationConfig.ApplyPatch
  >;
}
/** Part of {@link ForkSessionConfig.Delegation}. */
export interface ResponsesDelegationUpdateConfig {
  /** Instructions: a string or null. */
  instructions?: string | null;
  /** Max output tokens: a number or null. */
  max_output_tokens?: number | null;
  /** Model: a string. */
  model?: string;
  /** Parallel tool calls: a boolean or null. */
  parallel_tool_calls?: boolean | null;
  /** Reasoning: may be null. */
  reasoning?: ResponsesDelegationUpdateConfig.Reasoning | null;
  /** Service tier: one of 6 values or null. */
  service_tier?:
    | "auto"
    | "default"
    | "fast_tier_temp_pilot"
    | "flex"
    | "priority"
    | "ultrafast"
    | null;
  /** Text: may be null. */
  text?: ResponsesDelegationUpdateConfig.Text | null;
  /** Tool choice. */
  tool_choice?:
    | "auto"
    | "none"
    | "required"
    | ResponsesDelegationUpdateConfig.LiveFunctionToolChoiceParam
    | ResponsesDelegationUpdateConfig.LiveMCPToolChoiceParam
    | ResponsesDelegationUpdateConfig.FileSearchToolChoice
    | ResponsesDelegationUpdateConfig.WebSearchToolChoice
    | ResponsesDelegationUpdateConfig.WebSearchPreview
    | ResponsesDelegationUpdateConfig.ImageGenerationToolChoice
    | ResponsesDelegationUpdateConfig.ComputerToolChoice
    | ResponsesDelegationUpdateConfig.CodeInterpreterToolChoice
    | ResponsesDelegationUpdateConfig.ProgrammaticToolCallingToolChoice
    | ResponsesDelegationUpdateConfig.ShellToolChoice
    | ResponsesDelegationUpdateConfig.CustomToolChoice
    | ResponsesDelegationUpdateConfig.ApplyPatchToolChoice
    | ResponsesDelegationUpdateConfig.LiveAllowedToolsChoiceParam;
  /** Tools: a list. */
  tools?: Array<
    | FunctionTool
    | ResponsesDelegationUpdateConfig.WebSearch
    | ResponsesDelegationUpdateConfig.FileSearch
    | ResponsesDelegationUpdateConfig.CodeInterpreter
    | ResponsesDelegationUpdateConfig.Shell
    | ResponsesDelegationUpdateConfig.ImageGeneration
    | ResponsesDelegationUpdateConfig.Mcp
    | ResponsesDelegationUpdateConfig.Custom
    | ResponsesDelegationUpdateConfig.Namespace
    | ResponsesDelegationUpdateConfig.ToolSearch
    | ResponsesDelegationUpdateConfig.ProgrammaticToolCalling
    | ResponsesDelegationUpdateConfig.Computer
    | ResponsesDelegationUpdateConfig.ApplyPatch
  >;
}
/** Type of `client.live`. */
export type ServerEvent =
  | SessionStartedEvent
  | SessionUpdatedEvent
  | InputAudioMutedEvent
  | InputAudioUnmutedEvent
  | OutputAudioFixturePlayingEvent
  | OutputAudioFixturePlayedEvent
  | InstructionsAppendedEvent
  | ThinkingAppendedEvent
  | CommentaryAppendedEvent
  | ServerEvent.SessionInputAudioAppend
  | OutputAudioDeltaEvent
  | InputTranscriptDeltaEvent
  | OutputTranscriptDeltaEvent
  | DelegationCreatedEvent
  | DecisionEvent
  | DecisionItemCreatedEvent
  | DecisionItemDeletedEvent
  | ResponseEvent
  | SessionUsageUpdatedEvent
  | SessionClosedEvent
  | ErrorEvent
  | InfoEvent
  | ServerEvent.TransportDtmfReceived
  | ServerEvent.TransportDtmfSend
  | ServerEvent.TransportDtmfSent
  | ServerEvent.TransportRinging
  | ServerEvent.TransportAnswered
  | ServerEvent.TransportFailed;
/** Part of {@link DataChannelConfig}. */
export interface ServerEventSelector {
  /** Type: a string. */
  type: string;
  /** Response event: a string. */
  response_event?: string;
}
/** Part of {@link ClientEvent}. */
export interface SessionCloseEvent {
  /** Type: always `session.close`. */
  type: "session.close";
  /** Event ID: a string or null. */
  event_id?: string | null;
}
/** Part of {@link ConnectServerEvent}. */
export interface SessionClosedEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Reason: one of 5 values. */
  reason:
    | "close_requested"
    | "expired"
    | "content"
    | "remote_hangup"
    | "connection_lost";
  /** Session. */
  session: SessionResource;
  /** Type: always `session.closed`. */
  type: "session.closed";
  /** Usage. */
  usage: SessionUsage;
  /** Client event ID: a string. */
  client_event_id?: string;
}
/** Part of {@link SessionStartEvent}. */
export interface SessionConfig {
  /** Model: a known value or another string. */
  model: "gpt-live-1" | (string & Record<never, never>);
  /** Audio. */
  audio?: SessionConfig.Audio;
  /** Client. */
  client?: ClientConfig;
  /** Delegation: may be null. */
  delegation?:
    | ClientDelegation
    | SessionConfig.Responses
    | SessionConfig.Decisions
    | null;
  /** Input: a list. */
  input?: InitialItem[];
  /** Instructions: a string or null. */
  instructions?: string | null;
  /** Safety identifier: a string or null. */
  safety_identifier?: string | null;
  /** Store: a boolean. */
  store?: boolean;
  /** Triggers: a list. */
  triggers?: DecisionTrigger[];
}
/** Part of {@link SessionClosedEvent}. */
export interface SessionResource {
  /** ID: a string. */
  id: string;
  /** Expires at: a number. */
  expires_at: number;
  /** Model: a known value or another string. */
  model: "gpt-live-1" | (string & Record<never, never>);
  /** Status: always `active`. */
  status: "active";
  /** Audio. */
  audio?: SessionResource.Audio;
  /** Client. */
  client?: ClientConfig;
  /** Delegation: may be null. */
  delegation?:
    | ClientDelegation
    | SessionResource.Responses
    | SessionResource.Decisions
    | null;
  /** Input: a list. */
  input?: InitialItem[];
  /** Instructions: a string or null. */
  instructions?: string | null;
  /** Safety identifier: a string or null. */
  safety_identifier?: string | null;
  /** Store: a boolean. */
  store?: boolean;
  /** Triggers: a list. */
  triggers?: DecisionTrigger[];
}
/** Part of {@link ClientEvent}. */
export interface SessionStartEvent {
  /** Session. */
  session: SessionConfig;
  /** Type: always `session.start`. */
  type: "session.start";
  /** Event ID: a string or null. */
  event_id?: string | null;
}
/** Part of {@link ConnectServerEvent}. */
export interface SessionStartedEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Session. */
  session: SessionResource;
  /** Type: always `session.started`. */
  type: "session.started";
  /** Client event ID: a string. */
  client_event_id?: string;
}
/** Part of {@link SessionUpdateEvent}. */
export interface SessionUpdateConfig {
  /** Delegation: may be null. */
  delegation?:
    | ClientDelegation
    | SessionUpdateConfig.Responses
    | SessionUpdateConfig.Decisions
    | null;
  /** Triggers: a list. */
  triggers?: DecisionTrigger[];
}
/** Part of {@link ClientEvent}. */
export interface SessionUpdateEvent {
  /** Session. */
  session: SessionUpdateConfig;
  /** Type: always `session.update`. */
  type: "session.update";
  /** Event ID: a string or null. */
  event_id?: string | null;
}
/** Part of {@link ConnectServerEvent}. */
export interface SessionUpdatedEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Session. */
  session: SessionResource;
  /** Type: always `session.updated`. */
  type: "session.updated";
  /** Client event ID: a string. */
  client_event_id?: string;
}
/** Part of {@link SessionClosedEvent}. */
export interface SessionUsage {
  /** Seconds: a number. */
  seconds: number;
}
/** Part of {@link ConnectServerEvent}. */
export interface SessionUsageUpdatedEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Type: always `session.usage.updated`. */
  type: "session.usage.updated";
  /** Usage. */
  usage: SessionUsage;
  /** Client event ID: a string. */
  client_event_id?: string;
  /** Context window. */
  context_window?: SessionUsageUpdatedEvent.ContextWindow;
}
/** Part of {@link ClientEvent}. */
export interface ThinkingAppendEvent {
  /** Content: a string. */
  content: string;
  /** Delegation ID: a string or null. */
  delegation_id: string | null;
  /** Type: always `session.thinking.append`. */
  type: "session.thinking.append";
  /** Event ID: a string or null. */
  event_id?: string | null;
}
/** Part of {@link ConnectServerEvent}. */
export interface ThinkingAppendedEvent {
  /** End ms: a number. */
  end_ms: number;
  /** Event ID: a string. */
  event_id: string;
  /** Start ms: a number. */
  start_ms: number;
  /** Type: always `session.thinking.appended`. */
  type: "session.thinking.appended";
  /** Client event ID: a string. */
  client_event_id?: string;
}
/** Parts of {@link AudioFormat}. */
export declare namespace AudioFormat {
  /** Part of {@link AudioFormat}. */
  export interface AudioPCM {
    /** Rate: one of 2 values. */
    rate: 16000 | 24000;
    /** Type: always `audio/pcm`. */
    type: "audio/pcm";
  }
  /** Part of {@link AudioFormat}. */
  export interface AudioPCMA {
    /** Rate: a number. */
    rate: number;
    /** Type: always `audio/pcma`. */
    type: "audio/pcma";
  }
  /** Part of {@link AudioFormat}. */
  export interface AudioPCMU {
    /** Rate: a number. */
    rate: number;
    /** Type: always `audio/pcmu`. */
    type: "audio/pcmu";
  }
}
/** Parts of {@link DecisionAssistantMessage}. */
export declare namespace DecisionAssistantMessage {
  /** Part of {@link DecisionAssistantMessage}. */
  export interface OutputText {
    /** Text: a string. */
    text: string;
    /** Type: always `output_text`. */
    type: "output_text";
  }
  /** Part of {@link DecisionAssistantMessage}. */
  export interface Refusal {
    /** Refusal: a string. */
    refusal: string;
    /** Type: always `refusal`. */
    type: "refusal";
  }
}
/** Parts of {@link DecisionEvent}. */
export declare namespace DecisionEvent {
  /** Part of {@link DecisionEvent}. */
  export interface Event {
    /** Decision. */
    decision: DecisionsAPI.Decision;
    /** Type: always `decision.completed`. */
    type: "decision.completed";
  }
}
/** Parts of {@link DecisionItemCreateEvent}. */
export declare namespace DecisionItemCreateEvent {
  /** Part of {@link DecisionItemCreateEvent}. */
  export interface CustomToolCall {
    /** Call ID: a string. */
    call_id: string;
    /** Input: a string. */
    input: string;
    /** Name: a string. */
    name: string;
    /** Type: always `custom_tool_call`. */
    type: "custom_tool_call";
    /** ID: a string or null. */
    id?: string | null;
    /** Namespace: a string or null. */
    namespace?: string | null;
    /** Status: one of 3 values or null. */
    status?: "in_progress" | "completed" | "incomplete" | null;
  }
  /** Part of {@link DecisionItemCreateEvent}. */
  export interface CustomToolCallOutput {
    /** Call ID: a string. */
    call_id: string;
    /** Output. */
    output:
      | string
      | Array<
        | DecisionInputText
        | DecisionItemCreateEvent.CustomToolCallOutput.InputImage
      >;
    /** Type: always `custom_tool_call_output`. */
    type: "custom_tool_call_output";
    /** ID: a string or null. */
    id?: string | null;
    /** Status: one of 3 values or null. */
    status?: "in_progress" | "completed" | "incomplete" | null;
  }
  /** Part of {@link DecisionItemCreateEvent}. */
  export interface FunctionCall {
    /** Arguments: a string. */
    arguments: string;
    /** Call ID: a string. */
    call_id: string;
    /** Name: a string. */
    name: string;
    /** Type: always `function_call`. */
    type: "function_call";
    /** ID: a string or null. */
    id?: string | null;
    /** Namespace: a string or null. */
    namespace?: string | null;
    /** Status: one of 3 values or null. */
    status?: "in_progress" | "completed" | "incomplete" | null;
  }
  /** Part of {@link DecisionItemCreateEvent}. */
  export interface FunctionCallOutput {
    /** Call ID: a string. */
    call_id: string;
    /** Output. */
    output:
      | string
      | Array<
        | DecisionInputText
        | DecisionItemCreateEvent.FunctionCallOutput.InputImage
      >;
    /** Type: always `function_call_output`. */
    type: "function_call_output";
    /** ID: a string or null. */
    id?: string | null;
    /** Status: one of 3 values or null. */
    status?: "in_progress" | "completed" | "incomplete" | null;
  }
  /** Parts of {@link CustomToolCallOutput}. */
  export namespace CustomToolCallOutput {
    /** Part of {@link DecisionItemCreateEvent.CustomToolCallOutput}. */
    export interface InputImage {
      /** Image URL: a string. */
      image_url: string;
      /** Type: always `input_image`. */
      type: "input_image";
      /** Detail: one of 4 values or null. */
      detail?: "low" | "high" | "auto" | "original" | null;
    }
  }
  /** Parts of {@link FunctionCallOutput}. */
  export namespace FunctionCallOutput {
    /** Part of {@link DecisionItemCreateEvent.FunctionCallOutput}. */
    export interface InputImage {
      /** Image URL: a string. */
      image_url: string;
      /** Type: always `input_image`. */
      type: "input_image";
      /** Detail: one of 4 values or null. */
      detail?: "low" | "high" | "auto" | "original" | null;
    }
  }
}
/** Parts of {@link DecisionItemCreatedEvent}. */
export declare namespace DecisionItemCreatedEvent {
  /** Part of {@link DecisionItemCreatedEvent}. */
  export interface CustomToolCall {
    /** ID: a string. */
    id: string;
    /** Call ID: a string. */
    call_id: string;
    /** Input: a string. */
    input: string;
    /** Name: a string. */
    name: string;
    /** Type: always `custom_tool_call`. */
    type: "custom_tool_call";
    /** Namespace: a string or null. */
    namespace?: string | null;
    /** Status: one of 3 values or null. */
    status?: "in_progress" | "completed" | "incomplete" | null;
  }
  /** Part of {@link DecisionItemCreatedEvent}. */
  export interface CustomToolCallOutput {
    /** ID: a string. */
    id: string;
    /** Call ID: a string. */
    call_id: string;
    /** Output. */
    output:
      | string
      | Array<
        | DecisionInputText
        | DecisionItemCreatedEvent.CustomToolCallOutput.InputImage
      >;
    /** Type: always `custom_tool_call_output`. */
    type: "custom_tool_call_output";
    /** Status: one of 3 values or null. */
    status?: "in_progress" | "completed" | "incomplete" | null;
  }
  /** Part of {@link DecisionItemCreatedEvent}. */
  export interface FunctionCall {
    /** ID: a string. */
    id: string;
    /** Arguments: a string. */
    arguments: string;
    /** Call ID: a string. */
    call_id: string;
    /** Name: a string. */
    name: string;
    /** Type: always `function_call`. */
    type: "function_call";
    /** Namespace: a string or null. */
    namespace?: string | null;
    /** Status: one of 3 values or null. */
    status?: "in_progress" | "completed" | "incomplete" | null;
  }
  /** Part of {@link DecisionItemCreatedEvent}. */
  export interface FunctionCallOutput {
    /** ID: a string. */
    id: string;
    /** Call ID: a string. */
    call_id: string;
    /** Output. */
    output:
      | string
      | Array<
        | DecisionInputText
        | DecisionItemCreatedEvent.FunctionCallOutput.InputImage
      >;
    /** Type: always `function_call_output`. */
    type: "function_call_output";
    /** Status: one of 3 values or null. */
    status?: "in_progress" | "completed" | "incomplete" | null;
  }
  /** Parts of {@link CustomToolCallOutput}. */
  export namespace CustomToolCallOutput {
    /** Part of {@link DecisionItemCreatedEvent.CustomToolCallOutput}. */
    export interface InputImage {
      /** Image URL: a string. */
      image_url: string;
      /** Type: always `input_image`. */
      type: "input_image";
      /** Detail: one of 4 values or null. */
      detail?: "low" | "high" | "auto" | "original" | null;
    }
  }
  /** Parts of {@link FunctionCallOutput}. */
  export namespace FunctionCallOutput {
    /** Part of {@link DecisionItemCreatedEvent.FunctionCallOutput}. */
    export interface InputImage {
      /** Image URL: a string. */
      image_url: string;
      /** Type: always `input_image`. */
      type: "input_image";
      /** Detail: one of 4 values or null. */
      detail?: "low" | "high" | "auto" | "original" | null;
    }
  }
}
/** Parts of {@link DecisionQuestion}. */
export declare namespace DecisionQuestion {
  /** Part of {@link DecisionQuestion}. */
  export interface Choice {
    /** Choices: a list. */
    choices: DecisionChoiceOption[];
    /** Instructions. */
    instructions:
      | string
      | Array<
        | DecisionInputText
        | DecisionQuestion.Choice.InputImage
        | DecisionQuestion.Choice.InputJSON
      >;
    /** Type: always `choice`. */
    type: "choice";
    /** Name: a string. */
    name?: string;
  }
  /** Part of {@link DecisionQuestion}. */
  export interface Predicate {
    /** Instructions. */
    instructions:
      | string
      | Array<
        | DecisionInputText
        | DecisionQuestion.Predicate.InputImage
        | DecisionQuestion.Predicate.InputJSON
      >;
    /** Type: always `predicate`. */
    type: "predicate";
    /** Name: a string. */
    name?: string;
  }
  /** Part of {@link DecisionQuestion}. */
  export interface Score {
    /** Instructions. */
    instructions:
      | string
      | Array<
        | DecisionInputText
        | DecisionQuestion.Score.InputImage
        | DecisionQuestion.Score.InputJSON
      >;
    /** Levels: a list. */
    levels: DecisionQuestion.Score.Level[];
    /** Type: always `score`. */
    type: "score";
    /** Name: a string. */
    name?: string;
  }
  /** Parts of {@link Choice}. */
  export namespace Choice {
    /** Part of {@link DecisionQuestion.Choice}. */
    export interface InputImage {
      /** Image URL: a string. */
      image_url: string;
      /** Type: always `input_image`. */
      type: "input_image";
      /** Detail: one of 4 values or null. */
      detail?: "low" | "high" | "auto" | "original" | null;
    }
    /** Part of {@link DecisionQuestion.Choice}. */
    export interface InputJSON {
      /** Data. */
      data: DecisionJSONObject | DecisionJSONObject[];
      /** Type: always `input_json`. */
      type: "input_json";
    }
  }
  /** Parts of {@link Predicate}. */
  export namespace Predicate {
    /** Part of {@link DecisionQuestion.Predicate}. */
    export interface InputImage {
      /** Image URL: a string. */
      image_url: string;
      /** Type: always `input_image`. */
      type: "input_image";
      /** Detail: one of 4 values or null. */
      detail?: "low" | "high" | "auto" | "original" | null;
    }
    /** Part of {@link DecisionQuestion.Predicate}. */
    export interface InputJSON {
      /** Data. */
      data: DecisionJSONObject | DecisionJSONObject[];
      /** Type: always `input_json`. */
      type: "input_json";
    }
  }
  /** Parts of {@link Score}. */
  export namespace Score {
    /** Part of {@link DecisionQuestion.Score}. */
    export interface InputImage {
      /** Image URL: a string. */
      image_url: string;
      /** Type: always `input_image`. */
      type: "input_image";
      /** Detail: one of 4 values or null. */
      detail?: "low" | "high" | "auto" | "original" | null;
    }
    /** Part of {@link DecisionQuestion.Score}. */
    export interface InputJSON {
      /** Data. */
      data: DecisionJSONObject | DecisionJSONObject[];
      /** Type: always `input_json`. */
      type: "input_json";
    }
    /** Part of {@link DecisionQuestion.Score}. */
    export interface Level {
      /** Label: a string. */
      label: string;
      /** Description: a string. */
      description?: string;
    }
  }
}
/** Parts of {@link DecisionStoredAssistantMessage}. */
export declare namespace DecisionStoredAssistantMessage {
  /** Part of {@link DecisionStoredAssistantMessage}. */
  export interface OutputText {
    /** Text: a string. */
    text: string;
    /** Type: always `output_text`. */
    type: "output_text";
  }
  /** Part of {@link DecisionStoredAssistantMessage}. */
  export interface Refusal {
    /** Refusal: a string. */
    refusal: string;
    /** Type: always `refusal`. */
    type: "refusal";
  }
}
/** Parts of {@link DecisionStoredUserMessage}. */
export declare namespace DecisionStoredUserMessage {
  /** Part of {@link DecisionStoredUserMessage}. */
  export interface InputImage {
    /** Image URL: a string. */
    image_url: string;
    /** Type: always `input_image`. */
    type: "input_image";
    /** Detail: one of 4 values or null. */
    detail?: "low" | "high" | "auto" | "original" | null;
  }
  /** Part of {@link DecisionStoredUserMessage}. */
  export interface InputJSON {
    /** Data. */
    data: DecisionJSONObject | DecisionJSONObject[];
    /** Type: always `input_json`. */
    type: "input_json";
  }
  /** Part of {@link DecisionStoredUserMessage}. */
  export interface InputText {
    /** Text: a string. */
    text: string;
    /** Type: always `input_text`. */
    type: "input_text";
  }
}
/** Parts of {@link DecisionTrigger}. */
export declare namespace DecisionTrigger {
  /** Part of {@link DecisionTrigger}. */
  export interface Decisions {
    /** Questions: a list. */
    questions: DecisionQuestion[];
  }
}
/** Parts of {@link DecisionUserMessage}. */
export declare namespace DecisionUserMessage {
  /** Part of {@link DecisionUserMessage}. */
  export interface InputImage {
    /** Image URL: a string. */
    image_url: string;
    /** Type: always `input_image`. */
    type: "input_image";
    /** Detail: one of 4 values or null. */
    detail?: "low" | "high" | "auto" | "original" | null;
  }
  /** Part of {@link DecisionUserMessage}. */
  export interface InputJSON {
    /** Data. */
    data: DecisionJSONObject | DecisionJSONObject[];
    /** Type: always `input_json`. */
    type: "input_json";
  }
  /** Part of {@link DecisionUserMessage}. */
  export interface InputText {
    /** Text: a string. */
    text: string;
    /** Type: always `input_text`. */
    type: "input_text";
  }
}
/** Parts of {@link DelegationCreatedEvent}. */
export declare namespace DelegationCreatedEvent {
  /** Part of {@link DelegationCreatedEvent}. */
  export interface Delegation {
    /** ID: a string. */
    id: string;
    /** Target: one of 3 values. */
    target: "client" | "responses" | "decisions";
    /** Type: always `delegation`. */
    type: "delegation";
    /** Response ID: a string. */
    response_id?: string;
  }
}
/** Parts of {@link ForkSessionConfig}. */
export declare namespace ForkSessionConfig {
  /** Part of {@link ForkSessionConfig}. */
  export interface Audio {
    /** Format. */
    format?: AudioFormat;
  }
  /** Part of {@link ForkSessionConfig}. */
  export interface Delegation {
    /** Type: always `responses`. */
    type: "responses";
    /** Acknowledgement delay ms: a number. */
    acknowledgement_delay_ms?: number;
    /** Responses. */
    responses?: ResponsesDelegationUpdateConfig;
  }
}
/** Parts of {@link InitialItem}. */
export declare namespace InitialItem {
  /** Part of {@link InitialItem}. */
  export interface Assistant {
    /** Content: a list. */
    content: Array<
      InitialItem.Assistant.Text | InitialItem.Assistant.OutputText
    >;
    /** Role: always `assistant`. */
    role: "assistant";
    /** ID: a string or null. */
    id?: string | null;
    /** Status: one of 2 values or null. */
    status?: "incomplete" | "completed" | null;
    /** Type: always `message`. */
    type?: "message";
  }
  /** Part of {@link InitialItem}. */
  export interface Developer {
    /** Content: a list. */
    content: InitialItem.Developer.Content[];
    /** Role: always `developer`. */
    role: "developer";
    /** ID: a string or null. */
    id?: string | null;
    /** Status: one of 2 values or null. */
    status?: "incomplete" | "completed" | null;
    /** Type: always `message`. */
    type?: "message";
  }
  /** Part of {@link InitialItem}. */
  export interface User {
    /** Content: a list. */
    content: InitialItem.User.Content[];
    /** Role: always `user`. */
    role: "user";
    /** ID: a string or null. */
    id?: string | null;
    /** Status: one of 2 values or null. */
    status?: "incomplete" | "completed" | null;
    /** Type: always `message`. */
    type?: "message";
  }
  /** Parts of {@link Assistant}. */
  export namespace Assistant {
    /** Part of {@link InitialItem.Assistant}. */
    export interface OutputText {
      /** Text: a string. */
      text: string;
      /** Type: always `output_text`. */
      type: "output_text";
    }
    /** Part of {@link InitialItem.Assistant}. */
    export interface Text {
      /** Text: a string. */
      text: string;
      /** Type: always `text`. */
      type?: "text";
    }
  }
  /** Parts of {@link Developer}. */
  export namespace Developer {
    /** Part of {@link InitialItem.Developer}. */
    export interface Content {
      /** Text: a string. */
      text: string;
      /** Type: always `input_text`. */
      type?: "input_text";
    }
  }
  /** Parts of {@link User}. */
  export namespace User {
    /** Part of {@link InitialItem.User}. */
    export interface Content {
      /** Text: a string. */
      text: string;
      /** Type: always `input_text`. */
      type?: "input_text";
    }
  }
}
/** Parts of {@link LiveCreateParams}. */
export declare namespace LiveCreateParams {
  /** Part of {@link LiveCreateParams}. */
  export interface Transport {
    /** SDP: a string. */
    sdp: string;
    /** Type: always `webrtc`. */
    type: "webrtc";
  }
}
/** Parts of {@link LiveCreateResponse}. */
export declare namespace LiveCreateResponse {
  /** Part of {@link LiveCreateResponse}. */
  export interface Session {
    /** ID: a string. */
    id: string;
  }
  /** Part of {@link LiveCreateResponse}. */
  export interface Transport {
    /** SDP: a string. */
    sdp: string;
    /** Type: always `webrtc`. */
    type: "webrtc";
  }
}
/** Parts of {@link MediaSessionConfig}. */
export declare namespace MediaSessionConfig {
  /** Part of {@link MediaSessionConfig}. */
  export interface Audio {
    /** Output. */
    output?: MediaSessionConfig.Audio.Output;
  }
  /** Part of {@link MediaSessionConfig}. */
  export interface Decisions {
    /** Decisions. */
    decisions: DecisionsDelegationConfig;
    /** Type: always `decisions`. */
    type: "decisions";
    /** Acknowledgement delay ms: a number. */
    acknowledgement_delay_ms?: number;
  }
  /** Part of {@link MediaSessionConfig}. */
  export interface Responses {
    /** Responses. */
    responses: ResponsesDelegationConfig;
    /** Type: always `responses`. */
    type: "responses";
    /** Acknowledgement delay ms: a number. */
    acknowledgement_delay_ms?: number;
  }
  /** Parts of {@link Audio}. */
  export namespace Audio {
    /** Part of {@link MediaSessionConfig.Audio}. */
    export interface Output {
      /** Voice. */
      voice?: BuiltInVoice | CustomVoice | (string & Record<never, never>);
    }
  }
}
/** Parts of {@link MediaSessionForkConfig}. */
export declare namespace MediaSessionForkConfig {
  /** Part of {@link MediaSessionForkConfig}. */
  export interface Delegation {
    /** Type: always `responses`. */
    type: "responses";
    /** Acknowledgement delay ms: a number. */
    acknowledgement_delay_ms?: number;
    /** Responses. */
    responses?: ResponsesDelegationUpdateConfig;
  }
}
/** Parts of {@link ResponsesDelegationConfig}. */
export declare namespace ResponsesDelegationConfig {
  /** Part of {@link ResponsesDelegationConfig}. */
  export interface ApplyPatch {
    /** Type: always `apply_patch`. */
    type: "apply_patch";
  }
  /** Part of {@link ResponsesDelegationConfig}. */
  export interface ApplyPatchToolChoice {
    /** Type: always `apply_patch`. */
    type: "apply_patch";
  }
  /** Part of {@link ResponsesDelegationConfig}. */
  export interface CodeInterpreter {
    /** Type: always `code_interpreter`. */
    type: "code_interpreter";
  }
  /** Part of {@link ResponsesDelegationConfig}. */
  export interface CodeInterpreterToolChoice {
    /** Type: always `code_interpreter`. */
    type: "code_interpreter";
  }
  /** Part of {@link ResponsesDelegationConfig}. */
  export interface Computer {
    /** Type: always `computer`. */
    type: "computer";
  }
  /** Part of {@link ResponsesDelegationConfig}. */
  export interface ComputerToolChoice {
    /** Type: always `computer`. */
    type: "computer";
  }
  /** Part of {@link ResponsesDelegationConfig}. */
  export interface Custom {
    /** Type: always `custom`. */
    type: "custom";
  }
  /** Part of {@link ResponsesDelegationConfig}. */
  export interface CustomToolChoice {
    /** Name: a string. */
    name: string;
    /** Type: always `custom`. */
    type: "custom";
  }
  /** Part of {@link ResponsesDelegationConfig}. */
  export interface FileSearch {
    /** Type: always `file_search`. */
    type: "file_search";
  }
  /** Part of {@link ResponsesDelegationConfig}. */
  export interface FileSearchToolChoice {
    /** Type: always `file_search`. */
    type: "file_search";
  }
  /** Part of {@link ResponsesDelegationConfig}. */
  export interface ImageGeneration {
    /** Type: always `image_generation`. */
    type: "image_generation";
  }
  /** Part of {@link ResponsesDelegationConfig}. */
  export interface ImageGenerationToolChoice {
    /** Type: always `image_generation`. */
    type: "image_generation";
  }
  /** Part of {@link ResponsesDelegationConfig}. */
  export interface LiveAllowedToolsChoiceParam {
    /** Tools: a list. */
    tools: Array<
      | ResponsesDelegationConfig.LiveAllowedToolsChoiceParam.LiveFunctionToolChoiceParam
      | ResponsesDelegationConfig.LiveAllowedToolsChoiceParam.LiveMCPToolChoiceParam
      | ResponsesDelegationConfig.LiveAllowedToolsChoiceParam.FileSearchToolChoice
      | ResponsesDelegationConfig.LiveAllowedToolsChoiceParam.WebSearchToolChoice
      | ResponsesDelegationConfig.LiveAllowedToolsChoiceParam.WebSearchPreview
      | ResponsesDelegationConfig.LiveAllowedToolsChoiceParam.ImageGenerationToolChoice
      | ResponsesDelegationConfig.LiveAllowedToolsChoiceParam.ComputerToolChoice
      | ResponsesDelegationConfig.LiveAllowedToolsChoiceParam.CodeInterpreterToolChoice
      | ResponsesDelegationConfig.LiveAllowedToolsChoiceParam.ProgrammaticToolCallingToolChoice
      | ResponsesDelegationConfig.LiveAllowedToolsChoiceParam.ShellToolChoice
      | ResponsesDelegationConfig.LiveAllowedToolsChoiceParam.CustomToolChoice
      | ResponsesDelegationConfig.LiveAllowedToolsChoiceParam.ApplyPatchToolChoice
    >;
    /** Type: always `allowed_tools`. */
    type: "allowed_tools";
    /** Mode: one of 3 values or null. */
    mode?: "none" | "auto" | "required" | null;
  }
  /** Part of {@link ResponsesDelegationConfig}. */
  export interface LiveFunctionToolChoiceParam {
    /** Name: a string. */
    name: string;
    /** Type: always `function`. */
    type: "function";
  }
  /** Part of {@link ResponsesDelegationConfig}. */
  export interface LiveMCPToolChoiceParam {
    /** Name: a string. */
    name: string;
    /** Server label: a string. */
    server_label: string;
    /** Type: always `mcp`. */
    type: "mcp";
  }
  /** Part of {@link ResponsesDelegationConfig}. */
  export interface Mcp {
    /** Type: always `mcp`. */
    type: "mcp";
  }
  /** Part of {@link ResponsesDelegationConfig}. */
  export interface Namespace {
    /** Type: always `namespace`. */
    type: "namespace";
  }
  /** Part of {@link ResponsesDelegationConfig}. */
  export interface ProgrammaticToolCalling {
    /** Type: always `programmatic_tool_calling`. */
    type: "programmatic_tool_calling";
  }
  /** Part of {@link ResponsesDelegationConfig}. */
  export interface ProgrammaticToolCallingToolChoice {
    /** Type: always `programmatic_tool_calling`. */
    type: "programmatic_tool_calling";
  }
  /** Part of {@link ResponsesDelegationConfig}. */
  export interface Reasoning {
    /** Effort: one of 6 values or null. */
    effort?: "none" | "minimal" | "low" | "medium" | "high" | "xhigh" | null;
    /** Summary: one of 3 values or null. */
    summary?: "concise" | "detailed" | "auto" | null;
  }
  /** Part of {@link ResponsesDelegationConfig}. */
  export interface Shell {
    /** Type: always `shell`. */
    type: "shell";
    /** Environment: may be null. */
    environment?:
      | ResponsesDelegationConfig.Shell.ContainerAuto
      | ResponsesDelegationConfig.Shell.ContainerReference
      | ResponsesDelegationConfig.Shell.Local
      | null;
  }
  /** Part of {@link ResponsesDelegationConfig}. */
  export interface ShellToolChoice {
    /** Type: always `shell`. */
    type: "shell";
  }
  /** Part of {@link ResponsesDelegationConfig}. */
  export interface Text {
    /** Verbosity: one of 3 values or null. */
    verbosity?: "low" | "medium" | "high" | null;
  }
  /** Part of {@link ResponsesDelegationConfig}. */
  export interface ToolSearch {
    /** Type: always `tool_search`. */
    type: "tool_search";
  }
  /** Part of {@link ResponsesDelegationConfig}. */
  export interface WebSearch {
    /** Type: always `web_search`. */
    type: "web_search";
  }
  /** Part of {@link ResponsesDelegationConfig}. */
  export interface WebSearchPreview {
    /** Type: always `web_search_preview`. */
    type: "web_search_preview";
  }
  /** Part of {@link ResponsesDelegationConfig}. */
  export interface WebSearchToolChoice {
    /** Type: always `web_search`. */
    type: "web_search";
  }
  /** Parts of {@link LiveAllowedToolsChoiceParam}. */
  export namespace LiveAllowedToolsChoiceParam {
    /** Part of {@link ResponsesDelegationConfig.LiveAllowedToolsChoiceParam}. */
    export interface ApplyPatchToolChoice {
      /** Type: always `apply_patch`. */
      type: "apply_patch";
    }
    /** Part of {@link ResponsesDelegationConfig.LiveAllowedToolsChoiceParam}. */
    export interface CodeInterpreterToolChoice {
      /** Type: always `code_interpreter`. */
      type: "code_interpreter";
    }
    /** Part of {@link ResponsesDelegationConfig.LiveAllowedToolsChoiceParam}. */
    export interface ComputerToolChoice {
      /** Type: always `computer`. */
      type: "computer";
    }
    /** Part of {@link ResponsesDelegationConfig.LiveAllowedToolsChoiceParam}. */
    export interface CustomToolChoice {
      /** Name: a string. */
      name: string;
      /** Type: always `custom`. */
      type: "custom";
    }
    /** Part of {@link ResponsesDelegationConfig.LiveAllowedToolsChoiceParam}. */
    export interface FileSearchToolChoice {
      /** Type: always `file_search`. */
      type: "file_search";
    }
    /** Part of {@link ResponsesDelegationConfig.LiveAllowedToolsChoiceParam}. */
    export interface ImageGenerationToolChoice {
      /** Type: always `image_generation`. */
      type: "image_generation";
    }
    /** Part of {@link ResponsesDelegationConfig.LiveAllowedToolsChoiceParam}. */
    export interface LiveFunctionToolChoiceParam {
      /** Name: a string. */
      name: string;
      /** Type: always `function`. */
      type: "function";
    }
    /** Part of {@link ResponsesDelegationConfig.LiveAllowedToolsChoiceParam}. */
    export interface LiveMCPToolChoiceParam {
      /** Name: a string. */
      name: string;
      /** Server label: a string. */
      server_label: string;
      /** Type: always `mcp`. */
      type: "mcp";
    }
    /** Part of {@link ResponsesDelegationConfig.LiveAllowedToolsChoiceParam}. */
    export interface ProgrammaticToolCallingToolChoice {
      /** Type: always `programmatic_tool_calling`. */
      type: "programmatic_tool_calling";
    }
    /** Part of {@link ResponsesDelegationConfig.LiveAllowedToolsChoiceParam}. */
    export interface ShellToolChoice {
      /** Type: always `shell`. */
      type: "shell";
    }
    /** Part of {@link ResponsesDelegationConfig.LiveAllowedToolsChoiceParam}. */
    export interface WebSearchPreview {
      /** Type: always `web_search_preview`. */
      type: "web_search_preview";
    }
    /** Part of {@link ResponsesDelegationConfig.LiveAllowedToolsChoiceParam}. */
    export interface WebSearchToolChoice {
      /** Type: always `web_search`. */
      type: "web_search";
    }
  }
  /** Parts of {@link Shell}. */
  export namespace Shell {
    /** Part of {@link ResponsesDelegationConfig.Shell}. */
    export interface ContainerAuto {
      /** Type: always `container_auto`. */
      type: "container_auto";
      /** File IDs: a list or null. */
      file_ids?: string[] | null;
      /** Memory limit: one of 4 values or null. */
      memory_limit?: "1g" | "4g" | "16g" | "64g" | null;
      /** Network policy: may be null. */
      network_policy?:
        | ResponsesDelegationConfig.Shell.ContainerAuto.Disabled
        | ResponsesDelegationConfig.Shell.ContainerAuto.Allowlist
        | null;
      /** Skills: a list or null. */
      skills?:
        | Array<
          | ResponsesDelegationConfig.Shell.ContainerAuto.SkillReference
          | ResponsesDelegationConfig.Shell.ContainerAuto.Inline
        >
        | null;
    }
    /** Part of {@link ResponsesDelegationConfig.Shell}. */
    export interface ContainerReference {
      /** Container ID: a string. */
      container_id: string;
      /** Type: always `container_reference`. */
      type: "container_reference";
    }
    /** Part of {@link ResponsesDelegationConfig.Shell}. */
    export interface Local {
      /** Type: always `local`. */
      type: "local";
      /** Skills: a list or null. */
      skills?: ResponsesDelegationConfig.Shell.Local.Skill[] | null;
    }
    /** Parts of {@link ContainerAuto}. */
    export namespace ContainerAuto {
      /** Part of {@link ResponsesDelegationConfig.Shell.ContainerAuto}. */
      export interface Allowlist {
        /** Allowed domains: a list. */
        allowed_domains: string[];
        /** Type: always `allowlist`. */
        type: "allowlist";
      }
      /** Part of {@link ResponsesDelegationConfig.Shell.ContainerAuto}. */
      export interface Disabled {
        /** Type: always `disabled`. */
        type: "disabled";
      }
      /** Part of {@link ResponsesDelegationConfig.Shell.ContainerAuto}. */
      export interface Inline {
        /** Description: a string. */
        description: string;
        /** Name: a string. */
        name: string;
        /** Source. */
        source: ResponsesDelegationConfig.Shell.ContainerAuto.Inline.Source;
        /** Type: always `inline`. */
        type: "inline";
      }
      /** Part of {@link ResponsesDelegationConfig.Shell.ContainerAuto}. */
      export interface SkillReference {
        /** Skill ID: a string. */
        skill_id: string;
        /** Type: always `skill_reference`. */
        type: "skill_reference";
        /** Version: a string or null. */
        version?: string | null;
      }
      /** Parts of {@link Inline}. */
      export namespace Inline {
        /** Part of {@link ResponsesDelegationConfig.Shell.ContainerAuto.Inline}. */
        export interface Source {
          /** Data: a string. */
          data: string;
          /** Media type: always `application/zip`. */
          media_type: "application/zip";
          /** Type: always `base64`. */
          type: "base64";
        }
      }
    }
    /** Parts of {@link Local}. */
    export namespace Local {
      /** Part of {@link ResponsesDelegationConfig.Shell.Local}. */
      export interface Skill {
        /** Description: a string. */
        description: string;
        /** Name: a string. */
        name: string;
        /** Path: a string. */
        path: string;
      }
    }
  }
}
/** Parts of {@link ResponsesDelegationUpdateConfig}. */
export declare namespace ResponsesDelegationUpdateConfig {
  /** Part of {@link ResponsesDelegationUpdateConfig}. */
  export interface ApplyPatch {
    /** Type: always `apply_patch`. */
    type: "apply_patch";
  }
  /** Part of {@link ResponsesDelegationUpdateConfig}. */
  export interface ApplyPatchToolChoice {
    /** Type: always `apply_patch`. */
    type: "apply_patch";
  }
  /** Part of {@link ResponsesDelegationUpdateConfig}. */
  export interface CodeInterpreter {
    /** Type: always `code_interpreter`. */
    type: "code_interpreter";
  }
  /** Part of {@link ResponsesDelegationUpdateConfig}. */
  export interface CodeInterpreterToolChoice {
    /** Type: always `code_interpreter`. */
    type: "code_interpreter";
  }
  /** Part of {@link ResponsesDelegationUpdateConfig}. */
  export interface Computer {
    /** Type: always `computer`. */
    type: "computer";
  }
  /** Part of {@link ResponsesDelegationUpdateConfig}. */
  export interface ComputerToolChoice {
    /** Type: always `computer`. */
    type: "computer";
  }
  /** Part of {@link ResponsesDelegationUpdateConfig}. */
  export interface Custom {
    /** Type: always `custom`. */
    type: "custom";
  }
  /** Part of {@link ResponsesDelegationUpdateConfig}. */
  export interface CustomToolChoice {
    /** Name: a string. */
    name: string;
    /** Type: always `custom`. */
    type: "custom";
  }
  /** Part of {@link ResponsesDelegationUpdateConfig}. */
  export interface FileSearch {
    /** Type: always `file_search`. */
    type: "file_search";
  }
  /** Part of {@link ResponsesDelegationUpdateConfig}. */
  export interface FileSearchToolChoice {
    /** Type: always `file_search`. */
    type: "file_search";
  }
  /** Part of {@link ResponsesDelegationUpdateConfig}. */
  export interface ImageGeneration {
    /** Type: always `image_generation`. */
    type: "image_generation";
  }
  /** Part of {@link ResponsesDelegationUpdateConfig}. */
  export interface ImageGenerationToolChoice {
    /** Type: always `image_generation`. */
    type: "image_generation";
  }
  /** Part of {@link ResponsesDelegationUpdateConfig}. */
  export interface LiveAllowedToolsChoiceParam {
    /** Tools: a list. */
    tools: Array<
      | ResponsesDelegationUpdateConfig.LiveAllowedToolsChoiceParam.LiveFunctionToolChoiceParam
      | ResponsesDelegationUpdateConfig.LiveAllowedToolsChoiceParam.LiveMCPToolChoiceParam
      | ResponsesDelegationUpdateConfig.LiveAllowedToolsChoiceParam.FileSearchToolChoice
      | ResponsesDelegationUpdateConfig.LiveAllowedToolsChoiceParam.WebSearchToolChoice
      | ResponsesDelegationUpdateConfig.LiveAllowedToolsChoiceParam.WebSearchPreview
      | ResponsesDelegationUpdateConfig.LiveAllowedToolsChoiceParam.ImageGenerationToolChoice
      | ResponsesDelegationUpdateConfig.LiveAllowedToolsChoiceParam.ComputerToolChoice
      | ResponsesDelegationUpdateConfig.LiveAllowedToolsChoiceParam.CodeInterpreterToolChoice
      | ResponsesDelegationUpdateConfig.LiveAllowedToolsChoiceParam.ProgrammaticToolCallingToolChoice
      | ResponsesDelegationUpdateConfig.LiveAllowedToolsChoiceParam.ShellToolChoice
      | ResponsesDelegationUpdateConfig.LiveAllowedToolsChoiceParam.CustomToolChoice
      | ResponsesDelegationUpdateConfig.LiveAllowedToolsChoiceParam.ApplyPatchToolChoice
    >;
    /** Type: always `allowed_tools`. */
    type: "allowed_tools";
    /** Mode: one of 3 values or null. */
    mode?: "none" | "auto" | "required" | null;
  }
  /** Part of {@link ResponsesDelegationUpdateConfig}. */
  export interface LiveFunctionToolChoiceParam {
    /** Name: a string. */
    name: string;
    /** Type: always `function`. */
    type: "function";
  }
  /** Part of {@link ResponsesDelegationUpdateConfig}. */
  export interface LiveMCPToolChoiceParam {
    /** Name: a string. */
    name: string;
    /** Server label: a string. */
    server_label: string;
    /** Type: always `mcp`. */
    type: "mcp";
  }
  /** Part of {@link ResponsesDelegationUpdateConfig}. */
  export interface Mcp {
    /** Type: always `mcp`. */
    type: "mcp";
  }
  /** Part of {@link ResponsesDelegationUpdateConfig}. */
  export interface Namespace {
    /** Type: always `namespace`. */
    type: "namespace";
  }
  /** Part of {@link ResponsesDelegationUpdateConfig}. */
  export interface ProgrammaticToolCalling {
    /** Type: always `programmatic_tool_calling`. */
    type: "programmatic_tool_calling";
  }
  /** Part of {@link ResponsesDelegationUpdateConfig}. */
  export interface ProgrammaticToolCallingToolChoice {
    /** Type: always `programmatic_tool_calling`. */
    type: "programmatic_tool_calling";
  }
  /** Part of {@link ResponsesDelegationUpdateConfig}. */
  export interface Reasoning {
    /** Effort: one of 6 values or null. */
    effort?: "none" | "minimal" | "low" | "medium" | "high" | "xhigh" | null;
    /** Summary: one of 3 values or null. */
    summary?: "concise" | "detailed" | "auto" | null;
  }
  /** Part of {@link ResponsesDelegationUpdateConfig}. */
  export interface Shell {
    /** Type: always `shell`. */
    type: "shell";
    /** Environment: may be null. */
    environment?:
      | ResponsesDelegationUpdateConfig.Shell.ContainerAuto
      | ResponsesDelegationUpdateConfig.Shell.ContainerReference
      | ResponsesDelegationUpdateConfig.Shell.Local
      | null;
  }
  /** Part of {@link ResponsesDelegationUpdateConfig}. */
  export interface ShellToolChoice {
    /** Type: always `shell`. */
    type: "shell";
  }
  /** Part of {@link ResponsesDelegationUpdateConfig}. */
  export interface Text {
    /** Verbosity: one of 3 values or null. */
    verbosity?: "low" | "medium" | "high" | null;
  }
  /** Part of {@link ResponsesDelegationUpdateConfig}. */
  export interface ToolSearch {
    /** Type: always `tool_search`. */
    type: "tool_search";
  }
  /** Part of {@link ResponsesDelegationUpdateConfig}. */
  export interface WebSearch {
    /** Type: always `web_search`. */
    type: "web_search";
  }
  /** Part of {@link ResponsesDelegationUpdateConfig}. */
  export interface WebSearchPreview {
    /** Type: always `web_search_preview`. */
    type: "web_search_preview";
  }
  /** Part of {@link ResponsesDelegationUpdateConfig}. */
  export interface WebSearchToolChoice {
    /** Type: always `web_search`. */
    type: "web_search";
  }
  /** Parts of {@link LiveAllowedToolsChoiceParam}. */
  export namespace LiveAllowedToolsChoiceParam {
    /** Part of {@link ResponsesDelegationUpdateConfig.LiveAllowedToolsChoiceParam}. */
    export interface ApplyPatchToolChoice {
      /** Type: always `apply_patch`. */
      type: "apply_patch";
    }
    /** Part of {@link ResponsesDelegationUpdateConfig.LiveAllowedToolsChoiceParam}. */
    export interface CodeInterpreterToolChoice {
      /** Type: always `code_interpreter`. */
      type: "code_interpreter";
    }
    /** Part of {@link ResponsesDelegationUpdateConfig.LiveAllowedToolsChoiceParam}. */
    export interface ComputerToolChoice {
      /** Type: always `computer`. */
      type: "computer";
    }
    /** Part of {@link ResponsesDelegationUpdateConfig.LiveAllowedToolsChoiceParam}. */
    export interface CustomToolChoice {
      /** Name: a string. */
      name: string;
      /** Type: always `custom`. */
      type: "custom";
    }
    /** Part of {@link ResponsesDelegationUpdateConfig.LiveAllowedToolsChoiceParam}. */
    export interface FileSearchToolChoice {
      /** Type: always `file_search`. */
      type: "file_search";
    }
    /** Part of {@link ResponsesDelegationUpdateConfig.LiveAllowedToolsChoiceParam}. */
    export interface ImageGenerationToolChoice {
      /** Type: always `image_generation`. */
      type: "image_generation";
    }
    /** Part of {@link ResponsesDelegationUpdateConfig.LiveAllowedToolsChoiceParam}. */
    export interface LiveFunctionToolChoiceParam {
      /** Name: a string. */
      name: string;
      /** Type: always `function`. */
      type: "function";
    }
    /** Part of {@link ResponsesDelegationUpdateConfig.LiveAllowedToolsChoiceParam}. */
    export interface LiveMCPToolChoiceParam {
      /** Name: a string. */
      name: string;
      /** Server label: a string. */
      server_label: string;
      /** Type: always `mcp`. */
      type: "mcp";
    }
    /** Part of {@link ResponsesDelegationUpdateConfig.LiveAllowedToolsChoiceParam}. */
    export interface ProgrammaticToolCallingToolChoice {
      /** Type: always `programmatic_tool_calling`. */
      type: "programmatic_tool_calling";
    }
    /** Part of {@link ResponsesDelegationUpdateConfig.LiveAllowedToolsChoiceParam}. */
    export interface ShellToolChoice {
      /** Type: always `shell`. */
      type: "shell";
    }
    /** Part of {@link ResponsesDelegationUpdateConfig.LiveAllowedToolsChoiceParam}. */
    export interface WebSearchPreview {
      /** Type: always `web_search_preview`. */
      type: "web_search_preview";
    }
    /** Part of {@link ResponsesDelegationUpdateConfig.LiveAllowedToolsChoiceParam}. */
    export interface WebSearchToolChoice {
      /** Type: always `web_search`. */
      type: "web_search";
    }
  }
  /** Parts of {@link Shell}. */
  export namespace Shell {
    /** Part of {@link ResponsesDelegationUpdateConfig.Shell}. */
    export interface ContainerAuto {
      /** Type: always `container_auto`. */
      type: "container_auto";
      /** File IDs: a list or null. */
      file_ids?: string[] | null;
      /** Memory limit: one of 4 values or null. */
      memory_limit?: "1g" | "4g" | "16g" | "64g" | null;
      /** Network policy: may be null. */
      network_policy?:
        | ResponsesDelegationUpdateConfig.Shell.ContainerAuto.Disabled
        | ResponsesDelegationUpdateConfig.Shell.ContainerAuto.Allowlist
        | null;
      /** Skills: a list or null. */
      skills?:
        | Array<
          | ResponsesDelegationUpdateConfig.Shell.ContainerAuto.SkillReference
          | ResponsesDelegationUpdateConfig.Shell.ContainerAuto.Inline
        >
        | null;
    }
    /** Part of {@link ResponsesDelegationUpdateConfig.Shell}. */
    export interface ContainerReference {
      /** Container ID: a string. */
      container_id: string;
      /** Type: always `container_reference`. */
      type: "container_reference";
    }
    /** Part of {@link ResponsesDelegationUpdateConfig.Shell}. */
    export interface Local {
      /** Type: always `local`. */
      type: "local";
      /** Skills: a list or null. */
      skills?: ResponsesDelegationUpdateConfig.Shell.Local.Skill[] | null;
    }
    /** Parts of {@link ContainerAuto}. */
    export namespace ContainerAuto {
      /** Part of {@link ResponsesDelegationUpdateConfig.Shell.ContainerAuto}. */
      export interface Allowlist {
        /** Allowed domains: a list. */
        allowed_domains: string[];
        /** Type: always `allowlist`. */
        type: "allowlist";
      }
      /** Part of {@link ResponsesDelegationUpdateConfig.Shell.ContainerAuto}. */
      export interface Disabled {
        /** Type: always `disabled`. */
        type: "disabled";
      }
      /** Part of {@link ResponsesDelegationUpdateConfig.Shell.ContainerAuto}. */
      export interface Inline {
        /** Description: a string. */
        description: string;
        /** Name: a string. */
        name: string;
        /** Source. */
        source:
          ResponsesDelegationUpdateConfig.Shell.ContainerAuto.Inline.Source;
        /** Type: always `inline`. */
        type: "inline";
      }
      /** Part of {@link ResponsesDelegationUpdateConfig.Shell.ContainerAuto}. */
      export interface SkillReference {
        /** Skill ID: a string. */
        skill_id: string;
        /** Type: always `skill_reference`. */
        type: "skill_reference";
        /** Version: a string or null. */
        version?: string | null;
      }
      /** Parts of {@link Inline}. */
      export namespace Inline {
        /** Part of {@link ResponsesDelegationUpdateConfig.Shell.ContainerAuto.Inline}. */
        export interface Source {
          /** Data: a string. */
          data: string;
          /** Media type: always `application/zip`. */
          media_type: "application/zip";
          /** Type: always `base64`. */
          type: "base64";
        }
      }
    }
    /** Parts of {@link Local}. */
    export namespace Local {
      /** Part of {@link ResponsesDelegationUpdateConfig.Shell.Local}. */
      export interface Skill {
        /** Description: a string. */
        description: string;
        /** Name: a string. */
        name: string;
        /** Path: a string. */
        path: string;
      }
    }
  }
}
/** Parts of {@link ServerEvent}. */
export declare namespace ServerEvent {
  /** Part of {@link ServerEvent}. */
  export interface SessionInputAudioAppend {
    /** Audio: a string. */
    audio: string;
    /** Type: always `session.input_audio.append`. */
    type: "session.input_audio.append";
  }
  /** Part of {@link ServerEvent}. */
  export interface TransportAnswered {
    /** Event ID: a string. */
    event_id: string;
    /** Session ID: a string. */
    session_id: string;
    /** Type: always `transport.answered`. */
    type: "transport.answered";
  }
  /** Part of {@link ServerEvent}. */
  export interface TransportDtmfReceived {
    /** Event: a string. */
    event: string;
    /** Event ID: a string. */
    event_id: string;
    /** Type: always `transport.dtmf.received`. */
    type: "transport.dtmf.received";
  }
  /** Part of {@link ServerEvent}. */
  export interface TransportDtmfSend {
    /** Event: a string. */
    event: string;
    /** Event ID: a string. */
    event_id: string;
    /** Type: always `transport.dtmf.send`. */
    type: "transport.dtmf.send";
    /** Client event ID: a string. */
    client_event_id?: string;
  }
  /** Part of {@link ServerEvent}. */
  export interface TransportDtmfSent {
    /** Event: a string. */
    event: string;
    /** Event ID: a string. */
    event_id: string;
    /** Type: always `transport.dtmf.sent`. */
    type: "transport.dtmf.sent";
    /** Client event ID: a string. */
    client_event_id?: string;
  }
  /** Part of {@link ServerEvent}. */
  export interface TransportFailed {
    /** Error. */
    error: ServerEvent.TransportFailed.Error;
    /** Event ID: a string. */
    event_id: string;
    /** Session ID: a string. */
    session_id: string;
    /** Type: always `transport.failed`. */
    type: "transport.failed";
  }
  /** Part of {@link ServerEvent}. */
  export interface TransportRinging {
    /** Event ID: a string. */
    event_id: string;
    /** Session ID: a string. */
    session_id: string;
    /** Type: always `transport.ringing`. */
    type: "transport.ringing";
  }
  /** Parts of {@link TransportFailed}. */
  export namespace TransportFailed {
    /** Part of {@link ServerEvent.TransportFailed}. */
    export interface Error {
      /** Code: a string. */
      code: string;
      /** Message: a string. */
      message: string;
      /** Type: always `call_error`. */
      type: "call_error";
      /** Param: a string. */
      param?: string;
    }
  }
}
/** Parts of {@link SessionConfig}. */
export declare namespace SessionConfig {
  /** Part of {@link SessionConfig}. */
  export interface Audio {
    /** Format. */
    format?: AudioFormat;
    /** Output. */
    output?: SessionConfig.Audio.Output;
  }
  /** Part of {@link SessionConfig}. */
  export interface Decisions {
    /** Decisions. */
    decisions: DecisionsDelegationConfig;
    /** Type: always `decisions`. */
    type: "decisions";
    /** Acknowledgement delay ms: a number. */
    acknowledgement_delay_ms?: number;
  }
  /** Part of {@link SessionConfig}. */
  export interface Responses {
    /** Responses. */
    responses: ResponsesDelegationConfig;
    /** Type: always `responses`. */
    type: "responses";
    /** Acknowledgement delay ms: a number. */
    acknowledgement_delay_ms?: number;
  }
  /** Parts of {@link Audio}. */
  export namespace Audio {
    /** Part of {@link SessionConfig.Audio}. */
    export interface Output {
      /** Voice. */
      voice?: BuiltInVoice | CustomVoice | (string & Record<never, never>);
    }
  }
}
/** Parts of {@link SessionResource}. */
export declare namespace SessionResource {
  /** Part of {@link SessionResource}. */
  export interface Audio {
    /** Format. */
    format?: AudioFormat;
    /** Output. */
    output?: SessionResource.Audio.Output;
  }
  /** Part of {@link SessionResource}. */
  export interface Decisions {
    /** Decisions. */
    decisions: DecisionsDelegationConfig;
    /** Type: always `decisions`. */
    type: "decisions";
    /** Acknowledgement delay ms: a number. */
    acknowledgement_delay_ms?: number;
  }
  /** Part of {@link SessionResource}. */
  export interface Responses {
    /** Responses. */
    responses: ResponsesDelegationConfig;
    /** Type: always `responses`. */
    type: "responses";
    /** Acknowledgement delay ms: a number. */
    acknowledgement_delay_ms?: number;
  }
  /** Parts of {@link Audio}. */
  export namespace Audio {
    /** Part of {@link SessionResource.Audio}. */
    export interface Output {
      /** Voice. */
      voice?: BuiltInVoice | CustomVoice | (string & Record<never, never>);
    }
  }
}
/** Parts of {@link SessionUpdateConfig}. */
export declare namespace SessionUpdateConfig {
  /** Part of {@link SessionUpdateConfig}. */
  export interface Decisions {
    /** Type: always `decisions`. */
    type: "decisions";
    /** Acknowledgement delay ms: a number. */
    acknowledgement_delay_ms?: number;
    /** Decisions. */
    decisions?: DecisionsDelegationUpdateConfig;
  }
  /** Part of {@link SessionUpdateConfig}. */
  export interface Responses {
    /** Type: always `responses`. */
    type: "responses";
    /** Acknowledgement delay ms: a number. */
    acknowledgement_delay_ms?: number;
    /** Responses. */
    responses?: ResponsesDelegationUpdateConfig;
  }
}
/** Parts of {@link SessionUsageUpdatedEvent}. */
export declare namespace SessionUsageUpdatedEvent {
  /** Part of {@link SessionUsageUpdatedEvent}. */
  export interface ContextWindow {
    /** Usage ratio: a number. */
    usage_ratio: number;
  }
}
