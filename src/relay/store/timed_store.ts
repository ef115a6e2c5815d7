/**
 * A store that may stop responding, such as a database behind a network.
 *
 * @module
 */
import type { SessionStore, StoredValue } from "./store.ts";

/** Longest wait for the store, in ms. */
const PATIENCE = 5_000;

/**
 * A store whose calls fail when they take too long: a client that waits for one learns that it is
 * refused, and the lease and the snapshots are tried again.
 *
 * @param store The store.
 */
export function timedStore(store: SessionStore): SessionStore {
  return {
    shared: store.shared,
    get: (key): Promise<StoredValue | undefined> => timed(() => store.get(key)),
    set: (...args): Promise<void> => timed(() => store.set(...args)),
    delete: (key): Promise<void> => timed(() => store.delete(key)),
    update: (...args): Promise<StoredValue | undefined> =>
      timed(() => store.update(...args)),
    add: (...args): Promise<number> => timed(() => store.add(...args)),
  };
}

async function timed<T>(call: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error("The store has not responded within 5 s")),
      PATIENCE,
    );
  });
  try {
    return await Promise.race([call(), late]);
  } finally {
    clearTimeout(timer);
  }
}
