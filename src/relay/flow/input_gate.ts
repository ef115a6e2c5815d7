/**
 * How much a client may send.
 *
 * Pure: the time is a parameter.
 *
 * @module
 */
import { TokenBucket } from "./token_bucket.ts";

/** The decision about a message. */
export type Verdict = "pass" | "drop" | "flood";

/** Bounds of a gate. */
export interface GateLimits {
  /** Audio, as a multiple of real time. */
  readonly speed: number;
  /** Other events per second. */
  readonly events: number;
}

/** Seconds of audio that may come at once: what a page recorded while it was connecting. */
const AUDIO_BURST = 10;
/** Messages with audio per second: pieces of 5 ms. */
const AUDIO_FRAMES = 200;
/** How many seconds' worth of events may come at once. */
const EVENT_BURST = 5;
/** Seconds of audio that may be dropped before a client counts as a flood. */
const DROP_PATIENCE = 60;

/** Lets messages of one client through, by kind. */
export class InputGate {
  /** Ms of audio per second. */
  readonly #rate: number;
  readonly #audio: TokenBucket;
  readonly #frames: TokenBucket;
  readonly #events: TokenBucket;
  #dropped = 0;

  /**
   * @param limits The bounds.
   * @param now The time, in ms.
   */
  constructor(limits: GateLimits, now: number) {
    this.#rate = limits.speed * 1_000;
    this.#audio = new TokenBucket(this.#rate, this.#rate * AUDIO_BURST, now);
    this.#frames = new TokenBucket(
      AUDIO_FRAMES,
      AUDIO_FRAMES * AUDIO_BURST,
      now,
    );
    this.#events = new TokenBucket(
      limits.events,
      limits.events * EVENT_BURST,
      now,
    );
  }

  /**
   * A message with audio.
   *
   * @param ms Its playing time, in ms.
   * @param now The time, in ms.
   */
  audio(ms: number, now: number): Verdict {
    if (this.#frames.take(1, now) && this.#audio.take(ms, now)) {
      return "pass";
    }
    // a frame without audio has a cost as well
    this.#dropped += Math.max(ms, this.#rate / AUDIO_FRAMES);
    return this.#dropped > this.#rate * DROP_PATIENCE ? "flood" : "drop";
  }

  /**
   * Any other message.
   *
   * @param now The time, in ms.
   */
  event(now: number): Verdict {
    return this.#events.take(1, now) ? "pass" : "flood";
  }
}
