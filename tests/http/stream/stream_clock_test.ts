import {
  assert,
  assertEquals,
  assertInstanceOf,
  assertMatch,
  assertRejects,
} from "@std/assert";
import { FakeTime } from "@std/testing/time";
import type { RequestOptions } from "../../../src/contract.ts";
import {
  DeadlineExceededError,
  StreamIdleTimeoutError,
} from "../../../src/errors.ts";
import type { Stream } from "../../../src/results/stream.ts";
import {
  type Expired,
  StreamClock,
} from "../../../src/http/stream/stream_clock.ts";
import { chunk, DONE, FedStream } from "../../support/event_stream.ts";
import { scriptedFetch } from "../../support/scripted_fetch.ts";
import { testClient } from "../../support/test_client.ts";

const LIMITS = {
  timeout: 0,
  streamIdleTimeout: 1000,
  deadlineAt: Infinity,
  maxRetries: 0,
};

function clock(limits: Partial<typeof LIMITS> = {}) {
  const expired: Expired[] = [];
  const made = new StreamClock(
    { ...LIMITS, ...limits },
    (which) => expired.push(which),
  );
  return { clock: made, expired };
}

Deno.test("StreamClock expires once, after exactly the idle timeout", () => {
  using time = new FakeTime();
  const { clock: one, expired } = clock();
  one.wait();
  time.tick(999);
  assertEquals(expired, []);
  time.tick(1);
  assertEquals(expired, ["silence"]);
  one.wait();
  time.tick(10_000);
  assertEquals(expired, ["silence"]);
});

Deno.test("StreamClock restarts with each wait, and is paused in between", () => {
  using time = new FakeTime();
  const { clock: one, expired } = clock();
  for (let event = 0; event < 20; event++) {
    one.wait();
    time.tick(999);
    one.rest();
    time.tick(event % 2 ? 5000 : 0);
  }
  assertEquals(expired, []);
  one.wait();
  time.tick(999);
  assertEquals(expired, []);
  time.tick(1);
  assertEquals(expired, ["silence"]);
});

Deno.test("StreamClock expires at the deadline, even while paused", () => {
  for (const waits of [true, false]) {
    using time = new FakeTime();
    const { clock: one, expired } = clock({ deadlineAt: time.now + 900 });
    if (waits) one.wait();
    time.tick(899);
    assertEquals(expired, []);
    time.tick(1);
    assertEquals(expired, ["deadline"]);
  }
});

Deno.test("StreamClock sets no timer without a limit, and keeps none after stop()", () => {
  using time = new FakeTime();
  const free = clock({ streamIdleTimeout: 0 });
  free.clock.wait();
  time.tick(2 ** 31);
  assertEquals(free.expired, []);
  const { clock: one, expired } = clock({ deadlineAt: Date.now() + 10 });
  one.wait();
  one.stop();
  one.wait();
  time.tick(10_000);
  assertEquals(expired, []);
});

/** A stream fed by hand. */
async function open(options: RequestOptions) {
  const fed = new FedStream();
  const stream = await testClient(scriptedFetch(fed.response))
    .post<Stream<unknown>>("/x", { stream: true, body: {}, ...options });
  return { fed, events: stream[Symbol.asyncIterator](), stream };
}

Deno.test("an idle stream throws StreamIdleTimeoutError at its time and closes the connection", async () => {
  using time = new FakeTime();
  const { fed, events } = await open({ streamIdleTimeout: 1000 });
  fed.send(chunk("a"));
  const first = await events.next();
  let error: unknown;
  events.next().catch((e) => error = e);
  await time.tickAsync(999);
  await time.runMicrotasks();
  assertEquals(error, undefined);
  await time.tickAsync(1);
  await time.runMicrotasks();
  assertInstanceOf(error, StreamIdleTimeoutError);
  assertEquals(
    error.message,
    "Stream timed out: no byte within 1000 ms after 1 events (POST /x)",
  );
  assertEquals([error.kind, error.mayHaveExecuted], ["timeout", true]);
  assertEquals(error.partial?.events, 1);
  assertEquals(error.partial?.text, "a");
  assertEquals(error.partial?.last, first.value);
  assertEquals(fed.cancelled, true);
});

Deno.test("a stream without any event throws StreamIdleTimeoutError", async () => {
  using time = new FakeTime();
  const { events } = await open({ streamIdleTimeout: 1000 });
  const next = events.next();
  next.catch(() => {});
  await time.tickAsync(1000);
  await assertRejects(() => next, StreamIdleTimeoutError, "after 0 events");
});

Deno.test("comments are a sign of life, but a stream of nothing else ends after the client's timeout", async () => {
  for (
    const noise of [": processing\n\n", "event: ping\n\n", "data: {\n", ":"]
  ) {
    using time = new FakeTime();
    const { fed, events } = await open({
      streamIdleTimeout: 1000,
      timeout: 20_000,
    });
    let error: unknown;
    events.next().catch((e) => error = e);
    for (let at = 0; at < 20_000; at += 500) {
      assertEquals(error, undefined, noise);
      fed.send(noise);
      await time.tickAsync(500);
      await time.runMicrotasks();
    }
    assertInstanceOf(error, StreamIdleTimeoutError);
    assertMatch(error.message, /no event within 20000 ms .* only comments/);
  }
});

