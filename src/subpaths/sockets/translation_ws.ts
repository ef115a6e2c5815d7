/**
 * `openai/realtime/translations/ws`.
 *
 * @module
 */
import type { HeadersLike } from "../../core/headers.ts";
import { MAX_TIMER_MS } from "../../core/waits.ts";
import type {
  RealtimeErrorEvent,
  RealtimeTranslationClientEvent,
  RealtimeTranslationServerEvent,
} from "../../generated/types/realtime/realtime.ts";
import { socketURL } from "../../socket/handshake.ts";
import { EventSocket, MAX_FIRST_BYTES } from "./event_socket.ts";
import { OpenAIRealtimeError } from "./realtime.ts";
import { endpointFor, type SocketClient, socketRoot } from "./socket_client.ts";
export { OpenAIRealtimeError } from "./realtime.ts";
export type { HeadersLike, HeaderValue } from "../../core/headers.ts";
export type { AnyListener, Emitted, Emitter, Listeners } from "./emitter.ts";
export type { Connection, EventSocket } from "./event_socket.ts";
export type { Recovery } from "./recovery.ts";
export type { SocketClient } from "./socket_client.ts";
export type { RawWebSocketData, UnsentMessage } from "./send_queue.ts";
export type {
  Controls,
  Listener,
  ReadyState,
  SocketView,
} from "./socket_view.ts";

/** Any event: its type may be newer than this library. */
export interface RealtimeTranslationEvent {
  /** Type of the event. */
  type: string;
  /** Fields of an event that is not known. */
  [field: string]: unknown;
}

/** Which session to open. */
export interface RealtimeTranslationConnectOptions {
  /** Model that translates, such as `gpt-realtime-translate`. */
  model: string;
  /** Options of the package `ws`; only `headers` has an effect. `null` removes a header. */
  options?: { headers?: HeadersLike } | undefined;
}

/** Listeners, by event. */
export type RealtimeTranslationEvents =
  & {
    /** Each event of the server. */
    event: (
      event: RealtimeTranslationServerEvent | RealtimeTranslationEvent,
    ) => void;
    /** An error event of the server, or a failure of the connection. */
    error: (error: OpenAIRealtimeError) => void;
    /** The end of the connection. */
    close: (code: number, reason: string) => void;
  }
  & {
    [Type in Exclude<RealtimeTranslationServerEvent["type"], "error">]: (
      event: Extract<RealtimeTranslationServerEvent, { type: Type }>,
    ) => void;
  };

/**
 * A translation session over one WebSocket, as in the official SDK.
 *
 * `client.realtime.translate()` opens one that takes and gives streams of audio, and survives
 * disconnects.
 *
 * @example
 * ```ts
 * import { OpenAIRealtimeTranslationWS } from "@duplex/openai/realtime/translations/ws";
 * import { fakeOpenAI } from "@duplex/openai/testing";
 *
 * await using openai = await fakeOpenAI();
 * const ws = await OpenAIRealtimeTranslationWS.create(openai.client(), {
 *   model: "gpt-realtime-translate",
 * });
 * ws.on("session.output_transcript.delta", ({ delta }) => console.log(delta));
 * await ws.emitted("session.created");
 * await ws.finish({ timeoutMs: 5_000 });
 * ```
 */
export class OpenAIRealtimeTranslationWS extends EventSocket<
  RealtimeTranslationClientEvent | RealtimeTranslationEvent | string,
  RealtimeTranslationEvents
