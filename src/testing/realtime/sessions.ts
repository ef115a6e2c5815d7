/**
 * The sessions that a fake has accepted.
 *
 * @module
 */
import type { FakeRealtimeSession } from "./session.ts";

/** Sessions of one fake, oldest first, ended ones included. */
export class Sessions {
  /** All sessions so far. */
  readonly all: FakeRealtimeSession[] = [];
  #next: PromiseWithResolvers<FakeRealtimeSession> | null = null;

  /** Resolves with the next session that is accepted. */
  next(): Promise<FakeRealtimeSession> {
    this.#next ??= Promise.withResolvers();
    return this.#next.promise;
  }

  /** Adds a session that a socket has opened; does nothing if it is known. */
  add(session: FakeRealtimeSession): void {
    if (this.all.includes(session)) return;
    this.all.push(session);
    this.#next?.resolve(session);
    this.#next = null;
  }
}

/** The sessions of a fake, for its store. */
export const sessions = (): Sessions => new Sessions();
