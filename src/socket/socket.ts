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
export class Socket {
  readonly #native: WebSocket;
  readonly #life: Lifecycle<Phase, Incident> = new Lifecycle<Phase, Incident>(
    CONNECTION_MOVES,
    "open",
  );
  #resolve!: (close: Close) => void;
  #onMessage: (data: string | ArrayBuffer) => void = () => {};
  #waiting: (string | ArrayBuffer)[] | null = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Resolves once, when the connection has ended; never rejects. */
  readonly closed: Promise<Close> = new Promise((resolve) =>
    this.#resolve = resolve
  );

  /** Number of frames received. While it does not grow, the peer is silent. */
  received = 0;

  /** @param native An open socket; its handlers are replaced. */
  constructor(native: WebSocket) {
    this.#native = native;
    native.onmessage = ({ data }) => {
      this.received++;
      if (!this.#waiting) this.#onMessage(data);
      else if (this.#waiting.push(data) > MAX_WAITING_EVENTS) {
        this.abandon(
          `more than ${MAX_WAITING_EVENTS} messages arrived before a listener was attached`,
        );
      }
    };
    native.onerror = () => {}; // a close event follows, with more details
    native.onclose = (event) => this.#ended(normalizeClose(event));
  }

  /** Phase of the connection. */
  get phase(): Phase {
    return this.#life.phase;
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
    const early = this.#waiting ?? [];
    this.#waiting = null;
    for (const data of early) onMessage(data);
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
    if (this.#life.apply("closeRequested")) {
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
    if (this.phase === "closed") return;
    this.#native.close();
    this.#ended(abnormalClose(reason));
  }

  #ended(close: Close): void {
    if (!this.#life.apply("ended")) return;
    clearTimeout(this.#timer);
    this.#native.onmessage = null;
    this.#resolve(close);
  }
}
