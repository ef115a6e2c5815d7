// deno-lint-ignore-file no-explicit-any -- one program text for two clients
/**
 * Programs that send files, and use the helpers of single resources.
 *
 * @module
 */
import { Buffer } from "node:buffer";
import { chatStream, json, type Programs, responseObject } from "./harness.ts";

const ask = {
  model: "gpt-5",
  messages: [{ role: "user", content: "Hi" }],
};
const sse = (...events: string[]) =>
  new Response(events.map((event) => `${event}\n\n`).join(""), {
    headers: { "content-type": "text/event-stream" },
  });
const caught = (promise: any) =>
  Promise.resolve(promise).then((value: any) => ({ ok: value }), (e: any) => ({
    name: e.constructor.name,
    status: e.status,
    msg: String(e.message).replace(/ \(.*\)$/, ""),
  }));

export const media: Programs = {
  "media: speech stream_format": async ({ client, script }) => {
    script(() =>
      new Response(new Uint8Array([1]), {
        headers: { "content-type": "audio/wav" },
      })
    );
    const r = await client().audio.speech.create({
      model: "m",
      voice: "v",
      input: "x",
      response_format: "wav",
      instructions: "i",
      speed: 1.5,
    });
    return [(await r.blob()).size, r.constructor.name];
  },
  "media: translation": async ({ client, script, sdk }) => {
    script(json({ text: "t" }));
    return (await client().audio.translations.create({
      file: await sdk.toFile(new Uint8Array([1]), "a.mp3", {
        type: "audio/mpeg",
      }),
      model: "whisper-1",
    })).text;
  },
  "media: srt": async ({ client, script, sdk }) => {
    script(() =>
      new Response("1\n00:00", { headers: { "content-type": "text/plain" } })
    );
    return await client().audio.transcriptions.create({
      file: await sdk.toFile(new Uint8Array([1]), "a.mp3", {
        type: "audio/mpeg",
      }),
      model: "whisper-1",
      response_format: "srt",
    });
  },
  "media: image variation Blob": async ({ client, script }) => {
    script(json({ data: [{ url: "u" }] }));
    const f = new File([new Uint8Array([1])], "a.png", { type: "image/png" });
    return (await client().images.createVariation({ image: f, n: 2 })).data[0]
      .url;
  },
  "media: ArrayBuffer toFile": async ({ client, script, sdk }) => {
    script(json({ id: "f" }));
    return await client().files.create({
      file: await sdk.toFile(new Uint8Array([104]).buffer, "a.bin", {
        type: "text/plain",
      }),
      purpose: "user_data",
    });
  },
  "media: toFile promise": async ({ client, script, sdk }) => {
    script(json({ id: "f" }));
    return await client().files.create({
      file: await sdk.toFile(
        Promise.resolve(new Blob(["x"], { type: "text/plain" })),
        "a.txt",
      ),
      purpose: "user_data",
    });
  },
  "media: toFile keeps File": async ({ sdk }) => {
    const f = new File(["a"], "n.txt", { type: "text/plain" });
    const g = await sdk.toFile(f);
    return [g.name, g.type, g.size, (await sdk.toFile(f, "m.txt")).name];
  },
  "media: base64 image in chat": async ({ client }) =>
    (await client().chat.completions.create({
      model: "m",
      messages: [{
        role: "user",
        content: [{ type: "text", text: "x" }, {
          type: "image_url",
          image_url: {
            url: `data:image/png;base64,${Buffer.from("x").toString("base64")}`,
          },
        }],
      }],
    })).id,
  "resp: stream helper": async ({ client, script }) => {
    const r = responseObject("Hey");
    script(() =>
      sse(
        ...[{
          type: "response.created",
          sequence_number: 0,
          response: { ...r, output: [], status: "in_progress" },
        }, {
          type: "response.output_item.added",
          sequence_number: 1,
          output_index: 0,
          item: {
            id: "msg_1",
            type: "message",
            role: "assistant",
            status: "in_progress",
            content: [],
          },
        }, {
          type: "response.content_part.added",
          sequence_number: 2,
          item_id: "msg_1",
          output_index: 0,
          content_index: 0,
          part: { type: "output_text", text: "", annotations: [] },
        }, {
          type: "response.output_text.delta",
          sequence_number: 3,
          item_id: "msg_1",
          output_index: 0,
          content_index: 0,
          delta: "Hey",
        }, { type: "response.completed", sequence_number: 4, response: r }].map(
          (e) => `event: ${e.type}\ndata: ${JSON.stringify(e)}`,
        ),
      )
    );
    const s = client().responses.stream({ model: "m", input: "x" });
    let t = "";
    s.on("response.output_text.delta", (e: any) => {
      t += e.delta;
    });
    const f = await s.finalResponse();
    return [t, f.output_text];
  },
  "resp: iterate stream helper": async ({ client, script }) => {
    script(() =>
      sse(
        ...[{
          type: "response.created",
          sequence_number: 0,
          response: responseObject("a"),
        }, {
          type: "response.completed",
          sequence_number: 4,
          response: responseObject("a"),
        }].map((e) => `event: ${e.type}\ndata: ${JSON.stringify(e)}`),
      )
    );
    const out = [];
    for await (
      const e of client().responses.stream({ model: "m", input: "x" })
    ) out.push(e.type);
    return out;
  },
  "resp: delete/compact": async ({ client, script }) => {
    script(
      () => new Response(null, { status: 200 }),
      json({ id: "c", output: [] }),
    );
    const c = client();
    const d = await c.responses.delete("resp_1");
    const k = await c.responses.compact({
      model: "m",
      input: [{ role: "user", content: "x" }],
    });
    return [d === undefined, k.id];
  },
  "chat: abort helper": async ({ client, script }) => {
    script(() => chatStream("a", "b", "c"));
    const s = client().chat.completions.stream(ask);
    s.on("content", () => s.abort());
    const r: any = await caught(s.done());
    return r.name;
  },
  "chat: helper emitted": async ({ client, script }) => {
    script(() => chatStream("a"));
    const s = client().chat.completions.stream(ask);
    await s.emitted("connect");
    return (await s.finalMessage()).content;
  },
  "chat: helper toReadableStream": async ({ client, script }) => {
    script(() => chatStream("a"));
    const s = client().chat.completions.stream(ask);
    return (await new Response(s.toReadableStream()).text()).split("\n").length;
  },
  "chat: fromReadableStream runner": async ({ client, script }) => {
    script(() => chatStream("a", "b"));
    const s = client().chat.completions.stream(ask);
    const R = s.constructor as any;
    const back = R.fromReadableStream(s.toReadableStream());
    return await back.finalContent();
  },
  "chat: stored list": async ({ client, script }) => {
    script(json({ data: [{ id: "c" }], has_more: false }));
    const out = [];
    for await (
      const c of client().chat.completions.list({ metadata: { a: "b" } })
    ) out.push(c.id);
    return out;
  },
  "chat: update/delete": async ({ client, script }) => {
    script(json({ id: "c" }), json({ id: "c", deleted: true }));
    const c = client();
    return [
      await c.chat.completions.update("c", { metadata: { a: "b" } }),
      await c.chat.completions.delete("c"),
    ];
  },
  "beta: threads createAndRun stream": async ({ client, script }) => {
    script(() =>
      sse(
        'event: thread.created\ndata: {"id":"t"}',
        "event: done\ndata: [DONE]",
      )
    );
    const s = await client().beta.threads.createAndRun({
      assistant_id: "a",
      stream: true,
      thread: { messages: [{ role: "user", content: "x" }] },
    });
    return await Array.fromAsync(s);
  },
  "beta: runs.stream helper": async ({ client, script }) => {
    script(() =>
      sse(
        'event: thread.run.created\ndata: {"id":"run_1","object":"thread.run","status":"queued"}',
        'event: thread.message.created\ndata: {"id":"m","object":"thread.message","content":[]}',
        'event: thread.message.delta\ndata: {"id":"m","object":"thread.message.delta","delta":{"content":[{"index":0,"type":"text","text":{"value":"x"}}]}}',
        'event: thread.message.completed\ndata: {"id":"m","object":"thread.message","content":[{"type":"text","text":{"value":"x"}}]}',
        'event: thread.run.completed\ndata: {"id":"run_1","object":"thread.run","status":"completed"}',
        "event: done\ndata: [DONE]",
      )
    );
    const s = client().beta.threads.runs.stream("t", { assistant_id: "a" });
    const d: any[] = [];
    s.on("textDelta", (x: any) => d.push(x.value));
    await s.done();
    return [d, (await s.finalRun()).status, (await s.finalMessages()).length];
  },
  "admin: key": async ({ OpenAI, fetch, script }) => {
    script(json({ data: [{ id: "p" }], has_more: false }));
    const c = new OpenAI({
      apiKey: "sk-a-0123456789",
      adminAPIKey: "sk-admin-0123456789",
      fetch,
    });
    return (await c.admin.organization.projects.list()).data;
  },
  "legacy: completions": async ({ client, script }) => {
    script(json({ choices: [{ text: "x" }] }));
    return (await client().completions.create({
      model: "m",
      prompt: ["a", "b"],
      best_of: 2,
    })).choices[0].text;
  },
  "ft: events": async ({ client, script }) => {
    script(json({ data: [{ id: "ev" }], has_more: false }));
    const out = [];
    for await (
      const e of client().fineTuning.jobs.listEvents("ft", { limit: 5 })
    ) out.push(e.id);
    return out;
  },
  "realtime: secrets": async ({ client, script }) => {
    script(json({ value: "ek_1", expires_at: 1 }));
    return (await client().realtime.clientSecrets.create({
      session: { type: "realtime", model: "gpt-realtime" },
    })).expires_at;
  },
  "containers: upload": async ({ client, script, sdk }) => {
    script(json({ id: "cf" }));
    return (await client().containers.files.create("c", {
      file: await sdk.toFile(new Uint8Array([1]), "a.txt"),
    })).id;
  },
};
