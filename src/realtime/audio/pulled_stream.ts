/**
 * A stream whose chunks are delivered one at a time, on demand.
 *
 * @module
 */

/** Receives the next chunk, or `null` at the end. */
export type Taker<T> = (chunk: T | null) => void;

/**
 * A `ReadableStream` whose `for await` bypasses the queue and promises of streams, which cost
 * more than decoding the audio.
 */
export class PulledStream<T> extends ReadableStream<T> {
  readonly #pull: (take: Taker<T>) => void;

  /**
   * @param pull Requests the next chunk; calls back once, at once or later.
   * @param cancel Called when the reader cancels.
   */
  constructor(pull: (take: Taker<T>) => void, cancel: () => void) {
    super({
      pull: (controller) =>
        pull((chunk) =>
          chunk === null ? controller.close() : controller.enqueue(chunk)
        ),
      cancel,
    }, { highWaterMark: 0 });
    this.#pull = pull;
  }

  /** The chunks, in order. The stream is locked meanwhile, and cancelled if the loop ends early. */
  override values(
    { preventCancel = false }: ReadableStreamIteratorOptions = {},
  ): AsyncIterableIterator<T, undefined> {
    const reader = this.getReader();
    const pull = this.#pull;
    let last: Promise<IteratorResult<T, undefined>>; // read only while a call waits
    let waiting = 0; // calls of next() that are not settled: usually none or one
    let over = false;
    const end = async (
      cancel: boolean,
    ): Promise<IteratorReturnResult<undefined>> => {
      if (!over) {
        over = true;
        if (cancel) await reader.cancel();
        reader.releaseLock();
      }
      return { done: true, value: undefined };
    };
    const ask = () =>
      new Promise<IteratorResult<T, undefined>>((resolve) => {
        const take = (chunk: T | null) => {
          waiting--;
          resolve(chunk === null ? end(true) : { done: false, value: chunk });
        };
        if (over) take(null);
        else pull(take);
      });
    return {
      next: () => last = waiting++ === 0 ? ask() : last.then(ask),
      return: () =>
        waiting === 0
          ? end(!preventCancel)
          : last.then(() => end(!preventCancel)),
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }

  /** The same as {@linkcode PulledStream.values}. */
  override [Symbol.asyncIterator](
    options?: ReadableStreamIteratorOptions,
  ): AsyncIterableIterator<T, undefined> {
    return this.values(options);
  }
}
