import {
  assert,
  assertEquals,
  assertInstanceOf,
  assertRejects,
  assertStrictEquals,
} from "@std/assert";
import { FakeTime } from "@std/testing/time";
import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
  DeadlineExceededError,
  InternalServerError,
  OpenAIError,
  RateLimitError,
} from "../../src/errors.ts";
import {
  type Line,
  networkError,
  type ScriptedFetch,
  scriptedFetch,
  silence,
} from "../support/scripted_fetch.ts";
import { testClient } from "../support/test_client.ts";

const ok = () => Response.json({ ok: true });
const busy = (status = 503, headers: Record<string, string> = {}, error = {}) =>
  Response.json({ error }, { status, headers });

/** Stands in for chance: 0 makes the longest waits, 1 the shortest. */
class Chance implements Disposable {
  readonly #random = Math.random;

  constructor(value: number) {
    Math.random = () => value;
  }

  [Symbol.dispose](): void {
    Math.random = this.#random;
  }
}

/** Moves the clock and lets everything happen that can. */
async function tick(time: FakeTime, ms: number): Promise<void> {
  await time.tickAsync(ms);
  await time.runMicrotasks();
}

/** The next attempt goes out after exactly so many ms. */
async function assertNext(
  time: FakeTime,
  fetch: ScriptedFetch,
  ms: number,
): Promise<void> {
  const before = fetch.sent.length;
  await tick(time, ms - 1);
  assertEquals(fetch.sent.length, before, `went out before ${ms} ms`);
  await tick(time, 1);
  assertEquals(fetch.sent.length, before + 1, `did not go out at ${ms} ms`);
}

/** Keeps a rejection from being unhandled until the test looks at it. */
function hold<T>(promise: PromiseLike<T>): Promise<T> {
  const held = Promise.resolve(promise);
  held.catch(() => {});
  return held;
}

