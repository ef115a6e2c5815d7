/** A store in this process that knows what it holds. */
import { MemoryStore } from "../../src/relay/store/memory_store.ts";
import type { SessionStore } from "../../src/relay/store/store.ts";

/** Lists its keys; it says that it is shared, so that sessions are stored. */
export class ListedStore extends MemoryStore {
  override readonly shared: boolean = true;
  readonly #keys: Set<string> = new Set();

  /** Keys of reservations, sessions and tickets. */
  get keys(): string[] {
    return [...this.#keys].filter((key) => !key.startsWith("seen/"));
  }

  override update(
    key: string,
    change: Parameters<SessionStore["update"]>[1],
  ): ReturnType<SessionStore["update"]> {
    return super.update(key, (value) => {
      const next = change(value);
      if (next?.value === undefined) {
        if (next) this.#keys.delete(key);
      } else this.#keys.add(key);
      return next;
    });
  }
}
