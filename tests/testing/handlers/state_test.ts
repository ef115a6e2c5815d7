import { assert, assertEquals, assertRejects } from "@std/assert";
import { FakeTime } from "@std/testing/time";
import OpenAI, { toFile } from "../../../mod.ts";
import { fakeOpenAI, ManualClock } from "../../../src/testing.ts";

const text = (value: string, name = "a.txt") =>
  toFile(new TextEncoder().encode(value), name);

Deno.test("the fake joins the parts of an upload in the named order, and refuses another size than announced", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const client = openai.client({ maxRetries: 0 });
  const upload = await client.uploads.create({
    bytes: 6,
    filename: "x.jsonl",
    mime_type: "text/jsonl",
    purpose: "batch",
  });
  const parts: string[] = [];
  for (const piece of ["def", "abc"]) {
    parts.push(
      (await client.uploads.parts.create(upload.id, {
        data: await text(piece),
      })).id,
    );
  }
  await assertRejects(
    () => client.uploads.complete(upload.id, { part_ids: [parts[0]] }),
    OpenAI.BadRequestError,
    "3 bytes",
  );
  const done = await client.uploads.complete(upload.id, {
    part_ids: parts.toReversed(),
  });
  assertEquals(
    await (await client.files.content(done.file!.id)).text(),
    "abcdef",
  );
  await assertRejects(
    () => client.uploads.cancel(upload.id),
    OpenAI.BadRequestError,
    "completed",
  );
});

Deno.test("the fake pages by cursor, in both directions", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const client = openai.client();
  const made: string[] = [];
  for (let i = 0; i < 5; i++) {
    made.push(
      (await client.files.create({
        file: await text(`${i}`),
        purpose: "user_data",
      })).id,
    );
  }
  const down: string[] = [];
  for await (const file of client.files.list({ limit: 2 })) down.push(file.id);
  assertEquals(down, made.toReversed());
  const up: string[] = [];
  for await (const file of client.files.list({ limit: 2, order: "asc" })) {
    up.push(file.id);
  }
  assertEquals(up, made);
  openai.requests.assertCalled("GET /files", 6);
});

Deno.test("a batch goes through its states on the clock, or is cancelled on the way", async () => {
  const clock = new ManualClock();
  await using openai = await fakeOpenAI({
    port: null,
    clock,
    workTime: 60_000,
  });
  const client = openai.client({ maxRetries: 0 });
  const line = JSON.stringify({
    custom_id: "1",
    method: "POST",
    url: "/v1/responses",
    body: { model: "gpt-5", input: "Say x" },
  });
  const file = await client.files.create({
    file: await text(line),
    purpose: "batch",
  });
  const order = {
    input_file_id: file.id,
    endpoint: "/v1/responses",
    completion_window: "24h",
  } as const;
  const batch = await client.batches.create(order);
  const status = async () => (await client.batches.retrieve(batch.id)).status;
  assertEquals(batch.status, "validating");
  clock.advance(30_000);
  assertEquals(await status(), "in_progress");
  clock.advance(29_999);
  assertEquals(await status(), "in_progress");
  clock.advance(1);
  assertEquals(await status(), "completed");
  const other = await client.batches.create(order);
  assertEquals((await client.batches.cancel(other.id)).status, "cancelled");
  clock.advance(100_000);
  assertEquals((await client.batches.retrieve(other.id)).status, "cancelled");
  await assertRejects(
    () => client.batches.cancel(batch.id),
    OpenAI.ConflictError,
  );
});

Deno.test("a batch of broken lines fails and says which", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const client = openai.client();
  const lines = [
    "{",
    '{"custom_id":"1","method":"POST","url":"/v1/embeddings","body":{}}',
  ];
  const file = await client.files.create({
    file: await text(lines.join("\n")),
    purpose: "batch",
  });
  const batch = await client.batches.create({
    input_file_id: file.id,
    endpoint: "/v1/responses",
    completion_window: "24h",
  });
  assertEquals(batch.status, "failed");
  assertEquals(batch.errors?.data?.map((one) => [one.line, one.code]), [[
    1,
    "invalid_json_line",
  ], [2, "mismatched_url"]]);
});

