/** PCM16 audio at 24 kHz: 48 bytes a millisecond. */

/** Silence. */
export function silence(ms: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(ms * 48);
}

/** Audio that is loud enough to count as speech. */
export function noise(ms: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(ms * 48).map((_, at) => at * 31 & 127);
}

let seed = 20261126;

/** Loud audio that never repeats, so that a test can find any part of it again. */
export function voice(ms: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(ms * 48).map(() => {
    seed = Math.imul(seed, 1_664_525) + 1_013_904_223;
    return seed >>> 24;
  });
}

/** Joins chunks of audio. */
export function joinAudio(chunks: readonly Uint8Array[]): Uint8Array {
  const length = chunks.reduce((sum, { length }) => sum + length, 0);
  const joined = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}
