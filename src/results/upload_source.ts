/**
 * Reads the content of one upload, which can be cancelled while a read is pending.
 *
 * @module
 */

/** Reads a source chunk by chunk. */
interface ChunkReader {
  read(): Promise<{ done?: boolean; value?: unknown }>;
  cancel(reason: unknown): unknown;
}

/** A stream of Node, which can be closed while it waits for data. */
interface Destroyable {
  destroy?: () => unknown;
  on?: (event: "error", listener: () => void) => unknown;
}

/** A stream or an async iterable. It is read once, if at all. */
export class UploadSource {
  readonly #data: ReadableStream<unknown> | AsyncIterable<unknown>;
  #reader: ChunkReader | undefined;
  #cancelled = false;

  /** @param data The source; nothing is read yet. */
  constructor(data: ReadableStream<unknown> | AsyncIterable<unknown>) {
    this.#data = data;
    // A stream of Node reports an error, such as a missing file, before it is read. Without a
    // listener that would end the process; reading the stream reports the error once more.
    (data as Destroyable).on?.("error", () => {});
  }

  /** The chunks. Leaving the loop early cancels the source. */
  async *chunks(): AsyncGenerator<unknown, void> {
    if (this.#cancelled) return;
    const reader = this.#reader = open(this.#data);
    let ended = false;
    try {
      while (true) {
        const { done, value } = await reader.read();
        if (done) {
          ended = true;
          return;
        }
        yield value;
      }
    } catch (error) {
      ended = true;
      throw error;
    } finally {
      if (!ended) this.cancel(undefined);
    }
  }

  /**
   * Closes the source, also while a read is pending or before the first one.
   *
   * @param reason Passed to a `ReadableStream`.
   */
  cancel(reason: unknown): void {
    if (this.#cancelled) return;
    this.#cancelled = true;
    try {
      const reader = this.#reader ?? open(this.#data);
      Promise.resolve(reader.cancel(reason)).catch(() => {});
    } catch {
      // another reader has it, and closes it
    }
  }
}

function open(
  data: ReadableStream<unknown> | AsyncIterable<unknown>,
): ChunkReader {
  if (data instanceof ReadableStream) {
    const reader = data.getReader();
    return {
      read: () => reader.read(),
      cancel: (reason) => reader.cancel(reason),
    };
  }
  const iterator = data[Symbol.asyncIterator]();
  return {
    read: () => iterator.next(),
    cancel: () => {
      // return() of a generator waits for the pending next()
      (data as Destroyable).destroy?.();
      return iterator.return?.();
    },
  };
}
