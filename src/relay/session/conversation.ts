/**
 * One relayed session: a client that may come and go, and a session with the API.
 *
 * @module
 */
import type { Snapshot } from "../../realtime/conversation/snapshot.ts";
import type { RealtimeSession } from "../../realtime/session/session.ts";
import type { TapListener } from "../../realtime/tap.ts";
import type { SessionConfig } from "../../realtime/wire/config.ts";
import type { SessionEvent } from "../../realtime/wire/events.ts";
import type { RealtimeServerEvent } from "../../realtime/wire/types.ts";
import type { Close } from "../../socket/close.ts";
import { Lifecycle } from "../../socket/lifecycle.ts";
import type { RelayIdentity } from "../adapters/adapter.ts";
import type { Input } from "../flow/early_input.ts";
import { Meter, type MeterEvents } from "../limits/meter.ts";
import type { SessionRecord } from "../survival/records.ts";
import type { EndReason } from "../wire/ends.ts";
import type { LimitKind, RelayItem, RelayMessage } from "../wire/messages.ts";
import { Account } from "./account.ts";
import { Activity } from "./activity.ts";
import { announce } from "./announce.ts";
import { ClientSide } from "./client_side.ts";
import type { ClientConnection, Receiver } from "./connection.ts";
import { Dialer, type Dialing } from "./dialer.ts";
import type { Arrival } from "./greeting.ts";
import { outputFormat } from "./formats.ts";
import type { SessionHost } from "./host.ts";
import { readableItems } from "./items.ts";
import { LimitEnd } from "./limit_end.ts";
import {
  type Presence,
  PRESENCE_MOVES,
  type PresenceIncident,
} from "./presence.ts";
import { lostResponse } from "./lost_response.ts";
import { type Saved, Saver } from "./saver.ts";
import { Trace } from "./trace.ts";
import {
  closeReason,
  endsWithOutput,
  reportThrown,
  Upstream,
} from "./upstream.ts";