Deno.test("a stream that is read half-way and forgotten keeps no timer", async () => {
  using time = new FakeTime();
  const { fed, events } = await open({ streamIdleTimeout: 1000 });
  fed.send(chunk("a"));
  await events.next();
  await time.tickAsync(2 ** 31);
  assertEquals(fed.cancelled, false);
  await events.return!();
});

Deno.test("events that arrive just in time keep a stream alive forever", async () => {
  using time = new FakeTime();
  const { fed, events } = await open({ streamIdleTimeout: 1000 });
  for (let n = 0; n < 50; n++) {
    const next = events.next();
    await time.tickAsync(999);
    fed.send(chunk(String(n)));
    assertEquals((await next).done, false);
  }
  fed.send(DONE);
  fed.close();
  assertEquals((await events.next()).done, true);
});

Deno.test("the idle timer is paused while the reader is slow", async () => {
  using time = new FakeTime();
  const { fed, events } = await open({ streamIdleTimeout: 1000 });
  for (let n = 0; n < 5; n++) {
    fed.send(chunk(String(n)));
    await events.next();
    await time.tickAsync(60_000);
  }
  assert(!fed.cancelled);
  await events.return!();
});

Deno.test("streamIdleTimeout 0 sets no limit", async () => {
  using time = new FakeTime();
  const { fed, events } = await open({ streamIdleTimeout: 0 });
  const next = events.next();
  await time.tickAsync(2 ** 31);
  fed.send(chunk("late"));
  assertEquals((await next).done, false);
  await events.return!();
});

Deno.test("streamIdleTimeout defaults to 5 minutes", async () => {
  using time = new FakeTime();
  const { events } = await open({});
  let error: unknown;
  events.next().catch((e) => error = e);
  await time.tickAsync(299_999);
  await time.runMicrotasks();
  assertEquals(error, undefined);
  await time.tickAsync(1);
  await time.runMicrotasks();
  assertInstanceOf(error, StreamIdleTimeoutError);
});

Deno.test("the deadline of a call covers its stream, even an active one, from the first attempt on", async () => {
  using time = new FakeTime();
  const { fed, events } = await open({ deadline: 2500, timeout: 100 });
  let error: unknown;
  for (let at = 0; at < 2000; at += 500) {
    fed.send(chunk("a"));
    await events.next();
    await time.tickAsync(500);
  }
  events.next().catch((e) => error = e);
  await time.tickAsync(499);
  await time.runMicrotasks();
  assertEquals(error, undefined);
  await time.tickAsync(1);
  await time.runMicrotasks();
  assertInstanceOf(error, DeadlineExceededError);
  assertEquals(fed.cancelled, true);
});

Deno.test("a deadline that passes while the reader pauses rejects the next read", async () => {
  using time = new FakeTime();
  const { fed, events } = await open({ deadline: 1000 });
  fed.send(chunk("a") + chunk("b"));
  await events.next();
  await time.tickAsync(1000);
  assertEquals(fed.cancelled, true);
  await assertRejects(() => events.next(), DeadlineExceededError);
});

Deno.test("after the end marker a body has 100 ms to end, so that its connection can be reused", async () => {
  for (const [after, cancelled] of [[99, false], [101, true]] as const) {
    using time = new FakeTime();
    const { fed, events, stream } = await open({});
    fed.send(DONE);
    let done = false;
    events.next().then((result) => done = result.done === true);
    await time.tickAsync(after);
    await time.runMicrotasks();
    if (!cancelled) {
      assertEquals(done, false);
      fed.close();
      await time.runMicrotasks();
    }
    assertEquals([done, fed.cancelled], [true, cancelled]);
    assertEquals(stream.controller.signal.aborted, cancelled);
  }
});

Deno.test("StreamClock finds silence also if the deadline is later", () => {
  using time = new FakeTime();
  const { clock: one, expired } = clock({ deadlineAt: time.now + 60_000 });
  one.wait();
  time.tick(1000);
  assertEquals(expired, ["silence"]);
});

Deno.test("StreamClock finds silence after a rest in which its timer has ended", () => {
  for (const deadlineAt of [Infinity, Date.now() + 3_600_000]) {
    using time = new FakeTime();
    const { clock: one, expired } = clock({ deadlineAt });
    one.wait();
    time.tick(500);
    one.rest();
    time.tick(5000);
    assertEquals(expired, []);
    one.wait();
    time.tick(999);
    assertEquals(expired, []);
    time.tick(1);
    assertEquals(expired, ["silence"]);
  }
});

Deno.test("StreamClock starts one timer for many events", () => {
  using time = new FakeTime();
  const { setTimeout } = globalThis;
  using _restored = {
    [Symbol.dispose]: () => Object.assign(globalThis, { setTimeout }),
  };
  let started = 0;
  globalThis.setTimeout = ((...args: Parameters<typeof setTimeout>) => {
    started++;
    return setTimeout(...args);
  }) as typeof setTimeout;
  const { clock: one } = clock();
  for (let event = 0; event < 100; event++) {
    one.wait();
    time.tick(5);
    one.rest();
  }
  assertEquals(started, 1);
  one.stop();
});
