/** The relay for requests, with real sockets on both sides. */
import { FakeTime } from "@std/testing/time";
import { assert, assertEquals, assertThrows } from "@std/assert";
import { OpenAI } from "../../../mod.ts";
import { restRelay } from "../../../src/relay/http/rest_relay.ts";
import type { RestRelayOptions } from "../../../src/relay/http/rest_options.ts";
import { operationsOf } from "../../../src/relay/http/operations.ts";
import { fakeOpenAI } from "../../../src/testing.ts";

const KEY = "sk-canary-5f1c";

/** What the API got, and how it answers. */
function upstream(answer: (request: Request) => Response | Promise<Response>) {
  const requests: {
    method: string;
    url: string;
    headers: Headers;
    body: string;
  }[] = [];
  const server = Deno.serve(
    { port: 0, hostname: "127.0.0.1", onListen() {} },
    async (request) => {
      const { method, url, headers } = request;
      requests.push({
        method,
        url: new URL(url).pathname + new URL(url).search,
        headers,
        body: await request.text(),
      });
      return await answer(request);
    },
  );
  const client = new OpenAI({
    apiKey: KEY,
    baseURL: `http://127.0.0.1:${server.addr.port}/v1`,
    envFile: null,
    maxRetries: 0,
  });
  return { requests, server, client };
}

function relayed(
  answer: (request: Request) => Response | Promise<Response>,
  options: Partial<RestRelayOptions> = {},
) {
  const { requests, server: api, client } = upstream(answer);
  const errors: unknown[] = [];
  const server = Deno.serve(
    { port: 0, hostname: "127.0.0.1", onListen() {} },
    restRelay(client, {
      allow: ["POST /responses", "GET /responses/*"],
      onError: (error) => errors.push(error),
      ...options,
    }),
  );
  return {
    requests,
    errors,
    url: `http://127.0.0.1:${server.addr.port}/v1`,
    async [Symbol.asyncDispose]() {
      await server.shutdown();
      await api.shutdown();
    },
  };
}

const json = (body: unknown, headers: Record<string, string> = {}) => ({
  method: "POST",
  body: JSON.stringify(body),
  headers: { "content-type": "application/json", ...headers },
});

Deno.test("restRelay() swaps the key, and no header leaks either way", async () => {
  await using t = relayed(() =>
    Response.json({ id: "resp_1" }, {
      headers: {
        "openai-organization": "canary-org",
        "x-request-id": "req_canary",
        "set-cookie": "canary=1",
      },
    }), { authorize: () => ({ user: "ada" }) });
  const body = { model: "gpt-5", input: "ä" };
  const response = await fetch(
    `${t.url}/responses?include=a`,
    json(body, {
      authorization: "Bearer mine",
      cookie: "session=mine",
      "openai-organization": "mine",
      "x-forwarded-for": "mine",
    }),
  );
  assertEquals(await response.json(), { id: "resp_1" });
  const [{ headers, ...request }] = t.requests;
  assertEquals(request, {
    method: "POST",
    url: "/v1/responses?include=a",
    body: JSON.stringify(body),
  });
  assertEquals(headers.get("authorization"), `Bearer ${KEY}`);
  assert(![...headers.values()].some((value) => value.includes("mine")));
  const seen = JSON.stringify([...response.headers]);
  assert(!seen.includes("canary"), seen);
});

Deno.test("restRelay() forwards only allowed operations, however they are written", async () => {
  await using t = relayed(() => Response.json({}));
  for (
    const path of [
      "/files",
      "/responses/a/cancel",
      "/responses/",
      "/responses/%2e%2e",
      "/responses/..%2ffiles",
      "/responses/a%5cb",
      "/responses/../files",
      "//responses",
      "/",
    ]
  ) {
    const response = await fetch(t.url + path);
    assertEquals(response.status, 404, path);
    await response.body?.cancel();
  }
  const removed = await fetch(`${t.url}/responses/a`, { method: "DELETE" });
  assertEquals(removed.status, 404);
  await removed.body?.cancel();
  assertEquals(t.requests, []);
  assertEquals(await (await fetch(`${t.url}/responses/a`)).json(), {});
  assertEquals(t.requests[0].url, "/v1/responses/a");
});

