/**
 * Recognizes the speech in audio.
 *
 * @module
 */
import { readWav } from "./audio.ts";
import { understand } from "./speech.ts";
import type { HeardAudio, Settings } from "../fake_state.ts";

/** Transcribes samples: the fake's own voice exactly, other voices as configured. */
export function hear(
  samples: Float32Array,
  rate: number,
  settings: Settings,
): string {
  return understand(samples, rate) ??
    settings.listen({ samples, rate, ms: samples.length / rate * 1_000 });
}

/** Text and length of an audio file; files other than 16-bit WAV count as one second. */
export function hearFile(
  file: Uint8Array,
  settings: Settings,
): { text: string; ms: number } {
  const wav = readWav(file);
  const samples = wav?.samples ?? new Float32Array(24_000);
  const rate = wav?.rate ?? 24_000;
  return {
    text: hear(samples, rate, settings),
    ms: samples.length / rate * 1_000,
  };
}

/** Root mean square of samples: silence is 0, full scale 1. */
export function loudness(samples: Float32Array): number {
  let energy = 0;
  for (const sample of samples) energy += sample * sample;
  return samples.length === 0 ? 0 : Math.sqrt(energy / samples.length);
}

/** The default transcript of speech that is not the fake's own. */
export function placeholder({ samples }: HeardAudio): string {
  return loudness(samples) < 0.001 ? "" : "Hello, can you hear me?";
}
