/**
 * Waiting for a state that events bring about.
 *
 * @module
 */

/** Tells whoever waits that something has changed. */
export class Changes {
  readonly #waiting: PromiseWithResolvers<void>[] = [];

  /** Something changed. */
  tell(): void {
    for (const waiting of this.#waiting.splice(0)) waiting.resolve();
  }

  /**
   * Resolves when something is so, or when the signal aborts; looked at after each change.
   *
   * @param isSo What is waited for.
   * @param signal Gives up.
   */
  async until(isSo: () => boolean, signal: AbortSignal): Promise<void> {
    const wake = () => this.tell();
    signal.addEventListener("abort", wake, { once: true });
    try {
      while (!isSo() && !signal.aborted) {
        const waiting = Promise.withResolvers<void>();
        this.#waiting.push(waiting);
        await waiting.promise;
      }
    } finally {
      signal.removeEventListener("abort", wake);
    }
  }
}
