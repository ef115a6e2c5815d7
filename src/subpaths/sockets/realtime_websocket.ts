/**
 * `openai/realtime/websocket`.
 *
 * @module
 */
import {
  azureConnection,
  type AzureRealtimeConnectionConfig,
  type AzureSocketClient,
  RealtimeSocket,
  type RealtimeSocketOptions,
} from "./realtime.ts";
import type { SocketClient } from "./socket_client.ts";
export { OpenAIRealtimeError, RealtimeSocket } from "./realtime.ts";
export type {
  AzureRealtimeConnectionConfig,
  AzureSocketClient,
  RealtimeConnectionConfig,
  RealtimeEvents,
  RealtimeSocketOptions,
} from "./realtime.ts";
export type { AnyListener, Emitted, Emitter, Listeners } from "./emitter.ts";
export type { Connection, EventSocket } from "./event_socket.ts";
export type { SocketClient } from "./socket_client.ts";
export type { RawWebSocketData, UnsentMessage } from "./send_queue.ts";
export type {
  RealtimeRecoveryOptions,
  ReconnectingEvent,
  ReconnectingOverrides,
  Recovery,
} from "./recovery.ts";
export type {
  Controls,
  Listener,
  ReadyState,
  SocketView,
} from "./socket_view.ts";

/** A realtime session over one WebSocket: listeners by event, `send()`, `close()`. */
export class OpenAIRealtimeWebSocket extends RealtimeSocket {
  /**
   * Creates a session, as the official SDK does for a client whose key is a function.
   *
   * @param client Whose key and base URL to use.
   * @param props Which session to open.
   */
  static create(
    client: SocketClient,
    props: RealtimeSocketOptions,
  ): Promise<OpenAIRealtimeWebSocket> {
    return Promise.resolve(new OpenAIRealtimeWebSocket(props, client));
  }

  /**
   * Opens a session of Azure OpenAI: of a deployment, for transcription, or of a call.
   *
   * @param client An `AzureOpenAI`.
   * @param options Which session to open; by default, one of the client's deployment.
   * @throws {OpenAIError} If more than one session is named, or none and the client has no deployment.
   */
  static async azure(
    client: AzureSocketClient,
    options: AzureRealtimeConnectionConfig & {
      dangerouslyAllowBrowser?: boolean;
    } = {},
  ): Promise<OpenAIRealtimeWebSocket> {
    const connection = azureConnection(client, options);
    return await Promise.resolve(
      new OpenAIRealtimeWebSocket(connection, client),
    );
  }
}
