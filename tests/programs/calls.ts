// deno-lint-ignore-file no-explicit-any -- one program text for two clients
import {
  chatStream,
  completion,
  json,
  type Programs,
  responseObject,
} from "./harness.ts";

const ask = {
  model: "gpt-5",
  messages: [{ role: "user", content: "Hi" }],
};

export const calls: Programs = {
  "a chat completion": async ({ client }) => {
    const { choices } = await client().chat.completions.create(ask);
    return choices[0].message.content;
  },
  "a multi-turn chat that pushes whole messages": async ({ client }) => {
    const openai = client();
    const messages: any[] = [{ role: "user", content: "Hi" }];
    for (const next of ["And?", "Why?"]) {
      const { choices } = await openai.chat.completions.create({
        ...ask,
        messages,
      });
      messages.push(choices[0].message, { role: "user", content: next });
    }
    return messages.length;
  },
  "a chat stream, piece by piece": async ({ client, script }) => {
    script(chatStream("Hel", "lo"));
    let text = "";
    const stream = await client().chat.completions.create({
      ...ask,
      stream: true,
    });
    for await (const part of stream) {
      text += part.choices[0]?.delta.content ?? "";
    }
    return text;
  },
  "a stream left in the middle": async ({ client, script }) => {
    script(chatStream("a", "b", "c"));
    const stream = await client().chat.completions.create({
      ...ask,
      stream: true,
    });
    const seen = [];
    for await (const part of stream) {
      seen.push(part.choices[0].delta.content);
      if (seen.length === 2) break;
    }
    return seen;
  },
  "a stream stopped by its controller": async ({ client, script }) => {
    script(chatStream("a", "b", "c"));
    const stream = await client().chat.completions.create({
      ...ask,
      stream: true,
    });
    let count = 0;
    for await (const _ of stream) {
      count++;
      stream.controller.abort();
    }
    return [count, stream.controller.signal.aborted];
  },
  "a stream stopped by the caller's signal ends quietly": async (
    { client, script },
  ) => {
    script(chatStream("a", "b", "c"));
    const stop = new AbortController();
    const stream = await client().chat.completions.create(
      { ...ask, stream: true },
      { signal: stop.signal },
    );
    let count = 0;
    for await (const _ of stream) {
      count++;
      stop.abort();
    }
    return count >= 1;
  },
  "tee() reads a stream twice": async ({ client, script }) => {
    script(chatStream("a", "b"));
    const stream = await client().chat.completions.create({
      ...ask,
      stream: true,
    });
    const [left, right] = stream.tee();
    const count = async (half: any) => {
      let n = 0;
      for await (const _ of half) n++;
      return n;
    };
    return [await count(left), await count(right)];
  },
  "toReadableStream() feeds a web response": async ({ client, script }) => {
    script(chatStream("a"));
    const stream = await client().chat.completions.create({
      ...ask,
      stream: true,
    });
    const text = await new Response(stream.toReadableStream()).text();
    return text.trim().split("\n").length;
  },
  "a response and its text": async ({ client, script }) => {
    script(json(responseObject("Hi there")));
    const response = await client().responses.create({
      model: "gpt-5",
      input: "Hi",
    });
    return response.output_text;
  },
  "responses.stream() to its final response": async ({ client, script }) => {
    const events = [
      {
        type: "response.created",
        response: { ...responseObject(), output: [] },
      },
      { type: "response.completed", response: responseObject("Done") },
    ].map((event, sequence_number) =>
      `data: ${JSON.stringify({ ...event, sequence_number })}\n\n`
    );
    script(
      new Response(events.join(""), {
        headers: { "content-type": "text/event-stream" },
      }),
    );
    const stream = client().responses.stream({ model: "gpt-5", input: "Hi" });
    return (await stream.finalResponse()).output_text;
  },
  "chat.completions.stream() by its events": async ({ client, script }) => {
    script(chatStream("Hel", "lo"));
    const deltas: string[] = [];
    const stream = client().chat.completions.stream(ask)
      .on("content", (delta: string) => deltas.push(delta));
    return [await stream.finalContent(), deltas];
  },
  "a structured output by plain JSON Schema": async ({ client, script }) => {
    script(json(completion('{"city":"Paris"}')));
    const { choices } = await client().chat.completions.parse({
      ...ask,
      response_format: {
        type: "json_schema",
        json_schema: { name: "place", schema: { type: "object" } },
      },
    });
    return choices[0].message.parsed;
  },
  "embeddings as numbers": async ({ client, script }) => {
    script(json({
      object: "list",
      model: "m",
      data: [{ object: "embedding", index: 0, embedding: [0.5, 1] }],
    }));
    const { data } = await client().embeddings.create({
      model: "m",
      input: "Hi",
      encoding_format: "float",
    });
    return data[0].embedding;
  },
  "asResponse() for the headers": async ({ client }) => {
    const response = await client().chat.completions.create(ask).asResponse();
    return [response.status, response.headers.get("x-request-id")];
  },
  "asResponse() and then the value": async ({ client, sent }) => {
    const promise = client().chat.completions.create(ask);
    const response = await promise.asResponse();
    const value = await promise;
    return [response.status, value.id, sent.length];
  },
  "withResponse() for both": async ({ client }) => {
    const { data, response, request_id } = await client().chat.completions
      .create(ask).withResponse();
    return [data.id, response.status, request_id];
  },
  "_request_id of a result": async ({ client }) =>
    (await client().chat.completions.create(ask))._request_id,
  "Promise.all over several calls": async ({ client }) => {
    const openai = client();
    const all = await Promise.all(
      [1, 2, 3].map(() => openai.chat.completions.create(ask)),
    );
    return all.map(({ id }: any) => id);
  },
  "a request by path": async ({ client, script }) => {
    script(json({ ok: true }));
    const openai = client();
    return [
      await openai.get("/things", { query: { a: 1, b: ["x", "y"] } }),
      await openai.post("/things", { body: { x: 1 } }),
      await openai.delete("/things/1"),
    ];
  },
  "a 202 without a body": async ({ client, script, sent }) => {
    script(new Response(null, { status: 202 }));
    const value = await client({ maxRetries: 2 }).post("/jobs", { body: {} });
    return [value, sent.length];
  },
  "DELETE answered by text": async ({ client, script }) => {
    script(new Response("OK", { headers: { "content-type": "text/plain" } }));
    return await client().files.delete("file_1");
  },
  "a page of HTML by path": async ({ client, script }) => {
    script(
      new Response("<p>Hi</p>", { headers: { "content-type": "text/html" } }),
    );
    return await client().get("/");
  },
  "204 is null": async ({ client, script }) => {
    script(new Response(null, { status: 204 }));
    return await client().post("/x", { body: {} });
  },
  "a stream of an unknown server that just ends": async (
    { client, script },
  ) => {
    script(
      new Response('data: {"a":1}\n\ndata: {"a":2}\n\n', {
        headers: { "content-type": "text/event-stream" },
      }),
    );
    const all = [];
    const stream = await client().post("/custom", { body: {}, stream: true });
    for await (const event of stream) all.push(event);
    return all;
  },
  "an event stream that is labelled as JSON": async ({ client, script }) => {
    script(
      new Response(await chatStream("a").text(), {
        headers: { "content-type": "application/json" },
      }),
    );
    let count = 0;
    const stream = await client().chat.completions.create({
      ...ask,
      stream: true,
    });
    for await (const _ of stream) count++;
    return count;
  },
};
