/**
 * The client and the doctor against a real `llama-server`, if it is installed: in PATH, or what
 * `LLAMA_SERVER` names. Its model is made by the test.
 */
import {
  assert,
  assertEquals,
  assertInstanceOf,
  assertRejects,
} from "@std/assert";
import OpenAI, {
  APIUserAbortError,
  type ClientOptions,
  StructuredOutputError,
  TruncatedStreamError,
} from "@duplex/openai";
import { doctor, summarize } from "@duplex/openai/doctor";
import {
  type LlamaOptions,
  LlamaServer,
  llamaVersion,
} from "../compatible/llama_server.ts";
import { LLAMA_WORKS } from "../compatible/doctor_recording.ts";
import { runDoctor } from "../../src/doctor/program.ts";
import { within } from "../support/within.ts";

const ignore = await llamaVersion() === null;
if (ignore) {
  console.log("llama-server is not installed: its tests are ignored");
}

const TEXT = "Hello there 😀 Grüße";
const model = "tiny";
const CHAT = { model, messages: [{ role: "user" as const, content: "Hi" }] };
const RESPONSE = { model, input: "Hi" };
const SCHEMA = {
  type: "object",
  properties: { city: { type: "string" }, days: { type: "integer" } },
  required: ["city", "days"],
  additionalProperties: false,
};
const FORECAST = { city: "", days: 1 };

/** Tests with a server of its own. */
function test(
  name: string,
  options: LlamaOptions,
  fn: (client: OpenAI, server: LlamaServer) => Promise<void>,
): void {
  Deno.test({
    name: `llama-server: ${name}`,
    ignore,
    async fn() {
      await using server = await LlamaServer.start(options);
      await fn(clientOf(server), server);
    },
  });
}

function clientOf(server: LlamaServer, options: ClientOptions = {}): OpenAI {
  return new OpenAI({
    baseURL: server.baseURL,
    apiKey: "sk-local",
    envFile: null,
    maxRetries: 0,
    ...options,
  });
}

const ENDLESS = { isEndless: true };
const EMBEDS = { args: ["--embeddings", "--pooling", "mean"] };

test("doctor() says what it can do", ENDLESS, async (_, { baseURL }) => {
  const findings = await Array.fromAsync(doctor(baseURL));
  assertEquals(summarize(findings), {
    works: LLAMA_WORKS,
    ignored: ["responses.schema"],
    missing: [
      "models.retrieve",
      "chat.image",
      "responses.limit",
      "responses.image",
      "embeddings",
      "realtime",
    ],
    fails: [],
    unknown: [],
  });
});

test(
  "doctor() says that it embeds, and that a model that stops early shows nothing of limits",
  EMBEDS,
  async (_, { baseURL }) => {
    const findings = await Array.fromAsync(doctor(baseURL));
    const { works, unknown, fails } = summarize(findings);
    assertEquals(works, [
      ...LLAMA_WORKS.filter((check) => check !== "chat.limit"),
      "embeddings",
      "embeddings.base64",
    ]);
    assertEquals([unknown, fails], [["chat.limit", "responses.limit"], []]);
  },
);

test(
  "runDoctor() reports a wrong key, which it does not print, with the exit code 1",
  { args: ["--api-key", "sk-right-0123456789"] },
  async (_, { baseURL }) => {
    const lines: string[] = [];
    const key = Deno.env.get("OPENAI_API_KEY");
    Deno.env.set("OPENAI_API_KEY", "sk-wrong-0123456789");
    try {
      const code = await runDoctor([baseURL], (line) => lines.push(line));
      assertEquals(code, 1);
    } finally {
      if (key === undefined) Deno.env.delete("OPENAI_API_KEY");
      else Deno.env.set("OPENAI_API_KEY", key);
    }
    const output = lines.join("\n");
    assert(output.includes("The API did not accept the key."), output);
    assert(!output.includes("sk-wrong"), output);
  },
);

for (const stream of [false, true]) {
  test(
    `runTools() calls the tool and sends its output, ${
      stream ? "streamed" : "whole"
    }`,
    {},
    async (client) => {
      const calls: unknown[] = [];
      const tools = [{
        type: "function" as const,
        function: {
          name: "weather",
          description: "The weather of a city",
          parameters: SCHEMA,
          parse: JSON.parse,
          function(forecast: unknown) {
            calls.push(forecast);
            return "sunny";
          },
        },
      }];
      const body = { ...CHAT, tools, parallel_tool_calls: false };
      const runner = stream
        ? client.chat.completions.runTools({ ...body, stream: true })
        : client.chat.completions.runTools(body);
      assertEquals(await runner.finalContent(), TEXT);
      assertEquals(calls, [FORECAST]);
      assertEquals(
        runner.messages.map(({ role, content }) => [role, content || null]),
        [
          ["user", "Hi"],
          ["assistant", null],
          ["tool", "sunny"],
          ["assistant", TEXT],
        ],
      );
    },
  );
}

test(
  "chat.completions.stream() has text, deltas and usage",
  {},
  async (client) => {
    const deltas: string[] = [];
    const stream = client.chat.completions.stream({
      ...CHAT,
      stream_options: { include_usage: true },
    }).on("content", (delta) => deltas.push(delta));
    assertEquals(await stream.finalContent(), TEXT);
    assertEquals(deltas, ["Hello", " there", " ", "😀", " Gr", "üße"]);
    assertEquals((await stream.totalUsage()).completion_tokens, 10);
  },
);

