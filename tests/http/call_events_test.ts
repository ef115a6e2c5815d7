import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import { FakeTime } from "@std/testing/time";
import type { ClientEvent, OnEvent } from "../../src/core/client_events.ts";
import type { Fetch } from "../../src/config/client_options.ts";
import { OpenAIError, RateLimitError } from "../../src/errors.ts";
import { fakeOpenAI } from "../../src/testing.ts";
import { networkError, scriptedFetch } from "../support/scripted_fetch.ts";
import { testClient } from "../support/test_client.ts";

/** A client that keeps its events. */
function observed(fetch: Fetch, then: OnEvent = () => {}) {
  const events: ClientEvent[] = [];
  const client = testClient(fetch, {
    onEvent: (event) => {
      events.push(event);
      return then(event);
    },
  });
  return { client, events };
}

/** The fields of an event without those of every event. */
function own(event: ClientEvent): Record<string, unknown> {
  const { callId: _, action: __, server: ___, port: ____, ...rest } = event;
  return { ...rest };
}

const LIMITS = {
  "x-request-id": "req_1",
  "openai-processing-ms": "7",
  "x-ratelimit-limit-requests": "60",
  "x-ratelimit-remaining-requests": "59",
  "x-ratelimit-reset-requests": "1s",
  "x-ratelimit-limit-tokens": "9000",
  "x-ratelimit-remaining-tokens": "8000",
};

const RATE_LIMITS = {
  requests: { limit: 60, remaining: 59, reset: 1000 },
  tokens: { limit: 9000, remaining: 8000 },
};

Deno.test("onEvent gets request, first byte and end of a call, with settings, limits and tokens", async () => {
  const { client, events } = observed(scriptedFetch(Response.json({
    id: "chatcmpl-1",
    model: "gpt-5-2025-08-07",
    choices: [{ index: 0, finish_reason: "stop", message: {} }],
    usage: {
      prompt_tokens: 10,
      completion_tokens: 4,
      prompt_tokens_details: { cached_tokens: 3 },
    },
  }, { headers: LIMITS })));
  await client.chat.completions.create({
    model: "gpt-5",
    messages: [],
    max_completion_tokens: 100,
    temperature: 0.5,
  });
  const [{ callId, action, server, port }] = events;
  assert(events.every((event) => event.callId === callId));
  assertEquals([action, server, port], [
    "POST /chat/completions",
    "api.test",
    443,
  ]);
  const base = { model: "gpt-5", stream: false, elapsed: 0 };
  assertEquals(
    events.map((event) => ({ ...own(event), elapsed: 0 } as object)),
    [
      {
        ...base,
        type: "request",
        attempt: 1,
        bytes: 77,
        settings: { maxOutputTokens: 100, temperature: 0.5 },
      },
      {
        ...base,
        type: "first_byte",
        attempt: 1,
        status: 200,
        requestId: "req_1",
        processingMs: 7,
        rateLimits: RATE_LIMITS,
      },
      {
        ...base,
        type: "end",
        outcome: "ok",
        attempts: 1,
        status: 200,
        requestId: "req_1",
        responseId: "chatcmpl-1",
        responseModel: "gpt-5-2025-08-07",
        finishReasons: ["stop"],
        usage: {
          input: 10,
          output: 4,
          cached: 3,
          reasoning: 0,
          inputAudio: 0,
          cachedAudio: 0,
          outputAudio: 0,
        },
      },
    ],
  );
});

Deno.test("onEvent gets each retry with its failure, and one end for all attempts", async () => {
  using time = new FakeTime();
  const refused = Response.json(
    { error: { message: "x", code: "slow_down" } },
    {
      status: 429,
      headers: { "retry-after-ms": "30" },
    },
  );
  const { client, events } = observed(
    scriptedFetch(networkError(), refused, Response.json({})),
  );
  const call = client.get("/x");
  call.catch(() => {});
  await time.tickAsync(500);
  await time.runMicrotasks();
  await time.tickAsync(5_000);
  await call;
  assertEquals(events.map(({ type }) => type), [
    "request",
    "retry",
    "request",
    "first_byte",
    "retry",
    "request",
    "first_byte",
    "end",
  ]);
  const retries = events.filter((event) => event.type === "retry");
  assertEquals(
    retries.map((
      { attempt, error, retryAfter },
    ) => [attempt, error.name, error.status, error.code, retryAfter]),
    [
      [1, "APIConnectionError", undefined, undefined, 0],
      [2, "RateLimitError", 429, "slow_down", 30],
    ],
  );
  const end = events.at(-1)!;
  assert(end.type === "end");
  assertEquals([end.attempts, end.outcome], [3, "ok"]);
});

