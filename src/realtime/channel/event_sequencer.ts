/**
 * Puts the events of successive connections into one order.
 *
 * @module
 */
import { MAX_WAITING_EVENTS } from "../../core/limits.ts";
import { Lifecycle, type Moves } from "../../socket/lifecycle.ts";
import type { Close } from "../../socket/close.ts";
import type { Socket } from "../../socket/socket.ts";
import { FrameReader } from "../wire/frames.ts";

/** How a retired connection is asked to send the rest of its events. */
export interface DrainRequest {
  /** The request. */
  readonly event: { readonly type: string };
  /** Type of the event that ends the rest. */
  readonly last: string;
}

/** Takes events. */
export interface EventTaker<S> {
  /** Takes an event. */
  take(event: S): void;
}

/** Takes the events of a connection that is being set up. */
export interface PendingConnection<S> extends EventTaker<S> {
  /** The events that were not part of the set-up, in order. */
  kept(): S[];
  /** The connection closed before it was activated. */
  closed?(close: Close): void;
}

/** Sees frames. */
export interface FrameTap<S> {
  /** Takes a frame and the event that it holds, before the event is delivered. */
  onFrame(event: S, frame: string | ArrayBuffer): void;
}

/**
 * What becomes of the events of a connection:
 *
 * - `pending`: it is being set up; its `PendingConnection` takes them, and what that keeps
 *   follows on activation.
 * - `held`: it is the current one, but events wait, because another connection drains or the
 *   program cannot have attached a listener yet.
 * - `live`: it is the current one, and they are delivered at once.
 * - `draining`: they are delivered, ahead of all that wait.
 * - `ended`: they are ignored.
 */
export type DeliveryState = "pending" | "held" | "live" | "draining" | "ended";

/**
 * What can happen to a connection:
 *
 * - `activated`: it became the current one.
 * - `released`: nothing holds its events back any more.
 * - `retired`: it was asked to send the rest of its events.
 * - `replaced`: it is no longer the current one.
 * - `ended`: it closed, or has sent the rest of its events.
 */
export type DeliveryIncident =
  | "activated"
  | "released"
  | "retired"
  | "replaced"
  | "ended";

/** All moves of a connection. A connection that drains does so until it ends, though it was replaced. */
export const DELIVERY_MOVES: Moves<DeliveryState, DeliveryIncident> = {
  pending: { activated: "held", ended: "ended" },
  held: { released: "live", replaced: "ended" },
  live: { retired: "draining", replaced: "ended" },
  draining: { ended: "ended" },
  ended: {},
};

/** One connection, and where its events go. */
class Connection<P> extends Lifecycle<DeliveryState, DeliveryIncident> {
  constructor(readonly socket: Socket, public setup: P | null) {
    super(DELIVERY_MOVES, "pending");
  }
}

/** Longest drain of a retired connection, in ms: long enough for the last sentence of a translation. */
const DRAIN_TIMEOUT = 10_000;

/** Delivers events: none is dropped between two connections, and none overtakes another. */
export class EventSequencer<
  S extends { readonly type: string },
  P extends PendingConnection<S> = PendingConnection<S>,
> {
  readonly #taker: EventTaker<S>;
  readonly #drain: DrainRequest | undefined;
  #connections: readonly Connection<P>[] = []; // those that have not ended
  #current: Connection<P> | undefined;
  #draining: Connection<P> | undefined;
  #held: S[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Sees the frames of all connections. */
  tap: FrameTap<S> | null = null;

  /**
   * @param taker Takes the events.
   * @param drain How a retired connection sends its rest; without it, it is closed at once.
   */
  constructor(taker: EventTaker<S>, drain?: DrainRequest) {
    this.#taker = taker;
    this.#drain = drain;
  }

  /** Starts to read a fresh connection, which is being set up. */
  listen(socket: Socket, pending: P): void {
    const connection = new Connection(socket, pending);
    this.#connections = this.#connections.concat(connection);
    socket.closed.then((close) => this.#end(connection, close));
    const frames = new FrameReader();
    socket.listen((data) => {
      const event = frames.read(data) as unknown as S;
      this.tap?.onFrame(event, data);
      this.#receive(connection, event);
    });
  }

  /** The set-up of a connection; `undefined` once it is active or closed. */
  pending(socket: Socket): P | undefined {
    return this.#of(socket)?.setup ?? undefined;
  }

  /**
   * Makes a connection the current one.
   *
   * @param first Whether it is the first of its channel: the program cannot have attached a
   * listener yet, so kept events are held back until it has had a turn of the event loop.
   */
  activate(socket: Socket, first: boolean): void {
    const connection = this.#of(socket);
    this.#current?.apply("replaced");
    this.#current = connection;
    const kept = connection?.setup?.kept() ?? [];
    if (connection?.apply("activated")) connection.setup = null;
    this.#held.push(...kept);
    if (this.#draining) return;
    if (!first || kept.length === 0) this.#release();
    else this.#timer = setTimeout(() => this.#release(), 0);
  }

  /** Drains and closes a connection: its last events come before those of its successor. */
  retire(socket: Socket): void {
    this.#release(); // its own events, and the rest of the connection before it
    const drain = this.#drain;
    const connection = this.#of(socket);
    if (
      !drain || !socket.send(JSON.stringify(drain.event)) ||
      !connection?.apply("retired")
    ) {
      socket.close();
      return;
    }
    this.#draining = connection;
    this.#timer = setTimeout(() => this.#release(), DRAIN_TIMEOUT);
  }

  /** The current connection is closed or retired: delivers what is held back, and no more of it. */
  detach(): void {
    this.#release();
    this.#current?.apply("replaced");
    this.#current = undefined;
  }

  #receive(connection: Connection<P>, event: S): void {
    switch (connection.phase) {
      case "pending":
        return connection.setup?.take(event);
      case "held": // if there are too many, the drain has taken too long
        if (this.#held.push(event) > MAX_WAITING_EVENTS) this.#release();
        return;
      case "live":
        return this.#taker.take(event);
      case "draining":
        if (event.type === this.#drain?.last) return this.#release();
        return this.#taker.take(event);
    }
  }

  #of(socket: Socket): Connection<P> | undefined {
    return this.#connections.find((one) => one.socket === socket);
  }

  /** A connection closed. */
  #end(connection: Connection<P>, close: Close): void {
    this.#connections = this.#connections.filter((one) => one !== connection);
    connection.apply("ended");
    connection.setup?.closed?.(close);
    connection.setup = null;
    if (connection === this.#draining) this.#release();
  }

  /** Ends a drain, and delivers what was held back. */
  #release(): void {
    clearTimeout(this.#timer);
    const draining = this.#draining;
    this.#draining = undefined;
    draining?.apply("ended");
    draining?.socket.close();
    this.#current?.apply("released");
    for (const event of this.#held.splice(0)) this.#taker.take(event);
  }
}
