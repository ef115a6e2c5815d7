import {
  assert,
  assertAlmostEquals,
  assertEquals,
  assertRejects,
  assertThrows,
} from "@std/assert";
import { FakeTime } from "@std/testing/time";
import type { Batch } from "../../../src/generated/types/batches.ts";
import type {
  BatchClient,
  BatchProgress,
  BatchRunState,
} from "../../../src/helpers/bulk/batch_options.ts";
import type { BatchResult } from "../../../src/helpers/bulk/batch_results.ts";
import { runBatch } from "../../../src/helpers/bulk/run_batch.ts";
import { makeParseableTextFormat } from "../../../src/helpers/parseable.ts";
import {
  APIUserAbortError,
  DeadlineExceededError,
  UploadSourceError,
} from "../../../src/errors.ts";
import { APIPromise } from "../../../src/results/runtime.js";
import { toFile } from "../../../src/results/runtime.js";
import { fakeOpenAI } from "../../../src/testing.ts";
import { within } from "../../support/within.ts";

const requests = (count: number, model = "gpt-5") =>
  Array.from({ length: count }, (_, n) => ({
    custom_id: `n${n + 1}`,
    body: { model, input: `Say ${n + 1}` },
  }));

const ids = (results: readonly { custom_id: string }[]) =>
  results.map(({ custom_id }) => custom_id);

Deno.test("runBatch() delivers results by custom id, with those of failed requests, tokens and cost at half the price", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const run = runBatch(
    openai.client(),
    [...requests(3), { custom_id: "bad", body: { model: 5 } }],
    { pollIntervalMs: 1, prices: { "gpt-5": { input: 2, output: 8 } } },
  );
  const results = await Array.fromAsync(run);
  assertEquals(ids(results), ["n1", "n2", "n3", "bad"]);
  const [first, , , bad] = results;
  assertEquals([first.status, first.error, first.parsed], [200, null, null]);
  assert(first.body!.output_text.length > 0);
  assertEquals([bad.status, bad.body], [400, null]);
  assert(bad.error!.message.length > 0);
  const { usage, cost, calls } = run.usage;
  assertEquals(calls, 3);
  assertAlmostEquals(cost, (usage.input * 2 + usage.output * 8) / 2e6);
  const [{ id: _, ...batch }] = run.state.batches;
  assertEquals(batch, { requests: 4, done: true });
});

Deno.test("runBatch() adds the format to each request, and types and parses the outputs", async () => {
  await using openai = await fakeOpenAI({ port: null });
  openai.on("Say 1", '{"city":"Paris"}').on("Say 2", '{"town":1}');
  const format = makeParseableTextFormat<{ city: string }>({
    type: "json_schema",
    name: "city",
    strict: true,
    schema: {
      type: "object",
      properties: { city: { type: "string" } },
      required: ["city"],
      additionalProperties: false,
    },
  }, (text) => {
    const value = JSON.parse(text);
    if (typeof value.city !== "string") throw new TypeError("no city");
    return value;
  });
  const run = runBatch(openai.client(), requests(2), {
    format,
    pollIntervalMs: 1,
  });
  const [good, wrong] = await Array.fromAsync(run);
  const city: string | undefined = good.parsed?.city;
  assertEquals(city, "Paris");
  assertEquals([wrong.parsed, wrong.error?.code], [null, "output_mismatch"]);
  assert(wrong.body !== null);
});

