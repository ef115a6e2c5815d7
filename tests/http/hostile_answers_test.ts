/** Whatever JSON a server sends, the call resolves or rejects with an error of the client. */
import { assert, assertEquals, assertRejects } from "@std/assert";
import OpenAI, {
  APIError,
  OpenAIError,
  TruncatedStreamError,
  UnexpectedContentError,
} from "../../mod.ts";
import { chanceOf } from "../support/chance.ts";

const SEED = Number(Deno.env.get("FUZZ_SEED") ?? 1);
const CALLS = Number(Deno.env.get("FUZZ_CALLS") ?? 1_200);

/** A client whose server sends one body to every request. */
function clientOf(body: () => string, type: string, status = 200) {
  return new OpenAI({
    apiKey: "sk-test",
    envFile: null,
    logLevel: "off",
    maxRetries: 0,
    fetch: () =>
      Promise.resolve(
        new Response(body(), { status, headers: { "content-type": type } }),
      ),
  });
}

const DEEP = `${'{"error":'.repeat(50_000)}1${"}".repeat(50_000)}`;
const CHAT: OpenAI.ChatCompletionCreateParamsStreaming = {
  model: "m",
  messages: [],
  stream: true,
};
const read = async (client: OpenAI) =>
  await Array.fromAsync(await client.chat.completions.create(CHAT));

Deno.test("an error that is nested 50,000 levels deep is an error of the API", async () => {
  for (const [status, Class] of [[400, APIError], [200, APIError]] as const) {
    const client = clientOf(() => DEEP, "application/json", status);
    await assertRejects(() => client.models.retrieve("m"), Class);
  }
  const events = clientOf(() => `data: ${DEEP}\n\n`, "text/event-stream");
  await assertRejects(() => read(events), APIError);
  const stray = clientOf(() => `error: ${DEEP}\n\n`, "text/event-stream");
  await assertRejects(() => read(stray), APIError);
});

Deno.test("an event that is nested 50,000 levels deep is delivered, and kept in the error of a stream that is cut off", async () => {
  const deep = DEEP.replaceAll("error", "a");
  const client = clientOf(() => `data: ${deep}\n\n`, "text/event-stream");
  const error = await assertRejects(() => read(client), TruncatedStreamError);
  assertEquals(error.partial.events, 1);
});

Deno.test("fields that are named like methods are never called", async () => {
  const odd = { toString: "x", valueOf: 1, toJSON: "x", then: "x" };
  const choices = [{ index: 0, delta: { content: odd } }];
  const client = clientOf(
    () => `data: ${JSON.stringify({ choices })}\n\ndata: [DONE]\n\n`,
    "text/event-stream",
  );
  assertEquals((await read(client)).length, 1);
  for (const status of [200, 400]) {
    const error = { code: odd, type: odd, param: odd, message: odd };
    const body = () => JSON.stringify({ error });
    const failing = clientOf(body, "application/json", status);
    await assertRejects(() => failing.models.retrieve("m"), APIError);
  }
});

Deno.test("JSON in place of a file is an error, whatever its type", async () => {
  for (const body of ["null", "1", '"text"', "[]", "{}"]) {
    await assertRejects(
      () =>
        clientOf(() => body, "application/json").audio.speech.create({
          model: "m",
          voice: "v",
          input: "i",
        }),
      UnexpectedContentError,
      "Expected a file",
    );
  }
});

Deno.test("a stream whose choices never repeat is read in constant memory", async () => {
  const count = 20_000;
  let text = "";
  for (let index = 0; index < count; index++) {
    text += `data: {"choices":[{"index":${index},"delta":{}}]}\n\n`;
  }
  const client = clientOf(() => `${text}data: [DONE]\n\n`, "text/event-stream");
  assertEquals((await read(client)).length, count);
});

const LEAVES: readonly unknown[] = [
  null,
  0,
  -1,
  1e308,
  "",
  "x",
  "__proto__",
  true,
  "\ud800",
  "stop",
  "error",
  "list",
  "message",
  "function_call",
  "output_text",
  "response.created",
  "response.completed",
];
const NAMES =
  "error message code type param data object id choices delta content index finish_reason text toString valueOf __proto__ constructor then toJSON length has_more last_id first_id output status usage role tool_calls function arguments name error_code embedding b64_json url response item output_index content_index"
    .split(" ");
const TYPES = [
  "response.created",
  "response.output_item.added",
  "response.content_part.added",
  "response.output_text.delta",
  "response.function_call_arguments.delta",
  "response.output_text.done",
  "response.failed",
  "response.completed",
];

