import {
  assert,
  assertEquals,
  assertMatch,
  assertRejects,
  assertThrows,
} from "@std/assert";
import OpenAI from "../../mod.ts";
import { type FakeOpenAI, fakeOpenAI, type Prompt } from "../../src/testing.ts";

const ask = async (openai: FakeOpenAI, input: string, more: object = {}) =>
  await openai.client({ maxRetries: 0 }).responses.create({
    model: "gpt-5",
    input,
    ...more,
  });

Deno.test("on() matches by text, by pattern and by rule; the newest wins", async () => {
  await using openai = await fakeOpenAI({ port: null });
  openai.on("rain", "by text").on(/^\d+$/, "by pattern")
    .on(
      (prompt) => prompt.instructions === "French",
      (prompt) => `${prompt.text}, monsieur`,
    );
  assertEquals((await ask(openai, "Will it rain?")).output_text, "by text");
  assertEquals((await ask(openai, "42")).output_text, "by pattern");
  assertEquals(
    (await ask(openai, "Bonjour", { instructions: "French" })).output_text,
    "Bonjour, monsieur",
  );
  assertEquals((await ask(openai, "x42")).output_text, "You said: x42");
  openai.on("rain", "newer");
  assertEquals((await ask(openai, "rain")).output_text, "newer");
});

Deno.test("a prompt has the images of its messages, and counts them", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const client = openai.client({ maxRetries: 0 });
  openai.on(
    ({ messages }) => messages.some(({ images }) => images),
    ({ messages }) => `I see ${messages.at(-1)!.images!.join(" and ")}.`,
  );
  const url = "https://example.com/cat.png";
  const chat = await client.chat.completions.create({
    model: "gpt-5",
    messages: [{
      role: "user",
      content: [
        { type: "text", text: "What is this?" },
        { type: "image_url", image_url: { url } },
      ],
    }],
  });
  assertEquals(chat.choices[0].message.content, `I see ${url}.`);
  const ask = async (...more: object[]) =>
    await client.responses.create({
      model: "gpt-5",
      input: [{
        role: "user",
        content: [{ type: "input_text", text: "What is this?" }, ...more],
      }] as OpenAI.Responses.ResponseInput,
    });
  const response = await ask(
    { type: "input_image", image_url: url, detail: "low" },
    { type: "input_image", file_id: "file-1", detail: "low" },
    { type: "input_file", file_id: "file-2" },
  );
  assertEquals(response.output_text, `I see ${url} and file-1.`);
  const plain = await ask();
  assertEquals(plain.output_text, "You said: What is this?");
  assertEquals(
    response.usage!.input_tokens,
    plain.usage!.input_tokens + 2 * 85,
  );
  assertEquals(chat.usage!.prompt_tokens, plain.usage!.input_tokens + 85);
});

Deno.test("once() matches once, and fails the test if it is unused", async () => {
  const openai = await fakeOpenAI({ port: null });
  openai.once("a", "first").once("b", "never");
  assertEquals((await ask(openai, "a")).output_text, "first");
  assertEquals((await ask(openai, "a")).output_text, "You said: a");
  const error = await assertRejects(
    async () => await openai[Symbol.asyncDispose](),
    Error,
  );
  assertMatch(error.message, /not used: b \(1 left\)$/);
});

Deno.test("replies may be refusals, reasoning, tool calls, JSON and failures on both surfaces", async () => {
  await using openai = await fakeOpenAI({ port: null });
  openai.on("refuse", { refusal: "No." }).on("think", {
    reasoning: "Hm.",
    text: "Yes.",
  })
    .on("json", { json: { a: 1 } }).on("cut", {
      text: "half",
      finish: "length",
    })
    .on("fail", { failure: { code: "server_error", message: "Broke." } })
    .on("call", {
      toolCalls: [{ name: "f", arguments: { x: 1 }, id: "call_x" }],
    });
  const kinds = async (input: string) =>
    (await ask(openai, input)).output.map((item) => item.type);
  assertEquals(await kinds("think"), ["reasoning", "message"]);
  assertEquals(await kinds("call"), ["function_call"]);
  assertEquals((await ask(openai, "json")).output_text, '{"a":1}');
  const cut = await ask(openai, "cut");
  assertEquals([cut.status, cut.incomplete_details?.reason], [
    "incomplete",
    "max_output_tokens",
  ]);
  const failed = await ask(openai, "fail");
  assertEquals([failed.status, failed.error?.message], ["failed", "Broke."]);

  const chat = async (content: string) =>
    (await openai.client({ maxRetries: 0 }).chat.completions.create({
      model: "gpt-5",
      messages: [{ role: "user", content }],
    })).choices[0];
  assertEquals((await chat("refuse")).message.refusal, "No.");
  assertEquals((await chat("cut")).finish_reason, "length");
  const call = await chat("call");
  assertEquals([call.finish_reason, call.message.tool_calls?.[0].id], [
    "tool_calls",
    "call_x",
  ]);
  await assertRejects(() => chat("fail"), OpenAI.InternalServerError, "Broke.");
});

