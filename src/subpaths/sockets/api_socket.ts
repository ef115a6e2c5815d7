/**
 * What `ResponsesWS` and `LiveWS` have in common: their events, their errors, and iteration.
 *
 * @module
 */
import { MAX_WAITING_EVENTS } from "../../core/limits.ts";
import { fillPath } from "../../core/path.ts";
import { OpenAIError } from "../../errors.ts";
import { socketURL } from "../../socket/handshake.ts";
import { Queue } from "../../socket/queue.ts";
import { EventSocket } from "./event_socket.ts";
import { endpointFor, type SocketClient, socketRoot } from "./socket_client.ts";
import {
  type ReconnectingEvent,
  socketRecovery,
  type WebSocketReconnectOptions,
} from "./recovery.ts";
import type { UnsentMessage } from "./send_queue.ts";

/** Default of `maxQueueBytes`: how many bytes are queued without a connection. */
const MAX_QUEUE_BYTES = 1024 * 1024;

/** An error event of the API, or a failure of the connection. */
export class WebSocketError extends OpenAIError {
  /** Class name, as in stack traces. */
  override readonly name: string = "WebSocketError";
  /** The event, if it is one of the API. */
  declare readonly error: object | undefined;

  /**
   * Creates the error.
   *
   * @param message What happened.
   * @param event The event of the API, if it is one.
   */
  constructor(message: string, event: object | null) {
    super(message);
    Object.defineProperty(this, "error", { value: event ?? undefined });
  }
}

/** Listeners, by event. */
export type SocketEvents<ClientEvent, ServerEvent extends { type: string }> =
  & {
    /** Each event of the server. */
    event: (event: ServerEvent) => void;
    /** A frame that is not an event. */
    raw: (data: string | ArrayBuffer) => void;
    /** An error event of the server, or a failure of the connection. */
    error: (error: WebSocketError) => void;
    /** An attempt to connect again is about to begin. */
    reconnecting: (event: ReconnectingEvent) => void;
    /** The connection was replaced. */
    reconnected: () => void;
    /** The end of the connection, with what was not sent. */
    close: (
      code: number,
      reason: string,
      unsent: UnsentMessage<ClientEvent>[],
    ) => void;
  }
  & {
    [Type in Exclude<ServerEvent["type"], "error">]: (
      event: Extract<ServerEvent, { type: Type }>,
    ) => unknown;
  };

/** What iterating over a connection gives. */
export type SocketMessage<ServerEvent, ClientEvent = unknown> =
  | { type: "connecting" | "open" | "closing" | "reconnected" }
  | { type: "reconnecting"; reconnect: ReconnectingEvent }
  | { type: "message"; message: ServerEvent }
  | { type: "raw"; data: string | ArrayBuffer }
  | { type: "error"; error: WebSocketError }
  | {
    type: "close";
    code: number;
    reason: string;
    unsent: UnsentMessage<ClientEvent>[];
  };

/** Options of a connection. */
export interface SocketOptions {
  /** Headers of the handshake. */
  headers?: Readonly<Record<string, string>>;
  /** How to connect again after a loss; without it, a loss is the end. */
  reconnect?: WebSocketReconnectOptions | undefined | null;
  /** Bytes that wait while it is not connected; an empty queue takes one event of any size. @default {1_048_576} */
  maxQueueSize?: number | undefined;
}

/** Options of an iteration. */
export interface WebSocketStreamOptions {
  /** Most entries that wait for the reader. What exceeds them ends the iteration with an error. */
  maxBufferedEvents?: number | undefined;
}

// deno-lint-ignore no-explicit-any -- parameters are those of the event
type Listener = (...args: any[]) => void;

type AddOrRemove = (event: string, listener: Listener) => void;

/** Events over one WebSocket, which can be iterated. */
export abstract class APISocket<
  ClientEvent,
  ServerEvent extends { type: string },
