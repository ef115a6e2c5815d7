/**
 * Queues that are fed alike.
 *
 * @module
 */
import { Queue, type QueueOptions } from "./queue.ts";

/** Any number of views of one stream, each with a bound of its own. */
export class Subscribers<T> {
  readonly #open: Set<Queue<T>> = new Set();
  #end: { error?: unknown } | null = null;

  /** How many are open. */
  get size(): number {
    return this.#open.size;
  }

  /** Opens a view of what comes from now on; after the end, one that is at its end. */
  open(options?: QueueOptions): Queue<T> {
    const queue: Queue<T> = new Queue<T>(
      options,
      () => this.#open.delete(queue),
    );
    if (this.#end) queue.end(this.#end.error);
    else this.#open.add(queue);
    return queue;
  }

  /** Shows an entry to all of them. */
  push(entry: T): void {
    for (const queue of this.#open) queue.push(entry);
  }

  /** Ends all of them, by throwing the error if there is one. */
  end(error?: unknown): void {
    this.#end ??= { error };
    for (const queue of [...this.#open]) queue.end(error);
  }
}
