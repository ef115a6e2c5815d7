import {
  assert,
  assertEquals,
  assertInstanceOf,
  assertRejects,
  assertThrows,
} from "@std/assert";
import { FakeTime } from "@std/testing/time";
import {
  APIUserAbortError,
  DeadlineExceededError,
  NotFoundError,
  type OpenAI,
} from "../../mod.ts";
import { poll } from "../../src/helpers/mod.ts";
import { isSettled, startClock } from "../../src/helpers/poll.ts";
import { uploadAll } from "../../src/helpers/wait.ts";
import { testClient } from "../support/test_client.ts";

/** A client whose requests are answered one after the other; the last answer repeats. */
function answering(
  ...answers: (object | [object, Record<string, string>, number?])[]
): { client: OpenAI; requests: Request[] } {
  const requests: Request[] = [];
  const client = testClient((input, init) => {
    requests.push(new Request(input, init));
    const answer = answers[Math.min(requests.length, answers.length) - 1];
    const [object, headers, status] = Array.isArray(answer)
      ? answer
      : [answer, {}];
    return Promise.resolve(Response.json(object, { headers, status }));
  }, { maxRetries: 0 });
  return { client, requests };
}

const running = { id: "batch_1", status: "in_progress" };

/** Lets time pass in steps, so that each request is answered before the next wait. */
async function pass(time: FakeTime, ms: number, step = 100) {
  for (let passed = 0; passed < ms; passed += step) {
    await time.tickAsync(step);
    await time.runMicrotasks();
  }
}

Deno.test("poll() without an interval, given as null, asks as often as without options", async () => {
  using time = new FakeTime();
  const { client, requests } = answering(running, {
    id: "batch_1",
    status: "completed",
  });
  const options = { pollIntervalMs: null, deadline: null } as object;
  const batch = client.batches.poll("batch_1", options);
  await pass(time, 4_900);
  assertEquals(requests.length, 1);
  await pass(time, 200);
  assertEquals((await batch).status, "completed");
  const { headers } = requests[0];
  assertEquals(headers.get("x-stainless-custom-poll-interval"), null);
});

Deno.test("poll() asks again until the object is done, and waits 5 s between two requests", async () => {
  using time = new FakeTime();
  const { client, requests } = answering(running, running, {
    id: "batch_1",
    status: "completed",
  });
  const batch = client.batches.poll("batch_1");
  await pass(time, 4_900);
  assertEquals(requests.length, 1);
  await pass(time, 5_400);
  assertEquals(requests.length, 3);
  assertEquals((await batch).status, "completed");
  assertEquals(requests[0].headers.get("x-stainless-poll-helper"), "true");
});

Deno.test("poll() and its wait take a signal of false as none, as the official SDK does", async () => {
  using time = new FakeTime();
  const { client } = answering(running, { ...running, status: "completed" });
  const signal = false as unknown as undefined;
  for (const deadline of [undefined, 60_000]) {
    const batch = client.batches.poll("batch_1", { signal, deadline });
    await pass(time, 5_000);
    assertEquals((await batch).status, "completed");
  }
});

Deno.test("poll() waits as long as the server asks, within bounds", async () => {
  for (
    const [hint, wait] of [["1500", 1_500], ["0", 100], ["-5", 100], [
      "99999999",
      600_000,
    ], ["soon", 5_000]] as const
  ) {
    using time = new FakeTime();
    const { client, requests } = answering(
      [running, { "openai-poll-after-ms": hint }],
      { status: "failed" },
    );
    const batch = client.batches.poll("batch_1");
    await time.tickAsync(0);
    await time.tickAsync(wait - 1);
    await time.runMicrotasks();
    assertEquals(requests.length, 1, hint);
    await time.tickAsync(1);
    assertEquals((await batch).status, "failed");
  }
});

Deno.test("poll() treats an object with an unknown status as not done, and waits the full interval", async () => {
  using time = new FakeTime();
  const { client, requests } = answering({ status: "dreaming" }, {
    status: "completed",
  });
  const video = client.videos.poll("video_1", { pollIntervalMs: 1_000 });
  await pass(time, 900);
  assertEquals(requests.length, 1);
  await pass(time, 200);
  assertEquals((await video).status, "completed");
});