> extends EventSocket<ClientEvent, SocketEvents<ClientEvent, ServerEvent>> {
  /**
   * Starts to connect.
   *
   * @param client Whose key and base URL to use.
   * @param path Path below the base URL, with the names of parameters in braces.
   * @param options How to connect.
   * @param parameters Parameters of the path; the others are of the query.
   * @throws {TypeError} If a parameter of the path is missing.
   */
  constructor(
    client: SocketClient,
    path: string,
    options: SocketOptions | null = {},
    parameters?: Record<string, unknown>,
  ) {
    const { headers, reconnect, maxQueueSize } = options ?? {};
    const [, area, , , action = "connect"] = path.split("/");
    super({
      client,
      endpoint: endpointFor(client, headers, path === "/responses"),
      urlOf: (parameters = {}) => {
        const query = { ...parameters };
        const filled = fillPath(path, (name) => {
          const { [name]: value } = query;
          delete query[name];
          return value;
        });
        return socketURL(
          socketRoot(client),
          filled,
          query as Record<string, string | undefined>,
        );
      },
      parameters,
      action: `${area}.${action}`,
      recovery: socketRecovery(reconnect),
      maxQueueBytes: maxQueueSize ?? MAX_QUEUE_BYTES,
    });
  }

  /**
   * Iterates over what happens from now on, until the connection is closed.
   *
   * @param options How much may wait for the reader.
   */
  stream(
    options?: WebSocketStreamOptions,
  ): AsyncIterableIterator<SocketMessage<ServerEvent, ClientEvent>> {
    return this[Symbol.asyncIterator](options);
  }

  /** The same as {@linkcode APISocket.stream}. */
  [Symbol.asyncIterator](
    { maxBufferedEvents = MAX_WAITING_EVENTS }: WebSocketStreamOptions = {},
  ): AsyncIterableIterator<SocketMessage<ServerEvent, ClientEvent>> {
    if (!Number.isSafeInteger(maxBufferedEvents) || maxBufferedEvents <= 0) {
      throw new OpenAIError(
        `maxBufferedEvents must be a positive integer, got ${maxBufferedEvents}`,
      );
    }
    const { socket } = this;
    const stop = () => {
      for (const [event, listener] of listeners) forget(event, listener);
      socket.removeEventListener("open", onOpen);
    };
    const queue = new Queue<SocketMessage<ServerEvent, ClientEvent>>({
      max: maxBufferedEvents,
    }, stop);
    const onOpen = () => queue.push({ type: "open" });
    const listeners: [event: string, listener: Listener][] = [
      ["event", (message) => {
        if (message.type !== "error") queue.push({ type: "message", message });
      }],
      ["raw", (data) => queue.push({ type: "raw", data })],
      ["error", (error) => queue.push({ type: "error", error })],
      ["reconnecting", (reconnect) => {
        queue.push({ type: "reconnecting", reconnect });
      }],
      ["reconnected", () => queue.push({ type: "reconnected" })],
      ["close", (code, reason, unsent) => {
        queue.push({ type: "close", code, reason, unsent });
        queue.end();
        stop();
      }],
    ];
    const add = this.on.bind(this) as AddOrRemove;
    const forget = this.off.bind(this) as AddOrRemove;
    const { readyState } = socket;
    if (readyState === 3 && !this.isReconnecting) queue.end();
    if (readyState === 2) queue.push({ type: "closing" });
    if (readyState === 1) onOpen();
    if (readyState === 0 && !this.isReconnecting) {
      queue.push({ type: "connecting" });
      socket.addEventListener("open", onOpen);
    }
    for (const [event, listener] of listeners) add(event, listener);
    return queue as AsyncIterableIterator<
      SocketMessage<ServerEvent, ClientEvent>
    >;
  }

  /** @ignore Internal. */
  protected override refused(
    event: { error?: { message?: unknown }; message?: unknown },
  ): void {
    const message = event.error?.message ?? event.message;
    this.emitError(
      new WebSocketError(
        typeof message === "string" ? message : "unknown error",
        event,
      ),
    );
  }

  /** @ignore Internal. */
  protected override fail(message: string, cause: unknown): void {
    const error = new WebSocketError(message, null);
    error.cause = cause;
    this.emitError(error);
  }

  /** @ignore Internal. */
  protected override unreadable(data: string | ArrayBuffer): void {
    this.emit("raw", data);
  }
}