Deno.test("onEvent gets the failure of a call, not its message", async () => {
  const { client, events } = observed(scriptedFetch(
    Response.json({ error: { message: "hidden text", code: "not found" } }, {
      status: 404,
    }),
  ));
  await assertRejects(() => client.get("/x"));
  const end = events.at(-1)!;
  assert(end.type === "end");
  assertEquals([end.outcome, end.error?.name, end.error?.status], [
    "error",
    "NotFoundError",
    404,
  ]);
  assertEquals(end.error?.code, undefined, "a code is one word");
  assert(!JSON.stringify(events).includes("hidden"));
});

Deno.test("onEvent gets the first event of a stream, and its end with the tokens", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const events: ClientEvent[] = [];
  const client = openai.client({ onEvent: (event) => void events.push(event) });
  const stream = await client.responses.create({
    model: "gpt-5",
    input: "Hi",
    stream: true,
  });
  for await (const _ of stream);
  assertEquals(events.map(({ type }) => type), [
    "request",
    "first_byte",
    "first_event",
    "end",
  ]);
  const end = events.at(-1)!;
  assert(end.type === "end");
  assertEquals([end.outcome, end.finishReasons], ["ok", ["completed"]]);
  assert(end.responseId?.startsWith("resp_"));
  assert(end.usage!.output > 0);
});

Deno.test("onEvent learns that the program stopped reading a stream", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const events: ClientEvent[] = [];
  const client = openai.client({ onEvent: (event) => void events.push(event) });
  const stream = await client.chat.completions.create({
    model: "gpt-5",
    messages: [{ role: "user", content: "Hi" }],
    stream: true,
  });
  for await (const _ of stream) break;
  const end = events.at(-1)!;
  assert(end.type === "end");
  assertEquals([end.outcome, end.usage], ["stopped", undefined]);
});

Deno.test("onEvent learns that a stream was cut off", async () => {
  await using openai = await fakeOpenAI({ port: null });
  openai.fault({ cut: "close", afterEvents: 1 });
  const events: ClientEvent[] = [];
  const client = openai.client({ onEvent: (event) => void events.push(event) });
  await assertRejects(async () => {
    const stream = await client.responses.create({
      model: "gpt-5",
      input: "Hi",
      stream: true,
    });
    for await (const _ of stream);
  });
  const ends = events.filter((event) => event.type === "end");
  assertEquals(ends.map(({ outcome }) => outcome), ["error"]);
});

Deno.test("an OpenAIError of onEvent for a request refuses the call: nothing is sent", async () => {
  const fetch = scriptedFetch();
  const refusal = new OpenAIError("No.");
  const { client } = observed(fetch, ({ type }) => {
    if (type === "request") throw refusal;
  });
  const error = await assertRejects(() => client.get("/x"));
  assert(error === refusal);
  assertEquals(fetch.sent.length, 0);
});

Deno.test("other errors of onEvent are logged and change nothing", async () => {
  const lines: string[] = [];
  const log = (line: string) => void lines.push(line);
  const client = testClient(scriptedFetch(Response.json({ ok: 1 })), {
    logger: { error: log, warn: log, info: log, debug: log },
    onEvent: ({ type }) => {
      throw type === "request"
        ? new TypeError("secret")
        : new OpenAIError("no");
    },
  });
  assertEquals(await client.get("/x"), { ok: 1 });
  assertEquals(lines, [
    '[duplex] onEvent threw TypeError for the event "request": it is ignored',
    '[duplex] onEvent threw OpenAIError for the event "first_byte": it is ignored',
    '[duplex] onEvent threw OpenAIError for the event "end": it is ignored',
  ]);
});

