/**
 * Microphone audio on its way to the relay, bounded in time.
 *
 * It contains speech from before the connection is ready, and audio that a slow network has not
 * sent. When it is full, the oldest audio is dropped and counted.
 *
 * @module
 */
import { SAMPLE_RATE } from "../../../src/realtime/audio/audio.ts";

/** Bytes of one second of 16-bit samples. */
const BYTES_PER_SECOND = 2 * SAMPLE_RATE["audio/pcm"];

/** A queue of audio with a longest duration. */
export class AudioOutbox {
  readonly #most: number;
  #blocks: Uint8Array<ArrayBuffer>[] = [];
  #bytes = 0;
  #droppedBytes = 0;

  /** @param seconds How much audio may wait. */
  constructor(seconds: number) {
    this.#most = seconds * BYTES_PER_SECOND;
  }

  /** Audio that was dropped so far, in ms. */
  get droppedMs(): number {
    return this.#droppedBytes * 1_000 / BYTES_PER_SECOND;
  }

  /** Adds a block. */
  push(block: Uint8Array<ArrayBuffer>): void {
    this.#blocks.push(block);
    this.#bytes += block.length;
    while (this.#bytes > this.#most) {
      const dropped = this.#blocks.shift()!;
      this.#bytes -= dropped.length;
      this.#droppedBytes += dropped.length;
    }
  }

  /** Drops the queue: its conversation has ended. */
  clear(): void {
    this.#blocks = [];
    this.#bytes = 0;
  }

  /** Takes the oldest block; `null` if there is none. */
  shift(): Uint8Array<ArrayBuffer> | null {
    const block = this.#blocks.shift() ?? null;
    this.#bytes -= block?.length ?? 0;
    return block;
  }
}
