/**
 * The sockets of one session. Each of them receives all of its events.
 *
 * @module
 */
import type { CutKind } from "../faults.ts";
import type { Fields } from "../fields.ts";
import type { Ids } from "../ids.ts";
import type { PeerSocket } from "../network/peer_socket.ts";

/** The sockets of one session. */
export class SessionSockets {
  readonly #ids: Ids;
  readonly #sockets: Set<PeerSocket> = new Set();

  /**
   * @param ids Names for events.
   */
  constructor(ids: Ids) {
    this.#ids = ids;
  }

  /** Whether no socket is connected. */
  get isEmpty(): boolean {
    return this.#sockets.size === 0;
  }

  /** A socket joins. */
  add(socket: PeerSocket): void {
    this.#sockets.add(socket);
  }

  /** A socket is gone. */
  remove(socket: PeerSocket): void {
    this.#sockets.delete(socket);
  }

  /** Sends an event to one socket, or to all; an `event_id` is added. */
  send(event: Fields, to?: PeerSocket): void {
    const event_id = this.#ids.next("event_");
    const text = JSON.stringify({ event_id, ...event });
    for (const socket of to ? [to] : this.#sockets) socket.send(text);
  }

  /** Ends all in order. */
  close(code: number, reason: string): void {
    for (const socket of this.#sockets) socket.close(code, reason);
  }

  /** Breaks all without a close frame. */
  cut(how: CutKind): void {
    for (const socket of this.#sockets) socket.cut(how);
  }
}
