/** A misspelled option would do nothing: no limit, or a batch that runs, and is billed, twice. */
import { assertRejects, assertThrows } from "@std/assert";
import { mapLimit, rateLimiter, runBatch } from "../../../src/helpers/mod.ts";
import { fakeOpenAI } from "@duplex/openai/testing";

Deno.test("mapLimit(), rateLimiter() and runBatch() refuse an option that does not exist", async () => {
  await using openai = await fakeOpenAI({ port: null });
  await assertRejects(
    () =>
      mapLimit([1], (one) => Promise.resolve(one), { concurency: 3 } as never),
    TypeError,
    'Unknown option "concurency", did you mean "concurrency"?',
  );
  assertThrows(
    () => rateLimiter({ stor: {} } as never),
    TypeError,
    'Unknown option "stor", did you mean "store"?',
  );
  assertThrows(
    () => runBatch(openai.client(), [], { resum: {} } as never),
    TypeError,
    'Unknown option "resum", did you mean "resume"?',
  );
  openai.requests.assertCalled("POST /batches", 0);
});
