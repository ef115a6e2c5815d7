import { assert, assertEquals } from "@std/assert";
import fc from "../../support/fast_check.ts";
import { Playback } from "../../../src/realtime/audio/playback.ts";

type Piece = [item: string, ms: number, now: number];

/** A ledger with these pieces of one response. */
function played(pieces: Piece[], clock?: "clock" | "reported"): Playback {
  const playback = new Playback(clock);
  for (const [item, ms, now] of pieces) {
    playback.received("resp_1", item, 0, ms, now);
  }
  return playback;
}

/** What is cut off when the user speaks up then: item and what was heard of it. */
function cutAt(playback: Playback, now: number): [string, number][] {
  playback.cut([], now);
  return playback.takeCuts().map(({ itemId, heardMs }) => [itemId, heardMs]);
}

Deno.test('Playback: with "clock", items play one after another', () => {
  const pieces: Piece[] = [["a", 1_000, 0], ["b", 500, 10]];
  assertEquals(cutAt(played(pieces), 400), [["a", 400], ["b", 0]]);
  assertEquals(cutAt(played(pieces), 1_250), [["b", 250]]);
  assertEquals(cutAt(played(pieces), 1_500), []);
});

Deno.test("Playback: a player that ran out of audio continues when more arrives", () => {
  const playback = played([["a", 100, 0], ["a", 100, 1_000]]);
  assertEquals(cutAt(playback, 1_050), [["a", 150]]);
});

Deno.test("Playback: marks override the clock and never decrease", () => {
  const playback = played([["a", 1_000, 0]]);
  playback.mark("a", 120);
  playback.mark("a", 60);
  playback.mark("a", NaN); // a mark of a telephone that was not made here
  assertEquals(cutAt(playback, 900), [["a", 120]]);
});

Deno.test("Playback: audio that arrives after its response was cut off was not heard", () => {
  const playback = played([["a", 200, 0]]);
  assertEquals(playback.cut(["resp_1"], 300), ["a"]); // all that came was heard
  assertEquals(playback.received("resp_1", "a", 0, 100, 310), null);
  assertEquals(playback.received("resp_1", "b", 0, 100, 310), null);
  assertEquals(playback.received("resp_2", "c", 0, 100, 310), 0);
  assertEquals(
    playback.takeCuts().map(({ itemId, heardMs }) => [itemId, heardMs]),
    [["a", 200], ["b", 0]],
  );
  playback.responseDone("resp_1");
  assertEquals(playback.takeCuts(), []);
});

Deno.test("Playback: items that a new connection was sent as text are marked resyncedAsText", () => {
  const playback = played([["a", 1_000, 0]]);
  playback.resyncedAsText();
  playback.received("resp_2", "b", 0, 500, 100);
  playback.cut([], 400);
  assertEquals(
    playback.takeCuts().map(({ itemId, heardMs, resyncedAsText }) => [
      itemId,
      heardMs,
      resyncedAsText,
    ]),
    [["a", 400, true], ["b", 0, false]],
  );
});

Deno.test("Playback: heardMs is whole, at most what was received, and never decreases (seeded)", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          item: fc.constantFrom("a", "b", "c"),
          ms: fc.double({ min: 0, max: 500, noNaN: true }),
          wait: fc.nat(400),
          look: fc.nat(800),
        }),
        { minLength: 1, maxLength: 30 },
      ),
      fc.constantFrom("clock" as const, "reported" as const),
      (steps, clock) => {
        const pieces: Piece[] = [];
        const received = new Map<string, number>();
        let now = 0;
        for (const { item, ms, wait, look } of steps) {
          now += wait;
          pieces.push([item, ms, now]);
          received.set(item, (received.get(item) ?? 0) + ms);
          const early = new Map(cutAt(played(pieces, clock), now));
          const late = new Map(cutAt(played(pieces, clock), now + look));
          for (const [id, heardMs] of late) {
            assert(Number.isInteger(heardMs) && heardMs >= 0);
            assert(heardMs < received.get(id)!);
            assert(early.get(id)! <= heardMs, "it was not cut a moment before");
          }
        }
      },
    ),
    { seed: 20260801, numRuns: 300 },
  );
});
