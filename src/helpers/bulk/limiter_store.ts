/**
 * Keeps the state of a limiter: in this process, or in a store that several processes share.
 *
 * @module
 */
import { type LimiterState, UNKNOWN } from "./buckets.ts";

/** A JSON value, as in the `SessionStore` of the relay. */
export type SharedValue =
  | null
  | boolean
  | number
  | string
  | readonly SharedValue[]
  | { readonly [name: string]: SharedValue | undefined };

/** The part of the relay's `SessionStore` that a limiter needs. */
export interface SharedStore {
  /**
   * Compares and swaps: changes a value so that no other change happens in between.
   *
   * @param key The key.
   * @param change Gets the current value and returns the next one, and how long it is kept, in ms. May be called more than once.
   */
  update(
    key: string,
    change: (
      value: SharedValue | undefined,
    ) => { readonly value: SharedValue; readonly ttl: number },
  ): Promise<unknown>;
}

/** Keeps the state of one limiter. */
export interface LimiterStore {
  /** Whether other processes change it as well. */
  readonly shared: boolean;
  /**
   * Changes the state so that no other change happens in between.
   *
   * @param change Gets the state and returns the next one, and a result. May be called more than once.
   */
  update<T>(change: (state: LimiterState) => [LimiterState, T]): Promise<T>;
}

/** A state in this process. */
export function ownState(): LimiterStore {
  let state = UNKNOWN;
  return {
    shared: false,
    update: (change) => {
      const [next, result] = change(state);
      state = next;
      return Promise.resolve(result);
    },
  };
}

/** How long an unchanged state is kept, in ms: by then, all limits are full again. */
const TTL = 600_000;

/**
 * A state in a store.
 *
 * @param store The store.
 * @param key Its key.
 */
export function storedState(store: SharedStore, key: string): LimiterStore {
  return {
    shared: true,
    async update<T>(
      change: (state: LimiterState) => [LimiterState, T],
    ): Promise<T> {
      const made: T[] = [];
      await store.update(key, (value) => {
        const [next, result] = change(
          (value as unknown as LimiterState | undefined) ?? UNKNOWN,
        );
        made[0] = result;
        return { value: next as unknown as SharedValue, ttl: TTL };
      });
      return made[0];
    },
  };
}