> {
  /** Ends the input: what was said is still translated. */
  readonly session: { close: () => void } = {
    close: () => this.send({ type: "session.close" }),
  };
  #isInputClosed = false;
  #isClosedByProgram = false;
  #isComplete = false;
  #hasEnded = false;
  #failure: OpenAIRealtimeError | undefined;
  #finish: PromiseWithResolvers<void> | undefined;

  private constructor(
    client: SocketClient,
    { model, options }: RealtimeTranslationConnectOptions,
  ) {
    super({
      client,
      endpoint: endpointFor(client, options?.headers),
      urlOf: () =>
        socketURL(socketRoot(client), "/realtime/translations", { model }),
      action: "realtime.translate",
      model,
      recovery: null,
      maxQueueBytes: MAX_FIRST_BYTES,
    });
    this.on("event", ({ type }) => {
      if (type === "session.closed") this.#completed();
    });
    this.on("close", () => this.#ended());
  }

  /**
   * Starts to connect. Events that are sent before the connection is open wait for it.
   *
   * @param client Whose key and base URL to use.
   * @param props Which session to open.
   * @throws {TypeError} If no model is named.
   */
  static create(
    client: SocketClient,
    props: RealtimeTranslationConnectOptions,
  ): Promise<OpenAIRealtimeTranslationWS> {
    return Promise.try(() => {
      const { model } = props;
      if (typeof model === "string" && model !== "") {
        return new OpenAIRealtimeTranslationWS(client, props);
      }
      throw new TypeError("model must be the name of a translation model");
    });
  }

  /**
   * Sends an event. A second `session.close` is not sent.
   *
   * @param event The event, or its JSON.
   * @throws {OpenAIRealtimeError} If it is not an event, the input has ended, or the connection is closed.
   */
  override send(
    event: RealtimeTranslationClientEvent | RealtimeTranslationEvent | string,
  ): void {
    const data = typeof event === "string" ? event : JSON.stringify(event);
    const isClose = typeIn(data) === "session.close";
    if (this.#isInputClosed && isClose) return;
    if (this.#isInputClosed || this.socket.readyState > 1) {
      throw new OpenAIRealtimeError(
        "Cannot send: the input of the translation is closed",
        null,
      );
    }
    this.#isInputClosed = isClose;
    this.sendRaw(data);
  }

  /**
   * Ends the input, and waits until the translation is complete and the connection closed.
   *
   * Further calls get the same promise. Errors of the API are events, and do not end the wait.
   *
   * @param options The longest wait in ms, and a signal that ends it; the connection is then closed.
   * @throws {TypeError} If `signal` is not an `AbortSignal`.
   * @throws {RangeError} If `timeoutMs` is not a positive number of ms that a timer can wait.
   * @throws {OpenAIRealtimeError} If the connection ends before the translation, or the wait does.
   */
  finish(
    { timeoutMs, signal }: {
      timeoutMs: number;
      signal?: AbortSignal | undefined;
    },
  ): Promise<void> {
    if (this.#finish) return this.#finish.promise;
    if (!(timeoutMs > 0 && timeoutMs <= MAX_TIMER_MS)) {
      return Promise.reject(
        new RangeError(
          `timeoutMs must be a number above 0 and up to ${MAX_TIMER_MS}, got ${timeoutMs}`,
        ),
      );
    }
    if (signal && !(signal instanceof AbortSignal)) {
      return Promise.reject(
        new TypeError(
          "signal must be an AbortSignal (pass controller.signal, not the controller)",
        ),
      );
    }
    const finish = this.#finish = Promise.withResolvers<void>();
    const stop = (why: string, cause?: unknown) => {
      this.#failed(`Cannot finish the translation: ${why}`, cause);
      super.close();
    };
    const onAbort = () => stop("aborted", signal?.reason);
    const timer = setTimeout(
      () => stop(`no end within ${timeoutMs} ms`),
      timeoutMs,
    );
    signal?.addEventListener("abort", onAbort, { once: true });
    finish.promise.catch(() => {}).then(() => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
    });
    this.#settle();
    if (signal?.aborted) onAbort();
    else if (!this.#isComplete && this.socket.readyState <= 1) {
      this.session.close();
    }
    return finish.promise;
  }

  /** Closes the connection without waiting for the rest of the translation. */
  override close(): void {
    this.#isInputClosed = this.#isClosedByProgram = true;
    super.close();
  }

  #completed(): void {
    this.#isInputClosed = this.#isComplete = true;
    super.close();
  }

  #ended(): void {
    this.#isInputClosed = this.#hasEnded = true;
    if (!this.#isComplete && !this.#failure) {
      this.#failure = new OpenAIRealtimeError(
        "The translation WebSocket closed before session.closed",
        null,
      );
      if (!this.#isClosedByProgram && !this.#finish) {
        this.emitError(this.#failure);
      }
    }
    this.#settle();
  }

  #settle(): void {
    if (this.#failure) this.#finish?.reject(this.#failure);
    else if (this.#hasEnded) this.#finish?.resolve();
  }

  #failed(message: string, cause: unknown): OpenAIRealtimeError {
    const error = new OpenAIRealtimeError(message, null);
    error.cause = cause;
    this.#failure ??= error;
    this.#isInputClosed = true;
    this.#settle();
    return error;
  }

  /** @ignore Internal. */
  protected override refused(event: RealtimeErrorEvent): void {
    const message = event.error?.message ?? "unknown error";
    this.emitError(
      new OpenAIRealtimeError(`Translation API error: ${message}`, event),
    );
  }

  /** @ignore Internal. */
  protected override fail(message: string, cause: unknown): void {
    const error = this.#failed(message, cause);
    // `finish()` rejects with it, so that it needs no listener then.
    if (this.hasListener("error") || !this.#finish) this.emitError(error);
  }

  /** @ignore Internal. */
  protected override unreadable(
    _data: string | ArrayBuffer,
    cause: unknown,
  ): void {
    const error = new OpenAIRealtimeError(
      "The server sent a frame that is not an event",
      null,
    );
    error.cause = cause;
    this.emitError(error);
  }
}

/** The type of an event. */
function typeIn(data: string): string {
  let type: unknown;
  try {
    ({ type } = JSON.parse(data) ?? {});
  } catch {
    // reported below
  }
  if (typeof type === "string") return type;
  throw new OpenAIRealtimeError(
    "Cannot send: an event must be an object with a type",
    null,
  );
}
