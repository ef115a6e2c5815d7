/**
 * A store in a file of Deno KV, for tests in which processes share one.
 *
 * @module
 */
import type {
  SessionStore,
  StoredValue,
  StoreUpdate,
} from "../../src/relay/store/store.ts";

/** What is used of `Deno.Kv`, which is typed only with `--unstable-kv`. */
interface Kv {
  get(key: string[]): Promise<{ value: unknown; versionstamp: string | null }>;
  set(key: string[], value: unknown, options?: object): Promise<unknown>;
  delete(key: string[]): Promise<void>;
  atomic(): Atomic;
  close(): void;
}

interface Atomic {
  check(entry: { key: string[]; versionstamp: string | null }): Atomic;
  set(key: string[], value: unknown, options?: object): Atomic;
  delete(key: string[]): Atomic;
  commit(): Promise<{ ok: boolean }>;
}

/** Tries again while another process has the file locked, which fails reads and the opening as well. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!/locked/.test((error as Error).message)) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 10));
    }
  }
}

/** A store in a file. */
export class KvFileStore implements SessionStore {
  readonly shared = true;
  readonly #kv: Kv;

  private constructor(kv: Kv) {
    this.#kv = kv;
  }

  /** Opens a file. */
  static async open(path: string): Promise<KvFileStore> {
    const { openKv } = Deno as unknown as {
      openKv(path: string): Promise<Kv>;
    };
    return new KvFileStore(await patiently(() => openKv(path)));
  }

  /** Closes the file. */
  close(): void {
    this.#kv.close();
  }

  async get(key: string): Promise<StoredValue | undefined> {
    const { value } = await patiently(() => this.#kv.get([key]));
    return value as StoredValue ?? undefined;
  }

  async set(key: string, value: StoredValue, ttl: number): Promise<void> {
    await patiently(() => this.#kv.set([key], value, { expireIn: ttl }));
  }

  async delete(key: string): Promise<void> {
    await patiently(() => this.#kv.delete([key]));
  }

  async update(
    key: string,
    change: (value: StoredValue | undefined) => StoreUpdate | null,
  ): Promise<StoredValue | undefined> {
    for (;;) {
      const { value, versionstamp } = await patiently(() =>
        this.#kv.get([key])
      );
      const before = value as StoredValue ?? undefined;
      const next = change(before);
      if (next === null) return before;
      const atomic = this.#kv.atomic().check({ key: [key], versionstamp });
      const changed = next.value === undefined
        ? atomic.delete([key])
        : atomic.set([key], next.value, { expireIn: next.ttl });
      const { ok } = await patiently(() => changed.commit());
      if (ok) return before;
    }
  }

  async add(key: string, amount: number, ttl: number): Promise<number> {
    const before = await this.update(key, (value) => ({
      value: (value as number ?? 0) + amount,
      ttl,
    }));
    return (before as number ?? 0) + amount;
  }
}
