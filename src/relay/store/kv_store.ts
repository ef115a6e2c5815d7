/**
 * A store in Deno KV, which all instances of a deployment share.
 *
 * @module
 */
import type { SessionStore, StoredValue, StoreUpdate } from "./store.ts";

/** Most characters of one part: a value in Deno KV can have 64 KiB, and a character up to 3 bytes. */
const PART = 20_000;
/** Most parts that are read or written at once: an atomic operation can have 800 KiB. */
const AT_ONCE = 10;
/** How often a change is retried when another process was faster. */
const TRIES = 64;

/** The part of `Deno.Kv` that is used. */
export type Kv = Pick<Deno.Kv, "get" | "getMany" | "set" | "delete" | "atomic">;

/** What is stored at a key: the value, or where its parts are. */
interface Pointer {
  /** The value as JSON; `null` if it is in parts. */
  readonly text: string | null;
  /** Name of the parts. */
  readonly id: string;
  readonly parts: number;
  /** When the value expires, in ms: the database deletes it later. */
  readonly until: number;
}

/**
 * Stores sessions in Deno KV, for relays that run in several processes.
 *
 * A value that is too large for one entry is split; its pointer is written last, so that a reader
 * sees the old value or the new one.
 *
 * @example
 * ```ts ignore
 * const relay = realtimeRelay(client, { session, store: new KvStore(await Deno.openKv()) });
 * ```
 */
export class KvStore implements SessionStore {
  /** Always `true`. */
  readonly shared: boolean = true;
  readonly #kv: Kv;
  readonly #prefix: string;
  readonly #now: () => number;

  /**
   * Makes a store.
   *
   * @param kv The database.
   * @param prefix First part of all keys. @default {"duplex"}
   * @param now The current time, in ms.
   * @throws {TypeError} If `kv` is not a database.
   */
  constructor(kv: Kv, prefix = "duplex", now: () => number = Date.now) {
    if (typeof kv?.get !== "function") {
      throw new TypeError(
        `kv must be a database such as that of Deno.openKv(), got ${
          kv instanceof Promise ? "a promise" : typeof kv
        }`,
      );
    }
    this.#kv = kv;
    this.#prefix = prefix;
    this.#now = now;
  }

  /** The value of a key. */
  async get(key: string): Promise<StoredValue | undefined> {
    // between the pointer and the parts, another process may have changed the value
    for (let tries = 0; tries < TRIES; tries++) {
      const at = this.#pointer(key);
      const { value } = await patiently(() => this.#kv.get<Pointer>(at));
      if (value === null || value.until <= this.#now()) return undefined;
      const text = value.text ?? await this.#join(value);
      if (text !== null) return JSON.parse(text);
    }
    return undefined;
  }

  /** Sets a value. */
  async set(key: string, value: StoredValue, ttl: number): Promise<void> {
    await this.update(key, () => ({ value, ttl }));
  }

  /** Deletes a key. */
  async delete(key: string): Promise<void> {
    await this.update(key, () => ({ value: undefined }));
  }

  /**
   * Changes a value.
   *
   * @throws {Error} If other processes keep changing it.
   */
  async update(
    key: string,
    change: (value: StoredValue | undefined) => StoreUpdate | null,
  ): Promise<StoredValue | undefined> {
    const at = this.#pointer(key);
    for (let tries = 0; tries < TRIES; tries++) {
      const entry = await patiently(() => this.#kv.get<Pointer>(at));
      const old = entry.value;
      const isThere = old !== null && old.until > this.#now();
      const text = isThere ? old.text ?? await this.#join(old) : undefined;
      if (text === null) continue;
      const before = text === undefined ? undefined : JSON.parse(text);
      const next = change(before);
      if (next === null) return before;
      const atomic = this.#kv.atomic().check(entry);
      let added: Pointer | null = null;
      if (next.value === undefined) atomic.delete(at);
      else {
        added = await this.#split(JSON.stringify(next.value), next.ttl);
        atomic.set(at, added, { expireIn: this.#expireIn(added) });
      }
      const { ok } = await patiently(() => atomic.commit());
      await this.#drop(ok ? old : added);
      if (ok) return before;
    }
    throw new Error(`Cannot change "${key}": other processes keep changing it`);
  }

  /** Adds to a counter. Sums in Deno KV do not expire: the counter stays until the program deletes it. */
  async add(key: string, amount: number): Promise<number> {
    const at = [this.#prefix, "counter", key];
    const added = new Deno.KvU64(BigInt(amount));
    const sum = this.#kv.atomic()
      .mutate({ type: "sum", key: at, value: added });
    await patiently(() => sum.commit());
    const { value } = await patiently(() => this.#kv.get<Deno.KvU64>(at));
    return Number(value?.value ?? 0n);
  }

  #pointer(key: string): Deno.KvKey {
    return [this.#prefix, "value", key];
  }

  #part(id: string, index: number): Deno.KvKey {
    return [this.#prefix, "part", id, index];
  }

  #expireIn({ until }: Pointer): number | undefined {
    return until === Infinity ? undefined : Math.max(1, until - this.#now());
  }

  /** Writes the parts of a value, if it has any. */
  async #split(text: string, ttl = Infinity): Promise<Pointer> {
    const until = this.#now() + ttl;
    const parts = text.length <= PART ? 0 : Math.ceil(text.length / PART);
    const id = parts === 0 ? "" : crypto.randomUUID();
    const pointer = { text: parts === 0 ? text : null, id, parts, until };
    const expireIn = this.#expireIn(pointer);
    for (let from = 0; from < parts; from += AT_ONCE) {
      const atomic = this.#kv.atomic();
      for (let at = from; at < Math.min(parts, from + AT_ONCE); at++) {
        const part = text.slice(at * PART, (at + 1) * PART);
        atomic.set(this.#part(id, at), part, { expireIn });
      }
      await patiently(() => atomic.commit());
    }
    return pointer;
  }

  /** Joins the parts of a value; `null` if one is missing. */
  async #join({ id, parts }: Pointer): Promise<string | null> {
    const texts: string[] = [];
    for (let from = 0; from < parts; from += AT_ONCE) {
      const keys = Array.from(
        { length: Math.min(AT_ONCE, parts - from) },
        (_, at) => this.#part(id, from + at),
      );
      const read = await patiently(() => this.#kv.getMany<string[]>(keys));
      for (const { value } of read) {
        if (value === null) return null;
        texts.push(value);
      }
    }
    return texts.join("");
  }

  async #drop(pointer: Pointer | null): Promise<void> {
    if (!pointer) return;
    for (let from = 0; from < pointer.parts; from += AT_ONCE) {
      const atomic = this.#kv.atomic();
      for (let at = from; at < Math.min(pointer.parts, from + AT_ONCE); at++) {
        atomic.delete(this.#part(pointer.id, at));
      }
      await patiently(() => atomic.commit());
    }
  }
}

/**
 * Tries again while another process writes to the same file, for about 3 s; hosted databases have
 * no such lock.
 */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1;; tries++) {
    try {
      return await work();
    } catch (error) {
      const isLocked = error instanceof TypeError &&
        error.message.includes("database is locked");
      if (!isLocked || tries === TRIES) throw error;
      const ms = Math.random() * Math.min(100, 5 * tries);
      await new Promise((resolve) => setTimeout(resolve, ms));
    }
  }
}
