/** Wrong arguments are refused with the name of the argument, what was expected, and what was given. */
import { assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import OpenAI, { createProvider } from "../mod.ts";
import {
  mapLimit,
  poll,
  rateLimiter,
  runBatch,
  runTools,
  usageLedger,
} from "../src/helpers/mod.ts";
import { zodFunction } from "../src/helpers/zod.ts";
import { openTelemetry } from "../src/otel/mod.ts";
import { bedrock } from "../src/providers/bedrock/mod.ts";
import { vertex } from "../src/providers/vertex.ts";
import {
  fakeOpenAI,
  ManualClock,
  recordCassette,
  replayCassette,
  webhookRequest,
} from "../src/testing.ts";
import { verifyWebhook, webhookHandler } from "../src/webhooks/mod.ts";

const openai = await fakeOpenAI({ port: null });
const client = openai.client();
const file = new File(["text"], "a.txt");
const SECRET = "whsec_c2VjcmV0";
const headers = {
  "webhook-id": "wh_1",
  "webhook-timestamp": `${Math.floor(Date.now() / 1000)}`,
  "webhook-signature": `v1,${"A".repeat(43)}=`,
};
const usage = {
  input: 1,
  output: 1,
  cached: 0,
  reasoning: 0,
  inputAudio: 0,
  cachedAudio: 0,
  outputAudio: 0,
};

// deno-lint-ignore no-explicit-any -- the arguments are wrong on purpose
const wrong = (value: unknown): any => value;

function runLoop(tools: object, options?: object): Promise<void> {
  return client.chat.completions.runTools(
    wrong({
      model: "m",
      messages: [{ role: "user", content: "Hi" }],
      ...tools,
    }),
    options,
  ).done();
}

/** Calls, and the error of each. */
const CALLS: [name: string, call: () => unknown, message: string][] = [
  [
    "uploadLarge() without a file",
    () => client.uploads.uploadLarge(wrong(null), { purpose: "batch" }),
    "file must be a File, a Blob, a Response or a stream, got null",
  ],
  [
    "uploadLarge() without options",
    () => client.uploads.uploadLarge(file, wrong(undefined)),
    "options must be an object, got undefined",
  ],
  [
    "uploadLarge() with a state that is none",
    () =>
      client.uploads.uploadLarge(file, wrong({ purpose: "batch", resume: {} })),
    "resume must be a state that save received",
  ],
  [
    "uploadLarge() with a save that is no function",
    () =>
      client.uploads.uploadLarge(file, wrong({ purpose: "batch", save: {} })),
    "save must be a function, got object",
  ],
  [
    "poll() of no function",
    () => poll(wrong("id"), () => true),
    "retrieve must be a function, got string",
  ],
  [
    "poll() of a promise without a response",
    () => poll(wrong(() => Promise.resolve({})), () => true),
    "retrieve must return the promise of the call itself",
  ],
  [
    "mapLimit() of nothing",
    () => mapLimit(wrong(null), () => Promise.resolve()),
    "items must be an iterable or a stream of items, got null",
  ],
  [
    "mapLimit() without a function",
    () => mapLimit([1], wrong(undefined)),
    "fn must be a function, got undefined",
  ],
  [
    "RateLimiter.run() of a promise",
    () => rateLimiter().run(wrong(Promise.resolve())),
    "send must be a function, got object",
  ],
  [
    "runBatch() without a client",
    () => runBatch(wrong(undefined), []),
    "client must have files and batches, like a client of OpenAI, got undefined",
  ],
  [
    "runTools() with null for options",
    () =>
      runTools(
        client.responses,
        { model: "m", input: "Hi", tools: [] },
        wrong(null),
      ),
    "options must be an object, got null",
  ],
  [
    "UsageLedger.add() of usage as the API reports it",
    () => usageLedger().add(wrong({ usage: { input_tokens: 3 } })),
    "usage.input must be a number of at least 0, got undefined",
  ],
  [
    "UsageLedger.add() with a factor that is no number",
    () => usageLedger().add({ usage, factor: NaN }),
    "factor must be a number of at least 0, got NaN",
  ],
  [
    "createProvider() without configure()",
    () => createProvider(wrong({})),
    "definition.configure must be a function, got undefined",
  ],
  [
    "openTelemetry() of something else",
    () => openTelemetry(wrong({})),
    "api must be what npm:@opentelemetry/api exports",
  ],
  [
    "zodFunction() without parameters",
    () => zodFunction(wrong({ name: "f" })),
    "parameters must be a zod schema, got undefined",
  ],
  [
    "webhookHandler() of a number",
    () => webhookHandler(wrong(5), {}),
    "secret must be a non-empty string or a list of them",
  ],
  [
    "webhookHandler() with a blank secret",
    () => webhookHandler([SECRET, " "], {}),
    "secret must be a non-empty string or a list of them",
  ],
  [
    "webhookHandler() without handlers",
    () => webhookHandler(SECRET, wrong(undefined)),
    "handlers must be an object, got undefined",
  ],
  [
    "webhookRequest() without a secret",
    () =>
      webhookRequest("http://localhost", wrong({}), wrong({ secret: null })),
    "secret must be a non-empty string",
  ],
  [
    "verifyWebhook() of a parsed body",
    () => verifyWebhook(wrong({}), headers, { secrets: [SECRET] }),
    "Webhook payload must be the raw body as a string, not parsed, got object",
  ],
  [
    "verifyWebhook() without secrets",
    () => verifyWebhook("{}", headers, { secrets: [] }),
    "secrets must be an array of non-empty strings, got an array of 0",
  ],
  [
    "verifyWebhook() with an empty secret",
    () => verifyWebhook("{}", headers, { secrets: [SECRET, ""] }),
    "secrets must be an array of non-empty strings, got an array of 2",
  ],
  [
    "runBatch() with a state that is none",
    () => runBatch(client, [], { resume: { batches: wrong(["batch_1"]) } }),
    "resume must be the state of a run: batches, each with its id",
  ],
  [
    "recordCassette() with one secret in place of a list",
    () => recordCassette({ secrets: wrong("a long secret") }),
    "secrets must be an array of texts of 8 characters or more, got string",
  ],
  [
    "recordCassette() with a secret that is too short to be hidden",
    () => recordCassette({ secrets: ["short"] }),
    "secrets must be an array of texts of 8 characters or more, got array",
  ],
  [
    "replayCassette() of bytes",
    () => replayCassette(wrong(new Uint8Array())),
    "text must be the text of a cassette, got object",
  ],
  [
    "replayCassette() at no speed",
    () => replayCassette('{"cassette":1}', { speed: NaN }),
    "speed must be a number above 0, got NaN",
  ],
  [
    "webhookRequest() without an event",
    () => webhookRequest("http://localhost", wrong(null), { secret: SECRET }),
    "event must be an object, got null",
  ],
  [
    "webhookRequest() of no time",
    () =>
      webhookRequest("http://localhost", wrong({}), {
        secret: SECRET,
        sentAt: NaN,
      }),
    "sentAt must be a time in ms, got NaN",
  ],
  [
    "ManualClock.advance() backwards",
    () => new ManualClock().advance(-1),
    "ms must be a number of milliseconds, 0 or more, got -1",
  ],
  [
    "requests.assertCalled() without a slash, which no request matches",
    () => openai.requests.assertCalled("chat/completions", 0),
    'where must be "METHOD /path", "/path", a RegExp or a function, got "chat/completions"',
  ],
  [
    "requests.find() by an object",
    () => openai.requests.find(wrong({ path: "/files" })),
    'where must be "METHOD /path", "/path", a RegExp or a function, got object',
  ],
  [
    "vertex() with a token in place of its provider",
    () => vertex(wrong({ project: "p", tokenProvider: "ya29" })),
    "tokenProvider must be a function, got string",
  ],
  [
    "bedrock() with a region that is no text",
    () => bedrock(wrong({ region: 1, apiKey: "key" })),
    "region must be a string, got 1",
  ],
  [
    "chat.completions.runTools() without tools",
    () => runLoop({ tools: undefined }),
    "tools must be an array, got undefined",
  ],
  [
    "chat.completions.runTools() without a turn",
    () => runLoop({ tools: [] }, { maxChatCompletions: NaN }),
    "maxChatCompletions must be a number of at least 1, got NaN",
  ],
];

for (const [name, call, message] of CALLS) {
  Deno.test(`${name}: the error names it, and nothing is sent`, async () => {
    const sent = openai.requests.all.length;
    const error = await assertRejects(async () => await call(), Error);
    assertStringIncludes(error.message, message);
    assertEquals(openai.requests.all.length, sent);
  });
}

Deno.test("verifyWebhook() refuses one secret in place of a list: each of its characters would be a secret", async () => {
  const request = await webhookRequest(
    "http://localhost",
    wrong({ type: "batch.failed", data: { id: "b" } }),
    { secret: "w" }, // what anyone can sign with, who knows that secrets begin with "whsec_"
  );
  await assertRejects(
    async () =>
      verifyWebhook(await request.text(), request.headers, {
        secrets: wrong(SECRET),
      }),
    TypeError,
    "secrets must be an array of non-empty strings, got string",
  );
});

Deno.test("poll() and createAndPoll() take null for options, like the official SDK", async () => {
  const { id } = await client.vectorStores.create({});
  const { id: fileId } = await client.files.create({
    file,
    purpose: "assistants",
  });
  await client.vectorStores.files.createAndPoll(
    id,
    { file_id: fileId },
    wrong(null),
  );
  const { status } = await client.vectorStores.files.poll(
    id,
    fileId,
    wrong(null),
  );
  assertEquals(status, "completed");
});

Deno.test("parse(), stream() and runTools() take null for options, like the official SDK", async () => {
  const body = {
    model: "gpt-5",
    messages: [{ role: "user" as const, content: "Hi" }],
  };
  const { completions } = client.chat;
  const replies = [
    (await completions.parse(body, wrong(null))).choices[0].message.content,
    await completions.stream(body, wrong(null)).finalContent(),
    await completions.runTools({ ...body, tools: [] }, wrong(null))
      .finalContent(),
    (await client.responses.parse({ model: "gpt-5", input: "Hi" }, wrong(null)))
      .output_text,
    (await client.responses.stream(
      { model: "gpt-5", input: "Hi" },
      wrong(null),
    ).finalResponse()).output_text,
  ];
  assertEquals(replies.map((reply) => typeof reply), Array(5).fill("string"));
});

Deno.test("new OpenAI() takes a logLevel that is none as unknown, like the official SDK", () => {
  const said: string[] = [];
  const logger = {
    ...console,
    warn: (text: string) => void said.push(text),
  };
  new OpenAI({ apiKey: "key", logger, logLevel: wrong(5) });
  assertStringIncludes(said[0], "logLevel, or OPENAI_LOG, must be one of");
});

Deno.test("a signal that is false is none, like in the official SDK", async () => {
  const isCancellable = false;
  const { signal } = new AbortController();
  const response = await client.responses.create(
    { model: "gpt-5", input: "Hi" },
    { signal: wrong(isCancellable && signal) },
  );
  assertEquals(response.status, "completed");
});
