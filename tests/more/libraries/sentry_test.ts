import { assertEquals } from "@std/assert";
import { both, load } from "./both.ts";
import { everyCall } from "./calls.ts";

const sentry = await load<typeof import("npm:@sentry/node@11.12.0")>(
  "npm:@sentry/node@11.12.0",
);

both(
  "@sentry/node@11.12.0: instrumentOpenAiClient() records every call as a span",
  sentry,
  async ({ library, client, openai }) => {
    const spans: unknown[] = [];
    const sentry = library.init({
      dsn: "http://key@127.0.0.1:9/1",
      tracesSampleRate: 1,
      defaultIntegrations: false,
    });
    sentry?.on("spanEnd", (span) => {
      const { name, status, attributes } = library.spanToJSON(span);
      spans.push([name, status, attributes]);
    });
    const results = await library.startSpan(
      { name: "test" },
      () =>
        everyCall(
          library.instrumentOpenAiClient(client, {
            recordInputs: true,
            recordOutputs: true,
          }),
          openai,
        ),
    );
    await library.flush();
    await library.close();
    assertEquals(spans.length, 8);
    return { results, spans };
  },
  // It watches modules, and flushes by timers.
  { sanitizeOps: false, sanitizeResources: false },
);
