/**
 * What `ResponsesWS` and `LiveWS` have in common: their events, their errors, and iteration.
 *
 * @module
 */
import { MAX_WAITING_EVENTS } from "../../core/limits.ts";
import { OpenAIError } from "../../errors.ts";
import { socketURL } from "../../socket/handshake.ts";
import { Queue } from "../../socket/queue.ts";
import {
  endpointFor,
  EventSocket,
  type SocketClient,
  socketRoot,
  type UnsentMessage,
} from "./event_socket.ts";

/** An error event of the API, or a failure of the connection. */
export class WebSocketError extends OpenAIError {
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
    /** The end of the connection, with the events that were not sent. */
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
export type SocketMessage<ServerEvent> =
  | { type: "open" }
  | { type: "message"; message: ServerEvent }
  | { type: "raw"; data: string | ArrayBuffer }
  | { type: "error"; error: WebSocketError }
  | { type: "close"; code: number; reason: string };

/** Options of a connection. */
export interface SocketOptions {
  /** Headers of the handshake. */
  headers?: Readonly<Record<string, string>>;
  /** Not supported: the connections of `client` reconnect by themselves. */
  reconnect?: undefined | null;
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
   * @param path Path below the base URL.
   * @param options How to connect.
   */
  constructor(
    client: SocketClient,
    path: string,
    options: SocketOptions | null = {},
  ) {
    if (options?.reconnect) {
      throw new OpenAIError(
        "Cannot reconnect: this class has one connection; use connect() of the client",
      );
    }
    super(
      endpointFor(client, options?.headers, path === "/responses"),
      socketURL(socketRoot(client), path),
    );
  }

  /** Iterates over what happens from now on, until the connection is closed. */
  stream(): AsyncIterableIterator<SocketMessage<ServerEvent>> {
    return this[Symbol.asyncIterator]();
  }

  /** The same as {@linkcode APISocket.stream}. */
  [Symbol.asyncIterator](): AsyncIterableIterator<SocketMessage<ServerEvent>> {
    const stop = () => {
      for (const [event, listener] of listeners) forget(event, listener);
      this.socket.removeEventListener("open", onOpen);
    };
    const queue = new Queue<SocketMessage<ServerEvent>>({
      max: MAX_WAITING_EVENTS,
    }, stop);
    const onOpen = () => queue.push({ type: "open" });
    const listeners: [event: string, listener: Listener][] = [
      ["event", (message) => {
        if (message.type !== "error") queue.push({ type: "message", message });
      }],
      ["raw", (data) => queue.push({ type: "raw", data })],
      ["error", (error) => queue.push({ type: "error", error })],
      ["close", (code, reason) => {
        queue.push({ type: "close", code, reason });
        queue.end();
        stop();
      }],
    ];
    const add = this.on.bind(this) as AddOrRemove;
    const forget = this.off.bind(this) as AddOrRemove;
    const { readyState } = this.socket;
    if (readyState === 3) queue.end();
    if (readyState === 1) onOpen();
    if (readyState === 0) this.socket.addEventListener("open", onOpen);
    for (const [event, listener] of listeners) add(event, listener);
    return queue as AsyncIterableIterator<SocketMessage<ServerEvent>>;
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
