/**
 * The session's audio, decoded and in order, for whoever plays it.
 *
 * @module
 */
import { decodeBase64 } from "../../core/base64.ts";
import { Queue } from "../../socket/queue.ts";
import { PulledStream, type Taker } from "./pulled_stream.ts";
import type { AudioChunk } from "./audio_chunk.ts";
import type { RealtimeServerEvent } from "../wire/types.ts";

/** Most chunks that wait for the player: more than ten minutes in pieces of the usual size. */
const MAX_CHUNKS = 8_192;

/** A piece of output audio. */
export type AudioDelta = Extract<
  RealtimeServerEvent,
  { type: "response.output_audio.delta" }
>;

/** Collects output audio, once somebody wants it. */
export class AudioOutput {
  #queue: Queue<AudioChunk> | null = null;
  #stream: PulledStream<AudioChunk> | null = null;
  #hungry: Taker<AudioChunk> | null = null; // asked for a chunk while none waited
  #ended = false;

  /** Chunks that were forgotten because the player took none for more than ten minutes. */
  get dropped(): number {
    return this.#queue?.dropped ?? 0;
  }

  /** The stream; audio is kept for it from the first time it is asked for. */
  get stream(): ReadableStream<AudioChunk> {
    return this.#stream ??= this.#open();
  }

  /**
   * Takes a piece of audio.
   *
   * @param event The piece.
   * @param startMs Where in the item's audio it begins, in ms.
   */
  take(event: AudioDelta, startMs: number): void {
    if (!this.#queue) return; // nobody listens
    const { item_id: itemId, content_index: contentIndex, delta } = event;
    const chunk = { itemId, contentIndex, bytes: decodeBase64(delta), startMs };
    if (this.#hungry) this.#feed(chunk);
    else this.#queue.push(chunk);
  }

  /** Forgets what waits of an item: nobody wants to hear it any more. */
  discard(itemId: string): void {
    this.#queue?.discard((chunk) => chunk.itemId === itemId);
  }

  /** Ends the stream once what waits is taken. */
  end(): void {
    this.#ended = true;
    if (this.#hungry) this.#feed(null);
  }

  #feed(chunk: AudioChunk | null): void {
    const player = this.#hungry;
    this.#hungry = null; // it may ask again while it is given
    player?.(chunk);
  }

  #open(): PulledStream<AudioChunk> {
    const queue = this.#queue = new Queue<AudioChunk>({
      max: MAX_CHUNKS,
      overflow: "drop-oldest",
    });
    return new PulledStream<AudioChunk>((player) => {
      const chunk = queue.take();
      if (chunk) player(chunk);
      else if (this.#ended) player(null);
      else this.#hungry = player;
    }, () => {
      this.#queue = this.#stream = this.#hungry = null;
    });
  }
}
