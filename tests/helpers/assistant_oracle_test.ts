// deno-lint-ignore-file no-import-prefix no-explicit-any -- the official SDK is the oracle of tests only
/** Runs of assistants as event logs, followed with both clients: same events, snapshots and finals. */
import { assertEquals } from "@std/assert";
import Official from "npm:openai@7.59.0";
import { AssistantStream as OfficialStream } from "npm:openai@7.59.0/lib/AssistantStream";
import OpenAI from "../../mod.ts";
import { AssistantStream } from "../../src/helpers/mod.ts";
import { ISOLATED } from "../support/test_client.ts";

type Event = [event: string, data: object];

const EVENTS = [
  "connect",
  "event",
  "run",
  "messageCreated",
  "messageDelta",
  "messageDone",
  "runStepCreated",
  "runStepDelta",
  "runStepDone",
  "toolCallCreated",
  "toolCallDelta",
  "toolCallDone",
  "textCreated",
  "textDelta",
  "textDone",
  "imageFileDone",
  "error",
  "abort",
  "end",
];

const CURRENT = [
  "currentEvent",
  "currentRun",
  "currentMessageSnapshot",
  "currentRunStepSnapshot",
];

const FINALS = ["finalRun", "finalMessages", "finalRunSteps"];

const run = (status: string): Event => [
  `thread.run.${status}`,
  { id: "run_1", object: "thread.run", thread_id: "thread_1", status },
];
const message = (
  status: string,
  content: object[] = [],
  id = "msg_1",
): Event => [
  `thread.message.${status}`,
  {
    id,
    object: "thread.message",
    status: status === "created" ? "in_progress" : status,
    role: "assistant",
    content,
    metadata: {},
  },
];
const messageDelta = (content: object[] | undefined, id = "msg_1"): Event => [
  "thread.message.delta",
  {
    id,
    object: "thread.message.delta",
    delta: { ...(content ? { content } : {}) },
  },
];
const text = (value: string, index = 0, annotations?: object[]) => ({
  index,
  type: "text",
  text: { value, ...(annotations ? { annotations } : {}) },
});
const whole = (value: string, annotations: object[] = []) => ({
  type: "text",
  text: { value, annotations },
});
const image = (index: number) => ({
  index,
  type: "image_file",
  image_file: { file_id: `file_${index}` },
});
const step = (status: string, details: object, id = "step_1"): Event => [
  `thread.run.step.${status}`,
  {
    id,
    object: "thread.run.step",
    run_id: "run_1",
    status: status === "created" ? "in_progress" : status,
    step_details: details,
    usage: null,
  },
];
const stepDelta = (details: object | null, id = "step_1"): Event => [
  "thread.run.step.delta",
  {
    id,
    object: "thread.run.step.delta",
    delta: details ? { step_details: details } : {},
  },
];
const calls = (...tool_calls: object[]) => ({ type: "tool_calls", tool_calls });
const creation = {
  type: "message_creation",
  message_creation: { message_id: "msg_1" },
};
const begin: Event[] = [
  ["thread.created", { id: "thread_1", object: "thread" }],
  run("created"),
  run("queued"),
  run("in_progress"),
];

