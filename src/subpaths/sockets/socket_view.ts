/**
 * The property `socket`: the state and the events of the connection, as programs know them from a
 * native `WebSocket` (`addEventListener`) and from the package `ws` (`on`).
 *
 * @module
 */

/** What the view does with the connection. */
export interface Controls {
  /** Sends a frame. */
  readonly send: (data: string) => void;
  /** Closes the connection. */
  readonly close: (code?: number, reason?: string) => void;
}

/** State of a connection, numbered as in `WebSocket`. */
export type ReadyState = 0 | 1 | 2 | 3;

/** Listener as the package `ws` has them. */
// deno-lint-ignore no-explicit-any -- parameters are those of the event
export type Listener = (...args: any[]) => unknown;

/** The connection, as a native `WebSocket` and as a socket of the package `ws`. */
export class SocketView extends EventTarget {
  /** State while the connection is being opened. */
  readonly CONNECTING = 0;
  /** State of an open connection. */
  readonly OPEN = 1;
  /** State after `close()`. */
  readonly CLOSING = 2;
  /** State of a closed connection. */
  readonly CLOSED = 3;

  /** State of the connection. */
  readyState: ReadyState = 0;
  /** Called when it is open. */
  onopen: ((event: Event) => unknown) | null = null;
  /** Called for each frame. */
  onmessage: ((event: MessageEvent) => unknown) | null = null;
  /** Called when it cannot be opened. */
  onerror: ((event: ErrorEvent) => unknown) | null = null;
  /** Called when it has ended. */
  onclose: ((event: CloseEvent) => unknown) | null = null;
  /** Address, without a credential. */
  readonly url: string;

  readonly #controls: Controls;
  readonly #wrapped = new Map<string, Map<Listener, EventListener>>();

  /**
   * Creates the view of a connection.
   *
   * @param controls What it does with the connection.
   * @param url Address, without a credential.
   */
  constructor(controls: Controls, url = "") {
    super();
    this.#controls = controls;
    this.url = url;
  }

  /** Calls the listeners, and the handler of that event before them. */
  override dispatchEvent(event: Event): boolean {
    const handlers: Record<string, unknown> = {
      open: this.onopen,
      message: this.onmessage,
      error: this.onerror,
      close: this.onclose,
    };
    const handler = handlers[event.type];
    if (typeof handler === "function") {
      try {
        handler.call(this, event);
      } catch (error) {
        reportError(error);
      }
    }
    return super.dispatchEvent(event);
  }

  /** Sends a frame of text. */
  send(data: string): void {
    this.#controls.send(data);
  }

  /** Closes the connection. */
  close(code?: number, reason?: string): void {
    this.#controls.close(code, reason);
  }

  /** Closes the connection, as the package `ws` does without a closing handshake. */
  terminate(): void {
    this.#controls.close();
  }

  /**
   * Adds a listener as the package `ws` does: `message` gets the data, `close` the code and the
   * reason, `error` the error.
   */
  on(
    event: "open" | "message" | "close" | "error",
    listener: Listener,
  ): this {
    return this.#listen(event, listener, false);
  }

  /** Like {@linkcode SocketView.on}, for the next event. */
  once(
    event: "open" | "message" | "close" | "error",
    listener: Listener,
  ): this {
    return this.#listen(event, listener, true);
  }

  /** Removes a listener that {@linkcode SocketView.on} added. */
  off(event: "open" | "message" | "close" | "error", listener: Listener): this {
    const wrapped = this.#wrapped.get(event)?.get(listener);
    if (wrapped) this.removeEventListener(event, wrapped);
    return this;
  }

  /** The same as {@linkcode SocketView.on}. */
  addListener(
    event: "open" | "message" | "close" | "error",
    listener: Listener,
  ): this {
    return this.on(event, listener);
  }

  /** The same as {@linkcode SocketView.off}. */
  removeListener(
    event: "open" | "message" | "close" | "error",
    listener: Listener,
  ): this {
    return this.off(event, listener);
  }

  #listen(event: string, listener: Listener, once: boolean): this {
    const wrapped = (native: Event) => listener(...argumentsOf(native));
    const ofEvent = this.#wrapped.get(event) ?? new Map();
    this.#wrapped.set(event, ofEvent.set(listener, wrapped));
    this.addEventListener(event, wrapped, { once });
    return this;
  }
}

function argumentsOf(event: Event): unknown[] {
  if (event instanceof MessageEvent) return [event.data];
  if (event instanceof CloseEvent) return [event.code, event.reason];
  return event instanceof ErrorEvent ? [event.error] : [];
}
