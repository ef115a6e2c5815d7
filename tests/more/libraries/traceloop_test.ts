import { assertEquals } from "@std/assert";
import { both, load } from "./both.ts";
import { everyCall } from "./calls.ts";
import { SDK, type Sdk, Spans } from "./spans.ts";

type Library =
  & typeof import("npm:@traceloop/instrumentation-openai@0.27.0")
  & Sdk;

const traceloop = await load<Library>(
  "npm:@traceloop/instrumentation-openai@0.27.0",
  SDK,
);

both(
  "@traceloop/instrumentation-openai@0.27.0: manuallyInstrument() records every call as a span",
  traceloop,
  async ({ library, sdk, client, openai }) => {
    const spans = new Spans(library);
    const instrumentation = new library.OpenAIInstrumentation({
      enrichTokens: false,
    });
    instrumentation.setTracerProvider(spans.provider);
    instrumentation.manuallyInstrument(sdk.OpenAI);
    // It returns a generator for a stream, which the official helpers do not take.
    const results = await everyCall(client, openai, ["chatHelper"]);
    const recorded = await spans.take();
    assertEquals(recorded.length, 12);
    return { results, recorded };
  },
);
