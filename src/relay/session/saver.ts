/**
 * Stores a session whenever it has changed, one write after the other.
 *
 * @module
 */

/** Calls a function when something has changed; while it runs, further changes become one. */
export class Saver {
  readonly #save: () => Promise<unknown>;
  readonly #onError: (error: unknown) => void;
  #running: Promise<void> | null = null;
  #changed = false;
  #ended = false;

  /**
   * @param save Writes the current state.
   * @param onError Called with an error that it throws.
   */
  constructor(save: () => Promise<unknown>, onError: (error: unknown) => void) {
    this.#save = save;
    this.#onError = onError;
  }

  /** Something has changed. */
  changed(): void {
    if (this.#ended) return;
    this.#changed = true;
    this.#running ??= this.#write().finally(() => this.#running = null);
  }

  /** No more writes; resolves when the last one is done. */
  async end(): Promise<void> {
    this.#ended = true;
    await this.#running;
  }

  async #write(): Promise<void> {
    await null; // what happens in this turn of the event loop is one change
    while (this.#changed && !this.#ended) {
      this.#changed = false;
      try {
        await this.#save();
      } catch (error) {
        this.#onError(error);
      }
    }
  }
}
