/**
 * A rate limit that allows bursts.
 *
 * Pure: the time is a parameter.
 *
 * @module
 */

/** Fills at a constant rate, up to its size; only what is in it can be taken. */
export class TokenBucket {
  readonly #perMs: number;
  readonly #size: number;
  #level: number;
  #at: number;

  /**
   * @param perSecond How much is added per second.
   * @param size The most that it holds. It begins full.
   * @param now The time, in ms.
   */
  constructor(perSecond: number, size: number, now: number) {
    this.#perMs = perSecond / 1_000;
    this.#size = size;
    this.#level = size;
    this.#at = now;
  }

  /**
   * Takes an amount.
   *
   * @param amount How much.
   * @param now The time, in ms.
   * @returns Whether there was enough; if not, nothing is taken.
   */
  take(amount: number, now: number): boolean {
    const passed = Math.max(0, now - this.#at);
    this.#level = Math.min(this.#size, this.#level + passed * this.#perMs);
    this.#at = now;
    if (amount > this.#level) return false;
    this.#level -= amount;
    return true;
  }
}
