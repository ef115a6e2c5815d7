/**
 * The calls that libraries wrap.
 *
 * @module
 */
import type { OpenAI } from "../../../mod.ts";
import type { FakeOpenAI } from "../../../src/testing.ts";

const model = "gpt-5";

const ask = {
  model,
  messages: [{ role: "user" as const, content: "Say hi" }],
};

const schema = {
  type: "object",
  properties: { text: { type: "string" } },
  required: ["text"],
  additionalProperties: false,
};

const FORMAT = {
  type: "json_schema" as const,
  json_schema: { name: "greeting", strict: true, schema },
};

/** Makes one call of each kind, and returns what came back. */
export async function everyCall(
  client: OpenAI,
  openai: FakeOpenAI,
): Promise<Record<string, unknown>> {
  const { chat, responses } = client;
  const response = await responses.create({ model, input: "Say ho" });
  return {
    response,
    completion: await chat.completions.create(ask),
    chunks: await all(
      chat.completions.create({
        ...ask,
        stream: true,
        stream_options: { include_usage: true },
      }),
    ),
    events: await all(
      responses.create({ model, input: "Say ho", stream: true }),
    ),
    embedding: await client.embeddings.create({
      model: "text-embedding-3-small",
      dimensions: 3,
      input: "hi",
    }),
    parsed: await chat.completions.parse({ ...ask, response_format: FORMAT }),
    parsedResponse: await responses.parse({
      model,
      input: "Say ho",
      text: { format: { type: "json_schema", name: "greeting", schema } },
    }),
    streamed: await final(chat.completions.stream(ask), "finalContent"),
    streamedResponse: await final(
      responses.stream({ model, input: "Say ho" }),
      "finalResponse",
    ),
    tool: await withTool(client, openai),
    text: await client.completions.create({ model, prompt: "Say hi" }),
    stored: await all(chat.completions.list()),
    retrieved: await responses.retrieve(response.id),
    items: await all(responses.inputItems.list(response.id)),
    moderation: await client.moderations.create({ input: "hi" }),
    models: await all(client.models.list()),
    headers: await withHeaders(client),
    refusal: await refused(client, openai),
  };
}

async function all<Item>(
  stream: PromiseLike<AsyncIterable<Item>>,
): Promise<Item[]> {
  return await Array.fromAsync(await stream);
}

/** What a stream helper ends with, or its events: some libraries hand on only those. */
async function final<Name extends string>(
  stream: AsyncIterable<unknown> & Record<Name, () => Promise<unknown>>,
  name: Name,
): Promise<unknown> {
  return name in stream ? await stream[name]() : await Array.fromAsync(stream);
}

async function withTool(
  client: OpenAI,
  openai: FakeOpenAI,
): Promise<unknown> {
  openai.once("weather", {
    toolCalls: [{ name: "forecast", arguments: { city: "Oslo" } }],
  });
  openai.once(({ toolOutputs }) => toolOutputs.length > 0, "It rains.");
  const cities: unknown[] = [];
  const runner = client.chat.completions.runTools({
    model,
    messages: [{ role: "user", content: "How is the weather?" }],
    tools: [{
      type: "function",
      function: {
        name: "forecast",
        description: "Tells the weather",
        parameters: {
          type: "object",
          properties: { city: { type: "string" } },
        },
        parse: JSON.parse,
        function: ({ city }: { city: string }) => {
          cities.push(city);
          return "rain";
        },
      },
    }],
  });
  return [await runner.finalContent(), cities];
}

async function withHeaders(client: OpenAI): Promise<unknown> {
  const promise = client.chat.completions.create(ask);
  // Some libraries hand on a plain promise.
  if (!("withResponse" in promise)) return [await promise];
  const { data, response, request_id } = await promise.withResponse();
  return [data, response.status, request_id];
}

async function refused(client: OpenAI, openai: FakeOpenAI): Promise<unknown> {
  openai.fault({ status: 400, message: "No" });
  try {
    return await client.chat.completions.create(ask);
  } catch (error) {
    const { status, message } = error as { status: number; message: string };
    return [status, message.startsWith("400 No")];
  }
}
