// deno-lint-ignore-file no-explicit-any -- one program text for two clients
/**
 * Programs that reach into the client, its resources and its streams, as public ones do.
 *
 * @module
 */
import { Readable } from "node:stream";
import { chatStream, completion, json, type Programs } from "./harness.ts";

const ask = {
  model: "gpt-5",
  messages: [{ role: "user", content: "Hi" }],
};
const send = (client: any, options = {}) =>
  client.chat.completions.create(ask, options);
const streamOf = ({ client, script }: any): Promise<any> => {
  script(() => chatStream("a", "b"));
  return client().chat.completions.create({ ...ask, stream: true });
};

/** As in a library that traces calls. */
function withMethods(promise: any, props: any): any {
  promise.withResponse = async () => ({
    data: await promise,
    response: (await props).response,
  });
  promise._thenUnwrap = (transform: any) =>
    withMethods(
      Promise.all([promise, props]).then(([data, own]) => transform(data, own)),
      props,
    );
  return promise;
}

export const internals: Programs = {
  "_options: a cache by key": ({ client }) => {
    const { _options } = client({ organization: "org_1", timeout: 5_000 });
    return [_options.apiKey, _options.organization, _options.timeout];
  },
  "_options: default headers, changed later": async ({ client }) => {
    const openai = client({ defaultHeaders: { "x-mine": "a" } });
    openai._options.defaultHeaders = {
      ...openai._options.defaultHeaders,
      authorization: "Bearer gateway",
    };
    return (await send(openai)).id;
  },
  "_options: one default header, changed in place": async ({ client }) => {
    const openai = client({ defaultHeaders: { "x-mine": "a", "X-Gone": "b" } });
    await send(openai);
    openai._options.defaultHeaders["x-mine"] = "c";
    openai._options.defaultHeaders["X-New"] = "d";
    delete openai._options.defaultHeaders["X-Gone"];
    await send(openai);
    const { defaultHeaders } = openai._options;
    return [defaultHeaders["X-New"], "X-Gone" in defaultHeaders];
  },
  "_options: a default query, changed later": async ({ client }) => {
    const openai = client();
    const { _options } = openai;
    _options.defaultQuery = { tenant: "a" };
    return [(await send(openai)).id, _options.defaultQuery];
  },
  "_options: assigned": async ({ client }) => {
    const openai = client();
    openai._options = { defaultQuery: { tenant: "b" } };
    return [(await send(openai)).id, openai._options.defaultQuery];
  },
  "_options: the options of another client": async ({ client, OpenAI }) => {
    const first = client({ organization: "org_1" });
    const second = new OpenAI({ ...first._options, project: "proj_1" });
    return (await send(second)).id;
  },
  "_callApiKey(): before a socket of one's own": async ({ client }) => {
    let count = 0;
    const openai = client({
      apiKey: () => Promise.resolve(`sk-${++count}-0123456789`),
    });
    const seen: unknown[] = [];
    const called = await openai._callApiKey((key: string) => seen.push(key));
    return [called, seen, openai.apiKey, await client()._callApiKey()];
  },
  "a chat whose completions are a subclass": async ({ OpenAI, fetch }) => {
    const seen: unknown[] = [];
    class Completions extends OpenAI.Chat.Completions {
      async create(body: any, options: any) {
        seen.push(typeof this._client.models.list);
        return await super.create(body, options);
      }
    }
    class Chat extends OpenAI.Chat {
      completions: any = new (Completions as any)(this._client);
    }
    class Mine extends OpenAI {
      chat: any = new (Chat as any)(this);
    }
    const client: any = new (Mine as any)({
      apiKey: "sk-test-0123456789",
      fetch,
    });
    const { id } = await client.chat.completions.create(ask);
    return [id, seen, client.chat instanceof OpenAI.Chat];
  },
  "a client whose resources reject": async ({ OpenAI }) => {
    const refuse = () =>
      Promise.reject(
        new OpenAI.AuthenticationError(
          401,
          { message: "offline" },
          "401 offline",
          new Headers(),
        ),
      );
    class Offline extends OpenAI {
      constructor(options: any = {}) {
        super({ ...options, apiKey: options.apiKey || "test" });
        this.chat = { completions: { create: refuse } };
        this.responses = { create: refuse };
      }
    }
    const client: any = new (Offline as any)();
    return await Promise.all(
      [send(client), client.responses.create()].map((promise) =>
        promise.catch((error: any) => [error.status, error.message])
      ),
    );
  },
  "a promise whose then() is replaced": async ({ client, script }) => {
    script(() => chatStream("a", "b"));
    const promise = client().chat.completions.create({ ...ask, stream: true });
    const then = promise.then.bind(promise);
    let left: any;
    promise.then = (fulfilled: any, rejected: any) =>
      then((stream: any) => {
        const [own, logged] = stream.tee();
        left = logged;
        return own;
      }).then(fulfilled, rejected);
    const own = await Array.fromAsync(await promise);
    return [own.length, (await Array.fromAsync(left)).length];
  },
  "a plain promise with the methods of an APIPromise": async (
    { OpenAI, fetch },
  ) => {
    const traced: unknown[] = [];
    class Completions extends OpenAI.Chat.Completions {
      create(body: any, options: any): any {
        const call = super.create(body, options);
        return withMethods(
          call.then((value: any) => (traced.push(value.id), value)),
          call.responsePromise,
        );
      }
    }
    class Mine extends OpenAI {
      constructor(options: any) {
        super(options);
        this.chat.completions = new (Completions as any)(this);
      }
    }
    const mine: any = new (Mine as any)({
      apiKey: "sk-test-0123456789",
      fetch,
    });
    const { data, response } = await mine.chat.completions.create(ask)
      .withResponse();
    const { choices } = await mine.chat.completions.parse(ask);
    return [data.id, response.status, choices[0].message.parsed, traced];
  },
  "a subclass that keeps an option of its own, and withOptions()": async (
    { OpenAI, fetch },
  ) => {
    class Tenant extends OpenAI {
      tenant: string;
      constructor(options: any) {
        super(options);
        this.tenant = options.tenant;
      }
    }
    class Traced extends OpenAI {
      tracer: string;
      constructor({ tracer, ...options }: any) {
        super(options);
        this.tracer = tracer;
      }
    }
    const options = { apiKey: "sk-test-0123456789", fetch };
    const tenant: any = new (Tenant as any)({ ...options, tenant: "a" });
    const traced: any = new (Traced as any)({ ...options, tracer: "t" });
    const others = [
      tenant.withOptions({ timeout: 5_000 }),
      tenant.withOptions({ timeout: 5_000, tenant: "b" }),
      traced.withOptions({ timeout: 5_000, tracer: "u" }),
    ];
    await send(others[1]);
    return others.map(({ tenant, tracer, timeout }) => [
      tenant ?? null,
      tracer ?? null,
      timeout,
    ]);
  },
  "_thenUnwrap(), finally() and catch()": async ({ client, script }) => {
    let last = 0;
    const id = await send(client())._thenUnwrap(({ id }: any) => id)
      .finally(() => last++);
    script(json({ error: { message: "No" } }, 404));
    return [id, last, await send(client()).catch(({ status }: any) => status)];
  },
  "a stream of an iterator without return()": async (stage) => {
    const { constructor: Stream, controller } = await streamOf(stage);
    controller.abort();
    const make = () => {
      let count = 0;
      const next = () =>
        Promise.resolve(
          count++ < 3
            ? { done: false, value: count }
            : { done: true, value: undefined },
        );
      return new Stream(() => ({ next }), new AbortController());
    };
    const [left, right] = make().tee();
    return [
      await Array.fromAsync(make()),
      await Array.fromAsync(left),
      await Array.fromAsync(right),
      await new Response(make().toReadableStream()).text(),
    ];
  },
  "a stream over another one": async (stage) => {
    const stream = await streamOf(stage);
    async function* marked() {
      for await (const chunk of stream) yield { ...chunk, marked: true };
    }
    const { constructor: Stream } = stream;
    const wrapped = new Stream(marked, stream.controller);
    const all: any[] = await Array.fromAsync(wrapped);
    return [all.length, all.every(({ marked }) => marked)];
  },
  "a stream whose iterator is replaced": async (stage) => {
    const stream = await streamOf(stage);
    const original = stream[Symbol.asyncIterator].bind(stream);
    let count = 0;
    stream[Symbol.asyncIterator] = async function* () {
      for await (const chunk of { [Symbol.asyncIterator]: original }) {
        count++;
        yield chunk;
      }
    };
    for await (const _ of stream);
    return count;
  },
  "a stream as one of Node, and of the web": async (stage) => {
    const nodes = [];
    for await (const one of Readable.from(await streamOf(stage))) {
      nodes.push((one as any).choices[0].delta.content ?? null);
    }
    const web = await Array.fromAsync(
      ReadableStream.from(await streamOf(stage)),
    );
    return [nodes, web.length];
  },
  "a stream read by next() and return()": async (stage) => {
    const stream = await streamOf(stage);
    const iterator = stream[Symbol.asyncIterator]();
    const { done } = await iterator.next();
    const returned = await iterator.return();
    return [
      done,
      returned.done,
      (await iterator.next()).done,
      stream.controller.signal.aborted,
    ];
  },
  "Stream.fromReadableStream() of text in pieces": async (stage) => {
    const { constructor: Stream, controller } = await streamOf(stage);
    controller.abort();
    const lines = ReadableStream.from(['{"a"', ':1}\n\n{"a":2', "}"]);
    return await Array.fromAsync(
      Stream.fromReadableStream(lines, new AbortController()),
    );
  },
  "fetch: has no body for a request without one": async ({ client }) => {
    const seen: unknown[] = [];
    const openai = client({
      fetch: (_: unknown, init: any) => {
        seen.push([init.method.toUpperCase(), "body" in init]);
        return Promise.resolve(json({ data: [], ...completion() }));
      },
    });
    await openai.models.list();
    await openai.files.delete("file_1");
    await send(openai);
    return seen;
  },
  "toFile() of what other libraries made": async ({ sdk }) => {
    const blob: any = {
      size: 3,
      type: "text/plain",
      text: () => Promise.resolve("abc"),
      arrayBuffer: () => new Response("abc").arrayBuffer(),
      slice: () => blob,
    };
    const response = {
      url: "https://x.test/a/b.png?c=d",
      blob: () => Promise.resolve({ ...blob, type: "image/png" }),
    };
    const files = [
      await sdk.toFile(blob, "a.txt"),
      await sdk.toFile({ ...blob, name: "own.txt", lastModified: 5 }),
      await sdk.toFile(Promise.resolve(response)),
    ];
    return await Promise.all(
      files.map(async (file) => [file.name, file.type, await file.text()]),
    );
  },
};