Deno.test("restRelay() passes a stream on unchanged as it arrives, and cancels it when the client leaves", async () => {
  const cancelled = Promise.withResolvers<void>();
  let push!: (text: string) => void;
  await using t = relayed(() =>
    new Response(
      new ReadableStream({
        start(controller) {
          push = (text) => controller.enqueue(new TextEncoder().encode(text));
        },
        cancel: () => cancelled.resolve(),
      }),
      { headers: { "content-type": "text/event-stream" } },
    )
  );
  const stop = new AbortController();
  const responding = fetch(`${t.url}/responses`, {
    ...json({ stream: true }),
    signal: stop.signal,
  });
  const response = await responding;
  assertEquals(response.headers.get("content-type"), "text/event-stream");
  const reader = response.body!.pipeThrough(new TextDecoderStream())
    .getReader();
  for (const text of ["event: a\ndata: {}\r\n\r\n", ": odd\n\n"]) {
    push(text);
    assertEquals((await reader.read()).value, text);
  }
  stop.abort();
  await reader.read().catch(() => {});
  // the API notices when it writes
  const writing = setInterval(() => {
    try {
      push(": more\n\n");
    } catch {
      // cancelled
    }
  }, 5);
  await cancelled.promise;
  clearInterval(writing);
  assertEquals(t.errors, []);
});

Deno.test("restRelay() cancels a request whose client left before the response", async () => {
  const asked = Promise.withResolvers<void>();
  const left = Promise.withResolvers<void>();
  const cancelled = Promise.withResolvers<void>();
  let writing: ReturnType<typeof setInterval> | undefined;
  await using t = relayed(async () => {
    asked.resolve();
    await left.promise;
    return new Response(
      new ReadableStream({
        start(controller) {
          const text = new TextEncoder().encode(": more\n\n");
          writing = setInterval(() => controller.enqueue(text), 5);
        },
        cancel() {
          clearInterval(writing);
          cancelled.resolve();
        },
      }),
      { headers: { "content-type": "text/event-stream" } },
    );
  });
  const stop = new AbortController();
  const responding = fetch(`${t.url}/responses`, {
    ...json({ stream: true }),
    signal: stop.signal,
  });
  await asked.promise;
  stop.abort();
  await responding.catch(() => {});
  left.resolve();
  await cancelled.promise;
});

Deno.test("restRelay() responds to a preflight of an allowed page", async () => {
  await using t = relayed(() => Response.json({}), {
    origins: ["https://app.example"],
  });
  const ask = (origin: string) =>
    fetch(`${t.url}/responses`, { method: "OPTIONS", headers: { origin } });
  const allowed = await ask("https://app.example");
  assertEquals(allowed.status, 204);
  assertEquals(
    allowed.headers.get("access-control-allow-methods"),
    "GET, POST, DELETE",
  );
  const refused = await ask("https://evil.example");
  assertEquals(refused.status, 403);
  await refused.body?.cancel();
  const sdk = await fetch(`${t.url}/responses`, {
    method: "OPTIONS",
    headers: {
      origin: "https://app.example",
      "access-control-request-headers": "authorization,x-stainless-os",
    },
  });
  assertEquals(
    sdk.headers.get("access-control-allow-headers"),
    "authorization,x-stainless-os",
  );
});

Deno.test("restRelay() bounds bodies", async () => {
  await using t = relayed(() => Response.json({}), { maxBody: 100 });
  const large = await fetch(`${t.url}/responses`, json("x".repeat(100)));
  assertEquals(large.status, 413);
  await large.body?.cancel();
  // without a length in its headers
  let left = 10;
  const unmeasured = await fetch(`${t.url}/responses`, {
    method: "POST",
    body: new ReadableStream({
      pull: (controller) =>
        left-- > 0
          ? controller.enqueue(new Uint8Array(64))
          : controller.close(),
    }),
  });
  assertEquals(unmeasured.status, 413);
  await unmeasured.body?.cancel();
  assertEquals(t.requests, []);
});

