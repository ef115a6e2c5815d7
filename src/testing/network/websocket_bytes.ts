/**
 * WebSocket frames as bytes (RFC 6455), the server's side.
 *
 * @module
 */
import type { Inbox } from "./byte_reader.ts";

/** Kinds of frames. */
export const OPCODE = {
  continuation: 0,
  text: 1,
  binary: 2,
  close: 8,
  ping: 9,
  pong: 10,
} as const;

/** One frame. */
export interface Frame {
  /** Whether it ends its message. */
  readonly last: boolean;
  /** Its kind. */
  readonly opcode: number;
  /** Its payload, unmasked. */
  readonly payload: Uint8Array;
}

/** Largest message that is read, in bytes, in one frame or in several. */
export const MAX_MESSAGE = 1 << 26;

/**
 * Reads the next frame; `null` if the connection ends first.
 *
 * @throws {RangeError} If it is too large to be read.
 */
export async function readFrame(inbox: Inbox): Promise<Frame | null> {
  const head = await inbox.take(2);
  if (head === null) return null;
  const [first, second] = head;
  const size = await readSize(second & 127, inbox);
  if (size !== null && size > MAX_MESSAGE) {
    throw new RangeError(`A frame must have at most ${MAX_MESSAGE} bytes`);
  }
  const mask = second & 128 ? await inbox.take(4) : null;
  const masked = size === null ? null : await inbox.take(size);
  if (masked === null) return null;
  const payload = mask === null
    ? masked
    : masked.map((byte, i) => byte ^ mask[i & 3]);
  return { last: (first & 128) !== 0, opcode: first & 15, payload };
}

async function readSize(short: number, inbox: Inbox): Promise<number | null> {
  if (short < 126) return short;
  const bytes = await inbox.take(short === 126 ? 2 : 8);
  if (bytes === null) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return short === 126 ? view.getUint16(0) : Number(view.getBigUint64(0));
}

/** One whole frame as a server sends it: unmasked. */
export function frameBytes(opcode: number, payload: Uint8Array): Uint8Array {
  const size = payload.length;
  const long = size < 126 ? 0 : size < 65_536 ? 2 : 8;
  const frame = new Uint8Array(2 + long + size);
  const view = new DataView(frame.buffer);
  frame[0] = 128 | opcode;
  frame[1] = long === 0 ? size : long === 2 ? 126 : 127;
  if (long === 2) view.setUint16(2, size);
  if (long === 8) view.setBigUint64(2, BigInt(size));
  frame.set(payload, 2 + long);
  return frame;
}

/** Payload of a close frame. */
export function closePayload(code: number, reason: string): Uint8Array {
  if (code === 1005) return new Uint8Array();
  const text = new TextEncoder().encode(reason);
  const payload = new Uint8Array(2 + text.length);
  new DataView(payload.buffer).setUint16(0, code);
  payload.set(text, 2);
  return payload;
}

/** Code and reason of a close frame. */
export function readClose(
  payload: Uint8Array,
): { code: number; reason: string } {
  if (payload.length < 2) return { code: 1005, reason: "" };
  return {
    code: payload[0] << 8 | payload[1],
    reason: new TextDecoder().decode(payload.subarray(2)),
  };
}

/** The value of `Sec-WebSocket-Accept` for the key of a handshake. */
export async function acceptKey(key: string): Promise<string> {
  const text = `${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
  const hash = await crypto.subtle.digest(
    "SHA-1",
    new TextEncoder().encode(text),
  );
  return new Uint8Array(hash).toBase64();
}
