/**
 * The fake's voice: tones that sound like a modem and can be understood again.
 *
 * Each byte of the text takes 60 ms, about the pace of speech: two tones of 30 ms, one of 16 pitches each, between a
 * start tone and an end tone. All pitches fit the window in whole cycles, so that they can be distinguished exactly, and lie
 * below 4 kHz, so that the telephone codecs carry them.
 *
 * @module
 */

const TONE_MS = 30;
const LOWEST_HZ = 500;
const STEP_HZ = 100;
const START_HZ = 2_300;
const END_HZ = 2_500;
const LOUDNESS = 0.3;
const ONSET = 0.02;

/** Pitches by number: 16 for the halves of a byte, then start and end. */
const PITCHES: readonly number[] = [
  ...Array.from({ length: 16 }, (_, i) => LOWEST_HZ + STEP_HZ * i),
  START_HZ,
  END_HZ,
];
const START = 16;
const END = 17;

/**
 * Speaks a text.
 *
 * @param text The text to speak.
 * @param rate Samples per second.
 * @returns Samples, -1 to 1, one channel.
 */
export function synthesize(text: string, rate: number): Float32Array {
  const bytes = new TextEncoder().encode(text);
  const tones = [START];
  for (const byte of bytes) tones.push(byte >> 4, byte & 15);
  tones.push(END);
  const size = windowSize(rate);
  const samples = new Float32Array(size * tones.length);
  const waves = wavesOf(rate);
  for (const [index, tone] of tones.entries()) {
    samples.set(waves[tone], index * size);
  }
  return samples;
}

/**
 * Recognizes the output of {@link synthesize}.
 *
 * @returns The text, or `null` for any other audio.
 */
export function understand(samples: Float32Array, rate: number): string | null {
  const size = windowSize(rate);
  const start = samples.findIndex((sample) => Math.abs(sample) > ONSET);
  // The first sample of a sine is zero and the next one is loud: the onset is one sample late.
  const origin = Math.max(0, start - 1);
  if (start < 0 || pitchAt(samples, origin, rate) !== START) return null;
  const halves: number[] = [];
  for (let at = origin + size; at + size / 2 <= samples.length; at += size) {
    const pitch = pitchAt(samples, at, rate);
    if (pitch === null || pitch >= START) break;
    halves.push(pitch);
  }
  const bytes = new Uint8Array(halves.length >> 1);
  for (let i = 0; i < bytes.length; i++) {
    bytes[i] = halves[2 * i] << 4 | halves[2 * i + 1];
  }
  return new TextDecoder().decode(bytes);
}

function windowSize(rate: number): number {
  return Math.round(rate * TONE_MS / 1_000);
}

const waves: Map<number, Float32Array[]> = new Map();

function wavesOf(rate: number): Float32Array[] {
  let made = waves.get(rate);
  if (made === undefined) {
    made = PITCHES.map((hertz) =>
      Float32Array.from(
        { length: windowSize(rate) },
        (_, i) => LOUDNESS * Math.sin(2 * Math.PI * hertz * i / rate),
      )
    );
    waves.set(rate, made);
  }
  return made;
}

/** The pitch that holds most of a window's energy; `null` if none holds at least half of it. */
function pitchAt(
  samples: Float32Array,
  at: number,
  rate: number,
): number | null {
  const window = samples.subarray(at, at + windowSize(rate));
  let energy = 0;
  for (const sample of window) energy += sample * sample;
  let best = -1;
  let most = 0;
  for (const [index, hertz] of PITCHES.entries()) {
    const power = goertzel(window, hertz, rate);
    if (power > most) [best, most] = [index, power];
  }
  const share = 2 * most / (window.length * energy);
  return energy > 0 && share > 0.5 ? best : null;
}

function goertzel(
  window: Float32Array,
  hertz: number,
  rate: number,
): number {
  const turn = 2 * Math.cos(2 * Math.PI * hertz / rate);
  let last = 0;
  let before = 0;
  for (const sample of window) {
    const next = sample + turn * last - before;
    before = last;
    last = next;
  }
  return last * last + before * before - turn * last * before;
}