/** Event logs, by what happens in them. */
const LOGS: Record<string, Event[]> = {
  "text": [
    ...begin,
    step("created", creation),
    step("in_progress", creation),
    message("created"),
    message("in_progress"),
    messageDelta([text("Hel")]),
    messageDelta([text("lo, ünïcödé 🎧")]),
    message("completed", [whole("Hello, ünïcödé 🎧")]),
    step("completed", creation),
    run("completed"),
  ],
  "text with annotations": [
    ...begin,
    message("created"),
    messageDelta([text("See ", 0, [])]),
    messageDelta([
      text("[1]", 0, [{
        index: 0,
        type: "file_citation",
        text: "[1]",
        start_index: 4,
        end_index: 7,
        file_citation: { file_id: "file_1" },
      }]),
    ]),
    messageDelta([
      text("[2]", 0, [{
        index: 1,
        type: "file_path",
        text: "[2]",
        start_index: 7,
      }]),
    ]),
    message("completed", [whole("See [1][2]", [{ type: "file_citation" }])]),
    run("completed"),
  ],
  "text, an image and text": [
    ...begin,
    message("created"),
    messageDelta([text("First")]),
    messageDelta([image(1)]),
    messageDelta([text("Third", 2)]),
    messageDelta([text(" part", 2)]),
    messageDelta([text("!", 2)]),
    message("completed", [whole("First"), image(1), whole("Third part!")]),
    run("completed"),
  ],
  "two parts in one delta, the last one an image": [
    ...begin,
    message("created"),
    messageDelta([text("a"), image(1)]),
    message("completed", [whole("a"), image(1)]),
    run("completed"),
  ],
  "a message that has content from the beginning": [
    ...begin,
    message("created", [whole("Well")]),
    messageDelta([text(", then")]),
    message("completed", [whole("Well, then")]),
    run("completed"),
  ],
  "a delta without content, an image URL and a refusal": [
    ...begin,
    message("created"),
    messageDelta(undefined),
    messageDelta([{ index: 0, type: "image_url", image_url: { url: "u" } }]),
    messageDelta([{ index: 1, type: "refusal", refusal: "I " }]),
    messageDelta([{ index: 1, type: "refusal", refusal: "cannot" }]),
    message("completed", [{ type: "image_url" }, { type: "refusal" }]),
    run("completed"),
  ],
  "two messages, the second one incomplete": [
    ...begin,
    message("created"),
    messageDelta([text("one")]),
    message("completed", [whole("one")]),
    message("created", [], "msg_2"),
    messageDelta([text("tw")], "msg_2"),
    message("incomplete", [whole("tw")], "msg_2"),
    run("incomplete"),
  ],
  "a message without content": [
    ...begin,
    message("created"),
    message("completed", []),
    run("completed"),
  ],
  "two function calls, and the run requires action": [
    ...begin,
    step("created", calls()),
    stepDelta(
      calls({
        index: 0,
        id: "call_1",
        type: "function",
        function: { name: "add", arguments: "", output: null },
      }),
    ),
    stepDelta(
      calls({ index: 0, type: "function", function: { arguments: '{"a":' } }),
    ),
    stepDelta(
      calls({ index: 0, type: "function", function: { arguments: "1}" } }),
    ),
    stepDelta(
      calls({
        index: 1,
        id: "call_2",
        type: "function",
        function: { name: "sub", arguments: "{}", output: null },
      }),
    ),
    run("requires_action"),
  ],
  "a code interpreter with logs and an image": [
    ...begin,
    step("created", calls()),
    step("in_progress", calls()),
    stepDelta(
      calls({
        index: 0,
        id: "call_1",
        type: "code_interpreter",
        code_interpreter: { input: "", outputs: [] },
      }),
    ),
    stepDelta(
      calls({
        index: 0,
        type: "code_interpreter",
        code_interpreter: { input: "print(1)" },
      }),
    ),
    stepDelta(
      calls({
        index: 0,
        type: "code_interpreter",
        code_interpreter: {
          outputs: [{ index: 0, type: "logs", logs: "1\n" }],
        },
      }),
    ),
    stepDelta(
      calls({
        index: 0,
        type: "code_interpreter",
        code_interpreter: {
          outputs: [
            { index: 0, type: "logs", logs: "2\n" },
            { index: 1, type: "image", image: { file_id: "file_9" } },
          ],
        },
      }),
    ),
    step(
      "completed",
      calls({ id: "call_1", type: "code_interpreter", code_interpreter: {} }),
    ),
    run("completed"),
  ],
  "a file search that has no deltas after its creation": [
    ...begin,
    step("created", calls()),
    stepDelta(
      calls({ index: 0, id: "call_1", type: "file_search", file_search: {} }),
    ),
    stepDelta(null),
    step(
      "completed",
      calls({ id: "call_1", type: "file_search", file_search: {} }),
    ),
    run("completed"),
  ],
  "two calls in one delta": [
    ...begin,
    step("created", calls()),
    stepDelta(calls(
      {
        index: 0,
        id: "a",
        type: "function",
        function: { name: "f", arguments: "{" },
      },
      {
        index: 1,
        id: "b",
        type: "function",
        function: { name: "g", arguments: "[" },
      },
    )),
    step("completed", calls({ id: "a" }, { id: "b" })),
    run("completed"),
  ],
  "a step that fails, one that is cancelled, one that expires": [
    ...begin,
    step("created", calls()),
    step("failed", calls()),
    step("created", creation, "step_2"),
    step("cancelled", creation, "step_2"),
    step("created", creation, "step_3"),
    step("expired", creation, "step_3"),
    run("failed"),
  ],
  "a step that is first heard of when it is over, and one in progress": [
    ...begin,
    step("completed", creation),
    step("in_progress", creation, "step_2"),
    step("completed", creation, "step_2"),
    run("completed"),
  ],
  "a run that is cancelled": [...begin, run("cancelling"), run("cancelled")],
  "a run that expires": [...begin, run("expired")],
  "a run that fails": [...begin, run("failed")],
  "a run that goes on after it required action": [
    ...begin,
    run("requires_action"),
    run("queued"),
    run("completed"),
  ],
  "a run without an end": begin,
  "an error of the API": [
    ...begin,
    ["error", { message: "Overloaded", type: "server_error", code: null }],
  ],
  "a message twice": [...begin, message("created"), message("created")],
  "a message again": [
    ...begin,
    message("created"),
    message("completed"),
    message("created"),
  ],
  "a delta without its message": [...begin, messageDelta([text("a")])],
  "a delta of another message": [
    ...begin,
    message("created"),
    messageDelta([text("a")], "msg_9"),
  ],
  "a message that is complete and was never created": [
    ...begin,
    message("completed"),
  ],
  "a message without an ID": [...begin, message("created", [], "")],
  "a step twice": [
    ...begin,
    step("created", creation),
    step("created", creation),
  ],
  "a step again": [
    ...begin,
    step("completed", creation),
    step("created", creation),
  ],
  "a delta without its step": [...begin, stepDelta(calls())],
  "a delta of another step": [
    ...begin,
    step("created", creation),
    stepDelta(calls(), "step_9"),
  ],
  "a delta whose index is far away": [
    ...begin,
    message("created"),
    messageDelta([text("a", 5_000)]),
  ],
  "a delta whose index is no number": [
    ...begin,
    message("created"),
    messageDelta([{ ...text("a"), index: "0" }]),
  ],
  "a delta that reaches for a prototype": [
    ...begin,
    message("created"),
    messageDelta([JSON.parse(
      '{"index":0,"type":"text","text":{"value":"a","__proto__":{"polluted":1}}}',
    )]),
  ],
};

