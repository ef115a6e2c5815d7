/**
 * Queues that receive the same entries.
 *
 * @module
 */
import { Queue, type QueueOptions } from "./queue.ts";

/** Any number of iterations over one stream, each with its own limit. */
export class Subscribers<T> {
  #open: Map<Queue<T>, (entry: T) => boolean> | undefined; // with what each of them wants
  #end: { error?: unknown } | null = null;

  /** Number of open iterations. */
  get size(): number {
    return this.#open?.size ?? 0;
  }

  /**
   * Opens an iteration over the entries from now on; after the end, it has none.
   *
   * @param options Its limit.
   * @param wants Whether it has an entry. @default all
   */
  open(
    options?: QueueOptions,
    wants: (entry: T) => boolean = () => true,
  ): Queue<T> {
    const queue: Queue<T> = new Queue<T>(
      options,
      () => this.#open?.delete(queue),
    );
    if (this.#end) queue.end(this.#end.error);
    else (this.#open ??= new Map()).set(queue, wants);
    return queue;
  }

  /** Whether one of them wants an entry. */
  isWanted(entry: T): boolean {
    return [...this.#open?.values() ?? []].some((wants) => wants(entry));
  }

  /** Adds an entry to all of them that want it. */
  push(entry: T): void {
    this.#open?.forEach((wants, queue) => wants(entry) && queue.push(entry));
  }

  /** Ends all of them, with the error if there is one. */
  end(error?: unknown): void {
    this.#end ??= { error };
    this.#open?.forEach((_, queue) => queue.end(error));
  }
}
