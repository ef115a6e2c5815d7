/**
 * `openai/resources/live/forks/ws`.
 *
 * @module
 */
import type {
  ForkClientEvent,
  ForkServerEvent,
} from "../../generated/types/live/forks/forks.ts";
import { APISocket, type SocketOptions } from "./api_socket.ts";
import type { SocketClient } from "./socket_client.ts";
export { APISocket, WebSocketError } from "./api_socket.ts";
export type {
  SocketEvents,
  SocketMessage,
  SocketOptions,
  SocketOptions as ForksWSClientOptions,
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
  WebSocketReconnectOptions as ForksWSReconnectOptions,
} from "./recovery.ts";
export type {
  Controls,
  Listener,
  ReadyState,
  SocketView,
} from "./socket_view.ts";

/** Which session. */
export interface ForksWSParameters {
  /** ID of the session. */
  session_id: string;
}

/** A WebSocket of a new session that continues another Live session: listeners by event, `send()`, `close()`, iteration. */
export class ForksWS extends APISocket<ForkClientEvent, ForkServerEvent> {
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
    parameters: ForksWSParameters,
    options?: SocketOptions | null,
  ) {
    super(client, "/live/sessions/{session_id}/fork", options, {
      ...parameters,
    });
  }
}