Deno.test("poll() rejects at its deadline, and names the last status", async () => {
  using time = new FakeTime();
  const { client, requests } = answering(running);
  const batch = client.batches.poll("batch_1", {
    pollIntervalMs: 400,
    deadline: 1_000,
  });
  const failed = assertRejects(
    () => batch,
    DeadlineExceededError,
    'its status is "in_progress"',
  );
  await pass(time, 900);
  assertEquals(requests.length, 3);
  await pass(time, 200);
  await failed;
  await pass(time, 10_000, 1_000);
  assertEquals(requests.length, 3);
});

Deno.test("createAndPoll() includes the first request in its deadline", async () => {
  using time = new FakeTime();
  let sent = 0;
  const client = testClient(async () => {
    sent++;
    if (sent === 1) await new Promise((done) => setTimeout(done, 700));
    return Response.json(running);
  }, { maxRetries: 0 });
  const batch = client.batches.createAndPoll({
    input_file_id: "file_1",
    endpoint: "/v1/responses",
    completion_window: "24h",
  }, { pollIntervalMs: 200, deadline: 1_000 });
  const failed = assertRejects(() => batch, DeadlineExceededError);
  await pass(time, 1_100);
  await failed;
  assertEquals(sent, 3);
});

Deno.test("poll() ends when its signal aborts, while it waits and before it starts", async () => {
  using time = new FakeTime();
  const { client, requests } = answering(running);
  const controller = new AbortController();
  const { signal } = controller;
  const batch = client.batches.poll("batch_1", { signal });
  const failed = assertRejects(() => batch, APIUserAbortError);
  await pass(time, 1_000);
  controller.abort("enough");
  assertEquals((await failed).cause, "enough");
  await assertRejects(
    () => client.batches.poll("batch_1", { signal }),
    APIUserAbortError,
  );
  await pass(time, 10_000, 1_000);
  assertEquals(requests.length, 1);
});

Deno.test("poll() rejects with the error of a request", async () => {
  const { client } = answering([{ error: { message: "No" } }, {}, 404]);
  await assertRejects(() => client.batches.poll("batch_1"), NotFoundError);
});

Deno.test("poll() rejects invalid intervals and deadlines, and sends nothing", async () => {
  const { client, requests } = answering(running);
  for (const wrong of [-1, NaN, Infinity]) {
    await assertRejects(
      () => client.batches.poll("batch_1", { pollIntervalMs: wrong }),
      RangeError,
      `pollIntervalMs must be a number of milliseconds, 0 or more, got ${wrong}`,
    );
    await assertRejects(
      () => client.batches.createAndPoll({} as never, { deadline: wrong }),
      RangeError,
      "deadline must be",
    );
    await assertRejects(
      () => client.files.waitForProcessing("file_1", { pollInterval: wrong }),
      RangeError,
      "pollInterval must be",
    );
  }
  assertEquals(requests.length, 0);
});

Deno.test("poll() of ./helpers takes any request and any condition", async () => {
  const { client, requests } = answering({ status: "active" }, {
    status: "gone",
  });
  const store = await poll(
    (options) => client.vectorStores.retrieve("vs_1", options),
    ({ status }) => status as string === "gone",
    { pollIntervalMs: 0, query: { own: 1 } },
  );
  assertEquals(store.status as string, "gone");
  assertEquals(new URL(requests[1].url).search, "?own=1");
});

Deno.test("each resource whose objects take time has poll(), and it ends at each final status", async () => {
  const wait = { pollIntervalMs: 0 };
  const ways: [string[], (client: OpenAI) => Promise<{ status?: unknown }>][] =
    [
      [
        ["completed", "failed", "expired", "cancelled"],
        (client) => client.batches.poll("batch_1", wait),
      ],
      [
        ["succeeded", "failed", "cancelled", "paused"],
        (client) => client.fineTuning.jobs.poll("ftjob_1", wait),
      ],
      [
        ["completed", "failed", "canceled"],
        (client) =>
          client.evals.runs.poll("run_1", { eval_id: "eval_1" }, wait),
      ],
      [
        ["completed", "failed", "incomplete", "cancelled"],
        (client) => client.responses.poll("resp_1", wait),
      ],
      [
        ["completed", "failed"],
        (client) => client.videos.poll("video_1", wait),
      ],
      [
        ["processed", "error", "deleted"],
        (client) =>
          client.files.waitForProcessing("file_1", { pollInterval: 0 }),
      ],
    ];
  for (const [statuses, way] of ways) {
    for (const status of statuses) {
      assert(isSettled({ status }));
      const { client, requests } = answering(
        { status: "queued" },
        { status: "in_progress" },
        { status },
      );
      assertEquals((await way(client)).status, status);
      assertEquals(requests.length, 3);
    }
  }
});

