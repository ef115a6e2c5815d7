/**
 * G.711, the codecs of telephony, with 8 bits per sample: mu-law and A-law.
 *
 * @module
 */

const BIAS = 0x84;
const CLIP = 32_635;

function fromMulaw(code: number): number {
  const value = ~code & 0xff;
  const magnitude = (((value & 0x0f) << 3) + BIAS) << ((value & 0x70) >> 4);
  return value & 0x80 ? BIAS - magnitude : magnitude - BIAS;
}

function toMulaw(sample: number): number {
  const sign = sample < 0 ? 0x80 : 0;
  const magnitude = Math.min(Math.abs(sample), CLIP) + BIAS;
  const exponent = 24 - Math.clz32(magnitude); // magnitude has 8 to 15 bits
  const mantissa = (magnitude >> (exponent + 3)) & 0x0f;
  return ~(sign | exponent << 4 | mantissa) & 0xff;
}

function fromAlaw(code: number): number {
  const value = code ^ 0x55;
  const exponent = (value & 0x70) >> 4;
  const mantissa = (value & 0x0f) << 4;
  const magnitude = exponent === 0
    ? mantissa + 8
    : (mantissa + 0x108) << (exponent - 1);
  return value & 0x80 ? magnitude : -magnitude;
}

function toAlaw(sample: number): number {
  const sign = sample < 0 ? 0 : 0x80;
  const magnitude = sample < 0 ? ~sample : sample;
  const exponent = magnitude < 256 ? 0 : 24 - Math.clz32(magnitude);
  const mantissa = magnitude >> (exponent === 0 ? 4 : exponent + 3) & 0x0f;
  return (sign | exponent << 4 | mantissa) ^ 0x55;
}

type Table = Int16Array<ArrayBuffer>;

/** Tables are computed on first use, because most programs need none. */
function lazily(make: (code: number) => number): () => Table {
  let table: Table | null = null;
  return () =>
    table ??= Int16Array.from({ length: 256 }, (_, code) => make(code));
}

const MULAW: () => Table = lazily(fromMulaw);
const ALAW: () => Table = lazily(fromAlaw);

function decode(bytes: Uint8Array, table: Table): Table {
  const samples = new Int16Array(bytes.length);
  for (let at = 0; at < bytes.length; at++) samples[at] = table[bytes[at]];
  return samples;
}

function encode(
  samples: Int16Array,
  code: (sample: number) => number,
): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(samples.length);
  for (let at = 0; at < samples.length; at++) bytes[at] = code(samples[at]);
  return bytes;
}

/**
 * Decodes mu-law (`audio/pcmu`).
 *
 * @example
 * ```ts
 * import { decodeMulaw } from "@duplex/openai/realtime";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals([...decodeMulaw(new Uint8Array([0xff, 0x00]))], [0, -32124]);
 * ```
 */
export function decodeMulaw(bytes: Uint8Array): Int16Array<ArrayBuffer> {
  return decode(bytes, MULAW());
}

/** Encodes mu-law (`audio/pcmu`); samples beyond 32,635 are clipped. */
export function encodeMulaw(samples: Int16Array): Uint8Array<ArrayBuffer> {
  return encode(samples, toMulaw);
}

/**
 * Decodes A-law (`audio/pcma`).
 *
 * @example
 * ```ts
 * import { decodeAlaw } from "@duplex/openai/realtime";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals([...decodeAlaw(new Uint8Array([0xd5, 0x2a]))], [8, -32256]);
 * ```
 */
export function decodeAlaw(bytes: Uint8Array): Int16Array<ArrayBuffer> {
  return decode(bytes, ALAW());
}

/** Encodes A-law (`audio/pcma`). */
export function encodeAlaw(samples: Int16Array): Uint8Array<ArrayBuffer> {
  return encode(samples, toAlaw);
}
