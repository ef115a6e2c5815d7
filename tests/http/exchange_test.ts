import {
  assertEquals,
  assertInstanceOf,
  assertRejects,
  assertStringIncludes,
} from "@std/assert";
import { APIConnectionError, APIError } from "../../src/errors.ts";
import { rawResponse, RawServer } from "../support/raw_server.ts";
import { networkError, scriptedFetch } from "../support/scripted_fetch.ts";
import { BASE, testClient } from "../support/test_client.ts";

const to = (location: string, status: number) =>
  new Response("moved", { status, headers: { location } });
const ok = () => Response.json({ ok: true });

const OTHER = "https://other.test/elsewhere";

/** What goes on to the next hop. */
const CREDENTIALS = [
  "authorization",
  "openai-organization",
  "openai-project",
  "x-default",
  "idempotency-key",
  "cookie",
];

function client(fetch: ReturnType<typeof scriptedFetch>) {
  return testClient(fetch, {
    organization: "org",
    project: "proj",
    defaultHeaders: { "x-default": "1", "cookie": "c" },
    maxRetries: 0,
  });
}

Deno.test("exchange() asks fetch not to follow redirects, whatever fetchOptions say", async () => {
  for (const redirect of [undefined, "follow", "manual"] as const) {
    const fetch = scriptedFetch(ok());
    const fetchOptions = redirect ? { redirect } : {};
    await testClient(fetch, { fetchOptions }).get("/x");
    assertEquals(fetch.sent[0].init.redirect, "manual");
  }
  const fetch = scriptedFetch(ok());
  await testClient(fetch).get("/x", { fetchOptions: { redirect: "error" } });
  assertEquals(fetch.sent[0].init.redirect, "error");
});

Deno.test("exchange() lets fetchOptions change neither method, headers, body nor signal", async () => {
  const fetch = scriptedFetch(ok());
  const sneaky = {
    method: "DELETE",
    headers: { authorization: "none" },
    body: "other",
    signal: AbortSignal.abort(),
    cache: "reload",
  } as const;
  await testClient(fetch).post("/x", { body: {}, fetchOptions: sneaky });
  const [{ method, headers, body, init }] = fetch.sent;
  assertEquals([method, body, init.cache], ["POST", "{}", "reload"]);
  assertEquals(headers.get("authorization"), "Bearer sk-test-0123456789");
  assertEquals(init.signal?.aborted, false);
});

Deno.test("exchange() follows a redirect within the origin with everything", async () => {
  for (const status of [307, 308]) {
    const fetch = scriptedFetch(to("/v2/x?y=1", status), ok());
    assertEquals(await client(fetch).post("/x", { body: { a: 1 } }), {
      ok: true,
    });
    const [first, second] = fetch.sent;
    assertEquals(second.url, "https://api.test/v2/x?y=1");
    assertEquals([second.method, second.body], ["POST", '{"a":1}']);
    assertEquals([...second.headers], [...first.headers]);
  }
});

Deno.test("exchange() sends a GET without a body if the status requires it", async () => {
  const cases: [number, "GET" | "POST" | "PUT", string][] = [
    [301, "POST", "GET"],
    [302, "POST", "GET"],
    [303, "POST", "GET"],
    [303, "PUT", "GET"],
    [301, "PUT", "PUT"],
    [302, "GET", "GET"],
    [307, "GET", "GET"],
  ];
  for (const [status, method, expected] of cases) {
    const fetch = scriptedFetch(to("/v1/y", status), ok());
    const body = method === "GET" ? {} : { body: { a: 1 } };
    await client(fetch).request({ method, path: "/x", ...body });
    const { method: second, body: sent, headers } = fetch.sent[1];
    assertEquals(second, expected);
    assertEquals(sent === undefined, expected === "GET");
    assertEquals(headers.has("content-type"), expected === "PUT");
    assertEquals(headers.get("authorization"), "Bearer sk-test-0123456789");
  }
});

