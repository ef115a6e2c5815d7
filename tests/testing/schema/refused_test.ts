import { assert, assertEquals } from "@std/assert";
import { itemsError, refused } from "../../../src/testing/schema/refused.ts";
import { madeStrict, strictError } from "../../../src/testing/schema/strict.ts";
import { fakeOpenAI, type Fields, ManualClock } from "../../../src/testing.ts";

const object = (properties: object, more: object = {}): Fields => ({
  type: "object",
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
  ...more,
});
const text = { type: "string" };

Deno.test("strictError() accepts strict schemas, however nested", () => {
  const schema = object({
    a: text,
    list: { type: "array", items: object({ b: text }) },
    either: { anyOf: [object({ c: text }), { type: "null" }] },
    again: { $ref: "#/$defs/node" },
  }, { $defs: { node: object({ next: { $ref: "#/$defs/node" } }) } });
  assertEquals(strictError(schema), null);
});

Deno.test("madeStrict() closes objects and requires all properties, and the fake reports it so", async () => {
  const open = {
    type: "object",
    properties: { a: text, b: { type: "array", items: { type: "object" } } },
  };
  const made = madeStrict(open);
  assertEquals(strictError(made), null);
  assertEquals(made.required, ["a", "b"]);
  await using openai = await fakeOpenAI({ port: null });
  const response = await openai.fetch("https://x/v1/responses", {
    method: "POST",
    headers: { authorization: "Bearer x", "content-type": "application/json" },
    body: JSON.stringify({
      model: "gpt-5",
      input: "x",
      tools: [{ type: "function", name: "f", parameters: open }],
    }),
  });
  const [tool] = (await response.json()).tools;
  assertEquals([tool.strict, tool.parameters], [true, made]);
});

const wrong: [string, Fields, string][] = [
  [
    "a list",
    { type: "array", items: text },
    `schema must be a JSON Schema of 'type: "object"', got 'type: "array"'.`,
  ],
  [
    "open properties",
    object({ a: text }, { additionalProperties: undefined }),
    "In context=(), 'additionalProperties' is required to be supplied and to be false.",
  ],
  [
    "an optional property",
    object({ a: text, b: text }, { required: ["a"] }),
    "In context=(), 'required' is required to be supplied and to be an array including every key in properties. Missing 'b'.",
  ],
  [
    "a required property that is not there",
    object({ a: text }, { required: ["a", "z"] }),
    "In context=(), 'required' is required to be supplied and to be an array including every key in properties. Extra required key 'z' supplied.",
  ],
  [
    "an open object within",
    object({ a: { type: "object", properties: {} } }),
    "In context=('properties', 'a'), 'additionalProperties' is required to be supplied and to be false.",
  ],
  [
    "an open object in a list of alternatives",
    object({ a: { anyOf: [text, { type: "object", properties: {} }] } }),
    "In context=('properties', 'a', 'anyOf', '1'), 'additionalProperties' is required to be supplied and to be false.",
  ],
  [
    "allOf",
    object({ a: { allOf: [text] } }),
    "In context=('properties', 'a'), 'allOf' is not permitted.",
  ],
];

for (const [name, schema, message] of wrong) {
  Deno.test(`strictError() refuses ${name} in the API's words`, () => {
    assertEquals(strictError(schema), message);
  });
}

const user = { role: "user", content: "x" };
const call = {
  role: "assistant",
  content: null,
  tool_calls: [{
    id: "c1",
    type: "function",
    function: { name: "f", arguments: "{}" },
  }],
};
const tool = { role: "tool", tool_call_id: "c1", content: "1" };

Deno.test("refused(): tool messages of a chat follow the calls that they belong to", () => {
  const read = (...messages: Fields[]) =>
    refused("/chat/completions", { model: "m", messages });
  assertEquals(read(user, call, tool, user), null);
  assertEquals(read(user, tool)?.param, "messages.[1].role");
  assert(read(user, call, user)?.message.endsWith("response messages: c1"));
  assert(read(user, call)?.message.endsWith("response messages: c1"));
});

Deno.test("itemsError(): calls and outputs of a Responses request belong together", () => {
  const called = { type: "function_call", call_id: "c1" };
  const output = { type: "function_call_output", call_id: "c1" };
  assertEquals(itemsError([user, called, output]), null);
  assertEquals(
    itemsError([user, output])?.message,
    "No tool call found for function call output with call_id c1.",
  );
  assertEquals(
    itemsError([user, called, user])?.message,
    "No tool output found for function call c1.",
  );
});

