import { assert, assertEquals, assertRejects } from "@std/assert";
import { FakeTime } from "@std/testing/time";
import { mapLimit } from "../../../src/helpers/bulk/map_limit.ts";
import {
  type LimiterState,
  observe,
  reserve,
  UNKNOWN,
} from "../../../src/helpers/bulk/buckets.ts";
import {
  type RateLimiter,
  rateLimiter,
} from "../../../src/helpers/bulk/rate_limiter.ts";
import { APIUserAbortError, RateLimitError } from "../../../src/errors.ts";
import { MemoryStore } from "../../../src/relay/store/memory_store.ts";
import { FakeOpenAI, type FakeOptions } from "../../../src/testing.ts";
import { within } from "../../support/within.ts";

const seen = (limit: number, remaining: number, reset: number) => ({
  reservation: null,
  ends: true,
  limits: { requests: { limit, remaining, reset } },
});

Deno.test("reserve() lets through what the bucket holds, then as fast as it fills", () => {
  // 57 or 58 are missing.
  let state = observe(UNKNOWN, seen(60, 2, 57_000), 0);
  const waits: number[] = [];
  for (let n = 0; n < 4; n++) {
    const [next, { at }] = reserve(state, 0, 0);
    state = next;
    waits.push(at);
  }
  // One per second, less 2 %.
  assertEquals(waits, [0, 0, 1021, 2041]);
});

Deno.test("observe() measures the rate of limits that are not per minute", () => {
  const state = observe(UNKNOWN, seen(200, 99, 43_200_000), 0); // 200 a day
  assertEquals(Math.round(0.98 / state.requests!.rate / 1000), 432); // s for one
  const later = observe(state, seen(200, 150, 1), 0); // too short to measure
  assertEquals(later.requests!.rate, state.requests!.rate);
});

Deno.test("observe() lowers the level to what the server reports, because others use the limit, too", () => {
  const state = observe(UNKNOWN, seen(60, 50, 10_000), 0);
  assertEquals(observe(state, seen(60, 10, 50_000), 0).requests!.level, 11);
});

Deno.test("observe() raises the level only by what the server must have counted", () => {
  let state = observe(UNKNOWN, seen(60, 0, 60_000), 0);
  const [first, a] = reserve(state, 0, 60_000);
  const [second] = reserve(first, 0, 60_000);
  state = observe(
    second,
    { ...seen(60, 59, 1_000), reservation: a },
    60_000,
  );
  // The second one may not have been counted yet.
  assertEquals(Math.round(state.requests!.level), 58);
});

Deno.test("observe() settles tokens, and sends nothing until a refusal is over", () => {
  const limits = { tokens: { limit: 1000, remaining: 1000, reset: 0 } };
  const state = observe(
    UNKNOWN,
    { reservation: null, ends: true, limits },
    0,
  );
  const [taken, reservation] = reserve(state, 800, 0);
  assertEquals(taken.tokens!.level, 200);
  const settled = observe(
    taken,
    { reservation, ends: true, used: 300 },
    0,
  );
  assertEquals(settled.tokens!.level, 700);
  assertEquals(settled.inFlight, { requests: 0, tokens: 0 });
  const refused = observe(
    settled,
    { reservation: null, ends: false, blockedFor: 5_000 },
    0,
  );
  assert(reserve(refused, 1, 0)[1].at >= 5_000);
});

/** Calls through a limiter for some fake time, and what came of them. */
async function run(
  limits: NonNullable<FakeOptions["rateLimits"]>,
  limiters: readonly RateLimiter[],
  seconds: number,
  call: { tokens?: number; maxOutputTokens?: number } = {},
) {
  using time = new FakeTime(0);
  const openai = new FakeOpenAI({ port: null, rateLimits: limits });
  const client = openai.client({ maxRetries: 0 });
  const stop = new AbortController();
  let refused = 0;
  const ends: number[] = [];
  async function* forever() {
    while (!stop.signal.aborted) yield null;
  }
  const all = limiters.map((limiter) =>
    mapLimit(
      forever(),
      () =>
        client.responses.create({
          model: "gpt-5",
          input: "Hi",
          ...(call.maxOutputTokens
            ? { max_output_tokens: call.maxOutputTokens }
            : {}),
        }),
      {
        concurrency: 10,
        limiter,
        signal: stop.signal,
        ...(call.tokens ? { tokens: () => call.tokens! } : {}),
        onProgress: () => ends.push(Date.now()),
      },
    ).catch((error) => {
      if (!(error instanceof APIUserAbortError)) refused++;
    })
  );
  for (let ms = 0; ms < seconds * 1000; ms += 40) {
    await time.tickAsync(40);
    await time.runMicrotasks();
  }
  stop.abort();
  for (let n = 0; n < 20; n++) await time.tickAsync(100);
  await Promise.all(all);
  await openai[Symbol.asyncDispose]();
  return { ends, refused };
}

