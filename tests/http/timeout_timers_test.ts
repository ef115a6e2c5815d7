import { assertEquals } from "@std/assert";
import { FakeTime } from "@std/testing/time";
import { after } from "../../src/http/timeout.ts";

/** Counts the timers that are started and cleared. */
function counting(time: FakeTime) {
  const { setTimeout, clearTimeout } = globalThis;
  const count = { started: 0, cleared: 0 };
  globalThis.setTimeout = ((...args: Parameters<typeof setTimeout>) => {
    count.started++;
    return setTimeout(...args);
  }) as typeof setTimeout;
  globalThis.clearTimeout = (id) => {
    count.cleared++;
    clearTimeout(id);
  };
  return {
    count,
    [Symbol.dispose]() {
      Object.assign(globalThis, { setTimeout, clearTimeout });
      time.restore();
    },
  };
}

Deno.test("after() rings at its time, also what shares a timer", () => {
  const time = new FakeTime();
  using counted = counting(time);
  const rung: string[] = [];
  const ring = (name: string, ms: number) =>
    after(ms, Date.now(), () => rung.push(`${name} ${time.now}`));
  const start = time.now;
  ring("longer", 150);
  ring("a", 100);
  ring("b", 100);
  time.tick(1);
  ring("later", 100);
  time.tick(99);
  assertEquals(rung, [`a ${start + 100}`, `b ${start + 100}`]);
  time.tick(1);
  assertEquals(rung.at(-1), `later ${start + 101}`);
  time.tick(49);
  assertEquals(rung.at(-1), `longer ${start + 150}`);
  assertEquals(counted.count, { started: 3, cleared: 0 });
});

Deno.test("after() does not ring what was cancelled, and clears a timer that nothing waits for, once", () => {
  const time = new FakeTime();
  using counted = counting(time);
  const rung: string[] = [];
  const [first, second] = ["first", "second"].map((name) =>
    after(100, Date.now(), () => rung.push(name))
  );
  first();
  first();
  assertEquals(counted.count, { started: 1, cleared: 0 });
  second();
  second();
  assertEquals(counted.count, { started: 1, cleared: 1 });
  after(100, Date.now(), () => rung.push("third"));
  assertEquals(counted.count, { started: 2, cleared: 1 });
  time.tick(100);
  assertEquals(rung, ["third"]);
});

Deno.test("after() lets one that rings cancel the next and ask for another", () => {
  const time = new FakeTime();
  using counted = counting(time);
  const rung: string[] = [];
  after(0, Date.now(), () => {
    cancel();
    after(0, Date.now(), () => rung.push("another"));
    rung.push("first");
  });
  const cancel = after(0, Date.now(), () => rung.push("cancelled"));
  after(0, Date.now(), () => rung.push("second"));
  time.tick(0);
  assertEquals(rung, ["first", "second", "another"]);
  assertEquals(counted.count.started, 2);
});

Deno.test("after() does not wait for a timer of fake time that has ended", () => {
  const now = Date.now();
  const rung: string[] = [];
  {
    using _time = new FakeTime(now);
    after(50, now, () => rung.push("forgotten"));
  }
  using time = new FakeTime(now);
  after(50, now, () => rung.push("rung"));
  time.tick(50);
  assertEquals(rung, ["rung"]);
});
