import {
  assert,
  assertEquals,
  assertInstanceOf,
  assertStringIncludes,
} from "@std/assert";
import {
  APIError,
  LengthFinishReasonError,
  StructuredOutputError,
} from "@duplex/openai";
import { explain } from "@duplex/openai/doctor";
import { bodyOf, readRecordings } from "./recording.ts";
import { replayed as replay, send } from "./replayed.ts";

const recorded = readRecordings("llama_cpp.json");
const replayed = (name: string, maxRetries?: number) =>
  replay(recorded, name, maxRetries);

const TEXT = "Hello there 😀 Grüße";
const ARGUMENTS = '{"city":"","days":1}';

Deno.test("llama.cpp: the recordings name the server and its version", () => {
  const { server } = recorded;
  assert(/^llama\.cpp \d+\.\d+\.\d+ /.test(server), server);
});

Deno.test("llama.cpp: chat.completions.stream() ends with text, finish reason and usage", async () => {
  await using it = replayed("chat stream with usage");
  const stream = it.client.chat.completions.stream(it.body);
  const completion = await stream.finalChatCompletion();
  assertEquals(completion.choices[0].message.content, TEXT);
  assertEquals(completion.choices[0].finish_reason, "stop");
  assertEquals((await stream.totalUsage()).completion_tokens, 10);
});

Deno.test("llama.cpp: chat.completions.stream() puts each of several choices together", async () => {
  await using it = replayed("chat stream n");
  const { choices } = await it.client.chat.completions.stream(it.body)
    .finalChatCompletion();
  assertEquals(
    choices.map(({ index, message }) => [index, message.content]),
    [[0, TEXT], [1, TEXT]],
  );
});

Deno.test("llama.cpp: a character of several tokens comes in one piece", async () => {
  await using it = replayed("chat stream");
  const deltas: string[] = [];
  const stream = it.client.chat.completions.stream(it.body)
    .on("content", (delta) => deltas.push(delta));
  await stream.done();
  assertEquals(deltas, ["Hello", " there", " ", "😀", " Gr", "üße"]);
});

Deno.test("llama.cpp: tool calls that are streamed token by token are put together", async () => {
  await using it = replayed("chat stream tools");
  const { choices: [{ message, finish_reason }] } = await it.client.chat
    .completions.stream(it.body).finalChatCompletion();
  assertEquals(finish_reason, "tool_calls");
  assertEquals(
    message.tool_calls?.map((call) =>
      call.type === "function" && call.function
    ),
    [{
      name: "weather",
      arguments: ARGUMENTS,
      parsed_arguments: { city: "", days: 1 },
    }],
  );
});

Deno.test("llama.cpp: structured outputs are parsed, whole and streamed", async () => {
  await using whole = replayed("chat json_schema");
  const parsed = await whole.client.chat.completions.parse(whole.body);
  assertEquals(parsed.choices[0].message.parsed, { city: "", days: 1 });
  await using streamed = replayed("chat stream json_schema");
  const completion = await streamed.client.chat.completions
    .stream(streamed.body).finalChatCompletion();
  assertEquals(completion.choices[0].message.parsed, { city: "", days: 1 });
});

Deno.test("llama.cpp: a tool call that was cut off is an error, not arguments", async () => {
  await using it = replayed("chat stream tools length");
  const error = await it.client.chat.completions.stream(it.body)
    .finalChatCompletion().catch((error: unknown) => error);
  assertInstanceOf(error, LengthFinishReasonError);
});

Deno.test("llama.cpp: logprobs of a stream are those of all its chunks", async () => {
  await using it = replayed("chat stream logprobs");
  const { choices: [{ logprobs }] } = await it.client.chat.completions
    .stream(it.body).finalChatCompletion();
  assertEquals(
    logprobs?.content?.map(({ token }) => token).join(""),
    TEXT,
  );
});

Deno.test("llama.cpp: thoughts are kept, whole and streamed", async () => {
  await using whole = replayed("thinking chat");
  const completion = await whole.client.chat.completions.create(whole.body);
  await using streamed = replayed("thinking chat stream");
  const final = await streamed.client.chat.completions.stream(streamed.body)
    .finalChatCompletion();
  for (const { choices: [{ message }] } of [completion, final]) {
    assertEquals(
      (message as { reasoning_content?: string }).reasoning_content,
      "Greet",
    );
    assertEquals(message.content, TEXT);
  }
});

Deno.test("llama.cpp: embeddings requested as Base64 are the numbers of those requested as floats", async () => {
  await using floats = replayed("embeddings");
  await using base64 = replayed("embeddings base64");
  const expected = JSON.parse(bodyOf(floats.recording)).data[1].embedding;
  const { data } = await base64.client.embeddings.create({
    model: "tiny",
    input: ["Hi", "Hello"],
  });
  assertEquals(
    data[1].embedding.map((value) => value.toFixed(5)),
    expected.map((value: number) => value.toFixed(5)),
  );
  assert(expected.some((value: number) => value !== 0));
});

Deno.test("llama.cpp: responses.stream() builds the response although events have no indexes", async () => {
  await using it = replayed("thinking response stream");
  const stream = it.client.responses.stream(it.body);
  const snapshots: string[] = [];
  stream.on("response.output_text.delta", ({ snapshot }) => {
    snapshots.push(snapshot);
  });
  const response = await stream.finalResponse();
  assertEquals(response.output_text, TEXT);
  assertEquals(snapshots.at(-1), TEXT);
  assertEquals(response.output.map(({ type }) => type), [
    "reasoning",
    "message",
  ]);
  assertEquals(stream.quirks, [
    "output_index",
    "content_index",
    "response.content_part.added",
  ]);
});

Deno.test("llama.cpp: responses.stream() gives each of several calls its own arguments, and refuses the one that was cut off", async () => {
  await using it = replayed("response stream tools parallel");
  const snapshots: Record<string, string> = {};
  const error = await it.client.responses.stream(it.body)
    .on("response.function_call_arguments.delta", ({ item_id, snapshot }) => {
      snapshots[item_id] = snapshot;
    }).finalResponse().catch((error: unknown) => error);
  assertEquals(Object.values(snapshots), [ARGUMENTS, ARGUMENTS, "{"]);
  // The server says "completed", but the limit of tokens was reached.
  assertInstanceOf(error, StructuredOutputError);
  assertEquals(error.text, "{");
});

Deno.test("llama.cpp: a model that is still loaded is waited for", async () => {
  await using it = replayed("error loading", 1);
  const error = await it.client.chat.completions.create(it.body)
    .catch((error: unknown) => error);
  assert(error instanceof APIError);
  assertEquals([error.status, it.server.requests.length], [503, 2]);
});

Deno.test("explain() says of llama.cpp what it does not support, and that it still loads its model", async () => {
  const explained = async (name: string) => {
    await using it = replayed(name);
    return explain(
      await Promise.resolve(send(it.client, it.recording))
        .catch((error: unknown) => error),
    );
  };
  const unsupported = await explained("error embeddings");
  assertEquals(
    [unsupported.retry, unsupported.what],
    ["useless", "The server does not support this."],
  );
  const { what } = await explained("error loading");
  assertStringIncludes(what, "still loads its model");
});
