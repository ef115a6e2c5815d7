/**
 * Puts the events of successive connections into one order.
 *
 * | connection | its events                                                                   |
 * | ---------- | ---------------------------------------------------------------------------- |
 * | pending    | go to its `PendingConnection`; what that keeps follows on activation          |
 * | current    | are delivered; held back while another connection drains, or no listener can be attached yet |
 * | draining   | are delivered, ahead of everything that is held back                          |
 * | any other  | are ignored                                                                  |
 *
 * @module
 */
import { MAX_WAITING_EVENTS } from "../../core/limits.ts";
import type { Socket } from "../../socket/socket.ts";
import { readFrame } from "../wire/frames.ts";

/** How a retired connection is asked to send the rest of its events. */
export interface DrainRequest {
  /** The request. */
  readonly event: { readonly type: string };
  /** Type of the event that ends the rest. */
  readonly last: string;
}

/** Takes the events of a connection that is being set up. */
export interface PendingConnection<S> {
  /** Takes an event. */
  take(event: S): void;
  /** The events that were not part of the set-up, in order. */
  kept(): S[];
}

/** Longest drain of a retired connection, in ms: long enough for the last sentence of a translation. */
const DRAIN_TIMEOUT = 10_000;

/** Delivers events: none is dropped between two connections, and none overtakes another. */
export class EventSequencer<
  S extends { readonly type: string },
  P extends PendingConnection<S> = PendingConnection<S>,
> {
  readonly #deliver: (event: S) => void;
  readonly #drain: DrainRequest | undefined;
  readonly #pending: Map<Socket, P> = new Map();
  #current: Socket | null = null;
  #draining: Socket | null = null;
  #held: S[] | null = null; // `null`: events of the current connection are delivered at once
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Sees each frame and the event that it holds, before the event is delivered. */
  onFrame: ((event: S, frame: string | ArrayBuffer) => void) | null = null;

  /**
   * @param deliver Takes the events.
   * @param drain How a retired connection sends its rest; without it, it is closed at once.
   */
  constructor(deliver: (event: S) => void, drain?: DrainRequest) {
    this.#deliver = deliver;
    this.#drain = drain;
  }

  /** Starts to read a fresh connection, which is being set up. */
  listen(socket: Socket, pending: P): void {
    this.#pending.set(socket, pending);
    socket.closed.then(() => this.#pending.delete(socket));
    socket.listen((data) => {
      const event = readFrame(data) as unknown as S;
      this.onFrame?.(event, data);
      this.#receive(socket, event);
    });
  }

  /** The set-up of a connection; `undefined` once it is active or closed. */
  pending(socket: Socket): P | undefined {
    return this.#pending.get(socket);
  }

  /**
   * Makes a connection the current one.
   *
   * @param first Whether it is the first of its channel: the program cannot have attached a
   * listener yet, so kept events are held back until it has had a turn of the event loop.
   */
  activate(socket: Socket, first: boolean): void {
    const pending = this.#pending.get(socket);
    this.#pending.delete(socket);
    this.#current = socket;
    const kept = pending?.kept() ?? [];
    if (kept.length === 0) return;
    this.#held = [...this.#held ?? [], ...kept];
    if (first) this.#timer = setTimeout(() => this.#release(), 0);
    else if (!this.#draining) this.#release();
  }

  /** Drains and closes a connection: its last events come before those of its successor. */
  retire(socket: Socket): void {
    const drain = this.#drain;
    if (!drain || !socket.send(JSON.stringify(drain.event))) {
      socket.close();
      return;
    }
    this.#held ??= [];
    this.#draining = socket;
    this.#timer = setTimeout(() => this.#release(), DRAIN_TIMEOUT);
    socket.closed.then(() => {
      if (this.#draining === socket) this.#release();
    });
  }

  /** The current connection is closed or retired: delivers what is held back, and no more of it. */
  detach(): void {
    this.#release();
    this.#current = null;
  }

  #receive(socket: Socket, event: S): void {
    if (socket === this.#draining) {
      if (event.type === this.#drain?.last) this.#release();
      else this.#deliver(event);
    } else if (socket !== this.#current) this.#pending.get(socket)?.take(event);
    else if (!this.#held) this.#deliver(event);
    else if (this.#held.push(event) > MAX_WAITING_EVENTS) this.#release(); // the drain took too long
  }

  #release(): void {
    clearTimeout(this.#timer);
    this.#draining?.close();
    this.#draining = null;
    const held = this.#held ?? [];
    this.#held = null;
    for (const event of held) this.#deliver(event);
  }
}
