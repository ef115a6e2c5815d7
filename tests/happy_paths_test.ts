import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import { toFile } from "../mod.ts";
import { connect } from "../src/realtime/mod.ts";
import { type FakeOpenAI, fakeOpenAI } from "../src/testing.ts";

/** How the client reaches the fake. */
const TRANSPORTS = { "without a network": null, "over a port": 0 };

/** One scenario with a part of the API, as a user writes it. */
type Scenario = (openai: FakeOpenAI) => Promise<void>;

const SCENARIOS: Record<string, Scenario> = {
  async "models can be listed and retrieved"(openai) {
    const client = openai.client();
    const ids = (await Array.fromAsync(client.models.list()))
      .map((model) => model.id);
    assert(ids.includes("gpt-5"));
    assertEquals((await client.models.retrieve("gpt-5")).id, "gpt-5");
  },

  async "a chat completion returns text, streams text and calls a tool"(
    openai,
  ) {
    const client = openai.client();
    const ask = {
      model: "gpt-5",
      messages: [{ role: "user" as const, content: "Count to 3" }],
    };
    const { choices, usage } = await client.chat.completions.create(ask);
    assertEquals(choices[0].message.content, "1, 2, 3");
    assert(usage!.total_tokens > 0);

    let text = "";
    const stream = await client.chat.completions.create({
      ...ask,
      stream: true,
    });
    for await (const chunk of stream) {
      text += chunk.choices[0]?.delta.content ?? "";
    }
    assertEquals(text, "1, 2, 3");

    openai.on("Oslo", {
      toolCalls: [{ name: "weather", arguments: { city: "Oslo" } }],
    });
    const called = await client.chat.completions.create({
      model: "gpt-5",
      messages: [{ role: "user", content: "Is it raining in Oslo?" }],
      tools: [{ type: "function", function: { name: "weather" } }],
    });
    const [call] = called.choices[0].message.tool_calls!;
    assert(call.type === "function");
    assertEquals(JSON.parse(call.function.arguments), { city: "Oslo" });
  },

  async "a response can be created, streamed, retrieved and deleted"(openai) {
    const { responses } = openai.client();
    const first = await responses.create({ model: "gpt-5", input: "Say one" });
    assertEquals(first.output_text, "one");
    const types = new Set<string>();
    let text = "";
    const stream = await responses.create({
      model: "gpt-5",
      input: "Say two",
      previous_response_id: first.id,
      stream: true,
    });
    for await (const event of stream) {
      types.add(event.type);
      if (event.type === "response.output_text.delta") text += event.delta;
    }
    assertEquals(text, "two");
    assert(types.has("response.created") && types.has("response.completed"));
    assertEquals((await responses.retrieve(first.id)).output_text, "one");
    const items = await Array.fromAsync(responses.inputItems.list(first.id));
    assertEquals(items.length, 1);
    await responses.delete(first.id);
  },

  async "embeddings are numbers, whichever encoding is used"(openai) {
    const { embeddings } = openai.client();
    const ask = { model: "text-embedding-3-small", input: ["a cat", "a dog"] };
    const { data } = await embeddings.create(ask);
    const sent = openai.requests.find("POST /embeddings")!.body;
    assertEquals((sent as Record<string, unknown>).encoding_format, "base64");
    assertEquals(data.map((one) => one.embedding.length), [1536, 1536]);
    const norm = Math.hypot(...data[0].embedding);
    assertAlmostEquals(norm, 1, 1e-5);
    const plain = await embeddings.create({ ...ask, encoding_format: "float" });
    for (const [index, value] of plain.data[0].embedding.entries()) {
      assertAlmostEquals(value, data[0].embedding[index], 1e-6);
    }
  },

  async "a file can be uploaded, listed, downloaded and deleted"(openai) {
    const { files } = openai.client();
    const file = await files.create({
      file: await toFile(new Uint8Array([1, 2, 3]), "data.bin"),
      purpose: "user_data",
    });
    assertEquals([file.filename, file.bytes], ["data.bin", 3]);
    const listed = await Array.fromAsync(files.list());
    assertEquals(listed.map((one) => one.id), [file.id]);
    assertEquals(
      await (await files.content(file.id)).bytes(),
      new Uint8Array([1, 2, 3]),
    );
    assertEquals((await files.delete(file.id)).deleted, true);
    assertEquals((await files.list()).data, []);
  },

  async "an upload in parts becomes a file"(openai) {
    const { uploads, files } = openai.client();
    const upload = await uploads.create({
      filename: "long.txt",
      bytes: 10,
      mime_type: "text/plain",
      purpose: "user_data",
    });
    const part_ids: string[] = [];
    for (const half of ["hello", "world"]) {
      const data = await toFile(new Blob([half]), "part");
      part_ids.push((await uploads.parts.create(upload.id, { data })).id);
    }
    const { file } = await uploads.complete(upload.id, { part_ids });
    assertEquals(await (await files.content(file!.id)).text(), "helloworld");
  },

  async "a vector store search finds the matching file"(openai) {
    const { files, vectorStores } = openai.client();
    const store = await vectorStores.create({ name: "animals" });
    for (const text of ["The cat sleeps on the sofa", "Stocks fell sharply"]) {
      const file = await files.create({
        file: await toFile(new Blob([text]), `${text.slice(4, 7)}.txt`),
        purpose: "assistants",
      });
      await vectorStores.files.create(store.id, { file_id: file.id });
    }
    const found = await vectorStores.search(store.id, {
      query: "Where does the cat sleep?",
    });
    assertEquals(found.data[0].filename, "cat.txt");
    assertEquals(
      (await vectorStores.retrieve(store.id)).file_counts.completed,
      2,
    );
  },

  async "a batch runs all its requests"(openai) {
    const { batches, files } = openai.client();
    const line = (custom_id: string, input: string) =>
      JSON.stringify({
        custom_id,
        method: "POST",
        url: "/v1/responses",
        body: { model: "gpt-5", input },
      });
    const lines = [line("a", "Say one"), line("b", "Say two")].join("\n");
    const file = await files.create({
      file: await toFile(new Blob([lines]), "batch.jsonl"),
      purpose: "batch",
    });
    const { id } = await batches.create({
      input_file_id: file.id,
      endpoint: "/v1/responses",
      completion_window: "24h",
    });
    const done = await batches.retrieve(id);
    assertEquals(done.status, "completed");
    const output = await (await files.content(done.output_file_id!)).text();
    assertEquals(
      output.trim().split("\n").map((one) => JSON.parse(one))
        .map((one) => [
          one.custom_id,
          one.response.body.output[0].content[0].text,
        ]),
      [["a", "one"], ["b", "two"]],
    );
  },

  async "an image can be generated and edited"(openai) {
    const { images } = openai.client();
    const made = await images.generate({
      model: "gpt-image-1",
      prompt: "a duck",
      size: "1024x1024",
    });
    const png = Uint8Array.fromBase64(made.data![0].b64_json!);
    assertEquals(String.fromCharCode(...png.slice(1, 4)), "PNG");
    const edited = await images.edit({
      model: "gpt-image-1",
      prompt: "a blue duck",
      image: await toFile(png, "duck.png", { type: "image/png" }),
    });
    assert(edited.data![0].b64_json !== made.data![0].b64_json);
  },

  async "generated speech can be transcribed"(openai) {
    const { audio } = openai.client();
    const speech = await audio.speech.create({
      model: "gpt-4o-mini-tts",
      voice: "alloy",
      input: "The line is open",
    });
    const heard = await audio.transcriptions.create({
      model: "gpt-4o-transcribe",
      file: await toFile(speech, "speech.wav"),
    });
    assertEquals(heard.text, "The line is open");
  },

  async "moderation returns a result for each input"(openai) {
    const { results } = await openai.client().moderations.create({
      input: ["one", "two"],
    });
    assertEquals(results.map((one) => one.flagged), [false, false]);
  },

  async "a fine-tuning job produces a usable model"(openai) {
    const client = openai.client();
    const file = await client.files.create({
      file: await toFile(new Blob(['{"messages":[]}\n']), "train.jsonl"),
      purpose: "fine-tune",
    });
    const { id } = await client.fineTuning.jobs.create({
      model: "gpt-4o-mini",
      training_file: file.id,
    });
    const job = await client.fineTuning.jobs.retrieve(id);
    assertEquals(job.status, "succeeded");
    const events = await Array.fromAsync(client.fineTuning.jobs.listEvents(id));
    assert(events.length > 0);
    const response = await client.responses.create({
      model: job.fine_tuned_model!,
      input: "Say hi",
    });
    assertEquals(response.output_text, "hi");
  },

  async "a run of an assistant streams, and adds a message to its thread"(
    openai,
  ) {
    const { assistants, threads } = openai.client().beta;
    const { id } = await assistants.create({ model: "gpt-5" });
    const thread = await threads.create({
      messages: [{ role: "user", content: "Say hi" }],
    });
    const stream = await threads.runs.create(thread.id, {
      assistant_id: id,
      stream: true,
    });
    const seen: string[] = [];
    let text = "";
    for await (const { event, data } of stream) {
      seen.push(event);
      if (event !== "thread.message.delta") continue;
      for (const part of data.delta.content ?? []) {
        if (part.type === "text") text += part.text?.value ?? "";
      }
    }
    assertEquals(text, "hi");
    assertEquals([seen[0], seen.at(-1)], [
      "thread.run.created",
      "thread.run.completed",
    ]);
    const messages = await Array.fromAsync(threads.messages.list(thread.id));
    assertEquals(messages.map((one) => one.role), ["assistant", "user"]);
  },

  async "a conversation stores input and output"(openai) {
    const client = openai.client();
    const { id } = await client.conversations.create({});
    await client.responses.create({
      model: "gpt-5",
      input: "Say one",
      conversation: id,
    });
    const items = await Array.fromAsync(
      client.conversations.items.list(id, { order: "asc" }),
    );
    assertEquals(items.map((one) => one.type === "message" && one.role), [
      "user",
      "assistant",
    ]);
    assertEquals((await client.conversations.delete(id)).deleted, true);
  },

  async "a realtime session responds in text"(openai) {
    const model = "gpt-realtime";
    await using session = openai.isListening
      ? await openai.client().realtime.connect({ model })
      : await connect({
        model,
        apiKey: "sk-fake",
        baseURL: "https://fake.invalid/v1",
        WebSocket: openai.WebSocket,
      });
    session.conversation.item.create({
      type: "message",
      role: "user",
      content: [{ type: "input_text", text: "Say hi" }],
    });
    const response = session.response.create({ output_modalities: ["text"] });
    assertEquals(await response.text(), "hi");
    assertEquals(
      openai.realtime.sessions[0].items.map((item) => item.role),
      ["user", "assistant"],
    );
  },

  async "projects can be managed with the admin key"(openai) {
    const { projects } = openai.client().admin.organization;
    const { id } = await projects.create({ name: "duplex" });
    assertEquals((await projects.retrieve(id)).name, "duplex");
    const names = (await Array.fromAsync(projects.list()))
      .map((project) => project.name);
    assertEquals(names, ["duplex"]);
  },
};

for (const [name, run] of Object.entries(SCENARIOS)) {
  for (const [transport, port] of Object.entries(TRANSPORTS)) {
    Deno.test(`${name}, ${transport}`, async () => {
      await using openai = await fakeOpenAI({ port });
      await run(openai);
      assertEquals(
        openai.requests.all.filter((one) => (one.status ?? 500) >= 400),
        [],
      );
    });
  }
}
