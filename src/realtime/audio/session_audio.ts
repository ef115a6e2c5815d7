/**
 * The audio of a session as two streams, the same on every surface.
 *
 * @module
 */
import type { AudioFormat } from "./audio.ts";
import type { AudioChunk } from "./audio_chunk.ts";
import { audioInput, type AudioSink } from "./audio_input.ts";
import type { AudioOutput } from "./audio_output.ts";

/** Audio as streams. */
export interface SessionAudio<C extends AudioChunk = AudioChunk> {
  /**
   * The microphone: chunks of any size, in the session's input format. Applies backpressure at
   * the pace of the connection. Each access of this property returns a new stream.
   */
  readonly input: WritableStream<Uint8Array>;
  /** The output audio, in the session's output format. One stream, collected from the first access. */
  readonly output: ReadableStream<C>;
  /** Encoding of the input. */
  readonly inputFormat: AudioFormat;
  /** Encoding of the output. */
  readonly outputFormat: AudioFormat;
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
 */
export function sessionAudio<C extends AudioChunk>(
  sink: SessionAudioSink,
  output: AudioOutput<C>,
  outputFormat: AudioFormat,
): SessionAudio<C> {
  return {
    get input() {
      return audioInput(sink);
    },
    get output() {
      return output.stream;
    },
    inputFormat: sink.inputFormat,
    outputFormat,
    droppedInputMs: sink.droppedAudioMs,
    droppedOutputChunks: output.dropped,
  };
}
