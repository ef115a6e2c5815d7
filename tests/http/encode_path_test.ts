import {
  assert,
  assertEquals,
  assertMatch,
  assertStrictEquals,
  assertThrows,
} from "@std/assert";
import type { PathRequest } from "../../src/contract.ts";
import { OpenAIError } from "../../src/errors.ts";
import type { Call } from "../../src/http/call.ts";
import { encodePath } from "../../src/http/encode.ts";
import type { ClientOptions } from "../../src/config/client_options.ts";
import { ResolvedOptions } from "../../src/config/options.ts";
import { BASE, ISOLATED } from "../support/test_client.ts";

const client = (options: ClientOptions = {}) =>
  new ResolvedOptions({ ...ISOLATED, ...options });

function byPath(
  request: Partial<PathRequest>,
  options?: ClientOptions,
): Call {
  return encodePath(client(options), {
    method: "GET",
    path: "/models",
    ...request,
  });
}

Deno.test("encodePath() sends credentials and defaults to the origin of the base URL", () => {
  const { request } = byPath({ headers: { "x-own": "1" } }, {
    organization: "org",
    project: "proj",
    defaultHeaders: { "x-default": "1", "x-own": "0" },
    defaultQuery: { d: "1" },
    baseURL: "https://api.test/v1?b=2",
  });
  assertEquals(request.url, `${BASE}/models?b=2&d=1`);
  assertEquals(request.key, ISOLATED.apiKey!);
  const { "user-agent": agent, ...headers } = request.headers;
  assertMatch(agent!, /^duplex-openai\/\d/);
  assertEquals(headers, {
    "accept": "application/json",
    "openai-organization": "org",
    "openai-project": "proj",
    "x-default": "1",
    "x-own": "1",
  });
});

Deno.test("encodePath() lets a request remove defaults and the credential with null", () => {
  const { request } = byPath({
    headers: { authorization: null, "X-Default": null, "User-Agent": null },
    query: { d: undefined },
  }, { defaultHeaders: { "x-default": "1" }, defaultQuery: { d: "1" } });
  assertEquals(request.key, null);
  assertEquals(request.url, `${BASE}/models`);
  assertEquals(
    Object.values(request.headers).filter((value) => value !== null),
    ["application/json"],
  );
});

Deno.test("encodePath() sends a credential in the headers instead of the key", () => {
  assertEquals(
    byPath({ headers: { Authorization: "Bearer x" } }).request.key,
    null,
  );
  for (const headers of [{ Authorization: "Bearer x" }, { "API-Key": "x" }]) {
    const keyless = { apiKey: null, defaultHeaders: headers };
    assertEquals(byPath({}, keyless).request.key, null);
  }
});

Deno.test("encodePath() sends the program's key together with an api-key header, which may be for a gateway", () => {
  const headers = { "API-Key": "x" };
  assertEquals(byPath({ headers }).request.key, "sk-test-0123456789");
  const before = Deno.env.get("OPENAI_API_KEY");
  Deno.env.set("OPENAI_API_KEY", "sk-environment");
  try {
    const { request } = byPath({ headers }, { apiKey: undefined });
    assertEquals(request.key, null); // it was not given for this server
  } finally {
    if (before === undefined) Deno.env.delete("OPENAI_API_KEY");
    else Deno.env.set("OPENAI_API_KEY", before);
  }
});

Deno.test("encodePath() sends an object as a form field by field if its content type says so, and a sync iterator as a stream", async () => {
  const { request } = byPath({
    method: "POST",
    body: { a: 1, b: [2] },
    headers: { "content-type": "application/x-www-form-urlencoded" },
  });
  assertEquals(request.body, "a=1&b%5B%5D=2");
  const pieces = ["a", "b"].map((text) => new TextEncoder().encode(text));
  const streamed = byPath({ method: "POST", body: pieces.values() }).request;
  assertEquals(await new Response(streamed.body).text(), "ab");
  assertEquals(streamed.replayable, false);
});

Deno.test("encodePath() rejects another origin unless the headers contain a credential", () => {
  const options: ClientOptions = {
    organization: "org",
    project: "proj",
    defaultHeaders: { authorization: "Bearer default", "x-default": "1" },
    defaultQuery: { secret: "1" },
  };
  const path = "https://other.test/v1/x";
  assertThrows(
    () => byPath({ path }, options),
    OpenAIError,
    "Cannot GET https://other.test/v1/x: credentials are sent only to https://api.test; for another origin, pass the credential in headers",
  );
  const { request } = byPath(
    { path, headers: { authorization: "Bearer own" } },
    options,
  );
  assertEquals(request.url, path);
  assertEquals(request.key, null);
  assertEquals(request.headers, {
    accept: "application/json",
    authorization: "Bearer own",
  });
  const anonymous = byPath({ path, headers: { authorization: null } }, options);
  assertEquals(anonymous.request.headers.authorization, null);
});