const SCHEMA = { type: "object", properties: {} };
const FUNCTION = { name: "x", strict: true, parameters: SCHEMA };
const FORMAT = { name: "x", schema: SCHEMA };
/** Params that have texts and arguments parsed. */
const PARSED = {
  chat: {
    response_format: { type: "json_schema" as const, json_schema: FORMAT },
    tools: [{ type: "function" as const, function: FUNCTION }],
  },
  response: {
    text: { format: { type: "json_schema" as const, ...FORMAT } },
    tools: [{ type: "function" as const, ...FUNCTION }],
  },
};

Deno.test("parse() rejects a body without choices or output, and says what is missing", async () => {
  const client = clientOf(
    () => '{"id":"x","choices":[null]}',
    "application/json",
  );
  await assertRejects(
    async () =>
      await client.chat.completions.parse({ model: "m", messages: [] }),
    OpenAIError,
    "choices must be a list of objects, got a list of other values",
  );
  await assertRejects(
    async () => await client.responses.parse({ model: "m", input: "x" }),
    OpenAIError,
    "output must be a list of objects, got undefined",
  );
});

Deno.test("a call resolves or rejects with an OpenAIError, whatever JSON it receives", async () => {
  const chance = chanceOf(SEED);
  const value = (depth = 0): unknown => {
    if (depth > 4 || chance.happens(0.35)) return chance.one(LEAVES);
    const items = Array.from(
      { length: chance.below(4) },
      () => value(depth + 1),
    );
    return chance.happens(0.3) ? items : object(depth);
  };
  const object = (depth = 0): object =>
    Object.fromEntries(
      Array.from(
        { length: chance.below(7) },
        () => [chance.one(NAMES), value(depth + 1)],
      ),
    );
  const part = (): object => ({
    type: chance.one(["message", "function_call", "output_text", "function"]),
    ...object(1),
    ...(chance.happens(0.5) ? { content: [object(), object()] } : {}),
    ...(chance.happens(0.5) ? { message: object() } : {}),
    ...(chance.happens(0.3)
      ? { message: { tool_calls: [{ type: "function", ...object() }] } }
      : {}),
  });
  const answer = () =>
    chance.happens(0.5) ? value() : {
      choices: [part()],
      output: [part()],
      ...object(),
    };
  const event = () => {
    if (chance.happens(0.1)) return "[DONE]";
    if (chance.happens(0.3)) return JSON.stringify(value());
    const known = chance.happens(0.5)
      ? { choices: [{ index: 0, delta: { content: "x" } }] }
      : { type: chance.one(TYPES) };
    return JSON.stringify({ ...known, ...object() });
  };
  const events = () =>
    Array.from({ length: 1 + chance.below(6) }, () => {
      const name = chance.one(["error", "thread.run.created", "ping", ""]);
      return `${name && `event: ${name}\n`}data: ${event()}\n\n`;
    }).join("");
  const call = { model: "m", messages: [] };
  const values: readonly ((client: OpenAI) => PromiseLike<unknown>)[] = [
    (client) => client.chat.completions.create(call),
    (client) => client.responses.create({ model: "m", input: "x" }),
    (client) => client.chat.completions.parse({ ...call, ...PARSED.chat }),
    (client) =>
      client.responses.parse({ model: "m", input: "x", ...PARSED.response }),
    (client) => client.embeddings.create({ model: "m", input: "x" }),
    (client) => client.images.generate({ prompt: "x" }),
    (client) => client.files.retrieve("x"),
    (client) => client.files.content("x"),
    (client) => client.files.delete("x"),
    (client) => client.get("/x"),
    (client) => client.files.list(),
    async (client) => {
      for await (const _ of client.models.list()) {
        if (chance.happens(0.1)) break;
      }
    },
    async (client) => {
      for await (const _ of client.files.list()) if (chance.happens(0.1)) break;
    },
  ];
  const streams: readonly ((client: OpenAI) => PromiseLike<unknown>)[] = [
    read,
    async (client) =>
      await Array.fromAsync(
        await client.responses.create({ model: "m", input: "x", stream: true }),
      ),
    (client) => client.chat.completions.stream(call).finalChatCompletion(),
    (client) =>
      client.responses.stream({ model: "m", input: "x" }).finalResponse(),
  ];
  for (let count = 0; count < CALLS; count++) {
    const isStream = chance.happens(0.5);
    const status = chance.happens(0.25)
      ? chance.one([400, 401, 404, 409, 429, 500])
      : 200;
    const type = isStream
      ? "text/event-stream"
      : chance.one(["application/json", "text/plain", "audio/mpeg"]);
    const bodies: string[] = [];
    const client = clientOf(
      () => {
        const body = isStream ? events() : JSON.stringify(answer());
        bodies.push(body);
        return body;
      },
      type,
      status,
    );
    try {
      await chance.one(isStream ? streams : values)(client);
    } catch (error) {
      assert(error instanceof OpenAIError, `${error} for ${bodies.join("|")}`);
      assert(Deno.inspect(error) + JSON.stringify(error) + String(error));
    }
    assertEquals(Object.keys(Object.prototype), []);
  }
});