for (
  const [chance, waits] of [
    [0, [500, 1000, 2000, 4000, 8000, 8000]],
    [1, [375, 750, 1500, 3000, 6000, 6000]],
  ] as const
) {
  Deno.test(`withRetry() waits min(0.5 * 2^n, 8) s, less a quarter by chance: at chance ${chance}`, async () => {
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

Deno.test("withRetry() waits exactly as long as the server asks, where that is longer than its own wait", async () => {
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

Deno.test("withRetry() fails at once where the server asks for more than 60 s, and says how long", async () => {
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

/** How many times a call goes out that meets this first. */
async function attempts(line: Line): Promise<number> {
  using time = new FakeTime();
  const fetch = scriptedFetch(line, ok());
  const call = hold(testClient(fetch).get("/x"));
  await tick(time, 100_000);
  await call.catch(() => {});
  return fetch.sent.length;
}

Deno.test("withRetry() tries again what may pass, and nothing else", async () => {
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

Deno.test("withRetry() never tries again where money is out", async () => {
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

Deno.test("withRetry() tries again after failures of the wire and JSON that breaks off", async () => {
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
    [new Response("", json), 2],
    [new Response(broken(), json), 2],
    [new Response("oops", json), 1],
    [new Response("<p>", { headers: { "content-type": "text/html" } }), 1],
  ];
  for (const [line, expected] of cases) {
    assertEquals(await attempts(line), expected);
  }
});

Deno.test("withRetry() tries again after a timeout, with a whole new one", async () => {
  using time = new FakeTime();
  using _ = new Chance(0);
  const fetch = scriptedFetch(silence, silence, ok());
  const call = hold(testClient(fetch).get("/x", { timeout: 1000 }));
  await tick(time, 0);
  await assertNext(time, fetch, 1000 + 500);
  await assertNext(time, fetch, 1000 + 1000);
  assertEquals(await call, { ok: true });
});

Deno.test("withRetry() makes maxRetries + 1 attempts, then gives the last failure itself", async () => {
  for (const maxRetries of [0, 1, 3]) {
    using time = new FakeTime();
    const lines = Array.from(
      { length: maxRetries + 1 },
      (_, n) => busy(500 + n),
    );
    const fetch = scriptedFetch(...lines);
    const call = hold(testClient(fetch).get("/x", { maxRetries }));
    await tick(time, 100_000);
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
  await tick(time, 100_000);
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
    await tick(time, 100_000);
    await assertRejects(() => call, APIError);
    assertEquals(fetch.sent.length, 1);
  }
});

Deno.test("withRetry() does not send at all once the signal is aborted, and keeps its reason", async () => {
  const reason = new Error("changed my mind");
  const fetch = scriptedFetch();
  const error = await assertRejects(
    () => testClient(fetch).get("/x", { signal: AbortSignal.abort(reason) }),
    APIUserAbortError,
    "GET /x: Request was aborted.",
  );
  assertStrictEquals(error.cause, reason);
  assertEquals([fetch.sent.length, error.mayHaveExecuted], [0, false]);
});

Deno.test("withRetry() stops the wait between attempts when the signal is aborted, at once", async () => {
  for (const reason of [new Error("stop"), "a text", undefined]) {
    using time = new FakeTime();
    const controller = new AbortController();
    const fetch = scriptedFetch(busy(503, { "retry-after": "30" }), ok());
    const call = hold(
      testClient(fetch).get("/x", { signal: controller.signal }),
    );
    await tick(time, 10_000);
    controller.abort(reason);
    const error = await assertRejects(() => call, APIUserAbortError);
    assertStrictEquals(error.cause, controller.signal.reason);
    assertEquals([fetch.sent.length, error.mayHaveExecuted], [1, true]);
  }
});

Deno.test("withRetry() does not try again after the caller's own timeout, and tells it from ours by identity", async () => {
  using time = new FakeTime();
  const signal = AbortSignal.timeout(1000);
  const fetch = scriptedFetch(silence, ok());
  const call = hold(testClient(fetch).get("/x", { signal, timeout: 5000 }));
  await tick(time, 1000);
  const error = await assertRejects(() => call, APIUserAbortError);
  assertStrictEquals(error.cause, signal.reason);
  assertEquals((signal.reason as Error).name, "TimeoutError");
  assertEquals(fetch.sent.length, 1);

  const other = scriptedFetch(silence);
  const ours = hold(
    testClient(other, { maxRetries: 0 }).get("/x", {
      signal: AbortSignal.timeout(5000),
      timeout: 1000,
    }),
  );
  await tick(time, 1000);
  assertInstanceOf(await ours.catch((e) => e), APIConnectionTimeoutError);
  await tick(time, 5000);
});

Deno.test("withRetry() ends at the deadline in the wait, with the failure that it waited after", async () => {
  using time = new FakeTime();
  using _ = new Chance(0);
  const fetch = scriptedFetch(busy(), ok());
  const call = hold(testClient(fetch).get("/x", { deadline: 300 }));
  let error: unknown;
  call.catch((e) => error = e);
  await tick(time, 299);
  assertEquals(error, undefined);
  await tick(time, 1);
  assertInstanceOf(error, DeadlineExceededError);
  assertInstanceOf(error.cause, InternalServerError);
  assertEquals([fetch.sent.length, error.mayHaveExecuted], [1, true]);
});

Deno.test("withRetry() ends at the deadline in an attempt, whatever its timeout", async () => {
  for (const timeout of [0, 10_000]) {
    using time = new FakeTime();
    using _ = new Chance(0);
    const fetch = scriptedFetch(busy(), silence);
    const call = hold(
      testClient(fetch).get("/x", { deadline: 2000, timeout, maxRetries: 9 }),
    );
    let error: unknown;
    call.catch((e) => error = e);
    await tick(time, 1999);
    assertEquals([error, fetch.sent.length], [undefined, 2]);
    await tick(time, 1);
    assertInstanceOf(error, DeadlineExceededError);
  }
});

Deno.test("withRetry() does not wait for a moment beyond the deadline", async () => {
  using time = new FakeTime();
  const fetch = scriptedFetch(busy(429, { "retry-after": "5" }));
  const call = hold(testClient(fetch).get("/x", { deadline: 3000 }));
  await tick(time, 0);
  const error = await assertRejects(() => call, RateLimitError);
  assertEquals(error.retryAfter, 5000);
});

Deno.test("withRetry() leaves no timer behind, however a call with a deadline ends", async () => {
  const ends: Line[] = [ok(), busy(400), busy(429, { "retry-after": "90" })];
  for (const end of ends) {
    using time = new FakeTime();
    const fetch = scriptedFetch(busy(), end);
    const call = hold(testClient(fetch).get("/x", { deadline: 60_000 }));
    await tick(time, 1000);
    await call.catch(() => {});
    assertEquals(fetch.sent.length, 2);
    assertEquals(await time.nextAsync(), false);
  }
});

Deno.test("withRetry() counts the deadline anew for each call", async () => {
  using time = new FakeTime();
  const client = testClient(scriptedFetch(ok(), ok()), { deadline: 1000 });
  await client.get("/x");
  await tick(time, 5000);
  assertEquals(await client.get("/x"), { ok: true });
});

Deno.test("withRetry() says whether the call may have been executed", async () => {
  const cases: [Line, boolean][] = [
    [networkError("client error (Connect): Connection refused"), false],
    [networkError("client error (Connect): dns error"), false],
    [networkError("invalid peer certificate: UnknownIssuer"), false],
    [networkError("connection closed before message completed"), true],
    [networkError("connection reset by peer"), true],
    [busy(500), true],
    [busy(429), false],
    [
      new Response("{", { headers: { "content-type": "application/json" } }),
      true,
    ],
  ];
  for (const [line, expected] of cases) {
    const error = await assertRejects(
      () => testClient(scriptedFetch(line), { maxRetries: 0 }).get("/x"),
      APIError,
    );
    assertEquals(error.mayHaveExecuted, expected, error.message);
  }
});

Deno.test("withRetry() does not forget that an earlier attempt may have been executed", async () => {
  const refused = () => networkError("tcp connect error: Connection refused");
  const cases: [Line[], boolean][] = [
    [[busy(500), refused()], true],
    [[busy(500), busy(429)], true],
    [[networkError(), busy(401)], true],
    [[refused(), refused()], false],
    [[busy(429), refused()], false],
  ];
  for (const [lines, expected] of cases) {
    using time = new FakeTime();
    const fetch = scriptedFetch(...lines);
    const call = hold(testClient(fetch, { maxRetries: 1 }).get("/x"));
    await tick(time, 10_000);
    const error = await assertRejects(() => call, APIError);
    assertEquals([fetch.sent.length, error.mayHaveExecuted], [2, expected]);
  }
});

Deno.test("withRetry() knows in a wait that nothing has been executed yet", async () => {
  using time = new FakeTime();
  const controller = new AbortController();
  const { signal } = controller;
  const lines = () => scriptedFetch(busy(429, { "retry-after": "30" }));
  const aborted = hold(testClient(lines()).get("/x", { signal }));
  const expired = hold(
    testClient(scriptedFetch(busy(429))).get("/x", { deadline: 100 }),
  );
  await tick(time, 1000);
  controller.abort();
  for (const call of [aborted, expired]) {
    const error = await assertRejects(() => call, APIError);
    assertEquals(error.mayHaveExecuted, false);
    assertEquals(error.message.includes("executed"), false);
  }
});

Deno.test("withRetry() does not try again what was wrong on our side", async () => {
  let asked = 0;
  const fetch = scriptedFetch();
  const client = testClient(fetch, {
    apiKey: () => {
      asked++;
      throw new Error("vault is sealed");
    },
  });
  await assertRejects(() => client.get("/x"), OpenAIError, "apiKey function");
  assertEquals([asked, fetch.sent.length], [1, 0]);
});

Deno.test("withRetry() does not try again what permissions forbid", async () => {
  const fetch = scriptedFetch(new Deno.errors.NotCapable("net"), ok());
  const error = await assertRejects(
    () => testClient(fetch).get("/x"),
    APIConnectionError,
    "no permission, run with --allow-net=api.test",
  );
  assertEquals([error.kind, error.mayHaveExecuted, fetch.sent.length], [
    "permission",
    false,
    1,
  ]);
});

/** A signal that counts who listens. */
function countedSignal() {
  const { signal } = new AbortController();
  let listening = 0;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (...rest: Parameters<typeof add>) => {
    listening++;
    add(...rest);
  };
  signal.removeEventListener = (...rest: Parameters<typeof remove>) => {
    listening--;
    remove(...rest);
  };
  return { signal, listening: () => listening };
}

Deno.test("withRetry() leaves no listener on a long-lived signal after 10,000 calls, good and bad", async () => {
  const { signal, listening } = countedSignal();
  let count = 0;
  const client = testClient(
    () => Promise.resolve(count++ % 2 ? ok() : busy(400)),
    { maxRetries: 0 },
  );
  let most = 0;
  for (let done = 0; done < 10_000; done += 100) {
    const calls = Array.from(
      { length: 100 },
      () => client.get("/x", { signal }).catch(() => {}),
    );
    await Promise.resolve();
    await Promise.resolve();
    await Promise.resolve();
    most = Math.max(most, listening());
    await Promise.all(calls);
  }
  assert(most > 0); // it does listen while a call is under way
  assertEquals(listening(), 0);
});

Deno.test("withRetry() leaves no listener behind after waits", async () => {
  using time = new FakeTime();
  const { signal, listening } = countedSignal();
  const fetch = scriptedFetch(busy(), busy(429, { "retry-after": "5" }), ok());
  const call = hold(testClient(fetch).get("/x", { signal }));
  await tick(time, 60_000);
  await call;
  assertEquals([listening(), fetch.sent.length], [0, 3]);
});
