/**
 * Events over one WebSocket, as the classes of the official SDK have them: `on`, `send`, `close`.
 *
 * The connection is ours: the credential goes in a header, a refusal says why, and events that are
 * sent before the connection is open wait for it.
 *
 * @module
 */
import { MAX_WAITING_EVENTS } from "../../core/limits.ts";
import { type ClientCaller, endpointOf } from "../../resources/endpoint.ts";
import type { Close } from "../../socket/close.ts";
import { dial } from "../../socket/dial.ts";
import type { Endpoint } from "../../socket/handshake.ts";
import type { Socket } from "../../socket/socket.ts";
import { Emitter } from "./emitter.ts";
import { SocketView } from "./socket_view.ts";

/** The client that a connection belongs to: this one, or any object with a key and a base URL. */
export interface SocketClient {
  /** The key. */
  readonly apiKey: string | null;
  /** Root of the API. */
  readonly baseURL: string;
}

/** An event that a closed connection has not sent. */
export interface UnsentMessage<ClientEvent> {
  /** Always `message`. */
  readonly type: "message";
  /** The event. */
  readonly message: ClientEvent;
}

/** Options of the connection. */
export interface ConnectionOptions {
  /** Headers of the handshake. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Allows what exposes the key: a standard key in a subprotocol. */
  readonly allowInsecureKey?: boolean;
}

/**
 * Server and credentials of a client.
 *
 * @param client The client.
 * @param headers Headers of the handshake.
 * @param isBearer See {@linkcode endpointOf}.
 */
export function endpointFor(
  client: SocketClient,
  headers: Readonly<Record<string, string>> = {},
  isBearer = false,
): Endpoint {
  const { caller } = client as { caller?: ClientCaller };
  const endpoint: Endpoint = caller?.options
    ? endpointOf(caller.options, isBearer)
    : { baseURL: client.baseURL, token: () => client.apiKey ?? "" };
  return { ...endpoint, headers: { ...endpoint.headers, ...headers } };
}

/**
 * Root of the sockets of a client.
 *
 * @param client The client.
 */
export function socketRoot(client: SocketClient): string {
  const { caller } = client as { caller?: ClientCaller };
  const { platform } = caller?.options ?? {};
  return platform?.socketURL?.(client.baseURL) ?? client.baseURL;
}

/** Events over one WebSocket. */
export abstract class EventSocket<
  ClientEvent,
  // deno-lint-ignore no-explicit-any -- parameters are those of the event
  Events extends { [Name in keyof Events]: (...args: any[]) => unknown },
> extends Emitter<Events> {
  /** Address of the connection, without a credential. */
  readonly url: URL;
  /** The connection, for its state and its events. */
  readonly socket: SocketView;

  readonly #opening = new AbortController();
  #waiting: { event: ClientEvent | undefined; text: string }[] = [];
  #socket: Socket | undefined;

  /**
   * Starts to connect.
   *
   * @param endpoint Server and credentials.
   * @param url Address, without a credential.
   * @param options How to connect.
   */
  constructor(endpoint: Endpoint, url: URL, options: ConnectionOptions = {}) {
    super();
    this.url = url;
    this.socket = new SocketView({
      send: (data) => this.#sendText(data, undefined),
      close: (code = 1000, reason = "") => this.#close(code, reason),
    });
    const { allowInsecureKey } = options;
    const { signal } = this.#opening;
    dial(endpoint, url, {
      signal,
      ...(allowInsecureKey && { allowInsecureKey }),
    })
      .then((socket) => this.#opened(socket), (error) => this.#failed(error));
  }

  /**
   * Sends an event; before the connection is open, as soon as it is.
   *
   * @param event The event. What cannot be sent becomes an `error` event.
   */
  send(event: ClientEvent): void {
    let text: string;
    try {
      text = JSON.stringify(event);
    } catch (error) {
      return this.fail("could not send data", error);
    }
    this.#sendText(text, event);
  }

  /**
   * Closes the connection.
   *
   * @param props Code, 1000 by default, and reason.
   */
  close(props?: { code: number; reason: string }): void {
    this.#close(props?.code ?? 1000, props?.reason ?? "OK");
  }

  /** An event of the server that is an error. */
  protected abstract refused(event: object): void;

  /** A failure of the connection. */
  protected abstract fail(message: string, cause: unknown): void;

  /** A frame that is not an event. */
  protected abstract unreadable(
    data: string | ArrayBuffer,
    cause: unknown,
  ): void;

  /** Emits an error, or leaves it unhandled if it has no listener, as in the official SDK. */
  protected emitError(error: Error): void {
    if (this.hasListener("error" as keyof Events)) this.emit("error", error);
    else Promise.reject(error);
  }

  #sendText(text: string, event: ClientEvent | undefined): void {
    if (this.#socket?.send(text)) return;
    const error = this.socket.readyState !== 0
      ? new Error("the connection is not open")
      : this.#waiting.length >= MAX_WAITING_EVENTS
      ? new Error(`more than ${MAX_WAITING_EVENTS} events before it was open`)
      : undefined;
    if (error) this.fail(`could not send data: ${error.message}`, error);
    else this.#waiting.push({ event, text });
  }

  #close(code: number, reason: string): void {
    const { readyState } = this.socket;
    if (readyState > 1) return;
    this.socket.readyState = 2;
    if (!this.#socket) return this.#opening.abort();
    try {
      this.#socket.close(code, reason);
    } catch (error) {
      this.socket.readyState = readyState;
      this.fail("could not close the connection", error);
    }
  }

  #opened(socket: Socket): void {
    this.#socket = socket;
    this.socket.readyState = 1;
    socket.closed.then((close) => this.#closed(close));
    for (const { text } of this.#waiting.splice(0)) socket.send(text);
    this.socket.dispatchEvent(new Event("open"));
    socket.listen((data) => this.#received(data));
  }

  #failed(error: Error): void {
    if (!this.#opening.signal.aborted) {
      this.fail(error.message, error);
      this.socket.dispatchEvent(
        new ErrorEvent("error", { error, message: error.message }),
      );
    }
    this.#closed({ code: 1006, reason: "" });
  }

  #closed({ code, reason }: Pick<Close, "code" | "reason">): void {
    this.socket.readyState = 3;
    const unsent = this.#waiting.splice(0).flatMap(({ event }) =>
      event === undefined ? [] : [{ type: "message", message: event }]
    );
    this.socket.dispatchEvent(
      new CloseEvent("close", { code, reason, wasClean: code !== 1006 }),
    );
    this.emit("close", code, reason, unsent);
  }

  #received(data: string | ArrayBuffer): void {
    this.socket.dispatchEvent(new MessageEvent("message", { data }));
    let event: { type: string };
    try {
      event = eventIn(data);
    } catch (cause) {
      return this.unreadable(data, cause);
    }
    this.emit("event", event);
    if (event.type === "error") this.refused(event);
    else this.emit(event.type, event);
  }
}

/** @throws {TypeError | SyntaxError} If a frame is not an event; the message does not contain it. */
function eventIn(data: string | ArrayBuffer): { type: string } {
  let event: unknown;
  try {
    event = typeof data === "string" ? JSON.parse(data) : null;
  } catch {
    throw new SyntaxError("An event must be JSON");
  }
  if (typeof (event as { type?: unknown } | null)?.type !== "string") {
    throw new TypeError("An event must be an object with a type");
  }
  return event as { type: string };
}
