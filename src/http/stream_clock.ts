/**
 * Idle timeout and deadline of a stream.
 *
 * @module
 */
import type { Limits } from "./call.ts";

/** Which of a stream's two timers has expired. */
export type Expired = "idle" | "deadline";

/**
 * The idle timer of a stream, and the deadline of its call. While the caller holds the stream, the idle timer is paused.
 *
 * One timer serves both and is not reset per event: when it fires, it is set again for the time
 * that is left.
 */
export class StreamClock {
  readonly #limits: Limits;
  readonly #expire: (which: Expired) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopped = false;
  /** Start of the wait for the server, in ms since 1970; 0 while the caller holds the stream. */
  #since = 0;

  /**
   * @param limits Limits of the call.
   * @param expire Called once, when one of the two expires.
   */
  constructor(limits: Limits, expire: (which: Expired) => void) {
    this.#limits = limits;
    this.#expire = expire;
    this.#arm();
  }

  /** Starts the idle timer: the stream waits for the server. */
  wait(): void {
    this.#since = Date.now();
    if (this.#timer === undefined) this.#arm();
  }

  /** Pauses the idle timer: the caller holds the stream. */
  rest(): void {
    this.#since = 0;
  }

  /** Clears the timer for good. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  #arm(): void {
    if (this.#stopped) return;
    const { streamIdleTimeout: idle, deadlineAt } = this.#limits;
    const now = Date.now();
    const idleLeft = idle === 0 || this.#since === 0
      ? Infinity
      : this.#since + idle - now;
    const left = Math.min(idleLeft, deadlineAt - now);
    if (left === Infinity) return;
    if (left <= 0) {
      this.stop();
      this.#expire(idleLeft <= 0 ? "idle" : "deadline");
      return;
    }
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#arm();
    }, left);
  }
}
