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

/** Collects output audio, from the first use of its stream. */
export class AudioOutput<C extends AudioChunk> {
  #queue: Queue<C> | undefined;
  #stream: PulledStream<C> | undefined;
  #bytes: PulledStream<Uint8Array<ArrayBuffer>> | undefined;
  #hungry: Taker<C> | undefined; // asked for a chunk while none waited
  #ended = false;

  /** Chunks that were dropped because none was read for more than ten minutes. */
  get dropped(): number {
    return this.#queue?.dropped ?? 0;
  }

  /** The stream. Audio is collected from the first use of this property. */
  get stream(): ReadableStream<C> {
    return this.#stream ??= this.#open((chunk) => chunk);
  }

  /** The same audio as plain bytes. */
  get bytes(): ReadableStream<Uint8Array<ArrayBuffer>> {
    return this.#bytes ??= this.#open(({ bytes }) => bytes);
  }

  /**
   * Takes a delta of audio.
   *
   * @param delta Base64.
   * @param rest The rest of the chunk.
   */
  take(delta: string, rest: Omit<C, "bytes">): void {
    if (!this.#queue) return; // it has no reader
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

  /** Ends the stream after the chunks that wait. */
  end(): void {
    this.#ended = true;
    if (this.#hungry) this.#feed(null);
  }

  #feed(chunk: C | null): void {
    const player = this.#hungry;
    this.#hungry = undefined; // it may ask again inside the call
    player?.(chunk);
  }

  #open<T>(read: (chunk: C) => T): PulledStream<T> {
    const queue = this.#queue ??= new Queue<C>({
      max: MAX_CHUNKS,
      overflow: "drop-oldest",
    });
    return new PulledStream<T>((player) => {
      const taker = (chunk: C | null) => player(chunk && read(chunk));
      const chunk = queue.take();
      if (chunk) taker(chunk);
      else if (this.#ended) taker(null);
      else this.#hungry = taker;
    }, () => {
      this.#queue =
        this.#stream =
        this.#bytes =
        this.#hungry =
          undefined;
    });
  }
}
