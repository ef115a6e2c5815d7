/**
 * What a run has begun, kept outside of it: so that nothing is done twice, whatever state a run is
 * resumed from, and in how many processes.
 *
 * @module
 */

/** What a journal knows of a key. */
export interface JournalEntry {
  /** What the model is told; `null` if the call began and is not known to have ended. */
  readonly output: string | null;
}

/** Where a run notes what it begins. */
export interface ToolJournal {
  /**
   * Notes that something begins, unless it is noted already. Must be atomic: of two that begin the
   * same, one gets `null`.
   *
   * @param key What begins.
   * @returns What was known before; `null` if nothing was.
   */
  begin(key: string): Promise<JournalEntry | null> | JournalEntry | null;
  /**
   * Notes that it ended.
   *
   * @param key What began.
   * @param output What the model is told.
   */
  done(key: string, output: string): Promise<void> | void;
}

/**
 * A journal in the memory of one process. Across processes, keep one in a database:
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
