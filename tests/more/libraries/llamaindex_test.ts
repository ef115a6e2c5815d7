import { assert, assertEquals } from "@std/assert";
import { both, load } from "./both.ts";

type Library = typeof import("npm:@llamaindex/openai@0.4.23");

const llamaindex = await load<Library>("npm:@llamaindex/openai@0.4.23");

const messages = [{ role: "user" as const, content: "Say hi" }];

both(
  "@llamaindex/openai@0.4.23: a session chats, streams, calls tools and embeds",
  llamaindex,
  async ({ library, client, openai }) => {
    // It is typed with version 5 of the official SDK, which 7 does not fit either.
    const session = client as never;
    const results: Record<string, unknown> = {};
    for (const Model of [library.OpenAI, library.OpenAIResponses]) {
      const llm = new Model({
        session,
        model: "gpt-4o",
      }) as unknown as InstanceType<Library["OpenAI"]>;
      const { message } = await llm.chat({ messages });
      assertEquals(message.content, "hi");
      const stream = await llm.chat({ messages, stream: true });
      const deltas = [];
      for await (const { delta } of stream) deltas.push(delta);
      assert(deltas.includes("hi"));
      openai.once("weather", {
        toolCalls: [{ name: "forecast", arguments: { city: "Oslo" } }],
      });
      const called = await llm.chat({
        messages: [{ role: "user", content: "How is the weather?" }],
        tools: [{
          metadata: {
            name: "forecast",
            description: "Tells the weather",
            parameters: {
              type: "object",
              properties: { city: { type: "string" } },
              required: ["city"],
            },
          },
          call: () => "rain",
        }],
      });
      results[Model.name] = [message, deltas, called.message];
    }
    const embedder = new library.OpenAIEmbedding({
      session,
      model: "text-embedding-3-small",
      dimensions: 3,
    });
    const vectors = await embedder.getTextEmbeddings(["a", "b"]);
    assertEquals(vectors.map(({ length }) => length), [3, 3]);
    return { results, vectors };
  },
);