Deno.test("restRelay() reports what the API refused, without the key, and hides that the relay was refused", async () => {
  let status = 400;
  await using t = relayed(() =>
    Response.json({
      error: {
        message: `bad ${KEY}`,
        type: "invalid_request_error",
        param: "model",
        code: "model_not_found",
      },
    }, { status, headers: { "retry-after": "7" } })
  );
  const ask = () => fetch(`${t.url}/responses`, json({}));
  const refused = await ask();
  assertEquals(refused.status, 400);
  const { error } = await refused.json();
  assertEquals([error.code, error.param], ["model_not_found", "model"]);
  assert(!error.message.includes(KEY), error.message);
  status = 429;
  const slow = await ask();
  assertEquals(slow.headers.get("retry-after"), "7");
  assertEquals(slow.status, 429);
  await slow.body?.cancel();
  for (status of [401, 403]) {
    const response = await ask();
    assertEquals(response.status, 502);
    assertEquals((await response.json()).error.code, "upstream_failed");
  }
});

Deno.test("restRelay() asks authorize(), rewrites bodies, and refuses by a response", async () => {
  await using t = relayed(() => Response.json({}), {
    origins: ["https://app.example"],
    authorize: (request) =>
      request.headers.get("authorization") === "Bearer ann"
        ? { user: "ann" }
        : new Response(null, { status: 401 }),
    rewrite: (body, { operation, identity }) => {
      const { model, ...rest } = body as Record<string, unknown>;
      return model === "gpt-5"
        ? { model, ...rest, metadata: { operation, user: identity.user } }
        : new Response(null, { status: 403 });
    },
  });
  const ann = { authorization: "Bearer ann" };
  const status = async (init: RequestInit) => {
    const response = await fetch(`${t.url}/responses`, init);
    await response.body?.cancel();
    return response.status;
  };
  assertEquals(await status(json({ model: "gpt-5" })), 401);
  assertEquals(await status(json({ model: "o3-pro" }, ann)), 403);
  assertEquals(
    await status(json({}, { ...ann, origin: "https://evil.example" })),
    403,
  );
  assertEquals(
    await status({
      method: "POST",
      body: "{",
      headers: { ...ann, "content-type": "application/json" },
    }),
    400,
  );
  assertEquals(
    await status({ method: "POST", body: "a=b", headers: ann }),
    415,
  );
  assertEquals(t.requests, []);
  const origin = { origin: "https://app.example" };
  assertEquals(
    await status(json({ model: "gpt-5" }, { ...ann, ...origin })),
    200,
  );
  assertEquals(JSON.parse(t.requests[0].body).metadata, {
    operation: "POST /responses",
    user: "ann",
  });
});

Deno.test("restRelay() serves only this machine without authorize(), and reports what fails", async () => {
  const errors: unknown[] = [];
  const contexts: unknown[] = [];
  const client = new OpenAI({
    apiKey: KEY,
    baseURL: "http://127.0.0.1:1/v1",
    envFile: null,
    maxRetries: 0,
  });
  const handle = restRelay(client, {
    allow: ["GET /models"],
    onError: (error, context) => {
      errors.push(error);
      contexts.push(context);
    },
  });
  const request = () => new Request("http://127.0.0.1/v1/models");
  const from = (hostname: string) => ({ remoteAddr: { hostname } });
  assertEquals((await handle(request())).status, 403);
  assertEquals((await handle(request(), from("10.0.0.7"))).status, 403);
  const failed = await handle(request(), from("127.0.0.1"));
  assertEquals(failed.status, 500);
  assert(!(await failed.text()).includes("127.0.0.1"));
  assertEquals(errors.length, 1);
  assertEquals(contexts, [{
    identity: { user: "local" },
    message: "GET /models failed",
  }]);
});

