/**
 * Events over one WebSocket, as the classes of the official SDK have them: `on`, `send`, `close`.
 *
 * The connection is ours: the credential goes in a header, a refusal says why, and events that are
 * sent before the connection is open wait for it.
 *
 * @module
 */
import { delay } from "@std/async/delay";
import type { SocketObserver } from "../../resources/socket_events.ts";
import type { Close } from "../../socket/close.ts";
import { dial } from "../../socket/dial.ts";
import { HandshakeError } from "../../socket/errors.ts";
import type { Endpoint } from "../../socket/handshake.ts";
import type { Socket } from "../../socket/socket.ts";
import { Emitter } from "./emitter.ts";
import {
  Attempts,
  type ReconnectingEvent,
  type ReconnectingOverrides,
  type Recovery,
} from "./recovery.ts";
import {
  type Frame,
  rawFrame,
  type RawWebSocketData,
  SendQueue,
  type UnsentMessage,
} from "./send_queue.ts";
import { observe, type SocketClient } from "./socket_client.ts";
import { SocketView } from "./socket_view.ts";

/** What may wait before a connection is open for the first time, in bytes. */
export const MAX_FIRST_BYTES: number = 16 * 1024 * 1024;

/** How to connect. */
export interface Connection {
  /** Whose key and base URL to use. */
  readonly client: SocketClient;
  /** Server and credentials. */
  readonly endpoint: Endpoint;
  /** The address without a credential, for the current query parameters. */
  readonly urlOf: (parameters?: Record<string, unknown>) => URL;
  /** Parameters of the first address. */
  readonly parameters?: Record<string, unknown> | undefined;
  /** What opens it, for `onEvent`, such as `realtime.connect`. */
  readonly action: string;
  /** The model, for `onEvent`. */
  readonly model?: string | undefined;
  /** Allows what exposes the key: a standard key in a subprotocol. */
  readonly allowInsecureKey?: boolean | undefined;
  /** How it is replaced after a loss; `null` means never. */
  readonly recovery: Recovery | null;
  /** Bytes that wait while it is not connected. */
  readonly maxQueueBytes: number;
}

/** Events over a WebSocket, which is replaced after a loss if the program wants that. */
export abstract class EventSocket<
  ClientEvent,
  // deno-lint-ignore no-explicit-any -- parameters are those of the event
  Events extends { [Name in keyof Events]: (...args: any[]) => unknown },
