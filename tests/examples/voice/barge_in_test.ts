import { assertEquals } from "@std/assert";
import { BargeIn } from "../../../examples/voice/client/barge_in.ts";

/** Cues of blocks of 20 ms in a row. */
function blocks(barge: BargeIn, count: number, playing = true) {
  return Array.from({ length: count }, () => barge.block(false, 20, playing))
    .filter((cue) => cue !== null);
}

Deno.test("BargeIn lowers the volume at the onset, and cuts when the server confirms", () => {
  const barge = new BargeIn();
  assertEquals(barge.block(true, 20, true), "duck");
  assertEquals(blocks(barge, 15), []);
  assertEquals(barge.confirm(), "cut");
  assertEquals(blocks(barge, 100), []);
});

Deno.test("BargeIn restores the volume after 400 ms without confirmation", () => {
  const barge = new BargeIn();
  barge.block(true, 20, true);
  assertEquals(blocks(barge, 19), []);
  assertEquals(barge.block(false, 20, true), "restore");
  assertEquals(barge.block(true, 20, true), "duck");
});

Deno.test("BargeIn does not start again on a second onset while it waits", () => {
  const barge = new BargeIn();
  barge.block(true, 20, true);
  blocks(barge, 10);
  assertEquals(barge.block(true, 20, true), null);
  assertEquals(blocks(barge, 9), ["restore"]);
});

Deno.test("BargeIn cuts when only the server reports speech", () => {
  assertEquals(new BargeIn().confirm(), "cut");
});

Deno.test("BargeIn ignores speech while nothing plays", () => {
  const barge = new BargeIn();
  assertEquals(barge.block(true, 20, false), null);
  assertEquals(barge.block(true, 20, true), "duck");
  assertEquals(barge.block(false, 20, false), "restore");
});