Deno.test("a streamed response adds up to the plain one", async () => {
  await using openai = await fakeOpenAI({ port: null });
  openai.on("all", {
    reasoning: "Let me see.",
    text: "Here you are: 🎉",
    toolCalls: [{ name: "f", arguments: { deep: [1, { x: "é" }] } }],
  });
  const client = openai.client();
  const plain = await ask(openai, "all");
  const stream = await client.responses.create({
    model: "gpt-5",
    input: "all",
    stream: true,
  });
  let text = "", given = "", thought = "", last;
  for await (const event of stream) {
    if (event.type === "response.output_text.delta") text += event.delta;
    if (event.type === "response.function_call_arguments.delta") {
      given += event.delta;
    }
    if (event.type === "response.reasoning_summary_text.delta") {
      thought += event.delta;
    }
    if (event.type === "response.completed") last = event.response;
  }
  assertEquals([text, given, thought], [
    "Here you are: 🎉",
    '{"deep":[1,{"x":"é"}]}',
    "Let me see.",
  ]);
  const bare = (response: object) =>
    JSON.stringify(
      response,
      (key, value) =>
        /(^|_)(id|at)$|^output_text$|^_request_id$/.test(key)
          ? undefined
          : value,
    );
  assertEquals(bare(last!), bare(plain));
});

Deno.test("the model has the context of previous responses and conversations", async () => {
  await using openai = await fakeOpenAI({ port: null });
  openai.on(
    (prompt) => prompt.text === "What did I say?",
    (prompt) => prompt.messages.map((one) => one.text).slice(0, -1).join("/"),
  );
  const first = await ask(openai, "Say one");
  const second = await ask(openai, "What did I say?", {
    previous_response_id: first.id,
  });
  assertEquals(second.output_text, "Say one/one");
  const client = openai.client();
  const conversation = await client.conversations.create({
    items: [{ type: "message", role: "user", content: "zero" }],
  });
  await ask(openai, "Say two", { conversation: conversation.id });
  assertEquals(
    (await ask(openai, "What did I say?", { conversation: conversation.id }))
      .output_text,
    "zero/Say two/two",
  );
  const items: string[] = [];
  for await (
    const item of client.conversations.items.list(conversation.id, {
      order: "asc",
      limit: 2,
    })
  ) items.push(item.type);
  assertEquals(items.length, 5);
  await assertRejects(
    () => ask(openai, "x", { previous_response_id: "resp_none" }),
    OpenAI.BadRequestError,
    "not found",
  );
});

Deno.test("requests are checked against the schema: names, types, choices and ranges", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const cases: [object, string, string][] = [
    [{ temperatur: 1 }, "unknown_parameter", "temperatur"],
    [{ temperature: "hot" }, "invalid_type", "temperature"],
    [{ temperature: 3 }, "decimal_above_max_value", "temperature"],
    [{ truncation: "some" }, "invalid_value", "truncation"],
    [
      { text: { format: { type: "json_schema", name: "x" } } },
      "missing_required_parameter",
      "text.format.schema",
    ],
    [
      { tools: [{ type: "function", parameters: {}, strict: true }] },
      "missing_required_parameter",
      "tools[0].name",
    ],
  ];
  for (const [more, code, param] of cases) {
    const error = await assertRejects(
      () => ask(openai, "x", more),
      OpenAI.BadRequestError,
    );
    assertEquals([error.code, error.param], [code, param]);
  }
  await using loose = await fakeOpenAI({ port: null, validate: false });
  assertEquals(
    (await ask(loose, "x", { temperatur: 1 })).output_text,
    "You said: x",
  );
});

Deno.test("models and keys may be limited", async () => {
  await using openai = await fakeOpenAI({
    port: null,
    models: ["mine"],
    keys: ["sk-right"],
  });
  const client = openai.client({ apiKey: "sk-right", maxRetries: 0 });
  assertEquals((await client.models.list()).data.map((one) => one.id), [
    "mine",
  ]);
  await assertRejects(
    () => client.responses.create({ model: "other", input: "x" }),
    OpenAI.NotFoundError,
    "does not exist",
  );
  await assertRejects(
    () => openai.client({ maxRetries: 0 }).models.list(),
    OpenAI.AuthenticationError,
    "Incorrect API key",
  );
});

