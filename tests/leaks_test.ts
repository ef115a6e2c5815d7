import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import { OpenAI } from "../mod.ts";
import type { ClientOptions, Fetch } from "../src/config/client_options.ts";
import { eventStream } from "./support/event_stream.ts";
import { rawResponse, RawServer, SSE_HEAD } from "./support/raw_server.ts";
import { scriptedFetch, silence } from "./support/scripted_fetch.ts";
import { ISOLATED, testClient } from "./support/test_client.ts";

/** A key that occurs in no other text, so that every leak of it is found. */
const CANARY = 'Canary-4711/+"\\-key';

/** A logger that records its lines, nested values included. */
function recorder() {
  const lines: string[] = [];
  const write = (...rest: unknown[]) => void lines.push(show(rest));
  return { lines, error: write, warn: write, info: write, debug: write };
}

function show(value: unknown): string {
  return Deno.inspect(value, {
    depth: 20,
    showHidden: true,
    strAbbreviateSize: 1e6,
    iterableLimit: 1e4,
  });
}

/** All forms in which programs usually print or store an error. */
function* traces(error: unknown): Generator<string> {
  for (
    let at = error;
    at !== undefined && at !== null;
    at = (at as Error).cause
  ) {
    yield show(at);
    yield String(at);
    if (!(at instanceof Error)) continue;
    yield at.message;
    yield at.stack ?? "";
    yield JSON.stringify(at);
    yield JSON.stringify(at, Object.getOwnPropertyNames(at));
    const { headers } = at as { headers?: Headers };
    if (headers) yield JSON.stringify([...headers]);
  }
}

function assertClean(texts: Iterable<string>): void {
  for (const text of texts) {
    const plain = text.replaceAll("\\\\", "\\").replaceAll('\\"', '"');
    assert(!/canary-4711/i.test(plain), text);
  }
}

/** Ways to pass a credential. */
const CREDENTIALS: Readonly<Record<string, ClientOptions>> = {
  "a key": { apiKey: CANARY },
  "a provider": { apiKey: () => Promise.resolve(CANARY) },
  "a default header": {
    apiKey: null,
    defaultHeaders: { authorization: `Bearer ${CANARY}` },
  },
  "an api-key header": { apiKey: null, defaultHeaders: { "api-key": CANARY } },
};

const json = (value: unknown, status = 200, headers = {}) =>
  Response.json(value, { status, headers });

/** Responses that contain the credential. */
const ECHOES: Readonly<Record<string, () => Response>> = {
  "in the message": () => json({ error: { message: `Bad ${CANARY}` } }, 401),
  "in a code": () => json({ error: { code: CANARY, type: CANARY } }, 400),
  "in a nested field": () => json({ error: { a: [{ b: CANARY }] } }, 500),
  "as a field's name": () => json({ error: { [CANARY]: 1 } }, 500),
  "as the whole body": () => json(CANARY, 400),
  "escaped": () =>
    new Response(
      `{"error":{"message":"${
        [...CANARY].map((c) =>
          `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`
        ).join("")
      }"}}`,
      { status: 403, headers: { "content-type": "application/json" } },
    ),
  "in text": () => new Response(`denied: ${CANARY}`, { status: 403 }),
  "in HTML": () =>
    new Response(`<p>${CANARY}</p>`, {
      status: 502,
      headers: { "content-type": "text/html" },
    }),
  "in HTML with status 200": () =>
    new Response(`<p>${CANARY}</p>`, {
      headers: { "content-type": "text/html", "x-echo": CANARY },
    }),
  "in broken JSON": () =>
    new Response(`oops ${CANARY}`, {
      headers: { "content-type": "application/json", "server": CANARY },
    }),
  "in truncated JSON": () =>
    new Response(`{"a":"${CANARY}`, {
      headers: { "content-type": "application/json" },
    }),
  "in the headers": () =>
    json({ error: {} }, 418, {
      "x-echo": `Bearer ${CANARY}`,
      "x-request-id": CANARY,
      "server": CANARY,
    }),
  "in the content type": () =>
    new Response("", { headers: { "content-type": `image/${CANARY}` } }),
  "in a redirect": () =>
    new Response(null, {
      status: 302,
      headers: { location: `https://api.test/${CANARY}` },
    }),
  "in a redirect elsewhere": () =>
    new Response(null, {
      status: 307,
      headers: { location: `https://elsewhere.test/?k=${CANARY}` },
    }),
};

