import { assertEquals } from "@std/assert";
import { both, load, type Stage } from "./both.ts";
import { everyCall } from "./calls.ts";
import { SDK, type Sdk, Spans } from "./spans.ts";

const API = "npm:@opentelemetry/api@1.10.0";

/** What is used of them: they patch a module as it loads, and have no method for one that is already there. */
type Library =
  & Sdk
  & Pick<typeof import("npm:@opentelemetry/api@1.10.0"), "metrics">
  & {
    OpenAIInstrumentation: new () => {
      setTracerProvider(provider: unknown): void;
      setMeterProvider(provider: unknown): void;
      setConfig(config: { captureMessageContent: boolean }): void;
      init(): { patch(module: unknown): void }[];
    };
  };

/** Patches the module, and records the spans of every call. */
async function recorded(
  { library, sdk, client, openai }: Stage<Library>,
): Promise<{ results: unknown; spans: unknown[] }> {
  const spans = new Spans(library);
  const instrumentation = new library.OpenAIInstrumentation();
  instrumentation.setTracerProvider(spans.provider);
  instrumentation.setMeterProvider(library.metrics.getMeterProvider());
  instrumentation.setConfig({ captureMessageContent: true });
  const originals = [
    sdk.OpenAI.Chat.Completions,
    sdk.OpenAI.Responses,
    sdk.OpenAI.Embeddings,
  ].map(({ prototype }) => [prototype, prototype.create] as const);
  instrumentation.init()[0].patch(sdk);
  try {
    // It reads the result, after which the parse() of the official client finds no body.
    const results = await everyCall(client, openai, [
      "chatParse",
      "responseParse",
    ]);
    const found = await spans.take() as { attributes: object }[];
    return {
      results,
      spans: found.map(({ attributes, ...rest }) => ({
        ...rest,
        attributes: { ...attributes, "server.port": 0 }, // another one for each fake
      })),
    };
  } finally {
    for (const [prototype, create] of originals) {
      Object.assign(prototype, { create });
    }
  }
}

const contrib = await load<Library>(
  "npm:@opentelemetry/instrumentation-openai@0.22.0",
  SDK,
  API,
);

both(
  "@opentelemetry/instrumentation-openai@0.22.0: its patch of the module records calls as spans",
  contrib,
  async (stage) => {
    const outcome = await recorded(stage);
    assertEquals(outcome.spans.length, 11);
    return outcome;
  },
);

const elastic = await load<Library>(
  "npm:@elastic/opentelemetry-instrumentation-openai@0.5.1",
  SDK,
  API,
);

both(
  "@elastic/opentelemetry-instrumentation-openai@0.5.1: its patch of the module records calls as spans",
  elastic,
  async (stage) => {
    const outcome = await recorded(stage);
    assertEquals(outcome.spans.length, 8);
    return outcome;
  },
);
