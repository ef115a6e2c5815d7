// deno-lint-ignore-file no-import-prefix -- fast-check is for tests only
import fc from "npm:fast-check@4.3.0";
import { assert, assertEquals } from "@std/assert";
import { Playback } from "../../src/realtime/playback.ts";

Deno.test("Playback: by the wall clock, items play one after the other", () => {
  const playback = new Playback();
  playback.received("a", 0, 1_000, 0);
  playback.received("b", 0, 500, 10);
  assertEquals(playback.unheard(400), [
    { itemId: "a", contentIndex: 0, heardMs: 400, receivedMs: 1_000 },
    { itemId: "b", contentIndex: 0, heardMs: 0, receivedMs: 500 },
  ]);
  assertEquals(playback.unheard(1_250), [
    { itemId: "b", contentIndex: 0, heardMs: 250, receivedMs: 500 },
  ]);
  assertEquals(playback.unheard(1_500), []);
});

Deno.test("Playback: a player that ran dry goes on when audio comes", () => {
  const playback = new Playback();
  playback.received("a", 0, 100, 0);
  playback.received("a", 0, 100, 1_000);
  assertEquals(playback.unheard(1_050)[0].heardMs, 150);
});

Deno.test("Playback: marks win over the clock and never go back", () => {
  const playback = new Playback();
  playback.received("a", 0, 1_000, 0);
  playback.mark("a", 120.9);
  playback.mark("a", 100);
  assertEquals(playback.unheard(900)[0].heardMs, 120);
});

Deno.test("Playback: what is heard is whole, never more than was received, and never less than before (seeded)", () => {
  const step = fc.record({
    what: fc.constantFrom("receive", "mark", "look"),
    item: fc.constantFrom("a", "b"),
    ms: fc.double({ min: 0, max: 500, noNaN: true }),
    pass: fc.nat(300),
  });
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 40 }),
      fc.boolean(),
      (steps, wall) => {
        const playback = new Playback(wall ? "wall" : "marks");
        const received = new Map<string, number>();
        const marked = new Set<string>();
        let now = 0;
        for (const { what, item, ms, pass } of steps) {
          now += pass;
          if (what === "receive") {
            playback.received(item, 0, ms, now);
            received.set(item, (received.get(item) ?? 0) + ms);
          } else if (what === "mark") {
            playback.mark(item, ms);
            marked.add(item);
          }
          for (const { itemId, heardMs } of playback.unheard(now)) {
            assert(Number.isInteger(heardMs) && heardMs >= 0);
            assert(heardMs <= received.get(itemId)!);
            if (!wall && !marked.has(itemId)) assertEquals(heardMs, 0);
          }
        }
      },
    ),
    { seed: 20261122, numRuns: 500 },
  );
});
