/**
 * Realtime sessions: speech in, speech out, and one conversation that survives lost connections.
 *
 * Needs no REST client, so it fits into a browser together with an ephemeral key.
 *
 * @module
 */

// Sessions
export { connect, guard, open, pushToTalk } from "./runtime.js";
export type { RealtimeSession } from "./session/session.ts";
export type {
  Commands,
  ConversationItems,
  InputAudioBuffer,
  KnownItem,
  OutputAudioBuffer,
  PlaybackReports,
  Responses,
} from "./session/session_api.ts";
export type {
  ConnectOptions,
  RealtimeOptions,
  SurvivalOptions,
} from "./session/options.ts";
export type { ResponseHandle } from "./session/response_handle.ts";
export type { Turn } from "./session/turn.ts";
export type { Agent } from "./session/agent.ts";
export type { PushToTalk } from "./session/push_to_talk.ts";
export type { Guardrail, Utterance, Violation } from "./session/guard.ts";
export type { Interruption } from "./session/interrupt.ts";

// Tools
export { tool, ToolError } from "../tools/tool.ts";
export type {
  JsonSchema,
  OutputIssue,
  StandardResult,
  StandardSchema,
} from "../schema/standard.ts";
export type {
  RunnableTool,
  Tool,
  ToolContext,
  ToolDefinition,
} from "../tools/tool.ts";

// Events and errors
export { RealtimeError, ResponseFailedError } from "./wire/errors.ts";
export {
  BackpressureError,
  ConnectionClosedError,
  HandshakeError,
  NotReadyError,
} from "../socket/errors.ts";
export { OpenAIError } from "../errors.ts";
export type {
  ClosedEvent,
  GaveUpEvent,
  LifecycleEvent,
  Lost,
  ReconnectedEvent,
  ReconnectingEvent,
  RotatedEvent,
  SessionErrorEvent,
  SessionEvent,
  UnknownEvent,
} from "./wire/events.ts";
export type { FailedResponse } from "./wire/errors.ts";
export type { HandshakeFailure } from "../socket/errors.ts";

// History and usage
export { addUsage, NO_USAGE, usageCost } from "./runtime.js";
export type { Transcript } from "./conversation/transcript.ts";
export type {
  History,
  HistoryItem,
  TranscriptState,
} from "./conversation/history.ts";
export type { Snapshot, SnapshotItem } from "./conversation/snapshot.ts";
export type {
  Prices,
  Tokens,
  Usage,
  UsageTotal,
} from "./conversation/usage.ts";

// Audio
export {
  audioBytes,
  audioDuration,
  decodeAlaw,
  decodeMulaw,
  encodeAlaw,
  encodeMulaw,
  pcmOf,
  readWav,
  Resampler,
  SAMPLE_RATE,
  samplesOf,
  toFloat32,
  toInt16,
  writeWav,
} from "./runtime.js";
export type { AudioChunk, ItemAudioChunk } from "./audio/audio_chunk.ts";
export type { SessionAudio } from "./audio/session_audio.ts";
export type { AudioEncoding, AudioFormat } from "./audio/audio.ts";
export type { Wav } from "./audio/wav.ts";

// Transcription, translation, Live, Responses, and phone calls
export type {
  TranscribeOptions,
  TranscriptionInput,
} from "./session/transcribe.ts";
export type {
  TranslateOptions,
  TranslationSession,
} from "./surfaces/translate.ts";
export type {
  LiveAttachOptions,
  LiveForkOptions,
  LiveOptions,
  LiveSession,
  LiveSideband,
} from "./surfaces/live.ts";
export type {
  ResponsesConnection,
  ResponsesRequest,
  ResponseStream,
  ResponseStreamOptions,
} from "./surfaces/responses.ts";
export type { CallHandlerOptions, IncomingCall } from "./phone/call_handler.ts";

// Connections
export type { Close } from "../socket/close.ts";
export type { DialOptions } from "../socket/dial.ts";
export type { FlowOptions } from "../socket/backpressure.ts";
export type {
  AuthChannel,
  AuthOptions,
  Endpoint,
  WebSocketConstructor,
} from "../socket/handshake.ts";
export type { EventOf, OnceOptions } from "../socket/event_hub.ts";
export type { SessionPhase } from "../socket/session_phase.ts";
export type { ReconnectOptions } from "../socket/supervisor_types.ts";
export type { LivenessOptions } from "../socket/keep_alive.ts";
export type { Queue, QueueOptions } from "../socket/queue.ts";

// Protocols of your own
export type { Channel } from "./channel/channel.ts";
export type { VoiceChannel } from "./channel/voice_channel.ts";
export type { DrainRequest } from "./channel/event_sequencer.ts";
export type {
  ChannelEvent,
  ChannelOptions,
  Protocol,
  ResumedEvent,
  SetupExchange,
  WireEvent,
} from "./channel/protocol.ts";
export type { OptionRule, OptionRules } from "./wire/check_options.ts";

// Types of the API
export type { SessionConfig, WireConfig } from "./wire/config.ts";
export type {
  ConversationItem,
  RealtimeAudioFormats,
  RealtimeClientEvent,
  RealtimeResponse,
  RealtimeResponseCreateParams,
  RealtimeServerEvent,
  RealtimeSessionCreateRequest,
  RealtimeTranscriptionSessionCreateRequest,
} from "./wire/types.ts";
