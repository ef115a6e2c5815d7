import {
  assertEquals,
  assertInstanceOf,
  assertStringIncludes,
} from "@std/assert";
import { BadRequestError, NotFoundError } from "@duplex/openai";
import { explain } from "@duplex/openai/doctor";
import { bodyOf, eventsOf, readRecordings } from "./recording.ts";
import { replayed as replay, send, thrown } from "./replayed.ts";

const recorded = readRecordings("ollama.json");
const replayed = (name: string) => replay(recorded, name);

type Thinking = { content: string | null; reasoning?: string };

Deno.test("Ollama: models are listed on one page", async () => {
  await using it = replayed("models");
  const page = await it.client.models.list();
  assertEquals(page.data.map(({ id }) => id), [
    "gpt-oss:20b",
    "hf.co/lmstudio-community/gpt-oss-20b-GGUF:latest",
  ]);
  assertEquals(page.hasNextPage(), false);
});

Deno.test("Ollama: stream() puts the text and the thoughts together, and reports the usage", async () => {
  await using it = replayed("chat stream with usage");
  const stream = it.client.chat.completions.stream(it.body);
  const { choices: [{ message, finish_reason }], usage } = await stream
    .finalChatCompletion();
  assertEquals(message.content, "Hello there! 👋 How can I help you today?");
  assertEquals(
    (message as Thinking).reasoning,
    'The user says "hi". Probably wants to greet. We can respond with a friendly greeting.',
  );
  assertEquals(finish_reason, "stop");
  assertEquals(usage, {
    prompt_tokens: 68,
    completion_tokens: 41,
    total_tokens: 109,
  });
  assertEquals(stream.quirks, []);
});

Deno.test("Ollama: a role in every chunk is the role once", async () => {
  await using it = replayed("chat stream with usage");
  const roles = eventsOf(it.recording)
    .flatMap(({ choices }) => choices as { delta: { role: string } }[])
    .map(({ delta }) => delta.role);
  assertEquals(new Set(roles), new Set(["assistant"]));
  const { role } = await it.client.chat.completions.stream(it.body)
    .finalMessage();
  assertEquals(role, "assistant");
});

Deno.test("Ollama: thoughts of a whole completion are in its message", async () => {
  await using it = replayed("chat");
  const { choices: [{ message }] } = await it.client.chat.completions
    .create(it.body);
  const sent = JSON.parse(bodyOf(it.recording)).choices[0].message;
  assertEquals((message as Thinking).reasoning, sent.reasoning);
  assertEquals(message.content?.endsWith("😊"), true);
});

Deno.test("Ollama: a call that comes in one chunk is a call, and the arguments are parsed", async () => {
  await using it = replayed("chat stream tools");
  const done: unknown[] = [];
  const { choices: [{ message, finish_reason }] } = await it.client.chat
    .completions.stream(it.body)
    .on("tool_calls.function.arguments.done", (event) => done.push(event.name))
    .finalChatCompletion();
  assertEquals(finish_reason, "tool_calls");
  assertEquals(message.tool_calls?.map(({ id }) => id), ["call_lbcjwr0u"]);
  assertEquals(done, ["run_command"]);
});

Deno.test("Ollama: runTools() runs the function that the model calls, whole and streamed", async () => {
  const given: string[] = [];
  for (
    const [name, tool] of [
      ["chat tools", "weather"],
      ["chat stream tools", "run_command"],
    ]
  ) {
    await using it = replayed(name);
    await it.client.chat.completions.runTools({
      ...it.body,
      tools: [{
        type: "function",
        function: {
          name: tool,
          description: "",
          parameters: {},
          function: (args: string) => (given.push(args), "done"),
        },
      }],
    }, { maxChatCompletions: 1 }).done();
  }
  assertEquals(given, [
    '{"latitude":"52.5200","longitude":"13.4050"}',
    '{"command":"ls -a"}',
  ]);
});

Deno.test("Ollama: a model that is not there is a NotFoundError that says what to do", async () => {
  await using it = replayed("error model");
  const error = await thrown(send(it.client, it.recording));
  assertEquals(error instanceof NotFoundError && error.type, "api_error");
  assertEquals(explain(error).retry, "useless");
});

Deno.test("Ollama: tokens as the input of embeddings are refused, and the message says so", async () => {
  await using it = replayed("error embeddings input");
  const error = await thrown(send(it.client, it.recording));
  assertInstanceOf(error, BadRequestError);
  assertStringIncludes(error.message, "400 invalid input type");
  assertEquals(it.server.requests.length, 1);
});