/** The bytes of an event log. */
function bytesOf(log: readonly Event[]): Uint8Array<ArrayBuffer> {
  const lines = log.map(([event, data]) =>
    `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`
  );
  return new TextEncoder().encode(
    `${lines.join("")}event: done\ndata: [DONE]\n\n`,
  );
}

/** A response with a body in two pieces. */
function response(bytes: Uint8Array<ArrayBuffer>, at: number): Response {
  const pieces = [bytes.slice(0, at), bytes.slice(at)];
  return new Response(
    new ReadableStream({
      pull(out) {
        const piece = pieces.shift();
        if (piece) out.enqueue(piece);
        else out.close();
      },
    }),
    { headers: { "content-type": "text/event-stream" } },
  );
}

/** A copy, with errors as what matters of them. */
function shown(value: unknown): unknown {
  if (value instanceof Error) return "an error";
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}

/** All that a stream says, in order. */
async function follow(stream: any): Promise<unknown[]> {
  const log: unknown[] = [];
  for (const event of EVENTS) {
    stream.on(event, (...args: unknown[]) => {
      log.push([
        event,
        ...args.map(shown),
        ...CURRENT.map((name) => shown(stream[name]())),
      ]);
    });
  }
  await stream.done().catch(() => {});
  for (const name of FINALS) {
    log.push([
      name,
      shown(await stream[name]().catch((error: Error) => error)),
    ]);
  }
  return log;
}

const client = (Client: any, more: object, answer: () => Response): any =>
  new Client({
    apiKey: "sk-test",
    maxRetries: 0,
    ...more,
    fetch: () => Promise.resolve(answer()),
  });

const start = (one: any) =>
  one.beta.threads.runs.stream("thread_1", { assistant_id: "asst_1" });

for (const [name, log] of Object.entries(LOGS)) {
  Deno.test(`AssistantStream gives the events of the official SDK: ${name}`, async () => {
    const bytes = bytesOf(log);
    const answer = () => response(bytes, bytes.length >> 1);
    assertEquals(
      await follow(start(client(OpenAI, ISOLATED, answer))),
      await follow(start(client(Official, {}, answer))),
    );
  });

  Deno.test(`AssistantStream reads what the official SDK serializes, and the other way round: ${name}`, async () => {
    const bytes = bytesOf(log);
    const answer = () => response(bytes, 10);
    const theirs = start(client(Official, {}, answer)).toReadableStream();
    const ours = start(client(OpenAI, ISOLATED, answer)).toReadableStream();
    assertEquals(
      await follow(AssistantStream.fromReadableStream(theirs)),
      await follow(OfficialStream.fromReadableStream(ours)),
    );
  });
}

