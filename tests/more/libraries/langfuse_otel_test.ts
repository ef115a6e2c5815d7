import { assertEquals } from "@std/assert";
import { both, load } from "./both.ts";
import { everyCall } from "./calls.ts";
import { SDK, type Sdk, Spans } from "./spans.ts";

type Library =
  & Sdk
  & typeof import("npm:@langfuse/openai@5.11.1")
  & Pick<
    typeof import("npm:@langfuse/tracing@5.11.1"),
    "setLangfuseTracerProvider"
  >;

interface Span {
  readonly name: string;
  readonly kind: number;
  readonly attributes: Record<string, unknown>;
}

const langfuse = await load<Library>(
  "npm:@langfuse/openai@5.11.1",
  "npm:@langfuse/tracing@5.11.1",
  SDK,
);

both(
  "@langfuse/openai@5.11.1: observeOpenAI() records every call as a span",
  langfuse,
  async ({ library, client, openai }) => {
    const spans = new Spans(library);
    library.setLangfuseTracerProvider(spans.provider);
    const results = await everyCall(
      library.observeOpenAI(client, { generationName: "test" }),
      openai,
    );
    const recorded = (await spans.take() as Span[]).map(
      ({ name, kind, attributes }) => {
        const {
          "langfuse.observation.completion_start_time": _time,
          "langfuse.observation.status_message": message,
          ...others
        } = attributes;
        return [name, kind, others, String(message).includes("400 No")];
      },
    );
    assertEquals(recorded.length, 18);
    return { results, recorded };
  },
);
