/**
 * The client of a session, which may come and go.
 *
 * @module
 */
import type { RealtimeSession } from "../../realtime/session/session.ts";
import type { RealtimeServerEvent } from "../../realtime/wire/types.ts";
import type { EndReason } from "../wire/ends.ts";
import type { RelayMessage } from "../wire/messages.ts";
import type { ClientConnection } from "./connection.ts";
import { type Arrival, greet } from "./greeting.ts";
import type { Relayed, SessionHost } from "./host.ts";

/** The client's side of a session. Without a connection, what is for the client is dropped. */
export class ClientSide {
  readonly #host: SessionHost;
  readonly #relayed: Relayed;
  #connection: ClientConnection | null = null;
  #tokenHash = "";
  /** How it came; `null` once it has been greeted. */
  #arrival: Arrival | null = null;
  #lostAt: number | null = null;

  /**
   * @param host What all sessions share.
   * @param relayed The session.
   */
  constructor(host: SessionHost, relayed: Relayed) {
    this.#host = host;
    this.#relayed = relayed;
  }

  /** Bytes that wait for the client. */
  get buffered(): number {
    return this.#connection?.buffered ?? 0;
  }

  /** Hash of the token with which the client resumes; empty if there is none. */
  get tokenHash(): string {
    return this.#tokenHash;
  }

  /** When the connection was lost, in ms; `null` while there is one. */
  get lostAt(): number | null {
    return this.#lostAt;
  }

  /** A client has connected. An older connection is closed. */
  connected(connection: ClientConnection, arrival: Arrival): void {
    const older = this.#connection;
    this.#connection = connection;
    this.#arrival = arrival;
    this.#tokenHash = arrival.token?.hash ?? "";
    this.#lostAt = null;
    older?.close("moved");
  }

  /**
   * A connection has ended.
   *
   * @returns Whether it was the current one.
   */
  disconnected(connection: ClientConnection): boolean {
    if (connection !== this.#connection) return false;
    this.#connection = null;
    this.#lostAt = Date.now();
    return true;
  }

  /**
   * Announces to a client that its session is ready, and passes on what it has sent meanwhile.
   *
   * @param id ID of the session at the relay.
   * @param session The session with the API.
   * @param restored Whether that is a new one, with the conversation of an earlier one.
   */
  greet(id: string, session: RealtimeSession, restored: boolean): void {
    const connection = this.#connection;
    const arrival = this.#arrival;
    if (!connection || !arrival) return;
    this.#arrival = null;
    greet(connection, arrival, id, session, restored, this.#host);
  }

  /** Sends an event of the API, unless the filter hides it. */
  pass(event: RealtimeServerEvent, text: string | null): void {
    const connection = this.#connection;
    if (!connection) return;
    try {
      const { serverFilter } = this.#host;
      const { sent } = connection;
      const { identity } = this.#relayed;
      const visible = serverFilter.visible(event, text, identity, sent);
      if (visible) connection.deliver(visible.event, visible.text);
    } catch (error) {
      this.#host.report(error, this.#relayed); // rewrite() threw: the client gets nothing
    }
  }

  /** Sends a message of the relay. */
  tell(message: RelayMessage): void {
    this.#connection?.control(message);
  }

  /** Refuses an event of the client. */
  refuse(message: string, eventId: string | null): void {
    this.#connection?.refuse(message, eventId);
  }

  /** Closes the connection. */
  close(reason: EndReason, code?: number): void {
    this.#connection?.close(reason, code);
  }
}
