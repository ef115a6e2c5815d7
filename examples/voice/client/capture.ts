/**
 * From the microphone's samples, at the device's rate, to blocks for the API.
 *
 * Pure: the capture worklet passes samples in and posts the blocks.
 *
 * @module
 */
import { SAMPLE_RATE, toInt16 } from "../../../src/realtime/audio/audio.ts";
import { Resampler } from "../../../src/realtime/audio/resample.ts";
import { OnsetDetector, rms } from "./onset.ts";

const API_RATE = SAMPLE_RATE["audio/pcm"];
/** Length of a block, in ms. */
export const BLOCK_MS = 20;

/** A block of microphone audio. */
export interface Block {
  /** 16-bit samples at 24 kHz, 20 ms of them. */
  readonly samples: Int16Array<ArrayBuffer>;
  /** RMS, 0 to 1. */
  readonly level: number;
  /** Whether speech seems to start in this block. */
  readonly onset: boolean;
}

/** Makes blocks of 20 ms at 24 kHz from the samples of the microphone. */
export class Capture {
  /** Muted: the microphone counts as silent. The server's turn detection needs the silence. */
  muted = false;
  /** Whether the loudspeaker plays, so that its echo is expected. */
  playing = false;
  readonly #resampler: Resampler | null;
  readonly #input: Float32Array<ArrayBuffer>;
  readonly #block = new Int16Array(API_RATE * BLOCK_MS / 1_000);
  readonly #onset = new OnsetDetector();
  #filled = 0;
  #blockFilled = 0;

  /** @param rate Samples per second of the device. */
  constructor(rate: number) {
    this.#resampler = rate === API_RATE ? null : new Resampler(rate, API_RATE);
    this.#input = new Float32Array(Math.round(rate * BLOCK_MS / 1_000));
  }

  /**
   * Takes any number of samples.
   *
   * @param samples Between -1 and 1.
   * @param emit Called with each complete block.
   */
  push(samples: Float32Array, emit: (block: Block) => void): void {
    for (let at = 0; at < samples.length;) {
      const room = this.#input.length - this.#filled;
      const part = samples.subarray(at, at + room);
      this.#input.set(part, this.#filled);
      this.#filled += part.length;
      at += part.length;
      if (this.#filled === this.#input.length) this.#convert(emit);
    }
  }

  #convert(emit: (block: Block) => void): void {
    this.#filled = 0;
    if (this.muted) this.#input.fill(0);
    const samples = toInt16(this.#input);
    const ready = this.#resampler?.push(samples) ?? samples;
    for (const sample of ready) {
      this.#block[this.#blockFilled++] = sample;
      if (this.#blockFilled === this.#block.length) this.#emit(emit);
    }
  }

  #emit(emit: (block: Block) => void): void {
    this.#blockFilled = 0;
    const samples = this.#block.slice();
    const level = rms(samples);
    const onset = this.#onset.push(level, BLOCK_MS, this.playing);
    emit({ samples, level, onset });
  }
}
