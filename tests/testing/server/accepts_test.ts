import { assertEquals } from "@std/assert";
import { fakeOpenAI, type Fields } from "../../../src/testing.ts";

const USER = { role: "user", content: "Hello" };
const CALL = {
  id: "call_1",
  type: "function",
  function: { name: "f", arguments: "{}" },
};
const chat = (...messages: object[]) =>
  ["/chat/completions", {
    model: "gpt-5",
    messages: [USER, ...messages],
  }] as const;
const input = (...items: object[]) =>
  ["/responses", {
    model: "gpt-5",
    input: items,
  }] as const;
const tool = (tool: object) =>
  ["/responses", {
    model: "gpt-5",
    input: "x",
    tools: [tool],
  }] as const;
const more = (path: string, body: object) =>
  [path, {
    model: "gpt-5",
    ...body,
  }] as const;

type Request = readonly [path: string, body: object];

const TAKEN: Readonly<Record<string, Request>> = {
  "the whole message of a reply": chat({
    role: "assistant",
    content: "Hi",
    refusal: null,
    annotations: [],
    audio: null,
    function_call: null,
    tool_calls: null,
  }),
  "a message with reasoning": chat({
    role: "assistant",
    content: "Hi",
    reasoning_content: "hm",
  }),
  "a parsed message": chat({ role: "assistant", content: "{}", parsed: {} }),
  "a tool call put together from a stream": chat(
    { role: "assistant", content: null, tool_calls: [{ index: 0, ...CALL }] },
    { role: "tool", tool_call_id: "call_1", name: "f", content: "1" },
  ),
  "an empty list of stops": more("/chat/completions", {
    messages: [USER],
    stop: [],
  }),
  "null for fields that are not given": more("/chat/completions", {
    messages: [USER],
    response_format: null,
    tool_choice: null,
    tools: null,
    max_tokens: null,
    user: null,
  }),
  "fields of its own in a function": more("/chat/completions", {
    messages: [USER],
    tools: [{
      type: "function",
      function: { name: "f", parameters: {}, requires_confirmation: true },
    }],
  }),
  "an embedding without a format": ["/embeddings", {
    model: "text-embedding-3-small",
    input: "x",
    encoding_format: null,
  }],
  "an image without detail": input({
    role: "user",
    content: [{ type: "input_image", image_url: "https://example.com/a.png" }],
  }),
  "an image without detail in a tool's output": input(
    { type: "function_call", call_id: "c", name: "f", arguments: "{}" },
    {
      type: "function_call_output",
      call_id: "c",
      output: [{ type: "input_image", image_url: "https://example.com/a.png" }],
    },
  ),
  "text of an assistant without id and status": input({
    role: "assistant",
    content: [{ type: "output_text", text: "Hi" }],
  }),
  "text of an assistant without a status": input({
    id: "msg_1",
    type: "message",
    role: "assistant",
    status: null,
    content: [{ type: "output_text", text: "Hi", annotations: [] }],
  }),
  "a refusal of an assistant": input({
    role: "assistant",
    content: [{ type: "refusal", refusal: "No" }],
  }),
  "reasoning without an id": input({
    type: "reasoning",
    summary: [],
    encrypted_content: "gAAA",
  }),
  "an image call without a status": input({
    type: "image_generation_call",
    id: "ig_1",
    result: "aGk=",
  }),
  "a call with status null": input({
    type: "function_call",
    call_id: "c",
    name: "f",
    arguments: "{}",
    status: null,
  }, { type: "function_call_output", call_id: "c", output: "1" }),
  "a user's message with an id": input({
    id: "msg_1",
    type: "message",
    status: "completed",
    role: "user",
    content: [{ type: "input_text", text: "x" }],
  }),
  "a tool search with arguments of any shape": input({
    type: "tool_search_call",
    arguments: { queries: ["x"] },
  }),
  "a tool search with parameters": tool({
    type: "tool_search",
    execution: "client",
    description: "x",
    parameters: { type: "object", properties: { q: { type: "string" } } },
  }),
  "functions in a namespace": tool({
    type: "namespace",
    name: "n",
    description: "x",
    tools: [{
      type: "function",
      name: "f",
      parameters: { type: "object", properties: { q: { type: "string" } } },
    }],
  }),
  "items of a conversation without ids": ["/conversations", {
    items: [{
      role: "assistant",
      content: [{ type: "output_text", text: "Hi" }],
    }],
  }],
};

