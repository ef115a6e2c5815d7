// deno-lint-ignore-file no-import-prefix no-explicit-any -- the official SDK is the oracle of tests only
import { assertEquals } from "@std/assert";
import { FakeTime } from "@std/testing/time";
import Official from "npm:openai@7.59.0";
import OpenAI from "../../mod.ts";
import { ISOLATED } from "../support/test_client.ts";

/** A helper: how it is called, and the answers to its requests. */
interface Case {
  call: (client: any) => Promise<unknown>;
  answers: (object | [object, Record<string, string>])[];
}

const file = (name: string) => new File([`text of ${name}`], name);
const vectorFile = (status: string) => ({
  id: "file_1",
  object: "vector_store.file",
  status,
});
const run = (status: string) => ({
  id: "run_1",
  object: "thread.run",
  thread_id: "thread_1",
  status,
});

const POLLS: Record<string, Case> = {
  "files.waitForProcessing": {
    call: (client) => client.files.waitForProcessing("file_1"),
    answers: [{ id: "file_1" }, { id: "file_1", status: "uploaded" }, {
      id: "file_1",
      status: "processed",
    }],
  },
  "files.waitForProcessing, its own interval": {
    call: (client) =>
      client.files.waitForProcessing("file_1", { pollInterval: 70 }),
    answers: [{ status: "uploaded" }, { status: "error" }],
  },
  "vectorStores.files.createAndPoll": {
    call: (client) =>
      client.vectorStores.files.createAndPoll("vs_1", { file_id: "file_1" }),
    answers: ["in_progress", "in_progress", "completed"].map(vectorFile),
  },
  "vectorStores.files.poll, the server's interval": {
    call: (client) => client.vectorStores.files.poll("vs_1", "file_1"),
    answers: [
      [vectorFile("in_progress"), { "openai-poll-after-ms": "1234" }],
      [vectorFile("in_progress"), { "openai-poll-after-ms": "soon" }],
      vectorFile("failed"),
    ],
  },
  "vectorStores.files.poll, the program's interval and headers": {
    call: (client) =>
      client.vectorStores.files.poll("vs_1", "file_1", {
        pollIntervalMs: 250,
        headers: { "x-own": "1", "X-Stainless-Poll-Helper": "false" },
      }),
    answers: [
      [vectorFile("in_progress"), { "openai-poll-after-ms": "1234" }],
      vectorFile("cancelled"),
    ],
  },
  "vectorStores.files.upload": {
    call: (client) => client.vectorStores.files.upload("vs_1", file("a.txt")),
    answers: [{ id: "file_1" }, vectorFile("in_progress")],
  },
  "vectorStores.files.uploadAndPoll": {
    call: (client) =>
      client.vectorStores.files.uploadAndPoll("vs_1", file("a.txt"), {
        pollIntervalMs: 0,
      }),
    answers: [
      { id: "file_1" },
      ...["in_progress", "completed"].map(vectorFile),
    ],
  },
  "vectorStores.fileBatches.createAndPoll": {
    call: (client) =>
      client.vectorStores.fileBatches.createAndPoll("vs_1", {
        file_ids: ["file_1"],
      }),
    answers: ["in_progress", "in_progress", "completed"].map(vectorFile),
  },
  "vectorStores.fileBatches.poll": {
    call: (client) => client.vectorStores.fileBatches.poll("vs_1", "vsfb_1"),
    answers: ["in_progress", "failed"].map(vectorFile),
  },
  "vectorStores.fileBatches.uploadAndPoll": {
    call: (client) =>
      client.vectorStores.fileBatches.uploadAndPoll("vs_1", {
        files: [file("a.txt"), file("b.txt"), file("c.txt")],
      }, { maxConcurrency: 1 }),
    answers: [
      { id: "file_1" },
      { id: "file_2" },
      { id: "file_3" },
      ...["in_progress", "completed"].map(vectorFile),
    ],
  },
  "beta.threads.runs.createAndPoll": {
    call: (client) =>
      client.beta.threads.runs.createAndPoll("thread_1", {
        assistant_id: "asst_1",
      }),
    answers: ["queued", "in_progress", "completed"].map(run),
  },
  "beta.threads.runs.createAndPoll, all options": {
    call: (client) =>
      client.beta.threads.runs.createAndPoll("thread_1", {
        assistant_id: "asst_1",
        include: ["step_details.tool_calls[*].file_search.results[*].content"],
      }, { pollIntervalMs: 30, headers: { "x-own": "1" }, timeout: 9_000 }),
    answers: ["queued", "cancelling", "cancelled"].map(run),
  },
  "beta.threads.runs.poll": {
    call: (client) =>
      client.beta.threads.runs.poll("run_1", { thread_id: "thread_1" }),
    answers: ["in_progress", "requires_action"].map(run),
  },
  "beta.threads.createAndRunPoll": {
    call: (client) =>
      client.beta.threads.createAndRunPoll({ assistant_id: "asst_1" }),
    answers: ["queued", "in_progress", "expired"].map(run),
  },
  "beta.threads.runs.submitToolOutputsAndPoll": {
    call: (client) =>
      client.beta.threads.runs.submitToolOutputsAndPoll("run_1", {
        thread_id: "thread_1",
        tool_outputs: [{ tool_call_id: "call_1", output: "1" }],
      }),
    answers: ["queued", "incomplete"].map(run),
  },
};

/** Headers that a helper decides about. */
const HEADERS = [
  "x-stainless-poll-helper",
  "x-stainless-custom-poll-interval",
  "openai-beta",
  "x-own",
];

/** The requests of a helper, when they were sent, and what it resolved with. */
async function observe(Client: any, more: object, { call, answers }: Case) {
  using time = new FakeTime();
  const start = time.now;
  const log: unknown[] = [];
  const left = [...answers];
  let inFlight = 0;
  const client = new Client({
    ...more,
    apiKey: "sk-test",
    baseURL: "https://api.test/v1",
    maxRetries: 0,
    fetch: async (input: any, init: any) => {
      // The official SDK asks with this request whether forms are supported.
      if (String(input) === "data:,") return new Response();
      inFlight++;
      const request = new Request(input, init);
      const isForm = request.headers.get("content-type")?.includes("form-data");
      const body = isForm
        ? await Promise.all(
          [...await request.formData()].map(async ([name, value]) => [
            name,
            value instanceof File ? [value.name, await value.text()] : value,
          ]),
        )
        : await request.text();
      log.push([
        time.now - start,
        request.method,
        request.url,
        ...HEADERS.map((name) => request.headers.get(name)),
        body,
      ]);
      const answer = left.shift()!;
      inFlight--;
      const [object, headers] = Array.isArray(answer) ? answer : [answer, {}];
      return Response.json(object, { headers });
    },
  });
  let isSettled = false;
  const result = call(client).catch((error: Error) => error.message)
    .finally(() => isSettled = true);
  while (!isSettled) {
    for (let turn = 0; turn < 3; turn++) await macrotask();
    if (!isSettled && inFlight === 0) await time.nextAsync();
  }
  return [log, await result, left.length];
}

const { setTimeout: realTimeout } = globalThis;
/** Lets bodies of forms and responses be read, which takes more than microtasks. */
const macrotask = () => new Promise<void>((done) => realTimeout(done, 0));

for (const [name, one] of Object.entries(POLLS)) {
  Deno.test(`${name} sends the requests of the official SDK, at the same times`, async () => {
    const ours = await observe(OpenAI, ISOLATED, one);
    const theirs = await observe(Official, {}, one);
    assertEquals(ours, theirs);
    assertEquals(ours.at(-1), 0);
  });
}
