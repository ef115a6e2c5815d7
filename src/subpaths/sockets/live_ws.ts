/**
 * `openai/resources/live/ws`.
 *
 * @module
 */
import type {
  ClientEvent,
  ServerEvent,
} from "../../generated/types/live/live.ts";
import { APISocket, type SocketOptions } from "./api_socket.ts";
import type { SocketClient } from "./socket_client.ts";
export { APISocket, WebSocketError } from "./api_socket.ts";
export type {
  SocketEvents,
  SocketMessage,
  SocketOptions,
  SocketOptions as LiveWSClientOptions,
  WebSocketStreamOptions,
} from "./api_socket.ts";
export type { AnyListener, Emitted, Emitter, Listeners } from "./emitter.ts";
export type { Connection, EventSocket } from "./event_socket.ts";
export type { SocketClient } from "./socket_client.ts";
export type { RawWebSocketData, UnsentMessage } from "./send_queue.ts";
export type {
  ReconnectingEvent,
  ReconnectingOverrides,
  Recovery,
  WebSocketReconnectOptions,
  WebSocketReconnectOptions as LiveWSReconnectOptions,
} from "./recovery.ts";
export type {
  Controls,
  Listener,
  ReadyState,
  SocketView,
} from "./socket_view.ts";

/** A WebSocket of `/live/sessions`: listeners by event, `send()`, `close()`, iteration. */
export class LiveWS extends APISocket<ClientEvent, ServerEvent> {
  /**
   * Starts to connect.
   *
   * @param client Whose key and base URL to use.
   * @param options How to connect.
   */
  constructor(client: SocketClient, options?: SocketOptions | null) {
    super(client, "/live/sessions", options);
  }
}
