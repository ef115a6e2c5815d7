/**
 * The audio of a session as two streams, the same on every surface.
 *
 * @module
 */
import {
  type AudioEncoding,
  type AudioFormat,
  formatOf,
  rateOf,
} from "./audio.ts";
import type { AudioChunk } from "./audio_chunk.ts";
import { audioInput, type AudioSink } from "./audio_input.ts";
import type { AudioOutput } from "./audio_output.ts";

/** Audio as streams. */
export interface SessionAudio<C extends AudioChunk = AudioChunk> {
  /**
   * Takes the microphone: chunks of any size, in the session's input format. Applies
   * backpressure at the pace of the connection. Each access returns a new stream.
   * Closing it sends the rest; with `commitOnClose` it also ends the turn.
   */
  readonly input: WritableStream<Uint8Array>;
  /** The output audio, in the session's output format. One stream, collected from the first access. */
  readonly output: ReadableStream<C>;
  /**
   * The same audio as plain bytes, for pipes: `session.audio.bytes.pipeTo(player.stdin)`. After
   * `interrupt()`, it contains no more audio of the interrupted response. Read either this or
   * `output`: each chunk goes to one of them.
   */
  readonly bytes: ReadableStream<Uint8Array<ArrayBuffer>>;
  /** Encoding of the input. */
  readonly inputFormat: AudioFormat;
  /** Samples of input per second. */
  readonly inputRate: number;
  /** Encoding of the output. */
  readonly outputFormat: AudioFormat;
  /** Samples of output per second. */
  readonly outputRate: number;
  /** Input that was dropped because the send buffer was full, in ms. */
  readonly droppedInputMs: number;
  /** Chunks of output that were dropped because they were not read. */
  readonly droppedOutputChunks: number;
}

/** The target of a session's input audio. */
export interface SessionAudioSink extends AudioSink {
  /** Audio that was dropped because the send buffer was full, in ms. */
  readonly droppedAudioMs: number;
}

/**
 * Makes the streams of a session.
 *
 * @param sink Takes the input.
 * @param output Holds the output.
 * @param outputFormat Encoding of the output.
 * @param onInputEnd Called when an input stream was closed.
 */
export function sessionAudio<C extends AudioChunk>(
  sink: SessionAudioSink,
  output: AudioOutput<C>,
  outputFormat: AudioFormat | AudioEncoding,
  onInputEnd?: () => Promise<void>,
): SessionAudio<C> {
  return {
    get input() {
      return audioInput(sink, onInputEnd);
    },
    get output() {
      return output.stream;
    },
    get bytes() {
      return output.bytes;
    },
    inputFormat: formatOf(sink.inputFormat),
    inputRate: rateOf(sink.inputFormat),
    outputFormat: formatOf(outputFormat),
    outputRate: rateOf(outputFormat),
    droppedInputMs: sink.droppedAudioMs,
    droppedOutputChunks: output.dropped,
  };
}