Deno.test("exchange() follows to another origin without the body and without the client's headers", async () => {
  for (const status of [301, 302, 303, 307, 308]) {
    const fetch = scriptedFetch(to(OTHER, status), ok());
    await client(fetch).get("/x", { headers: { "x-own": "1" } });
    const { url, headers } = fetch.sent[1];
    assertEquals(url, OTHER);
    assertEquals([...headers.keys()], ["accept", "user-agent"]);
  }
  const fetch = scriptedFetch(to(OTHER, 303), ok());
  await client(fetch).post("/x", { body: { a: 1 } });
  const { method, body, headers } = fetch.sent[1];
  assertEquals([method, body], ["GET", undefined]);
  for (const name of CREDENTIALS) assertEquals(headers.has(name), false, name);
});

Deno.test("exchange() sends no credential again to an origin that a redirect leads back to", async () => {
  const fetch = scriptedFetch(to(OTHER, 302), to(`${BASE}/y`, 302), ok());
  await client(fetch).get("/x");
  assertEquals(fetch.sent[2].url, `${BASE}/y`);
  for (const name of CREDENTIALS) {
    assertEquals(fetch.sent[2].headers.has(name), false, name);
  }
});

Deno.test("exchange() does not send a body to another origin, and does not retry", async () => {
  for (const status of [307, 308]) {
    const fetch = scriptedFetch(to(`${OTHER}?secret=1`, status));
    const error = await assertRejects(
      () => testClient(fetch).post("/x", { body: { a: 1 } }),
      APIConnectionError,
      "cannot follow redirect: the request body must not be sent to https://other.test",
    );
    assertEquals([error.kind, error.mayHaveExecuted], ["redirect", false]);
    assertEquals(fetch.sent.length, 1);
  }
  const fetch = scriptedFetch(to("http://api.test/v1/x", 307)); // another scheme is another origin
  await assertRejects(
    () => testClient(fetch).post("/x", { body: {} }),
    APIConnectionError,
    "http://api.test",
  );
});

Deno.test("exchange() rejects a redirect that would send a stream twice", async () => {
  const fetch = scriptedFetch(to("/v1/y", 307));
  await assertRejects(
    () => testClient(fetch).post("/x", { body: new Blob(["x"]).stream() }),
    APIConnectionError,
    "cannot follow redirect: the request body can be sent only once",
  );
});

Deno.test("exchange() rejects endless redirects and invalid locations", async () => {
  const round = Array.from({ length: 21 }, () => to("/v1/x", 302));
  const fetch = scriptedFetch(...round);
  await assertRejects(
    () => testClient(fetch).get("/x"),
    APIConnectionError,
    "cannot follow redirect: more than 20 redirects",
  );
  assertEquals(fetch.sent.length, 21);
  for (
    const location of ["file:///etc/passwd", "data:,x", "http://", "https://[x"]
  ) {
    const one = scriptedFetch(to(location, 302));
    await assertRejects(
      () => testClient(one).get("/x"),
      APIConnectionError,
      "the Location header is missing or not an http(s) URL",
    );
    assertEquals(one.sent.length, 1);
  }
});

Deno.test("exchange() does not follow a redirect that a browser hides", async () => {
  const hidden = new Response(null);
  Object.defineProperty(hidden, "type", { value: "opaqueredirect" });
  const fetch = scriptedFetch(hidden);
  await assertRejects(
    () => testClient(fetch).get("/x"),
    APIConnectionError,
    "the Location header is missing or not an http(s) URL",
  );
  assertEquals(fetch.sent.length, 1);
});

const KEY = "sk-test-0123456789";
const LOCATIONS: Readonly<Record<string, string>> = {
  "as it is": KEY,
  "in upper case": KEY.toUpperCase(),
  "percent-encoded": KEY.replace("-", "%2D"),
  "percent-encoded whole": [...KEY].map((char) =>
    `%${char.charCodeAt(0).toString(16)}`
  ).join(""),
  "in Base64": encodeURIComponent(btoa(`a${KEY}`)),
  "in hexadecimal": new TextEncoder().encode(KEY).toHex(),
};

