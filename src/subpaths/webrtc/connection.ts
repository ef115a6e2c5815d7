/**
 * A WebRTC connection whose offer the program exchanges for an answer.
 *
 * @module
 */
import { MAX_TIMER_MS } from "../../core/waits.ts";
import { DataChannel } from "./data_channel.ts";
import {
  WebRTCError,
  type WebRTCErrorCode,
  type WebRTCErrorPhase,
} from "./errors.ts";
import { EventListeners } from "./listeners.ts";
import type {
  BrowserDataChannel,
  BrowserPeerConnection,
  WebRTCCloseReason,
  WebRTCConfiguration,
  WebRTCConnectionEvent,
  WebRTCConnectOptions,
  WebRTCPeerConnection,
  WebRTCState,
} from "./types.ts";

/** A call of `connect()` that has not ended. */
interface Setup {
  phase: WebRTCErrorPhase;
  /** Whether the answer of the server is set. */
  isAnswered: boolean;
  readonly stop: AbortController;
  /** Ends it, with an error or with success. */
  readonly settle: (error?: WebRTCError) => void;
}

/** A WebRTC connection: an `RTCPeerConnection` of the browser, and events over its data channel. */
export class WebRTCConnection<
  ClientEvent,
  ServerEvent extends { type: string },
> {
  /** The connection of the browser. Add audio tracks before `connect()`; they are never stopped here. */
  readonly peerConnection: BrowserPeerConnection;
  /** The channel of the events. */
  readonly dataChannel: BrowserDataChannel;
  readonly #peer: WebRTCPeerConnection;
  readonly #channel: DataChannel<ClientEvent, ServerEvent>;
  readonly #listeners: EventListeners<WebRTCConnectionEvent> =
    new EventListeners();
  #state: WebRTCState = "new";
  #setup: Setup | undefined;

  /**
   * Creates the connection and its channel. Nothing is sent before `connect()`.
   *
   * @param configuration Configuration of the `RTCPeerConnection`, such as its ICE servers.
   * @throws {WebRTCError} If there is no `RTCPeerConnection`, or it creates no channel.
   */
  constructor(configuration?: WebRTCConfiguration) {
    const { RTCPeerConnection } = globalThis as unknown as {
      RTCPeerConnection?: new (
        configuration?: WebRTCConfiguration,
      ) => WebRTCPeerConnection;
    };
    if (!RTCPeerConnection) {
      throw new WebRTCError(
        "unsupported_environment",
        "transport",
        "WebRTC needs a browser: RTCPeerConnection is not defined",
      );
    }
    const peer = new RTCPeerConnection(configuration);
    try {
      this.#channel = new DataChannel(peer.createDataChannel("oai-events"));
    } catch (cause) {
      peer.close();
      throw new WebRTCError(
        "negotiation_failed",
        "transport",
        "The data channel could not be created",
        cause,
      );
    }
    this.#peer = peer;
    this.peerConnection = peer as BrowserPeerConnection;
    this.dataChannel = this.#channel.dataChannel;
    peer.addEventListener("connectionstatechange", this.#onPeerState);
    this.#channel.onConnectionEvent((event) => this.#onChannelEvent(event));
  }

  /** The state now. */
  get state(): WebRTCState {
    return this.#state;
  }

  /**
   * Adds a listener of one event of the server.
   *
   * @param type Type of the event.
   * @param handler Called with each of them.
   * @returns Removes the listener.
   * @throws {WebRTCError} If the connection is closed.
   */
  on<Type extends ServerEvent["type"]>(
    type: Type,
    handler: (event: Extract<ServerEvent, { type: Type }>) => unknown,
  ): () => void {
    return this.#channel.on(type, handler);
  }

  /**
   * Adds a listener of all events of the server, errors of the API included. Add it before `connect()`:
   * events without a listener are dropped.
   *
   * @param handler Called with each event.
   * @returns Removes the listener.
   * @throws {WebRTCError} If the connection is closed.
   */
  onEvent(handler: (event: ServerEvent) => unknown): () => void {
    return this.#channel.onEvent(handler);
  }

  /**
   * Adds a listener of the state and of failures. Failures of `connect()` reject its promise instead.
   *
   * @param handler Called with each event.
   * @returns Removes the listener.
   * @throws {WebRTCError} If the connection is closed.
   */
  onConnectionEvent(
    handler: (event: WebRTCConnectionEvent) => unknown,
  ): () => void {
    if (this.#state === "closed") {
      throw new WebRTCError(
        "invalid_state",
        "transport",
        "The connection is closed: create another one",
      );
    }
    return this.#listeners.add(handler);
  }

  /**
   * Sends an event.
   *
   * @param event The event.
   * @throws {WebRTCError} If the connection is not open, or the event cannot be sent.
   */
  send(event: ClientEvent): void {
    this.#channel.send(event);
  }

  /**
   * Connects; a connection connects once.
   *
   * @param options How to get the answer of the server.
   * @returns Resolves when the connection and its channel are open.
   * @throws {WebRTCError} If that fails, takes too long or is aborted. The connection is closed then.
   */
  connect(options: WebRTCConnectOptions): Promise<void> {
    const { signal, timeoutMs = 30_000 } = options;
    const invalid = this.#state !== "new"
      ? `connect() must be called once: the connection is ${this.#state}`
      : timeoutMs > 0 && timeoutMs <= MAX_TIMER_MS
      ? undefined
      : `timeoutMs must be greater than 0 and at most ${MAX_TIMER_MS}, got ${timeoutMs}`;
    if (invalid !== undefined) {
      return Promise.reject(
        new WebRTCError("invalid_state", "transport", invalid),
      );
    }
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const onAbort = () =>
      this.#giveUp("aborted", "aborted", "Connecting was aborted", {
        cause: signal?.reason,
      });
    const timer = setTimeout(
      () =>
        this.#giveUp(
          "timeout",
          "timeout",
          `Connecting took longer than ${timeoutMs} ms`,
        ),
      timeoutMs,
    );
    const setup: Setup = {
      phase: "offer",
      isAnswered: false,
      stop: new AbortController(),
      settle: (error) => {
        this.#setup = undefined;
        clearTimeout(timer);
        signal?.removeEventListener("abort", onAbort);
        if (error) reject(error);
        else resolve();
      },
    };
    this.#setup = setup;
    this.#state = "connecting";
    signal?.addEventListener("abort", onAbort);
    if (signal?.aborted) onAbort();
    else this.#listeners.emit({ type: "state.changed", state: "connecting" });
    // A listener may have closed it.
    if (this.#setup) void this.#negotiate(options.exchangeSdp, setup);
    return promise;
  }

  /** Closes the connection and its channel. Audio tracks stay as they are. */
  close(): void {
    if (this.#setup) {
      this.#giveUp("aborted", "local", "The connection was closed");
    } else this.#end("local");
  }

  async #negotiate(
    exchangeSdp: WebRTCConnectOptions["exchangeSdp"],
    setup: Setup,
  ): Promise<void> {
    const peer = this.#peer;
    const { signal } = setup.stop;
    // What comes after the end of the setup is dropped.
    const result = async <T>(step: PromiseLike<T>): Promise<T> => {
      const value = await step;
      signal.throwIfAborted();
      return value;
    };
    try {
      const offer = await result(peer.createOffer());
      await result(peer.setLocalDescription(offer));
      const sdp = peer.localDescription?.sdp;
      if (!sdp) throw new Error("The offer of the browser has no SDP");
      setup.phase = "signaling";
      const answer = await result(exchangeSdp(sdp, { signal }));
      if (typeof answer !== "string" || answer === "") {
        throw new TypeError(
          "exchangeSdp() must return the SDP of the answer as text",
        );
      }
      setup.phase = "answer";
      await result(peer.setRemoteDescription({ type: "answer", sdp: answer }));
    } catch (cause) {
      if (signal.aborted) return;
      const code = setup.phase === "signaling"
        ? "signaling_failed"
        : "negotiation_failed";
      const message = "The connection could not be established";
      return this.#giveUp(code, "failed", message, { cause });
    }
    setup.isAnswered = true;
    setup.phase = "transport";
    this.#checkReady();
  }

  #checkReady(): void {
    const isReady = this.#setup?.isAnswered &&
      this.#peer.connectionState === "connected" &&
      this.#channel.dataChannel.readyState === "open";
    if (!isReady) return;
    this.#state = "connected";
    this.#setup!.settle();
    this.#listeners.emit({ type: "state.changed", state: "connected" });
  }

  /** Ends connecting. */
  #giveUp(
    code: WebRTCErrorCode,
    reason: WebRTCCloseReason,
    message: string,
    { cause, phase = this.#setup!.phase }: {
      cause?: unknown;
      phase?: WebRTCErrorPhase;
    } = {},
  ): void {
    const { stop, settle } = this.#setup!;
    const error = new WebRTCError(code, phase, message, cause);
    settle(error);
    this.#end(reason);
    stop.abort(error);
  }

  /** Ends a connection that is not connecting. */
  #end(reason: WebRTCCloseReason, error?: WebRTCError): void {
    if (this.#state === "closed") return;
    this.#state = "closed";
    this.#peer.removeEventListener("connectionstatechange", this.#onPeerState);
    this.#channel.dispose();
    this.#peer.close();
    if (error) this.#listeners.emit({ type: "error", error, fatal: true });
    this.#listeners.emit({ type: "closed", reason });
    this.#listeners.clear();
  }

  /** The connection was lost. */
  #lost(reason: "failed" | "remote", error: WebRTCError): void {
    if (this.#setup) {
      this.#giveUp(error.code, reason, error.message, error);
    } else this.#end(reason, reason === "failed" ? error : undefined);
  }

  readonly #onPeerState = (): void => {
    const { connectionState } = this.#peer;
    if (connectionState === "failed") {
      this.#lost(
        "failed",
        new WebRTCError(
          "transport_failed",
          "transport",
          "The connection failed",
        ),
      );
    } else if (connectionState === "closed") this.#lost("remote", closed());
    else this.#checkReady();
  };

  #onChannelEvent(event: WebRTCConnectionEvent): void {
    if (event.type === "state.changed") this.#checkReady();
    else if (event.type === "closed") this.#lost("remote", closed());
    else if (event.error.phase === "transport") {
      this.#lost("failed", event.error);
    } else this.#listeners.emit(event);
  }
}

function closed(): WebRTCError {
  return new WebRTCError(
    "connection_closed",
    "transport",
    "The connection was closed by the server",
  );
}
