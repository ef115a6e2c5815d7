/**
 * What is stored of a session, and how it passes from one instance to another.
 *
 * @module
 */
import type { Snapshot } from "../../realtime/conversation/snapshot.ts";
import type { RelayIdentity } from "../adapters/adapter.ts";
import type { Spent } from "../limits/meter.ts";
import type { SessionStore, StoredValue } from "../store/store.ts";
import type { Instance } from "./instance.ts";

/** A session as it is stored. */
export interface SessionRecord {
  /** Whose it is. */
  readonly identity: RelayIdentity;
  /** Hash of the token with which the client comes back. */
  readonly hash: string;
  /** The instance that has it; `null` if none has. */
  readonly owner: string | null;
  /** When the owner released it, or lost its client, in ms; `null` while a client is connected. */
  readonly freeAt: number | null;
  /** The conversation; without the configuration, which may hold secrets. `null` before the first turn. */
  readonly snapshot: Snapshot | null;
  /** Whether the model owes an answer that had begun. */
  readonly owes: boolean;
  /** What was used so far. */
  readonly spent: Spent;
}

/** Longest time a record is kept without being written again, in ms. */
const KEEP_MS = 86_400_000;

/** How often another instance is asked whether it has released a session, in ms. */
const POLL_MS = 100;

/** Why a session cannot go on. */
export type RecordProblem = "unauthorized" | "expired";

/** The sessions in a store. */
export class Records {
  readonly #store: SessionStore;
  readonly #instance: Instance;
  readonly #grace: number;
  readonly #now: () => number;

  /**
   * @param store The store.
   * @param instance This process.
   * @param grace How long a client may be away, in ms.
   * @param now The current time, in ms.
   */
  constructor(
    store: SessionStore,
    instance: Instance,
    grace: number,
    now: () => number = Date.now,
  ) {
    this.#store = store;
    this.#instance = instance;
    this.#grace = grace;
    this.#now = now;
  }

  /** Stores a session that is, or was until now, this instance's; `false` if another one has it. */
  async save(id: string, record: SessionRecord): Promise<boolean> {
    let own = true;
    await this.#store.update(recordKey(id), (value) => {
      const before = value as unknown as SessionRecord | undefined;
      own = !before || before.owner === this.#instance.id;
      return own
        ? {
          value: record as unknown as StoredValue,
          ttl: record.owner === null ? this.#grace : KEEP_MS,
        }
        : null;
    });
    return own;
  }

  /** Whether this instance still has a session. */
  async owns(id: string): Promise<boolean> {
    const record = await this.#read(id);
    return record?.owner === this.#instance.id;
  }

  /** Forgets a session. If the store fails, that is reported and tried again. */
  async delete(id: string): Promise<void> {
    const remove = () =>
      this.#store.update(recordKey(id), (value) => {
        const { owner } = (value ?? {}) as unknown as Partial<SessionRecord>;
        return owner === this.#instance.id ? { value: undefined } : null;
      });
    await this.#instance.retries.run(remove);
  }

  /**
   * Checks whether a client may go on with a session, without changing anything.
   *
   * @param id The session.
   * @param hash Hash of the client's token.
   * @param user The client's user.
   */
  async check(
    id: string,
    hash: string,
    user: string,
  ): Promise<SessionRecord | RecordProblem> {
    const record = await this.#read(id);
    if (!record) return "expired";
    if (record.hash !== hash || record.identity.user !== user) {
      return "unauthorized";
    }
    if (record.owner === null || record.freeAt !== null) {
      return this.#isOver(record.freeAt) ? "expired" : record;
    }
    const { at, alive } = await this.#instance.lastSeen(record.owner);
    return !alive && this.#isOver(at) ? "expired" : record;
  }

  /**
   * Takes a session over: from the store, from an instance that is dead, or from one that is
   * alive and is asked for it.
   *
   * @param id The session.
   * @param hash Hash of the client's token; the token is used with this.
   * @param next Hash of the token that follows.
   * @param signal Gives up.
   * @returns The session; `null` if its owner did not release it, or another client was faster.
   */
  async takeOver(
    id: string,
    hash: string,
    next: string,
    signal: AbortSignal,
  ): Promise<SessionRecord | null> {
    for (let asked = false; !signal.aborted;) {
      const record = await this.#read(id);
      if (!record || record.hash !== hash) return null;
      const { owner } = record;
      const seen = owner === null ? null : await this.#instance.lastSeen(owner);
      if (owner === null || !seen?.alive) {
        if (seen && this.#isOver(seen.at)) return null;
        const taken = { ...record, owner: this.#instance.id, hash: next };
        const before = await this.#store.update(recordKey(id), (value) => {
          const { owner: now, hash: held } =
            (value ?? {}) as unknown as SessionRecord;
          return now === owner && held === hash
            ? {
              value: { ...taken, freeAt: null } as unknown as StoredValue,
              ttl: KEEP_MS,
            }
            : null;
        });
        const old = before as unknown as SessionRecord | undefined;
        return old?.owner === owner && old.hash === hash ? taken : null;
      }
      if (!asked) await this.#instance.claim(owner, id);
      asked = true;
      await pause(POLL_MS, signal);
    }
    return null;
  }

  async #read(id: string): Promise<SessionRecord | undefined> {
    return await this.#store.get(recordKey(id)) as unknown as
      | SessionRecord
      | undefined;
  }

  #isOver(freeAt: number | null): boolean {
    return freeAt !== null && freeAt + this.#grace <= this.#now();
  }
}

function recordKey(id: string): string {
  return `session/${id}`;
}

/** Waits, or until the signal aborts. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener("abort", done, { once: true });
  });
}
