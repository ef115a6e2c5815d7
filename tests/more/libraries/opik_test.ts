import { assertEquals } from "@std/assert";
import { both, load } from "./both.ts";
import { everyCall } from "./calls.ts";
import { Collector } from "./collector.ts";

/** What is used of them: their types need an older official SDK. */
interface Library {
  Opik: new (options: Record<string, string>) => { flush(): Promise<void> };
  trackOpenAI<Client>(client: Client, options: object): Client;
}

const opik = await load<Library>("npm:opik@2.0.40", "npm:opik-openai@1.11.14");

interface Span extends Record<string, unknown> {
  error_info?: { message?: string };
}

both("opik-openai@1.11.14: trackOpenAI() reports every call", opik, async (
  { library, client, openai },
) => {
  await using collector = new Collector();
  const tracer = new library.Opik({
    apiKey: "test",
    apiUrl: collector.url,
    projectName: "test",
    workspaceName: "test",
  });
  // It takes the first argument of a call for a body.
  const results = await everyCall(
    library.trackOpenAI(client, { client: tracer }),
    openai,
    ["chatList", "models", "response"],
  );
  await tracer.flush();
  const spans = collector.reports
    .flatMap(({ body }) => (body as { spans?: Span[] }).spans ?? [])
    .map(({ name, type, model, input, output, usage, error_info }) => [
      name,
      type,
      model,
      input,
      output,
      usage,
      error_info?.message?.includes("400 No"),
    ]);
  assertEquals(spans.length, 13);
  return { results, spans };
}, { sanitizeOps: false, sanitizeResources: false }); // it flushes by timers
