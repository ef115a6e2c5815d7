import { assert, assertEquals, assertRejects } from "@std/assert";
import OpenAI, {
  AbstractPage,
  CursorPage,
  OpenAIError,
  type PageRequestOptions,
  StreamError,
} from "../mod.ts";
import { Stream } from "../src/results/runtime.js";
import { MalformedStreamError } from "../src/stream_errors.ts";
import { answering } from "./support/scripted_fetch.ts";
import { testClient } from "./support/test_client.ts";

const sse = (...events: string[]) =>
  new Response(events.map((event) => `${event}\n\n`).join(""));

Deno.test("buildRequest() has what is sent, and sends nothing", async () => {
  const fetch = answering(() => Response.json({}));
  const client = testClient(fetch, { timeout: 5_000 });
  const { signal } = new AbortController();
  const { req, url, timeout } = await client.buildRequest({
    method: "post",
    path: "/things",
    query: { a: 1 },
    body: { b: 2 },
    headers: { "x-mine": "c" },
    signal,
  });
  assertEquals(fetch.sent.length, 0);
  assertEquals(timeout, 5_000);
  assertEquals(req.signal, signal);
  await client.post("/things", {
    query: { a: 1 },
    body: { b: 2 },
    headers: { "x-mine": "c" },
  });
  const [sent] = fetch.sent;
  assertEquals(req.method, "post"); // as hooks of the official SDK see it
  assertEquals([url, req.body], [sent.url, sent.body]);
  assertEquals(sent.method, "POST");
  for (const [name, value] of sent.headers) {
    if (name !== "idempotency-key") {
      assertEquals(req.headers.get(name), value);
    }
  }
});

Deno.test("buildRequest() calls the key function, or the hook of a subclass", async () => {
  const client = testClient(answering(() => Response.json({})), {
    apiKey: () => Promise.resolve("sk-from-function"),
  });
  const request = { method: "get", path: "/x" } as const;
  const { req } = await client.buildRequest(request);
  assertEquals(req.headers.get("authorization"), "Bearer sk-from-function");
  class Signed extends OpenAI {
    protected override authHeaders() {
      return Promise.resolve({
        values: new Headers({ "api-key": "signed" }),
        nulls: new Set<string>(),
      });
    }
  }
  const signed = await new Signed({ apiKey: "sk-x", envFile: null })
    .buildRequest(request);
  assertEquals(signed.req.headers.get("api-key"), "signed");
  assertEquals(signed.req.headers.get("authorization"), null);
});

Deno.test("requests by path take methods in any case, options that are promised, and refuse other methods", async () => {
  const fetch = answering(() => Response.json({ ok: true }));
  const client = testClient(fetch);
  await client.request({ method: "post", path: "/a", body: {} });
  await client.get("/b", Promise.resolve({ query: { c: 1 } }));
  await client.post("/d", { method: "put", body: {} });
  assertEquals(
    fetch.sent.map(({ method, url }) => `${method} ${new URL(url).pathname}`),
    ["POST /v1/a", "GET /v1/b", "PUT /v1/d"],
  );
  assert(fetch.sent[1].url.endsWith("?c=1"));
  await assertRejects(
    () => client.request({ method: "FETCH" as "GET", path: "/x" }),
    TypeError,
    'method must be one of GET, POST, PUT, PATCH, DELETE, got "FETCH"',
  );
});

Deno.test("__binaryResponse returns the response whatever its type", async () => {
  const client = testClient(answering(() => Response.json({ a: 1 })));
  const response = await client.get<Response>("/file", {
    __binaryResponse: true,
  });
  assertEquals(await response.json(), { a: 1 });
});

Deno.test("getAPIList() walks pages of the API's classes", async () => {
  const fetch = answering(({ url }) =>
    Response.json(
      url.includes("after=a")
        ? { data: [{ id: "b" }], has_more: false }
        : { data: [{ id: "a" }], has_more: true },
    )
  );
  const client = testClient(fetch);
  const list = client.getAPIList<{ id: string }, CursorPage<{ id: string }>>(
    "/widgets",
    CursorPage,
    { query: { limit: 1 }, headers: { "x-mine": "1" } },
  );
  assertEquals(await Array.fromAsync(list, ({ id }) => id), ["a", "b"]);
  assertEquals(
    fetch.sent.map(({ url, headers }) => [
      new URL(url).search,
      headers.get("x-mine"),
    ]),
    [["?limit=1", "1"], ["?limit=1&after=a", "1"]],
  );
});

/** A list of another server. */
class TokenList extends AbstractPage<string> {
  items: string[];
  constructor(...args: ConstructorParameters<typeof AbstractPage>) {
    super(...args);
    this.items = (this.body as { items: string[] }).items;
  }
  getPaginatedItems() {
    return this.items;
  }
  nextPageRequestOptions(): PageRequestOptions | null {
    const { next } = this.body as { next?: string };
    return next ? { ...this.options, path: `/pages/${next}` } : null;
  }
}

Deno.test("getAPIList() takes a class of the program, which decides what is requested next", async () => {
  const fetch = answering((_, count) =>
    Response.json({ items: [`i${count}`], next: count < 3 ? count : undefined })
  );
  const pages = [];
  for await (
    const page of (await testClient(fetch).getAPIList("/pages", TokenList))
      .iterPages()
  ) pages.push(JSON.stringify(page));
  assertEquals(fetch.sent.map(({ url }) => new URL(url).pathname), [
    "/v1/pages",
    "/v1/pages/1",
    "/v1/pages/2",
  ]);
  assertEquals(pages[0], '{"items":["i1"],"next":1}');
});

