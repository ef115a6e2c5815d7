/**
 * A fresh connection before it carries the session: what is asked of it, and answered.
 *
 * @module
 */
import { isPermanent } from "../../socket/errors.ts";
import type { Socket } from "../../socket/socket.ts";
import { PROBE } from "../wire/probe.ts";
import {
  ackKey,
  commandKey,
  PendingCommands,
} from "../wire/pending_commands.ts";
import { RealtimeError } from "../wire/errors.ts";
import { unreadable } from "../wire/frames.ts";
import type { WireConfig } from "../wire/config.ts";
import {
  MAX_WAITING_EVENTS,
  type PendingConnection,
} from "../channel/event_sequencer.ts";
import type { Restorer } from "./restorer.ts";
import type {
  RealtimeClientEvent,
  RealtimeErrorEvent,
  RealtimeServerEvent,
} from "../wire/types.ts";

/** Speaks with a server that does not yet know who it has before it. */
export class ConnectionSetup implements PendingConnection<RealtimeServerEvent> {
  readonly #socket: Socket;
  readonly #commands: PendingCommands<RealtimeServerEvent> =
    new PendingCommands();
  readonly #fatal: PromiseWithResolvers<never> = Promise.withResolvers<never>();
  readonly #kept: RealtimeServerEvent[] = [];
  readonly #show: (event: RealtimeErrorEvent) => void;
  #count = 0;

  /** Brings it up to date, if there is something to be told. */
  restorer: Pick<Restorer, "knows" | "run" | "isDone" | "settle"> | null = null;

  /** What the server said of the session, in order. */
  readonly described: (RealtimeServerEvent | null)[] = [];

  /** Whether words that are still to come are worth waiting for. */
  patient = true;

  #configured: WireConfig | null = null;

  /** Whether what the server says unasked is for the session. */
  keeps = false;

  /**
   * @param socket The fresh connection.
   * @param show Shows errors to the program.
   */
  constructor(socket: Socket, show: (event: RealtimeErrorEvent) => void) {
    this.#socket = socket;
    this.#show = show;
    this.#fatal.promise.catch(() => {});
    socket.closed.then((close) => this.#commands.endWritten(close));
  }

  /** Takes what the server said. */
  take(event: RealtimeServerEvent): void {
    try {
      if (this.#answers(event) || this.#keep(event)) return;
    } catch {
      return this.#show(unreadable(event.type));
    }
    if (event.type === "error" && event.error.event_id !== PROBE) {
      this.#show(event);
    }
  }

  /** What is for the session. */
  kept(): RealtimeServerEvent[] {
    return this.#kept;
  }

  /** Whether that was all there is to it; a refusal is shown besides. */
  #answers(event: RealtimeServerEvent): boolean {
    if (this.#commands.settle(event, ackKey(event))) {
      // one that was told behind another which was refused is told again
      return event.type !== "error" || event.error.param === "previous_item_id";
    }
    if (event.type === "error" && isPermanent(event.error.code)) {
      this.#fatal.reject(new RealtimeError("get ready", event));
    }
    return false;
  }

  #keep(event: RealtimeServerEvent): boolean {
    const { item } = event as { item?: { id?: string } };
    if (!this.keeps || this.restorer?.knows(item?.id ?? "")) return false;
    if (this.#kept.push(event) > MAX_WAITING_EVENTS) {
      this.#socket.abandon(
        "the server says too much before the session is ready",
      );
    }
    return true;
  }

  /** Whether it was told this configuration. */
  isConfigured(session: WireConfig | null): boolean {
    return session === this.#configured;
  }

  /** Tells the configuration, if it was not told yet. */
  async configure(session: WireConfig | null): Promise<void> {
    if (!session || this.isConfigured(session)) return;
    this.#configured = session;
    this.described.push(await this.ask({ type: "session.update", session }));
  }

  /** Waits for what the server says unasked. */
  expect(type: "session.created"): Promise<RealtimeServerEvent> {
    return this.#expect(`wait for ${type}`, this.#id(), commandKey({ type }));
  }

  /**
   * Asks, and waits for the answer.
   *
   * @param event A command, without `event_id`.
   */
  ask(event: RealtimeClientEvent): Promise<RealtimeServerEvent> {
    const eventId = this.#id();
    const answer = this.#expect(event.type, eventId, commandKey(event));
    // where it cannot be sent any more, the end of the connection answers
    this.#socket.send(JSON.stringify({ ...event, event_id: eventId }));
    return answer;
  }

  #expect(
    action: string,
    eventId: string,
    key: string,
  ): Promise<RealtimeServerEvent> {
    const ticket = this.#commands.expect(action, eventId, key);
    ticket.written();
    return Promise.race([ticket.reply, this.#fatal.promise]);
  }

  #id(): string {
    return `prep_${++this.#count}`;
  }
}