Deno.test("refused(): a reasoning item is followed by what it led to", () => {
  const read = (...input: Fields[]) =>
    refused("/responses", { model: "m", input })?.message;
  const reasoning = { type: "reasoning", id: "rs_1", summary: [] };
  const message = { type: "message", role: "assistant", content: "x" };
  const call = { type: "function_call", call_id: "c1" };
  const alone =
    "Item 'rs_1' of type 'reasoning' was provided without its required following item.";
  assertEquals(read(user, reasoning, message, user), undefined);
  assertEquals(read(reasoning, { ...reasoning, id: "rs_2" }, call), undefined);
  assertEquals(
    read(reasoning, { type: "item_reference", id: "msg_1" }),
    undefined,
  );
  assertEquals(
    read(user, { type: "reasoning", summary: [] }),
    undefined,
    "stateless",
  );
  assertEquals(read(user, reasoning), alone);
  assertEquals(read(reasoning, user, message), alone);
  assertEquals(
    read(reasoning, { type: "function_call_output", call_id: "c0" }),
    alone,
  );
});

Deno.test("refused(): JSON mode needs the word in the prompt", () => {
  const mode = { type: "json_object" };
  const chat = (content: string, response_format: Fields = mode) =>
    refused("/chat/completions", {
      model: "m",
      messages: [{ role: "user", content }],
      response_format,
    });
  assertEquals(chat("Write Json"), null);
  assertEquals(chat("x", { type: "text" }), null);
  assertEquals(
    chat("x")?.message,
    "'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.",
  );
  const respond = (more: Fields) =>
    refused("/responses", { model: "m", text: { format: mode }, ...more });
  assertEquals(respond({ input: [user, { ...user, content: "JSON" }] }), null);
  assertEquals(respond({ input: "x", previous_response_id: "resp_1" }), null);
  assertEquals(respond({ input: "x" })?.param, "input");
});

Deno.test("the fake transcribes files whose names have the extension of a known format", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const send = async (name: string) => {
    const body = new FormData();
    body.set("model", "whisper-1");
    body.set("file", new File(["x"], name, { type: "audio/wav" }));
    const response = await openai.fetch(
      "https://x/v1/audio/transcriptions",
      { method: "POST", headers: { authorization: "Bearer x" }, body },
    );
    const { error } = await response.json();
    return [response.status, error?.message.slice(0, 24), error?.param];
  };
  assertEquals(await send("a.WAV"), [200, undefined, undefined]);
  for (const name of ["blob", "unknown_file", "a.wav.bin", "wav"]) {
    assertEquals(await send(name), [400, "Unrecognized file format", null]);
  }
});

Deno.test("the fake dates its responses by its clock", async () => {
  const clock = new ManualClock(Date.UTC(2026, 4, 2, 3));
  await using openai = await fakeOpenAI({ port: null, clock });
  const response = await openai.fetch("https://x/v1/models", {
    headers: { authorization: "Bearer x" },
  });
  await response.body?.cancel();
  assertEquals(
    response.headers.get("date"),
    "Sat, 02 May 2026 03:00:00 GMT",
  );
});

async function status(path: string, body: Fields) {
  await using openai = await fakeOpenAI({ port: null });
  const response = await openai.fetch(`https://x/v1${path}`, {
    method: "POST",
    headers: { authorization: "Bearer x", "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const { error } = await response.json();
  return [response.status, error?.param ?? null, error?.code ?? null];
}

Deno.test("the fake refuses schemas and names as the API does, and accepts those that are not strict", async () => {
  const open = { type: "object", properties: { a: text } };
  const fn = { name: "f", parameters: open };
  const chat = (more: Fields) =>
    status("/chat/completions", { model: "gpt-5", messages: [user], ...more });
  const respond = (more: Fields) =>
    status("/responses", { model: "gpt-5", input: "x", ...more });
  const format = { type: "json_schema", name: "n", schema: open };
  assertEquals(await respond({ text: { format } }), [200, null, null]);
  assertEquals(
    await respond({ text: { format: { ...format, strict: true } } }),
    [400, "text.format.schema", "invalid_json_schema"],
  );
  assertEquals(
    await respond({ text: { format: { ...format, name: "a b" } } }),
    [400, "text.format.name", "invalid_value"],
  );
  assertEquals(
    await respond({ tools: [{ type: "function", strict: true, ...fn }] }),
    [400, "tools[0].parameters", "invalid_function_parameters"],
  );
  assertEquals(
    await chat({ tools: [{ type: "function", function: fn }] }),
    [200, null, null],
  );
  assertEquals(
    await chat({ tools: [{ type: "function", function: { name: "a.b" } }] }),
    [400, "tools[0].function.name", "invalid_value"],
  );
  assertEquals(
    await chat({
      tools: [{ type: "function", function: { ...fn, strict: true } }],
    }),
    [400, "tools[0].function.parameters", "invalid_function_parameters"],
  );
});

Deno.test("the fake takes a message of text with a status", async () => {
  for (const given of [null, "completed"]) {
    const input = [{ type: "message", ...user, status: given }];
    assertEquals(
      await status("/responses", { model: "gpt-5", input }),
      [200, null, null],
    );
  }
});
