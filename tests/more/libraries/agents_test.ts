// deno-lint-ignore no-import-prefix -- the oracle, and no dependency
import type Official from "npm:openai@7.59.0";
import { assertEquals } from "@std/assert";
import { both, load, type Stage } from "./both.ts";

// Its two parts that agents need: the types of the third, for browsers, change those of this project.
type Library =
  & typeof import("npm:@openai/agents-core@0.20.0")
  & typeof import("npm:@openai/agents-openai@0.20.0");

const agents = await load<Library>("npm:@openai/agents@0.20.0");

/** An agent with a tool, and an answer of a given shape. */
function forecaster({ library, openai }: Stage<Library>) {
  openai.on("weather", {
    toolCalls: [{ name: "forecast", arguments: { city: "Oslo" } }],
  });
  openai.on(({ toolOutputs }) => toolOutputs.length > 0, "It rains in Oslo.");
  const cities: string[] = [];
  const agent = new library.Agent({
    name: "Forecaster",
    model: "gpt-5",
    instructions: "Answer questions about the weather.",
    tools: [library.tool({
      name: "forecast",
      description: "Tells the weather",
      parameters: {
        type: "object",
        properties: { city: { type: "string" } },
        required: ["city"],
        additionalProperties: false,
      },
      execute: (input: unknown) => {
        cities.push((input as { city: string }).city);
        return "rain";
      },
    })],
  });
  return { agent, cities };
}

const question = "How is the weather in Oslo?";

/** Runs the agent, plain and streamed. */
async function runs(
  stage: Stage<Library>,
  runner: InstanceType<Library["Runner"]>,
): Promise<unknown> {
  const { agent, cities } = forecaster(stage);
  const result = await runner.run(agent, question);
  assertEquals(result.finalOutput, "It rains in Oslo.");
  const streamed = await runner.run(agent, question, { stream: true });
  const events = await Array.fromAsync(streamed);
  await streamed.completed;
  assertEquals(streamed.finalOutput, "It rains in Oslo.");
  assertEquals(cities, ["Oslo", "Oslo"]);
  return {
    output: result.finalOutput,
    history: result.history,
    events,
    usage: [result.state.usage, streamed.state.usage],
  };
}

both(
  "@openai/agents@0.20.0: setDefaultOpenAIClient() runs agents with tools, plain and streamed",
  agents,
  async (stage) => {
    const { library, client } = stage;
    library.setTracingDisabled(true);
    library.setDefaultOpenAIClient(client as unknown as Official);
    // The provider of a runner by default keeps the first client forever.
    const modelProvider = new library.OpenAIProvider();
    return await runs(stage, new library.Runner({ modelProvider }));
  },
);

both(
  "@openai/agents@0.20.0: OpenAIProvider runs agents over chat completions",
  agents,
  async (stage) => {
    const { library, client } = stage;
    library.setTracingDisabled(true);
    const modelProvider = new library.OpenAIProvider({
      openAIClient: client as unknown as Official,
      useResponses: false,
    });
    return await runs(stage, new library.Runner({ modelProvider }));
  },
);

both(
  "@openai/agents@0.20.0: OpenAIProvider runs agents over a WebSocket, with headers and query of the client",
  agents,
  async (stage) => {
    const { library, client, openai } = stage;
    library.setTracingDisabled(true);
    const modelProvider = new library.OpenAIProvider({
      openAIClient: client.withOptions({
        defaultHeaders: { "x-mine": "header" },
        defaultQuery: { mine: "query" },
      }) as unknown as Official,
      useResponsesWebSocket: true,
    });
    const outcome = await runs(stage, new library.Runner({ modelProvider }));
    await modelProvider.close();
    const sockets = openai.requests.all.filter(({ transport }) =>
      transport === "websocket"
    );
    assertEquals(sockets.length, 1);
    const [{ headers, query, frames }] = sockets;
    assertEquals(query.mine, "query");
    assertEquals(headers.authorization, "Bearer [redacted]");
    return {
      outcome,
      mine: headers["x-mine"],
      frames: frames.map(({ from, data }) => [from, data]),
    };
  },
);