async function send([path, body]: Request): Promise<Fields> {
  await using openai = await fakeOpenAI({ port: null });
  const response = await openai.fetch(`https://x/v1${path}`, {
    method: "POST",
    headers: {
      authorization: "Bearer x",
      "content-type": "application/json",
    },
    body: JSON.stringify(body),
  });
  return { ...await response.json(), status: response.status };
}

for (const [what, request] of Object.entries(TAKEN)) {
  Deno.test(`the fake accepts what the API accepts: ${what}`, async () => {
    const { status, error } = await send(request);
    assertEquals([status, error ?? null], [200, null]);
  });
}

const REFUSED: Readonly<Record<string, readonly [Request, string]>> = {
  "a field that nobody knows in a message": [
    chat({ role: "assistant", content: "Hi", bogus: 1 }),
    "messages[1].bogus",
  ],
  "null for a required field": [more("/responses", { model: null }), "model"],
  "null for an unknown field": [
    more("/responses", { input: "x", bogus: null }),
    "bogus",
  ],
  "a field of the beta in a plain request": [
    more("/responses", { input: "x", multi_agent: { enabled: true } }),
    "multi_agent",
  ],
  "a reference without an id": [input({ type: "item_reference" }), "input"],
};

for (const [what, [request, param]] of Object.entries(REFUSED)) {
  Deno.test(`the fake refuses what the API refuses: ${what}`, async () => {
    const { status, error } = await send(request);
    assertEquals(status, 400);
    assertEquals(String((error as Fields)?.param).startsWith(param), true);
  });
}

Deno.test("a list of stops that is too long is refused as such", async () => {
  const { error } = await send(more("/chat/completions", {
    messages: [USER],
    stop: ["a", "b", "c", "d", "e"],
  }));
  assertEquals((error as Fields)?.code, "array_above_max_length");
});

async function upload(
  path: string,
  fields: Record<string, string | File>,
): Promise<Fields> {
  await using openai = await fakeOpenAI({ port: null });
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  const response = await openai.fetch(`https://x/v1${path}`, {
    method: "POST",
    headers: { authorization: "Bearer x" },
    body,
  });
  return { ...await response.json(), status: response.status };
}

const FILES: readonly (readonly [string, string, Record<string, string>])[] = [
  ["/files", "file", { purpose: "batch" }],
  ["/audio/transcriptions", "file", { model: "whisper-1" }],
  ["/audio/translations", "file", { model: "whisper-1" }],
  ["/images/edits", "image", { prompt: "x" }],
  ["/images/variations", "image", {}],
];

for (const [path, name, fields] of FILES) {
  Deno.test(`${path} refuses a path where a file is expected`, async () => {
    const { status, error } = await upload(path, { ...fields, [name]: "./a" });
    assertEquals([status, (error as Fields)?.param], [400, name]);
  });
}

Deno.test("images whose type is not that of an image are refused in the API's words", async () => {
  for (const path of ["/images/edits", "/images/variations"]) {
    const prompt: Record<string, string> = path === "/images/edits"
      ? { prompt: "x" }
      : {};
    const { status, error } = await upload(path, {
      ...prompt,
      image: new File(["x"], "a.png", { type: "application/octet-stream" }),
    });
    const { code, message } = error as Fields;
    assertEquals([status, code], [400, "unsupported_file_mimetype"]);
    assertEquals(
      String(message).startsWith(
        "Invalid file 'image': unsupported mimetype ('application/octet-stream').",
      ),
      true,
    );
    const good = await upload(path, {
      ...prompt,
      image: new File(["x"], "a.png", { type: "image/png" }),
    });
    assertEquals([good.status, good.error ?? null], [200, null]);
  }
});

Deno.test("a request of the beta is held to the schema of the beta", async () => {
  const { status, error } = await send(["/responses?beta=true", {
    model: "gpt-5",
    input: "x",
    multi_agent: { enabled: true },
  }]);
  assertEquals([status, error ?? null], [200, null]);
});
