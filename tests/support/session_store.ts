/** What every store must do. */
import { assert, assertEquals, assertRejects } from "@std/assert";
import type { SessionStore, StoredValue } from "../../src/relay/store/store.ts";

const HOUR = 3_600_000;

/** Values that some databases change or refuse: not text in UTF-8, not in order, not an object. */
const VALUES: readonly StoredValue[] = [
  null,
  false,
  0,
  "",
  "a \u0000 and a \ud800, \u{1f600} 'quoted' \\ \"twice\"",
  [],
  { b: 1, a: { "": [null, 1e300, -0.5] } },
];

/**
 * Checks a store.
 *
 * @param store The store, empty.
 * @param wait Lets time pass for it.
 * @param precision How exactly time passes for it, in ms.
 */
export async function checkStore(
  store: SessionStore,
  wait: (ms: number) => unknown,
  precision = 1,
): Promise<void> {
  assertEquals(await store.get("a"), undefined);
  await store.set("a", { b: [1, "x", null] }, HOUR);
  assertEquals(await store.get("a"), { b: [1, "x", null] });
  await wait(HOUR - precision);
  assert(await store.get("a"));
  await wait(precision);
  assertEquals(await store.get("a"), undefined, "it has expired");
  // an update sees no expired value, and what it returns is what was before
  assertEquals(
    await store.update("a", (value) => {
      assertEquals(value, undefined);
      return { value: 1, ttl: HOUR };
    }),
    undefined,
  );
  assertEquals(await store.update("a", () => null), 1);
  assertEquals(await store.update("a", () => ({ value: undefined })), 1);
  assertEquals(await store.get("a"), undefined);
  for (const value of VALUES) {
    await store.set("a", value, HOUR);
    const read = await store.get("a");
    assertEquals(JSON.stringify(read), JSON.stringify(value));
  }
  // without a time it stays
  await store.update("a", () => ({ value: 2 }));
  await wait(1_000 * HOUR);
  assertEquals(await store.get("a"), 2);
  // a change that fails changes nothing, and the next one is possible
  const failing = async () => {
    await store.update("a", () => {
      throw new RangeError("of the change");
    });
  };
  await assertRejects(failing, RangeError, "of the change");
  assertEquals(await store.update("a", () => null), 2);
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

/**
 * Checks stores with one database that change the same keys at the same time.
 *
 * @param stores The stores, each with a connection of its own.
 */
export async function checkRaces(
  stores: readonly SessionStore[],
): Promise<void> {
  const [first] = stores;
  for (let round = 0; round < 25; round++) {
    const key = `lease ${round}`;
    const before = await Promise.all(
      stores.map((store, owner) =>
        store.update(
          key,
          (value) => value === undefined ? { value: owner, ttl: HOUR } : null,
        )
      ),
    );
    const winner = before.indexOf(undefined);
    assertEquals(await first.get(key), winner);
    // the others saw who won
    assertEquals(
      before,
      stores.map((_, at) => at === winner ? undefined : winner),
    );
  }
  const CHANGES = 24;
  const sums = await Promise.all(
    stores.flatMap((store, owner) =>
      Array.from({ length: CHANGES }, async (_, at) => {
        await store.update("list", (value) => ({
          value: [...value as number[] ?? [], owner],
          ttl: HOUR,
        }));
        return await store.add("race", at % 3, HOUR);
      })
    ),
  );
  const sum = stores.length * CHANGES; // of amounts that are 0, 1 and 2 in turn
  assertEquals(Math.max(...sums), sum);
  assertEquals(await first.add("race", 0, HOUR), sum);
  const list = await first.get("list") as number[];
  assertEquals(
    stores.map((_, owner) => list.filter((one) => one === owner).length),
    stores.map(() => CHANGES),
  );
}
