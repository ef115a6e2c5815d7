/**
 * Detects that the user starts to speak, before the server does.
 *
 * A coarse guess: it lowers the volume of the response, and only the server's
 * `input_audio_buffer.speech_started` cuts it.
 *
 * @module
 */

/** Sound must last this long, in ms, so that a click does not count as speech. */
const SUSTAINED_MS = 50;
/** How far above the background noise speech must be. */
const ABOVE_NOISE = 4;
/** While the loudspeaker plays, its echo reaches the microphone too. */
const ABOVE_ECHO = 8;
/** Quietest speech, as an RMS value; anything below is noise. */
const QUIETEST = 0.01;
/** How fast the estimate of the noise rises, per second: slowly, so that speech does not count as noise. */
const RISE_PER_SECOND = 1.5;

/** Detects the start of speech from the levels of blocks. */
export class OnsetDetector {
  #noise = QUIETEST / ABOVE_NOISE;
  #loudMs = 0;
  #speaking = false;

  /** Whether the last blocks were speech. */
  get speaking(): boolean {
    return this.#speaking;
  }

  /**
   * Takes the next block.
   *
   * @param level RMS of the block, 0 to 1.
   * @param ms Its length.
   * @param playing Whether the loudspeaker plays.
   * @returns Whether speech starts with this block.
   */
  push(level: number, ms: number, playing: boolean): boolean {
    const factor = playing ? ABOVE_ECHO : ABOVE_NOISE;
    const loud = level > Math.max(QUIETEST, this.#noise * factor);
    this.#noise = Math.max(
      1e-5,
      Math.min(level, this.#noise * RISE_PER_SECOND ** (ms / 1_000)),
    );
    const before = this.#speaking;
    this.#loudMs = loud
      ? Math.min(4 * SUSTAINED_MS, this.#loudMs + ms)
      : Math.max(0, this.#loudMs - ms);
    if (this.#loudMs >= SUSTAINED_MS) this.#speaking = true;
    else if (this.#loudMs === 0) this.#speaking = false;
    return this.#speaking && !before;
  }
}

/** Root mean square of samples between -1 and 1; 0 for none. */
export function rms(samples: Float32Array | Int16Array): number {
  const scale = samples instanceof Int16Array ? 0x8000 : 1;
  let sum = 0;
  for (const sample of samples) sum += (sample / scale) ** 2;
  return samples.length === 0 ? 0 : Math.sqrt(sum / samples.length);
}
