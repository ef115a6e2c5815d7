// deno-lint-ignore-file no-explicit-any -- one program text for two clients
/**
 * Programs that override or replace methods of the client, or make resources themselves.
 *
 * @module
 */
import { chatStream, completion, json, type Programs } from "./harness.ts";

const ask = {
  model: "gpt-5",
  messages: [{ role: "user", content: "Hi" }],
};
const send = (client: any, options = {}) =>
  client.chat.completions.create(ask, options);
const subclass = (OpenAI: any, fetch: any, methods: (Base: any) => any) =>
  new (methods(OpenAI))({ apiKey: "sk-test-0123456789", fetch, maxRetries: 0 });

export const overrides: Programs = {
  "override: buildRequest() adds a header": async ({ OpenAI, fetch }) => {
    const client = subclass(OpenAI, fetch, (Base) =>
      class extends Base {
        async buildRequest(options: any, attempt: any) {
          const built = await super.buildRequest(options, attempt);
          built.req.headers.set("x-mine", "built");
          return built;
        }
      });
    await send(client);
    await client.get("/models");
    return true;
  },
  "override: buildRequest() changes path, body and URL": async (
    { OpenAI, fetch },
  ) => {
    const client = subclass(OpenAI, fetch, (Base) =>
      class extends Base {
        async buildRequest(options: any, attempt: any) {
          const { req, url, timeout } = await super.buildRequest({
            ...options,
            path: `/tenant${options.path}`,
            body: { ...options.body, seed: 1 },
          }, attempt);
          return { req, timeout, url: `${url}?signed=1` };
        }
      });
    return (await send(client)).id;
  },
  "override: buildRequest() writes the method in lower case": async (
    { OpenAI, fetch },
  ) => {
    const seen: string[] = [];
    const client = subclass(OpenAI, fetch, (Base) =>
      class extends Base {
        async buildRequest(options: any, attempt: any) {
          const built = await super.buildRequest(options, attempt);
          seen.push(built.req.method);
          return built;
        }
      });
    await send(client);
    await client.patch("/things/1", { body: {} });
    await client.delete("/things/1");
    return seen;
  },
  "override: buildRequest() of a form": async ({ OpenAI, fetch, script }) => {
    script(json({ id: "file_1" }));
    const client = subclass(OpenAI, fetch, (Base) =>
      class extends Base {
        buildRequest(options: any, attempt: any) {
          return super.buildRequest(
            { ...options, headers: { "x-mine": "form" } },
            attempt,
          );
        }
      });
    const file = new File(["a"], "a.txt", { type: "text/plain" });
    return (await client.files.create({ file, purpose: "user_data" })).id;
  },
  "override: buildRequest() sees each attempt": async (
    { OpenAI, fetch, script },
  ) => {
    script(
      json({ error: {} }, 500, { "retry-after-ms": "1" }),
      json(completion()),
    );
    const counts: number[] = [];
    const client = subclass(OpenAI, fetch, (Base) =>
      class extends Base {
        buildRequest(options: any, attempt: any) {
          counts.push(attempt.retryCount);
          return super.buildRequest(options, attempt);
        }
      });
    await send(client, { maxRetries: 1 });
    return counts;
  },
  "override: buildURL()": async ({ OpenAI, fetch }) => {
    const client = subclass(OpenAI, fetch, (Base) =>
      class extends Base {
        buildURL(path: string, query: any, defaultBaseURL: any) {
          return super.buildURL(`/prefixed${path}`, query, defaultBaseURL);
        }
      });
    await send(client);
    return client.buildURL("/x", { a: 1 });
  },
  "override: buildURL() to another host": async ({ OpenAI, fetch }) => {
    const client = subclass(OpenAI, fetch, (Base) =>
      class extends Base {
        buildURL(path: string) {
          return `https://gateway.test/openai${path}`;
        }
      });
    await send(client);
    return true;
  },
  "override: stringifyQuery()": async ({ OpenAI, fetch }) => {
    const client = subclass(OpenAI, fetch, (Base) =>
      class extends Base {
        stringifyQuery(query: any) {
          return new URLSearchParams(query).toString();
        }
      });
    await client.get("/x", { query: { a: ["1", "2"] } });
    return client.buildURL("/x", { b: [3, 4] });
  },
  "override: validateHeaders() refuses": async ({ OpenAI, fetch }) => {
    class Refused extends Error {}
    const client = subclass(OpenAI, fetch, (Base) =>
      class extends Base {
        validateHeaders({ values, nulls }: any) {
          throw new Refused(`${values.get("authorization")} ${nulls.has("x")}`);
        }
      });
    return await send(client).catch((error: any) => [
      error instanceof Refused,
      error.message,
    ]);
  },
  "override: validateHeaders() allows a request without a key": async (
    { OpenAI, fetch },
  ) => {
    const client = subclass(OpenAI, fetch, (Base) =>
      class extends Base {
        authHeaders() {
          return Promise.resolve(undefined);
        }
        validateHeaders() {}
      });
    await send(client);
    return true;
  },
  "override: authHeaders() extends those of the client": async (
    { OpenAI, fetch },
  ) => {
    const client = subclass(OpenAI, fetch, (Base) =>
      class extends Base {
        async authHeaders(options: any, schemes: any) {
          const own = await super.authHeaders(options, schemes);
          own.values.set("x-mine", "extra");
          return own;
        }
      });
    await send(client);
    return true;
  },
  "override: prepareRequest() gets the options": async ({ OpenAI, fetch }) => {
    const seen: unknown[] = [];
    const client = subclass(OpenAI, fetch, (Base) =>
      class extends Base {
        prepareRequest(request: any, { url, options }: any) {
          const { method, path, body } = options;
          seen.push(url, request.method, method, path, body.model);
        }
      });
    await send(client);
    return seen;
  },
  "override: prepareOptions() changes path, query and body": async (
    { OpenAI, fetch },
  ) => {
    const client = subclass(OpenAI, fetch, (Base) =>
      class extends Base {
        prepareOptions(options: any) {
          options.path = `/v2${options.path}`;
          options.query = { ...options.query, tenant: "a" };
          options.body = { ...options.body, seed: 1 };
        }
      });
    await send(client, { query: { b: 2 } });
    return true;
  },
  "override: post() sees the calls of resources": async (
    { OpenAI, fetch, sent },
  ) => {
    const seen: unknown[] = [];
    const client = subclass(OpenAI, fetch, (Base) =>
      class extends Base {
        post(path: string, options: any) {
          seen.push(path);
          return super.post(`/proxied${path}`, options);
        }
      });
    const { response, data } = await send(client).withResponse();
    return [seen, response.status, data.id, sent.length];
  },
  "override: request() sees the calls of resources": async (
    { OpenAI, fetch },
  ) => {
    let count = 0;
    const client = subclass(OpenAI, fetch, (Base) =>
      class extends Base {
        request(options: any, retries: any) {
          count++;
          return super.request(options, retries);
        }
      });
    await send(client);
    await client.models.retrieve("gpt-5");
    return count;
  },
  "override: a mock of client.get": async ({ client }) => {
    const openai = client();
    openai.get = (path: string) => Promise.resolve({ id: path });
    return (await openai.models.retrieve("gpt-5")).id;
  },
  "override: a spy on client.post keeps embeddings and text": async (
    { client, script },
  ) => {
    script(json({ data: [{ embedding: "AACAPwAAAEA=" }] }));
    const openai = client();
    const { post } = openai;
    let count = 0;
    openai.post = function (...args: any[]) {
      count++;
      return post.apply(this, args);
    };
    const { data } = await openai.embeddings.create({ model: "m", input: "x" });
    return [count, data[0].embedding];
  },
  "fields: a subclass declares baseURL and apiKey": async (
    { OpenAI, fetch },
  ) => {
    const client = subclass(OpenAI, fetch, (Base) =>
      class extends Base {
        baseURL = "https://field.test/v1";
        apiKey = "sk-field-0123456789";
        timeout = 77;
      });
    await send(client);
    return [client.baseURL, client.timeout, client.withOptions({}).baseURL];
  },
  "fields: a key is taken away": async ({ client, sent }) => {
    const openai = client();
    openai.apiKey = null;
    const failed = await send(openai).catch(() => "failed");
    return [openai.apiKey, failed, sent.length];
  },
  "fields: the last key of a function": async ({ client }) => {
    const openai = client({ apiKey: () => Promise.resolve("sk-fn-012345") });
    await send(openai);
    return openai.apiKey;
  },
  "buildURL() with a default base URL": ({ client }) => [
    client().buildURL("/x", null, "https://default.test/v9"),
    client({ baseURL: "https://own.test" }).buildURL(
      "/x",
      {},
      "https://d.test",
    ),
  ],
  "resources: made of a client": async ({ OpenAI, client }) => {
    const openai = client();
    return [
      (await new OpenAI.Chat(openai).completions.create(ask)).id,
      (await new OpenAI.Chat.Completions(openai).create(ask)).id,
    ];
  },
  "resources: a wrapper that replaces them in a subclass": async (
    { OpenAI, fetch },
  ) => {
    const seen: string[] = [];
    class Completions extends OpenAI.Chat.Completions {
      create(body: any, options: any) {
        seen.push(body.model);
        return super.create(body, options);
      }
    }
    class Chat extends OpenAI.Chat {
      completions: any;
      constructor(client: any) {
        super(client);
        this.completions = new (Completions as any)(client);
      }
    }
    const client = subclass(OpenAI, fetch, (Base) =>
      class extends Base {
        chat: any;
        constructor(options: any) {
          super(options);
          this.chat = new (Chat as any)(this);
        }
      });
    return [(await send(client)).id, seen];
  },
  "resources: one of a program's own": async ({ OpenAI, client }) => {
    class Widgets extends OpenAI.Models {
      mine() {
        return this._client.get("/widgets");
      }
    }
    return (await new (Widgets as any)(client()).mine()).id;
  },
  "fetch: gets a FormData of files in memory": async (
    { client, fetch, script },
  ) => {
    script(json({ id: "file_1" }));
    const seen: unknown[] = [];
    const openai = client({
      fetch: (url: any, init: any) => {
        const { body } = init;
        if (body instanceof FormData) {
          const file: any = body.get("file");
          seen.push(body.get("purpose"), file.name, file.type);
          seen.push(body.get("expires_after[seconds]"));
        }
        return fetch(url, init);
      },
    });
    await openai.files.create({
      file: new File(["a"], "a.txt", { type: "text/plain" }),
      purpose: "user_data",
      expires_after: { anchor: "created_at", seconds: 3600 },
    });
    return seen;
  },
  "fetch: returns a mock": async ({ client, script }) => {
    const of = (fields: object) =>
      client({
        fetch: () =>
          Promise.resolve({
            ok: true,
            status: 200,
            headers: new Headers({ "content-type": "application/json" }),
            ...fields,
          }),
      });
    script();
    const text = JSON.stringify(completion());
    return [
      (await send(of({
        json: () => Promise.resolve(completion()),
        text: () => Promise.resolve(text),
      }))).id,
      await send(of({
        ok: false,
        status: 404,
        headers: new Headers(),
        text: () => Promise.resolve('{"error":{"message":"gone"}}'),
      })).catch((error: any) => [error.status, error.error]),
    ];
  },
  "fetch: returns a stream of another library": async ({ client }) => {
    async function* body() {
      yield new TextEncoder().encode(await chatStream("a", "b").text());
    }
    const openai = client({
      fetch: () =>
        Promise.resolve({
          ok: true,
          status: 200,
          headers: new Headers({ "content-type": "text/event-stream" }),
          body: body(),
        }),
    });
    let text = "";
    const stream = await openai.chat.completions.create({
      ...ask,
      stream: true,
    });
    for await (const part of stream) {
      text += part.choices[0].delta.content ?? "";
    }
    return text;
  },
  "fetch: is called without a this": async ({ client, fetch }) => {
    let isUnbound = false;
    await send(client({
      fetch: function (this: unknown, url: any, init: any) {
        isUnbound = this === undefined;
        return fetch(url, init);
      },
    }));
    return isUnbound;
  },
  "null in the place of request options": async ({ client }) =>
    (await client().chat.completions.create(ask, null)).id,
  "text of any type by path": async ({ client, script }) => {
    const of = (type: string, text: string) =>
      new Response(text, { headers: { "content-type": type } });
    script(
      of("application/octet-stream", '{"a":1}\n{"a":2}\n'),
      of("application/xml", "<a/>"),
      of("application/x-ndjson", "{}\n"),
    );
    const openai = client();
    return [
      await openai.get("/files/file_1/content"),
      await openai.get("/feed"),
      await openai.get("/lines"),
    ];
  },
  "toFile() of text with a name": async ({ sdk }) => {
    const file = await sdk.toFile('{"a":1}\n', "batch.jsonl");
    return [file.name, await file.text()];
  },
  "a stream whose error is text": async ({ client, script }) => {
    script(
      new Response('data: {"error":"overloaded"}\n\n', {
        headers: { "content-type": "text/event-stream" },
      }),
    );
    try {
      const stream = await client().chat.completions.create({
        ...ask,
        stream: true,
      });
      for await (const _ of stream);
    } catch (error: any) {
      return error.error;
    }
  },
};
