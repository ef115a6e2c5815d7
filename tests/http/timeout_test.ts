import {
  assertEquals,
  assertInstanceOf,
  assertNotEquals,
  assertRejects,
  assertStrictEquals,
} from "@std/assert";
import { FakeTime } from "@std/testing/time";
import {
  APIConnectionTimeoutError,
  APIUserAbortError,
  BodyTimeoutError,
  DeadlineExceededError,
} from "../../src/errors.ts";
import type { RequestOptions } from "../../src/contract.ts";
import {
  type Line,
  scriptedFetch,
  silence,
} from "../support/scripted_fetch.ts";
import { tick } from "../support/attempts.ts";
import { testClient } from "../support/test_client.ts";

/** A head, and a body that never ends but with the signal. */
const endless: Line = ({ init }) => {
  const body = new ReadableStream({
    start(out) {
      out.enqueue(new TextEncoder().encode('{"a":'));
      init.signal!.addEventListener("abort", () => {
        out.error(init.signal!.reason);
      });
    },
  });
  return new Response(body, {
    headers: { "content-type": "application/json" },
  });
};

/** Ignores its signal altogether. */
const deaf: Line = () => new Promise(() => {});

/** Runs a call and gives its error, and the fake time at which it came. */
async function failure(
  line: Line,
  options: RequestOptions,
  during?: (time: FakeTime) => Promise<void>,
): Promise<[unknown, number]> {
  using time = new FakeTime();
  const start = time.now;
  let at = 0;
  const call = testClient(scriptedFetch(line), { maxRetries: 0 })
    .post("/x", { body: {}, ...options });
  const error = Promise.resolve(call).then(
    () => null,
    (error) => {
      at = Date.now() - start;
      return error;
    },
  );
  await time.tickAsync(0);
  await during?.(time);
  for (const ms of [1499, 1, 60_000]) await tick(time, ms);
  return [await error, at];
}

Deno.test("withTimeout() ends an attempt exactly when its time is up", async () => {
  const cases: [string, Line, RequestOptions, unknown][] = [
    ["no head", silence, { timeout: 1500 }, APIConnectionTimeoutError],
    ["a deaf fetch", deaf, { timeout: 1500 }, APIConnectionTimeoutError],
    ["no end of the body", endless, { timeout: 1500 }, BodyTimeoutError],
    [
      "the deadline first",
      silence,
      { timeout: 9000, deadline: 1500 },
      DeadlineExceededError,
    ],
    [
      "only a deadline",
      silence,
      { timeout: 0, deadline: 1500 },
      DeadlineExceededError,
    ],
    [
      "the timeout first",
      silence,
      { timeout: 1500, deadline: 1501 },
      APIConnectionTimeoutError,
    ],
    [
      "the deadline in the body",
      endless,
      { deadline: 1500 },
      DeadlineExceededError,
    ],
  ];
  for (const [name, line, options, Class] of cases) {
    const [error, at] = await failure(line, options);
    assertInstanceOf(error, APIConnectionTimeoutError);
    assertEquals([error.constructor, at], [Class, 1500], name);
    assertEquals([error.kind, error.mayHaveExecuted], ["timeout", true]);
  }
});

Deno.test("withTimeout() names the missing part in its message", async () => {
  const [head] = await failure(silence, { timeout: 1500 });
  assertEquals(
    (head as Error).message,
    "Request timed out. (no response within 1500 ms, the call may have been executed, POST /x)",
  );
  const [body] = await failure(endless, { timeout: 1500 });
  assertEquals(
    (body as Error).message,
    "Request timed out. (no complete response body within 1500 ms, the call may have been executed, POST /x)",
  );
});

Deno.test("withTimeout() sets no limit for 0", async () => {
  using time = new FakeTime();
  let settled = false;
  const controller = new AbortController();
  const call = testClient(scriptedFetch(silence), { timeout: 0 })
    .get("/x", { signal: controller.signal });
  call.catch(() => {}).finally(() => settled = true);
  await time.tickAsync(2 ** 31);
  await time.runMicrotasks();
  assertEquals(settled, false);
  controller.abort();
  await assertRejects(() => call, APIUserAbortError);
});