Deno.test("the recorder keeps the requests, in order and without credentials", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const client = openai.client({
    apiKey: "sk-canary",
    defaultHeaders: { "x-trace": "7" },
  });
  await client.responses.create({ model: "gpt-5", input: "one" });
  await client.models.list();
  const found = openai.requests.find("/responses")!;
  assertEquals([
    found.method,
    (found.body as { input: string }).input,
    found.status,
  ], ["POST", "one", 200]);
  assertEquals([found.headers["x-trace"], found.headers.authorization], [
    "7",
    "Bearer [redacted]",
  ]);
  assertEquals(JSON.stringify(openai.requests.all).includes("canary"), false);
  openai.requests.assertCalled("GET /models", 1);
  openai.requests.assertCalled(/^POST/);
  const error = assertThrows(
    () => openai.requests.assertCalled("POST /files"),
    Error,
  );
  assertMatch(
    error.message,
    /found 0 among \[POST \/responses, GET \/models\]$/,
  );
  assertThrows(
    () => openai.requests.assertCalled("GET /models", 2),
    Error,
    "found 1",
  );
  assertEquals(openai.requests.take("GET /models").length, 1);
  assertEquals(openai.requests.take().map((one) => one.path), ["/responses"]);
  assertEquals(openai.requests.all.length, 0);
});

Deno.test("ids are the same in every run", async () => {
  const ids = async () => {
    await using openai = await fakeOpenAI({ port: null });
    return [(await ask(openai, "x")).id, (await ask(openai, "x")).id];
  };
  const first = await ids();
  assertEquals(await ids(), first);
  assert(first[0] !== first[1]);
});

Deno.test("baseURL throws on a fake without a port; a fake with a port serves fetch", async () => {
  await using silent = await fakeOpenAI({ port: null });
  assertThrows(() => silent.baseURL, Error, "does not listen on a port");
  await using openai = await fakeOpenAI();
  const response = await fetch(`${openai.baseURL}/models`, {
    headers: { authorization: "Bearer x" },
  });
  assertEquals((await response.json()).object, "list");
  const refused = await fetch(`${openai.baseURL}/models`);
  assertEquals([refused.status, (await refused.json()).error.param], [
    401,
    null,
  ]);
  const lost = await fetch(`${openai.baseURL}/nowhere`, {
    headers: { authorization: "Bearer x" },
  });
  assertEquals([lost.status, (await lost.json()).error.message], [
    404,
    "Invalid URL (GET /v1/nowhere)",
  ]);
});

Deno.test("the fake reads chunked requests, and refuses requests that are cut short", async () => {
  await using openai = await fakeOpenAI();
  const body = JSON.stringify({
    model: "gpt-5",
    input: "Say " + "x".repeat(100_000),
  });
  const bytes = new TextEncoder().encode(body);
  const chunks = ReadableStream.from(function* () {
    for (let at = 0; at < bytes.length; at += 7_001) {
      yield bytes.subarray(at, at + 7_001);
    }
  }());
  const response = await fetch(`${openai.baseURL}/responses`, {
    method: "POST",
    headers: { authorization: "Bearer x", "content-type": "application/json" },
    body: chunks,
  });
  assertEquals(
    (await response.json()).output[0].content[0].text.length,
    100_000,
  );
  const line = await Deno.connect({
    hostname: "127.0.0.1",
    port: Number(new URL(openai.baseURL).port),
  });
  await line.write(
    new TextEncoder().encode(
      "POST /v1/responses HTTP/1.1\r\ncontent-length: 50\r\n\r\n{",
    ),
  );
  line.close();
  await (await fetch(`${openai.baseURL}/models`)).body?.cancel();
  openai.requests.assertCalled("POST /responses", 1);
});

Deno.test("of two replies that match after a tool's output, the one registered last is used", async () => {
  const call = (prompt: Prompt) => prompt.text.includes("weather");
  const read = (prompt: Prompt) => prompt.toolOutputs.includes("rain");
  const input = [
    { role: "user", content: "The weather?" },
    { type: "function_call", call_id: "c", name: "forecast", arguments: "{}" },
    { type: "function_call_output", call_id: "c", output: "rain" },
  ];
  for (
    const [order, type] of [
      [[call, read], "message"],
      [[read, call], "function_call"],
    ] as const
  ) {
    await using openai = await fakeOpenAI({ port: null });
    for (const rule of order) {
      openai.on(
        rule,
        rule === call ? { toolCalls: [{ name: "forecast" }] } : "An umbrella.",
      );
    }
    const { output } = await ask(openai, "", { input });
    assertEquals(output[0].type, type);
  }
});
