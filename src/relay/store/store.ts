/**
 * Stores what must outlive a connection or a process.
 *
 * @module
 */

/** A JSON value. */
export type StoredValue =
  | null
  | boolean
  | number
  | string
  | readonly StoredValue[]
  | { readonly [name: string]: StoredValue | undefined };

/** What {@linkcode SessionStore.update} makes of a value: the new one, and how long it lives. */
export interface StoreUpdate {
  /** The new value; `undefined` deletes the key. */
  readonly value: StoredValue | undefined;
  /** How long it is kept, in ms. */
  readonly ttl?: number;
}

/**
 * Stores resume tokens, snapshots, tickets and reservations. With a store that several instances
 * share, a session can move from one instance to another.
 *
 * An expired value must not be returned, even if the database deletes it later.
 */
export interface SessionStore {
  /** Whether other processes use the same store. */
  readonly shared: boolean;

  /** The value of a key; `undefined` if there is none, or it has expired. */
  get(key: string): Promise<StoredValue | undefined>;

  /**
   * Sets a value of any size.
   *
   * @param key At most 200 characters.
   * @param value The value.
   * @param ttl How long it is kept, in ms.
   */
  set(key: string, value: StoredValue, ttl: number): Promise<void>;

  /** Deletes a key. */
  delete(key: string): Promise<void>;

  /**
   * Compares and swaps: changes a value so that no other change happens in between.
   *
   * @param key The key.
   * @param change Gets the current value and returns the next one, or `null` to leave it. May be called more than once.
   * @returns The value before the change, whether or not it was changed.
   */
  update(
    key: string,
    change: (value: StoredValue | undefined) => StoreUpdate | null,
  ): Promise<StoredValue | undefined>;

  /**
   * Adds to a counter that begins at 0.
   *
   * @param key The key; it must differ from those of `set()`.
   * @param amount A whole number, at least 0.
   * @param ttl How long the counter is kept at least, in ms.
   * @returns The sum.
   */
  add(key: string, amount: number, ttl: number): Promise<number>;
}
