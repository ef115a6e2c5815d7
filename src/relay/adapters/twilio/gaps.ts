/**
 * Gaps in the audio of a caller. Twilio leaves out what was lost on the way, and the API's turn
 * detection counts only the audio that it gets: without silence in the gaps, a turn would never
 * end.
 *
 * Pure.
 *
 * @module
 */

/** Timestamps of consecutive 20 ms packets can be off by a few ms: a smaller difference is not a gap. */
const MIN_GAP = 10;
/** Longest silence that fills a gap, in ms. */
const MAX_GAP = 10_000;

/** Follows the timestamps of one stream. */
export class Gaps {
  #next: number | null = null;

  /**
   * Records audio that has arrived.
   *
   * @param timestamp Where it begins, in ms.
   * @param ms Its playing time.
   * @returns How much silence belongs before it, in ms.
   */
  came(timestamp: number, ms: number): number {
    if (!Number.isFinite(timestamp)) return 0;
    const expected = this.#next ?? timestamp;
    this.#next = Math.max(expected, timestamp + ms);
    const gap = timestamp - expected;
    return gap < MIN_GAP ? 0 : Math.min(gap, MAX_GAP);
  }

  /** Records silence that was added before the next audio. */
  filled(ms: number): void {
    if (this.#next !== null) this.#next += ms;
  }
}

/** Silence in mu-law. */
export function silence(ms: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Math.round(ms * 8)).fill(0xff);
}