Deno.test("encodePath() takes an absolute path of the same origin", () => {
  const { request } = byPath({ path: "https://api.test/v2/x?y=1" });
  assertEquals(request.url, "https://api.test/v2/x?y=1");
  assertEquals(request.key, ISOLATED.apiKey!);
});

Deno.test("encodePath() keeps queries and passwords out of the action that messages name", () => {
  const paths: [string, string][] = [
    ["/models?key=canary#canary", "GET /models"],
    ["https://canary:canary@api.test/x", "GET https://api.test/x"],
  ];
  for (const [path, action] of paths) {
    assertEquals(byPath({ path }).action, action);
  }
});

Deno.test("encodePath() uses a request's own base URL only if the client has the default one", () => {
  const defaultBaseURL = "https://own.test/v9/?a=1";
  assertEquals(
    byPath({ defaultBaseURL }, { baseURL: null }).request.url,
    "https://own.test/v9/models?a=1",
  );
  assertEquals(byPath({ defaultBaseURL }).request.url, `${BASE}/models`);
  assertThrows(
    () => byPath({ defaultBaseURL: "own.test" }, { baseURL: null }),
    OpenAIError,
    "http or https URL",
  );
});

Deno.test("encodePath() gives every POST an Idempotency-Key, and other requests only one they set", () => {
  const key = (request: Partial<PathRequest>) =>
    byPath(request).request.headers["idempotency-key"];
  const first = key({ method: "POST" });
  assertMatch(first!, /^[0-9a-f-]{36}$/);
  assert(first !== key({ method: "POST" }));
  assertEquals(key({ method: "POST", idempotencyKey: "mine" }), "mine");
  for (const method of ["GET", "PUT", "PATCH", "DELETE"] as const) {
    assertEquals(key({ method }), undefined);
    assertEquals(key({ method, idempotencyKey: "mine" }), "mine");
  }
  const quiet = { "Idempotency-Key": null };
  assertEquals(key({ method: "POST", headers: quiet }), null);
});

Deno.test("encodePath() rejects headers that cannot be sent, and does not show their values", () => {
  const requests: Partial<PathRequest>[] = [
    { headers: { "x-a": "canary\n" + "x: 1" } },
    { method: "POST", idempotencyKey: "canary\r\nx: 1" },
    { headers: { "bad name": "canary" } },
  ];
  for (const request of requests) {
    const { message } = assertThrows(
      () => byPath(request),
      TypeError,
      "Header ",
    );
    assertEquals(message.includes("canary"), false);
  }
});

Deno.test("encodePath() keeps each kind of body unchanged", () => {
  const bytes = new Uint8Array([1, 2]);
  const form = new FormData();
  const blob = new Blob(["x"]);
  const search = new URLSearchParams("a=1");
  for (const body of [bytes, bytes.buffer, form, blob, search]) {
    const { request } = byPath({ method: "POST", body });
    assertStrictEquals(request.body, body as BodyInit);
    assertEquals("content-type" in request.headers, false);
    assertEquals(request.replayable, true);
  }
  const json: [unknown, string][] = [
    [{ a: undefined, b: null, c: 0, d: "" }, '{"b":null,"c":0,"d":""}'],
    [[1], "[1]"],
    ["text", '"text"'],
    [0, "0"],
    [false, "false"],
    [new Date(0), '"1970-01-01T00:00:00.000Z"'],
  ];
  for (const [body, text] of json) {
    const { request } = byPath({ method: "POST", body });
    assertEquals(request.body, text);
    assertEquals(request.headers["content-type"], "application/json");
  }
  const text = byPath({
    method: "POST",
    body: "a,b",
    headers: { "Content-Type": "text/csv" },
  });
  assertEquals(text.request.body, "a,b");
  assertEquals(text.request.headers["content-type"], "text/csv");
  for (const body of [null, undefined]) {
    const { request } = byPath({ method: "POST", body });
    assertEquals(request.body, null);
    assertEquals("content-type" in request.headers, false);
  }
});

Deno.test("encodePath() sends streams and async iterables once", async () => {
  const stream = new Blob(["x"]).stream();
  async function* generate() {
    yield new TextEncoder().encode("x");
    await Promise.resolve();
  }
  for (const body of [stream, generate()]) {
    const { request } = byPath({ method: "POST", body });
    assertEquals(request.replayable, false);
    assertEquals(await new Response(request.body).text(), "x");
  }
  assertThrows(
    () => byPath({ method: "POST", body: new Blob().stream(), maxRetries: 1 }),
    TypeError,
    "can be sent only once",
  );
  byPath({ method: "POST", body: new Blob().stream(), maxRetries: 0 });
});