Deno.test("restRelay() bounds the requests of a user in a minute, and tells the page when to try again", async () => {
  using time = new FakeTime();
  await using openai = await fakeOpenAI({ port: null });
  const handle = restRelay(openai.client(), {
    allow: ["GET /models"],
    authorize: ({ headers }) => ({ user: headers.get("x-user")! }),
    origins: ["https://app.example"],
    perMinute: 2,
  });
  const ask = async (user: string, path = "models") => {
    const headers = { "x-user": user, origin: "https://app.example" };
    const response = await handle(
      new Request(`http://relay.example/v1/${path}`, { headers }),
    );
    await response.body?.cancel();
    return [response.status, response.headers.get("retry-after")];
  };
  assertEquals(await ask("ada"), [200, null]);
  assertEquals(await ask("ada", "files"), [404, null], "which is not counted");
  assertEquals(await ask("ada"), [200, null]);
  time.tick(20_500);
  assertEquals(await ask("ada"), [429, "40"]);
  assertEquals(await ask("bob"), [200, null]);
  time.tick(39_500);
  assertEquals(await ask("ada"), [200, null]);
});

Deno.test("restRelay() lets a page of another origin read retry-after", async () => {
  const handle = restRelay({ request: () => Promise.reject() } as never, {
    allow: ["GET /models"],
    authorize: () => new Response(null, { status: 401 }),
    origins: ["https://app.example"],
  });
  const headers = { origin: "https://app.example" };
  const request = new Request("http://relay.example/v1/models", { headers });
  const response = await handle(request);
  assertEquals(
    response.headers.get("access-control-expose-headers"),
    "content-disposition, retry-after",
  );
});

Deno.test("operationsOf() names an operation that is malformed", () => {
  for (
    const operation of ["responses", "PATCH /a", "GET a", "GET /a b", "get /a"]
  ) {
    assertThrows(
      () => operationsOf([operation], "/v1"),
      TypeError,
      `allow must contain operations such as "POST /responses", got "${operation}"`,
    );
  }
});

Deno.test("restRelay() refuses a client if authorize() returns nothing", async () => {
  for (const nothing of [undefined, null, false, {}, { user: "" }]) {
    await using t = relayed(() => Response.json({}), {
      authorize: () => nothing as never,
    });
    const response = await fetch(`${t.url}/responses`, json({}));
    assertEquals(response.status, 500);
    assertEquals((await response.json()).error.code, "failed");
    assertEquals([t.requests.length, t.errors.length], [0, 1]);
  }
});

Deno.test("restRelay() does not let a page from the API run in its own origin", async () => {
  await using t = relayed(() =>
    new Response("<script>steal()</script>", {
      headers: { "content-type": "text/html" },
    })
  );
  const response = await fetch(`${t.url}/responses/1`);
  await response.body?.cancel();
  assertEquals(response.headers.get("content-security-policy"), "sandbox");
  assertEquals(response.headers.get("x-content-type-options"), "nosniff");
});

Deno.test("restRelay() refuses options that are missing, misspelled or of the wrong type", async () => {
  const { server, client } = upstream(() => new Response());
  await using _ = server;
  const message = (options: unknown, of: unknown = client): string =>
    assertThrows(() => restRelay(of as never, options as never), TypeError)
      .message;
  assertEquals(
    message({}),
    'allow must be an array of operations such as "POST /responses", got undefined',
  );
  assertEquals(
    message({ allow: "POST /responses" }),
    "allow must be an array of strings",
  );
  assertEquals(
    message({ allow: [], authorise: () => ({ user: "ada" }) }),
    'Unknown option "authorise", did you mean "authorize"?',
  );
  assertEquals(
    message({ allow: [], origins: "https://app.example" }),
    "origins must be an array of strings",
  );
  assertEquals(
    message({ allow: [] }, KEY),
    "client must be a client such as new OpenAI(), got string",
  );
});
