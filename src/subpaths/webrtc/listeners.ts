/**
 * Listeners of one source of events.
 *
 * @module
 */

/** A listener of some or all events. */
interface Entry<Event> {
  readonly listener: (event: Event) => unknown;
  readonly type: string | undefined;
}

/** Listeners that are called in the order in which they were added. */
export class EventListeners<Event extends { type: string }> {
  readonly #entries: Set<Entry<Event>> = new Set();

  /**
   * Adds a listener; a function that is added twice is called twice.
   *
   * @param listener Called with each event.
   * @param type The only events that it gets; all by default.
   * @returns Removes it.
   */
  add(listener: (event: Event) => unknown, type?: string): () => void {
    const entry = { listener, type };
    this.#entries.add(entry);
    return () => void this.#entries.delete(entry);
  }

  /** Calls the listeners. What one throws or rejects with is reported as an uncaught error. */
  emit(event: Event): void {
    for (const entry of [...this.#entries]) {
      const { listener, type } = entry;
      // An earlier listener may have removed this one.
      if (!this.#entries.has(entry)) continue;
      if (type !== undefined && type !== event.type) continue;
      try {
        const result = listener(event);
        if (isThenable(result)) result.then(undefined, reportError);
      } catch (error) {
        reportError(error);
      }
    }
  }

  /** Removes all listeners. */
  clear(): void {
    this.#entries.clear();
  }
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as PromiseLike<unknown> | null | undefined)?.then ===
    "function";
}
