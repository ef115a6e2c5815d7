import { fakeOpenAI } from "../src/testing.ts";
import {
  assert,
  assertEquals,
  assertInstanceOf,
  assertRejects,
  assertStrictEquals,
  assertThrows,
} from "@std/assert";
import { OpenAI } from "../mod.ts";
import type { RequestOptions } from "../src/contract.ts";
import { OpenAIError } from "../src/errors.ts";
import { APIPromise } from "../src/results/runtime.js";
import { chunk, eventStream, FedStream } from "./support/event_stream.ts";
import { answering, scriptedFetch } from "./support/scripted_fetch.ts";
import { BASE, ISOLATED, testClient } from "./support/test_client.ts";
import { turns } from "./support/event_loop.ts";

const ok = () => Response.json({ ok: true });

Deno.test("OpenAI sends each method by path", async () => {
  const fetch = answering(ok);
  const client = testClient(fetch);
  const verbs = ["get", "post", "put", "patch", "delete"] as const;
  for (const verb of verbs) {
    const promise = client[verb]<{ ok: boolean }>("/things", {
      query: { a: 1 },
    });
    assertInstanceOf(promise, APIPromise);
    assertEquals(await promise, { ok: true });
  }
  await client.request({ method: "GET", path: "/things?a=1" });
  assertEquals(
    fetch.sent.map(({ method, url }) => `${method} ${url}`),
    ["GET", "POST", "PUT", "PATCH", "DELETE", "GET"].map((verb) =>
      `${verb} ${BASE}/things?a=1`
    ),
  );
});

Deno.test("OpenAI sends every option of a request by path", async () => {
  const fetch = answering(ok);
  const controller = new AbortController();
  await testClient(fetch).post("/things", {
    headers: { "x-own": "1" },
    query: { q: ["a"] },
    body: { a: 1 },
    extraBody: { b: 2 },
    idempotencyKey: "key",
    timeout: 5000,
    maxRetries: 0,
    signal: controller.signal,
    fetchOptions: { cache: "no-store" },
  });
  const [{ url, headers, body, init }] = fetch.sent;
  assertEquals(url, `${BASE}/things?q%5B%5D=a`);
  assertEquals([headers.get("x-own"), headers.get("idempotency-key")], [
    "1",
    "key",
  ]);
  assertEquals([body, init.cache], ['{"a":1,"b":2}', "no-store"]);
  assertEquals(init.signal?.aborted, false);
  controller.abort();
  assertEquals(init.signal?.aborted, true);
});

Deno.test("OpenAI exposes its options as properties", () => {
  const client = testClient(answering(ok), {
    organization: "org",
    project: "proj",
    baseURL: "https://x.test/v1/?q=1",
    timeout: 5,
    maxRetries: 7,
    logLevel: "error",
  });
  assertEquals(
    [
      client.baseURL,
      client.organization,
      client.project,
      client.timeout,
      client.maxRetries,
      client.logLevel,
    ],
    ["https://x.test/v1", "org", "proj", 5, 7, "error"],
  );
  assertEquals([OpenAI.OpenAI, OpenAI.DEFAULT_TIMEOUT], [OpenAI, 600_000]);
});

Deno.test("a client prints as OpenAI", () => {
  const shown = Deno.inspect(testClient(answering(ok)));
  assert(shown.startsWith("OpenAI {\n  decisions: [Getter/Setter],"), shown);
  assertEquals(OpenAI.name, "OpenAI");
});

Deno.test("OpenAI.buildURL() returns the URL that a request has", () => {
  const client = testClient(answering(ok), {
    baseURL: "https://x.test/v1?b=1",
    defaultQuery: { d: "2" },
  });
  assertEquals(
    client.buildURL("/a?p=3", { q: 4 }),
    "https://x.test/v1/a?b=1&p=3&d=2&q=4",
  );
  assertEquals(client.buildURL("/a", null), "https://x.test/v1/a?b=1&d=2");
  assertEquals(
    client.buildURL("https://y.test/a", { q: 4 }),
    "https://y.test/a?q=4",
  );
});

