import { assertEquals, assertThrows } from "@std/assert";
import { FakeTime } from "@std/testing/time";
import { Alarms } from "../../../src/relay/limits/alarms.ts";

/** An alarm that notes when it rings. */
function noting(rings: string[], name: string, then = () => {}) {
  const begin = Date.now();
  return {
    ring() {
      rings.push(`${name} ${Date.now() - begin}`);
      then();
    },
  };
}

Deno.test("Alarms rings each alarm once at its latest deadline, with one timer", () => {
  using time = new FakeTime();
  const alarms = new Alarms();
  const rings: string[] = [];
  const [a, b, c, d] = ["a", "b", "c", "d"].map((one) => noting(rings, one));
  const begin = Date.now();
  alarms.set(a, begin + 300);
  alarms.set(b, begin + 100);
  alarms.set(b, begin + 200); // later
  alarms.set(c, begin + 500);
  alarms.set(c, begin + 50); // earlier
  alarms.set(d, begin + 60);
  alarms.clear(d);
  time.tick(1_000);
  assertEquals(rings, ["c 50", "b 200", "a 300"]);
});

Deno.test("Alarms: an alarm that rings may set its next deadline, and clear that of another that is due", () => {
  using time = new FakeTime();
  const alarms = new Alarms();
  const rings: string[] = [];
  const other = noting(rings, "other");
  const again = noting(rings, "again", () => {
    alarms.clear(other);
    if (rings.length < 3) alarms.set(again, Date.now() + 10);
  });
  alarms.set(again, Date.now() + 10);
  alarms.set(other, Date.now() + 10);
  time.tick(1_000);
  assertEquals(rings, ["again 10", "again 20", "again 30"]);
});

Deno.test("Alarms: an alarm that throws takes no other one along", () => {
  using time = new FakeTime();
  const alarms = new Alarms();
  const rings: string[] = [];
  const failing = noting(rings, "failing", () => {
    throw new Error("thrown");
  });
  alarms.set(failing, Date.now() + 10);
  alarms.set(noting(rings, "same"), Date.now() + 10);
  alarms.set(noting(rings, "next"), Date.now() + 11);
  assertThrows(() => time.tick(10), Error, "thrown");
  time.tick(1);
  assertEquals(rings, ["failing 10", "same 11", "next 11"]);
});

Deno.test("Alarms: a deadline in a month does not ring at once", () => {
  using time = new FakeTime();
  const alarms = new Alarms();
  const rings: string[] = [];
  const month = 30 * 86_400_000;
  alarms.set(noting(rings, "month"), Date.now() + month);
  time.tick(month - 1);
  assertEquals(rings, []);
  time.tick(1);
  assertEquals(rings, [`month ${month}`]);
});

Deno.test("Alarms keeps no timer without a deadline", () => {
  // the sanitizer of timers fails this test otherwise
  const alarms = new Alarms();
  const alarm = noting([], "never");
  const other = noting([], "never, too");
  alarms.set(alarm, Date.now() + 60_000);
  alarms.set(other, Date.now() + 70_000);
  alarms.clear(alarm);
  alarms.clear(other);
});
