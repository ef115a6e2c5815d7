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
  scriptedFetch,
  silence,
} from "../support/scripted_fetch.ts";
import { testClient } from "../support/test_client.ts";
import { busy, Chance, hold, ok, pass, tick } from "../support/attempts.ts";

Deno.test("withRetry() does not send at all once the signal is aborted, and keeps its reason", async () => {
  const reason = new Error("changed my mind");
  const fetch = scriptedFetch();
  const error = await assertRejects(
    () => testClient(fetch).get("/x", { signal: AbortSignal.abort(reason) }),
    APIUserAbortError,
  );
  // Programs compare the whole message.
  assertEquals(error.message, "Request was aborted.");
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

Deno.test("withRetry() does not try again after the caller's own timeout, distinguished from the client's by identity", async () => {
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

Deno.test("withRetry() ends at the deadline in the wait, with the failure before the wait as its cause", async () => {
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

Deno.test("withRetry() does not wait past the deadline", async () => {
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

Deno.test("withRetry() starts the deadline again for each call", async () => {
  using time = new FakeTime();
  const client = testClient(scriptedFetch(ok(), ok()), { deadline: 1000 });
  await client.get("/x");
  await tick(time, 5000);
  assertEquals(await client.get("/x"), { ok: true });
});

Deno.test("withRetry() reports whether the call may have been executed", async () => {
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

Deno.test("withRetry() reports mayHaveExecuted if an earlier attempt may have been executed", async () => {
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

Deno.test("withRetry() reports mayHaveExecuted false if aborted in a wait after unsent attempts", async () => {
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

Deno.test("withRetry() does not retry errors of the caller", async () => {
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

Deno.test("withRetry() does not retry a missing permission", async () => {
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

/** A signal that counts its listeners. */
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
  await pass(time, 60_000);
  await call;
  assertEquals([listening(), fetch.sent.length], [0, 3]);
});
