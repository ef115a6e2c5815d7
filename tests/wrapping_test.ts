/**
 * What libraries and tests do to a client: wrap it, copy it, patch it, and assign to it.
 *
 * @module
 */
import {
  assert,
  assertEquals,
  assertRejects,
  assertStrictEquals,
  assertThrows,
} from "@std/assert";
import OpenAI from "../mod.ts";
import type { FinalRequestOptions, Stream } from "../mod.ts";
import { ISOLATED } from "./support/test_client.ts";
import { completion, responseObject } from "./programs/harness.ts";
import { answering } from "./support/scripted_fetch.ts";
import { chunk, DONE, eventStream } from "./support/event_stream.ts";

function client(options: object = {}) {
  const fetch = answering(() => Response.json({ object: "list", data: [] }));
  const client = new OpenAI({
    ...ISOLATED,
    apiKey: "sk-first-0123456789",
    fetch,
    ...options,
  });
  return { client, fetch };
}

const key = (fetch: ReturnType<typeof answering>) =>
  fetch.sent.at(-1)!.headers.get("authorization");

Deno.test("a Proxy around the client, its resources and its promises works", async () => {
  const { client: target, fetch } = client();
  // deno-lint-ignore no-explicit-any -- handlers of any target
  const forward: ProxyHandler<any> = {
    get: (object, name, receiver) => Reflect.get(object, name, receiver),
  };
  // deno-lint-ignore no-explicit-any -- handlers of any target
  const plain: ProxyHandler<any> = {};
  for (const handler of [plain, forward]) {
    const proxy: OpenAI = new Proxy(target, handler);
    await proxy.models.list();
    await new Proxy(proxy.models, handler).list();
    await proxy.get("/models");
    assertEquals(proxy.timeout, target.timeout);
    assertStrictEquals(proxy.chat, target.chat);
    const promise = new Proxy(proxy.get("/models"), {
      get: (object, name) => {
        const value = Reflect.get(object, name);
        return typeof value === "function" ? value.bind(object) : value;
      },
    });
    await promise.withResponse();
  }
  assert(fetch.sent.length >= 8);
});

Deno.test("Object.create(client), Reflect.get() with a receiver and a copy have the resources", async () => {
  const { client: target, fetch } = client();
  const heir: OpenAI = Object.create(target);
  await heir.models.list();
  await (Reflect.get(target, "chat", heir) as OpenAI["chat"]).completions
    .list();
  const copy = { ...target };
  await copy.models.list();
  assertEquals(fetch.sent.length, 3);
  heir.chat = { completions: "mine" } as never;
  assertEquals(heir.chat, { completions: "mine" } as never);
  assert(target.chat.completions.create !== undefined);
});

Deno.test("a copy of the client or of a resource that keeps the prototype can send", async () => {
  const { client: target, fetch } = client();
  const copied = <T extends object>(object: T): T =>
    Object.assign(Object.create(Object.getPrototypeOf(object)), object);
  await copied(target.chat.completions).list();
  await copied(target).get("/models");
  assertEquals(fetch.sent.map(({ url }) => new URL(url).pathname), [
    "/v1/chat/completions",
    "/v1/models",
  ]);
});

Deno.test("the helpers of a wrapped resource send through the client, so that no wrapper sees one call twice", async () => {
  const { client: target } = client({
    fetch: answering(({ url }) =>
      Response.json(
        url.endsWith("/responses") ? responseObject() : completion(),
      )
    ),
  });
  const called: unknown[] = [];
  const observed = <T extends object>(resource: T): T =>
    new Proxy(resource, {
      get: (object, name, receiver) => {
        const value = Reflect.get(object, name, receiver);
        if (typeof value !== "function") return value;
        return (...args: unknown[]) => {
          called.push(name);
          return value.apply(receiver, args);
        };
      },
    });
  const chat = observed(target.chat.completions);
  const responses = observed(target.responses);
  const ask = { model: "m", messages: [] };
  const asked = { model: "m", input: "Hi" };
  await chat.parse(ask);
  await chat.runTools({ ...ask, tools: [] }).finalContent();
  await responses.parse(asked);
  assertEquals(called, ["parse", "runTools", "parse"]);
  const { create } = target.chat.completions;
  target.chat.completions.create = (() => {
    called.push("patched");
    return create.apply(target.chat.completions, [ask]);
  }) as never;
  await chat.parse(ask);
  assertEquals(called.slice(3), ["parse", "patched"]);
});

