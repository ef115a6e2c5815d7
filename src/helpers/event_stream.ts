/**
 * The base of all helpers with listeners: events, promises and iterators over one run.
 *
 * @module
 */
import { throwIfAborted } from "../core/waits.ts";
import { setHidden } from "../core/hidden.ts";
import { APIUserAbortError, OpenAIError } from "../errors.ts";
import { type EventIterator, eventIterator } from "./event_iterator.ts";
import type {
  BaseEvents,
  EmittedResult,
  EventParameters,
} from "./event_types.ts";

export type {
  BaseEvents,
  EmittedResult,
  EventParameters,
} from "./event_types.ts";

// deno-lint-ignore no-explicit-any -- listeners of any event
type Listener = (...args: any[]) => void;

/** How many values an iterator may hold before the stream waits for its reader. */
const HIGH_WATER = 16;

/**
 * A run whose events can be listened to, awaited and iterated.
 *
 * When a reader pauses, the connection pauses too, unless the program awaits the end of the run.
 * An error without a listener or an awaiting caller is not an unhandled rejection.
 */
export class EventStream<Events extends BaseEvents> implements AsyncDisposable {
  /** Ends the request. */
  controller: AbortController = new AbortController();
  /** Whether the stream has ended. */
  ended = false;
  /** Whether it ended with an error or an abort. */
  errored = false;
  /** Whether it was aborted. */
  aborted = false;

  declare private readonly _listeners: Map<
    keyof Events,
    { listener: Listener; once: boolean }[]
  >;
  declare private readonly _readers: Set<EventIterator<unknown>>;
  declare private readonly _end: PromiseWithResolvers<void>;
  declare private _room: PromiseWithResolvers<void> | null;
  declare private _isAwaited: boolean;
  declare private _failure: { readonly error: unknown } | null;

  /** Creates a stream that has not started. */
  constructor() {
    setHidden(this, {
      _listeners: new Map(),
      _readers: new Set(),
      _end: Promise.withResolvers<void>(),
      _room: null,
      _isAwaited: false,
      _failure: null,
    });
    this._end.promise.catch(() => {}); // not an unhandled rejection: `done()` returns this promise
  }

  /**
   * Adds a listener.
   *
   * @param event Name of the event.
   * @param listener Called each time; what it throws fails the stream.
   */
  on<Event extends keyof Events>(event: Event, listener: Events[Event]): this {
    return this._add(event, listener as Listener, false);
  }

  /**
   * Adds a listener that is called once.
   *
   * @param event Name of the event.
   * @param listener Called the next time.
   */
  once<Event extends keyof Events>(
    event: Event,
    listener: Events[Event],
  ): this {
    return this._add(event, listener as Listener, true);
  }

  /**
   * Removes a listener; if it was added several times, once.
   *
   * @param event Name of the event.
   * @param listener The listener.
   */
  off<Event extends keyof Events>(event: Event, listener: Events[Event]): this {
    const all = this._listeners.get(event) ?? [];
    const at = all.findIndex((entry) => entry.listener === listener);
    if (at >= 0) all.splice(at, 1);
    return this;
  }

  /**
   * The next occurrence of an event.
   *
   * @param event Name of the event.
   * @throws {OpenAIError} If the stream fails or ends first; but `error` and `abort` resolve with
   * their error.
   */
  emitted<Event extends keyof Events>(
    event: Event,
  ): Promise<EmittedResult<EventParameters<Events, Event>>> {
    const { promise, resolve, reject } = Promise.withResolvers<
      EmittedResult<EventParameters<Events, Event>>
    >();
    promise.catch(() => {});
    this._wait();
    this._add(event, (...args: unknown[]) => {
      const value = args.length > 1 ? args : args[0];
      resolve(value as EmittedResult<EventParameters<Events, Event>>);
    }, true);
    const over = () =>
      reject(
        new OpenAIError(`The stream ended without the event ${String(event)}`),
      );
    this._end.promise.then(over, event === "error" ? over : reject);
    return promise;
  }

  /**
   * Iterates over the occurrences of an event, as arrays of its arguments.
   *
   * @param event Name of the event.
   */
  events<Event extends keyof Events>(
    event: Event,
  ): AsyncIterableIterator<EventParameters<Events, Event>> {
    return this._iterate<EventParameters<Events, Event>>((push) => {
      const listener = (...args: unknown[]) =>
        push(args as EventParameters<Events, Event>);
      this._add(event, listener, false);
      return () => this.off(event, listener as Events[Event]);
    });
  }

  /**
   * Waits for the end.
   *
   * @throws {OpenAIError} If the stream fails.
   * @throws {APIUserAbortError} If it is aborted.
   */
  done(): Promise<void> {
    this._wait();
    return this._end.promise;
  }

  /** Aborts the request. */
  abort(): void {
    this.controller.abort();
  }

  /** Aborts the request, and waits until the stream has ended. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (this.ended) return;
    this.abort();
    await this.done().catch(() => {});
  }

  /** Starts the run after listeners could be added. */
  protected _run(work: () => Promise<unknown>): void {
    setTimeout(async () => {
      try {
        // An aborted run does not wait for readers.
        this.controller.signal.addEventListener("abort", () => this._release());
        await work();
        if (this._failure) throw this._failure.error;
        this._emitFinal();
        this._finish();
      } catch (error) {
        this._fail(error);
      }
    }, 0);
  }