Deno.test("onEvent may return a function that runs the sending of the attempt", async () => {
  let inside = false;
  const seen: boolean[] = [];
  const client = testClient(() => {
    seen.push(inside);
    return Promise.resolve(Response.json({}));
  }, {
    onEvent: ({ type }) => {
      if (type !== "request") return;
      return (send) => {
        inside = true;
        try {
          return send();
        } finally {
          inside = false;
        }
      };
    },
  });
  await client.get("/x");
  assertEquals(seen, [true]);
});

Deno.test("withOptions() keeps onEvent, null removes it, and it must be a function", async () => {
  const { client, events } = observed(
    scriptedFetch(Response.json({}), Response.json({})),
  );
  await client.withOptions({ timeout: 5 }).get("/x");
  const { length } = events;
  await client.withOptions({ onEvent: null }).get("/x");
  assertEquals([length, events.length], [3, 3]);
  assertThrows(
    () => client.withOptions({ onEvent: "x" as never }),
    TypeError,
    "onEvent must be a function, got string",
  );
});

Deno.test("rate limits are on errors and on withResponse()", async () => {
  const client = testClient(
    scriptedFetch(
      Response.json({}, { headers: LIMITS }),
      Response.json({}, { status: 429, headers: LIMITS }),
      Response.json({}),
    ),
    { maxRetries: 0 },
  );
  assertEquals((await client.get("/x").withResponse()).rateLimits, RATE_LIMITS);
  const error = await assertRejects(() => client.get("/x"), RateLimitError);
  assertEquals(error.rateLimits, RATE_LIMITS);
  assert(!("rateLimits" in await client.get("/x").withResponse()));
});

Deno.test("onEvent gets the events of a session: connect, open, response with tokens, close", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const events: ClientEvent[] = [];
  const client = openai.client({ onEvent: (event) => void events.push(event) });
  const session = await client.realtime.connect({ model: "gpt-realtime" });
  await session.response.create().done;
  await session.close();
  assertEquals(events.map(({ type, action, model }) => [type, action, model]), [
    ["socket_connect", "realtime.connect", "gpt-realtime"],
    ["socket_open", "realtime.connect", "gpt-realtime"],
    ["socket_response", "realtime.connect", "gpt-realtime"],
    ["socket_close", "realtime.connect", "gpt-realtime"],
  ]);
  const response = events[2];
  assert(response.type === "socket_response");
  assert(response.usage!.output > 0);
  assertEquals(response.status, "completed");
});

Deno.test("onEvent learns of reconnections", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const events: ClientEvent[] = [];
  const client = openai.client({ onEvent: (event) => void events.push(event) });
  const accepted = openai.realtime.nextSession();
  const session = await client.realtime.connect({ model: "gpt-realtime" });
  const again = session.once("reconnected");
  (await accepted).cut("close");
  await again;
  await session.close();
  assertEquals(events.map(({ type }) => type), [
    "socket_connect",
    "socket_open",
    "socket_reconnecting",
    "socket_reconnected",
    "socket_close",
  ]);
});

Deno.test("onEvent learns of a session that cannot be opened", async () => {
  await using openai = await fakeOpenAI({ port: null, keys: ["sk-other"] });
  const events: ClientEvent[] = [];
  const client = openai.client({ onEvent: (event) => void events.push(event) });
  await assertRejects(() => client.realtime.connect({ model: "gpt-realtime" }));
  assertEquals(events.map(({ type }) => type), [
    "socket_connect",
    "socket_close",
  ]);
});

Deno.test("an OpenAIError of onEvent refuses a session: no socket is opened", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const client = openai.client({
    onEvent: () => {
      throw new OpenAIError("No.");
    },
  });
  await assertRejects(
    () => client.realtime.connect({ model: "gpt-realtime" }),
    OpenAIError,
    "No.",
  );
  assertEquals(openai.requests.all.length, 0);
});
