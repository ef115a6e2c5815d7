/**
 * The clock of the fake: real time, `FakeTime`, or a clock that a test advances.
 *
 * @module
 */

/** Source of time and timers. */
export interface Clock {
  /** Now, in ms since 1970. */
  now(): number;
  /** Calls `run` once, `ms` milliseconds from now; returns a function that cancels it. */
  after(ms: number, run: () => void): () => void;
}

/** The global timers, looked up at each call, so that `FakeTime` of `@std/testing` takes effect. */
export const globalClock: Clock = {
  now: () => Date.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

/**
 * A clock that stands still until `advance()` is called.
 *
 * Only the fake follows it: the client under test keeps real time.
 *
 * @example An hour in no time
 * ```ts
 * import { ManualClock } from "@duplex/openai/testing";
 * import { assertEquals } from "@std/assert";
 *
 * const clock = new ManualClock(0);
 * let rang = 0;
 * clock.after(3_600_000, () => rang++);
 * clock.advance(3_599_999);
 * assertEquals(rang, 0);
 * clock.advance(1);
 * assertEquals(rang, 1);
 * ```
 */
export class ManualClock implements Clock {
  #now: number;
  #order = 0;
  readonly #timers: Set<{ at: number; order: number; run: () => void }> =
    new Set();

  /**
   * Sets the clock.
   *
   * @param start First reading, in ms since 1970. Default: 2026-01-01.
   */
  constructor(start: number = Date.UTC(2026, 0, 1)) {
    this.#now = start;
  }

  /** The current reading, in ms since 1970. */
  now(): number {
    return this.#now;
  }

  /** Calls `run` once the clock has been advanced by `ms` milliseconds. */
  after(ms: number, run: () => void): () => void {
    const timer = {
      at: this.#now + Math.max(0, ms),
      order: this.#order++,
      run,
    };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  /**
   * Advances by `ms`, and runs the timers that are due, in order.
   *
   * @throws {RangeError} If `ms` is not a number of at least 0.
   */
  advance(ms: number): void {
    if (!(ms >= 0 && ms < Infinity)) {
      throw new RangeError(
        `ms must be a number of milliseconds, 0 or more, got ${ms}`,
      );
    }
    const end = this.#now + ms;
    for (;;) {
      const due = [...this.#timers].filter((timer) => timer.at <= end)
        .sort((a, b) => a.at - b.at || a.order - b.order)[0];
      if (due === undefined) break;
      this.#timers.delete(due);
      this.#now = due.at;
      due.run();
    }
    this.#now = end;
  }
}

/** Resolves after `ms`, or at once when `signal` is aborted; 0 or less waits for nothing but the microtask queue. */
export function pause(
  clock: Clock,
  ms: number,
  signal?: AbortSignal,
): Promise<void> {
  if (!(ms > 0) || signal?.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const settle = () => {
      signal?.removeEventListener("abort", settle);
      undo();
      resolve();
    };
    const undo = clock.after(ms, settle);
    signal?.addEventListener("abort", settle, { once: true });
  });
}
