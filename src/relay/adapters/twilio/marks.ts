/**
 * How much of each item a telephone has played. Twilio returns a mark when everything before it
 * was played, and returns at once the marks that a `clear` has dropped.
 *
 * Pure.
 *
 * @module
 */

/** Most marks that are on their way. A caller that returns none makes the oldest be forgotten. */
const MAX_PENDING = 4_096;

/** What was played. */
export interface MarkedPosition {
  /** The item. */
  readonly itemId: string;
  /** Audio of it that was played, in ms. */
  readonly ms: number;
}

/** The marks of one call. */
export class Marks {
  #generation = 0;
  #item = "";
  #ms = 0;
  readonly #pending: Map<string, MarkedPosition> = new Map();

  /** Whether audio was sent that is not played yet. */
  get isPlaying(): boolean {
    return this.#pending.size > 0;
  }

  /**
   * Audio of an item is sent.
   *
   * @param itemId The item.
   * @param ms Its playing time.
   * @returns Name of the mark that follows it.
   */
  sent(itemId: string, ms: number): string {
    if (itemId !== this.#item) this.#ms = 0;
    this.#item = itemId;
    this.#ms += ms;
    const name = `${this.#generation}:${itemId}:${Math.round(this.#ms)}`;
    this.#pending.set(name, { itemId, ms: this.#ms });
    if (this.#pending.size > MAX_PENDING) {
      const [oldest] = this.#pending.keys();
      this.#pending.delete(oldest);
    }
    return name;
  }

  /**
   * A mark has come back.
   *
   * @returns What was played; `null` if it was never sent, came before, or was cleared.
   */
  returned(name: string): MarkedPosition | null {
    const position = this.#pending.get(name) ?? null;
    this.#pending.delete(name);
    return position;
  }

  /** What was not played is dropped: marks that were sent before mean nothing any more. */
  clear(): void {
    this.#generation++;
    this.#pending.clear();
  }
}
