/**
 * One open connection: frames out, frames in, and one end.
 *
 * @module
 */
import { MAX_WAITING_EVENTS } from "../core/limits.ts";
import { abnormalClose, type Close, normalizeClose } from "./close.ts";
import {
  CONNECTION_MOVES,
  type Incident,
  Lifecycle,
  type Phase,
} from "./lifecycle.ts";

/** Longest wait for the closing handshake, in ms: many round trips, yet short for a program that exits. */
const CLOSE_TIMEOUT = 2_000;

/**
 * A native `WebSocket` whose behaviour is the same on every runtime.
 *
 * A close is reported once, even if the runtime repeats it. Code 0 counts as a lost
 * connection. A peer that never confirms a close does not delay it. `send` returns whether it
 * sent.
 */
export class Socket extends Lifecycle<Phase, Incident>
  implements EventListenerObject {
  readonly #native: WebSocket;
  #resolve!: (close: Close) => void;
  #onMessage: ((data: string | ArrayBuffer) => void) | null = null;
  #early: (string | ArrayBuffer)[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Resolves once, when the connection has ended; never rejects. */
  readonly closed: Promise<Close> = new Promise((resolve) =>
    this.#resolve = resolve
  );

  /** Number of frames received. While it does not grow, the peer is silent. */
  received = 0;

  /** @param native An open socket that nothing else listens to. */
  constructor(native: WebSocket) {
    super(CONNECTION_MOVES, "open");
    this.#native = native;
    // one listener of both: a handler, such as onmessage, takes half a kilobyte in Deno
    native.addEventListener("message", this);
    native.addEventListener("close", this);
  }

  /** Takes an event of the native socket. After an `error` event, a `close` event has the details. */
  handleEvent(event: Event): void {
    if (event.type === "close") {
      return this.#ended(normalizeClose(event as CloseEvent));
    }
    const { data } = event as MessageEvent;
    this.received++;
    if (this.#onMessage) this.#onMessage(data);
    else if (this.#early.push(data) > MAX_WAITING_EVENTS) {
      this.abandon(
        `more than ${MAX_WAITING_EVENTS} messages arrived before a listener was attached`,
      );
    }
  }

  /** Bytes handed to the runtime and not yet to the network; 0 where the runtime does not report it. */
  get bufferedAmount(): number {
    return this.#native.bufferedAmount || 0;
  }

  /**
   * Starts to deliver frames, beginning with those that have already arrived.
   *
   * @param onMessage Called for every frame, in order; must not throw.
   */
  listen(onMessage: (data: string | ArrayBuffer) => void): void {
    this.#onMessage = onMessage;
    for (const data of this.#early.splice(0)) onMessage(data);
  }

  /**
   * Sends a frame.
   *
   * @returns `false` if the connection was not open, and nothing was sent.
   */
  send(data: string | Uint8Array<ArrayBuffer>): boolean {
    if (this.phase !== "open" || this.#native.readyState !== 1) return false;
    this.#native.send(data);
    return true;
  }

  /**
   * Closes the connection and waits for the peer, at most 2 s.
   *
   * @param code 1000, or 3000 to 4999.
   * @param reason At most 123 bytes.
   */
  close(code = 1000, reason = ""): Promise<Close> {
    if (this.apply("closeRequested")) {
      this.#native.close(code, reason);
      this.#timer = setTimeout(
        () => this.#ended(abnormalClose("the peer did not complete the close")),
        CLOSE_TIMEOUT,
      );
    }
    return this.closed;
  }

  /**
   * Drops the connection without waiting for the peer.
   *
   * @param reason Why; reported as the reason of a close with code 1006.
   */
  abandon(reason: string): void {
    this.#native.close();
    this.#ended(abnormalClose(reason));
  }

  #ended(close: Close): void {
    if (!this.apply("ended")) return;
    clearTimeout(this.#timer);
    this.#native.removeEventListener("message", this);
    this.#resolve(close);
  }
}