Deno.test("createAndPoll() of batches, jobs, eval runs, videos and responses creates, then polls", async () => {
  const wait = { pollIntervalMs: 0 };
  const body = {} as never;
  const ways: Record<string, (client: OpenAI) => Promise<unknown>> = {
    "/batches": (client) => client.batches.createAndPoll(body, wait),
    "/fine_tuning/jobs": (client) =>
      client.fineTuning.jobs.createAndPoll(body, wait),
    "/evals/eval_1/runs": (client) =>
      client.evals.runs.createAndPoll("eval_1", body, wait),
    "/videos": (client) => client.videos.createAndPoll(body, wait),
    "/responses": (client) => client.responses.createAndPoll(body, wait),
  };
  for (const [path, way] of Object.entries(ways)) {
    const { client, requests } = answering(
      { id: "x_1", status: "queued" },
      { id: "x_1", status: "completed" },
    );
    await way(client);
    assertEquals(
      requests.map(({ method, url }) =>
        `${method} ${new URL(url).pathname.slice(3)}`
      ),
      [`POST ${path}`, `GET ${path}/x_1`],
    );
  }
});

Deno.test("responses.createAndPoll() asks for a response in the background", async () => {
  const { client, requests } = answering({ id: "r", status: "completed" });
  await client.responses.createAndPoll({ model: "gpt-5", input: "Hi" });
  assertEquals(requests.length, 1);
  assertEquals((await requests[0].json()).background, true);
});

async function microtasks(count: number) {
  for (let turn = 0; turn < count; turn++) await Promise.resolve();
}

Deno.test("uploadAll() keeps the order of the files and the limit of concurrency", async () => {
  let running = 0, most = 0;
  const uploaded = await uploadAll([5, 1, 3, 2, 4], 2, async (ms) => {
    most = Math.max(most, ++running);
    await microtasks(ms);
    running--;
    return ms * 10;
  });
  assertEquals([uploaded, most], [[50, 10, 30, 20, 40], 2]);
});

Deno.test("uploadAll() starts nothing after a failure, and waits for uploads in progress", async () => {
  const begun: number[] = [];
  let finished = false;
  const error = await assertRejects(() =>
    uploadAll([1, 2, 3, 4], 2, async (n) => {
      begun.push(n);
      if (n === 1) throw new Error("no space");
      await microtasks(5);
      finished = true;
    })
  );
  assertEquals((error as Error).message, "no space");
  assertEquals([begun, finished], [[1, 2], true]);
});

Deno.test("fileBatches.uploadAndPoll() refuses an empty list and a concurrency of 0 before any request", async () => {
  const { client, requests } = answering(running);
  const upload = (files: File[], maxConcurrency?: number) =>
    client.vectorStores.fileBatches.uploadAndPoll("vs_1", { files }, {
      maxConcurrency,
    });
  await assertRejects(() => upload([]), TypeError, "createAndPoll()");
  for (const wrong of [0, -1, 1.5]) {
    await assertRejects(
      () => upload([new File(["a"], "a.txt")], wrong),
      RangeError,
      `maxConcurrency must be a positive integer, got ${wrong}`,
    );
  }
  assertEquals(requests.length, 0);
});

Deno.test("startClock() gives each request the rest of the deadline", () => {
  using time = new FakeTime();
  const current = startClock({ deadline: 100, query: { a: 1 } });
  time.tick(40);
  assertEquals(current(), { deadline: 60, query: { a: 1 } });
  time.tick(60);
  assertInstanceOf(assertThrows(current), DeadlineExceededError);
  assertEquals(startClock()(), {});
});
