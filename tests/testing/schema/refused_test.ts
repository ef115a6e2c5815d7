import { assert, assertEquals } from "@std/assert";
import { itemsError, refused } from "../../../src/testing/schema/refused.ts";
import { madeStrict, strictError } from "../../../src/testing/schema/strict.ts";
import { fakeOpenAI, type Fields } from "../../../src/testing.ts";

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

Deno.test("refused(): tool messages of a chat answer the calls right before them", () => {
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
