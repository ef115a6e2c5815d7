import {
  assertEquals,
  assertInstanceOf,
  assertRejects,
  assertStringIncludes,
} from "@std/assert";
import { BadRequestError, MalformedStreamError } from "@duplex/openai";
import { readRecordings } from "./recording.ts";
import { replayed as replay, send, thrown } from "./replayed.ts";

const recorded = readRecordings("lm_studio.json");
const replayed = (name: string) => replay(recorded, name);

Deno.test("LM Studio: models are listed although they have no time of creation", async () => {
  await using it = replayed("models");
  const page = await it.client.models.list();
  assertEquals(page.data.length, 21);
  assertEquals(page.data[0].id, "mistralai/devstral-small-2505");
  assertEquals(page.data.at(-1)?.created, undefined);
});

Deno.test("LM Studio: a completion of several lines has its text and usage", async () => {
  await using it = replayed("chat");
  const { choices: [{ message }], usage } = await it.client.chat.completions
    .create(it.body);
  assertEquals([message.content, usage?.total_tokens], ["blue.", 1233]);
});

Deno.test("LM Studio: an unknown model is not an error, and the completion names the one that was used", async () => {
  await using it = replayed("chat unknown model");
  const { model, choices: [{ message }] } = await it.client.chat.completions
    .create(it.body);
  assertEquals([it.body.model, model], ["nope", "google/gemma-4-e4b"]);
  assertEquals(message.content, "Hello! How can I help you today?");
});

Deno.test("LM Studio: stream() ends with the text and the finish reason", async () => {
  await using it = replayed("chat stream");
  const { choices: [{ message, finish_reason }] } = await it.client.chat
    .completions.stream(it.body).finalChatCompletion();
  assertEquals([message.content, finish_reason], ["Here's one", "stop"]);
});

Deno.test("LM Studio: a message that has a call and no content runs its function", async () => {
  await using it = replayed("chat tools");
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
  assertEquals(given, [
    '{"query":"dell","category":"electronics","max_price":50}',
  ]);
});

Deno.test("LM Studio: calls that the model wrote as text are its text, and no function runs", async () => {
  await using it = replayed("chat tools text");
  const run = it.client.chat.completions.runTools({
    ...it.body,
    tools: it.body.tools.map((tool: { function: object }) => ({
      type: "function",
      function: {
        ...tool.function,
        function: () => {
          throw new Error("it is not a call");
        },
      },
    })),
  });
  assertStringIncludes(
    await run.finalContent() ?? "",
    '<tools>\n    {"name": "get_time"',
  );
  assertEquals(it.server.requests.length, 1);
});

Deno.test("LM Studio: responses.stream() has a call whose arguments come at once, after thoughts and text", async () => {
  await using it = replayed("response stream tools");
  const done: string[] = [];
  const stream = it.client.responses.stream(it.body)
    .on("response.function_call_arguments.done", (event) => {
      done.push(event.arguments);
    });
  const response = await stream.finalResponse();
  assertEquals(response.output.map(({ type }) => type), [
    "reasoning",
    "message",
    "function_call",
  ]);
  const [reasoning, , call] = response.output;
  assertEquals(
    reasoning.type === "reasoning" && reasoning.content?.[0].text.slice(-38),
    "information to make the function call.",
  );
  assertEquals(
    response.output_text,
    "I'll get the current weather information for San Francisco for you.",
  );
  assertEquals(
    call.type === "function_call" && call.arguments,
    '{"location":"San Francisco"}',
  );
  assertEquals(done, ['{"location":"San Francisco"}']);
  assertEquals(response.usage?.total_tokens, 243);
  assertEquals(stream.quirks, []);
});

Deno.test("LM Studio: responses.parse() gives the arguments of a call", async () => {
  await using it = replayed("response tools");
  const { output: [call], output_text } = await it.client.responses
    .parse(it.body);
  assertEquals(
    call.type === "function_call" && call.arguments,
    [
      '{"location":"San Francisco"}',
    ][0],
  );
  assertEquals(output_text, "");
});

Deno.test("LM Studio: an error that is a text is the message", async () => {
  await using it = replayed("error response_format");
  const error = await thrown(send(it.client, it.recording));
  assertInstanceOf(error, BadRequestError);
  assertEquals([error.code, error.type], [undefined, undefined]);
});

Deno.test("LM Studio: a chunk that runs into another one is an error, and not half a completion", async () => {
  await using it = replayed("error stream spliced");
  await assertRejects(
    () => it.client.chat.completions.stream(it.body).finalChatCompletion(),
    MalformedStreamError,
    "is not valid JSON",
  );
});