Deno.test("runBatch() splits files by requests and by bytes, reading the requests as they are sent", async () => {
  await using openai = await fakeOpenAI({ port: null });
  let taken = 0;
  async function* source() {
    for (const request of requests(7)) {
      taken++;
      yield request;
    }
  }
  const seen: [number, number][] = [];
  const run = runBatch(openai.client(), source(), {
    maxRequests: 3,
    concurrency: 1,
    pollIntervalMs: 1,
    save: ({ batches }) => void seen.push([batches.length, taken]),
  });
  const results = await Array.fromAsync(run);
  assertEquals(results.length, 7);
  assertEquals(run.state.batches.map(({ requests }) => requests), [3, 3, 1]);
  // One more is read, to see whether there is one.
  assertEquals(seen, [[1, 4], [1, 4], [2, 7], [2, 7], [3, 7], [3, 7]]);

  const line = JSON.stringify({
    custom_id: "n1",
    method: "POST",
    url: "/v1/responses",
    body: requests(1)[0].body,
  });
  const bySize = runBatch(openai.client(), requests(5), {
    maxBytes: 2 * (line.length + 1),
    pollIntervalMs: 1,
  });
  await Array.fromAsync(bySize);
  assertEquals(bySize.state.batches.map(({ requests }) => requests), [2, 2, 1]);
});

Deno.test("runBatch() resumes: nothing is sent twice, nothing is lost", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const client = openai.client();
  let state: BatchRunState | undefined;
  const first = runBatch(client, requests(6), {
    maxRequests: 2,
    concurrency: 2,
    pollIntervalMs: 1,
    save: (now) => {
      state = JSON.parse(JSON.stringify(now));
    },
  });
  const before: string[] = [];
  for await (const { custom_id } of first) {
    before.push(custom_id);
    if (before.length === 3) break; // in the middle of the second batch
  }
  assertEquals(state!.batches.map(({ done }) => done), [
    true,
    false,
    false,
  ]);
  const second = runBatch(client, requests(6), {
    maxRequests: 2,
    pollIntervalMs: 1,
    resume: state!,
  });
  const after = ids(await Array.fromAsync(second));
  assertEquals([...before, ...after], [
    "n1",
    "n2",
    "n3",
    "n3",
    "n4",
    "n5",
    "n6",
  ]);
  assertEquals(
    openai.requests.all.filter(({ method, path }) =>
      method === "POST" && path === "/batches"
    ).length,
    3,
  );
  const onlyIds = runBatch(client, [], {
    pollIntervalMs: 1,
    resume: { batches: second.state.batches.map(({ id }) => ({ id })) },
  });
  assertEquals((await Array.fromAsync(onlyIds)).length, 6);
});

Deno.test("runBatch() reports its progress", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const seen: BatchProgress[] = [];
  const run = runBatch(openai.client(), requests(3), {
    pollIntervalMs: 1,
    onProgress: (progress) => seen.push(progress),
  });
  await Array.fromAsync(run);
  assertEquals(seen[0], {
    batches: 1,
    sent: 3,
    completed: 0,
    failed: 0,
    delivered: 0,
  });
  assertEquals(seen.at(-1), {
    batches: 1,
    sent: 3,
    completed: 3,
    failed: 0,
    delivered: 3,
  });
});

/** A client whose batches end as a test says; it keeps the input files. */
function scripted(
  ends: readonly Partial<Batch>[],
  files: Record<string, string>,
) {
  const inputs: string[] = [];
  const batches = new Map<string, Batch>();
  const promise = <T>(make: () => T | Promise<T>) =>
    new APIPromise<T>(
      async () => ({
        response: new Response(),
        text: "",
        json: await make(),
        controller: new AbortController(),
        secrets: () => [],
      }),
      ({ json }) => json as T,
    );
  const cancelled: string[] = [];
  const client: BatchClient = {
    files: {
      create: ({ file }) =>
        promise(async () => {
          inputs.push(await (await toFile(file)).text());
          const id = `file-${inputs.length}`;
          files[id] = inputs.at(-1)!;
          return { id } as never;
        }),
      content: (id) => Promise.resolve(new Response(files[id])),
    },
    batches: {
      create: ({ input_file_id }) =>
        promise(() => {
          const batch = {
            id: `batch_${batches.size + 1}`,
            input_file_id,
            ...ends[batches.size],
          } as Batch;
          batches.set(batch.id, batch);
          return batch;
        }),
      retrieve: (id) => promise(() => batches.get(id)!),
      cancel: (id) =>
        promise(() => {
          cancelled.push(id);
          return batches.get(id)!;
        }),
    },
  };
  return { client, inputs, cancelled };
}

