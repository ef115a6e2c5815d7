import { assertEquals } from "@std/assert";
import { both, load } from "./both.ts";
import { everyCall } from "./calls.ts";
import { Collector } from "./collector.ts";

const langfuse = await load<typeof import("npm:langfuse@3.39.2")>(
  "npm:langfuse@3.39.2",
);

interface Batch {
  batch: { type: string; body: Record<string, unknown> }[];
}

both("langfuse@3.39.2: observeOpenAI() traces every call", langfuse, async (
  { library, client, openai },
) => {
  await using collector = new Collector({ successes: [], errors: [] });
  const tracer = new library.Langfuse({
    publicKey: "pk-test",
    secretKey: "sk-test",
    baseUrl: collector.url,
  });
  const observed = library.observeOpenAI(client, {
    parent: tracer.trace({ name: "test" }),
  });
  const results = await everyCall(observed, openai);
  await tracer.shutdownAsync();
  const generations = collector.reports
    .flatMap(({ body }) => (body as Batch).batch)
    .map(({ type, body }) => [
      type,
      body.name,
      body.input,
      body.output,
      body.usage,
      body.model,
      body.modelParameters,
      body.level,
      String(body.statusMessage).includes("400 No"),
    ]);
  assertEquals(generations.length, 19);
  return { results, generations };
});
