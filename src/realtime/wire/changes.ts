/**
 * Waits for a condition that events change.
 *
 * @module
 */

/** Wakes code that waits for a change. */
export class Changes {
  #next: PromiseWithResolvers<void> | null = null;

  /** Something changed. */
  notify(): void {
    this.#next?.resolve();
    this.#next = null;
  }

  /** Resolves when something changes. */
  next(): Promise<void> {
    return (this.#next ??= Promise.withResolvers<void>()).promise;
  }

  /**
   * Resolves when a condition holds, or when the signal aborts. Checks it after each change.
   *
   * @param holds The condition.
   * @param signal Ends the wait.
   */
  async until(holds: () => boolean, signal: AbortSignal): Promise<void> {
    const wake = () => this.notify();
    signal.addEventListener("abort", wake, { once: true });
    while (!holds() && !signal.aborted) await this.next();
    signal.removeEventListener("abort", wake);
  }
}
