/**
 * Keeps what a client sends before its session is ready.
 *
 * @module
 */
import type { RealtimeClientEvent } from "../../realtime/wire/types.ts";

/** One thing that a client sent. */
export type Input =
  | { readonly audio: string; readonly ms: number }
  | { readonly event: RealtimeClientEvent };

/** Most events besides audio that are kept. */
const MAX_EVENTS = 64;

/** The latest audio up to a bound, and the events, in order. */
export class EarlyInput {
  readonly #maxMs: number;
  #kept: Input[] = [];
  #ms = 0;
  #events = 0;

  /** @param maxMs Most audio that is kept, in ms. */
  constructor(maxMs: number) {
    this.#maxMs = maxMs;
  }

  /**
   * Keeps audio.
   *
   * @param audio Base64.
   * @param ms Its playing time.
   * @returns How much older audio was dropped for it, in ms.
   */
  audio(audio: string, ms: number): number {
    this.#kept.push({ audio, ms });
    this.#ms += ms;
    let dropped = 0;
    while (this.#ms > this.#maxMs) {
      const at = this.#kept.findIndex((one) => "audio" in one);
      const [oldest] = this.#kept.splice(at, 1);
      const { ms } = oldest as Extract<Input, { ms: number }>;
      this.#ms -= ms;
      dropped += ms;
    }
    return dropped;
  }

  /**
   * Keeps an event.
   *
   * @returns `false` if there are too many.
   */
  event(event: RealtimeClientEvent): boolean {
    if (this.#events >= MAX_EVENTS) return false;
    this.#events++;
    this.#kept.push({ event });
    return true;
  }

  /** Takes everything that was kept. */
  take(): Input[] {
    const kept = this.#kept;
    this.#kept = [];
    this.#ms = 0;
    this.#events = 0;
    return kept;
  }
}
