import { assertEquals, assertRejects } from "@std/assert";
import { FakeTime } from "@std/testing/time";
import {
  APIConnectionTimeoutError,
  AuthenticationError,
  OpenAIError,
} from "../../src/errors.ts";
import { pass } from "../support/attempts.ts";
import { answering, scriptedFetch } from "../support/scripted_fetch.ts";
import { testClient } from "../support/test_client.ts";
import { turns } from "../support/event_loop.ts";

const ok = () => Response.json({ ok: true });
const refused = (headers = {}) =>
  Response.json({ error: { message: "expired" } }, { status: 401, headers });

/** A provider that counts. */
function counting() {
  let count = 0;
  return { provider: () => `token-${++count}`, asked: () => count };
}

function bearers(fetch: { sent: readonly { headers: Headers }[] }) {
  return fetch.sent.map(({ headers }) => headers.get("authorization"));
}

Deno.test("withAuth() sends a fixed key, and does not send again after a 401", async () => {
  const fetch = scriptedFetch(refused());
  await assertRejects(() => testClient(fetch).get("/x"), AuthenticationError);
  assertEquals(bearers(fetch), ["Bearer sk-test-0123456789"]);
});

Deno.test("withAuth() calls a provider once per attempt", async () => {
  using time = new FakeTime();
  const { provider, asked } = counting();
  const busy = () => new Response(null, { status: 503 });
  const fetch = scriptedFetch(busy(), busy(), ok(), ok());
  const client = testClient(fetch, { apiKey: provider });
  assertEquals(asked(), 0);
  const call = client.get("/x");
  call.catch(() => {});
  await pass(time, 10_000);
  await call;
  await client.get("/y");
  assertEquals(bearers(fetch), [1, 2, 3, 4].map((n) => `Bearer token-${n}`));
});

Deno.test("withAuth() calls a provider again after a 401 and sends again, without using up a retry", async () => {
  const { provider } = counting();
  const fetch = scriptedFetch(refused(), ok());
  const client = testClient(fetch, { apiKey: provider, maxRetries: 0 });
  assertEquals(await client.post("/x", { body: { a: 1 } }), { ok: true });
  assertEquals(bearers(fetch), ["Bearer token-1", "Bearer token-2"]);
  const [first, second] = fetch.sent;
  assertEquals(second.body, first.body);
  assertEquals(
    second.headers.get("idempotency-key"),
    first.headers.get("idempotency-key"),
  );
});

Deno.test("withAuth() rejects after a second 401", async () => {
  const { provider } = counting();
  const fetch = scriptedFetch(refused(), refused());
  const error = await assertRejects(
    () => testClient(fetch, { apiKey: provider }).get("/x"),
    AuthenticationError,
  );
  assertEquals([error.status, fetch.sent.length], [401, 2]);
});

Deno.test("withAuth() does not send a stream again after a 401", async () => {
  const { provider } = counting();
  const fetch = scriptedFetch(refused());
  await assertRejects(
    () =>
      testClient(fetch, { apiKey: provider })
        .post("/x", { body: new Blob(["x"]).stream() }),
    AuthenticationError,
  );
});

Deno.test("withAuth() asks again after a 401 even for a raw response and for a stream", async () => {
  const { provider } = counting();
  const fetch = scriptedFetch(refused(), ok());
  const client = testClient(fetch, { apiKey: provider });
  const response = await client.get("/x").asResponse();
  assertEquals(await response.json(), { ok: true });
});

Deno.test("withAuth() rejects with the error of a provider that fails after a 401", async () => {
  let count = 0;
  const fetch = scriptedFetch(refused());
  const client = testClient(fetch, {
    apiKey: () => {
      if (count++ > 0) throw new Error("sealed");
      return "token";
    },
  });
  await assertRejects(() => client.get("/x"), OpenAIError, "apiKey function");
});

Deno.test("withAuth() reports mayHaveExecuted false while a provider is called again after a 401", async () => {
  using time = new FakeTime();
  let count = 0;
  const fetch = scriptedFetch(refused());
  const client = testClient(fetch, {
    apiKey: () => count++ === 0 ? "token" : new Promise(() => {}),
    maxRetries: 0,
    timeout: 1000,
  });
  const call = client.get("/x");
  call.catch(() => {});
  await time.tickAsync(1000);
  const error = await assertRejects(
    () => call,
    APIConnectionTimeoutError,
    "Request timed out. (no key from the apiKey function within 1000 ms",
  );
  assertEquals(error.mayHaveExecuted, false);
});

Deno.test("withAuth() does not send again after a 401 once the signal is aborted", async () => {
  const { provider, asked } = counting();
  const controller = new AbortController();
  const fetch = answering(() => {
    const body = new ReadableStream({
      pull(out) {
        out.close();
        controller.abort();
      },
    }, { highWaterMark: 0 });
    return new Response(body, { status: 401 });
  });
  const client = testClient(fetch, { apiKey: provider });
  const { signal } = controller;
  await assertRejects(() => client.get("/x", { signal }));
  await turns();
  assertEquals([fetch.sent.length, asked()], [1, 1]);
});

Deno.test("withAuth() never mixes the tokens of requests at the same time", async () => {
  const gates: (() => void)[] = [];
  let count = 0;
  const fetch = answering(({ headers, url }) => {
    const token = headers.get("authorization");
    return Response.json({ token, url });
  });
  const client = testClient(fetch, {
    apiKey: () => {
      const token = `token-${++count}`;
      return new Promise((resolve) => gates.push(() => resolve(token)));
    },
  });
  const calls = Array.from(
    { length: 8 },
    (_, n) => Promise.resolve(client.get<{ token: string }>(`/${n}`)),
  );
  while (gates.length < 8) await new Promise((done) => setTimeout(done, 0));
  for (const open of gates.reverse()) open();
  const tokens = (await Promise.all(calls)).map(({ token }) => token);
  assertEquals(new Set(tokens).size, 8);
  assertEquals(tokens, tokens.toSorted());
});

Deno.test("withAuth() refreshes one request after a 401 without touching another", async () => {
  const { provider } = counting();
  const fetch = answering(({ headers, url }) => {
    const token = headers.get("authorization");
    if (url.endsWith("/bad") && token === "Bearer token-1") return refused();
    return Response.json({ token });
  });
  const client = testClient(fetch, { apiKey: provider });
  const [bad, good] = await Promise.all([
    client.get("/bad"),
    client.get("/good"),
  ]);
  assertEquals(bad, { token: "Bearer token-3" });
  assertEquals(good, { token: "Bearer token-2" });
});

Deno.test("withAuth() does not call a provider for a request with its own credential", async () => {
  const { provider, asked } = counting();
  const fetch = scriptedFetch(ok(), refused());
  const client = testClient(fetch, { apiKey: provider });
  const headers = { authorization: "Bearer own" };
  await client.get("/x", { headers });
  await assertRejects(() => client.get("/x", { headers }), AuthenticationError);
  assertEquals([asked(), bearers(fetch)], [0, ["Bearer own", "Bearer own"]]);
});