Deno.test("a background response is queued, then completed; its events can be read again from any position", async () => {
  using time = new FakeTime();
  await using openai = await fakeOpenAI({ port: null, workTime: 1_000 });
  const client = openai.client({ maxRetries: 0 });
  const queued = await client.responses.create({
    model: "gpt-5",
    input: "Say done",
    background: true,
  });
  assertEquals(queued.status, "queued");
  await time.tickAsync(1_000);
  assertEquals(
    (await client.responses.retrieve(queued.id)).output_text,
    "done",
  );
  const events = await client.responses.retrieve(queued.id, {
    stream: true,
    starting_after: 2,
  });
  const numbers: number[] = [];
  for await (const event of events) numbers.push(event.sequence_number);
  assertEquals(numbers[0], 3);
  const other = await client.responses.create({
    model: "gpt-5",
    input: "x",
    background: true,
  });
  assertEquals((await client.responses.cancel(other.id)).status, "cancelled");
  await time.tickAsync(5_000);
  assertEquals((await client.responses.retrieve(other.id)).status, "cancelled");
});

Deno.test("a fine-tuning job ends with a model, events and checkpoints", async () => {
  const clock = new ManualClock();
  await using openai = await fakeOpenAI({ port: null, clock, workTime: 1_000 });
  const client = openai.client({ maxRetries: 0 });
  const file = await client.files.create({
    file: await text("{}"),
    purpose: "fine-tune",
  });
  const job = await client.fineTuning.jobs.create({
    model: "gpt-4o-mini",
    training_file: file.id,
    suffix: "me",
  });
  assertEquals([job.status, job.fine_tuned_model], ["queued", null]);
  assertEquals((await client.fineTuning.jobs.pause(job.id)).status, "paused");
  assertEquals((await client.fineTuning.jobs.resume(job.id)).status, "queued");
  clock.advance(1_000);
  const done = await client.fineTuning.jobs.retrieve(job.id);
  assertEquals(done.status, "succeeded");
  assert(done.fine_tuned_model!.startsWith("ft:gpt-4o-mini:"));
  assertEquals(
    (await client.models.retrieve(done.fine_tuned_model!)).id,
    done.fine_tuned_model,
  );
  const checkpoints = await client.fineTuning.jobs.checkpoints.list(job.id);
  assertEquals(checkpoints.data.length, 3);
  const events = await client.fineTuning.jobs.listEvents(job.id);
  assertEquals(events.data[0].message, "The job has successfully completed");
  await assertRejects(
    () => client.fineTuning.jobs.cancel(job.id),
    OpenAI.BadRequestError,
  );
});

Deno.test("an assistant replies in a thread, calls tools, and streams", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const client = openai.client({ maxRetries: 0 });
  openai.once("time", {
    toolCalls: [{ name: "clock", arguments: {}, id: "call_1" }],
  });
  const assistant = await client.beta.assistants.create({
    model: "gpt-4o",
    tools: [{ type: "function", function: { name: "clock" } }],
  });
  const thread = await client.beta.threads.create({
    messages: [{ role: "user", content: "What time is it?" }],
  });
  const run = await client.beta.threads.runs.create(thread.id, {
    assistant_id: assistant.id,
  });
  const at = { thread_id: thread.id };
  const waiting = await client.beta.threads.runs.retrieve(run.id, at);
  assertEquals(waiting.status, "requires_action");
  const call = waiting.required_action!.submit_tool_outputs.tool_calls[0];
  const stream = await client.beta.threads.runs.submitToolOutputs(run.id, {
    ...at,
    tool_outputs: [{ tool_call_id: call.id, output: "noon" }],
    stream: true,
  });
  const events: string[] = [];
  let said = "";
  for await (const event of stream) {
    if (event.event !== events.at(-1)) events.push(event.event);
    if (event.event === "thread.message.delta") {
      const part = event.data.delta.content![0];
      if (part.type === "text") said += part.text!.value;
    }
  }
  assertEquals(said, "The tool said: noon");
  assertEquals(events, [
    "thread.run.queued",
    "thread.run.in_progress",
    "thread.run.step.created",
    "thread.run.step.in_progress",
    "thread.message.created",
    "thread.message.in_progress",
    "thread.message.delta",
    "thread.message.completed",
    "thread.run.step.completed",
    "thread.run.completed",
  ]);
  const steps = await client.beta.threads.runs.steps.list(run.id, {
    ...at,
    order: "asc",
  });
  assertEquals(steps.data.map((step) => [step.type, step.status]), [[
    "tool_calls",
    "completed",
  ], ["message_creation", "completed"]]);
  assertEquals(
    (await client.beta.threads.messages.list(thread.id)).data.length,
    2,
  );
});

