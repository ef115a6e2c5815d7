/**
 * Realtime sessions: speech in, speech out, one conversation whatever the network does.
 *
 * Needs no REST client, so it fits into a browser together with an ephemeral key.
 *
 * @module
 */
export { connect, open } from "./connect.ts";
export type { RealtimeSession } from "./session.ts";
export type {
  ConversationItems,
  InputAudioBuffer,
  KnownItem,
  Responses,
  SessionAudio,
} from "./senders.ts";
export type {
  ConnectOptions,
  RealtimeOptions,
  SurvivalOptions,
} from "./options.ts";
export type { AudioChunk, ResponseHandle } from "./response.ts";
export type { Transcript } from "./transcript.ts";
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
} from "./events.ts";
export {
  type FailedAnswer,
  RealtimeError,
  ResponseFailedError,
} from "./errors.ts";
export {
  BackpressureError,
  ConnectionClosedError,
  HandshakeError,
  type HandshakeFailure,
} from "../socket/errors.ts";
export { OpenAIError } from "../errors.ts";
export type { Close } from "../socket/close.ts";
export type { DialOptions } from "../socket/dial.ts";
export type { FlowOptions } from "../socket/backpressure.ts";
export type {
  AuthChannel,
  AuthOptions,
  Endpoint,
  WebSocketConstructor,
} from "../socket/handshake.ts";
export type { EventOf, OnceOptions } from "../socket/hub.ts";
export type { KeeperPhase, ReconnectOptions } from "../socket/keeper.ts";
export type { LivenessOptions } from "../socket/watchdog.ts";
export type { Queue, QueueOptions } from "../socket/queue.ts";
export {
  audioBytes,
  audioDuration,
  type AudioFormat,
  pcmOf,
  SAMPLE_RATE,
  samplesOf,
  toFloat32,
  toInt16,
} from "./audio.ts";
export { decodeAlaw, decodeMulaw, encodeAlaw, encodeMulaw } from "./g711.ts";
export { Resampler } from "./resample.ts";
export { readWav, type Wav, writeWav } from "./wav.ts";
export {
  type JsonSchema,
  type StandardResult,
  type StandardSchema,
  type Tool,
  tool,
  type ToolContext,
  type ToolDefinition,
  ToolError,
} from "./tool.ts";
export type { History, HistoryItem, TranscriptState } from "./history.ts";
export type { Interruption } from "./interrupt.ts";
export type { Channel } from "./channel.ts";
export type { VoiceChannel } from "./voice_channel.ts";
export type { Farewell } from "./intake.ts";
export type {
  ChannelEvent,
  ChannelOptions,
  Greeting,
  Protocol,
  ResumedEvent,
  WireEvent,
} from "./protocol.ts";
export type { TranscribeOptions, TranscriptionInput } from "./transcribe.ts";
export type { TranslateOptions, TranslationSession } from "./translate.ts";
export type {
  LiveAttachOptions,
  LiveForkOptions,
  LiveOptions,
  LiveSession,
  LiveSideband,
} from "./live.ts";
export type {
  LaneOptions,
  ResponsesConnection,
  ResponsesRequest,
  ResponsesRun,
} from "./responses_socket.ts";
export type { CallHandlerOptions, IncomingCall } from "./call_handler.ts";
export type { Snapshot, SnapshotItem } from "./snapshot.ts";
export type { SessionConfig, WireConfig } from "./config.ts";
export {
  addUsage,
  NO_USAGE,
  type Prices,
  type Tokens,
  type Usage,
  usageCost,
  type UsageTotal,
} from "./usage.ts";
export type {
  ConversationItem,
  RealtimeAudioFormats,
  RealtimeClientEvent,
  RealtimeResponse,
  RealtimeResponseCreateParams,
  RealtimeServerEvent,
  RealtimeSessionCreateRequest,
  RealtimeTranscriptionSessionCreateRequest,
} from "./wire.ts";
