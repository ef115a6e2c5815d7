/** What every store must do. */
import { assert, assertEquals } from "@std/assert";
import type { SessionStore } from "../../src/relay/store/store.ts";

/**
 * Checks a store.
 *
 * @param store The store, empty.
 * @param wait Lets time pass for it.
 */
export async function checkStore(
  store: SessionStore,
  wait: (ms: number) => void,
): Promise<void> {
  assertEquals(await store.get("a"), undefined);
  await store.set("a", { b: [1, "x", null] }, 1_000);
  assertEquals(await store.get("a"), { b: [1, "x", null] });
  wait(999);
  assert(await store.get("a"));
  wait(1);
  assertEquals(await store.get("a"), undefined, "it has expired");
  // an update sees no expired value, and what it returns is what was before
  assertEquals(
    await store.update("a", (value) => {
      assertEquals(value, undefined);
      return { value: 1, ttl: 1_000 };
    }),
    undefined,
  );
  assertEquals(await store.update("a", () => null), 1);
  assertEquals(await store.update("a", () => ({ value: undefined })), 1);
  assertEquals(await store.get("a"), undefined);
  // no change is lost
  await Promise.all(
    Array.from({ length: 20 }, () =>
      store.update(
        "count",
        (value) => ({ value: Number(value ?? 0) + 1, ttl: 60_000 }),
      )),
  );
  assertEquals(await store.get("count"), 20);
  // a ticket is used once
  await store.set("ticket", "t", 60_000);
  const used = await Promise.all(
    Array.from({ length: 5 }, () =>
      store.update(
        "ticket",
        (value) => value === undefined ? null : { value: undefined },
      )),
  );
  assertEquals(used.filter((value) => value === "t").length, 1);
  await store.set("b", 1, 60_000);
  await store.delete("b");
  assertEquals(await store.get("b"), undefined);
  const sums = await Promise.all(
    [1, 2, 3].map((n) => store.add("sum", n, 60_000)),
  );
  assertEquals(Math.max(...sums), 6);
  assertEquals(await store.add("sum", 0, 60_000), 6);
}
