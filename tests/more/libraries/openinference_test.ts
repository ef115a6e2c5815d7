// deno-lint-ignore no-import-prefix -- the oracle, and no dependency
import type Official from "npm:openai@7.59.0";
import { assertEquals } from "@std/assert";
import { both, load } from "./both.ts";
import { everyCall } from "./calls.ts";
import { SDK, type Sdk, Spans } from "./spans.ts";

type Library =
  & typeof import("npm:@arizeai/openinference-instrumentation-openai@4.2.7")
  & Sdk;

const openinference = await load<Library>(
  "npm:@arizeai/openinference-instrumentation-openai@4.2.7",
  SDK,
);

both(
  "@arizeai/openinference-instrumentation-openai@4.2.7: manuallyInstrument() records every call as a span",
  openinference,
  async ({ library, sdk, client, openai }) => {
    const spans = new Spans(library);
    const instrumentation = new library.OpenAIInstrumentation({
      tracerProvider: spans.provider,
    });
    instrumentation.manuallyInstrument(
      sdk.OpenAI as unknown as typeof Official,
    );
    // It knows no promise but that of its own copy of the official SDK: ours come back as plain ones.
    const results = await everyCall(client, openai, ["chatHeaders"]);
    instrumentation.disable();
    const recorded = await spans.take();
    assertEquals(recorded.length, 12);
    return { results, recorded };
  },
);