/** Ends between two times, in s, per second. */
function pace(ends: readonly number[], from: number, to: number): number {
  const count = ends.filter((at) => at >= from * 1000 && at < to * 1000).length;
  return count / (to - from);
}

Deno.test("rateLimiter() uses 90 % of a limit of requests without a refusal", async () => {
  const { ends, refused } = await run(
    { requests: 40, window: 2_000 },
    [rateLimiter()],
    8,
  );
  assertEquals(refused, 0);
  const used = pace(ends, 4, 8) / 20;
  assert(used >= 0.9 && used <= 1, `used ${used}`);
});

Deno.test("rateLimiter() uses 90 % of a limit of tokens without a refusal", async () => {
  const { ends, refused } = await run(
    { tokens: 2_000, window: 2_000 },
    [rateLimiter()],
    8,
    { tokens: 101, maxOutputTokens: 100 },
  );
  assertEquals(refused, 0);
  const used = pace(ends, 4, 8) * 101 / 1000;
  assert(used >= 0.9 && used <= 1.01, `used ${used}`);
});

Deno.test("rateLimiter() shares a limit through a store, fairly", async () => {
  const store = new MemoryStore();
  const limiters = [1, 2, 3].map(() => rateLimiter({ store, name: "gpt-5" }));
  const { ends, refused } = await run(
    { requests: 40, window: 2_000 },
    limiters,
    8,
  );
  assertEquals(refused, 0);
  const used = pace(ends, 4, 8) / 20;
  assert(used >= 0.9 && used <= 1, `used ${used}`);
});

Deno.test("rateLimiter() sends the first request alone, to learn the limits", async () => {
  const limiter = rateLimiter();
  const { promise, resolve } = Promise.withResolvers<number>();
  const started: number[] = [];
  const first = limiter.run(() => (started.push(1), promise));
  const second = limiter.run(() => (started.push(2), Promise.resolve(2)));
  await new Promise((done) => setTimeout(done, 0));
  assertEquals(started, [1]);
  resolve(1);
  assertEquals(await Promise.all([first, second]), [1, 2]);
});

Deno.test("rateLimiter() starts runs in order of arrival, including large ones", async () => {
  using time = new FakeTime(0);
  const openai = new FakeOpenAI({
    port: null,
    rateLimits: { tokens: 1_000, window: 1_000 },
  });
  const client = openai.client({ maxRetries: 0 });
  const limiter = rateLimiter();
  const started: number[] = [];
  const all = [20, 900, 20, 900, 20, 20].map((tokens, n) =>
    limiter.run(() => {
      started.push(n);
      return client.responses.create({
        model: "gpt-5",
        input: "Hi",
        max_output_tokens: tokens,
      });
    }, { tokens: tokens + 1 })
  );
  for (let ms = 0; ms < 4_000; ms += 20) await time.tickAsync(20);
  await Promise.all(all);
  assertEquals(started, [0, 1, 2, 3, 4, 5]);
  await openai[Symbol.asyncDispose]();
});

Deno.test("rateLimiter() sends nothing while the server refuses, and does not retry by itself", async () => {
  using time = new FakeTime(0);
  const openai = new FakeOpenAI({ port: null });
  openai.fault({ status: 429, headers: { "retry-after-ms": "5000" } });
  const client = openai.client({ maxRetries: 0 });
  const limiter = rateLimiter();
  const call = () =>
    limiter.run(() => client.responses.create({ model: "gpt-5", input: "Hi" }));
  const first = assertRejects(call, RateLimitError);
  await time.tickAsync(100);
  await first;
  const others = [call(), call()];
  await time.tickAsync(4_500);
  await time.runMicrotasks();
  assertEquals(openai.requests.all.length, 1);
  for (let n = 0; n < 10; n++) await time.tickAsync(200);
  await Promise.all(others);
  assertEquals(openai.requests.all.length, 3);
  await openai[Symbol.asyncDispose]();
});

