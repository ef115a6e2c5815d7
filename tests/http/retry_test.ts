import { assert, assertEquals, assertRejects } from "@std/assert";
import { FakeTime } from "@std/testing/time";
import {
  APIError,
  InternalServerError,
  RateLimitError,
} from "../../src/errors.ts";
import {
  type Line,
  networkError,
  scriptedFetch,
  silence,
} from "../support/scripted_fetch.ts";
import { testClient } from "../support/test_client.ts";
import {
  assertNext,
  busy,
  Chance,
  hold,
  ok,
  pass,
  tick,
} from "../support/attempts.ts";

for (
  const [chance, waits] of [
    [0, [500, 1000, 2000, 4000, 8000, 8000]],
    [1, [375, 750, 1500, 3000, 6000, 6000]],
  ] as const
) {
  Deno.test(`withRetry() waits min(0.5 * 2^n, 8) s, minus a random quarter: at random value ${chance}`, async () => {
    using time = new FakeTime();
    using _ = new Chance(chance);
    const fetch = scriptedFetch(...waits.map(() => busy()), ok());
    const call = testClient(fetch, { maxRetries: waits.length }).get("/x");
    call.catch(() => {});
    await tick(time, 0);
    assertEquals(fetch.sent.length, 1);
    for (const wait of waits) await assertNext(time, fetch, wait);
    assertEquals(await call, { ok: true });
  });
}

Deno.test("withRetry() waits exactly as long as the server asks, if that is longer than its own wait", async () => {
  const cases: [Record<string, string>, number][] = [
    [{ "retry-after-ms": "1500" }, 1500],
    [{ "retry-after": "2" }, 2000],
    [{ "retry-after": "60" }, 60_000],
    [{ "x-ratelimit-reset-tokens": "6s" }, 6000],
    [{ "retry-after": "0" }, 500],
    [{ "retry-after-ms": "10" }, 500],
    [{ "retry-after": "garbage" }, 500],
  ];
  for (const [headers, wait] of cases) {
    using time = new FakeTime();
    using _ = new Chance(0);
    const fetch = scriptedFetch(busy(429, headers), ok());
    const call = hold(testClient(fetch).get("/x"));
    await tick(time, 0);
    await assertNext(time, fetch, wait);
    await call;
  }
});

Deno.test("withRetry() reads a date against its own clock", async () => {
  using time = new FakeTime(Date.UTC(2026, 0, 1, 12));
  const until = new Date(Date.UTC(2026, 0, 1, 12, 0, 30)).toUTCString();
  const fetch = scriptedFetch(busy(503, { "retry-after": until }), ok());
  const call = hold(testClient(fetch).get("/x"));
  await tick(time, 0);
  await assertNext(time, fetch, 30_000);
  await call;
});

Deno.test("withRetry() rejects at once if the server asks for more than 60 s, with retryAfter", async () => {
  const cases: [Record<string, string>, number][] = [
    [{ "retry-after": "61" }, 61_000],
    [{ "retry-after-ms": "60001" }, 60_001],
    [{ "x-ratelimit-reset-requests": "6m0s" }, 360_000],
    [{ "retry-after": "600", "x-should-retry": "true" }, 600_000],
  ];
  for (const [headers, retryAfter] of cases) {
    using _ = new FakeTime();
    const fetch = scriptedFetch(busy(429, headers));
    const error = await assertRejects(
      () => testClient(fetch).get("/x"),
      RateLimitError,
    );
    assertEquals([error.retryAfter, fetch.sent.length], [retryAfter, 1]);
  }
});

/** How many times a call is sent if this is the first response. */
async function attempts(line: Line): Promise<number> {
  using time = new FakeTime();
  const fetch = scriptedFetch(line, ok());
  const call = hold(testClient(fetch).get("/x"));
  let settled = false;
  call.catch(() => {}).finally(() => settled = true);
  for (let step = 0; step < 50 && !settled; step++) await tick(time, 2_000);
  assert(settled, "the call has not ended after 100 s");
  return fetch.sent.length;
}

Deno.test("withRetry() retries only temporary failures", async () => {
  const cases: [number, Record<string, string>, number][] = [
    ...[400, 401, 402, 403, 404, 410, 418, 422, 425].map((status) =>
      [status, {}, 1] as [number, Record<string, string>, number]
    ),
    ...[408, 409, 429, 500, 502, 503, 504, 529, 599].map((status) =>
      [status, {}, 2] as [number, Record<string, string>, number]
    ),
    [400, { "x-should-retry": "true" }, 2],
    [401, { "x-should-retry": "true" }, 2],
    [503, { "x-should-retry": "false" }, 1],
    [429, { "x-should-retry": "false" }, 1],
    [503, { "x-should-retry": "maybe" }, 2],
    [400, { "x-should-retry": "maybe" }, 1],
  ];
  for (const [status, headers, expected] of cases) {
    assertEquals(
      await attempts(busy(status, headers)),
      expected,
      JSON.stringify([status, headers]),
    );
  }
});