Deno.test("every event of the API about runs is in a log", async () => {
  const types = await Deno.readTextFile(
    new URL("../../src/generated/types/beta/assistants.ts", import.meta.url),
  );
  const known = [...types.matchAll(/event: "((?:thread\.|error)[^"]*)"/g)]
    .map(([, event]) => event);
  const used = new Set(Object.values(LOGS).flat().map(([event]) => event));
  assertEquals([...new Set(known)].filter((event) => !used.has(event)), []);
  assertEquals(known.length > 20, true);
});

for (
  const name of [
    "text",
    "text, an image and text",
    "two function calls, and the run requires action",
  ]
) {
  Deno.test(`AssistantStream gives the same events for every split of the bytes: ${name}`, async () => {
    const bytes = bytesOf(LOGS[name]);
    const at = (split: number) =>
      follow(start(client(OpenAI, ISOLATED, () => response(bytes, split))));
    const expected = JSON.stringify(await at(0));
    for (let split = 1; split < bytes.length; split++) {
      // Every place near the beginning and the end; in between, where all lines look alike, each 17th.
      const isInside = split > 120 && split < bytes.length - 120;
      if (isInside && split % 17 > 0) continue;
      assertEquals(JSON.stringify(await at(split)), expected, `at ${split}`);
    }
  });
}

Deno.test("the streams of threads send the requests of the official SDK", async () => {
  const bytes = bytesOf(LOGS.text);
  const record = async (Client: any, more: object) => {
    const requests: unknown[] = [];
    const one = new Client({
      ...more,
      apiKey: "sk-test",
      baseURL: "https://api.test/v1",
      maxRetries: 0,
      fetch: async (input: any, init: any) => {
        const request = new Request(input, init);
        requests.push([
          request.method,
          request.url,
          request.headers.get("openai-beta"),
          request.headers.get("x-own"),
          await request.text(),
        ]);
        return response(bytes, 0);
      },
    });
    const { threads } = one.beta;
    const outputs = {
      thread_id: "thread_1",
      tool_outputs: [{ tool_call_id: "call_1", output: "1" }],
    };
    const params = { assistant_id: "asst_1" };
    const options = { headers: { "x-own": "1" } };
    for (
      const stream of [
        threads.runs.stream("thread_1", params),
        threads.runs.stream("thread_1", {
          ...params,
          include: [
            "step_details.tool_calls[*].file_search.results[*].content",
          ],
          stream: true,
        }, options),
        threads.runs.createAndStream("thread_1", params),
        threads.runs.submitToolOutputsStream("run_1", outputs, options),
        threads.createAndRunStream({ ...params, thread: { messages: [] } }),
      ]
    ) await stream.done();
    return requests;
  };
  assertEquals(await record(OpenAI, ISOLATED), await record(Official, {}));
});

Deno.test("AssistantStream.accumulateDelta() adds up as the official one", () => {
  const pairs: [object, object][] = [
    [{}, { a: 1, b: "x", c: null, d: [1], e: { f: 1 } }],
    [{ a: 1, b: "x", c: null }, { a: 2, b: "y", c: "now" }],
    [{ index: 1, type: "a" }, { index: 2, type: "b" }],
    [{ list: ["a", 1] }, { list: ["b"] }],
    [{ list: [{ index: 0, a: "x" }] }, {
      list: [{ index: 0, a: "y" }, { index: 1, a: "z" }],
    }],
    [{ deep: { er: { text: "a" } } }, { deep: { er: { text: "b", n: 1 } } }],
  ];
  for (const [target, delta] of pairs) {
    assertEquals(
      AssistantStream.accumulateDelta(
        structuredClone(target) as any,
        delta as any,
      ),
      OfficialStream.accumulateDelta(
        structuredClone(target) as any,
        delta as any,
      ),
    );
  }
});

Deno.test("AssistantStream leaves the deltas as they came, also two of one part in an event", async () => {
  const twice = messageDelta([text("Third"), text(" part")]);
  const log = [...begin, message("created"), twice, run("failed")];
  const stream = start(
    client(OpenAI, ISOLATED, () => response(bytesOf(log), 0)),
  );
  const deltas: [string, string][] = [];
  stream.on(
    "textDelta",
    (delta: any, all: any) => deltas.push([delta.value, all.value]),
  );
  await stream.done();
  assertEquals(deltas, [["Third", "Third part"], [" part", "Third part"]]);
});