for (const [how, key] of Object.entries(LOCATIONS)) {
  Deno.test(`exchange() rejects a redirect whose location contains the credential: ${how}`, async () => {
    const fetch = scriptedFetch(to(`https://other.test/?k=${key}`, 302));
    await assertRejects(
      () => testClient(fetch).get("/x"),
      APIConnectionError,
      "cannot follow redirect: the Location header contains the credential",
    );
    assertEquals(fetch.sent.length, 1);
  });
}

Deno.test("exchange() reports mayHaveExecuted for a POST that received a 303", async () => {
  for (const [status, done] of [[303, true], [307, false]] as const) {
    const fetch = scriptedFetch(
      new Response(null, { status, headers: { location: "mailto:a@b.test" } }),
    );
    const error = await assertRejects(
      () => testClient(fetch).post("/x", { body: {} }),
      APIConnectionError,
    );
    assertEquals([error.kind, error.mayHaveExecuted], ["redirect", done]);
  }
});

Deno.test("exchange() rejects with the redirect if fetchOptions.redirect is manual", async () => {
  const fetch = scriptedFetch(to("/v1/y", 307));
  const error = await assertRejects(
    () => testClient(fetch).get("/x", { fetchOptions: { redirect: "manual" } }),
    APIError,
  );
  assertEquals(error.status, 307);
  assertEquals(error.headers?.get("location"), "/v1/y");
});

Deno.test("exchange() treats a 3xx without a location as a response", async () => {
  const fetch = scriptedFetch(new Response(null, { status: 304 }));
  const error = await assertRejects(
    () => testClient(fetch).get("/x"),
    APIError,
  );
  assertEquals(error.status, 304);
});

Deno.test("exchange() wraps what fetch throws, with its cause", async () => {
  const cause = networkError();
  const error = await assertRejects(
    () => testClient(scriptedFetch(cause), { maxRetries: 0 }).get("/x"),
    APIConnectionError,
  );
  assertEquals(error.cause, cause);
  assertInstanceOf(error.cause, TypeError);
});

Deno.test("exchange() between two real servers: credentials and bodies stay with their origin", async () => {
  await using other = new RawServer((peer) => peer.write(rawResponse("{}")));
  await using api = new RawServer((peer) =>
    peer.write(
      rawResponse("", { location: `${other.url}/x` }, "307 Temporary Redirect"),
    )
  );
  const { fetch } = globalThis;
  const httpClient = Deno.createHttpClient({ poolMaxIdlePerHost: 0 });
  try {
    const real = testClient(fetch, { baseURL: api.url, httpClient });
    assertEquals(await real.get("/models"), {});
    assertStringIncludes(api.requests[0].head.toLowerCase(), "authorization");
    assertEquals(
      other.requests[0].head.toLowerCase().includes("authorization"),
      false,
    );
    await assertRejects(
      () => real.post("/x", { body: { secret: 1 } }),
      APIConnectionError,
      "the request body must not be sent to",
    );
    assertEquals(other.requests.length, 1);
  } finally {
    httpClient.close();
  }
});

Deno.test("exchange() drops user and password of a redirect, which would be a second credential", async () => {
  const own = scriptedFetch(to("https://user:pass@api.test/v1/y", 307), ok());
  await client(own).get("/x");
  assertEquals(own.sent[1].url, "https://api.test/v1/y");
  assertEquals(
    own.sent[1].headers.get("authorization"),
    "Bearer sk-test-0123456789",
  );
  const foreign = scriptedFetch(to("https://u:p@other.test/y", 307), ok());
  await client(foreign).get("/x");
  assertEquals(foreign.sent[1].url, "https://other.test/y");
});
