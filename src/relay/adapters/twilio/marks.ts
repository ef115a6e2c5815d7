/**
 * How much of each item a telephone has played. Twilio returns a mark when everything before it was
 * played, and returns the marks dropped by a `clear` at once.
 *
 * Pure.
 *
 * @module
 */

/** Most outstanding marks. If a caller returns none of them, the oldest are forgotten. */
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

  /** Whether some of the audio was not played yet. */
  get isPlaying(): boolean {
    return this.#pending.size > 0;
  }

  /**
   * Records audio of an item that is sent.
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
   * Records a mark that has come back.
   *
   * @returns What was played; `null` if it was never sent, came before, or was cleared.
   */
  returned(name: string): MarkedPosition | null {
    const position = this.#pending.get(name) ?? null;
    this.#pending.delete(name);
    return position;
  }

  /** Unplayed audio was dropped: marks that were sent before no longer count. */
  clear(): void {
    this.#generation++;
    this.#pending.clear();
  }
}