Deno.test("OpenAI.withOptions() creates a client of the same class that shares no mutable state", async () => {
  class Mine extends OpenAI {}
  const fetch = answering(ok);
  const client = new Mine({
    ...ISOLATED,
    fetch,
    timeout: 5000,
    defaultHeaders: { "x-a": "1" },
  });
  const other = client.withOptions({
    apiKey: "sk-other",
    defaultHeaders: { "x-b": "2" },
    maxRetries: 0,
  });
  assertInstanceOf(other, Mine);
  assert(other !== client);
  assertEquals([other.timeout, other.maxRetries], [5000, 0]);
  assertEquals(client.maxRetries, 2);
  await client.get("/x");
  await other.get("/x");
  const [first, second] = fetch.sent.map(({ headers }) => [
    headers.get("authorization"),
    headers.get("x-a"),
    headers.get("x-b"),
  ]);
  assertEquals(first, ["Bearer sk-test-0123456789", "1", null]);
  assertEquals(second, ["Bearer sk-other", null, "2"]);
});

Deno.test("OpenAI.withOptions() rejects what the constructor rejects", () => {
  const client = testClient(answering(ok));
  assertThrows(() => client.withOptions({ timeout: -1 }), RangeError);
  assertThrows(() => client.withOptions({ baseURL: "nowhere" }), OpenAIError);
  assertThrows(() => client.withOptions({ apiKey: null }), OpenAIError);
});

Deno.test("OpenAI does not change when the options or headers passed to it are changed later", async () => {
  const fetch = answering(ok);
  const defaultHeaders: Record<string, string> = { "x-a": "1" };
  const options = { ...ISOLATED, fetch, defaultHeaders };
  const client = new OpenAI(options);
  defaultHeaders["x-a"] = "changed";
  options.apiKey = "sk-changed";
  await client.get("/x", { headers: { "x-once": "1" } });
  await client.get("/x");
  assertEquals(
    fetch.sent.map(({ headers }) => [
      headers.get("x-a"),
      headers.get("authorization"),
      headers.get("x-once"),
    ]),
    [
      ["1", "Bearer sk-test-0123456789", "1"],
      ["1", "Bearer sk-test-0123456789", null],
    ],
  );
});

Deno.test("OpenAI creates resources on first use, and sends nothing by itself", () => {
  const fetch = scriptedFetch();
  const client = testClient(fetch, {
    apiKey: () => {
      throw new Error("asked");
    },
  });
  assertStrictEquals(client.chat, client.chat);
  assertEquals(fetch.sent.length, 0);
});

Deno.test("OpenAI keeps concurrent requests apart", async () => {
  const fetch = answering(({ url }) =>
    new Response(JSON.stringify({ url }), {
      headers: {
        "content-type": "application/json",
        "x-request-id": url.slice(-2),
      },
    })
  );
  const client = testClient(fetch);
  const calls = Array.from(
    { length: 50 },
    (_, n) =>
      client.post<{ url: string }>(`/${n + 10}`, {
        body: { n },
        headers: { "x-n": String(n) },
      }),
  );
  const answers = await Promise.all(calls);
  for (const [n, { url, _request_id }] of answers.entries()) {
    assertEquals([url, _request_id], [`${BASE}/${n + 10}`, String(n + 10)]);
    const { headers, body } = fetch.sent.find((sent) => sent.url === url)!;
    assertEquals([headers.get("x-n"), body], [String(n), `{"n":${n}}`]);
  }
  const keys = fetch.sent.map(({ headers }) => headers.get("idempotency-key"));
  assertEquals(new Set(keys).size, 50);
});

