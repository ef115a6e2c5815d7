/**
 * Reads bytes as needed, however they arrive.
 *
 * @module
 */
import { joined } from "./bytes.ts";

/** Queue between a socket that pushes and a protocol that pulls. */
export class Inbox {
  #chunks: Uint8Array[] = [];
  #length = 0;
  #ended = false;
  #wake: () => void = () => {};

  /** Puts bytes in. */
  push(chunk: Uint8Array): void {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    this.#wake();
  }

  /** Ends the input. */
  end(): void {
    this.#ended = true;
    this.#wake();
  }

  /** Looks at the first byte, and leaves it there; `null` if the input ends first. */
  async first(): Promise<number | null> {
    while (this.#length === 0) {
      if (this.#ended) return null;
      await this.#more();
    }
    return this.#peek()[0];
  }

  /** Reads a number of bytes; `null` if the input ends first. */
  async take(count: number): Promise<Uint8Array | null> {
    while (this.#length < count) {
      if (this.#ended) return null;
      await this.#more();
    }
    return this.#cut(count);
  }

  /**
   * Reads text up to a mark, and skips the mark; `null` if the input ends first.
   *
   * @throws {RangeError} If the mark is not among the first `limit` bytes.
   */
  async until(mark: string, limit: number): Promise<string | null> {
    const seek = new TextEncoder().encode(mark);
    let seen = 0;
    for (;;) {
      const whole = this.#peek();
      // The mark may have begun in the part that was searched before.
      const at = indexOf(whole, seek, Math.max(0, seen - seek.length));
      seen = whole.length;
      if ((at < 0 ? seen : at) > limit) {
        throw new RangeError(`No end within ${limit} bytes`);
      }
      if (at >= 0) {
        const text = decoder.decode(whole.subarray(0, at));
        this.#cut(at + seek.length);
        return text;
      }
      if (this.#ended) return null;
      await this.#more();
    }
  }

  #more(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  #peek(): Uint8Array {
    this.#chunks = [joined(this.#chunks)];
    return this.#chunks[0];
  }

  #cut(count: number): Uint8Array {
    const whole = this.#peek();
    this.#chunks = [whole.subarray(count)];
    this.#length -= count;
    return whole.subarray(0, count);
  }
}

const decoder = new TextDecoder("latin1");

function indexOf(bytes: Uint8Array, seek: Uint8Array, from: number): number {
  let at = bytes.indexOf(seek[0], from);
  while (at >= 0) {
    if (seek.every((byte, i) => bytes[at + i] === byte)) return at;
    at = bytes.indexOf(seek[0], at + 1);
  }
  return -1;
}
