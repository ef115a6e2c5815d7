/** Checks a store in a KV file, as a test starts it: `kv_store.ts KV_FILE`. Needs --unstable-kv. */
import { assertEquals, assertRejects } from "@std/assert";
import { KvStore } from "../../../src/relay/store/kv_store.ts";
import { checkRaces, checkStore } from "../../support/session_store.ts";

using kv = await Deno.openKv(Deno.args[0]);
let now = Date.now();
const store = new KvStore(kv, "test", () => now);
await checkStore(store, (ms) => now += ms);

const others = await Promise.all(
  [1, 2].map(() => Deno.openKv(Deno.args[0])),
);
await checkRaces(
  [kv, ...others].map((kv) => new KvStore(kv, "races")),
);
for (const other of others) other.close();

// a value of more than one entry, with characters of three bytes
const words = "\u2603".repeat(300_000);
await store.set("large", { words }, 60_000);
assertEquals(await store.get("large"), { words });
await store.set("large", { words: "small" }, 60_000);
assertEquals(await store.get("large"), { words: "small" });
await store.set("large", { words }, 60_000);
await store.delete("large");
let parts = 0;
for await (const _ of kv.list({ prefix: ["test", "part"] })) parts++;
assertEquals(parts, 0, "parts that nothing points to");

// readers see the old value or the new one while it changes
await store.set("large", { at: 0, words }, 60_000);
const reading = Array.from({ length: 10 }, () => store.get("large"));
await store.set("large", { at: 1, words }, 60_000);
for (const value of await Promise.all(reading)) {
  const { at, words: read } = value as { at: number; words: string };
  assertEquals([at < 2, read], [true, words]);
}

// a store that is broken says so
const broken = new KvStore({
  ...kv,
  get: () => Promise.reject(new TypeError("of the database")),
} as unknown as Deno.Kv);
await assertRejects(() => broken.get("a"), TypeError, "of the database");
