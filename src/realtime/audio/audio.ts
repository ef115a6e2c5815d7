/**
 * Formats, durations and samples of audio, without any I/O.
 *
 * @module
 */
/** Name of an encoding, as the API spells it. */
export type AudioFormat = "audio/pcm" | "audio/pcmu" | "audio/pcma";

/** Samples per second of each encoding. */
export const SAMPLE_RATE: Readonly<Record<AudioFormat, number>> = {
  "audio/pcm": 24_000,
  "audio/pcmu": 8_000,
  "audio/pcma": 8_000,
};

/** An encoding as a configuration has it, with the sample rate if there are several. */
export interface AudioEncoding {
  /** Its name. @default {"audio/pcm"} */
  readonly type?: AudioFormat;
  /** Samples a second; left out, that of the format in `SAMPLE_RATE`. */
  readonly rate?: number;
}

/** The name of an encoding; the API's default is 16-bit PCM. */
export function formatOf(
  encoding: AudioFormat | AudioEncoding | undefined,
): AudioFormat {
  return typeof encoding === "string"
    ? encoding
    : encoding?.type ?? "audio/pcm";
}

/** Samples a second of an encoding. */
export function rateOf(
  encoding: AudioFormat | AudioEncoding | undefined,
): number {
  const rate = typeof encoding === "object" ? encoding.rate : undefined;
  return rate ?? SAMPLE_RATE[formatOf(encoding)];
}

/** Bytes of one sample. */
export function sampleBytes(encoding: AudioFormat | AudioEncoding): number {
  return formatOf(encoding) === "audio/pcm" ? 2 : 1;
}

/** A whole number for every format of the API: to divide by it first keeps playing times exact. */
function samplesPerMs(encoding: AudioFormat | AudioEncoding): number {
  return rateOf(encoding) / 1_000;
}

/**
 * Playing time of raw audio.
 *
 * @example One second of PCM
 * ```ts
 * import { audioDuration } from "@duplex/openai/realtime";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(audioDuration(48_000, "audio/pcm"), 1_000);
 * ```
 *
 * @param byteLength Bytes of audio, not of its Base64 text.
 * @param format Its encoding: a name, or the object of a configuration.
 * @returns Duration in ms, fractional when the bytes do not fill the last ms.
 * @throws {RangeError} If `byteLength` is negative or not a number.
 * @throws {TypeError} If the encoding is unknown.
 */
export function audioDuration(
  byteLength: number,
  format: AudioFormat | AudioEncoding,
): number {
  if (!(byteLength >= 0)) {
    throw new RangeError(
      `byteLength must be 0 or more, got ${byteLength}`,
    );
  }
  if (!Object.hasOwn(SAMPLE_RATE, formatOf(format))) {
    throw new TypeError(
      `format must be one of ${Object.keys(SAMPLE_RATE).join(", ")}`,
    );
  }
  return durationOf(byteLength, format);
}

/** The same, unchecked: `NaN` for a format that only the server knows. */
export function durationOf(
  byteLength: number,
  format: AudioFormat | AudioEncoding,
): number {
  return byteLength / (samplesPerMs(format) * sampleBytes(format));
}

/**
 * The bytes of audio that a program passes.
 *
 * @param audio Bytes, or a view of them, such as samples of 16 bits.
 * @throws {TypeError} If it is anything else, such as floating-point samples.
 */
export function bytesOf(audio: unknown): Uint8Array {
  if (audio instanceof Uint8Array) return audio;
  if (audio instanceof ArrayBuffer) return new Uint8Array(audio);
  if (audio instanceof Int16Array || audio instanceof DataView) {
    return new Uint8Array(audio.buffer, audio.byteOffset, audio.byteLength);
  }
  throw new TypeError(
    "audio must be a Uint8Array, an ArrayBuffer or an Int16Array",
  );
}

/**
 * Number of bytes of a duration, in whole samples.
 *
 * @example
 * ```ts
 * import { audioBytes } from "@duplex/openai/realtime";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(audioBytes(20, "audio/pcm"), 960); // one frame of 20 ms
 * ```
 *
 * @param ms Duration in ms, 0 or more.
 * @param format The encoding: a name, or the object of a configuration.
 */
export function audioBytes(
  ms: number,
  format: AudioFormat | AudioEncoding,
): number {
  return Math.floor(ms * samplesPerMs(format)) * sampleBytes(format);
}

/**
 * Reads 16-bit little-endian PCM as samples, on machines of either byte order.
 *
 * @param bytes An even number of bytes, at any offset.
 * @throws {RangeError} If the number of bytes is odd.
 */
export function samplesOf(bytes: Uint8Array): Int16Array<ArrayBuffer> {
  if (bytes.length % 2 !== 0) {
    throw new RangeError(
      `PCM16 audio must have an even number of bytes, got ${bytes.length}`,
    );
  }
  const samples = new Int16Array(bytes.length / 2);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < samples.length; at++) {
    samples[at] = view.getInt16(at * 2, true);
  }
  return samples;
}

/** Writes samples as 16-bit little-endian PCM. */
export function pcmOf(samples: Int16Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(samples.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < samples.length; at++) {
    view.setInt16(at * 2, samples[at], true);
  }
  return bytes;
}

/**
 * Converts samples from -1 to 1, as in Web Audio, to 16 bits; values beyond are clipped.
 *
 * @example
 * ```ts
 * import { pcmOf, toInt16 } from "@duplex/openai/realtime";
 * import { assertEquals } from "@std/assert";
 *
 * const samples = new Float32Array([0, 0.5, -1]); // of an AudioWorklet
 * assertEquals(pcmOf(toInt16(samples)).length, 6); // for `session.audio.input`
 * ```
 */
export function toInt16(samples: Float32Array): Int16Array<ArrayBuffer> {
  const out = new Int16Array(samples.length);
  for (let at = 0; at < samples.length; at++) {
    const value = Math.max(-1, Math.min(1, samples[at]));
    out[at] = Math.round(value < 0 ? value * 0x8000 : value * 0x7fff);
  }
  return out;
}

/** Converts 16-bit samples to the range from -1 to 1, as in Web Audio. */
export function toFloat32(samples: Int16Array): Float32Array<ArrayBuffer> {
  const out = new Float32Array(samples.length);
  for (let at = 0; at < samples.length; at++) {
    out[at] = samples[at] / (samples[at] < 0 ? 0x8000 : 0x7fff);
  }
  return out;
}
