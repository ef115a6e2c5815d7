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
  #running: Promise<void> | null = null;

  /** @param onError Called with an error of the store. */
  constructor(onError: (error: unknown) => void) {
    this.#onError = onError;
  }

  /**
   * Does a task now, and again later if it fails.
   *
   * @param task The task.
   * @returns Whether it is done; never rejects.
   */
  async run(task: () => Promise<unknown>): Promise<boolean> {
    try {
      await task();
      return true;
    } catch (error) {
      this.#onError(error);
      this.later(task);
      return false;
    }
  }

  /** Does a task when the store works again; the same task is kept once. */
  later(task: () => Promise<unknown>): void {
    if (this.#left.size < MAX_LEFT) this.#left.add(task);
  }

  /** The store works: does what is left, until it fails again. */
  retry(): Promise<void> {
    return this.#running ??= this.#retry().finally(() => this.#running = null);
  }

  async #retry(): Promise<void> {
    for (const task of [...this.#left]) {
      this.#left.delete(task);
      // it is the last now: if it always fails, the others are still done
      if (!await this.run(task)) return;
    }
  }
}
