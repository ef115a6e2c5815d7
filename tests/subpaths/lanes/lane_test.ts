import { assertEquals, assertThrows } from "@std/assert";
import { positiveInteger } from "../../../src/subpaths/lanes/lane.ts";

Deno.test("positiveInteger() quotes a text, so that it does not look like the number that was expected", () => {
  assertEquals(positiveInteger(5, "maxLanes"), 5);
  for (const [value, found] of [["5", '"5"'], [0, "0"], [null, "null"]]) {
    assertThrows(
      () => positiveInteger(value as never, "maxLanes"),
      Error,
      `maxLanes must be a positive integer, got ${found}`,
    );
  }
});
