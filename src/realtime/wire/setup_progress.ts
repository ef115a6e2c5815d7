/**
 * How far the set-up of a connection has come, for the error if it is not ready in time.
 *
 * @module
 */

/** Remembers the type of an event; of many only the first eight, and of a long one the beginning. */
export function noteType(seen: Set<string>, type: string): void {
  if (seen.size < 8) seen.add(type.slice(0, 64));
}

/**
 * What a set-up waits for, and what the server has sent, in words.
 *
 * @param awaited Type of the awaited event, or a few words for it.
 * @param seen Types of the events that arrived.
 */
export function describeProgress(
  awaited: string,
  seen: ReadonlySet<string>,
): string {
  return `waiting for ${awaited}, the server sent ${
    [...seen].join(", ") || "nothing"
  }`;
}
