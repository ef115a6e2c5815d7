/**
 * A rate with room for bursts.
 *
 * Pure: the time is a parameter.
 *
 * @module
 */

/** Fills at a constant rate, up to its size; what is taken must be in it. */
export class TokenBucket {
  readonly #perMs: number;
  readonly #size: number;
  #level: number;
  #at: number;

  /**
   * @param perSecond How much flows in, per second.
   * @param size How much fits in. It begins full.
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
   * @returns Whether it was there; if not, nothing is taken.
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
