/**
 * One of several processes that write to the same KV file, as a test starts it:
 * `kv_writer.ts KV_FILE NAME COUNT`. Prints what the file holds afterwards.
 */
import { KvStore } from "../../../src/relay/store/kv_store.ts";

const [file, name, count] = Deno.args;
using kv = await Deno.openKv(file);
const store = new KvStore(kv);
/** More than one entry holds. */
const words = "word ".repeat(20_000);

for (let at = 0; at < Number(count); at++) {
  await Promise.all([
    store.add("sum", 1),
    store.update("list", (value) => ({
      value: [...(value as string[] ?? []), name],
      ttl: 60_000,
    })),
    store.set("large", { name, words }, 60_000),
    store.get("large"),
  ]);
}
const { words: last } = await store.get("large") as { words: string };
const list = await store.get("list") as string[];
console.log(JSON.stringify({
  sum: await store.add("sum", 0),
  list: list.length,
  isWhole: last === words,
}));
