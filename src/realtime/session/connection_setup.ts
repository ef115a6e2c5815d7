/**
 * A fresh connection before it carries the session: commands to it, and their replies.
 *
 * @module
 */
import { MAX_WAITING_EVENTS } from "../../core/limits.ts";
import { isPermanent } from "../../socket/errors.ts";
import type { Close } from "../../socket/close.ts";
import { Lifecycle, type Moves } from "../../socket/lifecycle.ts";
import type { Socket } from "../../socket/socket.ts";
import { AnonymousRefusals } from "../wire/anonymous_refusals.ts";
import { PROBE } from "../wire/probe.ts";
import { describeProgress, noteType } from "../wire/setup_progress.ts";
import { commandKey, PendingCommands } from "../wire/pending_commands.ts";
import { RealtimeError } from "../wire/errors.ts";
import { unreadable } from "../wire/frames.ts";
import type { WireConfig } from "../wire/config.ts";
import type { PendingConnection } from "../channel/event_sequencer.ts";
import type { Restorer } from "./restorer.ts";
import type {
  RealtimeClientEvent,
  RealtimeErrorEvent,
  RealtimeServerEvent,
} from "../wire/types.ts";

/**
 * How far a fresh connection has caught up with the session.
 *
 * | phase            | unsolicited events          | transcripts that are still pending |
 * | ---------------- | --------------------------- | ---------------------------------- |
 * | `catchingUp`     | repeat what we sent: ignored | are waited for                    |
 * | `catchingUpLate` | repeat what we sent: ignored | are no longer waited for          |
 * | `caughtUp`       | are new: kept for the session | are waited for                   |
 * | `caughtUpLate`   | are new: kept for the session | are no longer waited for         |
 */
export type SetupPhase =
  | "catchingUp"
  | "catchingUpLate"
  | "caughtUp"
  | "caughtUpLate";

/**
 * What can happen to a connection in set-up: it holds all of the session (`synced`), the
 * session went on without it (`outdated`), or pending transcripts took too long (`overdue`).
 */
export type SetupIncident = "synced" | "outdated" | "overdue";

/** The whole set-up of one connection. */
export const SETUP_MOVES: Moves<SetupPhase, SetupIncident> = {
  catchingUp: { synced: "caughtUp", overdue: "catchingUpLate" },
  catchingUpLate: { synced: "caughtUpLate" },
  caughtUp: { outdated: "catchingUp", overdue: "caughtUpLate" },
  caughtUpLate: { outdated: "catchingUpLate" },
};

/** How long a server may take to send `session.created` before it is sent the configuration, in ms. */
const GREETING_PATIENCE = 2_000;

/** The part of a restorer that a set-up uses. */
export type SetupRestorer = Pick<
  Restorer,
  "knows" | "run" | "isDone" | "settle"
>;

/** How a connection is set up. */
export interface SetupOptions {
  /** Where it starts: a server that knows the session already has caught up. */
  readonly phase: SetupPhase;
  /** Shows an error to the program. */
  readonly onError: (event: RealtimeErrorEvent) => void;
  /** Whether an error that is about no command in particular ends the set-up. */
  readonly failsOnError?: boolean;
  /** Makes what restores the conversation over this connection, if it is to be restored. */
  readonly restorer?: ((setup: ConnectionSetup) => SetupRestorer) | null;
}

