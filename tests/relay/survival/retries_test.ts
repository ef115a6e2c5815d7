import { assertEquals } from "@std/assert";
import { FakeTime } from "@std/testing/time";
import { MemoryStore } from "../../../src/relay/store/memory_store.ts";
import type { SessionStore } from "../../../src/relay/store/store.ts";
import { timedStore } from "../../../src/relay/store/timed_store.ts";
import { Instance } from "../../../src/relay/survival/instance.ts";
import { Retries } from "../../../src/relay/survival/retries.ts";

/** A shared store whose `update` never responds while it hangs; counts how often a lease is renewed. */
class HangingStore extends MemoryStore {
  override readonly shared = true;
  hangs = false;
  renewals = 0;

  override set(...args: Parameters<SessionStore["set"]>) {
    if (args[0].startsWith("seen/")) this.renewals++;
    return super.set(...args);
  }

  override update(...args: Parameters<SessionStore["update"]>) {
    return this.hangs ? new Promise<never>(() => {}) : super.update(...args);
  }
}

Deno.test("Instance renews its lease while what the store has yet to do takes long", async () => {
  using time = new FakeTime();
  const store = new HangingStore();
  const timed = timedStore(store);
  let late = 0;
  const instance = new Instance(timed, {
    onClaim() {},
    onLate: () => late++,
    onError() {},
  });
  await instance.start();
  store.hangs = true;
  const done: string[] = [];
  for (const name of ["a", "b", "c"]) {
    instance.retries.later(async () => {
      await timed.update(name, () => null);
      done.push(name);
    });
  }
  for (let at = 0; at < 20; at++) await time.tickAsync(1_000);
  assertEquals([late, store.renewals], [0, 21]);
  store.hangs = false;
  for (let at = 0; at < 10; at++) await time.tickAsync(1_000);
  assertEquals(done.toSorted(), ["a", "b", "c"]);
  instance.stop();
});

Deno.test("Instance renews its lease once a second, also if it was stopped and started while a renewal waited", async () => {
  using time = new FakeTime();
  const store = new HangingStore();
  const instance = new Instance(store, {
    onClaim() {},
    onLate() {},
    onError() {},
  });
  for (let at = 0; at < 3; at++) {
    const started = instance.start();
    instance.stop();
    void started;
  }
  await instance.start();
  const before = store.renewals;
  for (let at = 0; at < 5; at++) await time.tickAsync(1_000);
  assertEquals(store.renewals - before, 5);
  instance.stop();
});

Deno.test("Retries.retry() ends at a task that fails, and does it after the others the next time", async () => {
  const errors: unknown[] = [];
  const retries = new Retries((error) => errors.push(error));
  const done: string[] = [];
  const failing = () => Promise.reject("no");
  retries.later(failing);
  for (const name of ["a", "b"]) {
    retries.later(() => Promise.resolve(done.push(name)));
  }
  await retries.retry();
  assertEquals([done, errors], [[], ["no"]]);
  await retries.retry();
  assertEquals([done, errors], [["a", "b"], ["no", "no"]]);
});

Deno.test("Retries.retry() does each task once, also if it is called while it runs", async () => {
  const retries = new Retries(() => {});
  const { promise, resolve } = Promise.withResolvers<void>();
  let count = 0;
  retries.later(() => {
    count++;
    return promise;
  });
  const runs = [retries.retry(), retries.retry()];
  resolve();
  await Promise.all(runs);
  assertEquals(count, 1);
});

Deno.test("timedStore() rejects, and leaves no timer, if a method of the store throws instead of rejecting", async () => {
  const thrown = new RangeError("of the store");
  const broken: SessionStore = {
    shared: true,
    get: fail,
    set: fail,
    delete: fail,
    update: fail,
    add: fail,
  };
  function fail(): never {
    throw thrown;
  }
  const timed = timedStore(broken);
  const calls: (() => Promise<unknown>)[] = [
    () => timed.get("a"),
    () => timed.set("a", 1, 1),
    () => timed.delete("a"),
    () => timed.update("a", () => null),
    () => timed.add("a", 1, 1),
  ];
  assertEquals(calls.length, Object.keys(broken).length - 1);
  for (const call of calls) {
    assertEquals(await call().catch((error) => error), thrown);
  }
});
