/**
 * A channel with audio both ways: what translation and Live have in common.
 *
 * @module
 */
import { base64Length, encodeBase64 } from "../../core/base64.ts";
import { MAX_TIMER_MS } from "../../core/waits.ts";
import type { Close } from "../../socket/close.ts";
import {
  type AudioEncoding,
  type AudioFormat,
  bytesOf,
  durationOf,
} from "../audio/audio.ts";
import type { AudioChunk } from "../audio/audio_chunk.ts";
import { AudioOutput } from "../audio/audio_output.ts";
import { type SessionAudio, sessionAudio } from "../audio/session_audio.ts";
import { Channel } from "./channel.ts";
import type { WireEvent } from "./protocol.ts";

/** Audio in and audio out at the same time. */
export abstract class VoiceChannel<C extends WireEvent, S extends WireEvent>
  extends Channel<C, S> {
  readonly #output: AudioOutput<AudioChunk> = new AudioOutput();
  #receivedMs = 0;

  /** Type of the event that appends audio. */
  protected abstract readonly appends: string;

  /** Encoding of the audio, both ways. */
  protected get encoding(): AudioFormat | AudioEncoding {
    return "audio/pcm";
  }

  /** Audio as streams, as in a realtime session. */
  get audio(): SessionAudio {
    const isClear = () => this.clear;
    return sessionAudio(
      {
        inputFormat: this.encoding,
        droppedAudioMs: this.droppedAudioMs,
        get clear() {
          return isClear();
        },
        ready: () => this.ready(),
        // a stream that can no longer be written fails, so that its source ends
        append: (audio) =>
          this.post({ type: this.appends, audio } as WireEvent),
      },
      this.#output,
      this.encoding,
    );
  }

  /**
   * Appends speech: bytes, or Base64, which is sent unchanged.
   *
   * @returns `false` if it waits because the connection is congested or being restored, or if
   * the session is over and the audio is dropped.
   */
  append(audio: Uint8Array | string): boolean {
    const text = typeof audio === "string"
      ? audio
      : encodeBase64(bytesOf(audio));
    return this.#send({ type: this.appends, audio: text });
  }

  /**
   * Lets the server finish its output, then closes.
   *
   * @param options `timeout`: longest wait, in ms. @default {10_000}
   * @returns How the connection ended.
   */
  async finish(
    { timeout = 10_000 }: { timeout?: number } = {},
  ): Promise<Close> {
    if (this.phase === "closed" || this.phase === "closing") {
      return await this.closed;
    }
    const ended = this.once("session.closed" as S["type"], {
      signal: AbortSignal.timeout(Math.min(timeout, MAX_TIMER_MS)),
    });
    this.#send({ type: "session.close" });
    // also ends when the timeout passes or the connection closes first
    await Promise.race([ended, this.once("reconnecting")]).catch(() => {});
    return await this.close();
  }

  /** Collects output audio. */
  protected override receive(event: S): void {
    if (event.type !== "session.output_audio.delta") return;
    const { delta } = event as unknown as { delta: string };
    const startMs = this.#receivedMs;
    const endMs = startMs + durationOf(base64Length(delta), this.encoding);
    this.#output.take(delta, { startMs, endMs });
    this.#receivedMs = endMs;
  }

  /** Ends the output with the channel. */
  protected override end(): void {
    this.#output.end();
  }

  #send(event: WireEvent & { readonly audio?: string }): boolean {
    return this.send(event as WireEvent as C);
  }
}