Deno.test("encodePath() rejects a body that cannot be serialized, before anything is sent", () => {
  const loop: Record<string, unknown> = { canary: "canary" };
  loop.self = loop;
  const bodies = [loop, { n: 1n }, 1n, () => "canary", Symbol("canary"), {
    file: new Blob(["canary"]),
  }];
  for (const body of bodies) {
    assertThrows(() => byPath({ method: "POST", body }), TypeError);
  }
  assertThrows(
    () => byPath({ method: "GET", body: { a: 1 } }),
    TypeError,
    "Cannot GET /models with a body: GET requests do not have a body",
  );
  assertThrows(
    () => byPath({ method: "POST", body: Symbol("canary") }),
    TypeError,
    "Cannot serialize the request body as JSON: got a symbol",
  );
  assertThrows(
    () => byPath({ method: "POST", body: { file: new Blob(["canary"]) } }),
    TypeError,
    "Cannot send a Blob within JSON",
  );
});

Deno.test("encodePath() adds extraBody to fields, and to nothing else", () => {
  const body = (given: unknown) =>
    byPath({ method: "POST", body: given, extraBody: { b: 2 } }).request.body;
  assertEquals(body({ a: 1, b: 1 }), '{"a":1,"b":2}');
  assertEquals(body(undefined), '{"b":2}');
  for (const given of ["text", [1], new Blob(["x"]), new Date()]) {
    assertThrows(() => body(given), TypeError, "Cannot add extraBody");
  }
});

Deno.test("encodePath() rejects unknown options and invalid values", () => {
  const cases: [object, string][] = [
    [
      { timout: 5 },
      'Cannot GET /models: request option "timout" is unknown, did you mean "timeout"?',
    ],
    [{ Signal: null }, 'did you mean "signal"?'],
    [{ path: 5 }, "path must be a string, got number"],
    [{ path: undefined }, "got undefined"],
  ];
  for (const [request, message] of cases) {
    assertThrows(() => byPath(request), TypeError, message);
  }
  for (
    const name of ["timeout", "streamIdleTimeout", "deadline", "maxRetries"]
  ) {
    for (const value of [NaN, -1, "5", {}]) {
      assertThrows(() => byPath({ [name]: value }), RangeError, name);
    }
    byPath({ [name]: undefined });
  }
});

Deno.test("encodePath() takes limits of the request over those of the client", () => {
  const own = byPath({
    timeout: 1,
    streamIdleTimeout: Infinity,
    maxRetries: 0,
  }, { timeout: 5, streamIdleTimeout: 6, maxRetries: 7 });
  assertEquals(own.limits, {
    timeout: 1,
    streamIdleTimeout: 0,
    deadlineAt: Infinity,
    maxRetries: 0,
    maxResponseSize: 256 * 2 ** 20,
    maxUnreadSize: 0,
    maxEventSize: 64 * 2 ** 20,
  });
  const { limits } = byPath({}, {
    timeout: 5,
    deadline: 60_000,
    maxRetries: 7,
  });
  assertEquals([limits.timeout, limits.maxRetries], [5, 7]);
  assert(
    limits.deadlineAt > Date.now() && limits.deadlineAt <= Date.now() + 60_000,
  );
  assertEquals(
    byPath({ deadline: 0 }, { deadline: 5 }).limits.deadlineAt,
    Infinity,
  );
});

Deno.test("encodePath() passes fetchOptions and httpClient on, the request's over the client's", () => {
  const httpClient = Deno.createHttpClient({});
  try {
    const call = byPath({ fetchOptions: { cache: "reload" } }, {
      httpClient,
      fetchOptions: { cache: "no-store", keepalive: true },
    });
    const init = call.fetchOptions as RequestInit & { client: unknown };
    assertEquals([init.cache, init.keepalive], ["reload", true]);
    assertStrictEquals(init.client, httpClient);
  } finally {
    httpClient.close();
  }
  assertEquals(byPath({}).fetchOptions, undefined);
});

Deno.test("encodePath() refuses what JSON would show as {}, at any depth, and names its class", () => {
  class Settings {
    constructor(readonly deep: unknown) {}
  }
  for (
    const value of [
      new Map([["x", 1]]),
      new Set([1]),
      /x/,
      new Headers({ x: "1" }),
      new URLSearchParams("x=1"),
      new Error("x"),
      new WeakMap(),
      new FormData(),
    ]
  ) {
    for (const body of [{ a: [value] }, { a: new Settings(value) }]) {
      assertThrows(
        () => byPath({ method: "POST", body }),
        TypeError,
        `Cannot send a ${value.constructor.name} within JSON`,
      );
    }
  }
  const { request } = byPath({
    method: "POST",
    body: { at: new Date(0), url: new URL("https://x.test/") },
  });
  assertEquals(
    request.body,
    '{"at":"1970-01-01T00:00:00.000Z","url":"https://x.test/"}',
  );
});

Deno.test("encodePath() keeps control characters of paths out of messages", () => {
  const { action } = byPath({
    path: "/x\n[duplex] forged\x1b[31m\u202e",
  });
  assertEquals(action, "GET /x%0A[duplex] forged%1B[31m%E2%80%AE");
});
