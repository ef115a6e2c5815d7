import {
  assert,
  assertEquals,
  assertMatch,
  assertStringIncludes,
} from "@std/assert";
import { AuthenticationError, InternalServerError } from "@duplex/openai";
import { explain } from "@duplex/openai/doctor";
import { eventsOf, readRecordings } from "./recording.ts";
import { replayed as replay, send, thrown } from "./replayed.ts";

const recorded = readRecordings("gemini.json");
const replayed = (name: string, maxRetries?: number) =>
  replay(recorded, name, maxRetries);

Deno.test("Gemini: a completion has its text, and usage that also counts thoughts", async () => {
  await using it = replayed("chat");
  const { choices: [{ message }], usage } = await it.client.chat.completions
    .create(it.body);
  assertEquals(message.content, "Ghostbusters");
  assertEquals(usage, {
    prompt_tokens: 17,
    completion_tokens: 2,
    total_tokens: 49,
  });
});

Deno.test("Gemini: stream() ends with all of the text and the last of the usages", async () => {
  await using it = replayed("chat stream");
  const events = eventsOf(it.recording);
  assertEquals(events.every((event) => event.usage), true);
  const stream = it.client.chat.completions.stream(it.body);
  const { choices: [{ message, finish_reason }] } = await stream
    .finalChatCompletion();
  const deltas = events.map(({ choices }) =>
    (choices as [{ delta: { content: string } }])[0].delta.content
  );
  assertEquals(message.content, deltas.join(""));
  assertEquals(message.content?.includes("*   **决策 (jué cè)**: dec"), true);
  assertEquals(finish_reason, "stop");
  assertEquals(await stream.totalUsage(), {
    completion_tokens: 159,
    prompt_tokens: 12,
    total_tokens: 171,
  });
});

Deno.test("Gemini: a call without index, in the same chunk as finish reason and usage, is a call", async () => {
  await using it = replayed("chat stream tools");
  const stream = it.client.chat.completions.stream(it.body);
  const { choices: [{ message, finish_reason }], usage } = await stream
    .finalChatCompletion();
  assertEquals(
    message.tool_calls,
    [{
      id: "function-call-18439433602034082669",
      type: "function",
      function: { name: "glob", arguments: '{"pattern":"*"}' },
    }] as typeof message.tool_calls,
  );
  assertEquals([finish_reason, usage?.total_tokens], ["tool_calls", 3459]);
  assertEquals(stream.quirks, ["tool_calls[].index"]);
});

Deno.test("Gemini: a call without ID gets one, by which its result can be sent", async () => {
  await using it = replayed("chat stream tools without id");
  const { choices: [{ message }] } = await it.client.chat.completions
    .stream(it.body).finalChatCompletion();
  assertMatch(message.tool_calls![0].id, /^call_[\w-]{36}$/);
  const run = it.client.chat.completions.runTools({
    ...it.body,
    tools: [{
      type: "function",
      function: {
        ...it.body.tools[0].function,
        description: "",
        function: () => "mild",
      },
    }],
  }, { maxChatCompletions: 1 });
  await run.done();
  const [, call, result] = run.messages;
  assert(call.role === "assistant" && result.role === "tool");
  const [{ id }] = call.tool_calls!;
  assertMatch(id, /^call_[\w-]{36}$/);
  assertEquals(result, { role: "tool", tool_call_id: id, content: "mild" });
});

Deno.test("Gemini: the signature of a thought stays with its call, so that it can be sent back", async () => {
  await using it = replayed("chat stream tools signature");
  const stream = it.client.chat.completions.stream(it.body);
  const { choices: [{ message, finish_reason }] } = await stream
    .finalChatCompletion();
  const [sent] = eventsOf(it.recording) as {
    choices: [{ delta: { tool_calls: [{ extra_content: unknown }] } }];
  }[];
  const [call] = message.tool_calls as unknown as {
    extra_content: unknown;
  }[];
  assertEquals(
    call.extra_content,
    sent.choices[0].delta.tool_calls[0].extra_content,
  );
  assertEquals(finish_reason, "tool_calls");
  assertEquals(stream.quirks, [
    "tool_calls[].index",
    "choices[].finish_reason",
  ]);
});

Deno.test("Gemini: an overloaded model is requested again", async () => {
  await using it = replayed("error overloaded", 1);
  const error = await thrown(send(it.client, it.recording));
  assert(error instanceof InternalServerError);
  assertEquals([error.status, it.server.requests.length], [503, 2]);
});

Deno.test("Gemini: an error in an array has code and message, and its body is the array", async () => {
  await using it = replayed("error key stream");
  const error = await thrown(send(it.client, it.recording));
  assert(error instanceof AuthenticationError);
  assertEquals(error.code as unknown, 401);
  assertStringIncludes(error.message, "401 API keys are not supported by this");
  const [{ error: { status, details } }] = error.error as unknown as [
    { error: { status: string; details: { reason: string }[] } },
  ];
  assertEquals([status, details[0].reason], [
    "UNAUTHENTICATED",
    "CREDENTIALS_MISSING",
  ]);
});

Deno.test("Gemini: explain() says of an error in an array that a retry is useless", async () => {
  await using it = replayed("error location");
  const error = await thrown(send(it.client, it.recording));
  assertEquals(explain(error).retry, "useless");
});
