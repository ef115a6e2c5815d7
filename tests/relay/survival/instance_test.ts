import { assertEquals } from "@std/assert";
import { FakeTime } from "@std/testing/time";
import type { SessionStore } from "../../../src/relay/store/store.ts";
import { MemoryStore } from "../../../src/relay/store/memory_store.ts";
import { Instance, LEASE } from "../../../src/relay/survival/instance.ts";
import { Reservations } from "../../../src/relay/survival/reservations.ts";
import {
  Records,
  type SessionRecord,
} from "../../../src/relay/survival/records.ts";

class SharedStore extends MemoryStore {
  override readonly shared = true;
}

/** An instance whose clock is wrong by so many ms. */
function instanceOn(store: SessionStore, skew = 0): Instance {
  return new Instance(
    store,
    {
      onClaim() {},
      onLate: () => {
        throw new Error("late");
      },
      onError(error) {
        throw error;
      },
    },
    LEASE,
    () => Date.now() + skew,
  );
}

/** Lets time pass in steps, so that what waits for the store goes on meanwhile. */
async function pass(time: FakeTime, ms: number): Promise<void> {
  for (let at = 0; at < ms; at += 100) await time.tickAsync(100);
}

Deno.test("Instance.lastSeen() tells a live owner from a dead one, whatever their clocks say", async () => {
  for (const skew of [-3_600_000, -6_000, 0, 6_000, 3_600_000]) {
    using time = new FakeTime();
    const store = new SharedStore();
    const owner = instanceOn(store, skew);
    const other = instanceOn(store);
    const isAlive = async () => (await other.lastSeen(owner.id)).alive;
    assertEquals(await isAlive(), false, "an owner that never was");
    await owner.start();
    for (let at = 0; at < 20; at++) {
      assertEquals(await isAlive(), true, `${skew} after ${at} s`);
      await time.tickAsync(1_000);
    }
    owner.stop(); // as if it was killed
    assertEquals(await isAlive(), true);
    await time.tickAsync(4_999);
    assertEquals(await isAlive(), true, `${skew}: its lease is not over`);
    await time.tickAsync(1);
    assertEquals(await isAlive(), false, `${skew}: its lease is over`);
    await owner.start();
    assertEquals(await isAlive(), true, `${skew}: it is back`);
    owner.stop();
  }
});

Deno.test("Records.takeOver() takes no session of a live owner whose clock is wrong, and that of a dead one within 6 s", async () => {
  using time = new FakeTime();
  const store = new SharedStore();
  const owner = instanceOn(store, -60_000);
  const record: SessionRecord = {
    identity: { user: "ada" },
    hash: "hash",
    owner: owner.id,
    freeAt: null,
    snapshot: null,
    owes: false,
    spent: {} as SessionRecord["spent"],
  };
  await owner.start();
  const records = new Records(store, owner, 600_000);
  await records.save("id", record);
  const other = new Records(store, instanceOn(store), 600_000);
  const signal = new AbortController();
  const attempt = other.takeOver("id", "hash", "next", signal.signal);
  await pass(time, 8_900);
  assertEquals(await records.owns("id"), true);
  signal.abort();
  await pass(time, 100);
  assertEquals(await attempt, null);

  owner.stop();
  let taken: SessionRecord | null | undefined;
  other.takeOver("id", "hash", "next", new AbortController().signal)
    .then((record) => taken = record);
  await pass(time, 6_000);
  assertEquals(taken?.hash, "next");
});

Deno.test("Records.takeOver() gives up a session whose owner has been dead for longer than the grace", async () => {
  using time = new FakeTime();
  const store = new SharedStore();
  const owner = instanceOn(store);
  await owner.start();
  owner.stop();
  const record = {
    identity: { user: "ada" },
    hash: "hash",
    owner: owner.id,
    freeAt: null,
  } as SessionRecord;
  await new Records(store, owner, 60_000).save("id", record);
  await time.tickAsync(60_000);
  const records = new Records(store, instanceOn(store), 60_000);
  let taken: SessionRecord | null | undefined;
  records.takeOver("id", "hash", "next", new AbortController().signal)
    .then((record) => taken = record);
  await pass(time, 6_000);
  assertEquals(taken, null);
  assertEquals(await records.check("id", "hash", "ada"), "expired");
});

Deno.test("Reservations gives the places of a dead instance to the user who tries again after 5 s", async () => {
  using time = new FakeTime();
  const store = new SharedStore();
  const [owner, other] = [instanceOn(store, -60_000), instanceOn(store)];
  const identity = { user: "ada", limits: { sessions: 1 } };
  await owner.start();
  assertEquals(
    await new Reservations(store, owner).reserve(identity, "1"),
    null,
  );
  const reservations = new Reservations(store, other);
  assertEquals(await reservations.reserve(identity, "2"), "sessions");
  await pass(time, 5_000);
  assertEquals(await reservations.reserve(identity, "2"), "sessions");
  owner.stop();
  await pass(time, 5_000);
  assertEquals(await reservations.reserve(identity, "2"), null);
});
