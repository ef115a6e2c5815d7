/**
 * Sessions and budgets of one user, counted over all instances.
 *
 * @module
 */
import type { RelayIdentity } from "../adapters/adapter.ts";
import type { SessionStore } from "../store/store.ts";
import type { Instance } from "./instance.ts";
import { digest } from "./secrets.ts";

/** Sessions of a user, by ID, with the instance that has each. */
type Reserved = Readonly<Record<string, string>>;

/** Longest time that an entry is kept without a change, in ms. */
const KEEP_MS = 86_400_000;
/** How long a budget is counted, in ms: a year, so that the period ends first. */
const BUDGET_MS = 31_536_000_000;
/** A counter is a whole number: it counts millionths of the currency. */
const MILLION = 1_000_000;

/** Why nothing was reserved. */
export type ReservationProblem = "sessions" | "budget";

/** The reservations of a relay. */
export class Reservations {
  readonly #store: SessionStore;
  readonly #instance: Instance;

  /**
   * @param store Where they are kept.
   * @param instance This process.
   */
  constructor(store: SessionStore, instance: Instance) {
    this.#store = store;
    this.#instance = instance;
  }

  /**
   * Reserves a session for a user.
   *
   * @param identity The user, with the limits that hold.
   * @param id The session.
   * @param keep Whether to reserve it, or only to look.
   * @returns `null` if it is reserved.
   */
  async reserve(
    identity: RelayIdentity,
    id: string,
    keep = true,
  ): Promise<ReservationProblem | null> {
    const { sessions, budget } = identity.limits ?? {};
    if (budget && await this.spend(identity, 0) >= budget.cost) return "budget";
    if (sessions === undefined) return null;
    const key = await userKey(identity.user);
    const dead = await this.#dead(key);
    let full = false;
    try {
      await this.#store.update(key, (value) => {
        const kept = Object.fromEntries(
          Object.entries((value ?? {}) as Reserved)
            .filter(([, owner]) => !dead.has(owner)),
        );
        // a session that goes on elsewhere has its place already
        full = !Object.hasOwn(kept, id) && Object.keys(kept).length >= sessions;
        if (full || !keep) return null;
        return { value: { ...kept, [id]: this.#instance.id }, ttl: KEEP_MS };
      });
    } catch (error) {
      // a database may have stored it although the call failed
      if (keep) void this.release(identity, id);
      throw error;
    }
    return full ? "sessions" : null;
  }

  /** Gives the place of a session back. If the store fails, that is reported and tried again. */
  async release(identity: RelayIdentity, id: string): Promise<void> {
    if (identity.limits?.sessions === undefined) return;
    const key = await userKey(identity.user);
    const remove = () =>
      this.#store.update(key, (value) => {
        const { [id]: owner, ...kept } = (value ?? {}) as Reserved;
        if (owner !== this.#instance.id) return null; // it goes on elsewhere
        const isEmpty = Object.keys(kept).length === 0;
        return { value: isEmpty ? undefined : kept, ttl: KEEP_MS };
      });
    await this.#instance.retries.run(remove);
  }

  /**
   * Adds to what a user has spent in the period.
   *
   * @param identity The user.
   * @param cost In the currency of the prices.
   * @returns The sum; 0 without a budget.
   */
  async spend(identity: RelayIdentity, cost: number): Promise<number> {
    const { budget } = identity.limits ?? {};
    if (!budget) return 0;
    const key = `budget/${await digest(`${identity.user}\n${budget.period}`)}`;
    const amount = Math.round(cost * MILLION);
    return await this.#store.add(key, amount, BUDGET_MS) / MILLION;
  }

  /** Instances that hold a place and are gone. */
  async #dead(key: string): Promise<Set<string>> {
    const reserved = (await this.#store.get(key) ?? {}) as Reserved;
    const dead = new Set<string>();
    if (!this.#store.shared) return dead;
    for (const owner of new Set(Object.values(reserved))) {
      if (!(await this.#instance.lastSeen(owner)).alive) dead.add(owner);
    }
    return dead;
  }
}

async function userKey(user: string): Promise<string> {
  return `user/${await digest(user)}`;
}
