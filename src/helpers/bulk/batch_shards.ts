/**
 * Splits a stream of requests into files for the Batch API.
 *
 * @module
 */
import { type BatchRequest, checkRequest, duplicate } from "./batch_request.ts";

/** Limits of one file. */
export interface ShardLimits {
  /** Most requests of a file. */
  readonly maxRequests: number;
  /** Largest file, in bytes. */
  readonly maxBytes: number;
}

/** The limits of the Batch API. */
export const BATCH_LIMITS: ShardLimits = {
  maxRequests: 50_000,
  maxBytes: 200_000_000,
};

/** A line of a file. */
interface Line {
  readonly id: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The requests, split into files; they are read once. */
export class BatchShards {
  readonly #source: AsyncIterator<BatchRequest>;
  readonly #endpoint: string;
  readonly #toLine: (request: BatchRequest, id: string) => string;
  readonly #limits: ShardLimits;
  readonly #encoder = new TextEncoder();
  #number: number;
  /** The line that did not fit into the last file, or was read ahead. */
  #next: Line | null | undefined;
  #reading = false;

  /**
   * @param requests The requests.
   * @param endpoint Where they go.
   * @param toLine Makes the text of a line.
   * @param limits Limits of one file.
   * @param skip Number of requests to skip at the beginning.
   */
  constructor(
    requests: Iterable<BatchRequest> | AsyncIterable<BatchRequest>,
    endpoint: string,
    toLine: (request: BatchRequest, id: string) => string,
    limits: ShardLimits,
    skip: number,
  ) {
    this.#source = iterate(requests, skip);
    this.#endpoint = endpoint;
    this.#toLine = toLine;
    this.#limits = limits;
    this.#number = skip;
  }

  /** Number of the last request that was read. */
  get number(): number {
    return this.#number;
  }

  /**
   * Whether there is another file.
   *
   * @throws {RangeError} If its first request is larger than a file may be.
   * @throws {TypeError} If its first request is not one.
   */
  async hasMore(): Promise<boolean> {
    const line = await this.#peek();
    const { maxBytes } = this.#limits;
    if (line !== null && line.bytes.length > maxBytes) {
      throw new RangeError(
        `request ${this.#number} must have at most ${maxBytes} bytes, got ${line.bytes.length}`,
      );
    }
    return line !== null;
  }

  async #peek(): Promise<Line | null> {
    if (this.#next === undefined) this.#next = await this.#read();
    return this.#next;
  }

  /**
   * The lines of the next file, read as it is sent.
   *
   * @param count Its counter of requests is increased.
   */
  async *lines(
    count: { requests: number },
  ): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
    const ids = new Set<string>();
    let bytes = 0;
    for (let next; (next = await this.#peek()) !== null;) {
      const { id, bytes: line } = next;
      const isFull = ids.size === this.#limits.maxRequests ||
        (ids.size > 0 && bytes + line.length > this.#limits.maxBytes);
      if (isFull) return;
      if (ids.has(id)) throw duplicate("batch", this.#number);
      ids.add(id);
      bytes += line.length;
      count.requests++;
      this.#next = undefined;
      yield line;
    }
  }

  /** Closes the source. One that waits for its next request closes after it, which may never come. */
  async close(): Promise<void> {
    const closed = this.#source.return?.();
    if (this.#reading) closed?.catch(() => {});
    else await closed;
  }

  async #read(): Promise<Line | null> {
    this.#reading = true;
    const { done, value } = await this.#source.next()
      .finally(() => this.#reading = false);
    if (done) return null;
    const id = checkRequest(value, ++this.#number, this.#endpoint);
    const text = this.#toLine(value, id);
    return { id, bytes: this.#encoder.encode(`${text}\n`) };
  }
}

async function* iterate(
  requests: Iterable<BatchRequest> | AsyncIterable<BatchRequest>,
  skip: number,
): AsyncGenerator<BatchRequest, void> {
  let left = skip;
  for await (const request of requests) {
    if (left > 0) left--;
    else yield request;
  }
}