  /** Emits the final events of a successful run. */
  protected _emitFinal(): void {}

  /** The response has begun. */
  protected _connected(): void {
    if (!this.ended) this._emitBase("connect");
  }

  /** Aborts the run when the caller's signal aborts. */
  protected _listenForAbort(signal: AbortSignal | null | undefined): void {
    if (!signal) return;
    if (signal.aborted) this.controller.abort(signal.reason);
    signal.addEventListener(
      "abort",
      () => this.controller.abort(signal.reason),
      { signal: this.controller.signal },
    );
  }

  /** Throws if the run was aborted. */
  protected _throwIfAborted(): void {
    throwIfAborted(this.controller.signal);
  }

  /** Calls the listeners of an event. */
  protected _emit<Event extends keyof Events>(
    event: Event,
    ...args: EventParameters<Events, Event>
  ): void {
    if (this.ended) return;
    const all = this._listeners.get(event);
    if (!all?.length) return;
    if (all.length === 1 && !all[0].once) return void all[0].listener(...args);
    // A copy, since listeners may add and remove listeners.
    const entries = [...all];
    if (entries.some(({ once }) => once)) {
      this._listeners.set(event, all.filter(({ once }) => !once));
    }
    for (const { listener } of entries) listener(...args);
  }

  /** Calls the listeners of an event that every stream has. */
  private _emitBase(event: keyof BaseEvents, ...args: unknown[]): void {
    this._emit(event, ...args as EventParameters<Events, keyof BaseEvents>);
  }

  /** Whether an event has listeners. */
  protected _hasListeners(event: keyof Events): boolean {
    return (this._listeners.get(event)?.length ?? 0) > 0;
  }

  /** Resolves when no reader is behind; `null` if none is behind now. */
  protected _drained(): Promise<void> | null {
    if (this._isAwaited || this.controller.signal.aborted) return null;
    let isBehind = false;
    for (const { waiting } of this._readers) {
      isBehind ||= waiting >= HIGH_WATER;
    }
    if (!isBehind) return null;
    this._room ??= Promise.withResolvers<void>();
    return this._room.promise;
  }

  /**
   * An iterator over values that listeners push.
   *
   * @param attach Adds the listeners, and returns a function that removes them.
   * @param onReturn Called when the loop is left.
   */
  protected _iterate<T>(
    attach: (push: (value: T) => void) => () => void,
    onReturn?: () => void,
  ): AsyncIterableIterator<T> {
    const reader = eventIterator<T>({
      onRead: () => this._release(),
      onEnd: () => {
        detach();
        this._readers.delete(reader);
      },
      onLeave: onReturn,
    });
    const detach = attach(reader.push);
    this._readers.add(reader);
    if (this.ended) reader.end();
    this._end.promise.then(() => reader.end(), reader.end);
    return reader.iterator;
  }

  /** Adds a listener. */
  private _add(event: keyof Events, listener: Listener, once: boolean): this {
    const all = this._listeners.get(event);
    if (all) all.push({ listener, once });
    else this._listeners.set(event, [{ listener, once }]);
    return this;
  }

  /** Fails the run with an error, and aborts the request. */
  protected _reject(error: unknown): void {
    if (this.ended || this._failure !== null) return;
    this._failure = { error };
    this.controller.abort(error);
  }

  /** What had arrived when the run failed. */
  protected _snapshot(): unknown {
    return undefined;
  }

  /** The program awaits the end: readers no longer pause the connection. */
  private _wait(): void {
    this._isAwaited = true;
    this._room?.resolve();
    this._room = null;
  }

  /** Continues if no reader is behind any more. */
  private _release(): void {
    if (this._drained() !== null) return;
    this._room?.resolve();
    this._room = null;
  }

  /** Ends a successful run. */
  private _finish(): void {
    try {
      this._emitBase("end");
    } catch (error) {
      return this._fail(error);
    }
    this.ended = true;
    this._end.resolve();
  }

  /** Ends a failed run. */
  private _fail(thrown: unknown): void {
    if (this.ended) return;
    const { aborted, reason } = this.controller.signal;
    if (this._failure) thrown = this._failure.error;
    const error = thrown instanceof OpenAIError
      ? thrown
      : aborted && thrown === reason
      ? new APIUserAbortError({ cause: reason })
      : new OpenAIError(
        thrown instanceof Error ? thrown.message : String(thrown),
        { cause: thrown },
      );
    const value = this._snapshot();
    if (value !== undefined) {
      Object.defineProperty(error, "snapshot", { value, configurable: true });
    }
    this.errored = true;
    this.aborted ||= error instanceof APIUserAbortError;
    const emit = (event: keyof BaseEvents, ...args: unknown[]) => {
      try {
        this._emitBase(event, ...args);
      } catch (thrown) {
        void Promise.reject(thrown); // unhandled, and does not replace what the stream failed with
      }
    };
    emit(this.aborted ? "abort" : "error", error);
    emit("end");
    this.ended = true;
    this.controller.abort();
    this._end.reject(error);
  }
}
