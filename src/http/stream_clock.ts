import type { Limits } from "./call.ts";

/** Which of a stream's two clocks has run out. */
export type Expired = "idle" | "deadline";

/**
 * The two clocks of a stream: silence while the server is waited for, and the call's deadline.
 *
 * One timer serves both and is not touched per event: it looks when the nearer end is due, and is
 * set anew for what is then left.
 */
export class StreamClock {
  readonly #limits: Limits;
  readonly #expire: (which: Expired) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopped = false;
  /** Since when the server has been waited for, in ms since 1970; 0 while it is the caller's turn. */
  #since = 0;

  /**
   * @param limits Of the call.
   * @param expire Told once, when a clock has run out.
   */
  constructor(limits: Limits, expire: (which: Expired) => void) {
    this.#limits = limits;
    this.#expire = expire;
    this.#arm();
  }

  /** The server is waited for from now on. */
  wait(): void {
    this.#since = Date.now();
    if (this.#timer === undefined) this.#arm();
  }

  /** It is the caller's turn, who may take his time. */
  rest(): void {
    this.#since = 0;
  }

  /** Lets go of the timer, for good. */
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
