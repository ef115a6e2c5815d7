/**
 * Waiting for a state that events bring about.
 *
 * @module
 */

/** Wakes the waiting code: something has changed. */
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
   * Resolves when something is so, or when the signal aborts; looked at after each change.
   *
   * @param isSo What is waited for.
   * @param signal Gives up.
   */
  async until(isSo: () => boolean, signal: AbortSignal): Promise<void> {
    const wake = () => this.notify();
    signal.addEventListener("abort", wake, { once: true });
    while (!isSo() && !signal.aborted) await this.next();
    signal.removeEventListener("abort", wake);
  }
}
