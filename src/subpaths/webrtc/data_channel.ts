/**
 * Events over a data channel.
 *
 * @module
 */
import { WebRTCError } from "./errors.ts";
import { EventListeners } from "./listeners.ts";
import type {
  BrowserDataChannel,
  WebRTCConnectionEvent,
  WebRTCDataChannel,
} from "./types.ts";

/** Events over an `RTCDataChannel` that belongs to the program: it is never closed here. */
export class DataChannel<ClientEvent, ServerEvent extends { type: string }> {
  /** The channel of the browser. */
  readonly dataChannel: BrowserDataChannel;
  readonly #channel: WebRTCDataChannel;
  readonly #events: EventListeners<ServerEvent> = new EventListeners();
  readonly #connectionEvents: EventListeners<WebRTCConnectionEvent> =
    new EventListeners();
  #isDisposed = false;

  /**
   * Listens to a channel.
   *
   * @param channel The channel.
   */
  constructor(channel: WebRTCDataChannel) {
    this.#channel = channel;
    this.dataChannel = channel as BrowserDataChannel;
    for (const [type, listener] of this.#handlers) {
      channel.addEventListener(type, listener);
    }
  }

  /**
   * Adds a listener of one event of the server.
   *
   * @param type Type of the event.
   * @param handler Called with each of them.
   * @returns Removes the listener.
   * @throws {WebRTCError} If `dispose()` was called.
   */
  on<Type extends ServerEvent["type"]>(
    type: Type,
    handler: (event: Extract<ServerEvent, { type: Type }>) => unknown,
  ): () => void {
    this.#check();
    return this.#events.add(handler as (event: ServerEvent) => unknown, type);
  }

  /**
   * Adds a listener of all events of the server, errors of the API included.
   *
   * @param handler Called with each event.
   * @returns Removes the listener.
   * @throws {WebRTCError} If `dispose()` was called.
   */
  onEvent(handler: (event: ServerEvent) => unknown): () => void {
    this.#check();
    return this.#events.add(handler);
  }

  /**
   * Adds a listener of failures, of the opening and of the end of the channel.
   *
   * @param handler Called with each of them.
   * @returns Removes the listener.
   * @throws {WebRTCError} If `dispose()` was called.
   */
  onConnectionEvent(
    handler: (event: WebRTCConnectionEvent) => unknown,
  ): () => void {
    this.#check();
    return this.#connectionEvents.add(handler);
  }

  /**
   * Sends an event.
   *
   * @param event The event.
   * @throws {WebRTCError} If the channel is not open, or the event cannot be sent.
   */
  send(event: ClientEvent): void {
    this.#check();
    const { readyState } = this.#channel;
    if (readyState !== "open") {
      throw new WebRTCError(
        "not_open",
        "send",
        `An event can be sent only while the data channel is open: it is ${readyState}`,
      );
    }
    try {
      const data = JSON.stringify(event);
      if (data === undefined) throw new TypeError("An event must be JSON");
      this.#channel.send(data);
    } catch (cause) {
      throw new WebRTCError(
        "send_failed",
        "send",
        "The event could not be sent",
        cause,
      );
    }
  }

  /** Removes all listeners. The channel stays as it is. */
  dispose(): void {
    if (this.#isDisposed) return;
    this.#isDisposed = true;
    for (const [type, listener] of this.#handlers) {
      this.#channel.removeEventListener(type, listener);
    }
    this.#events.clear();
    this.#connectionEvents.clear();
  }

  /** Listeners of the channel, by the name of its event. */
  readonly #handlers: [type: string, listener: (event: unknown) => void][] = [
    ["message", (event) => this.#received((event as { data?: unknown }).data)],
    ["error", (cause) => {
      if (!isAbort(cause)) {
        this.#failed(
          new WebRTCError(
            "transport_failed",
            "transport",
            "The data channel failed",
            cause,
          ),
        );
      }
    }],
    ["open", () =>
      this.#connectionEvents.emit({
        type: "state.changed",
        state: "connected",
      })],
    ["close", () => {
      this.#connectionEvents.emit({ type: "closed", reason: "remote" });
      this.dispose();
    }],
  ];

  #received(data: unknown): void {
    const event = eventIn(data);
    if (event) this.#events.emit(event as ServerEvent);
    else {
      this.#failed(
        new WebRTCError(
          "invalid_message",
          "message",
          "The server sent a message that is not an event: JSON with a type",
        ),
      );
    }
  }

  #failed(error: WebRTCError): void {
    this.#connectionEvents.emit({ type: "error", error, fatal: false });
  }

  #check(): void {
    if (!this.#isDisposed) return;
    throw new WebRTCError(
      "invalid_state",
      "transport",
      "The data channel has been disposed of: create another one",
    );
  }
}

/** Cause code of SCTP (RFC 9260): the other side ended the association. */
const USER_INITIATED_ABORT = 12;

/** Whether an error says only that the server closes the connection; the event `close` follows. */
function isAbort(event: unknown): boolean {
  const { error } = event as { error?: { sctpCauseCode?: number | null } };
  return error?.sctpCauseCode === USER_INITIATED_ABORT;
}

/** The event of a message, or `undefined`. */
function eventIn(data: unknown): { type: string } | undefined {
  if (typeof data !== "string") return undefined;
  try {
    const event = JSON.parse(data);
    const isEvent = !Array.isArray(event) && typeof event?.type === "string";
    return isEvent ? event : undefined;
  } catch {
    return undefined;
  }
}
