/**
 * Idle timeout and deadline of a stream.
 *
 * @module
 */
import { keepAlive } from "../../core/runtime.ts";
import type { Limits } from "../call.ts";

/** Which clock of a stream has run out: no byte, no event, or the call's deadline. */
export type Expired = "silence" | "event" | "deadline";

/**
 * The clocks of a stream while the server is waited for: silence (no byte at all), no event
 * (bytes, but only comments), and the call's deadline.
 *
 * One timer serves all of them and is not replaced per event: it looks when the nearest end is due,
 * and is set again for what is then left. While it is the caller's turn only the deadline counts,
 * and the timer holds neither the process nor this object. Nothing clears it then, because to clear
 * and set a timer for each event takes longer than to read the event.
 */
export class StreamClock {
  readonly #limits: Limits;
  readonly #expire: (which: Expired) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the timer looks, in ms since 1970. */
  #due = Infinity;
  #stopped = false;
  /** What the timer holds: this object while the server is waited for. */
  readonly #held: { clock: StreamClock | null } = { clock: null };
  readonly #weak: WeakRef<StreamClock> = new WeakRef(this);
  /** Start of the wait for the server, in ms since 1970; 0 while the caller holds the stream. */
  #since = 0;
  /** When the last byte arrived, in ms since 1970, if that was during this wait. */
  #lastByteAt = 0;

  /**
   * @param limits Limits of the call.
   * @param expire Called once, when one of the two expires.
   */
  constructor(limits: Limits, expire: (which: Expired) => void) {
    this.#limits = limits;
    this.#expire = expire;
    this.#arm();
    this.rest();
  }

  /** The stream waits for the server. */
  wait(): void {
    const now = this.#since = this.#lastByteAt = Date.now();
    this.#held.clock = this;
    const { streamIdleTimeout: silence } = this.#limits; // never longer than the wait for an event
    const latest = silence === 0 ? Infinity : now + silence;
    if (this.#timer === undefined || this.#due > latest) this.#arm();
    else keepAlive(this.#timer, true);
  }

  /** Bytes arrived: comments are a sign of life. */
  received(): void {
    this.#lastByteAt = Date.now();
  }

  /** It is the caller's turn: nothing but the deadline counts. */
  rest(): void {
    this.#since = 0;
    this.#held.clock = null;
    if (this.#timer !== undefined) keepAlive(this.#timer, false);
  }

  /** Stops all clocks for good. */
  stop(): void {
    this.#stopped = true;
    this.#held.clock = null;
    clearTimeout(this.#timer);
  }

  #arm(): void {
    if (this.#stopped) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { streamIdleTimeout: silence, timeout, deadlineAt } = this.#limits;
    const now = Date.now();
    const left = (since: number, ms: number) =>
      ms === 0 || this.#since === 0 ? Infinity : since + ms - now;
    const ends: [Expired, number][] = [
      ["silence", left(this.#lastByteAt, silence)],
      // Not sooner than silence: a short timeout is meant for the headers of a response.
      [
        "event",
        left(this.#since, silence && timeout && Math.max(timeout, silence)),
      ],
      ["deadline", deadlineAt - now],
    ];
    const [which, ms] = ends.reduce((a, b) => b[1] < a[1] ? b : a);
    if (ms === Infinity) return;
    if (ms <= 0) {
      this.stop();
      this.#expire(which);
      return;
    }
    this.#due = now + ms;
    this.#timer = setTimeout(StreamClock.#waker(this.#held, this.#weak), ms);
    if (this.#since === 0) keepAlive(this.#timer, false);
  }

  static #waker(
    held: { clock: StreamClock | null },
    weak: WeakRef<StreamClock>,
  ): () => void {
    return () => {
      const clock = held.clock ?? weak.deref();
      if (clock === undefined) return;
      clock.#arm();
    };
  }
}
