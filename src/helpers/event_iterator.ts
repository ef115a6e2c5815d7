/**
 * An iterator over the events of a stream.
 *
 * @module
 */

/** An iterator, and the stream's side of it. */
export interface EventIterator<T> {
  /** The program's side: reads the values in order, then the error of the stream, once. */
  readonly iterator: AsyncIterableIterator<T>;
  /** Number of values that have not been read yet. */
  readonly waiting: number;
  /** Adds a value. */
  push(value: T): void;
  /** Ends the iteration, after the values that have not been read yet. */
  end(error?: unknown): void;
}

/** What an iterator calls. */
interface Hooks {
  /** The program has read a value, or waits for one. */
  onRead(): void;
  /** No more values are needed. */
  onEnd(): void;
  /** The program has left the loop. */
  onLeave?: (() => void) | undefined;
}

const DONE = { value: undefined, done: true } as const;

/**
 * Makes an iterator.
 *
 * @param hooks What it calls.
 */
export function eventIterator<T>(
  { onRead, onEnd, onLeave }: Hooks,
): EventIterator<T> {
  const values: T[] = [];
  const requests: PromiseWithResolvers<IteratorResult<T>>[] = [];
  let isOver = false;
  let failure: { readonly error: unknown } | null = null; // until it is read

  const settle = ({ resolve, reject }: typeof requests[number]) => {
    if (failure) reject(failure.error);
    else resolve(DONE);
    failure = null;
  };
  const end = (error?: unknown) => {
    if (!isOver && error !== undefined) failure = { error };
    isOver = true;
    onEnd();
    requests.splice(0).forEach(settle);
  };
  const iterator: AsyncIterableIterator<T> = {
    next() {
      if (values.length > 0) {
        const value = values.shift()!;
        onRead();
        return Promise.resolve({ value, done: false });
      }
      const request = Promise.withResolvers<IteratorResult<T>>();
      if (isOver) settle(request);
      else {
        requests.push(request);
        onRead();
      }
      return request.promise;
    },
    return() {
      values.length = 0;
      end();
      failure = null;
      onRead();
      onLeave?.();
      return Promise.resolve(DONE);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
  return {
    iterator,
    get waiting() {
      return values.length;
    },
    push(value) {
      const request = requests.shift();
      if (request) request.resolve({ value, done: false });
      else values.push(value);
    },
    end,
  };
}
