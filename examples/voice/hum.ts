/**
 * The voice of the fake: a soft hum, a syllable for each group of letters.
 *
 * @module
 */
const SYLLABLE = /[^aeiouy\s]*[aeiouy]+|\s+|[^aeiouy\s]+/gi;
const SYLLABLE_MS = 150;
const PAUSE_MS = 60;
const LOUDNESS = 0.25;
/** Pitches of a pentatonic scale around 200 Hz, so that any order sounds calm. */
const PITCHES = [165, 185, 220, 247, 277];

/**
 * Hums a text.
 *
 * @param text The text.
 * @param rate Samples per second.
 */
export function hum(text: string, rate: number): Float32Array {
  const syllables = text.match(SYLLABLE) ?? [];
  const lengths = syllables.map((part) =>
    Math.round(rate * (part.trim() === "" ? PAUSE_MS : SYLLABLE_MS) / 1_000)
  );
  const samples = new Float32Array(lengths.reduce((sum, n) => sum + n, 0));
  let at = 0;
  syllables.forEach((part, index) => {
    const length = lengths[index];
    if (part.trim() !== "") {
      const pitch = PITCHES[part.charCodeAt(0) % PITCHES.length];
      note(samples.subarray(at, at + length), pitch, rate);
    }
    at += length;
  });
  return samples;
}

/** A tone with a weak octave above it that fades in and out. */
function note(out: Float32Array, hertz: number, rate: number): void {
  for (let at = 0; at < out.length; at++) {
    const phase = 2 * Math.PI * hertz * at / rate;
    const swell = Math.sin(Math.PI * at / out.length) ** 0.5;
    out[at] = LOUDNESS * swell * (Math.sin(phase) + 0.3 * Math.sin(2 * phase));
  }
}
