/**
 * A stream whose chunks are delivered one at a time, on demand.
 *
 * @module
 */

/** Takes the next chunk, or `null` for the end. */
export type Taker<T> = (chunk: T | null) => void;

/**
 * A stream like any other; only `for await` over it takes no detour through the machinery
 * of streams, which would cost more than decoding the audio.
 */
export class PulledStream<T> extends ReadableStream<T> {
  readonly #pull: (take: Taker<T>) => void;

  /**
   * @param pull Asked for the next chunk; calls back at once or later, once.
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

  /** The chunks, in order; the stream is locked meanwhile, and cancelled when the loop is left. */
  override values(
    { preventCancel = false }: ReadableStreamIteratorOptions = {},
  ): AsyncIterableIterator<T, undefined> {
    const reader = this.getReader();
    const pull = this.#pull;
    let last: Promise<IteratorResult<T, undefined>>; // only looked at while one waits
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
