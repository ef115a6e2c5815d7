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

type Calls = Record<
  string,
  (client: OpenAI, openai: FakeOpenAI) => Promise<unknown>
>;

const CALLS = {
  chat: async ({ chat }) => await chat.completions.create(ask),
  chatStream: async ({ chat }) =>
    await all(
      chat.completions.create({
        ...ask,
        stream: true,
        stream_options: { include_usage: true },
      }),
    ),
  chatParse: async ({ chat }) =>
    await chat.completions.parse({ ...ask, response_format: FORMAT }),
  chatHelper: async ({ chat }) =>
    await final(chat.completions.stream(ask), "finalContent"),
  chatTools: withTool,
  chatHeaders: withHeaders,
  chatRefused: refused,
  chatList: async ({ chat }) => await all(chat.completions.list()),
  response: async ({ responses }) => {
    const { id } = await responses.create({ model, input: "Say ho" });
    return [
      await responses.retrieve(id),
      await all(responses.inputItems.list(id)),
    ];
  },
  responseStream: async ({ responses }) =>
    await all(responses.create({ model, input: "Say ho", stream: true })),
  responseParse: async ({ responses }) =>
    await responses.parse({
      model,
      input: "Say ho",
      text: { format: { type: "json_schema", name: "greeting", schema } },
    }),
  responseHelper: async ({ responses }) =>
    await final(
      responses.stream({ model, input: "Say ho" }),
      "finalResponse",
    ),
  embedding: async ({ embeddings }) =>
    await embeddings.create({
      model: "text-embedding-3-small",
      dimensions: 3,
      input: "hi",
    }),
  text: async ({ completions }) =>
    await completions.create({ model, prompt: "Say hi" }),
  image: async ({ images }) =>
    await images.generate({ model: "gpt-image-1", prompt: "A cat" }),
  moderation: async ({ moderations }) =>
    await moderations.create({ input: "hi" }),
  models: async ({ models }) => await all(models.list()),
} satisfies Calls;

/** Name of a call. */
export type CallName = keyof typeof CALLS;

/**
 * Makes one call of each kind, and returns what came back.
 *
 * @param except Calls that the library breaks, whatever the client.
 */
export async function everyCall(
  client: OpenAI,
  openai: FakeOpenAI,
  except: readonly CallName[] = [],
): Promise<Record<string, unknown>> {
  const results: Record<string, unknown> = {};
  for (const [name, call] of Object.entries<Calls[string]>(CALLS)) {
    if (except.includes(name as CallName)) continue;
    results[name] = await call(client, openai);
  }
  return results;
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
