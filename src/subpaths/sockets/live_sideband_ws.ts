/**
 * `openai/resources/live/sideband/ws`.
 *
 * @module
 */
import type {
  ConnectClientEvent,
  ConnectServerEvent,
} from "../../generated/types/live/sideband/sideband.ts";
import { APISocket, type SocketOptions } from "./api_socket.ts";
import type { SocketClient } from "./socket_client.ts";
export { APISocket, WebSocketError } from "./api_socket.ts";
export type {
  SocketEvents,
  SocketMessage,
  SocketOptions,
  SocketOptions as SidebandWSClientOptions,
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
  WebSocketReconnectOptions as SidebandWSReconnectOptions,
} from "./recovery.ts";
export type {
  Controls,
  Listener,
  ReadyState,
  SocketView,
} from "./socket_view.ts";

/** Which session. */
export interface SidebandWSParameters {
  /** ID of the session. */
  session_id: string;
  /** Whether the server closes the connection gracefully at the end of the session. */
  graceful_close?: boolean;
}

/** A WebSocket that joins a Live session: listeners by event, `send()`, `close()`, iteration. */
export class SidebandWS
  extends APISocket<ConnectClientEvent, ConnectServerEvent> {
  /**
   * Starts to connect.
   *
   * @param client Whose key and base URL to use.
   * @param parameters Which session, and parameters of the query.
   * @param options How to connect.
   * @throws {TypeError} If `session_id` is missing.
   */
  constructor(
    client: SocketClient,
    parameters: SidebandWSParameters,
    options?: SocketOptions | null,
  ) {
    super(client, "/live/sessions/{session_id}/attach", options, {
      ...parameters,
    });
  }
}
