/**
 * Audio on the wire: PCM, G.711, WAV.
 *
 * @module
 */
import type { Fields } from "../fields.ts";

/** How audio of a session is coded. */
export interface AudioFormat {
  /** Kind of samples. */
  readonly type: "audio/pcm" | "audio/pcmu" | "audio/pcma";
  /** Samples per second. */
  readonly rate: number;
  /** Bytes per ms. */
  readonly bytesPerMs: number;
}

/** 16 bit, 24,000 Hz: the default of every session. */
export const PCM24: AudioFormat = {
  type: "audio/pcm",
  rate: 24_000,
  bytesPerMs: 48,
};

/** The format that a session names; PCM if it does not name one. */
export function formatOf(fields: Fields): AudioFormat {
  if (fields.type === "audio/pcmu" || fields.type === "audio/pcma") {
    return { type: fields.type, rate: 8_000, bytesPerMs: 8 };
  }
  return PCM24;
}

/** Samples as bytes. */
export function encodeAudio(
  samples: Float32Array,
  format: AudioFormat,
): Uint8Array {
  if (format.type === "audio/pcm") {
    const bytes = new Uint8Array(samples.length * 2);
    const view = new DataView(bytes.buffer);
    samples.forEach((sample, i) =>
      view.setInt16(2 * i, Math.round(sample * 32_767), true)
    );
    return bytes;
  }
  const code = format.type === "audio/pcmu" ? toUlaw : toAlaw;
  return Uint8Array.from(
    samples,
    (sample) => code(Math.round(sample * 32_767)),
  );
}

/** Bytes as samples. */
export function decodeAudio(
  bytes: Uint8Array,
  format: AudioFormat,
): Float32Array {
  if (format.type === "audio/pcm") {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    return Float32Array.from(
      { length: bytes.length >> 1 },
      (_, i) => view.getInt16(2 * i, true) / 32_768,
    );
  }
  const table = format.type === "audio/pcmu" ? ULAW : ALAW;
  return Float32Array.from(bytes, (byte) => table[byte] / 32_768);
}

// G.711 as defined by ITU-T: sign, exponent of the segment, four bits within it.

function toUlaw(sample: number): number {
  const sign = sample < 0 ? 0x80 : 0;
  const size = Math.min(Math.abs(sample), 32_635) + 132;
  const exponent = 24 - Math.clz32(size);
  return ~(sign | exponent << 4 | size >> (exponent + 3) & 15) & 0xff;
}

function toAlaw(sample: number): number {
  const sign = sample >= 0 ? 0x80 : 0;
  const size = Math.min(sample >= 0 ? sample : -sample - 1, 32_767);
  const exponent = size < 256 ? 0 : 24 - Math.clz32(size);
  const fraction = size >> (exponent === 0 ? 4 : exponent + 3) & 15;
  return (sign | exponent << 4 | fraction) ^ 0x55;
}

const ULAW: Int16Array = Int16Array.from({ length: 256 }, (_, code) => {
  const bits = ~code & 0xff;
  const size = ((bits & 15) << 3) + 132 << (bits >> 4 & 7);
  return bits & 0x80 ? 132 - size : size - 132;
});

const ALAW: Int16Array = Int16Array.from({ length: 256 }, (_, code) => {
  const bits = code ^ 0x55;
  const exponent = bits >> 4 & 7;
  const step = (bits & 15) << 4 | 8;
  const size = exponent === 0 ? step : step + 256 << exponent - 1;
  return bits & 0x80 ? size : -size;
});

/** PCM16 of one channel as a WAV file. */
export function toWav(pcm: Uint8Array, rate: number): Uint8Array {
  const file = new Uint8Array(44 + pcm.length);
  const view = new DataView(file.buffer);
  const tag = (at: number, text: string) =>
    file.set(new TextEncoder().encode(text), at);
  tag(0, "RIFF");
  view.setUint32(4, 36 + pcm.length, true);
  tag(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  tag(36, "data");
  view.setUint32(40, pcm.length, true);
  file.set(pcm, 44);
  return file;
}

/** Samples of the first channel of a 16-bit WAV file; `null` for any other file. */
export function readWav(
  file: Uint8Array,
): { samples: Float32Array; rate: number } | null {
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  const tag = (at: number) =>
    new TextDecoder().decode(file.subarray(at, at + 4));
  if (file.length < 44 || tag(0) !== "RIFF" || tag(8) !== "WAVE") return null;
  let rate = 0;
  let channels = 1;
  for (let at = 12; at + 8 <= file.length;) {
    const size = view.getUint32(at + 4, true);
    if (tag(at) === "fmt ") {
      if (at + 24 > file.length) return null;
      channels = view.getUint16(at + 10, true);
      rate = view.getUint32(at + 12, true);
      if (view.getUint16(at + 22, true) !== 16) return null;
      if (channels === 0 || rate < 1_000 || rate > 768_000) return null;
    } else if (tag(at) === "data") {
      if (rate === 0) return null;
      const data = file.subarray(at + 8, at + 8 + size);
      const samples = decodeAudio(data, PCM24);
      return {
        rate,
        samples: channels === 1
          ? samples
          : samples.filter((_, i) => i % channels === 0),
      };
    }
    at += 8 + size + size % 2;
  }
  return null;
}
