/**
 * The session's audio, decoded and in order, for playback.
 *
 * @module
 */
import { decodeBase64 } from "../../core/base64.ts";
import { Queue } from "../../socket/queue.ts";
import { PulledStream, type Taker } from "./pulled_stream.ts";
import type { AudioChunk } from "./audio_chunk.ts";

/** Most chunks that wait for the player: more than ten minutes in pieces of the usual size. */
const MAX_CHUNKS = 8_192;

/** Collects output audio once it is asked for. */
export class AudioOutput<C extends AudioChunk> {
  #queue: Queue<C> | null = null;
  #stream: PulledStream<C> | null = null;
  #hungry: Taker<C> | null = null; // asked for a chunk while none waited
  #ended = false;

  /** Chunks that were forgotten because the player took none for more than ten minutes. */
  get dropped(): number {
    return this.#queue?.dropped ?? 0;
  }

  /** The stream; audio is kept for it from the first time it is asked for. */
  get stream(): ReadableStream<C> {
    return this.#stream ??= this.#open();
  }

  /**
   * Takes a delta of audio.
   *
   * @param delta Base64.
   * @param rest The rest of the chunk.
   */
  take(delta: string, rest: Omit<C, "bytes">): void {
    if (!this.#queue) return; // not asked for
    const chunk = { ...rest, bytes: decodeBase64(delta) } as C;
    if (this.#hungry) this.#feed(chunk);
    else this.#queue.push(chunk);
  }

  /** Discards unread chunks of an item that was interrupted. */
  discard(itemId: string): void {
    this.#queue?.discard((chunk) =>
      (chunk as { itemId?: string }).itemId === itemId
    );
  }

  /** Ends the stream once what waits is taken. */
  end(): void {
    this.#ended = true;
    if (this.#hungry) this.#feed(null);
  }

  #feed(chunk: C | null): void {
    const player = this.#hungry;
    this.#hungry = null; // it may ask again while it is given
    player?.(chunk);
  }

  #open(): PulledStream<C> {
    const queue = this.#queue = new Queue<C>({
      max: MAX_CHUNKS,
      overflow: "drop-oldest",
    });
    return new PulledStream<C>((player) => {
      const chunk = queue.take();
      if (chunk) player(chunk);
      else if (this.#ended) player(null);
      else this.#hungry = player;
    }, () => {
      this.#queue = this.#stream = this.#hungry = null;
    });
  }
}