test("responses.stream() has text, deltas and usage", {}, async (client) => {
  const deltas: string[] = [];
  const stream = client.responses.stream(RESPONSE)
    .on("response.output_text.delta", ({ delta }) => deltas.push(delta));
  const response = await stream.finalResponse();
  assertEquals([response.output_text, response.status], [TEXT, "completed"]);
  assertEquals(deltas, ["Hello", " there", " ", "😀", " Gr", "üße"]);
  assertEquals(response.usage?.output_tokens, 10);
});

/** Waits until the server generates nothing, and says whether it stopped before it was done. */
async function wasStopped({ baseURL }: LlamaServer): Promise<boolean> {
  const url = baseURL.replace("/v1", "/slots");
  for (;;) {
    const slots = await (await fetch(url)).json();
    // deno-lint-ignore no-explicit-any -- a diagnosis of this server
    if (slots.some((slot: any) => slot.is_processing)) continue;
    // deno-lint-ignore no-explicit-any
    return slots.some((slot: any) => slot.next_token?.[0]?.has_next_token);
  }
}

const RUNS = {
  "chat.completions.stream()": (client: OpenAI, signal?: AbortSignal) => {
    const stream = client.chat.completions.stream(CHAT, { signal });
    return { stream, final: () => stream.finalContent() };
  },
  "responses.stream()": (client: OpenAI, signal?: AbortSignal) => {
    const stream = client.responses.stream(RESPONSE, { signal });
    return { stream, final: () => stream.finalResponse() };
  },
} as const;

for (const [name, begin] of Object.entries(RUNS)) {
  test(
    `${name} that is aborted throws, and the server stops generating`,
    ENDLESS,
    async (client, server) => {
      const controller = new AbortController();
      const { stream, final } = begin(client, controller.signal);
      let events = 0;
      await assertRejects(async () => {
        for await (const _ of stream) if (++events === 6) controller.abort();
      }, APIUserAbortError);
      assertEquals(events, 6);
      await assertRejects(final, APIUserAbortError);
      assertEquals(await within(wasStopped(server), "the server"), true);
    },
  );

  test(
    `${name} throws if the server dies, and the error has what arrived`,
    ENDLESS,
    async (client, server) => {
      const { stream, final } = begin(client);
      let events = 0;
      await assertRejects(async () => {
        for await (const _ of stream) if (++events === 6) await server.kill();
      }, TruncatedStreamError);
      const error = await final().catch((error: unknown) => error);
      assertInstanceOf(error, TruncatedStreamError);
      assert(error.partial && error.partial.events >= 6);
      assert(error.partial.text?.startsWith("Hello there"));
      assertEquals(error.mayHaveExecuted, true);
    },
  );
}

test(
  "a stream that is aborted without a helper ends, and one whose server dies throws",
  ENDLESS,
  async (client, server) => {
    const body = { ...CHAT, stream: true as const };
    let events = 0;
    const aborted = await client.chat.completions.create(body);
    for await (const _ of aborted) {
      if (++events === 3) aborted.controller.abort();
    }
    assertEquals([events, aborted.aborted], [3, true]);
    assertEquals(await within(wasStopped(server), "the server"), true);
    await assertRejects(async () => {
      const stream = await client.chat.completions.create(body);
      for await (const _ of stream) if (++events === 6) await server.kill();
    }, TruncatedStreamError);
  },
);

test(
  "embeddings sent as Base64 are the numbers of those sent as numbers",
  EMBEDS,
  async (client) => {
    const request = (encoding_format?: "float") =>
      client.embeddings.create({
        model,
        input: ["Hi", "Hello"],
        ...encoding_format && { encoding_format },
      });
    const [base64, float] = [await request(), await request("float")];
    assertEquals(base64.data.map(({ embedding }) => embedding.length), [
      384,
      384,
    ]);
    base64.data.forEach(({ embedding }, item) =>
      embedding.forEach((value, index) => {
        const difference = value - float.data[item].embedding[index];
        assert(Math.abs(difference) < 1e-6, `${item}, ${index}: ${difference}`);
      })
    );
    assert(Math.abs(Math.hypot(...base64.data[0].embedding) - 1) < 1e-3);
  },
);

test(
  "chat.completions.parse() parses what matches the schema",
  {},
  async (client) => {
    const { choices: [{ message }] } = await client.chat.completions.parse({
      ...CHAT,
      response_format: {
        type: "json_schema",
        json_schema: { name: "forecast", strict: true, schema: SCHEMA },
      },
    });
    assertEquals(message.parsed, FORECAST);
  },
);

test(
  "responses.parse() throws because the server ignores the schema",
  {},
  async (client) => {
    const error = await client.responses.parse({
      ...RESPONSE,
      text: {
        format: {
          type: "json_schema",
          name: "forecast",
          strict: true,
          schema: SCHEMA,
        },
      },
    }).then(({ output_parsed }) => output_parsed, (error: unknown) => error);
    assertInstanceOf(error, StructuredOutputError);
    assertEquals(error.text, TEXT);
  },
);
