/**
 * Sends microphone audio of any chunk size in pieces of a suitable size, at the pace of the
 * connection.
 *
 * @module
 */
import { encodeBase64 } from "../../core/base64.ts";
import {
  audioBytes,
  type AudioEncoding,
  type AudioFormat,
  bytesOf,
  sampleBytes,
} from "./audio.ts";

/** The target of input audio. */
export interface AudioSink {
  /** Encoding of the session's input. */
  readonly inputFormat: AudioFormat | AudioEncoding;
  /** Sends Base64; returns whether it went out at once. */
  append(audio: string): boolean;
  /** Whether there is room to send now. */
  readonly clear: boolean;
  /** Resolves when there is room to send more. */
  ready(): Promise<void>;
}

/** Shortest piece that is worth a frame, in ms; the API's own steps are as long. */
const MIN_MS = 20;

/** Longest piece, in ms: far below the API's 15 MiB, so that a commit is never stuck behind it. */
const MAX_MS = 500;

/**
 * A stream that sends what is written to it.
 *
 * It takes no more while the connection is congested, so a source that can wait does, and
 * one that cannot decides by itself what to drop. Closing it sends what is left.
 *
 * @param sink The session.
 * @param onClose Called when what is left was sent; closing waits for it.
 */
export function audioInput(
  sink: AudioSink,
  onClose?: () => Promise<void>,
): WritableStream<Uint8Array> {
  let rest: Uint8Array = NOTHING;

  // returns a promise only if it must wait: a microphone writes often
  const send = (pieces: Uint8Array[], next = 0): Promise<void> | undefined => {
    for (; next < pieces.length; next++) {
      if (!sink.clear) return sink.ready().then(() => sendOne(pieces, next));
      sink.append(encodeBase64(pieces[next]));
    }
  };
  const sendOne = (
    pieces: Uint8Array[],
    next: number,
  ): Promise<void> | undefined => {
    sink.append(encodeBase64(pieces[next])); // even if congested again: it has waited
    return send(pieces, next + 1);
  };

  return new WritableStream<Uint8Array>({
    write(written) {
      const chunk = bytesOf(written);
      const bytes = rest.length === 0 ? chunk : joined(rest, chunk);
      const min = audioBytes(MIN_MS, sink.inputFormat);
      const max = audioBytes(MAX_MS, sink.inputFormat);
      const sample = sampleBytes(sink.inputFormat);
      if (
        sink.clear && bytes.length >= min && bytes.length <= max &&
        bytes.length % sample === 0
      ) { // the usual chunk of a microphone is sent unchanged
        rest = NOTHING;
        return void sink.append(encodeBase64(bytes));
      }
      const pieces: Uint8Array[] = [];
      let at = 0;
      while (bytes.length - at >= min) {
        const size = Math.min(max, bytes.length - at);
        pieces.push(bytes.subarray(at, at += size - size % sample));
      }
      rest = at === bytes.length ? NOTHING : bytes.slice(at);
      return send(pieces);
    },
    async close() {
      const odd = rest.length % sampleBytes(sink.inputFormat);
      const whole = rest.subarray(0, rest.length - odd);
      rest = NOTHING;
      if (whole.length > 0) await send([whole]);
      await onClose?.();
    },
  });
}

const NOTHING: Uint8Array = new Uint8Array();

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(a.length + b.length);
  bytes.set(a);
  bytes.set(b, a.length);
  return bytes;
}
