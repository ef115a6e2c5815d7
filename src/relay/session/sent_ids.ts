/**
 * The latest event IDs of a client: it may read the message of an error about one of its own
 * events.
 *
 * @module
 */

/** Most IDs of each kind that are remembered. */
const MAX_IDS = 256;

/** Remembers the IDs of the events that a client sent. */
export class SentIds {
  // most clients name none
  #ids: Set<string> | null = null;
  #audio: Set<string> | null = null;

  /** Records an event that is sent to the API. */
  add(id: string | undefined): void {
    if (id !== undefined) remember(this.#ids ??= new Set(), id);
  }

  /** Records an event with audio: there are so many that they would displace the others. */
  addAudio(id: string | undefined): void {
    if (id !== undefined) remember(this.#audio ??= new Set(), id);
  }

  /** Whether an ID is one of the latest. */
  has(id: string): boolean {
    return (this.#ids?.has(id) ?? false) || (this.#audio?.has(id) ?? false);
  }
}

function remember(ids: Set<string>, id: string): void {
  ids.add(id);
  if (ids.size <= MAX_IDS) return;
  const [oldest] = ids;
  ids.delete(oldest);
}
