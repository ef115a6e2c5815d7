/**
 * What the store has yet to do, because it has failed.
 *
 * @module
 */

/** Most tasks that are kept. What would be deleted beyond that expires in the store. */
const MAX_LEFT = 10_000;

/** Tasks that are tried again when the store works. */
export class Retries {
  readonly #onError: (error: unknown) => void;
  readonly #left: Set<() => Promise<unknown>> = new Set();

  /** @param onError Called with an error of the store. */
  constructor(onError: (error: unknown) => void) {
    this.#onError = onError;
  }

  /**
   * Does a task now, and again later if it fails.
   *
   * @param task The task.
   * @returns Resolves when it is done, or has failed; never rejects.
   */
  async run(task: () => Promise<unknown>): Promise<void> {
    try {
      await task();
    } catch (error) {
      this.#onError(error);
      this.later(task);
    }
  }

  /** Does a task when the store works again; the same task is kept once. */
  later(task: () => Promise<unknown>): void {
    if (this.#left.size < MAX_LEFT) this.#left.add(task);
  }

  /** The store works: does what is left. */
  async retry(): Promise<void> {
    const left = [...this.#left];
    this.#left.clear();
    for (const task of left) await this.run(task);
  }
}