Deno.test("parse() takes the plain promise of a patched create()", async () => {
  const { client: target } = client();
  const content = JSON.stringify({ text: "hi" });
  target.chat.completions.create =
    (() => Promise.resolve(completion(content))) as never;
  target.responses.create =
    (() => Promise.resolve(responseObject(content))) as never;
  const format = { type: "json_schema" as const, name: "greeting", schema: {} };
  const { choices } = await target.chat.completions.parse({
    model: "m",
    messages: [],
    response_format: { type: "json_schema", json_schema: format },
  });
  assertEquals(choices[0].message.parsed, { text: "hi" });
  const { output_parsed } = await target.responses.parse({
    model: "m",
    input: "Hi",
    text: { format },
  });
  assertEquals(output_parsed, { text: "hi" });
});

Deno.test("resources can be assigned, as mocks are", () => {
  const { client: target } = client();
  const mock = { completions: { create: () => "mocked" } };
  target.chat = mock as never;
  assertStrictEquals(target.chat, mock as never);
  target.responses.create = (() => "mine") as never;
  assertEquals(target.responses.create({}) as unknown, "mine");
});

Deno.test("client.apiKey = ... rotates the key, and printing never shows one", async () => {
  const fetch = answering(() => Response.json({ object: "list", data: [] }));
  // Wrapped, since the fetch of the test remembers the keys that it was sent.
  const { client: target } = client({
    fetch: (...args: Parameters<typeof fetch>) => fetch(...args),
  });
  await target.models.list();
  target.apiKey = "sk-second-0123456789";
  await target.models.list();
  assertEquals(key(fetch), "Bearer sk-second-0123456789");
  assertEquals(target.apiKey, "sk-second-0123456789");
  target.apiKey = (() => "sk-third-0123456789") as never;
  await target.models.list();
  assertEquals([key(fetch), target.apiKey], [
    "Bearer sk-third-0123456789",
    "sk-third-0123456789",
  ]);
  const shown = [
    Deno.inspect(target, { depth: 10, showHidden: true }),
    JSON.stringify(target),
    String(target),
  ].join();
  assertEquals(shown.match(/.*sk-(first|second|third).*/g), null);
});

Deno.test("baseURL, timeout, maxRetries, organization and project can be set, and are checked", async () => {
  const { client: target, fetch } = client();
  target.baseURL = "https://proxy.test/v1/";
  target.timeout = 5;
  target.maxRetries = 0;
  target.organization = "org_2";
  target.project = "proj_2";
  await target.models.list();
  const { url, headers } = fetch.sent[0];
  assertEquals(
    [url, headers.get("openai-organization"), headers.get("openai-project")],
    ["https://proxy.test/v1/models", "org_2", "proj_2"],
  );
  assertEquals([target.timeout, target.maxRetries], [5, 0]);
  for (const value of [-1, "5 s" as never, NaN]) {
    assertThrows(() => {
      target.timeout = value;
    }, RangeError);
  }
});

Deno.test("the classes of resources are statics, and patching a prototype works", async () => {
  const { client: target, fetch } = client();
  assert(target.chat.completions instanceof OpenAI.Chat.Completions);
  assert(target.responses instanceof OpenAI.Responses);
  assert(target.beta.threads.runs instanceof OpenAI.Beta.Threads.Runs);
  assert(target.files instanceof OpenAI.Files);
  assert(await target.files.list() instanceof OpenAI.CursorPage);
  const { prototype } = OpenAI.Chat.Completions;
  const original = prototype.list;
  const seen: unknown[] = [];
  prototype.list = function (...args) {
    seen.push(args);
    return original.apply(this, args);
  };
  try {
    await target.chat.completions.list({ limit: 1 });
  } finally {
    prototype.list = original;
  }
  assertEquals([seen, fetch.sent.length], [[[{ limit: 1 }]], 2]);
});

Deno.test("_options has the default headers and query, for libraries that open their own sockets", () => {
  const { client: target } = client({
    defaultHeaders: { "x-mine": "1" },
    defaultQuery: { mine: "2" },
  });
  const { defaultHeaders, defaultQuery } = target["_options"];
  assertEquals(new Headers(defaultHeaders as HeadersInit).get("x-mine"), "1");
  assertEquals(defaultQuery, { mine: "2" });
});

