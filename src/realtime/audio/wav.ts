/**
 * WAV files in memory: 16-bit PCM and G.711, one function each way.
 *
 * @module
 */
import { type AudioFormat, SAMPLE_RATE, sampleBytes } from "./audio.ts";

/** The contents of a WAV file. */
export interface Wav {
  /** Encoding of `data`, as the API names it; `audio/pcm` is 16-bit little-endian. */
  readonly format: AudioFormat;
  /** Samples per second. */
  readonly sampleRate: number;
  /** Channels, interleaved in `data`. */
  readonly channels: number;
  /** The audio itself, a view of the bytes that were read. */
  readonly data: Uint8Array<ArrayBuffer>;
}

/** Format codes of the WAVE `fmt ` chunk. */
const CODES: Readonly<Record<AudioFormat, number>> = {
  "audio/pcm": 1,
  "audio/pcma": 6,
  "audio/pcmu": 7,
};

/**
 * Reads a WAV file.
 *
 * Ignores other chunks, and accepts a data chunk whose length was never filled in, as programs
 * write it that record to a pipe.
 *
 * @example
 * ```ts
 * import { readWav, writeWav } from "@duplex/openai/realtime";
 * import { assertEquals } from "@std/assert";
 *
 * const file = writeWav(new Uint8Array(480));
 * assertEquals(readWav(file).sampleRate, 24_000);
 * assertEquals(readWav(file).data.length, 480);
 * ```
 *
 * @throws {TypeError} If it is not a WAV file, or its encoding is not 16-bit PCM or G.711.
 */
export function readWav(file: Uint8Array<ArrayBuffer>): Wav {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const tag = (at: number) =>
    at + 4 <= file.length
      ? String.fromCharCode(...file.subarray(at, at + 4))
      : "";
  if (tag(0) !== "RIFF" || tag(8) !== "WAVE") {
    throw new TypeError(
      "Cannot read WAV: the file does not begin with RIFF and WAVE",
    );
  }
  let head: Omit<Wav, "data"> | null = null;
  for (let at = 12; at + 8 <= file.length;) {
    const size = view.getUint32(at + 4, true);
    const from = at + 8;
    if (tag(at) === "fmt " && size >= 16 && from + 16 <= file.length) {
      head = readFormat(view, from, size);
    } else if (tag(at) === "data") {
      if (!head) {
        throw new TypeError(
          "Cannot read WAV: the data chunk comes before the fmt chunk",
        );
      }
      const frame = head.channels * sampleBytes(head.format);
      const length = Math.min(size, file.length - from);
      return {
        ...head,
        data: file.subarray(from, from + length - length % frame),
      };
    }
    at = from + size + size % 2; // chunks begin at even offsets
  }
  throw new TypeError("Cannot read WAV: the data chunk is missing");
}

function readFormat(
  view: DataView,
  at: number,
  size: number,
): Omit<Wav, "data"> {
  let code = view.getUint16(at, true);
  const bits = view.getUint16(at + 14, true);
  if (code === 0xfffe && size >= 26 && at + 26 <= view.byteLength) {
    code = view.getUint16(at + 24, true); // WAVE_FORMAT_EXTENSIBLE has the code at a later offset
  }
  const format = (Object.keys(CODES) as AudioFormat[]).find((name) =>
    CODES[name] === code && sampleBytes(name) * 8 === bits
  );
  const channels = view.getUint16(at + 2, true);
  if (!format || channels === 0) {
    throw new TypeError(
      `Cannot read WAV: the format must be 16-bit PCM or G.711, got code ${code} with ${bits} bits`,
    );
  }
  return { format, channels, sampleRate: view.getUint32(at + 4, true) };
}

/**
 * Writes a WAV file.
 *
 * @example
 * ```ts
 * import { readWav, writeWav } from "@duplex/openai/realtime";
 * import { assertEquals } from "@std/assert";
 *
 * const second = new Uint8Array(48_000); // of `session.audio.bytes`
 * assertEquals(readWav(writeWav(second)).sampleRate, 24_000);
 * ```
 *
 * @param data The audio.
 * @param options Format, sample rate and channels, as {@linkcode readWav} returns them; by default those of the API: 16-bit PCM at 24 kHz in mono.
 */
export function writeWav(
  data: Uint8Array,
  options: Partial<Omit<Wav, "data">> = {},
): Uint8Array<ArrayBuffer> {
  const { format = "audio/pcm", channels = 1 } = options;
  const { sampleRate = SAMPLE_RATE[format] } = options;
  const sample = sampleBytes(format);
  const file = new Uint8Array(44 + data.length + data.length % 2);
  const view = new DataView(file.buffer);
  const text = (at: number, tag: string) => {
    for (let i = 0; i < 4; i++) file[at + i] = tag.charCodeAt(i);
  };
  text(0, "RIFF");
  view.setUint32(4, file.length - 8, true);
  text(8, "WAVE");
  text(12, "fmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, CODES[format], true);
  view.setUint16(22, channels, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate * channels * sample, true);
  view.setUint16(32, channels * sample, true);
  view.setUint16(34, sample * 8, true);
  text(36, "data");
  view.setUint32(40, data.length, true);
  file.set(data, 44);
  return file;
}
