/**
 * What the server's sides of all session kinds share: sockets, lifetime, end and hooks.
 *
 * @module
 */
import type { CutKind } from "../faults.ts";
import type { FakeState } from "../fake_state.ts";
import { type Fields, isFields } from "../fields.ts";
import type { PeerSocket } from "../network/peer_socket.ts";
import {
  EventHooks,
  type EventMatcher,
  type HeldEvents,
} from "./event_hooks.ts";
import type { FrameInspector } from "./inspect_frames.ts";
import type { SchemaError } from "../schema/validate.ts";
import type { SessionEnd } from "./session.ts";
import { SessionSockets } from "./session_sockets.ts";

/** Reason of the end of a session that has reached its longest lifetime. */
export const EXPIRED = "Your session hit the maximum duration of 60 minutes.";

/** The server's side of one session. */
export abstract class SessionPeer {
  /** Id of the session. */
  readonly id: string;
  /** State shared by all surfaces of the fake. */
  readonly state: FakeState;
  /** Every event of the client, in order. */
  readonly received: Fields[] = [];
  /** How the session ended; `null` while it is open. */
  ended: SessionEnd | null = null;
  /** Sockets that are connected to the session. */
  protected readonly sockets: SessionSockets;
  /** When the session expires, in seconds since 1970. */
  protected readonly expiresAt: number;
  readonly #hooks: EventHooks;
  readonly #stopExpiry: () => void;

  /**
   * @param state State shared by all surfaces of the fake.
   * @param prefix Prefix of the session's id.
   */
  constructor(state: FakeState, prefix: "sess_" | "live_") {
    this.state = state;
    this.sockets = new SessionSockets(state.ids);
    this.#hooks = new EventHooks((event, to) => this.emit(event, to));
    this.id = state.ids.next(prefix);
    const { sessionLifetime } = state.settings;
    this.expiresAt = state.seconds() + Math.floor(sessionLifetime / 1_000);
    this.#stopExpiry = state.clock.after(sessionLifetime, () => this.expire());
  }

  /** Ends the session because it has reached its longest lifetime. */
  abstract expire(): void;

  /** Whether the session ends with its last socket. */
  protected get endsWithSockets(): boolean {
    return true;
  }

  /** Removes a socket that closed. */
  leave(socket: PeerSocket, code: number, reason: string): void {
    this.sockets.remove(socket);
    if (this.endsWithSockets && this.sockets.isEmpty) this.end(code, reason);
  }

  /** Sends an event of the session, to all sockets or to one, unless a test holds it. */
  send(event: Fields, to?: PeerSocket): void {
    this.#hooks.send(event, to);
  }

  /** Sends an event at once, even if the test holds others. */
  emit(event: Fields, to?: PeerSocket): void {
    if (this.ended === null) this.sockets.send(event, to);
  }

  /** Closes the sockets in order and ends the session. */
  close(code = 1000, reason = ""): void {
    this.sockets.close(code, reason);
    this.end(code, reason);
  }

  /** Breaks every connection without a close frame. */
  cut(how: CutKind): void {
    this.sockets.cut(how);
    if (how !== "stall" && this.endsWithSockets) this.end(1006, "");
  }

  /** Marks the session as ended. */
  end(code: number, reason: string): void {
    this.ended ??= { code, reason };
    this.#stopExpiry();
  }

  /** Holds every server event from the first match on. */
  pauseAt(matcher: EventMatcher): HeldEvents {
    return this.#hooks.hold(matcher, true);
  }

  /** Holds the server events that match and lets the others pass. */
  withhold(matcher: EventMatcher): HeldEvents {
    return this.#hooks.hold(matcher, false);
  }

  /** Calls a listener with each client event once it has been handled. */
  onReceived(listener: (event: Fields) => void): () => void {
    return this.#hooks.onReceived(listener);
  }

  /**
   * Records a client event and handles it once it is inspected.
   *
   * @param event The event; `null` for a message that is not one.
   * @param inspector Checks the events of the socket.
   * @param handle Handles the event, given its schema error.
   */
  receive(
    event: Fields | null,
    inspector: FrameInspector,
    handle: (wrong: SchemaError | null) => void,
  ): void {
    if (event !== null) this.received.push(event);
    inspector.pass(event ?? {}, (wrong) => {
      handle(wrong);
      if (event !== null) this.#hooks.received(event);
    });
  }
}

/** Parses a client message; `null` if it is not a JSON object. */
export function parsedEvent(data: string | Uint8Array): Fields | null {
  try {
    const text = typeof data === "string"
      ? data
      : new TextDecoder().decode(data);
    const event = JSON.parse(text);
    return isFields(event) ? event : null;
  } catch {
    return null;
  }
}