Deno.test("rateLimiter() notes the last responses in its store when it is disposed of", async () => {
  const store = new MemoryStore();
  const openai = new FakeOpenAI({ port: null, rateLimits: { requests: 9 } });
  {
    await using limiter = rateLimiter({ store, name: "gpt-5" });
    await limiter.run(() =>
      openai.client().responses.create({ model: "gpt-5", input: "Hi" })
    );
  }
  const state = await store.get("limiter:gpt-5") as unknown as LimiterState;
  assertEquals([state.known, state.requests?.limit], [true, 9]);
  await openai[Symbol.asyncDispose]();
});

Deno.test("rateLimiter() names an invalid number of tokens", async () => {
  await assertRejects(
    () => rateLimiter().run(() => Promise.resolve(1), { tokens: NaN }),
    RangeError,
    "tokens must be a number of at least 0, got NaN",
  );
});

Deno.test("rateLimiter() stops waiting when the signal aborts, and the next run starts", async () => {
  const limiter = rateLimiter();
  const { promise, resolve } = Promise.withResolvers<number>();
  const first = limiter.run(() => promise);
  const stop = new AbortController();
  const second = limiter.run(() => Promise.resolve(2), { signal: stop.signal });
  const third = limiter.run(() => Promise.resolve(3));
  stop.abort();
  await assertRejects(() => second, APIUserAbortError);
  resolve(1);
  assertEquals(await Promise.all([first, third]), [1, 3]);
  assertEquals(limiter.waiting, 0);
});

Deno.test("rateLimiter() learns through onEvent if a function returns something else", async () => {
  using time = new FakeTime(0);
  const openai = new FakeOpenAI({
    port: null,
    rateLimits: { requests: 10, window: 10_000 },
  });
  const limiter = rateLimiter();
  const client = openai.client({ onEvent: limiter.onEvent, maxRetries: 0 });
  const ends: number[] = [];
  const all = mapLimit(
    Array(12).fill(0),
    async () => {
      const { output_text } = await client.responses.create({
        model: "gpt-5",
        input: "Hi",
      });
      ends.push(Date.now());
      return output_text.length;
    },
    { limiter },
  );
  for (let ms = 0; ms < 6_000; ms += 100) await time.tickAsync(100);
  assertEquals((await all).length, 12);
  assert(ends[9] < 1_000 && ends[11] > 1_900, `${ends}`);
  await openai[Symbol.asyncDispose]();
});

Deno.test("mapLimit() keeps the order and the limit of concurrency", async () => {
  let running = 0;
  let most = 0;
  const results = await mapLimit([30, 10, 20, 0], async (ms, { index }) => {
    most = Math.max(most, ++running);
    await new Promise((done) => setTimeout(done, ms / 10));
    running--;
    return [index, ms];
  }, { concurrency: 2 });
  assertEquals(results, [[0, 30], [1, 10], [2, 20], [3, 0]]);
  assertEquals(most, 2);
});

Deno.test("mapLimit() reads items only when they are needed, and closes their source after a failure", async () => {
  let taken = 0;
  let closed = false;
  async function* items() {
    try {
      for (;;) yield taken++;
    } finally {
      closed = true;
    }
  }
  const signals: AbortSignal[] = [];
  await assertRejects(
    () =>
      mapLimit(items(), (item, { signal }) => {
        signals.push(signal);
        return item === 4
          ? Promise.reject(new Error("four"))
          : Promise.resolve(item);
      }, { concurrency: 2 }),
    Error,
    "four",
  );
  assert(taken <= 8 && closed);
  assert(signals.every(({ aborted }) => aborted));
});

Deno.test("mapLimit() ends with the signal, and after a failure, while it waits for an item that never comes", async () => {
  async function* items() {
    yield 1;
    await new Promise(() => {});
  }
  await assertRejects(
    () => within(mapLimit(items(), fail), "mapLimit()"),
    Error,
    "one failed",
  );
  const stop = new AbortController();
  const error = await assertRejects(
    () =>
      within(
        mapLimit(items(), (n) => {
          queueMicrotask(() => stop.abort("enough"));
          return Promise.resolve(n);
        }, { signal: stop.signal }),
        "mapLimit()",
      ),
    APIUserAbortError,
  );
  assertEquals(error.cause, "enough");
});

function fail(): Promise<never> {
  return Promise.reject(new Error("one failed"));
}

Deno.test("mapLimit() names invalid options", async () => {
  await assertRejects(
    () => mapLimit([1], () => Promise.resolve(1), { concurrency: 0 }),
    RangeError,
    "concurrency must be a positive integer, got 0",
  );
});
