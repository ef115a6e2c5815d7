/**
 * One stream of events, many ways to follow it.
 *
 * @module
 */
import { OpenAIError } from "../errors.ts";
import { Queue, type QueueOptions } from "./queue.ts";

/** The member of a union of events that has a type. */
export type EventOf<E extends { type: string }, T extends string> = Extract<
  E,
  { type: T }
>;

/** How to wait for one event. */
export interface OnceOptions {
  /** Gives up the wait. */
  readonly signal?: AbortSignal;
}

type Listener<E> = (event: E) => void;

/** Spreads events to listeners, to waiters and to bounded queues. */
export class Hub<E extends { type: string }> {
  readonly #listeners: Map<string, Set<Listener<E>>> = new Map();
  readonly #queues: Map<string, Set<Queue<E>>> = new Map();
  readonly #onThrow: (error: unknown) => void;
  #end: { error?: unknown } | null = null;

  /** @param onThrow Told what a listener threw; the other listeners still hear the event. */
  constructor(onThrow: (error: unknown) => void = () => {}) {
    this.#onThrow = onThrow;
  }

  /** Calls a listener for every event of a type. Listening twice with one function counts once. */
  on<T extends E["type"]>(
    type: T,
    listener: (event: EventOf<E, T>) => void,
  ): void {
    setOf(this.#listeners, type).add(listener as Listener<E>);
  }

  /** Ends what {@linkcode Hub.on} began. */
  off<T extends E["type"]>(
    type: T,
    listener: (event: EventOf<E, T>) => void,
  ): void {
    this.#listeners.get(type)?.delete(listener as Listener<E>);
  }

  /**
   * The next event of a type.
   *
   * @throws {OpenAIError} If the stream of events ends first.
   * @throws The signal's reason, if it aborts first.
   */
  once<T extends E["type"]>(
    type: T,
    options: OnceOptions = {},
  ): Promise<EventOf<E, T>> {
    const event = this.#once(type, options);
    event.catch(() => {}); // a wait that nobody looks at any more must not end the program
    return event;
  }

  async #once<T extends E["type"]>(
    type: T,
    { signal }: OnceOptions,
  ): Promise<EventOf<E, T>> {
    signal?.throwIfAborted();
    const events = this.events(type, { max: 1 });
    const leave = () => events.end(signal?.reason);
    signal?.addEventListener("abort", leave);
    try {
      const { done, value } = await events.next();
      if (done) {
        throw new OpenAIError(
          `Cannot wait for "${type}": the session has ended`,
        );
      }
      return value;
    } finally {
      signal?.removeEventListener("abort", leave);
      events.return();
    }
  }

  /**
   * A view of the events, from now on; each call is a view of its own with its own bound.
   *
   * @param type Only events of this type; all of them if left out.
   * @param options How many events wait for a slow loop, and what happens beyond that.
   */
  events<T extends E["type"]>(
    type?: T,
    options?: QueueOptions,
  ): Queue<EventOf<E, T>> {
    const queues = setOf(this.#queues, type ?? "*");
    const queue: Queue<E> = new Queue<E>(options, () => queues.delete(queue));
    if (this.#end) queue.end(this.#end.error);
    else queues.add(queue);
    return queue as unknown as Queue<EventOf<E, T>>;
  }

  /** Spreads an event. */
  emit(event: E): void {
    const listeners = this.#listeners.get(event.type);
    if (listeners) {
      for (const listener of [...listeners]) {
        try {
          listener(event);
        } catch (error) {
          this.#onThrow(error);
        }
      }
    }
    this.#push(event.type, event);
    this.#push("*", event);
  }

  /** Ends every view and every wait, with an error if there is one. */
  end(error?: unknown): void {
    this.#end ??= { error };
    for (const queues of this.#queues.values()) {
      for (const queue of [...queues]) queue.end(error);
    }
    this.#listeners.clear();
  }

  #push(type: string, event: E): void {
    const queues = this.#queues.get(type);
    if (queues) { for (const queue of queues) queue.push(event); }
  }
}

function setOf<T>(map: Map<string, Set<T>>, key: string): Set<T> {
  let set = map.get(key);
  if (!set) map.set(key, set = new Set());
  return set;
}