Deno.test("withTimeout() counts no time after the head for a body that the caller reads", async () => {
  using time = new FakeTime();
  const slow: Line = () =>
    new Response(
      new ReadableStream({
        start(out) {
          setTimeout(() => {
            out.enqueue(new TextEncoder().encode("done"));
            out.close();
          }, 10_000);
        },
      }),
      { headers: { "content-type": "audio/wav" } },
    );
  const client = testClient(scriptedFetch(slow, slow), { timeout: 1000 });
  const response = await client.get<Response>("/x");
  const text = response.text();
  const raw = (await client.get("/x").asResponse()).text();
  await time.tickAsync(10_000);
  assertEquals([await text, await raw], ["done", "done"]);
});

Deno.test("withTimeout() stops for the caller's signal in every phase, with its reason", async () => {
  for (const line of [silence, deaf, endless]) {
    const controller = new AbortController();
    const reason = new Error("stop");
    const [error, at] = await failure(
      line,
      { signal: controller.signal },
      async (time) => {
        await time.tickAsync(700);
        controller.abort(reason);
      },
    );
    assertInstanceOf(error, APIUserAbortError);
    assertStrictEquals(error.cause, reason);
    assertEquals([at, error.mayHaveExecuted], [700, true]);
    assertNotEquals(error.message, "");
  }
});

Deno.test("withTimeout() takes the caller's reason for the caller's even if it is one of our errors", async () => {
  const controller = new AbortController();
  const reason = new APIConnectionTimeoutError();
  const [error] = await failure(
    silence,
    { signal: controller.signal, maxRetries: 2 },
    () => Promise.resolve(controller.abort(reason)),
  );
  assertInstanceOf(error, APIUserAbortError);
  assertStrictEquals(error.cause, reason);
});

Deno.test("withTimeout() cancels a response that arrives too late", async () => {
  using time = new FakeTime();
  let cancelled = false;
  const late: Line = () =>
    new Promise((resolve) =>
      setTimeout(() =>
        resolve(
          new Response(
            new ReadableStream({ cancel: () => void (cancelled = true) }),
          ),
        ), 2000)
    );
  const call = testClient(scriptedFetch(late), { timeout: 1000, maxRetries: 0 })
    .get("/x");
  call.catch(() => {});
  await time.tickAsync(1000);
  await assertRejects(() => call, APIConnectionTimeoutError);
  await time.tickAsync(1000);
  await time.runMicrotasks();
  assertEquals(cancelled, true);
});

Deno.test("withTimeout() covers a provider that never settles, and then sends nothing", async () => {
  using time = new FakeTime();
  const fetch = scriptedFetch();
  let give = (_: string) => {};
  const client = testClient(fetch, {
    apiKey: () => new Promise<string>((resolve) => give = resolve),
    timeout: 1000,
    maxRetries: 0,
  });
  const call = client.get("/x");
  call.catch(() => {});
  await time.tickAsync(1000);
  const error = await assertRejects(() => call, APIConnectionTimeoutError);
  assertEquals(error.mayHaveExecuted, false);
  give("sk-late");
  await time.tickAsync(1000);
  assertEquals(fetch.sent.length, 0);
});

Deno.test("withTimeout() sends nothing if the signal is aborted while a provider is called", async () => {
  const fetch = scriptedFetch();
  const controller = new AbortController();
  let give = (_: string) => {};
  const asked = Promise.withResolvers<void>();
  const client = testClient(fetch, {
    apiKey: () => {
      asked.resolve();
      return new Promise<string>((resolve) => give = resolve);
    },
  });
  const call = client.get("/x", { signal: controller.signal });
  call.catch(() => {});
  await asked.promise;
  controller.abort();
  const error = await assertRejects(() => call, APIUserAbortError);
  assertEquals(error.mayHaveExecuted, false);
  give("sk-late");
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  assertEquals(fetch.sent.length, 0);
});
