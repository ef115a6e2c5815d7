/**
 * Makes many calls, a few at a time.
 *
 * @module
 */
import { throwIfAborted, unlessAborted } from "../../core/waits.ts";
import { assertFunction, checkNames, type Names } from "../../core/names.ts";
import { checkSource } from "./batch_request.ts";
import type { RateLimiter } from "./rate_limiter.ts";

/** Options of {@linkcode mapLimit}. */
export interface MapLimitOptions<Item> {
  /** Most calls at a time. @default {10} */
  readonly concurrency?: number;
  /** Keeps the calls within the API's limits; each call of the function counts as one request. */
  readonly limiter?: RateLimiter;
  /** Tokens that the call for an item may use, for the limiter: input and maximum output. */
  readonly tokens?: (item: Item) => number;
  /** Stops making calls. Pass it to the calls as well to abort those in progress. */
  readonly signal?: AbortSignal;
  /** Called after each item, with the number of items done. */
  readonly onProgress?: (done: number) => void;
}

const NAMES: Names<MapLimitOptions<unknown>> = {
  concurrency: 1,
  limiter: 1,
  tokens: 1,
  signal: 1,
  onProgress: 1,
};

/** The second argument of the function of {@linkcode mapLimit}. */
export interface MapLimitContext {
  /** Position of the item, from 0. */
  readonly index: number;
  /** Aborted when another item failed, or with the `signal` of the options. */
  readonly signal: AbortSignal;
}

/**
 * Calls a function for each item, a few at a time, and returns the results in the order of the
 * items. Items are read only when they are needed, so they may be a long stream.
 *
 * The first failure ends it: no further call is made, the signal of the others is aborted, and the
 * promise rejects when all of them have ended. To continue despite failures, catch errors in the
 * function.
 *
 * @example
 * ```ts
 * import { mapLimit } from "@duplex/openai/helpers";
 * import { assertEquals } from "@std/assert";
 *
 * const squares = await mapLimit([1, 2, 3], async (n) => await n * n, { concurrency: 2 });
 * assertEquals(squares, [1, 4, 9]);
 * ```
 *
 * @param items The items.
 * @param fn Called for each. Let it return the promise of the call itself if there is a limiter.
 * @param options How many at a time, and the limiter.
 * @throws {TypeError} If an option is unknown.
 * @throws {RangeError} If `concurrency` is not a positive integer.
 * @throws {APIUserAbortError} If `signal` aborts.
 */
export async function mapLimit<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  fn: (item: Item, context: MapLimitContext) => PromiseLike<Result>,
  options: MapLimitOptions<Item> = {},
): Promise<Awaited<Result>[]> {
  checkNames(options, NAMES, "");
  checkSource(items, "items");
  assertFunction(fn, "fn");
  const { concurrency = 10, limiter, tokens, onProgress } = options;
  if (!Number.isInteger(concurrency) || concurrency < 1) {
    throw new RangeError(
      `concurrency must be a positive integer, got ${concurrency}`,
    );
  }
  const stop = new AbortController();
  const signal = options.signal
    ? AbortSignal.any([options.signal, stop.signal])
    : stop.signal;
  const source = iterate(items);
  const results: Awaited<Result>[] = [];
  let next = 0;
  let done = 0;
  let reading = 0;
  const read = async () => {
    reading++;
    return await source.next().finally(() => reading--);
  };
  let failure: { error: unknown } | undefined;
  const worker = async () => {
    while (!signal.aborted) {
      const taken = await unlessAborted(read(), signal);
      if (taken.done || signal.aborted) return;
      const { value } = taken;
      const index = next++;
      const send = () => fn(value, { index, signal });
      results[index] = limiter
        ? await limiter.run(
          send,
          tokens ? { signal, tokens: tokens(value) } : { signal },
        )
        : await send();
      onProgress?.(++done);
    }
  };
  await Promise.all(
    Array.from({ length: concurrency }, () =>
      worker().catch((error) => {
        failure ??= { error };
        stop.abort(error);
      })),
  );
  const isOver = failure === undefined && !options.signal?.aborted;
  if (!isOver) {
    const closed = source.return?.();
    // A source that waits for its next item closes after it, which may never come.
    if (reading === 0) await closed;
    else closed?.catch(() => {});
  }
  throwIfAborted(options.signal);
  if (failure) throw failure.error;
  return results;
}

/** Iterates over items; calls of `next()` wait for one another. */
function iterate<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
): AsyncIterator<Item> {
  async function* all() {
    yield* items;
  }
  // A generator queues the calls.
  return all();
}