Deno.test("withRetry() does not retry quota and billing errors", async () => {
  for (
    const code of [
      "insufficient_quota",
      "billing_hard_limit_reached",
      "billing_not_active",
      "access_terminated",
    ]
  ) {
    assertEquals(await attempts(busy(429, {}, { code })), 1);
    assertEquals(await attempts(busy(429, {}, { type: code })), 1);
    const insisted = busy(429, { "x-should-retry": "true" }, { code });
    assertEquals(await attempts(insisted), 1);
  }
  assertEquals(
    await attempts(busy(429, {}, { code: "rate_limit_exceeded" })),
    2,
  );
  assertEquals(await attempts(busy(429, {}, { code: null, type: null })), 2);
});

Deno.test("withRetry() retries after connection failures and cut-off JSON", async () => {
  const json = { headers: { "content-type": "application/json" } };
  const broken = () =>
    new ReadableStream({
      start: (out) => out.enqueue(new TextEncoder().encode('{"a":')),
      pull: (out) => out.error(new TypeError("connection reset")),
    });
  const cases: [Line, number][] = [
    [networkError(), 2],
    [networkError("dns error: no such host"), 2],
    [new Response('{"a":1', json), 2],
    [new Response("", json), 1],
    [new Response(broken(), json), 2],
    [new Response("oops", json), 1],
    [new Response("<p>", { headers: { "content-type": "text/html" } }), 1],
  ];
  for (const [line, expected] of cases) {
    assertEquals(await attempts(line), expected);
  }
});

Deno.test("withRetry() retries after a timeout, with a full timeout again", async () => {
  using time = new FakeTime();
  using _ = new Chance(0);
  const fetch = scriptedFetch(silence, silence, ok());
  const call = hold(testClient(fetch).get("/x", { timeout: 1000 }));
  await tick(time, 0);
  await tick(time, 1000);
  await assertNext(time, fetch, 500);
  await tick(time, 1000);
  await assertNext(time, fetch, 1000);
  assertEquals(await call, { ok: true });
});

Deno.test("withRetry() makes maxRetries + 1 attempts, then rejects with the last failure itself", async () => {
  for (const maxRetries of [0, 1, 3]) {
    using time = new FakeTime();
    const lines = Array.from(
      { length: maxRetries + 1 },
      (_, n) => busy(500 + n),
    );
    const fetch = scriptedFetch(...lines);
    const call = hold(testClient(fetch).get("/x", { maxRetries }));
    await pass(time, 100_000);
    const error = await assertRejects(() => call, InternalServerError);
    assertEquals(error.status, 500 + maxRetries);
    assertEquals(fetch.sent.length, maxRetries + 1);
  }
});

Deno.test("withRetry() sends the same Idempotency-Key and the same body on each attempt", async () => {
  using time = new FakeTime();
  const fetch = scriptedFetch(busy(), networkError(), ok(), ok());
  const client = testClient(fetch);
  const call = hold(client.post("/x", { body: { a: 1 } }));
  await pass(time, 100_000);
  await call;
  await client.post("/x", { body: { a: 1 } });
  const keys = fetch.sent.map(({ headers }) => headers.get("idempotency-key"));
  assertEquals(new Set(keys.slice(0, 3)).size, 1);
  assert(keys[0] && keys[3] && keys[0] !== keys[3]);
  assertEquals(new Set(fetch.sent.map(({ body }) => body)).size, 1);
});

Deno.test("withRetry() never sends a stream twice", async () => {
  using time = new FakeTime();
  for (const line of [busy(), networkError(), busy(429), silence]) {
    const fetch = scriptedFetch(line, ok());
    const call = hold(
      testClient(fetch, { maxRetries: 5, timeout: 1000 }).post("/x", {
        body: new Blob(["x"]).stream(),
      }),
    );
    await pass(time, 100_000);
    await assertRejects(() => call, APIError);
    assertEquals(fetch.sent.length, 1);
  }
});

Deno.test("withRetry() makes no attempt, and asks for no key, after the signal was aborted", async () => {
  const fetch = scriptedFetch(ok());
  let asked = 0;
  const client = testClient(fetch, {
    apiKey: () => {
      asked++;
      return Promise.resolve("sk-late-0123456789");
    },
  });
  const reason = new Error("left");
  const error = await assertRejects(
    () => client.models.retrieve("m", { signal: AbortSignal.abort(reason) }),
    APIError,
  );
  assertEquals([error.name, error.cause, error.mayHaveExecuted], [
    "APIUserAbortError",
    reason,
    false,
  ]);
  assertEquals([asked, fetch.sent.length], [0, 0]);
});
