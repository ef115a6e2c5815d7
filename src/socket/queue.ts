/**
 * A bounded queue between a producer and an iterator.
 *
 * @module
 */
import { BackpressureError } from "./errors.ts";

/** How much a queue holds, and what happens beyond that. */
export interface QueueOptions {
  /** Most entries that may wait at once. @default {4096} */
  readonly max?: number;
  /**
   * Beyond `max`: `error` ends the iteration with a {@linkcode BackpressureError},
   * `drop-oldest` drops the oldest entry and counts it. @default {"error"}
   */
  readonly overflow?: "error" | "drop-oldest";
}

/** Settles one call of `next()`. */
type Take<T> = (result: T | Promise<never>) => void;

const DONE = { done: true, value: undefined } as const;

/** Passes entries to one iterator, in order; never holds more than its limit. */
export class Queue<T> implements AsyncIterableIterator<T, undefined> {
  readonly #max: number;
  readonly #overflow: "error" | "drop-oldest";
  readonly #onReturn: () => void;
  #entries: T[] = [];
  #head = 0;
  #waiting: Take<IteratorResult<T, undefined>>[] = [];
  #ended = false;
  #error: unknown;
  #dropped = 0;

  /**
   * An empty queue.
   *
   * @param options Bound and policy.
   * @param onReturn Called once, when the iteration is left or has ended.
   */
  constructor(
    { max = 4096, overflow = "error" }: QueueOptions = {},
    onReturn: () => void = () => {},
  ) {
    this.#max = max;
    this.#overflow = overflow;
    this.#onReturn = onReturn;
  }

  /** Entries dropped because they were not read in time. */
  get dropped(): number {
    return this.#dropped;
  }

  /** Number of waiting entries. */
  get size(): number {
    return this.#entries.length - this.#head;
  }

  /** Adds an entry; does nothing after the end. */
  push(entry: T): void {
    if (this.#ended) return;
    const next = this.#waiting.shift();
    if (next) return next({ done: false, value: entry });
    if (this.size >= this.#max) {
      if (this.#overflow === "error") {
        this.#forget();
        return this.end(
          new BackpressureError(
            `Cannot hold more than ${this.#max} events: the loop that reads them is too slow`,
          ),
        );
      }
      this.#dropped++;
      this.#shift();
    }
    this.#entries.push(entry);
  }

  /** Ends the iteration once all waiting entries are taken; an error is thrown at that point. */
  end(error?: unknown): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#error = error;
    this.#onReturn();
    for (const next of this.#waiting.splice(0)) {
      next(error === undefined ? DONE : Promise.reject(this.#takeError()));
    }
  }

  /** Removes waiting entries that match. */
  discard(unwanted: (entry: T) => boolean): void {
    this.#entries = this.#entries.slice(this.#head).filter((entry) =>
      !unwanted(entry)
    );
    this.#head = 0;
  }

  /** The next entry, if one is waiting. */
  take(): T | undefined {
    return this.size > 0 ? this.#shift() : undefined;
  }

  /** All waiting entries. */
  drain(): T[] {
    const entries = this.#entries.slice(this.#head);
    this.#forget();
    return entries;
  }

  /** The next entry, when there is one. */
  next(): Promise<IteratorResult<T, undefined>> {
    if (this.size > 0) {
      return Promise.resolve({ done: false, value: this.#shift() });
    }
    if (this.#error !== undefined) return Promise.reject(this.#takeError());
    if (this.#ended) return Promise.resolve(DONE);
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Leaves the iteration and frees the waiting entries. */
  return(): Promise<IteratorResult<T, undefined>> {
    this.#forget();
    this.end();
    return Promise.resolve(DONE);
  }

  /** The queue itself: it can be iterated once. */
  [Symbol.asyncIterator](): this {
    return this;
  }

  #shift(): T {
    const entry = this.#entries[this.#head];
    this.#entries[this.#head++] = undefined as T; // frees it before the array shrinks
    if (this.#head > 64 && this.#head * 2 > this.#entries.length) {
      this.#entries.splice(0, this.#head);
      this.#head = 0;
    }
    return entry;
  }

  #forget(): void {
    this.#entries = [];
    this.#head = 0;
  }

  #takeError(): unknown {
    const error = this.#error;
    this.#error = undefined;
    return error;
  }
}
