/**
 * Converts the sample rate of a stream of audio.
 *
 * @module
 */

/** Zero crossings of the filter on each side: more are sharper and slower. */
const REACH = 8;

/**
 * Converts the sample rate of audio in chunks; chunk boundaries do not affect the result.
 *
 * A windowed sinc filter removes frequencies above half of the lower rate, so there is no
 * aliasing. The output lags by 8 samples of the lower rate.
 *
 * @example From a telephone to the API
 * ```ts
 * import { Resampler } from "@duplex/openai/realtime";
 * import { assertEquals } from "@std/assert";
 *
 * const up = new Resampler(8_000, 24_000);
 * const out = [...up.push(new Int16Array(160)), ...up.end()];
 * assertEquals(out.length, 480);
 * ```
 */
export class Resampler {
  readonly #step: number;
  readonly #scale: number;
  readonly #half: number;
  #samples: Float64Array = new Float64Array(0);
  #start = 0;
  #taken = 0;
  #given = 0;

  /**
   * A resampler for one stream.
   *
   * @param from Samples per second of the input.
   * @param to Samples per second of the output.
   * @throws {RangeError} If a rate is not greater than 0.
   */
  constructor(from: number, to: number) {
    if (!(from > 0 && to > 0)) {
      throw new RangeError(
        `Sample rates must be greater than 0, got ${from} and ${to}`,
      );
    }
    this.#step = from / to;
    this.#scale = Math.min(1, to / from);
    this.#half = REACH / this.#scale;
  }

  /** Takes samples, and returns those that are ready. */
  push(samples: Int16Array): Int16Array<ArrayBuffer> {
    const kept = this.#samples.length;
    const joined = new Float64Array(kept + samples.length);
    joined.set(this.#samples);
    joined.set(samples, kept);
    this.#samples = joined;
    this.#taken += samples.length;
    return this.#give(Math.floor((this.#taken - this.#half) / this.#step));
  }

  /** Returns the rest. The output is then as long as the input. */
  end(): Int16Array<ArrayBuffer> {
    return this.#give(Math.round(this.#taken / this.#step));
  }

  #give(upTo: number): Int16Array<ArrayBuffer> {
    const out = new Int16Array(Math.max(0, upTo - this.#given));
    for (let at = 0; at < out.length; at++) {
      const value = Math.round(this.#at(this.#given++ * this.#step));
      out[at] = Math.max(-32_768, Math.min(32_767, value));
    }
    const done = Math.max(
      0,
      Math.min(
        Math.floor(this.#given * this.#step - this.#half) - this.#start,
        this.#samples.length,
      ),
    );
    this.#samples = this.#samples.subarray(done);
    this.#start += done;
    return out;
  }

  /** The signal at a moment between two samples. */
  #at(position: number): number {
    const first = Math.max(this.#start, Math.ceil(position - this.#half));
    const last = Math.min(
      this.#start + this.#samples.length - 1,
      Math.floor(position + this.#half),
    );
    let sum = 0;
    let weights = 0;
    for (let index = first; index <= last; index++) {
      const x = (index - position) * this.#scale;
      const weight = (x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x)) *
        (0.5 + 0.5 * Math.cos(Math.PI * x / REACH));
      sum += weight * this.#samples[index - this.#start];
      weights += weight;
    }
    return weights === 0 ? 0 : sum / weights;
  }
}