const codes = (results: readonly BatchResult<unknown, unknown>[]) =>
  results.map(({ custom_id, error }) => [custom_id, error?.code]);

Deno.test("runBatch() delivers an error for each request of a batch that failed", async () => {
  const errors = {
    data: [{ code: "invalid_json_line", message: "Line 2.", line: 2 }],
  };
  const { client } = scripted([{ status: "failed", errors }], {});
  const results = await Array.fromAsync(
    runBatch(client, requests(2), { pollIntervalMs: 0 }),
  );
  assertEquals(codes(results), [["n1", "batch_failed"], [
    "n2",
    "invalid_json_line",
  ]]);
  assert(results[0].error!.message.endsWith("its first error is: Line 2."));
});

Deno.test("runBatch() merges the error file, and what an expired batch did not run", async () => {
  const ok = { status_code: 200, body: { object: "response", output: [] } };
  const { client } = scripted([{
    status: "expired",
    output_file_id: "out",
    error_file_id: "err",
    request_counts: { total: 3, completed: 1, failed: 1 },
  }], {
    out: JSON.stringify({ custom_id: "n2", response: ok, error: null }),
    err: `${
      JSON.stringify({
        custom_id: "n1",
        response: null,
        error: { code: "batch_expired", message: "Late." },
      })
    }\n\n`,
  });
  const results = await Array.fromAsync(
    runBatch(client, requests(3), { pollIntervalMs: 0 }),
  );
  assertEquals(codes(results), [
    ["n2", undefined],
    ["n1", "batch_expired"],
    ["n3", "batch_expired"],
  ]);
  assertEquals(results[1].status, null);
});

Deno.test("runBatch() creates a batch again that was over the limit of enqueued tokens", async () => {
  const over = {
    status: "failed" as const,
    errors: { data: [{ code: "token_limit_exceeded", message: "Enqueued." }] },
  };
  const done = (name: string) => ({
    status: "completed" as const,
    output_file_id: name,
    request_counts: { total: 1, completed: 1, failed: 0 },
  });
  const line = (custom_id: string) =>
    JSON.stringify({ custom_id, response: { status_code: 200, body: {} } });
  const { client, inputs } = scripted([over, done("b"), done("a")], {
    a: line("n1"),
    b: line("n2"),
  });
  const run = runBatch(client, requests(2), {
    maxRequests: 1,
    pollIntervalMs: 0,
  });
  assertEquals(ids(await Array.fromAsync(run)), ["n2", "n1"]);
  assertEquals(inputs.length, 2, "files are not uploaded again");
  assertEquals(run.state.batches.map(({ id }) => id), ["batch_3", "batch_2"]);
});

Deno.test("runBatch() loses no batch of several that are over the limit at once, also of a run that it resumes", async () => {
  const over = {
    status: "failed" as const,
    errors: { data: [{ code: "token_limit_exceeded", message: "Enqueued." }] },
  };
  const done = (name: string) => ({
    status: "completed" as const,
    output_file_id: name,
    request_counts: { total: 1, completed: 1, failed: 0 },
  });
  const line = (custom_id: string) =>
    JSON.stringify({ custom_id, response: { status_code: 200, body: {} } });
  const ends = [done("a"), over, over, over, done("b"), done("c"), done("d")];
  const { client, inputs } = scripted(ends, {
    a: line("n1"),
    b: line("n2"),
    c: line("n3"),
    d: line("n4"),
  });
  const run = runBatch(client, requests(4), {
    maxRequests: 1,
    pollIntervalMs: 0,
  });
  const results = await Array.fromAsync(run);
  assertEquals(codes(results), [
    ["n1", undefined],
    ["n2", undefined],
    ["n3", undefined],
    ["n4", undefined],
  ]);
  assertEquals(inputs.length, 4, "files are not uploaded again");

  const { client: later } = scripted([over, done("a")], {
    "file-1": line("n1"),
    a: line("n1"),
  });
  const first = runBatch(later, requests(1), { pollIntervalMs: 0 });
  assertEquals(codes(await Array.fromAsync(first)), [[
    "n1",
    "batch_failed", // it does not fit even alone
  ]]);
  const resume = { batches: [{ id: "batch_1", requests: 1 }] };
  const second = runBatch(later, requests(1), { pollIntervalMs: 0, resume });
  const codesOfSecond = codes(await Array.fromAsync(second));
  assertEquals(codesOfSecond, [["n1", undefined]]);
});

