import { assertEquals, assertStringIncludes } from "@std/assert";
import type { APIError } from "@duplex/openai";
import { eventsOf, readRecordings } from "./recording.ts";
import { replayed as replay, send, thrown } from "./replayed.ts";

const recorded = readRecordings("vllm.json");
const replayed = (name: string) => replay(recorded, name);

Deno.test("vLLM: a model of the list keeps how long its context is", async () => {
  await using it = replayed("models");
  const ids: [string, unknown][] = [];
  for await (const model of it.client.models.list()) {
    const { max_model_len } = model as { max_model_len?: number };
    ids.push([model.id, max_model_len]);
  }
  assertEquals(ids, [["Qwen/Qwen2-VL-7B-Instruct", 32768]]);
});

Deno.test("vLLM: a completion has text although it also has an empty list of calls", async () => {
  await using it = replayed("chat");
  const { choices: [{ message }], usage } = await it.client.chat.completions
    .parse(it.body);
  assertStringIncludes(message.content ?? "", "a Labrador Retriever");
  assertEquals([message.tool_calls, usage?.total_tokens], [[], 3646]);
});

Deno.test("vLLM: stream() ends with the text, the finish reason and the fields that only vLLM has", async () => {
  await using it = replayed("chat stream");
  const { choices: [choice] } = await it.client.chat.completions
    .stream(it.body).finalChatCompletion();
  const { message, finish_reason, stop_reason } = choice as typeof choice & {
    stop_reason?: unknown;
  };
  assertEquals([message.content, finish_reason, stop_reason], [
    "Okay. Sure.",
    "stop",
    null,
  ]);
});

Deno.test("vLLM: parse() parses JSON that was sent with blanks", async () => {
  await using it = replayed("chat json_schema");
  const { choices: [{ message }] } = await it.client.chat.completions
    .parse(it.body);
  assertEquals(message.parsed, { canton: "VS", code_postal_min: 1950 });
});

Deno.test("vLLM: a call in a whole completion runs its function", async () => {
  await using it = replayed("chat tools");
  const given: unknown[] = [];
  await it.client.chat.completions.runTools({
    ...it.body,
    tools: [{
      type: "function",
      function: {
        ...it.body.tools[0].function,
        parse: JSON.parse,
        function: (args: unknown) => (given.push(args), "done"),
      },
    }],
  }, { maxChatCompletions: 1 }).done();
  assertEquals(given, [{ nature: "lieu", places: 14 }]);
});

Deno.test("vLLM: a call whose name comes without arguments is put together, and the last usage counts", async () => {
  await using it = replayed("chat stream tools");
  const events = eventsOf(it.recording);
  assertEquals(events.every((event) => event.usage), true);
  const stream = it.client.chat.completions.stream(it.body);
  const { choices: [{ message, finish_reason }] } = await stream
    .finalChatCompletion();
  assertEquals(message.content, "");
  assertEquals(
    message.tool_calls?.map((call) =>
      call.type === "function" && [call.function.name, call.function.arguments]
    ),
    [["searchGoogle", '{"query": "latest news on ai"}']],
  );
  assertEquals(finish_reason, "tool_calls");
  assertEquals(await stream.totalUsage(), {
    prompt_tokens: 226,
    completion_tokens: 20,
    total_tokens: 246,
  });
});

Deno.test("vLLM: a call is run although the finish reason is stop", async () => {
  await using it = replayed("chat stream tools stop");
  const given: string[] = [];
  const run = it.client.chat.completions.runTools({
    ...it.body,
    tools: [{
      type: "function",
      function: {
        ...it.body.tools[0].function,
        function: (args: string) => (given.push(args), "done"),
      },
    }],
  }, { maxChatCompletions: 1 });
  await run.done();
  assertEquals(given, ['{"catalog":"default"}']);
  assertEquals(run.allChatCompletions()[0].choices[0].finish_reason, "stop");
});

Deno.test("vLLM: embeddings are numbers, also if Base64 was requested", async () => {
  await using it = replayed("embeddings");
  const { encoding_format: _, ...body } = it.body;
  const { data: [{ embedding }], usage } = await it.client.embeddings
    .create(body);
  assertStringIncludes(it.server.requests[0].body, "base64");
  assertEquals([embedding.length, embedding[0]], [32, -0.3828125]);
  assertEquals(usage.prompt_tokens, 8);
});

Deno.test("vLLM: the error of a model that does not exist has the same message and code, flat and nested", async () => {
  for (
    const [name, param] of [
      ["error model", null],
      ["error model stream", "model"],
    ] as const
  ) {
    await using it = replayed(name);
    const error = await thrown(send(it.client, it.recording)) as APIError;
    assertEquals([error.code as unknown, error.type, error.param], [
      404,
      "NotFoundError",
      param,
    ]);
    assertStringIncludes(error.message, `The model \`${it.body.model}\` does`);
  }
});
