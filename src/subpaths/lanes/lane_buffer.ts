/**
 * Events that wait for the reader of a lane: bounded, in number and in bytes.
 *
 * @module
 */
import type { ResponsesWebSocketEvent } from "./events.ts";

/** How much waits. */
export interface Load {
  /** Number of events. */
  events: number;
  /** Their size as JSON, in bytes. */
  bytes: number;
}

/** An event that waits. */
export interface Waiting {
  /** The event. */
  readonly event: ResponsesWebSocketEvent;
  /** Its size as JSON, in bytes. */
  readonly bytes: number;
}

type Node = Waiting & { next?: Node };

/** A queue that counts what it holds, and adds it to a total of several queues. */
export class LaneBuffer {
  /** What waits here. */
  readonly load: Load = { events: 0, bytes: 0 };
  readonly #max: Readonly<Load>;
  readonly #total: Load;
  #first: Node | undefined;
  #last: Node | undefined;

  /**
   * An empty queue.
   *
   * @param max The most that may wait here.
   * @param total What waits in all queues; kept up to date.
   */
  constructor(max: Readonly<Load>, total: Load) {
    this.#max = max;
    this.#total = total;
  }

  /**
   * Adds an event.
   *
   * @param entry The event.
   * @returns Whether there was room for it.
   */
  push(entry: Waiting): boolean {
    const { events, bytes } = this.load;
    if (
      events + 1 > this.#max.events || bytes + entry.bytes > this.#max.bytes
    ) return false;
    const node = { ...entry };
    if (this.#last) this.#last.next = node;
    else this.#first = node;
    this.#last = node;
    this.#count(1, entry.bytes);
    return true;
  }

  /** Takes the oldest event. */
  shift(): Waiting | undefined {
    const node = this.#first;
    if (!node) return undefined;
    this.#first = node.next;
    if (!this.#first) this.#last = undefined;
    this.#count(-1, -node.bytes);
    return node;
  }

  /** Drops what waits. */
  clear(): void {
    const { events, bytes } = this.load;
    this.#first = this.#last = undefined;
    this.#count(-events, -bytes);
  }

  #count(events: number, bytes: number): void {
    for (const load of [this.load, this.#total]) {
      load.events += events;
      load.bytes += bytes;
    }
  }
}