/** Event streams that contain the credential. */
const STREAM_ECHOES: Readonly<Record<string, () => Response>> = {
  "in an error event": () =>
    eventStream([`event: error\ndata: ${JSON.stringify(CANARY)}\n\n`]),
  "in an error field": () =>
    eventStream([
      `data: ${
        JSON.stringify({ error: { message: CANARY, x: [CANARY] } })
      }\n\n`,
    ], { "x-echo": CANARY }),
  "in data that is not JSON": () => eventStream([`data: ${CANARY}\n\n`]),
  "before the stream breaks off": () =>
    eventStream([
      `data: ${
        JSON.stringify({ choices: [{ delta: { content: CANARY } }] })
      }\n\n`,
    ], { "x-request-id": CANARY }),
  "in JSON instead of a stream": () =>
    json({ a: CANARY }, 200, { "x-echo": CANARY }),
  "in HTML instead of a stream": () =>
    new Response(CANARY, { headers: { "content-type": "text/html" } }),
};

for (const [what, credential] of Object.entries(CREDENTIALS)) {
  const make = (fetch: Fetch, logger = recorder()) =>
    new OpenAI({
      ...ISOLATED,
      ...credential,
      adminAPIKey: `admin-${CANARY}`,
      webhookSecret: `whsec_${CANARY}`,
      maxRetries: 0,
      logLevel: "debug",
      logger,
      fetch,
    });

  Deno.test(`leaks: ${what} does not appear in errors or log lines, wherever the server returns it`, async () => {
    for (const [how, respond] of Object.entries(ECHOES)) {
      const logger = recorder();
      const client = make(() => Promise.resolve(respond()), logger);
      const call = client.post("/things", {
        body: { secret: "body" },
        query: { secret: "query" },
      });
      if (how === "in HTML with status 200") {
        assert(typeof await call === "string", "a GET by path returns text");
      } else if (how !== "in the content type") {
        const error = await assertRejects(() => call, how);
        assertClean(traces(error));
      } else await (await call as Response).body?.cancel();
      assert(logger.lines.length >= 2, how);
      assertClean(logger.lines);
      assertEquals(/secret/.test(logger.lines.join()), false, how);
    }
  });

  Deno.test(`leaks: ${what} does not appear in errors of a stream`, async () => {
    for (const [how, respond] of Object.entries(STREAM_ECHOES)) {
      const logger = recorder();
      const client = make(() => Promise.resolve(respond()), logger);
      const error = await assertRejects(async () => {
        const stream = await client.chat.completions.create({
          model: "m",
          messages: [],
          stream: true,
        });
        for await (const _ of stream);
      }, how);
      assertClean(traces(error));
      assertClean(logger.lines);
    }
  });

  Deno.test(`leaks: ${what} does not appear when a client, its resources or its promises are inspected`, async () => {
    const client = make(() => Promise.resolve(json({ a: 1 })));
    const promise = client.get("/models");
    const stream = await make(() => Promise.resolve(eventStream([])))
      .post("/x", { stream: true, body: {} });
    const derived = client.withOptions({ timeout: 5 });
    const things = [client, derived, promise, stream, OpenAI, client.chat];
    for (const thing of things) {
      assertClean([show(thing), String(thing), JSON.stringify(thing) ?? ""]);
      for (const key of Reflect.ownKeys(thing as object)) {
        assertClean([show((thing as Record<PropertyKey, unknown>)[key])]);
      }
    }
    assertClean([JSON.stringify({ ...client }), client.buildURL("/x")]);
    await promise;
    (stream as Disposable)[Symbol.dispose]();
  });

  Deno.test(`leaks: ${what} does not appear in errors of timeouts, aborts and invalid options`, async () => {
    const logger = recorder();
    const hang: Fetch = (url, init = {}) =>
      silence({ url, init } as Parameters<typeof silence>[0]);
    const client = make(hang, logger);
    const signal = AbortSignal.abort(new Error("stop"));
    const calls = [
      () => client.get("/x", { timeout: 1 }),
      () => client.get("/x", { deadline: 1 }),
      () => client.get("/x", { signal }),
      () => client.get("https://elsewhere.test/x"),
      () => client.get("/x", { tiemout: 1 } as object),
    ];
    for (const call of calls) assertClean(traces(await assertRejects(call)));
    assertClean(logger.lines);
  });
}