> extends Emitter<Events> {
  /** Address of the connection, without a credential. */
  url: URL;
  /** The current connection, for its state and its events. */
  socket: SocketView;

  readonly #connection: Connection;
  readonly #attempts: Attempts | undefined;
  readonly #stop = new AbortController();
  readonly #queue = new SendQueue();
  #parameters: Record<string, unknown> | undefined;
  #socket: Socket | undefined;
  #observer: SocketObserver | undefined;
  #isReconnecting = false;
  /** How the program closed it. */
  #wanted: Ending | undefined;

  /**
   * Starts to connect.
   *
   * @param connection Where and how.
   */
  constructor(connection: Connection) {
    super();
    this.#connection = connection;
    const { recovery, urlOf, parameters } = connection;
    this.#attempts = recovery ? new Attempts(recovery) : undefined;
    this.#parameters = parameters;
    this.url = urlOf(parameters);
    this.socket = this.#view();
    this.#open().then(
      (socket) => this.#opened(socket),
      (error) => this.#failed(error),
    );
  }

  /**
   * Sends an event. Without a connection it is queued until the next one is open.
   *
   * @param event The event. What cannot be sent becomes an `error` event.
   */
  send(event: ClientEvent): void {
    let data: string | undefined;
    try {
      data = JSON.stringify(event);
      if (data === undefined) throw new TypeError("An event must be JSON");
    } catch (error) {
      return this.fail("could not send data", error);
    }
    this.#send({ data, isEvent: true });
  }

  /**
   * Sends a frame as it is.
   *
   * @param data Text or bytes.
   */
  sendRaw(data: RawWebSocketData): void {
    this.#send(rawFrame(data));
  }

  /**
   * Closes the connection.
   *
   * @param props Code, 1000 by default, and reason.
   */
  close(props?: { code: number; reason: string }): void {
    this.#close(props?.code ?? 1000, props?.reason ?? "OK");
  }

  /** Removes what waits. */
  protected drain(): UnsentMessage<ClientEvent>[] {
    return this.#queue.drain();
  }

  /** Sends what waits. */
  protected flush(): void {
    if (this.socket.readyState !== 1 || this.#isReconnecting) {
      return this.fail("cannot flush before the WebSocket is open", undefined);
    }
    this.#queue.flush(({ data }) => this.#socket?.send(data) ?? false);
  }

  /** Whether a connection is being replaced. */
  protected get isReconnecting(): boolean {
    return this.#isReconnecting;
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

  #view(): SocketView {
    return new SocketView({
      send: (data) => this.sendRaw(data),
      close: (code = 1000, reason = "") => this.#close(code, reason),
    }, this.url.href);
  }

  async #open(): Promise<Socket> {
    const connection = this.#connection;
    const { endpoint, allowInsecureKey } = connection;
    this.#observer ??= await observe(connection);
    if (!this.#isReconnecting) this.#observer?.connecting();
    return await dial(endpoint, this.url, {
      signal: this.#stop.signal,
      ...(allowInsecureKey && { allowInsecureKey }),
    });
  }

  #send(frame: Frame): void {
    const { readyState } = this.socket;
    if (this.#isReconnecting || readyState === 0) return this.#wait(frame);
    if (this.#socket?.send(frame.data)) return;
    const error = new Error("the connection is not open");
    this.fail(`could not send data: ${error.message}`, error);
  }

  #wait(frame: Frame): void {
    const { maxQueueBytes, recovery } = this.#connection;
    // Before a realtime connection is open for the first time, the official class sends nothing at all.
    const max = recovery?.isManual && !this.#isReconnecting
      ? MAX_FIRST_BYTES
      : maxQueueBytes;
    if (this.#queue.add(frame, max, !recovery?.isManual)) return;
    this.fail("send queue is full, message discarded", undefined);
  }

  #close(code: number, reason: string): void {
    const { readyState } = this.socket;
    if (this.#wanted || (readyState > 1 && !this.#isReconnecting)) return;
    if (this.#socket && !this.#isReconnecting) {
      this.socket.readyState = 2;
      try {
        this.#socket.close(code, reason);
      } catch (error) {
        this.socket.readyState = readyState;
        return this.fail("could not close the connection", error);
      }
    }
    this.#wanted = { code, reason };
    this.#stop.abort();
  }

  #opened(socket: Socket): void {
    this.#attach(socket);
    this.#observer?.opened();
    this.#queue.flush(({ data }) => socket.send(data));
    this.socket.dispatchEvent(new Event("open"));
    socket.listen((data) => this.#received(data));
  }

  #attach(socket: Socket): void {
    const view = this.socket;
    this.#socket = socket;
    view.readyState = 1;
    socket.closed.then((close) => {
      report(view, close);
      this.#closed(close);
    });
  }

  #failed(error: Error): void {
    const close = { code: 1006, reason: "" };
    if (this.#stop.signal.aborted) {
      report(this.socket, close);
      return this.#ended(close);
    }
    this.fail(error.message, error);
    this.socket.dispatchEvent(
      new ErrorEvent("error", { error, message: error.message }),
    );
    report(this.socket, close);
    if (isTemporary(error)) this.#closed(close, error);
    else this.#ended(close, error);
  }

  #closed(close: Ending, error?: unknown): void {
    const isReplaced = this.#attempts?.allows(close) && !this.#wanted;
    if (isReplaced) void this.#replace(close, error);
    else this.#ended(close, error);
  }

  #ended({ code, reason }: Ending, error?: unknown): void {
    this.#isReconnecting = false;
    this.#wanted ??= { code, reason };
    if (error === undefined) this.#observer?.closed({ code });
    else this.#observer?.failed(error);
    this.emit("close", code, reason, this.#queue.drain());
  }

  /** Connects again until it succeeds, or the program or the number of attempts ends it. */
  async #replace({ code }: Ending, error: unknown): Promise<void> {
    const { maxRetries, isManual } = this.#connection.recovery!;
    const { signal } = this.#stop;
    this.#isReconnecting = true;
    let made = maxRetries;
    for (let count = 0; isTemporary(error); count++) {
      const event = this.#attempts!.next(count, code, this.#parameters);
      if (!event) break;
      made = event.attempt;
      const end = this.#announce(event);
      if (end !== undefined) return this.#ended({ code, reason: end });
      let socket: Socket | undefined;
      try {
        await delay(event.delay, { signal });
        this.url = this.#connection.urlOf(this.#parameters);
        this.socket = this.#view();
        socket = await this.#open();
        signal.throwIfAborted();
      } catch (cause) {
        socket?.close();
        report(this.socket, { code: 1006, reason: "" });
        if (signal.aborted) return this.#ended(this.#wanted!);
        error = cause;
        continue;
      }
      this.#attach(socket);
      this.#isReconnecting = false;
      if (!isManual) this.flush();
      this.socket.dispatchEvent(new Event("open"));
      this.#observer?.reconnected(count + 1);
      this.emit("reconnected");
      socket.listen((data) => this.#received(data));
      return;
    }
    this.#isReconnecting = false;
    const reason = `reconnect failed after ${made} attempt${
      made === 1 ? "" : "s"
    }`;
    const refusal = isTemporary(error) ? "" : `: ${(error as Error).message}`;
    this.fail(`WebSocket ${reason} (close code: ${code})${refusal}`, error);
    this.#ended({ code, reason }, error);
  }

  /** Tells the program of an attempt. Returns why it is not made after all. */
  #announce(event: ReconnectingEvent): string | undefined {
    let overrides: ReconnectingOverrides | void;
    try {
      overrides = this.#connection.recovery!.onReconnecting?.(event);
    } catch (error) {
      this.fail("onReconnecting callback threw", error);
      return "onReconnecting callback threw";
    }
    if (overrides && "abort" in overrides && overrides.abort) {
      return "reconnect aborted by handler";
    }
    if (overrides && "parameters" in overrides) {
      this.#parameters = overrides.parameters;
      event = { ...event, parameters: overrides.parameters };
    }
    this.#observer?.reconnecting(event.attempt, { code: event.closeCode });
    this.emit("reconnecting", event);
  }

  #received(data: string | ArrayBuffer): void {
    this.socket.dispatchEvent(new MessageEvent("message", { data }));
    let event: { type: string };
    try {
      event = eventIn(data);
    } catch (cause) {
      return this.unreadable(data, cause);
    }
    this.#observer?.received(event);
    this.emit("event", event);
    if (event.type === "error") this.refused(event);
    else this.emit(event.type, event);
  }
}

/** How a connection ended. */
type Ending = Pick<Close, "code" | "reason">;

/** Shows the end of a connection as a native socket does. */
function report(view: SocketView, { code, reason }: Ending): void {
  if (view.readyState === 3) return;
  view.readyState = 3;
  view.dispatchEvent(
    new CloseEvent("close", { code, reason, wasClean: code !== 1006 }),
  );
}

/** Whether another attempt may succeed after this error, if there was one. */
function isTemporary(error: unknown): boolean {
  return !(error instanceof HandshakeError) || error.retryable;
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
