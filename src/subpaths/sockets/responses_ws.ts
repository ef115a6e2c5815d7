/**
 * `openai/resources/responses/ws`.
 *
 * @module
 */
import type {
  ResponsesClientEvent,
  ResponsesServerEvent,
} from "../../generated/types/responses/responses.ts";
import { APISocket, type SocketOptions } from "./api_socket.ts";
import type { SocketClient } from "./socket_client.ts";
export { APISocket, WebSocketError } from "./api_socket.ts";
export type {
  SocketEvents,
  SocketMessage,
  SocketOptions,
  SocketOptions as ResponsesWSClientOptions,
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
  WebSocketReconnectOptions as ResponsesWSReconnectOptions,
} from "./recovery.ts";
export type {
  Controls,
  Listener,
  ReadyState,
  SocketView,
} from "./socket_view.ts";

/** A WebSocket of `/responses`: listeners by event, `send()`, `close()`, iteration. */
export class ResponsesWS
  extends APISocket<ResponsesClientEvent, ResponsesServerEvent> {
  /**
   * Starts to connect.
   *
   * @param client Whose key and base URL to use.
   * @param options How to connect.
   */
  constructor(client: SocketClient, options?: SocketOptions | null) {
    super(client, "/responses", options);
  }
}
