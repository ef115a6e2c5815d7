/**
 * A channel that is spoken over: what translation and Live have in common.
 *
 * @module
 */
import { decodeBase64, encodeBase64 } from "../../core/base64.ts";
import { MAX_MS } from "../../socket/abort.ts";
import type { Close } from "../../socket/close.ts";
import type { Queue } from "../../socket/queue.ts";
import { bytesOf } from "../audio/audio.ts";
import { audioInput } from "../audio/audio_input.ts";
import { Channel } from "./channel.ts";
import type { WireEvent } from "./protocol.ts";

/** Most pieces that wait for the player; beyond that the oldest are forgotten. */
const MAX_PIECES = 8_192;

/** Audio in, audio out, both at once: 16-bit PCM at 24 kHz. */
export abstract class VoiceChannel<C extends WireEvent, S extends WireEvent>
  extends Channel<C, S> {
  /** Type of the event that appends audio. */
  protected abstract readonly appends: string;

  /** Encoding of what goes in. */
  readonly inputFormat = "audio/pcm";

  /**
   * Appends speech: bytes, or Base64, which is passed on as it is.
   *
   * @returns `false` if it waits because the connection is congested or being restored.
   */
  append(audio: Uint8Array | string): boolean {
    const text = typeof audio === "string"
      ? audio
      : encodeBase64(bytesOf(audio));
    return this.#say({ type: this.appends, audio: text });
  }

  /** Takes the microphone: any chunk size. Follows the connection's pace. */
  get input(): WritableStream<Uint8Array> {
    return audioInput(this);
  }

  /** What is said, from now on. Each reading is a stream of its own. */
  get output(): ReadableStream<Uint8Array<ArrayBuffer>> {
    const pieces = this.events("session.output_audio.delta" as S["type"], {
      max: MAX_PIECES,
      overflow: "drop-oldest",
    }) as unknown as Pick<Queue<{ delta: string }>, "next" | "return">;
    return new ReadableStream({
      async pull(controller) {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(decodeBase64(value.delta));
      },
      cancel: () => void pieces.return(),
    }, { highWaterMark: 0 });
  }

  /**
   * Lets what was said be answered to its end, then closes.
   *
   * @param options `timeout`: longest that it waits, in ms. @default {10_000}
   * @returns How the connection ended.
   */
  async finish(
    { timeout = 10_000 }: { timeout?: number } = {},
  ): Promise<Close> {
    if (this.phase === "closed" || this.phase === "closing") {
      return await this.closed;
    }
    const ended = this.once("session.closed" as S["type"], {
      signal: AbortSignal.timeout(Math.min(timeout, MAX_MS)),
    });
    this.#say({ type: "session.close" });
    // time is up, or the connection ended first
    await Promise.race([ended, this.once("reconnecting")]).catch(() => {});
    return await this.close();
  }

  #say(event: WireEvent & { readonly audio?: string }): boolean {
    return this.send(event as WireEvent as C);
  }
}
