/**
 * Queues that receive the same entries.
 *
 * @module
 */
import { Queue, type QueueOptions } from "./queue.ts";

/** Any number of iterations over one stream, each with its own limit. */
export class Subscribers<T> {
  readonly #open: Set<Queue<T>> = new Set();
  #end: { error?: unknown } | null = null;

  /** Number of open iterations. */
  get size(): number {
    return this.#open.size;
  }

  /** Opens an iteration over the entries from now on; after the end, it has none. */
  open(options?: QueueOptions): Queue<T> {
    const queue: Queue<T> = new Queue<T>(
      options,
      () => this.#open.delete(queue),
    );
    if (this.#end) queue.end(this.#end.error);
    else this.#open.add(queue);
    return queue;
  }

  /** Adds an entry to all of them. */
  push(entry: T): void {
    for (const queue of this.#open) queue.push(entry);
  }

  /** Ends all of them, with the error if there is one. */
  end(error?: unknown): void {
    this.#end ??= { error };
    for (const queue of [...this.#open]) queue.end(error);
  }
}
