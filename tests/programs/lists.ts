// deno-lint-ignore-file no-explicit-any -- one program text for two clients
import { json, type Programs } from "./harness.ts";

const files = (...ids: string[]) => ids.map((id) => ({ id, object: "file" }));
const page = (ids: string[], has_more: boolean) =>
  json({ object: "list", data: files(...ids), has_more });

export const lists: Programs = {
  "all items of a list": async ({ client, script }) => {
    script(page(["a", "b"], true), page(["c"], false));
    const ids = [];
    for await (const file of client().files.list()) ids.push(file.id);
    return ids;
  },
  "page by page": async ({ client, script }) => {
    script(page(["a"], true), page(["b"], false));
    const pages = [];
    for await (const one of (await client().files.list()).iterPages()) {
      pages.push(one.data.length);
    }
    return pages;
  },
  "hasNextPage() and getNextPage()": async ({ client, script }) => {
    script(page(["a"], true), page(["b"], false));
    const first = await client().files.list({ limit: 1 });
    const second = await first.getNextPage();
    return [first.hasNextPage(), second.hasNextPage(), second.data[0].id];
  },
  "a page in JSON": async ({ client, script }) => {
    script(page(["a"], false));
    const { data, has_more } = await client().files.list();
    return JSON.stringify({ data, has_more });
  },
  "list({ signal }) in the place of the query": async ({ client, script }) => {
    script(page(["a"], false));
    const { data } = await client().files.list({
      signal: new AbortController().signal,
    });
    return data.length;
  },
  "list({ query }) in the place of the query": async ({ client, script }) => {
    script(page(["a"], false));
    const params: any = { query: { limit: 1 } };
    return (await client().files.list(params)).data.length;
  },
  "list({ method }) and other options of the transport are refused": async (
    { client },
  ) => {
    const refused: boolean[] = [];
    const each: any[] = [
      { method: "GET" },
      { body: "x" },
      { path: "x" },
      { path: "x", limit: 1 },
      { stream: true },
    ];
    for (const params of each) {
      const list = async () => await client().files.list(params);
      refused.push(await list().then(() => false, () => true));
    }
    return refused;
  },
  "a path and a stream that are query parameters": async (
    { client, script },
  ) => {
    script(
      page(["a"], false),
      Response.json({ id: "resp_1", output: [] }),
    );
    const { files } = client().beta.agents.environments;
    await files.list("env_1", { path: "notes" });
    await client().responses.retrieve("resp_1", { stream: false });
    return true;
  },
  "a query and request options": async ({ client, script }) => {
    script(page(["a"], false));
    await client().files.list({ limit: 2, order: "asc" }, {
      headers: { "x-mine": "1" },
    });
    return true;
  },
  "models.list()": async ({ client, script }) => {
    script(json({ object: "list", data: [{ id: "gpt-5", object: "model" }] }));
    const names = [];
    for await (const model of client().models.list()) names.push(model.id);
    return names;
  },
  "an empty list": async ({ client, script }) => {
    script(page([], false));
    let count = 0;
    for await (const _ of client().files.list()) count++;
    return count;
  },
  "the response of a list": async ({ client, script }) => {
    script(page(["a"], false));
    const { data, response } = await client().files.list().withResponse();
    return [data.data[0].id, response.status];
  },
  "a file upload": async ({ client, script }) => {
    script(json({ id: "file_1", object: "file" }));
    const file = new File(["hello"], "a.txt", { type: "text/plain" });
    const { id } = await client().files.create({ file, purpose: "user_data" });
    return id;
  },
  "toFile() of bytes": async ({ client, script, sdk }) => {
    script(json({ id: "file_1", object: "file" }));
    const file = await sdk.toFile(new TextEncoder().encode("{}"), "b.jsonl", {
      type: "application/jsonl",
    });
    await client().files.create({ file, purpose: "batch" });
    return [file.name, file.size];
  },
  "a transcription as text": async ({ client, script }) => {
    script(
      new Response("Hello\n", { headers: { "content-type": "text/plain" } }),
    );
    return await client().audio.transcriptions.create({
      file: new File(["RIFF"], "a.wav", { type: "audio/wav" }),
      model: "whisper-1",
      response_format: "text",
    });
  },
  "a transcription as JSON": async ({ client, script }) => {
    script(json({ text: "Hello" }));
    const { text } = await client().audio.transcriptions.create({
      file: new File(["RIFF"], "a.wav", { type: "audio/wav" }),
      model: "whisper-1",
    });
    return text;
  },
  "speech as bytes": async ({ client, script }) => {
    script(new Response("mp3", { headers: { "content-type": "audio/mpeg" } }));
    const speech = await client().audio.speech.create({
      model: "tts-1",
      voice: "alloy",
      input: "Hi",
    });
    return (await speech.arrayBuffer()).byteLength;
  },
  "the content of a file": async ({ client, script }) => {
    script(
      new Response('{"a":1}', {
        headers: { "content-type": "application/json" },
      }),
    );
    return await (await client().files.content("file_1")).text();
  },
  "an image edit with two images": async ({ client, script }) => {
    script(json({ created: 1, data: [] }));
    const image = (name: string) =>
      new File(["x"], name, { type: "image/png" });
    await client().images.edit({
      model: "gpt-image-1",
      image: [image("a.png"), image("b.png")],
      prompt: "x",
    });
    return true;
  },
  "several fields of a vector store": async ({ client, script }) => {
    script(json({ id: "vs_1", object: "vector_store" }));
    const store = await client().vectorStores.create({
      name: "x",
      file_ids: ["file_1"],
      metadata: { a: "b" },
    });
    return store.id;
  },
  "IDs in a path, and one among the params": async ({ client, script }) => {
    script(json({ id: "step_1" }));
    const step: any = await client().beta.threads.runs.steps.retrieve(
      "step_1",
      {
        thread_id: "thread_1",
        run_id: "run_1",
      },
    );
    return step.id;
  },
};
