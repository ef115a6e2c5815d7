/**
 * Stores a session as it goes on: at once, then at most once in a while.
 *
 * @module
 */

/** Shortest time between two writes, in ms. */
const PAUSE_MS = 500;

/** Calls a function when something has changed. */
export class Saver {
  readonly #save: () => Promise<unknown>;
  readonly #onError: (error: unknown) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> = Promise.resolve();
  #changed = false;
  #ended = false;

  /**
   * @param save Writes the current state.
   * @param onError Takes what it throws.
   */
  constructor(save: () => Promise<unknown>, onError: (error: unknown) => void) {
    this.#save = save;
    this.#onError = onError;
  }

  /** Something has changed. */
  changed(): void {
    if (this.#ended) return;
    this.#changed = true;
    if (this.#timer === undefined) this.#write();
  }

  /** No more writes; resolves when the last one is done. */
  async end(): Promise<void> {
    this.#ended = true;
    clearTimeout(this.#timer);
    await this.#running;
  }

  #write(): void {
    this.#changed = false;
    this.#running = this.#running.then(async () => {
      try {
        await this.#save();
      } catch (error) {
        this.#onError(error);
      }
    });
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (this.#changed) this.#write();
    }, PAUSE_MS);
  }
}