Deno.test("a generated image is a PNG of the requested size, and differs by prompt", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const draw = async (prompt: string) => {
    const { data } = await openai.client().images.generate({
      model: "gpt-image-1",
      prompt,
      size: "1536x1024",
    });
    return Uint8Array.fromBase64(data![0].b64_json!);
  };
  const cat = await draw("a cat");
  assertEquals([...cat.subarray(0, 8)], [
    0x89,
    0x50,
    0x4e,
    0x47,
    0x0d,
    0x0a,
    0x1a,
    0x0a,
  ]);
  const view = new DataView(cat.buffer);
  assertEquals([view.getUint32(16), view.getUint32(20)], [1536, 1024]);
  // What is between the marks is a zlib stream of one bit a pixel: the platform's own inflater agrees.
  const at = new TextDecoder("latin1").decode(cat).indexOf("IDAT");
  const data = cat.slice(at + 4, at + 4 + view.getUint32(at - 4));
  const raw = await new Response(
    new Blob([data]).stream().pipeThrough(new DecompressionStream("deflate")),
  ).arrayBuffer();
  assertEquals(raw.byteLength, (1 + 1536 / 8) * 1024);
  assert((await draw("a dog")).toBase64() !== cat.toBase64());
});

Deno.test("speech is as long as its text, and every transcript format contains that text", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const client = openai.client();
  const speech = await client.audio.speech.create({
    model: "tts-1",
    voice: "alloy",
    input: "Hello there.",
    response_format: "wav",
  });
  const bytes = await speech.arrayBuffer();
  assertEquals(
    (bytes.byteLength - 44) / 48,
    30 * (2 + 2 * "Hello there.".length),
  );
  const file = () => toFile(bytes, "speech.wav");
  const heard = async (more: object) =>
    await client.audio.transcriptions.create({
      model: "whisper-1",
      file: await file(),
      ...more,
    });
  assertEquals((await heard({}) as { text: string }).text, "Hello there.");
  assertEquals(
    await heard({ response_format: "text" }) as unknown,
    "Hello there.\n",
  );
  assertEquals(
    await heard({ response_format: "vtt" }) as unknown,
    "WEBVTT\n\n00:00:00.000 --> 00:00:00.780\nHello there.\n\n",
  );
  const stream = await client.audio.transcriptions.create({
    model: "gpt-4o-transcribe",
    file: await file(),
    stream: true,
  });
  let streamed = "";
  for await (const event of stream) {
    if (event.type === "transcript.text.delta") streamed += event.delta;
  }
  assertEquals(streamed, "Hello there.");
});

Deno.test("an operation without a handler stores the objects it creates", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const client = openai.client({ maxRetries: 0 });
  const container = await client.containers.create({ name: "box" });
  assertEquals((await client.containers.retrieve(container.id)).name, "box");
  assertEquals((await client.containers.list()).data.map((one) => one.id), [
    container.id,
  ]);
  await client.containers.delete(container.id);
  await assertRejects(
    () => client.containers.retrieve(container.id),
    OpenAI.NotFoundError,
  );
});