Deno.test("leaks: over real sockets, no failure shows the key", async () => {
  await using server = new RawServer(async (peer, count) => {
    if (count === 1) await peer.write(rawResponse("[]").slice(0, -1));
    if (count === 2) await peer.write(`${SSE_HEAD}data: {"a":1}\n\n`);
    peer.close();
  });
  const key = "Canary-4711-key";
  const client = new OpenAI({
    ...ISOLATED,
    apiKey: key,
    baseURL: server.url,
    maxRetries: 0,
  });
  const refused = client.withOptions({ baseURL: "http://127.0.0.1:9/v1" });
  const calls = [
    () => client.get("/x"),
    async () => {
      const stream = await client.chat.completions.create({
        model: "m",
        messages: [],
        stream: true,
      });
      for await (const _ of stream);
    },
    () => client.get("/x"),
    () => refused.get("/x"),
  ];
  for (const call of calls) assertClean(traces(await assertRejects(call)));
});

/** Failures of a fetch that quote the request, as libraries and runtimes throw them. */
const FAILURES: Readonly<Record<string, (key: string) => unknown>> = {
  "a message": (key) => new TypeError(`invalid header value: ${key}`),
  "a cause": (key) => new TypeError("fetch failed", { cause: new Error(key) }),
  "an error of many": (key) => new AggregateError([new Error(key)]),
  "a stack": (key) =>
    Object.defineProperty(new Error("x"), "stack", { value: key }),
  "the options of the request": (key) =>
    Object.assign(new Error("x"), { config: { headers: { "api-key": key } } }),
  "another form": (key) => new Error(btoa(`Bearer ${key}`)),
};

for (const [where, fail] of Object.entries(FAILURES)) {
  Deno.test(`leaks: the key does not appear where a fetch fails with it in ${where}`, async () => {
    const logger = recorder();
    const options = {
      apiKey: CANARY,
      logger,
      logLevel: "debug",
      maxRetries: 1,
    } as const;
    const broken = () =>
      new Response(
        new ReadableStream({
          pull: (controller) => controller.error(fail(CANARY)),
        }),
        { headers: { "content-type": "text/event-stream" } },
      );
    const rejecting = testClient(() => Promise.reject(fail(CANARY)), options);
    const breaking = testClient(() => Promise.resolve(broken()), options);
    const calls = [
      () => rejecting.get("/x"),
      () => breaking.get("/x"),
      async () => {
        const body = { model: "m", input: "x", stream: true } as const;
        for await (const _ of await breaking.responses.create(body));
      },
    ];
    for (const call of calls) {
      const texts = [...traces(await assertRejects(call))];
      assertClean(texts);
      assert(!texts.join().includes(btoa(`Bearer ${CANARY}`)));
    }
    assertClean(logger.lines);
  });
}

Deno.test("leaks: a key does not appear in the name of a response's header", async () => {
  const key = "canary-4711-key";
  const logger = recorder();
  const headers = { [`x-${key}`]: "1" };
  for (const status of [200, 401]) {
    const client = testClient(
      () => Promise.resolve(new Response("<html>", { status, headers })),
      { apiKey: key, logger, logLevel: "debug", maxRetries: 0 },
    );
    const call = () => client.models.list();
    assertClean(traces(await assertRejects(call)));
  }
  assertClean(logger.lines);
});

Deno.test("leaks: an invalid key does not appear in the error that rejects it", async () => {
  const bad = `${CANARY}\u0000`;
  assertClean(
    traces(assertThrows(() => new OpenAI({ ...ISOLATED, apiKey: bad }))),
  );
  const client = new OpenAI({ ...ISOLATED, apiKey: () => bad });
  assertClean(traces(await assertRejects(() => client.get("/x"))));
});

Deno.test("leaks: a short placeholder key is not removed from a server's message", async () => {
  const client = new OpenAI({
    ...ISOLATED,
    apiKey: "ollama",
    maxRetries: 0,
    fetch: () =>
      Promise.resolve(json({ error: { message: "try ollama pull" } }, 404)),
  });
  await assertRejects(() => client.get("/x"), Error, "404 try ollama pull");
});

Deno.test("leaks: values of default queries and custom headers do not appear in errors", async () => {
  const canary = "canary-0123456789";
  const refused = new OpenAI({
    ...ISOLATED,
    baseURL: `http://127.0.0.1:1/v1?k=${canary}`,
    defaultQuery: { "api-key": canary },
    maxRetries: 0,
  });
  const echoing = testClient(
    scriptedFetch(
      new Response(null, { status: 400, headers: { "x-request-id": canary } }),
    ),
    { defaultHeaders: { "x-gateway-key": canary } },
  );
  for (const client of [refused, echoing]) {
    const error = await assertRejects(() => client.get("/x"));
    assertEquals(Deno.inspect(error, { depth: 20 }).includes(canary), false);
  }
});
