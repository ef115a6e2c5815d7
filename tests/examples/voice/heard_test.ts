import { assertEquals } from "@std/assert";
import { HeardPositions } from "../../../examples/voice/client/heard.ts";

const at = (ms: number, itemId = "item_1") => ({ itemId, contentIndex: 0, ms });

Deno.test("HeardPositions.of() subtracts the latency of the output", () => {
  const heard = new HeardPositions();
  assertEquals(heard.of(at(500), 1, 0.2), at(300));
  assertEquals(heard.of(at(600), 1.1, 0.2), at(400));
  assertEquals(heard.of(at(50, "item_2"), 1.2, 0.2), at(0, "item_2"));
});

Deno.test("HeardPositions.of() is all that was rendered once the output has caught up", () => {
  const heard = new HeardPositions();
  heard.of(at(500), 1, 0.25);
  assertEquals(heard.of(at(500), 1.125, 0.25), at(375));
  assertEquals(heard.of(at(500), 2, 0.25), at(500));
});

Deno.test("HeardPositions.of() stays where a cut was made, until another item plays", () => {
  const heard = new HeardPositions();
  heard.of(at(500), 1, 0.2);
  assertEquals(heard.cut(at(600), 1.1, 0.2), at(400));
  assertEquals(heard.of(at(600), 3, 0.2), at(400));
  assertEquals(heard.of(at(300, "item_2"), 4, 0.2), at(100, "item_2"));
});
