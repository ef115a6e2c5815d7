/**
 * All sessions of one relay, and what they share.
 *
 * @module
 */
import type { RelayIdentity } from "../adapters/adapter.ts";
import { ClientFilter } from "../filter/client_filter.ts";
import { ServerFilter } from "../filter/server_filter.ts";
import { Alarms } from "../limits/alarms.ts";
import { errorLine } from "../options/error_name.ts";
import type { ErrorContext, RelayOptions } from "../options/options.ts";
import type { Settings } from "../options/settings.ts";
import { Instance } from "../survival/instance.ts";
import { Records, type SessionRecord } from "../survival/records.ts";
import {
  type ReservationProblem,
  Reservations,
} from "../survival/reservations.ts";
import { Tickets } from "../survival/tickets.ts";
import { timedStore } from "../store/timed_store.ts";
import type { RelayClient } from "../wire/client.ts";
import type { EndReason } from "../wire/ends.ts";
import type { ClientConnection } from "./connection.ts";
import { RelayedConversation } from "./conversation.ts";
import type { SessionHost } from "./host.ts";
import { JoinedCall } from "./joined_call.ts";
import { Counters } from "./metrics.ts";
import { PreparedSessions } from "./prepared.ts";
import { within } from "./within.ts";

/** Longest wait for sessions to be stored, on shutdown, in ms. */
const STORE_MS = 2_500;
/** Longest wait for connections to close after that, in ms. */
const CLOSE_MS = 1_000;

/** The sessions of a relay. */
export class Sessions implements SessionHost {
  readonly client: RelayClient;
  readonly settings: Settings;
  readonly clientFilter: ClientFilter;
  readonly serverFilter: ServerFilter;
  readonly records: Records;
  readonly reservations: Reservations;
  readonly instance: Instance;
  readonly tickets: Tickets;
  readonly prepared: PreparedSessions;
  readonly alarms: Alarms = new Alarms();
  readonly counters: Counters = new Counters();
  readonly isKept: boolean;
  /** Calls whose audio does not pass through the relay. */
  readonly calls: Set<JoinedCall> = new Set();
  /** Connections of clients, also of those that have no session yet, with their sockets. */
  readonly connections: Map<ClientConnection, WebSocket> = new Map();
  readonly #all: Map<string, RelayedConversation> = new Map();
  readonly #work: Set<Promise<unknown>> = new Set();

  /** Whether no more clients are accepted. */
  draining = false;
  /** Clients that are being admitted, or are connecting. */
  pending = 0;

  /** Of these, the ones whose session exists, and has its place. */
  returning = 0;

  /**
   * Connections that are closed here, and that their clients hold open: no WebSocket of Deno can
   * be destroyed, so the system keeps what they do not read.
   */
  lingering = 0;

