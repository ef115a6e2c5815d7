/**
 * A queue of short texts, outside of the heap.
 *
 * @module
 */
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Smallest ring, in bytes: about 50 ms of audio in Base64. */
const SMALLEST = 4_096;
/** Shared by all rings that hold no text. */
const EMPTY = new Uint8Array();

/**
 * A queue of ASCII texts that live for seconds. As strings on the heap, the garbage collector would
 * copy each of them twice before it takes them for old, and pause the program meanwhile.
 */
export class TextRing {
  #bytes: Uint8Array<ArrayBuffer> = EMPTY;
  #start = 0;
  #used = 0;
  readonly #lengths: number[] = [];

  /** Adds a text at the end. */
  push(text: string): void {
    const { length } = text;
    if (this.#used + length > this.#bytes.length) this.#grow(length);
    const bytes = this.#bytes;
    const at = (this.#start + this.#used) % bytes.length;
    const { read } = encoder.encodeInto(text, bytes.subarray(at));
    if (read < length) encoder.encodeInto(text.slice(read), bytes);
    this.#used += length;
    this.#lengths.push(length);
  }

  /** Removes the oldest text; with the last one, all but a little of the memory is freed. */
  shift(): void {
    const length = this.#lengths.shift() ?? 0;
    this.#used -= length;
    if (this.#used > 0) {
      this.#start = (this.#start + length) % this.#bytes.length;
    } else {
      this.#start = 0;
      if (this.#bytes.length > SMALLEST) this.#bytes = EMPTY;
    }
  }

  /**
   * Removes and returns all texts, oldest first.
   *
   * @param _from Always 0: a ring can stand in for an array.
   */
  splice(_from: 0): string[] {
    const all = decoder.decode(this.#inOrder(this.#used));
    let at = 0;
    const texts = this.#lengths.splice(0)
      .map((length) => all.slice(at, at += length));
    this.#bytes = EMPTY;
    this.#start = this.#used = 0;
    return texts;
  }

  #grow(length: number): void {
    const size = Math.max(SMALLEST, this.#bytes.length);
    const needed = this.#used + length;
    this.#bytes = this.#inOrder(
      size * 2 ** Math.max(0, Math.ceil(Math.log2(needed / size))),
    );
    this.#start = 0;
  }

  /** A copy of a given size, beginning with the oldest text. */
  #inOrder(size: number): Uint8Array<ArrayBuffer> {
    const copy = new Uint8Array(size);
    const end = this.#start + this.#used;
    copy.set(this.#bytes.subarray(this.#start, end));
    const rest = end - this.#bytes.length;
    if (rest > 0) copy.set(this.#bytes.subarray(0, rest), this.#used - rest);
    return copy;
  }
}
