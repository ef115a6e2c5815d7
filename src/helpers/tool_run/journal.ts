/**
 * A record of what a run has begun, kept outside of it, so that nothing is done twice, whatever
 * state a run is resumed from, and in however many processes.
 *
 * @module
 */

/** What a journal contains for a key. */
export interface JournalEntry {
  /** The output for the model; `null` if the call began and is not known to have ended. */
  readonly output: string | null;
}

/** Records what a run begins. */
export interface ToolJournal {
  /**
   * Records that something begins, unless that is recorded already. Must be atomic: if two begin
   * the same, only one gets `null`.
   *
   * @param key What begins.
   * @returns The earlier record; `null` if there was none.
   */
  begin(key: string): Promise<JournalEntry | null> | JournalEntry | null;
  /**
   * Records that it ended.
   *
   * @param key What began.
   * @param output The output for the model.
   */
  done(key: string, output: string): Promise<void> | void;
}

/**
 * A journal in the memory of one process. For several processes, keep one in a database:
 *
 * @example In Deno KV
 * ```ts ignore
 * const kv = await Deno.openKv();
 * const journal: ToolJournal = {
 *   async begin(key) {
 *     const entry = { output: null };
 *     const { ok } = await kv.atomic()
 *       .check({ key: ["tools", key], versionstamp: null })
 *       .set(["tools", key], entry)
 *       .commit();
 *     return ok ? null : (await kv.get<JournalEntry>(["tools", key])).value;
 *   },
 *   async done(key, output) {
 *     await kv.set(["tools", key], { output });
 *   },
 * };
 * ```
 *
 * @example
 * ```ts
 * import { memoryJournal } from "@duplex/openai/helpers";
 * import { assertEquals } from "@std/assert";
 *
 * const journal = memoryJournal();
 * assertEquals(journal.begin("pay"), null);
 * assertEquals(journal.begin("pay"), { output: null });
 * journal.done("pay", "paid");
 * assertEquals(journal.begin("pay"), { output: "paid" });
 * ```
 */
export function memoryJournal(): ToolJournal {
  const entries = new Map<string, JournalEntry>();
  return {
    begin(key) {
      const known = entries.get(key) ?? null;
      if (!known) entries.set(key, { output: null });
      return known;
    },
    done: (key, output) => void entries.set(key, { output }),
  };
}
