/**
 * Keys in what a server says.
 *
 * @module
 */

/** What the API's keys look like, standard and ephemeral. */
const KEY = /\b(?:sk|ek)[-_][\w-]{6,}/g;

/**
 * A server's words without anything that looks like a key, for it may repeat the one it got.
 *
 * @param words What it said.
 */
export function withoutKeys(words: string): string {
  return words.replace(KEY, "***");
}