/** A session at the relay. */
export class RelayedConversation
  implements Receiver, Dialing, TapListener, MeterEvents, Saved {
  /** ID of the session at the relay. */
  readonly id: string;
  /** The user, with the limits that apply. */
  readonly identity: RelayIdentity;
  readonly #host: SessionHost;
  readonly #life: Lifecycle<Presence, PresenceIncident> = new Lifecycle<
    Presence,
    PresenceIncident
  >(PRESENCE_MOVES, "expected");
  readonly #meter: Meter;
  readonly #activity: Activity;
  readonly #limitEnd: LimitEnd;
  readonly #account: Account;
  /** `null` where nothing is stored. */
  readonly #saver: Saver | null;
  readonly #trace: Trace;
  readonly #client: ClientSide;
  readonly #dialer: Dialer;
  #upstream: Upstream | null = null;
  #snapshot: Snapshot | null;
  #owes: boolean;
  #items: readonly RelayItem[] | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param host What all sessions share.
   * @param id ID of the session.
   * @param identity The user, with the limits that apply.
   * @param record What another process stored of it.
   */
  constructor(
    host: SessionHost,
    id: string,
    identity: RelayIdentity,
    record: SessionRecord | null = null,
  ) {
    this.id = id;
    this.identity = identity;
    this.#host = host;
    this.#snapshot = record?.snapshot ?? null;
    this.#owes = record?.owes ?? false;
    const { limits } = identity;
    this.#meter = new Meter(limits, this, host.alarms, record?.spent);
    const usage = record?.snapshot?.usage;
    this.#account = new Account(host, identity, this.#meter, usage);
    this.#activity = new Activity(this.#meter);
    this.#limitEnd = new LimitEnd(this.#activity, this);
    this.#saver = host.isKept ? new Saver(this, host) : null;
    this.#trace = new Trace(host.settings.tracer, id, record !== null);
    this.#client = new ClientSide(host, this);
    this.#dialer = new Dialer(host, this);
  }

  /** Whether it has a client, and whether it has ended. */
  get presence(): Presence {
    return this.#life.phase;
  }

  /** Whether the connection to the API takes input. */
  get isReady(): boolean {
    return this.#upstream !== null;
  }

  /** Bytes that wait for the client. */
  get buffered(): number {
    return this.#client.buffered;
  }

  /** The configuration of the session with the API. */
  get config(): SessionConfig | null {
    return this.#upstream?.session.config ?? null;
  }

  /** Whether a token is the latest one of its client. */
  accepts(hash: string, user: string): boolean {
    return this.#client.tokenHash === hash && this.identity.user === user;
  }

  // The client

  /** A client has connected. An older connection is closed. */
  attach(connection: ClientConnection, arrival: Arrival): void {
    if (!this.#life.apply("attached") && this.presence !== "present") {
      connection.close("expired");
      return;
    }
    clearTimeout(this.#timer);
    this.#client.connected(connection, arrival);
    connection.join(this);
    this.#host.counters.accepted++;
    if (arrival.resumed) this.#host.counters.resumed++;
    this.#meter.connected(true);
    this.#saver?.changed();
    if (this.#upstream) {
      this.#client.greet(this.id, this.#upstream.session, false);
    } else this.prepare();
  }

  /** Takes input of the client. */
  input(input: Input): void {
    try {
      this.#upstream?.send(input);
    } catch (error) {
      if (error instanceof TypeError) { // the client's mistake, not the relay's
        const id = "event" in input ? input.event.event_id : input.eventId;
        this.#client.refuse("Audio must be in Base64", id ?? null);
        return;
      }
      this.#host.report(error, this);
      this.end("failed");
    }
  }

  /** The client has played audio of an item. */
  played(itemId: string, ms: number): void {
    this.#upstream?.session.playback.mark(itemId, ms);
  }

  /** Audio was dropped. */
  dropped(side: "client" | "server", ms: number): void {
    this.#account.dropped[side] += ms;
  }

  /** Interrupts the model at what was heard, when the client asks for it or reads too slowly. */
  interrupt(): void {
    this.#upstream?.session.interrupt().then(
      ({ itemId, heardMs }) =>
        this.#tell({
          type: "duplex.interrupted",
          item_id: itemId,
          heard_ms: heardMs,
        }),
      (error) => {
        if (this.isReady) this.#host.report(error, this);
      },
    );
  }

  /** A connection of the client has ended. */
  lost(connection: ClientConnection, close: Close): void {
    if (!this.#client.disconnected(connection)) return;
    const { resume } = this.#host.settings;
    const isWanted = close.code === 1000 || close.code === 1005;
    if (resume === false || isWanted) {
      return this.end(connection.reason ?? "client_closed");
    }
    if (!this.#life.apply("lost")) return;
    this.#meter.connected(false);
    // the client will not hear the rest of a response; a running tool still matters
    if (!this.#activity.runsTools) this.interrupt();
    this.#saver?.changed();
    if (this.#limitEnd.pending) return this.end(this.#limitEnd.pending);
    this.#timer = setTimeout(() => this.#park(), resume.hold);
  }

  // The API

  /** Connects to the API, unless that has begun. */
  prepare(): void {
    if (!this.#upstream) this.#dialer.dial(this.#snapshot);
  }

  onConnected(session: RealtimeSession): void {
    const restored = this.#snapshot !== null;
    const owes = this.#owes || endsWithOutput(this.#snapshot);
    this.#snapshot = null;
    this.#upstream = new Upstream(session, this);
    this.#meter.talking(true);
    this.#client.greet(this.id, session, restored);
    if (owes) session.response.create();
    this.#owes = false;
    announce(this.#host, this, this.#limitEnd, session, restored);
  }

  onEvent(event: SessionEvent, text: string | null): void {
    if (!this.#upstream) return; // closed: events that still arrive are ignored
    const isMoved = event.type === "reconnected" || event.type === "rotated";
    const before = isMoved ? this.#activity.responses : [];
    this.#activity.take(event, outputFormat(this.config));
    reportThrown(event, this.#host, this);
    switch (event.type) {
      case "session.created": // the relay writes its own
      case "gave_up": // `closed` follows
        return;
      case "unknown":
        return this.#client.pass(
          event.event as unknown as RealtimeServerEvent,
          text,
        );
      case "reconnecting":
        return this.#tell({
          type: "duplex.reconnecting",
          attempt: event.attempt, // without the error, which names the server
        });
      case "rotated":
      case "reconnected":
        this.#host.counters.restored++;
        for (const id of before) this.#client.pass(lostResponse(id), null);
        return this.#tell({ type: "duplex.restored", lost: event.lost });
      case "closed": {
        const { reason, code } = closeReason(event.close);
        return this.end(reason, code);
      }
      case "session.updated":
        return text === null ? undefined : this.#client.pass(event, text);
      default:
        this.#client.pass(event, text);
    }
    if (event.type === "response.done") {
      this.#responded(event.response.usage != null);
    } else if (
      event.type === "response.created" ||
      event.type === "conversation.item.done"
    ) this.#saver?.changed();
    this.#limitEnd.took(event);
  }

  #responded(reported: boolean): void {
    const { total } = this.#upstream!.session.usage;
    this.#tell(this.#account.count(total, reported));
    this.#saver?.changed();
  }

  #tell(message: RelayMessage): void {
    this.#trace.message(message);
    this.#client.tell(message);
  }

  // The end

  onNear(kind: LimitKind, left: number): void {
    this.#tell({ type: "duplex.limit", kind, left: Math.round(left) });
  }

  onReached(kind: LimitKind): void {
    this.#limitEnd.reached(kind);
  }

  /**
   * Ends the session permanently: the first reason wins.
   *
   * @param reason The reason.
   * @param code Close code, if another one than that of the reason.
   */
  end(reason: EndReason, code?: number): void {
    const hadClient = this.presence !== "expected";
    if (!this.#life.apply("ended")) return;
    this.#over(reason, code);
    this.#host.track(this.#forget());
    if (!hadClient) return;
    const report = this.#account.report(this.id, reason, this.#items ?? []);
    this.#host.call("onEnd", report);
  }

  /**
   * Hands the session over to another process: stores it, and closes both connections. Without a
   * shared store, it ends.
   *
   * @param reason The reason.
   */
  async release(reason: "moved" | "shutdown"): Promise<void> {
    if (!this.#host.isKept || this.presence === "expected") {
      return this.end(reason);
    }
    if (this.presence === "ended") return;
    const record = this.#record();
    this.#life.apply("ended");
    await this.#saver?.end();
    try {
      const freeAt = record.freeAt ?? Date.now();
      const free = { ...record, owner: null, freeAt };
      await this.#host.records.save(this.id, free);
    } catch (error) {
      this.#host.report(error, this);
    }
    this.#over(reason);
  }

  /** Another process has the session: what is here is stale. */
  dispossessed(): void {
    if (!this.#life.apply("ended")) return;
    if (this.#saver) this.#host.track(this.#saver.end());
    this.#over("moved");
  }

  #over(reason: EndReason, code?: number): void {
    this.#host.counters.count("ended", reason);
    this.#client.close(reason, code);
    clearTimeout(this.#timer);
    this.#limitEnd.stop();
    this.#disconnect();
    this.#meter.end();
    this.#trace.end(reason);
    this.#host.removed(this);
  }

  /** Closes the connection to the API, and keeps the conversation while the client is away. */
  #park(): void {
    const { resume } = this.#host.settings;
    if (resume === false || !this.#life.apply("heldLongEnough")) return;
    this.#disconnect();
    this.#saver?.changed();
    const left = Math.max(0, resume.grace - resume.hold);
    this.#timer = setTimeout(() => this.end("client_lost"), left);
  }

  #disconnect(): void {
    this.#dialer.cancel();
    const upstream = this.#upstream;
    if (!upstream) return;
    const { history, usage } = upstream.session;
    this.#account.close(usage.total);
    this.#items = readableItems(history.items, this.#host.serverFilter);
    this.#snapshot = upstream.snapshot();
    this.#upstream = null;
    this.#meter.talking(false);
    this.#activity.reset();
    this.#host.track(upstream.session.close());
  }

  async #forget(): Promise<void> {
    await this.#saver?.end();
    if (this.#host.isKept) await this.#host.records.delete(this.id);
    await this.#host.reservations.release(this.identity, this.id);
  }

  // Survival

  #record(): SessionRecord {
    const { identity } = this;
    return {
      identity: {
        user: identity.user,
        limits: identity.limits,
        data: identity.data,
      },
      hash: this.#client.tokenHash,
      owner: this.#host.instance.id,
      freeAt: this.#client.lostAt,
      snapshot: this.#upstream?.snapshot() ?? this.#snapshot,
      owes: this.#owes || this.#activity.responses.length > 0,
      spent: this.#meter.spent,
    };
  }

  async save(): Promise<void> {
    if (this.presence === "expected") return;
    const isOwn = await this.#host.records.save(this.id, this.#record());
    if (!isOwn) this.dispossessed();
  }
}