  /**
   * @param client Opens sessions with the API.
   * @param settings Options.
   */
  constructor(client: RelayClient, settings: Settings) {
    const { resume } = settings;
    // one that is not shared is in this process
    const store = settings.store.shared
      ? timedStore(settings.store)
      : settings.store;
    this.client = client;
    this.settings = settings;
    this.clientFilter = new ClientFilter(settings.client);
    this.serverFilter = new ServerFilter(settings.server);
    this.isKept = store.shared && resume !== false;
    this.instance = new Instance(store, {
      onClaim: (id) => {
        const session = this.#all.get(id);
        if (session) this.track(session.release("moved"));
      },
      onLate: () => this.track(this.#recheck()),
      onError: (error) => this.report(error, { message: "The store failed" }),
    });
    this.records = new Records(
      store,
      this.instance,
      resume === false ? 0 : resume.grace,
    );
    this.reservations = new Reservations(store, this.instance);
    this.tickets = new Tickets(store);
    this.prepared = new PreparedSessions(settings.prepared);
  }

  /** Sessions and calls now, and clients that are connecting. */
  get size(): number {
    return this.#all.size + this.calls.size + this.pending;
  }

  /** Places that are taken: `capacity` bounds them. */
  get places(): number {
    return this.size + this.lingering - this.returning;
  }

  /** The sessions. */
  get all(): Iterable<RelayedConversation> {
    return this.#all.values();
  }

  /** A session of this process. */
  get(id: string): RelayedConversation | undefined {
    return this.#all.get(id);
  }

  /** Makes a session. */
  add(
    id: string,
    identity: RelayIdentity,
    record: SessionRecord | null = null,
  ): RelayedConversation {
    const session = new RelayedConversation(this, id, identity, record);
    this.#all.set(id, session);
    return session;
  }

  /** Makes a call. */
  addCall(id: string, identity: RelayIdentity): JoinedCall {
    const call = new JoinedCall(this, id, identity);
    this.calls.add(call);
    return call;
  }

  removed(session: { readonly id: string }): void {
    if (session instanceof JoinedCall) {
      this.calls.delete(session);
      return this.rest();
    }
    if (this.#all.get(session.id) !== session) return;
    this.#all.delete(session.id);
    this.rest();
  }

  /** Without sessions, other processes need not know of this one: no timer runs. */
  rest(): void {
    if (this.size === 0) this.instance.stop();
  }

  report(
    error: unknown,
    { id, identity, message }: ErrorContext = {},
  ): void {
    const { onError } = this.settings;
    const context = { id, identity, message };
    try {
      if (onError) onError(error, context);
      else console.error(errorLine(error, context));
    } catch {
      // the error handler itself failed: there is no other place to report to
    }
  }

  call<N extends "onSession" | "onEnd">(
    name: N,
    argument: Parameters<NonNullable<RelayOptions[N]>>[0],
  ): void {
    const callback = this.settings[name] as
      | ((argument: unknown) => unknown)
      | undefined;
    const { id, identity } = argument;
    const failed = (error: unknown) =>
      this.report(error, { id, identity, message: `${name}() threw` });
    try {
      const result = callback?.(argument);
      if (result instanceof Promise) {
        this.track(result.catch((error) => failed(error)));
      }
    } catch (error) {
      failed(error);
    }
  }

  track(work: Promise<unknown>): void {
    const done = () => this.#work.delete(work);
    this.#work.add(work);
    work.then(done, (error) => {
      done();
      this.report(error);
    });
  }

  /**
   * Reserves a place for a new session of a user. If all are taken, a session whose client is away
   * gives way: a browser does not say whether a tab is closed for good.
   *
   * @param identity The user, with the limits that apply.
   * @param id The session.
   * @param keep Whether to reserve the place, or only to look.
   * @returns `null` if there is one.
   */
  async reserve(
    identity: RelayIdentity,
    id: string,
    keep = true,
  ): Promise<ReservationProblem | null> {
    const problem = await this.reservations.reserve(identity, id, keep);
    const away = problem === "sessions" && this.#awayOf(identity.user);
    if (!away) return problem;
    if (!keep) return null;
    away.end("client_lost");
    await this.reservations.release(away.identity, away.id);
    return await this.reservations.reserve(identity, id);
  }

  #awayOf(user: string): RelayedConversation | undefined {
    for (const session of this.#all.values()) {
      const { identity, presence } = session;
      const isAway = presence === "away" || presence === "parked";
      if (isAway && identity.user === user) return session;
    }
  }

  /** Ends the sessions and calls of a user. */
  end(user: string, reason: EndReason): number {
    const own = [...this.#all.values(), ...this.calls]
      .filter(({ identity }) => identity.user === user);
    for (const session of own) session.end(reason);
    return own.length;
  }

  /** Stores all sessions and closes their connections. */
  async drain(): Promise<void> {
    this.draining = true;
    this.prepared.end();
    for (const call of [...this.calls]) call.end("shutdown");
    const released = [...this.#all.values()]
      .map((session) => session.release("shutdown"));
    await within(Promise.allSettled(released), STORE_MS);
    for (const connection of this.connections.keys()) {
      connection.close("draining");
    }
    await within(Promise.allSettled([...this.#work]), CLOSE_MS);
    this.instance.stop();
  }

  /** The lease was late: ends the sessions that another process has taken over meanwhile. */
  async #recheck(): Promise<void> {
    for (const session of [...this.#all.values()]) {
      const isStored = this.isKept && session.presence !== "expected";
      if (isStored && !await this.records.owns(session.id)) {
        session.dispossessed();
      }
    }
  }
}