/** Sets up a fresh connection whose server does not know the session yet. */
export class ConnectionSetup implements PendingConnection<RealtimeServerEvent> {
  readonly #socket: Socket;
  readonly #commands: PendingCommands<RealtimeServerEvent> =
    new PendingCommands();
  readonly #refusals: AnonymousRefusals = new AnonymousRefusals(
    () => this.#commands.written,
    (event) => void this.#commands.settle(event),
  );
  #fatal: RealtimeError | null = null;
  readonly #life: Lifecycle<SetupPhase, SetupIncident>;
  readonly #onError: (event: RealtimeErrorEvent) => void;
  readonly #restorer: SetupRestorer | null;
  readonly #kept: RealtimeServerEvent[] = [];
  readonly #descriptions: RealtimeServerEvent[] = [];
  readonly #failsOnError: boolean;
  readonly #seen: Set<string> = new Set();
  #awaited = "";
  #isGreeted = true;
  #configured: WireConfig | null = null;
  #count = 0;

  /**
   * @param socket The fresh connection.
   * @param options How to set it up.
   */
  constructor(
    socket: Socket,
    { phase, onError, restorer, failsOnError = false }: SetupOptions,
  ) {
    this.#failsOnError = failsOnError;
    this.#socket = socket;
    this.#life = new Lifecycle(SETUP_MOVES, phase);
    this.#onError = onError;
    this.#restorer = restorer?.(this) ?? null;
  }

  /** The connection closed: no command gets a reply. */
  closed(close: Close): void {
    this.#refusals.clear();
    this.#commands.endWritten(close);
  }

  /** Whether it restores the conversation. */
  get restores(): boolean {
    return this.#restorer !== null;
  }

  /** Whether pending transcripts are waited for. */
  get awaitsTranscripts(): boolean {
    return !this.#life.phase.endsWith("Late");
  }

  /** What it waits for, and what arrived instead. */
  get detail(): string {
    return this.#awaited && describeProgress(this.#awaited, this.#seen);
  }

  /** Takes an event of the server. */
  take(event: RealtimeServerEvent): void {
    noteType(this.#seen, event.type);
    try {
      if (event.type === "error") {
        if (this.#attribute(event)) return; // one of the commands rejects
      }
      if (this.#settles(event) || this.#keep(event)) return;
    } catch {
      return this.#onError(unreadable(event.type));
    }
    if (event.type === "error" && event.error.event_id !== PROBE) {
      this.#onError(event);
    }
  }

  /** Finds the command of an error that names none; returns whether there are several to choose from. */
  #attribute(event: RealtimeErrorEvent): boolean {
    const { type } = event.error;
    if (!this.#failsOnError && type !== "invalid_request_error") return false;
    return this.#refusals.take(event).length > 1;
  }

  /** Events for the session. */
  kept(): RealtimeServerEvent[] {
    return this.#kept;
  }

  /** Settles a command; returns whether the event needs no further handling. */
  #settles(event: RealtimeServerEvent): boolean {
    if (this.#commands.settle(event)) {
      this.#refusals.settle();
      return true; // a refusal rejects the command, or is reported in `lost`
    }
    if (event.type === "error" && isPermanent(event.error.code)) {
      this.#fail("get ready", event);
    }
    if (event.type === "session.created") { // late: the configuration was sent without it
      this.#descriptions.unshift(event);
      return true;
    }
    if (event.type === "error" && this.#failsOnError && !event.error.event_id) {
      this.#fail("open the session", event);
    }
    return false;
  }

  /** No command can succeed any more. */
  #fail(action: string, event: RealtimeErrorEvent): void {
    this.#fatal ??= new RealtimeError(action, event);
    this.#commands.fail(this.#fatal);
  }

  #keep(event: RealtimeServerEvent): boolean {
    const { item } = event as { item?: { id?: string } };
    if (
      !this.#life.phase.startsWith("caughtUp") ||
      this.#restorer?.knows(item?.id ?? "")
    ) return false;
    if (this.#kept.push(event) > MAX_WAITING_EVENTS) {
      this.#socket.abandon(
        `more than ${MAX_WAITING_EVENTS} events arrived before the session was ready`,
      );
    }
    return true;
  }

  /**
   * Waits until the server describes the session, which it does unasked. A server that does not
   * is sent the configuration after a moment: then `session.updated` describes the session.
   */
  async created(): Promise<void> {
    const type = "session.created";
    this.#awaited = type;
    const eventId = this.#id();
    const pending = this.#commands.expect(
      `wait for ${type}`,
      eventId,
      commandKey({ type }),
    );
    pending.written();
    const timer = setTimeout(() => {
      this.#isGreeted = false;
      pending.drop(null);
    }, GREETING_PATIENCE);
    try {
      this.#descriptions.push(await pending.reply);
    } catch (error) {
      if (this.#isGreeted) throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  /** Sends the configuration, unless it was sent already, and the conversation. */
  async synchronize(config: WireConfig | null): Promise<void> {
    if (config && config !== this.#configured) {
      this.#configured = config;
      await this.#configure(config);
    } else if (!this.#isGreeted && !config) {
      await this.#configure({ type: "realtime" }); // any reply shows that the server is ready
    }
    this.#awaited = "the replies to restored items";
    await this.#restorer?.run();
  }

  async #configure(session: WireConfig): Promise<void> {
    this.#awaited = this.#isGreeted
      ? "session.updated"
      : "session.created or session.updated";
    this.#descriptions.push(
      await this.ask({ type: "session.update", session }),
    );
    this.#isGreeted = true;
  }

  /** Notes an incident. */
  note(incident: SetupIncident): void {
    this.#life.apply(incident);
  }

  /**
   * Looks at whether the connection could take over at this moment.
   *
   * @param isIdle Whether a handover now cuts nothing off.
   * @param config The configuration that it must have been sent.
   */
  canTakeOver(isIdle: boolean, config: WireConfig | null): boolean {
    const isSynced = isIdle && config === this.#configured &&
      this.#restorer?.isDone !== false;
    this.note(isSynced ? "synced" : "outdated");
    return isSynced;
  }

  /** The connection takes over; returns how the server described the session, in order. */
  complete(): readonly RealtimeServerEvent[] {
    this.#restorer?.settle();
    this.#refusals.clear();
    return this.#descriptions;
  }

  /**
   * Sends a command and waits for its reply.
   *
   * @param event A command, without `event_id`.
   */
  async ask(event: RealtimeClientEvent): Promise<RealtimeServerEvent> {
    if (this.#fatal) throw this.#fatal;
    const event_id = this.#id();
    const pending = this.#commands.expect(
      event.type,
      event_id,
      commandKey(event),
    );
    pending.written();
    // if it cannot be sent, the end of the connection rejects the reply
    this.#socket.send(JSON.stringify({ ...event, event_id }));
    return await pending.reply;
  }

  #id(): string {
    return `prep_${++this.#count}`;
  }
}
