/**
 * A call whose audio does not pass through the relay: by WebRTC from a page, or by telephone. The
 * relay joins it to count what it uses, and hangs it up at a limit: closing a socket would not end it.
 *
 * @module
 */
import { retry, RetryError } from "@std/async/retry";
import { RealtimeSession } from "../../realtime/runtime.js";
import { tap } from "../../realtime/tap.ts";
import type { SessionEvent } from "../../realtime/wire/events.ts";
import { HandshakeError } from "../../socket/errors.ts";
import type {
  JoinedSession,
  RelayedCall,
  RelayIdentity,
} from "../adapters/adapter.ts";
import { Meter, type MeterEvents } from "../limits/meter.ts";
import type { EndReason } from "../wire/ends.ts";
import { Account } from "./account.ts";
import { Activity } from "./activity.ts";
import { announce } from "./announce.ts";
import { outputFormat } from "./formats.ts";
import { reportThrown } from "./upstream.ts";
import type { SessionHost } from "./host.ts";
import type { LimitKind, RelayItem } from "../wire/messages.ts";
import { readableItems } from "./items.ts";
import { LimitEnd } from "./limit_end.ts";

/** A call of a relay. */
export class JoinedCall implements RelayedCall, MeterEvents {
  readonly id: string;
  readonly identity: RelayIdentity;
  readonly #host: SessionHost;
  readonly #meter: Meter;
  readonly #account: Account;
  readonly #activity: Activity;
  readonly #limitEnd: LimitEnd;
  readonly #over: PromiseWithResolvers<void> = Promise.withResolvers();
  #session: JoinedSession | null = null;
  #hangUp: (() => PromiseLike<unknown>) | null = null;
  #ended = false;

  /**
   * @param host What all sessions share.
   * @param id ID of the session at the relay.
   * @param identity The user, with the limits that apply.
   */
  constructor(host: SessionHost, id: string, identity: RelayIdentity) {
    this.id = id;
    this.identity = identity;
    this.#host = host;
    this.#meter = new Meter(identity.limits, this, host.alarms);
    this.#account = new Account(host, identity, this.#meter);
    this.#activity = new Activity(this.#meter);
    this.#limitEnd = new LimitEnd(this.#activity, this);
  }

  /** Whether it has ended. */
  get isOver(): boolean {
    return this.#ended;
  }

  begin(hangUp: () => PromiseLike<unknown>): void {
    this.#hangUp = hangUp;
    if (this.#ended) {
      this.#host.track(this.#close("shutdown")); // it ended before it began
      return;
    }
    this.#meter.connected(true);
    this.#meter.talking(true);
  }

  async join(open: () => Promise<JoinedSession>): Promise<void> {
    if (this.#ended) return;
    try {
      const session = await this.#open(open);
      if (this.#ended) {
        await session.close();
        return;
      }
      this.#session = session;
      if (session instanceof RealtimeSession) this.#listen(session);
      session.closed.then(() => this.end("upstream_closed"));
    } catch (error) {
      const cause = error instanceof RetryError ? error.cause : error;
      this.#host.report(cause, this);
      this.end("upstream_failed");
    }
    await this.#over.promise;
  }

  /** A call that has just begun may not be known to every server yet. */
  #open(open: () => Promise<JoinedSession>): Promise<JoinedSession> {
    return retry(open, {
      maxAttempts: 5,
      minTimeout: 100,
      isRetriable: (error) =>
        !this.#ended && error instanceof HandshakeError &&
        (error.status === 404 || error.retryable),
    });
  }

  #listen(session: RealtimeSession): void {
    tap(session, { onEvent: (event) => this.#event(event, session) });
    announce(this.#host, this, this.#limitEnd, session, false);
  }

  #event(event: SessionEvent, session: RealtimeSession): void {
    this.#activity.take(event, outputFormat(session.config));
    reportThrown(event, this.#host, this);
    if (event.type === "response.done") {
      const reported = event.response.usage != null;
      this.#account.count(session.usage.total, reported);
    }
    this.#limitEnd.took(event);
  }

  onNear(): void {} // there is no client to tell

  onReached(kind: LimitKind): void {
    this.#limitEnd.reached(kind);
  }

  end(reason: EndReason): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#limitEnd.stop();
    this.#meter.end();
    const session = this.#session;
    let items: readonly RelayItem[] = [];
    if (session instanceof RealtimeSession) {
      this.#account.close(session.usage.total);
      items = readableItems(session.history.items, this.#host.serverFilter);
    }
    this.#host.counters.count("ended", reason);
    this.#host.track(this.#close(reason));
    const { reservations } = this.#host;
    this.#host.track(reservations.release(this.identity, this.id));
    this.#host.removed(this);
    if (this.#hangUp) {
      this.#host.call("onEnd", this.#account.report(this.id, reason, items));
    }
    this.#over.resolve();
  }

  /** Closing the socket would not hang up: the call would go on, and be billed. */
  async #close(reason: EndReason): Promise<void> {
    try {
      if (reason !== "upstream_closed") await this.#hangUp?.();
    } catch (error) {
      // the call was already over
      if ((error as { status?: unknown }).status !== 404) throw error;
    } finally {
      await this.#session?.close();
    }
  }
}
