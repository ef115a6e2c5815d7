import { assertEquals } from "@std/assert";
import { TextRing } from "../../src/core/text_ring.ts";

/** Texts of every length, recognizable. */
const text = (at: number) =>
  `${at}:`.padEnd(2 + at * 37 % 1_400, "abcdefgh"[at % 8]);

Deno.test("TextRing: keeps the order of an array, however it wraps and grows", () => {
  const ring = new TextRing();
  const array: string[] = [];
  for (let at = 0; at < 3_000; at++) {
    ring.push(text(at));
    array.push(text(at));
    // longer and shorter in turn, so that it wraps at many positions
    const most = 5 + at % 400 / 20;
    while (array.length > most) {
      ring.shift();
      array.shift();
    }
    if (at % 700 === 699) assertEquals(ring.splice(0), array.splice(0));
  }
  assertEquals(ring.splice(0), array.splice(0));
  assertEquals(ring.splice(0), []);
});

Deno.test("TextRing: is empty after the last text, and can be used again", () => {
  const ring = new TextRing();
  ring.shift(); // nothing to remove
  ring.push("one");
  ring.push("");
  ring.shift();
  ring.push("two");
  assertEquals(ring.splice(0), ["", "two"]);
  ring.push("three");
  ring.shift();
  ring.shift();
  ring.push("four");
  assertEquals(ring.splice(0), ["four"]);
});
