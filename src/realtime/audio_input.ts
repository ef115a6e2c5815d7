/**
 * Microphone audio of any chunk size, sent in pieces of the right size, as fast as the
 * network takes it.
 *
 * @module
 */
import { encodeBase64 } from "../core/base64.ts";
import { audioBytes, type AudioFormat } from "./audio.ts";

/** What audio is sent through. */
export interface AudioSink {
  /** Encoding of the session's input. */
  readonly inputFormat: AudioFormat;
  /** Sends Base64; returns whether it went out at once. */
  append(audio: string): boolean;
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
 * one that cannot decides by itself what to drop. Closing it sends what is left, and
 * commits nothing.
 *
 * @param sink The session.
 */
export function audioInput(sink: AudioSink): WritableStream<Uint8Array> {
  let rest: Uint8Array = new Uint8Array();
  const send = async (bytes: Uint8Array) => {
    await sink.ready();
    sink.append(encodeBase64(bytes));
  };
  return new WritableStream<Uint8Array>({
    async write(chunk) {
      const bytes = rest.length === 0 ? chunk : joined(rest, chunk);
      const min = audioBytes(MIN_MS, sink.inputFormat);
      const max = audioBytes(MAX_MS, sink.inputFormat);
      const sample = sink.inputFormat === "audio/pcm" ? 2 : 1;
      let at = 0;
      while (bytes.length - at >= min) {
        const size = Math.min(max, bytes.length - at);
        const whole = size - size % sample;
        await send(bytes.subarray(at, at + whole));
        at += whole;
      }
      rest = at === bytes.length ? new Uint8Array() : bytes.slice(at);
    },
    async close() {
      const whole = rest.length -
        (sink.inputFormat === "audio/pcm" ? rest.length % 2 : 0);
      if (whole > 0) await send(rest.subarray(0, whole));
      rest = new Uint8Array();
    },
  });
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(a.length + b.length);
  bytes.set(a);
  bytes.set(b, a.length);
  return bytes;
}