Deno.test("Stream.iterator can be replaced by a library that observes the events", async () => {
  const { client: target } = client({
    fetch: () => Promise.resolve(eventStream([chunk("a"), DONE])),
  });
  const stream: Stream<unknown> = await target.chat.completions.create({
    model: "m",
    messages: [],
    stream: true,
  });
  const { iterator } = stream;
  let seen = 0;
  stream.iterator = () => {
    const events = iterator.call(stream);
    return {
      async next() {
        const result = await events.next();
        if (!result.done) seen++;
        return result;
      },
    } as AsyncIterator<unknown>;
  };
  assertEquals((await Array.fromAsync(stream)).length, 1);
  assertEquals(seen, 1);
});

Deno.test("errors do not contain the credentials that a subclass adds, in whatever form a server sends them back", async () => {
  const secrets = ["sig-canary-0123456789", "tok-canary-0123456789"];
  class Signed extends OpenAI {
    protected override authHeaders() {
      return Promise.resolve({
        values: new Headers({ "x-signed-by": secrets[0] }),
        nulls: new Set<string>(),
      });
    }
    protected override prepareRequest(request: RequestInit) {
      (request.headers as Headers).set("x-token", secrets[1]);
      return Promise.resolve();
    }
  }
  const echo = answering(({ headers }) =>
    Response.json({
      error: {
        message: `Bad ${headers.get("x-signed-by")} ${headers.get("x-token")}`,
      },
    }, { status: 400 })
  );
  const signed = new Signed({
    ...ISOLATED,
    apiKey: "sk-first-0123456789",
    fetch: (...args: Parameters<typeof echo>) => echo(...args),
  });
  const error = await assertRejects(() => signed.models.list(), Error, "400");
  assertEquals(error.message, "400 Bad *** *** (GET /models)");
  assertEquals(
    [
      echo.sent[0].headers.get("authorization"),
      echo.sent[0].headers.get("x-token"),
    ],
    [null, secrets[1]],
  );
});

Deno.test("prepareRequest() is not called for another origin that a redirect leads to", async () => {
  const urls: string[] = [];
  class Signed extends OpenAI {
    protected override prepareRequest(
      request: RequestInit,
      { url }: { url: string },
    ) {
      urls.push(url);
      (request.headers as Headers).set("x-token", "signature");
      return Promise.resolve();
    }
  }
  const fetch = answering(({ url }) =>
    url.startsWith("https://other.test")
      ? Response.json({ object: "list", data: [] })
      : new Response(null, {
        status: 307,
        headers: { location: "https://other.test/models" },
      })
  );
  await new Signed({ ...ISOLATED, apiKey: "sk-first-0123456789", fetch }).models
    .list();
  assertEquals(urls, ["https://api.test/v1/models"]);
  assertEquals(fetch.sent.map(({ headers }) => headers.get("x-token")), [
    "signature",
    null,
  ]);
});

Deno.test("an override of buildRequest() keeps one idempotency key for all attempts, and its credential out of errors", async () => {
  class Building extends OpenAI {
    override async buildRequest(
      options: FinalRequestOptions,
      attempt?: { retryCount?: number },
    ) {
      const built = await super.buildRequest(options, attempt);
      built.req.headers.set("x-token", "secret-of-the-subclass");
      return built;
    }
  }
  const keys: unknown[] = [];
  const client = new Building({
    apiKey: "sk-test-0123456789",
    envFile: null,
    maxRetries: 1,
    fetch: (_url, init) => {
      keys.push(new Headers(init?.headers).get("idempotency-key"));
      return Promise.resolve(
        Response.json({ error: { message: "not secret-of-the-subclass" } }, {
          status: 500,
          headers: { "retry-after-ms": "1" },
        }),
      );
    },
  });
  const error = await assertRejects(
    () => client.responses.create({ model: "m", input: "x" }),
    OpenAI.APIError,
  );
  assertEquals(keys.length, 2);
  assert(keys[0]);
  assertEquals(keys[0], keys[1]);
  assert(!Deno.inspect(error).includes("secret-of-the-subclass"));
});
