import { assert, assertEquals, assertInstanceOf } from "@std/assert";
import { APIError, BadRequestError } from "@duplex/openai";
import { bodyOf, eventsOf, readRecordings } from "./recording.ts";
import { replayed as replay, send, thrown } from "./replayed.ts";

const recorded = readRecordings("openrouter.json");
const replayed = (name: string) => replay(recorded, name);

Deno.test("OpenRouter: the blank lines before a completion are no part of it", async () => {
  await using it = replayed("chat");
  assertEquals(bodyOf(it.recording).startsWith("\n      "), true);
  const { choices: [{ message }], usage } = await it.client.chat.completions
    .create(it.body);
  assertEquals(
    message.content,
    "The weather in Florence, Italy is 40 degrees Celsius.\n",
  );
  assertEquals((usage as { cost?: number }).cost, 0.0000518);
});

Deno.test("OpenRouter: stream() ends with the text and what it cost", async () => {
  await using it = replayed("chat stream");
  const { choices: [choice], usage } = await it.client.chat.completions
    .stream(it.body).finalChatCompletion();
  assertEquals([choice.message.content, choice.finish_reason], [
    "Olá!",
    "stop",
  ]);
  assertEquals((usage as { cost?: number }).cost, 0.0000077);
  const { native_finish_reason } = choice as { native_finish_reason?: string };
  assertEquals(native_finish_reason, "STOP");
});

Deno.test("OpenRouter: a call that is streamed with empty pieces is put together", async () => {
  await using it = replayed("chat stream tools");
  const pieces: string[] = [];
  const { choices: [{ message, finish_reason }] } = await it.client.chat
    .completions.stream(it.body)
    .on("tool_calls.function.arguments.delta", ({ arguments_delta }) => {
      pieces.push(arguments_delta);
    }).finalChatCompletion();
  const expected = '{"location": "Florence, Italy"}';
  assertEquals(pieces.join(""), expected);
  assertEquals(
    message.tool_calls,
    [{
      id: "weather:0",
      type: "function",
      function: { name: "weather", arguments: expected },
    }] as typeof message.tool_calls,
  );
  assertEquals(
    message.content,
    "I'll check the weather in Florence, Italy for you.",
  );
  assertEquals(finish_reason, "tool_calls");
});

Deno.test("OpenRouter: a call in a whole completion runs its function", async () => {
  await using it = replayed("chat tools");
  const given: string[] = [];
  await it.client.chat.completions.runTools({
    ...it.body,
    tools: [{
      type: "function",
      function: {
        ...it.body.tools[0].function,
        function: (args: string) => (given.push(args), "done"),
      },
    }],
  }, { maxChatCompletions: 1 }).done();
  assertEquals(given, ['{"location":"Florence,Italy"}']);
});

Deno.test("OpenRouter: comments are ignored, and the error in a later chunk ends the stream", async () => {
  await using it = replayed("error stream");
  assertEquals(bodyOf(it.recording).split(": OPENROUTER").length, 18);
  const events: unknown[] = [];
  const error = await thrown((async () => {
    for await (const event of await send(it.client, it.recording)) {
      events.push(event);
    }
  })());
  assertEquals(events, eventsOf(it.recording).slice(0, -1));
  assertInstanceOf(error, APIError);
  assertEquals(error.message.startsWith("Token limit reached"), true);
  assertEquals([error.status, error.code as unknown, error.error], [
    undefined,
    400,
    { code: 400, message: "Token limit reached" },
  ]);
});

Deno.test("OpenRouter: the thoughts before the error are in its snapshot", async () => {
  await using it = replayed("error stream");
  const error = await thrown(
    it.client.chat.completions.stream(it.body).finalChatCompletion(),
  );
  assert(error instanceof APIError);
  const { choices: [{ message }] } = error.snapshot as {
    choices: [{ message: Record<string, unknown> }];
  };
  const pieces = ["We need", " to respond to a greeting. The user"];
  assertEquals(message.reasoning, pieces.join(""));
  assertEquals(
    message.reasoning_details,
    pieces.map((text) => ({
      type: "reasoning.text",
      text,
      index: 0,
      format: null,
    })),
  );
});

Deno.test("OpenRouter: an error of a provider has what the provider sent", async () => {
  await using it = replayed("error provider");
  const error = await thrown(send(it.client, it.recording));
  assertInstanceOf(error, BadRequestError);
  const { metadata } = error.error as unknown as {
    metadata: { raw: string; provider_name: string };
  };
  assertEquals(metadata.provider_name, "OpenAI");
  assertEquals(JSON.parse(metadata.raw).error.param, "input");
});
