/**
 * Identifiers that are the same in every run.
 *
 * @module
 */

/** Counts objects by kind and names them the way the API does. */
export class Ids {
  readonly #counts: Map<string, number> = new Map();

  /**
   * The next id of a kind.
   *
   * @param prefix The beginning of the ID, including the separator: `"resp_"`, `"chatcmpl-"`.
   */
  next(prefix: string): string {
    const count = (this.#counts.get(prefix) ?? 0) + 1;
    this.#counts.set(prefix, count);
    return prefix + String(count).padStart(24, "0");
  }
}
