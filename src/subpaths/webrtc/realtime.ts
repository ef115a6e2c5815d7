/**
 * Realtime over WebRTC in a browser: `openai/realtime/webrtc`.
 *
 * The browser sends its offer to a server of the program, which passes it to
 * `client.realtime.calls.create()` and returns the answer: `callsRoute()` of `./relay` does that. Audio goes over the connection, events over
 * its data channel. For a bundle, such as by `deno bundle --platform browser`.
 *
 * @example
 * ```ts
 * import { OpenAIRealtimeWebRTC } from "@duplex/openai/realtime/webrtc";
 *
 * export async function call(): Promise<OpenAIRealtimeWebRTC> {
 *   const rt = new OpenAIRealtimeWebRTC();
 *   rt.on("response.done", ({ response }) => console.log(response.status));
 *   await rt.connect({
 *     async exchangeSdp(body, { signal }) {
 *       const headers = { "content-type": "application/sdp" };
 *       const response = await fetch("/calls", { method: "POST", headers, body, signal });
 *       return await response.text();
 *     },
 *   });
 *   return rt;
 * }
 * ```
 *
 * @module
 */
import type {
  RealtimeClientEvent,
  RealtimeServerEvent,
} from "../../generated/types/realtime/realtime.ts";
import { WebRTCConnection } from "./connection.ts";
import { DataChannel } from "./data_channel.ts";
export { WebRTCConnection } from "./connection.ts";
export { DataChannel } from "./data_channel.ts";
export { WebRTCError } from "./errors.ts";
export type { WebRTCErrorCode, WebRTCErrorPhase } from "./errors.ts";
export type * from "./types.ts";

/** A WebRTC connection with the events of the Realtime API. */
export class OpenAIRealtimeWebRTC
  extends WebRTCConnection<RealtimeClientEvent, RealtimeServerEvent> {}

/** Events of the Realtime API over an `RTCDataChannel` of the program. */
export class RealtimeDataChannel
  extends DataChannel<RealtimeClientEvent, RealtimeServerEvent> {}
