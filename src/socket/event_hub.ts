/**
 * Distributes one stream of events to listeners, waiters and iterations.
 *
 * @module
 */
import { OpenAIError } from "../errors.ts";
import type { Queue, QueueOptions } from "./queue.ts";
import { Subscribers } from "./subscribers.ts";

/** The member of a union of events that has a type. */
export type EventOf<E extends { type: string }, T extends string> = Extract<
  E,
  { type: T }
>;

/** How to wait for one event. */
export interface OnceOptions {
  /** Cancels the wait. */
  readonly signal?: AbortSignal;
}

type Listener<E> = (event: E) => void;

/** Takes every event before the listeners. */
export interface EventTap<E> {
  /** Takes an event of any type. Must not throw. */
  onEvent(event: E): void;
}

/** Distributes events to listeners, waiters and bounded queues. */
export class EventHub<E extends { type: string }> {
  #listeners: Map<string, Set<Listener<E>>> | undefined; // by type
  readonly #views: Subscribers<E> = new Subscribers<E>();
  readonly #onThrow: (error: unknown, hub: EventHub<E>) => void;
  #reporting = false;
  #held: E[] = [];
  #releasing = false;
  #tap: EventTap<E> | null = null;

  /** @param onThrow Called with the error of a listener; the other listeners still receive the event. */
  constructor(onThrow: (error: unknown, hub: EventHub<E>) => void) {
    this.#onThrow = onThrow;
  }

  /**
   * Calls a listener for every event of a type. The same function is registered only once.
   *
   * @throws {TypeError} If the listener is not a function.
   */
  on<T extends E["type"]>(
    type: T,
    listener: (event: EventOf<E, T>) => void,
  ): void {
    if (typeof listener !== "function") {
      throw new TypeError(
        `listener must be a function, got ${typeof listener}`,
      );
    }
    const all = this.#listeners ??= new Map();
    let listeners = all.get(type);
    if (!listeners) all.set(type, listeners = new Set());
    listeners.add(listener as Listener<E>);
    this.#release();
  }

  /** Removes a listener that {@linkcode EventHub.on} registered. */
  off<T extends E["type"]>(
    type: T,
    listener: (event: EventOf<E, T>) => void,
  ): void {
    this.#listeners?.get(type)?.delete(listener as Listener<E>);
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
    event.catch(() => {}); // an abandoned wait must not end the program as an unhandled rejection
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
   * An iteration over the events from now on. Each call returns a new one with its own limit.
   *
   * @param type Only events of this type; all of them if left out.
   * @param options How many events wait for a slow loop, and what happens beyond that.
   */
  events<T extends E["type"]>(
    type?: T,
    options?: QueueOptions,
  ): Queue<EventOf<E, T>> {
    const view = this.#views.open(
      options,
      (event) => !type || event.type === type,
    );
    this.#release();
    return view as unknown as Queue<EventOf<E, T>>;
  }

  /** Attaches the only tap. */
  tap(tap: EventTap<E>): void {
    this.#tap = tap;
    this.#release();
  }

  /** Emits an event as soon as there is a listener or a view for it. */
  hold(event: E): void {
    this.#held.push(event);
    this.#release();
  }

  /** Drops held events of a type, because a newer one will follow. */
  unhold(type: E["type"]): void {
    this.#held = this.#held.filter((event) => event.type !== type);
  }

  /** Emits held events once the program has attached all of its first listeners. */
  #release(): void {
    if (this.#held.length === 0 || this.#releasing) return;
    this.#releasing = true;
    queueMicrotask(() => {
      this.#releasing = false;
      for (const event of [...this.#held]) {
        // a listener of the previous event may have changed either
        if (!this.#held.includes(event) || !this.#hasAudience(event)) {
          continue;
        }
        this.#held = this.#held.filter((one) => one !== event);
        this.emit(event);
      }
    });
  }

  #hasAudience(event: E): boolean {
    return this.#tap !== null || !!this.#listeners?.get(event.type)?.size ||
      this.#views.isWanted(event);
  }

  /** Distributes an event. */
  emit(event: E): void {
    this.#tap?.onEvent(event);
    const listeners = this.#listeners?.get(event.type);
    if (listeners) {
      for (const listener of [...listeners]) {
        try {
          listener(event);
        } catch (error) {
          if (this.#reporting) continue; // a listener that throws while an error is reported is ignored
          this.#reporting = true;
          try {
            this.#onThrow(error, this);
          } finally {
            this.#reporting = false;
          }
        }
      }
    }
    this.#views.push(event);
  }

  /** Ends every iteration and every wait, with an error if there is one. */
  end(error?: unknown): void {
    this.#held = [];
    this.#views.end(error);
    this.#listeners = undefined;
    this.#tap = null;
  }
}
