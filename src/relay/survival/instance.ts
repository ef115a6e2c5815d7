/**
 * This process among those that share a store: it shows that it is alive, and is asked for sessions.
 *
 * One entry per instance is renewed, not one per session: a thousand sessions cost no more
 * than one.
 *
 * @module
 */
import type { SessionStore, StoredValue } from "../store/store.ts";
import { Retries } from "./retries.ts";
import { newId } from "./secrets.ts";

/** Times of a lease, in ms. */
export interface LeaseTimes {
  /** How often it is renewed. */
  readonly renew: number;
  /** How long an instance counts as alive that is not seen to renew. */
  readonly expire: number;
  /** How long an entry is kept after that. */
  readonly keep: number;
}

/** Times that tolerate an event loop that is blocked for 4 s. */
export const LEASE: LeaseTimes = {
  renew: 1_000,
  expire: 5_000,
  keep: 86_400_000,
};

/** What another instance asks of this one. */
export interface InstanceEvents {
  /** Another instance wants to go on with a session. */
  onClaim(sessionId: string): void;
  /** The lease had expired before it was renewed: others may have taken sessions over. */
  onLate(): void;
  /** The store failed. */
  onError(error: unknown): void;
}

/** The lease of this process. */
export class Instance {
  /** Name of this process. */
  readonly id: string = newId();
  /** What the store has yet to do for this process. */
  readonly retries: Retries;
  readonly #store: SessionStore;
  readonly #events: InstanceEvents;
  readonly #times: LeaseTimes;
  readonly #now: () => number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running = false;
  #beat: Promise<void> | null = null;
  #renewedAt = -Infinity;
  /** What others wrote last, and since when it has not changed. */
  readonly #seen: Map<string, { readonly at: number; readonly since: number }> =
    new Map();

  /**
   * @param store The store that is shared.
   * @param events What is reported.
   * @param times How long a lease lasts.
   * @param now The current time, in ms.
   */
  constructor(
    store: SessionStore,
    events: InstanceEvents,
    times: LeaseTimes = LEASE,
    now: () => number = Date.now,
  ) {
    this.#store = store;
    this.#events = events;
    this.retries = new Retries((error) => events.onError(error));
    this.#times = times;
    this.#now = now;
  }

  /** Starts to renew the lease, if it is not renewed yet; resolves once it holds. */
  async start(): Promise<void> {
    if (!this.#store.shared) return;
    if (!this.#running) {
      this.#running = true;
      this.#renewedAt = -Infinity;
      this.#beat = this.#renew();
    }
    await this.#beat;
  }

  /** Renews it no longer: nobody needs this instance now. */
  stop(): void {
    this.#running = false;
    clearTimeout(this.#timer);
  }

  /**
   * When an instance renewed its lease, in ms by its own clock, and whether it counts as alive.
   *
   * Clocks of two machines are not compared: an instance is dead if its lease does not change for
   * as long as it lasts, from the first time that this instance looks.
   */
  async lastSeen(owner: string): Promise<{ at: number; alive: boolean }> {
    const now = this.#now();
    if (owner === this.id) return { at: now, alive: true };
    const at = await this.#store.get(seenKey(owner));
    if (typeof at !== "number") {
      this.#seen.delete(owner);
      return { at: -Infinity, alive: false };
    }
    const seen = this.#seen.get(owner);
    if (seen?.at !== at) {
      this.#seen.set(owner, { at, since: now });
      return { at, alive: true };
    }
    return { at, alive: seen.since + this.#times.expire > now };
  }

  /** Asks another instance for a session. */
  async claim(owner: string, sessionId: string): Promise<void> {
    await this.#store.update(claimsKey(owner), (value) => {
      const claims = Array.isArray(value) ? value as StoredValue[] : [];
      return claims.includes(sessionId)
        ? null
        : { value: [...claims, sessionId], ttl: this.#times.expire * 2 };
    });
  }

  async #renew(): Promise<void> {
    let works = false;
    try {
      const now = this.#now();
      await this.#store.set(seenKey(this.id), now, this.#times.keep);
      const late = this.#renewedAt + this.#times.expire <= this.#now();
      if (late && this.#renewedAt !== -Infinity) this.#events.onLate();
      this.#renewedAt = now;
      await this.#takeClaims();
      works = true;
    } catch (error) {
      this.#events.onError(error);
    }
    this.#renewLater();
    // not before: it may take longer than the lease lasts
    if (works) await this.retries.retry();
  }

  #renewLater(): void {
    clearTimeout(this.#timer); // of a renewal that waited while this was stopped and started again
    if (!this.#running) return;
    this.#timer = setTimeout(() => {
      this.#beat = this.#renew();
    }, this.#times.renew);
  }

  async #takeClaims(): Promise<void> {
    const key = claimsKey(this.id);
    if (await this.#store.get(key) === undefined) return;
    const claims = await this.#store.update(
      key,
      (value) => value === undefined ? null : { value: undefined },
    );
    if (!Array.isArray(claims)) return;
    for (const id of claims) this.#events.onClaim(String(id));
  }
}

function seenKey(owner: string): string {
  return `seen/${owner}`;
}

function claimsKey(owner: string): string {
  return `claims/${owner}`;
}
