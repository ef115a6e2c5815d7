// deno-lint-ignore-file no-import-prefix -- the official SDK is a client of tests only
import { assert, assertEquals, assertRejects } from "@std/assert";
import Official, { toFile } from "npm:openai@7.59.0";
import { fakeOpenAI } from "../../src/testing.ts";

async function start() {
  const openai = await fakeOpenAI();
  const client = new Official({
    apiKey: "sk-test",
    baseURL: openai.baseURL,
    maxRetries: 0,
  });
  return { openai, client };
}

Deno.test("npm:openai chats with the fake, plain and streamed", async () => {
  const { openai, client } = await start();
  await using _ = openai;
  const messages = [{ role: "user" as const, content: "Count to 3" }];
  const plain = await client.chat.completions.create({
    model: "gpt-5",
    messages,
  });
  assertEquals(plain.choices[0].message.content, "1, 2, 3");
  assertEquals(plain.usage!.completion_tokens, 5);

  const stream = client.chat.completions.stream({
    model: "gpt-5",
    messages,
    stream_options: { include_usage: true },
  });
  const final = await stream.finalChatCompletion();
  assertEquals(final.choices[0].message.content, "1, 2, 3");
  assertEquals(final.usage!.total_tokens, plain.usage!.total_tokens);
});

Deno.test("npm:openai runs tools against the fake", async () => {
  const { openai, client } = await start();
  await using _ = openai;
  const asked: unknown[] = [];
  const runner = client.chat.completions.runTools({
    model: "gpt-5",
    messages: [{ role: "user", content: "Use weather for Oslo" }],
    tools: [{
      type: "function",
      function: {
        name: "weather",
        description: "Tells the weather",
        parse: JSON.parse,
        function: (given: unknown) => {
          asked.push(given);
          return "rain";
        },
        parameters: {
          type: "object",
          properties: { city: { type: "string", enum: ["Oslo"] } },
          required: ["city"],
        },
      },
    }],
  });
  assertEquals(await runner.finalContent(), "The tool said: rain");
  assertEquals(asked, [{ city: "Oslo" }]);
});

Deno.test("npm:openai reads Responses of the fake, plain, streamed and chained", async () => {
  const { openai, client } = await start();
  await using _ = openai;
  const first = await client.responses.create({
    model: "gpt-5",
    input: "Say hello world",
  });
  assertEquals(first.output_text, "hello world");
  const stream = client.responses.stream({
    model: "gpt-5",
    input: "And?",
    previous_response_id: first.id,
  });
  const numbers: number[] = [];
  for await (const event of stream) numbers.push(event.sequence_number);
  assertEquals(numbers, numbers.map((_, index) => index));
  assertEquals((await stream.finalResponse()).output_text, "You said: And?");
  const again = await client.responses.retrieve(first.id);
  assertEquals(again.output_text, "hello world");
  const items = await client.responses.inputItems.list(first.id);
  assertEquals(items.data.length, 1);
});

Deno.test("npm:openai parses structured outputs of the fake", async () => {
  const { openai, client } = await start();
  await using _ = openai;
  const answer = await client.responses.parse({
    model: "gpt-5",
    input: "Oslo",
    text: {
      format: {
        type: "json_schema",
        name: "place",
        strict: true,
        schema: {
          type: "object",
          properties: {
            name: { type: "string" },
            size: { type: "integer", minimum: 3 },
          },
          required: ["name", "size"],
          additionalProperties: false,
        },
      },
    },
  });
  assertEquals(answer.output_parsed as unknown, { name: "Oslo", size: 3 });
});

Deno.test("npm:openai keeps files, and runs a batch of them", async () => {
  const { openai, client } = await start();
  await using _ = openai;
  const line = (id: string, model?: string) =>
    JSON.stringify({
      custom_id: id,
      method: "POST",
      url: "/v1/chat/completions",
      body: { model, messages: [{ role: "user", content: `Say ${id}` }] },
    });
  const file = await client.files.create({
    file: await toFile(
      new TextEncoder().encode(`${line("a", "gpt-5")}\n${line("b")}\n`),
      "in.jsonl",
    ),
    purpose: "batch",
  });
  assertEquals(file.filename, "in.jsonl");
  const batch = await client.batches.create({
    input_file_id: file.id,
    endpoint: "/v1/chat/completions",
    completion_window: "24h",
  });
  assertEquals(batch.status, "completed");
  assertEquals(batch.request_counts, { total: 2, completed: 1, failed: 1 });
  const output = await client.files.content(batch.output_file_id!);
  const result = JSON.parse(await output.text());
  assertEquals(result.custom_id, "a");
  assertEquals(result.response.body.choices[0].message.content, "a");
  const errors = await client.files.content(batch.error_file_id!);
  assertEquals(JSON.parse(await errors.text()).response.status_code, 400);

  const ids: string[] = [];
  for await (const one of client.files.list({ limit: 2 })) ids.push(one.id);
  assertEquals(ids.length, 3);
  await client.files.delete(file.id);
  await assertRejects(
    () => client.files.retrieve(file.id),
    Official.NotFoundError,
  );
});

Deno.test("npm:openai reads the errors of the fake", async () => {
  const { openai, client } = await start();
  await using _ = openai;
  const error = await assertRejects(
    () =>
      client.chat.completions.create({
        model: "gpt-5",
        messages: [],
        temprature: 1,
      } as never),
    Official.BadRequestError,
  );
  assertEquals(error.param, "messages");
  assertEquals(error.code, "empty_array");
  openai.fault({
    status: 429,
    headers: { "retry-after": "7" },
    code: "slow_down",
  });
  const busy = await assertRejects(
    () => client.models.list(),
    Official.RateLimitError,
  );
  assertEquals(busy.code, "slow_down");
  assertEquals(busy.headers.get("retry-after"), "7");
  assert((await client.models.list()).data.length > 5);
});

Deno.test("npm:openai searches a vector store of the fake", async () => {
  const { openai, client } = await start();
  await using _ = openai;
  const store = await client.vectorStores.create({ name: "notes" });
  for (const text of ["cats and dogs", "a bird"]) {
    const file = await toFile(new TextEncoder().encode(text), "note.txt");
    const added = await client.vectorStores.files.uploadAndPoll(store.id, file);
    assertEquals(added.status, "completed");
  }
  const found = await client.vectorStores.search(store.id, { query: "dogs" });
  assertEquals(found.data.map((one) => one.content[0].text), ["cats and dogs"]);
});

Deno.test("npm:openai transcribes the fake's speech", async () => {
  const { openai, client } = await start();
  await using _ = openai;
  const spoken = await client.audio.speech.create({
    model: "gpt-4o-mini-tts",
    voice: "alloy",
    input: "Räksmörgås, please!",
    response_format: "wav",
  });
  const file = await toFile(await spoken.arrayBuffer(), "speech.wav");
  const heard = await client.audio.transcriptions.create({
    model: "whisper-1",
    file,
  });
  assertEquals(heard.text, "Räksmörgås, please!");
});

Deno.test("npm:openai gets embeddings of length 1 from the fake", async () => {
  const { openai, client } = await start();
  await using _ = openai;
  const { data } = await client.embeddings.create({
    model: "text-embedding-3-small",
    input: ["a red cat", "a red dog", "quantum field theory"],
    dimensions: 256,
  });
  const dot = (a: number[], b: number[]) =>
    a.reduce((sum, value, i) => sum + value * b[i], 0);
  const [cat, dog, far] = data.map((one) => one.embedding);
  assert(Math.abs(dot(cat, cat) - 1) < 1e-5);
  assert(dot(cat, dog) > dot(cat, far) + 0.2);
});