Deno.test("runBatch() refuses a request that is larger than a file, and sends those before it", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const large = { body: { model: "gpt-5", input: "x".repeat(1_000) } };
  const run = runBatch(openai.client(), [...requests(1), large], {
    maxBytes: 500,
    pollIntervalMs: 1,
  });
  await assertRejects(
    () => Array.fromAsync(run),
    RangeError,
    "request 2 must have at most 500 bytes, got 1",
  );
  assertEquals(run.state.batches.map(({ requests }) => requests), [1]);
});

Deno.test("runBatch() ends with the signal while it waits for a request that never comes", async () => {
  await using openai = await fakeOpenAI({ port: null });
  for (const before of [[], requests(1)]) {
    const stop = new AbortController();
    const source = async function* () {
      yield* before;
      queueMicrotask(() => stop.abort("enough"));
      await new Promise(() => {});
    };
    const run = runBatch(openai.client(), source(), { signal: stop.signal });
    const error = await assertRejects(
      () => within(Array.fromAsync(run), "runBatch()"),
      APIUserAbortError,
    );
    assertEquals(error.cause, "enough");
  }
});

Deno.test("runBatch() ends at the deadline while it waits for a request that never comes", async () => {
  await using openai = await fakeOpenAI({ port: null });
  for (const before of [[], requests(1)]) {
    const source = async function* () {
      yield* before;
      await new Promise(() => {});
    };
    const run = runBatch(openai.client(), source(), { deadline: 50 });
    await assertRejects(
      () => within(Array.fromAsync(run), "runBatch()"),
      DeadlineExceededError,
    );
  }
});

Deno.test("runBatch() says at the deadline which request never came, and that its batches continue", async () => {
  using time = new FakeTime();
  const { client } = scripted([], {});
  const source = async function* () {
    yield* requests(2); // of a batch that was created before
    await new Promise(() => {});
  };
  const run = runBatch(client, source(), {
    deadline: 60_000,
    resume: { batches: [{ id: "batch_1", requests: 2, done: true }] },
  });
  const ended = assertRejects(
    () => Array.fromAsync(run),
    DeadlineExceededError,
    "The source of the requests did not provide request 3 by the deadline. The batches continue: resume from the state of the run",
  );
  await time.tickAsync(60_000);
  await ended;
});

Deno.test("runBatch() finds a duplicate custom_id of an array before anything is sent, also across files and among defaults", () => {
  const { client } = scripted([], {});
  const body = { model: "gpt-5", input: "Hi" };
  for (
    const wrong of [
      [...requests(2), ...requests(1)],
      [{ custom_id: "request-2", body }, { body }, { body }],
    ]
  ) {
    assertThrows(
      () => runBatch(client, wrong, { maxRequests: 1 }),
      TypeError,
      `custom_id must be unique within a run, got a duplicate at request ${
        wrong[0].custom_id === "n1" ? 3 : 2
      }`,
    );
  }
});