Deno.test("a page that a program constructs requests the next one from its client", async () => {
  const fetch = answering(() =>
    Response.json({ data: [{ id: "b" }], has_more: false })
  );
  const page = new CursorPage<{ id: string }>(
    testClient(fetch),
    new Response(),
    { data: [{ id: "a" }], has_more: true },
    { method: "get", path: "/files", query: { limit: 1 } },
  );
  const ids = await Array.fromAsync(page, ({ id }) => id);
  assertEquals(ids, ["a", "b"]);
  assert(fetch.sent[0].url.endsWith("/files?limit=1&after=a"));
});

Deno.test("Stream.fromSSEResponse() reads events until [DONE] or the end", async () => {
  const read = (response: Response, ...more: [boolean?, "events"?]) =>
    Array.fromAsync(
      Stream.fromSSEResponse(response, new AbortController(), null, ...more),
    );
  assertEquals(
    await read(sse('data: {"n":1}', ": ping", "data: [DONE]", "data: 3")),
    [{ n: 1 }],
  );
  assertEquals(await read(sse('data: {"n":1}')), [{ n: 1 }]);
  assertEquals(await read(sse('event: a\ndata: {"n":1}'), true), [
    { event: "a", data: { n: 1 } },
  ]);
  assertEquals(
    await read(sse('event: error\ndata: {"error":{}}'), false, "events"),
    [{ error: {} }],
  );
});

Deno.test("Stream.fromSSEResponse() throws what an event reports, and what cannot be read", async () => {
  const read = (response: Response) =>
    Array.fromAsync(Stream.fromSSEResponse(response, new AbortController()));
  const error = await assertRejects(
    () => read(sse('data: {"error":{"message":"no","code":"c"}}')),
    StreamError,
    "no",
  );
  assertEquals(error.code, "c");
  await assertRejects(() => read(sse("data: {")), MalformedStreamError);
  await assertRejects(
    () => read(new Response(null)),
    OpenAIError,
    "without a body",
  );
  const used = sse("data: 1");
  await used.text();
  await assertRejects(() => read(used), OpenAIError, "has been read before");
});

Deno.test("Stream.fromSSEResponse(): leaving the loop aborts the controller and cancels the body; aborting ends it quietly", async () => {
  let cancelled = false;
  const endless = () =>
    new Response(
      new ReadableStream({
        pull: (out) => out.enqueue(new TextEncoder().encode("data: 1\n\n")),
        cancel: () => {
          cancelled = true;
        },
      }),
    );
  const left = new AbortController();
  for await (const _ of Stream.fromSSEResponse(endless(), left)) break;
  assert(left.signal.aborted && cancelled);
  const stopped = new AbortController();
  let count = 0;
  for await (const _ of Stream.fromSSEResponse(endless(), stopped)) {
    if (++count === 3) stopped.abort();
  }
  assertEquals(count, 3);
});

Deno.test("hooks of a subclass see methods in lower case, as in the official SDK; fetch gets upper case", async () => {
  const seen: unknown[] = [];
  class Watching extends OpenAI {
    // deno-lint-ignore require-await -- the signature of the overridden method
    protected override async prepareOptions(options: { method: string }) {
      seen.push(options.method);
    }
    // deno-lint-ignore require-await -- the signature of the overridden method
    protected override async prepareRequest(
      request: RequestInit,
      { options }: { options: { method: string } },
    ) {
      seen.push(request.method, options.method);
    }
  }
  const fetch = answering(() => Response.json({}));
  const client = new Watching({ apiKey: "sk-x", envFile: null, fetch });
  await client.post("/x", { body: {} });
  await client.responses.create({ model: "gpt-5", input: "Hi" });
  assertEquals(seen, Array(6).fill("post"));
  assertEquals(fetch.sent.map(({ method }) => method), ["POST", "POST"]);
});

Deno.test("a subclass may send attempts itself, and supply the credential by bearerAuth()", async () => {
  class Signing extends OpenAI {
    protected override bearerAuth() {
      return Promise.resolve({
        values: new Headers({ authorization: "Signature abc" }),
        nulls: new Set<string>(),
      });
    }
    override fetchWithTimeout(url: string, init: RequestInit = {}) {
      const headers = new Headers(init.headers);
      headers.set("x-signed", String(url.length));
      return super.fetchWithTimeout(url, { ...init, headers });
    }
  }
  const fetch = answering(() => Response.json({}));
  await new Signing({ apiKey: "sk-x", envFile: null, fetch }).get("/x");
  const [{ headers, url }] = fetch.sent;
  assertEquals(headers.get("authorization"), "Signature abc");
  assertEquals(headers.get("x-signed"), String(url.length));
});

Deno.test("an override that is not called is reported once", async () => {
  class Old extends OpenAI {
    shouldRetry() {
      return false;
    }
  }
  const lines: unknown[] = [];
  const log = (line: unknown) => lines.push(line);
  const client = new Old({
    apiKey: "sk-x",
    envFile: null,
    fetch: answering(() => Response.json({})),
    logger: { debug: log, info: log, warn: log, error: log },
  });
  await client.get("/x");
  await client.get("/x");
  assertEquals(lines, [
    "[duplex] Old.shouldRetry() is not called: override prepareOptions, buildRequest, authHeaders or fetchWithTimeout instead",
  ]);
});
