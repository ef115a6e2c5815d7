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

/** Collects output audio, once somebody wants it. */
export class AudioOutput {
  #queue: Queue<Omit<AudioChunk, "bytes"> & { audio: string }> | null = null;
  #stream: ReadableStream<AudioChunk> | null = null;
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
    this.#queue?.push({ itemId, contentIndex, startMs, audio });
  }

  /** Forgets what waits of an item: nobody wants to hear it any more. */
  discard(itemId: string): void {
    this.#queue?.discard((chunk) => chunk.itemId === itemId);
  }

  /** Ends the stream once what waits is taken. */
  end(): void {
    this.#ended = true;
    this.#queue?.end();
  }

  #open(): ReadableStream<AudioChunk> {
    const queue = this.#queue = new Queue<
      Omit<AudioChunk, "bytes"> & { audio: string }
    >({ max: MAX_CHUNKS, overflow: "drop-oldest" });
    if (this.#ended) queue.end();
    return new ReadableStream<AudioChunk>({
      async pull(controller) {
        const { done, value } = await queue.next();
        if (done) return controller.close();
        const { audio, ...chunk } = value;
        controller.enqueue({ ...chunk, bytes: decodeBase64(audio) });
      },
      cancel: () => {
        queue.return();
        this.#queue = this.#stream = null;
      },
    }, { highWaterMark: 0 });
  }
}
