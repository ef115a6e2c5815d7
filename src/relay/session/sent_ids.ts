/**
 * The latest event IDs of a client: it may read the message of an error about one of its own
 * events.
 *
 * @module
 */

/** Most IDs that are remembered. */
const MAX_IDS = 256;

/** Remembers the IDs of the events that a client sent. */
export class SentIds {
  #ids: Set<string> | null = null; // most clients name none

  /** Records an event that is sent to the API. */
  add(id: string | undefined): void {
    if (id === undefined) return;
    const ids = this.#ids ??= new Set();
    ids.add(id);
    if (ids.size <= MAX_IDS) return;
    const [oldest] = ids;
    ids.delete(oldest);
  }

  /** Whether an ID is one of the latest. */
  has(id: string): boolean {
    return this.#ids?.has(id) ?? false;
  }
}
