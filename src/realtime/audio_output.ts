/**
 * The session's audio, decoded and in order, for whoever plays it.
 *
 * @module
 */
import { decodeBase64 } from "../core/base64.ts";
import { Queue } from "../socket/queue.ts";
import type { AudioChunk } from "./response.ts";
import type { RealtimeServerEvent } from "./wire.ts";

/** Most chunks that wait for the player: more than ten minutes in pieces of the usual size. */
const MAX_CHUNKS = 8_192;

type AudioDelta = Extract<
  RealtimeServerEvent,
  { type: "response.output_audio.delta" }
>;

/** A chunk that is decoded once it is wanted. */
type Waiting = Omit<AudioChunk, "bytes"> & { readonly audio: string };

type Player = ReadableStreamDefaultController<AudioChunk>;

/** Collects output audio, once somebody wants it. */
export class AudioOutput {
  #queue: Queue<Waiting> | null = null;
  #stream: ReadableStream<AudioChunk> | null = null;
  #hungry: Player | null = null; // asked for a chunk while none waited
  readonly #positions: Map<string, number> = new Map();
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
   * @param ms Its playing time.
   */
  take(event: AudioDelta, ms: number): void {
    const { item_id: itemId, content_index: contentIndex, delta: audio } =
      event;
    const part = `${itemId} ${contentIndex}`;
    const startMs = this.#positions.get(part) ?? 0;
    this.#positions.set(part, startMs + ms);
    const chunk = { itemId, contentIndex, startMs, audio };
    if (!this.#hungry) return this.#queue?.push(chunk);
    // who waits for it needs no queue and no promise
    const ready = decoded(chunk);
    const player = this.#hungry;
    this.#hungry = null; // it may ask again while it is given
    player.enqueue(ready);
  }

  /** Forgets what waits of an item: nobody wants to hear it any more. */
  discard(itemId: string): void {
    this.#queue?.discard((chunk) => chunk.itemId === itemId);
  }

  /** Ends the stream once what waits is taken. */
  end(): void {
    this.#ended = true;
    this.#hungry?.close();
    this.#hungry = null;
  }

  #open(): ReadableStream<AudioChunk> {
    const queue = this.#queue = new Queue<Waiting>({
      max: MAX_CHUNKS,
      overflow: "drop-oldest",
    });
    return new ReadableStream<AudioChunk>({
      pull: (controller) => {
        const chunk = queue.take();
        if (chunk) controller.enqueue(decoded(chunk));
        else if (this.#ended) controller.close();
        else this.#hungry = controller;
      },
      cancel: () => {
        this.#queue = this.#stream = this.#hungry = null;
      },
    }, { highWaterMark: 0 });
  }
}

function decoded(chunk: Waiting): AudioChunk {
  const { itemId, contentIndex, startMs, audio } = chunk;
  return { itemId, contentIndex, startMs, bytes: decodeBase64(audio) };
}
