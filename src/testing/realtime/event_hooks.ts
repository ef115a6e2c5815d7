/**
 * Hooks of a test into the events of one session: it can hold the server's events and watch the
 * client's.
 *
 * @module
 */
import type { Fields } from "../fields.ts";
import type { PeerSocket } from "../network/peer_socket.ts";

/** Selects server events: by type, or by a rule over the whole event. */
export type EventMatcher = string | ((event: Fields) => boolean);

/** Server events that a test holds back. */
export interface HeldEvents {
  /** Resolves when the first event is held. */
  readonly reached: Promise<void>;
  /** The held events, in order. An `event_id` is added when an event is sent. */
  readonly events: readonly Fields[];
  /** Sends the held events in order, and stops holding events. */
  release(): void;
}

/** Sends an event to all sockets of a session, or to one. */
type Send = (event: Fields, to?: PeerSocket) => void;

/** A hold on server events, with the function that sends the others. */
interface Hold {
  readonly pass: Send;
}

/** The hooks of one session. */
export class EventHooks {
  readonly #send: Send;
  readonly #holds: Hold[] = [];
  readonly #listeners: Set<(event: Fields) => void> = new Set();

  /**
   * @param send Sends an event that is not held.
   */
  constructor(send: Send) {
    this.#send = send;
  }

  /** Sends an event unless a hold keeps it. */
  send(event: Fields, to?: PeerSocket): void {
    this.#sendFrom(0, event, to);
  }

  #sendFrom(index: number, event: Fields, to?: PeerSocket): void {
    const hold = this.#holds[index];
    if (hold === undefined) this.#send(event, to);
    else hold.pass(event, to);
  }

  /**
   * Holds server events.
   *
   * @param matcher Which event to hold.
   * @param isOpenEnded Whether every event after the first match is held too.
   */
  hold(matcher: EventMatcher, isOpenEnded: boolean): HeldEvents {
    const matches = typeof matcher === "string"
      ? (event: Fields) => event.type === matcher
      : matcher;
    const { promise: reached, resolve } = Promise.withResolvers<void>();
    const held: { event: Fields; to: PeerSocket | undefined }[] = [];
    const sendOn = (event: Fields, to?: PeerSocket) =>
      this.#sendFrom(this.#holds.indexOf(hold) + 1, event, to);
    const hold: Hold = {
      pass(event, to) {
        if ((isOpenEnded && held.length > 0) || matches(event)) {
          // The session may change the event's objects before it is sent.
          held.push({ event: structuredClone(event), to });
          resolve();
        } else {
          sendOn(event, to);
        }
      },
    };
    this.#holds.push(hold);
    return {
      reached,
      get events() {
        return held.map(({ event }) => event);
      },
      release: () => {
        const index = this.#holds.indexOf(hold);
        if (index === -1) return;
        for (const { event, to } of held) sendOn(event, to);
        held.length = 0;
        this.#holds.splice(index, 1);
      },
    };
  }

  /**
   * Calls a listener with each client event.
   *
   * @returns Removes the listener.
   */
  onReceived(listener: (event: Fields) => void): () => void {
    const call = (event: Fields) => listener(event);
    this.#listeners.add(call);
    return () => {
      this.#listeners.delete(call);
    };
  }

  /** Notifies the listeners of a client event that the session has handled. */
  received(event: Fields): void {
    for (const listener of [...this.#listeners]) {
      try {
        listener(event);
      } catch (error) {
        reportError(error); // fails the test, and the session continues
      }
    }
  }
}