Deno.test("runBatch() finds a duplicate custom_id of a lazy source within its file, and does not create that batch", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const source = function* () {
    yield* requests(2);
    yield* requests(2);
  };
  const run = runBatch(openai.client(), source(), { pollIntervalMs: 1 });
  const error = await assertRejects(
    () => Array.fromAsync(run),
    UploadSourceError,
    "custom_id must be unique within a batch, got a duplicate at request 3",
  );
  assert(error.cause instanceof TypeError);
  assertEquals(run.state.batches, []);
});

Deno.test("runBatch() names a request that is not one, before it is sent", async () => {
  const { client } = scripted([], {});
  const wrong: [unknown, string][] = [
    [null, "request 1 must be an object with a body, got null"],
    ["Hi", "request 1 must be an object with a body, got string"],
    [{ body: "Hi" }, "body of request 1 must be an object, got string"],
    [
      { custom_id: 5, body: {} },
      "custom_id of request 1 must be a string, got 5",
    ],
    [
      { customId: "a", body: {} },
      'Unknown option "customId" of request 1, did you mean "custom_id"?',
    ],
  ];
  for (const [request, message] of wrong) {
    const source = [request] as unknown as ReturnType<typeof requests>;
    assertThrows(() => runBatch(client, source), TypeError, message);
    await assertRejects(
      () => Array.fromAsync(runBatch(client, source.values())),
      TypeError,
      message,
    );
  }
  for (const source of [undefined, null, 5, {}, requests(1)[0]]) {
    assertThrows(
      () => runBatch(client, source as unknown as ReturnType<typeof requests>),
      TypeError,
      "requests must be an iterable or a stream of requests, got ",
    );
  }
});

Deno.test("runBatch() stops polling when the program leaves the iteration", async () => {
  const done = {
    status: "completed" as const,
    output_file_id: "a",
    request_counts: { total: 1, completed: 1, failed: 0 },
  };
  const { client } = scripted([done, { status: "in_progress" }], {
    a: JSON.stringify({
      custom_id: "n1",
      response: { status_code: 200, body: {} },
    }),
  });
  const run = runBatch(client, requests(2), {
    maxRequests: 1,
    pollIntervalMs: 60_000,
  });
  // A timer that were left would fail the test.
  for await (const { custom_id } of run) {
    assertEquals(custom_id, "n1");
    break;
  }
});

Deno.test("runBatch() ends with the signal, and cancel() cancels what is not done", async () => {
  const { client, cancelled } = scripted([{ status: "in_progress" }], {});
  const stop = new AbortController();
  const run = runBatch(client, requests(1), {
    signal: stop.signal,
    pollIntervalMs: 60_000,
    save: () => stop.abort(),
  });
  await assertRejects(() => Array.fromAsync(run), APIUserAbortError);
  await run.cancel();
  assertEquals(cancelled, ["batch_1"]);
});

Deno.test("runBatch() names invalid options", async () => {
  const { client } = scripted([], {});
  assertThrows(
    () => runBatch(client, [], { maxRequests: 0 }),
    RangeError,
    "maxRequests must be a positive integer, got 0",
  );
  const run = runBatch(client, []);
  assertEquals(await Array.fromAsync(run), []);
  await assertRejects(
    () => Array.fromAsync(run),
    TypeError,
    "A batch run can be iterated only once",
  );
});

Deno.test("runBatch() holds neither requests nor results: memory does not grow with their number", async () => {
  const { stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "--no-check",
      "--v8-flags=--expose-gc",
      new URL("memory_program.ts", import.meta.url).pathname,
    ],
  }).output();
  const error = new TextDecoder().decode(stderr);
  assertEquals(error, "");
  const { count, sent, used: [early, late] } = JSON.parse(
    new TextDecoder().decode(stdout),
  );
  assertEquals(count, 40_000);
  assert(sent > 80_000_000, `${sent} bytes were sent`);
  // What was sent and received between the two is over 120 MB.
  assert(late - early < 8_000_000, `${early} bytes became ${late}`);
});
