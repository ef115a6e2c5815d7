/**
 * Deadlines of many objects, with one timer for all: a timer of its own costs each 600 bytes.
 *
 * @module
 */

/** What has a deadline. */
export interface Alarm {
  /** The deadline has come; it may set the next one. */
  ring(): void;
}

/** Longest time until the timer fires, in ms: one of more than 24 days would fire at once. */
const LONGEST_MS = 86_400_000;

/** Rings each alarm at its deadline. A timer runs only while there are deadlines. */
export class Alarms {
  readonly #deadlines: Map<Alarm, number> = new Map();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #firesAt = Infinity;

  /**
   * Sets the deadline of an alarm, in place of its earlier one.
   *
   * @param alarm The alarm.
   * @param deadline A time to come, in ms since 1970.
   */
  set(alarm: Alarm, deadline: number): void {
    this.#deadlines.set(alarm, deadline);
    if (deadline < this.#firesAt) this.#fireAt(deadline);
  }

  /** An alarm has no deadline any more. */
  clear(alarm: Alarm): void {
    this.#deadlines.delete(alarm);
    if (this.#deadlines.size === 0) this.#fireAt(Infinity);
  }

  /** The timer may fire early, for a deadline that was moved: that is cheaper than to move it, too. */
  #fireAt(time: number): void {
    clearTimeout(this.#timer);
    this.#firesAt = time;
    if (time === Infinity) return;
    const wait = Math.min(time - Date.now(), LONGEST_MS);
    this.#timer = setTimeout(() => this.#ring(), Math.max(1, wait));
  }

  #ring(): void {
    const now = Date.now();
    this.#firesAt = -Infinity; // what is set meanwhile needs no timer yet
    try {
      for (const [alarm, deadline] of this.#deadlines) {
        if (deadline > now) continue;
        this.#deadlines.delete(alarm);
        alarm.ring();
      }
    } finally {
      let next = Infinity;
      for (const deadline of this.#deadlines.values()) {
        next = Math.min(next, deadline);
      }
      this.#fireAt(next);
    }
  }
}