Deno.test("OpenAI rejects arguments of the wrong type before anything is sent", async () => {
  const fetch = scriptedFetch();
  const client = testClient(fetch);
  const loop: unknown[] = [];
  loop.push(loop);
  const wrong: [unknown, unknown][] = [
    [undefined, {}],
    [null, {}],
    [5, {}],
    [{}, {}],
    ["/x", { timeout: "5" }],
    ["/x", { timeout: NaN }],
    ["/x", { maxRetries: -1 }],
    ["/x", { deadline: -5 }],
    ["/x", { body: loop }],
    ["/x", { body: { n: 1n } }],
    ["/x", { body: () => {} }],
    ["/x", { headers: { "a b": "1" } }],
    ["/x", { headers: { a: "\n" + "b" + "\n" + "c" } }],
    ["/x", { query: { a: Symbol("a") } }],
    ["/x", { maxRetires: 1 }],
    ["data:,x", {}],
  ];
  for (const [path, options] of wrong) {
    const promise = client.post(path as string, options as RequestOptions);
    const error = await assertRejects(() => promise);
    assert(
      error instanceof TypeError || error instanceof RangeError ||
        error instanceof OpenAIError,
    );
  }
  assertEquals(fetch.sent.length, 0);
});

Deno.test("OpenAI sends and receives large bodies", async () => {
  const text = "ü".repeat(5_000_000);
  const fetch = answering(({ body }) =>
    new Response(body, { headers: { "content-type": "application/json" } })
  );
  const answer = await testClient(fetch).post<{ text: string }>("/x", {
    body: { text },
  });
  assert(answer.text === text);
});

Deno.test("OpenAI leaves no rejection unhandled when streams are abandoned", async () => {
  const caught: unknown[] = [];
  const trap = (event: PromiseRejectionEvent) => {
    event.preventDefault();
    caught.push(event.reason);
  };
  const open = (response: Response, signal?: AbortSignal) =>
    testClient(answering(() => response), { maxRetries: 0 })
      .chat.completions.create(
        { model: "m", messages: [], stream: true },
        signal ? { signal } : {},
      );
  addEventListener("unhandledrejection", trap);
  try {
    // Never read, and interrupted.
    const unread = new FedStream();
    await open(unread.response);
    unread.fail(new Error("reset"));

    // Read once, then aborted.
    const fed = new FedStream();
    const controller = new AbortController();
    const events = (await open(fed.response, controller.signal))
      [Symbol.asyncIterator]();
    fed.send(chunk("a"));
    await events.next();
    controller.abort();

    // Returned while an event is pending.
    const hanging = new FedStream();
    const stream = await open(hanging.response);
    const asked = stream[Symbol.asyncIterator]();
    const next = asked.next();
    await asked.return!();
    assertEquals((await next).done, true);

    // One half of tee() fails, the other is never read.
    const [left] = (await open(eventStream([chunk("a")]))).tee();
    await assertRejects(() => Array.fromAsync(left));

    // As bytes: cancelled, and truncated.
    const bytes = (await open(eventStream([chunk("a")]))).toReadableStream();
    await bytes.cancel();
    const broken = (await open(eventStream([]))).toReadableStream();
    await assertRejects(() => broken.getReader().read());

    // Aborted in flight; the fetch ignores the signal and rejects later.
    const late = Promise.withResolvers<Response>();
    const stop = new AbortController();
    const deaf = answering(() => {
      queueMicrotask(() => stop.abort());
      return late.promise;
    });
    const call = testClient(deaf).get("/x", { signal: stop.signal });
    await assertRejects(() => call);
    late.reject(new Error("late"));

    await turns();
  } finally {
    removeEventListener("unhandledrejection", trap);
  }
  assertEquals(caught, []);
});

Deno.test("OpenAI opens sessions with the WebSocket of its options and the headers of a request", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const client = openai.client({
    apiKey: "sk-memory-0123456789",
    organization: "org_1",
    defaultHeaders: { traceparent: "00-a-b-01" },
  });
  await using session = await client.realtime.connect({
    model: "gpt-realtime",
  });
  await session.conversation.item.create({
    type: "message",
    role: "user",
    content: [{ type: "input_text", text: "Say ready" }],
  });
  assertEquals(await session.response.create().transcript(), "ready");
  const { headers } = openai.requests.all[0];
  assertEquals(
    [headers["openai-organization"], headers.traceparent],
    ["org_1", "00-a-b-01"],
  );
});
