import { assert, assertEquals } from "@std/assert";
import { soak } from "./mod.ts";

Deno.test("soak: during three seconds of random cuts, sessions on every surface report their losses correctly (seeded)", async () => {
  const { wrong, counts } = await soak(3_000, 20261127);
  assertEquals(wrong, []);
  assert(
    counts.cuts > 10 && counts.reconnected > 10,
    "hardly anything was cut",
  );
  for (const what of ["items", "responses", "tool calls", "audio bytes"]) {
    assert(counts[what] > 0, `there were no ${what}`);
  }
});
