/**
 * What left the loudspeaker, as opposed to what was rendered: the output is delayed.
 *
 * Pure: the time and the latency of the output are parameters, in seconds.
 *
 * @module
 */
import type { Position } from "./player.ts";

/** Turns positions that were rendered into positions that were heard. */
export class HeardPositions {
  #rendered: Position | null = null;
  #since = 0;
  #cut: Position | null = null;

  /**
   * The part of a rendered position that was heard by now. While rendering stands still, the output
   * catches up; after a cut, the position at the cut counts.
   */
  of(rendered: Position, now: number, latency: number): Position {
    if (!same(rendered, this.#rendered)) {
      this.#rendered = rendered;
      this.#since = now;
      this.#cut = null;
    }
    if (this.#cut) return this.#cut;
    const ahead = Math.max(0, latency - (now - this.#since)) * 1_000;
    return { ...rendered, ms: Math.max(0, rendered.ms - ahead) };
  }

  /** The playback was cut: records what had been heard. */
  cut(rendered: Position, now: number, latency: number): Position {
    return this.#cut = this.of(rendered, now, latency);
  }
}

function same(a: Position, b: Position | null): boolean {
  return a.itemId === b?.itemId && a.contentIndex === b.contentIndex &&
    a.ms === b.ms;
}
