/**
 * What must be deleted from the store: if it fails, that is tried again.
 *
 * @module
 */

/** Most deletions that are kept. What is beyond expires in the store. */
const MAX_LEFT = 10_000;

/** Deletes from a store that may fail for some time. */
export class Cleanup {
  readonly #onError: (error: unknown) => void;
  readonly #left: Set<() => Promise<unknown>> = new Set();

  /** @param onError Called with an error of the store. */
  constructor(onError: (error: unknown) => void) {
    this.#onError = onError;
  }

  /**
   * Deletes something.
   *
   * @param work Deletes it; may be called again.
   * @returns Resolves when it is deleted, or has failed; never rejects.
   */
  async run(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#onError(error);
      if (this.#left.size < MAX_LEFT) this.#left.add(work);
    }
  }

  /** The store works again: deletes what is left. */
  async retry(): Promise<void> {
    const left = [...this.#left];
    this.#left.clear();
    for (const work of left) await this.run(work);
  }
}
