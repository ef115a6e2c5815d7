/**
 * A store in this process.
 *
 * @module
 */
import type { SessionStore, StoredValue, StoreUpdate } from "./store.ts";

interface Entry {
  readonly value: StoredValue;
  readonly until: number;
}

/** Number of changes between two searches for expired entries. */
const SWEEP_EVERY = 1_000;

/**
 * Stores sessions in this process: clients can resume here, but not in another process.
 *
 * @example
 * ```ts
 * import { MemoryStore } from "@duplex/openai/relay";
 * import { assertEquals } from "@std/assert";
 *
 * const store = new MemoryStore();
 * await store.set("a", { b: 1 }, 60_000);
 * assertEquals(await store.get("a"), { b: 1 });
 * ```
 */
export class MemoryStore implements SessionStore {
  /** Always `false`. */
  readonly shared: boolean = false;
  readonly #entries: Map<string, Entry> = new Map();
  readonly #counters: Map<string, { sum: number; until: number }> = new Map();
  readonly #now: () => number;
  #changes = 0;

  /**
   * Makes an empty store.
   *
   * @param now The current time, in ms.
   */
  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** The value of a key. */
  get(key: string): Promise<StoredValue | undefined> {
    return Promise.resolve(this.#read(key));
  }

  /** Sets a value. */
  set(key: string, value: StoredValue, ttl: number): Promise<void> {
    this.#write(key, { value, ttl });
    return Promise.resolve();
  }

  /** Deletes a key. */
  delete(key: string): Promise<void> {
    this.#entries.delete(key);
    return Promise.resolve();
  }

  /** Changes a value. */
  update(
    key: string,
    change: (value: StoredValue | undefined) => StoreUpdate | null,
  ): Promise<StoredValue | undefined> {
    const before = this.#read(key);
    const next = change(before);
    if (next) this.#write(key, next);
    return Promise.resolve(before);
  }

  /** Adds to a counter. */
  add(key: string, amount: number, ttl: number): Promise<number> {
    const now = this.#now();
    let counter = this.#counters.get(key);
    if (!counter || counter.until <= now) {
      counter = { sum: 0, until: now + ttl };
      this.#counters.set(key, counter);
    }
    counter.sum += amount;
    counter.until = Math.max(counter.until, now + ttl);
    this.#sweep();
    return Promise.resolve(counter.sum);
  }

  #read(key: string): StoredValue | undefined {
    const entry = this.#entries.get(key);
    return entry && entry.until > this.#now() ? entry.value : undefined;
  }

  #write(key: string, { value, ttl = Infinity }: StoreUpdate): void {
    if (value === undefined) this.#entries.delete(key);
    else this.#entries.set(key, { value, until: this.#now() + ttl });
    this.#sweep();
  }

  #sweep(): void {
    if (++this.#changes % SWEEP_EVERY !== 0) return;
    const now = this.#now();
    for (const kept of [this.#entries, this.#counters]) {
      for (const [key, { until }] of kept) if (until <= now) kept.delete(key);
    }
  }
}
