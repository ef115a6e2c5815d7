/**
 * What arrives over the connections of one channel, one after the other, in one order.
 *
 * @module
 */
import type { Socket } from "../../socket/socket.ts";
import { readFrame } from "../wire/frames.ts";

/** How a connection that is left may say the rest of what it has to say. */
export interface DrainRequest {
  /** Asks it to. */
  readonly event: { readonly type: string };
  /** Type of the event after which nothing more comes. */
  readonly last: string;
}

/** Hears a connection that is not in use yet. */
export interface PendingConnection<S> {
  /** Takes an event. */
  take(event: S): void;
  /** What it heard and did not need, in order: that is for whoever comes after. */
  kept(): S[];
}

/** Most events that are kept of a connection that is not in use yet. */
export const MAX_WAITING_EVENTS = 16_384;

/** Longest that a connection which is left may take for its last words, in ms. */
const FAREWELL_TIMEOUT = 10_000;

/** Hands events over: nothing is lost at the seams, and nothing overtakes. */
export class EventSequencer<
  S extends { readonly type: string },
  E extends PendingConnection<S> = PendingConnection<S>,
> {
  readonly #take: (event: S) => void;
  readonly #farewell: DrainRequest | undefined;
  readonly #pending: Map<Socket, E> = new Map();
  #current: Socket | null = null;
  #leaving: Socket | null = null;
  #held: S[] | null = null; // comes after what is still to come
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param take Takes the events.
   * @param farewell How a connection that is left says its last words; without it there are none.
   */
  constructor(take: (event: S) => void, farewell?: DrainRequest) {
    this.#take = take;
    this.#farewell = farewell;
  }

  /** Begins to hear a fresh connection, which is not in use yet. */
  listen(socket: Socket, pending: E): void {
    this.#pending.set(socket, pending);
    socket.closed.then(() => this.#pending.delete(socket));
    socket.listen((data) =>
      this.#receive(socket, readFrame(data) as unknown as S)
    );
  }

  /** Who hears a connection that is not in use yet. */
  pending(socket: Socket): E | undefined {
    return this.#pending.get(socket);
  }

  /**
   * A connection is in use from now on.
   *
   * @param first Whether nobody can be listening yet: then what came already waits until
   * whoever opened the channel has had the time to.
   */
  activate(socket: Socket, first: boolean): void {
    const pending = this.#pending.get(socket);
    this.#pending.delete(socket);
    this.#current = socket;
    const held = pending?.kept() ?? [];
    if (held.length === 0) return;
    this.#held = [...this.#held ?? [], ...held];
    if (first) this.#timer = setTimeout(() => this.#release(), 0);
    else if (!this.#leaving) this.#release();
  }

  /** A connection is left for another one: what it still says comes before what the other says. */
  retire(socket: Socket): void {
    const farewell = this.#farewell;
    if (!farewell || !socket.send(JSON.stringify(farewell.event))) {
      socket.close();
      return;
    }
    this.#held ??= [];
    this.#leaving = socket;
    this.#timer = setTimeout(() => this.#release(), FAREWELL_TIMEOUT);
    socket.closed.then(() => {
      if (this.#leaving === socket) this.#release();
    });
  }

  /** The connection is gone: what waits is handed over, and nothing more comes of it. */
  onLost(): void {
    this.#release();
    this.#current = null;
  }

  #receive(socket: Socket, event: S): void {
    if (socket === this.#leaving) {
      if (event.type === this.#farewell?.last) this.#release();
      else this.#take(event);
    } else if (socket !== this.#current) this.#pending.get(socket)?.take(event);
    else if (!this.#held) this.#take(event);
    else if (this.#held.push(event) > MAX_WAITING_EVENTS) this.#release(); // the old one has had its time
  }

  #release(): void {
    clearTimeout(this.#timer);
    this.#leaving?.close();
    this.#leaving = null;
    const held = this.#held ?? [];
    this.#held = null;
    for (const event of held) this.#take(event);
  }
}
