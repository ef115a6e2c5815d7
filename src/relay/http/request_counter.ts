/**
 * Counts the requests of users.
 *
 * Pure: the time is a parameter.
 *
 * @module
 */

/** Length of a period, in ms. */
const MINUTE_MS = 60_000;

/** Counts requests, minute by minute. It keeps only the users of the current minute. */
export class RequestCounter {
  readonly #most: number;
  readonly #counts: Map<string, number> = new Map();
  #since = -Infinity;

  /** @param most Most requests of one user in a minute. */
  constructor(most: number) {
    this.#most = most;
  }

  /**
   * Counts a request.
   *
   * @param user Whose request it is.
   * @param now The time, in ms.
   * @returns Seconds until the user may send the next one; 0 if this one was allowed.
   */
  take(user: string, now: number): number {
    const passed = now - this.#since;
    if (passed < 0 || passed >= MINUTE_MS) { // below 0 after the clock was set back
      this.#since = now;
      this.#counts.clear();
    }
    const count = this.#counts.get(user) ?? 0;
    if (count >= this.#most) {
      return Math.ceil((this.#since + MINUTE_MS - now) / 1_000);
    }
    this.#counts.set(user, count + 1);
    return 0;
  }
}
