/**
 * The Live API over WebRTC in a browser: `openai/live/webrtc`.
 *
 * @module
 */
import type {
  ConnectClientEvent,
  ConnectServerEvent,
} from "../../generated/types/live/sideband/sideband.ts";
import { WebRTCConnection } from "./connection.ts";
import { DataChannel } from "./data_channel.ts";
export { WebRTCConnection } from "./connection.ts";
export { DataChannel } from "./data_channel.ts";
export { WebRTCError } from "./errors.ts";
export type { WebRTCErrorCode, WebRTCErrorPhase } from "./errors.ts";
export type * from "./types.ts";

/** Events that can be sent; tests of audio need a WebSocket, and tones of keys a phone call. */
export type LiveWebRTCClientEvent = Exclude<
  ConnectClientEvent,
  { type: "session.output_audio.fixture.play" | "transport.dtmf.send" }
>;

/** A WebRTC connection with the events of the Live API. */
export class OpenAILiveWebRTC
  extends WebRTCConnection<LiveWebRTCClientEvent, ConnectServerEvent> {}

/** Events of the Live API over an `RTCDataChannel` of the program. */
export class LiveDataChannel
  extends DataChannel<LiveWebRTCClientEvent, ConnectServerEvent> {}
