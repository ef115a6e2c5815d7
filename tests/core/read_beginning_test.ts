import { assertEquals } from "@std/assert";
import { readBeginning } from "../../src/core/read_beginning.ts";

Deno.test("readBeginning() stops after the chunk that exceeds the maximum, and cancels the rest", async () => {
  let cancelled = false;
  const body = new ReadableStream({
    pull: (controller) => controller.enqueue(new TextEncoder().encode("abcd")),
    cancel() {
      cancelled = true;
    },
  });
  assertEquals(await readBeginning(new Response(body), 6), "abcdabcd");
  assertEquals(cancelled, true);
});

Deno.test("readBeginning() reads a short body whole, with characters that chunks divide", async () => {
  const bytes = new TextEncoder().encode("\u20ac");
  const body = ReadableStream.from([bytes.slice(0, 1), bytes.slice(1)]);
  assertEquals(await readBeginning(new Response(body), 6), "\u20ac");
  assertEquals(await readBeginning(new Response(null), 6), "");
});
