// deno-lint-ignore-file no-import-prefix no-explicit-any -- the official SDK is the oracle of tests only
import { assertEquals, assertRejects } from "@std/assert";
import Official from "npm:openai@7.59.0";
import OpenAI, { APIUserAbortError, TruncatedStreamError } from "../../mod.ts";
import { fakeOpenAI } from "../../src/testing.ts";
import { type Cut, inPieces } from "../support/pieces.ts";
import { ISOLATED } from "../support/test_client.ts";

type Log = unknown[];

const strip = (value: unknown) => JSON.parse(JSON.stringify(value ?? null));

const LIFE = {
  id: "resp_1",
  object: "response",
  created_at: 1,
  model: "gpt-5",
  status: "in_progress",
  output: [],
  parallel_tool_calls: true,
  tools: [],
  text: { format: { type: "text" } },
};

let sequence = 0;
const event = (type: string, fields: object = {}) => ({
  type,
  sequence_number: sequence++,
  ...fields,
});
const lifecycle = (name: string, fields: object = {}) =>
  event(`response.${name}`, { response: { ...LIFE, ...fields } });

const message = (text: string, status = "completed") => ({
  id: "msg_1",
  type: "message",
  role: "assistant",
  status,
  content: text === ""
    ? []
    : [{ type: "output_text", text, annotations: [], logprobs: [] }],
});
const call = (args: string, status = "completed") => ({
  id: "fc_1",
  type: "function_call",
  call_id: "call_1",
  name: "a",
  arguments: args,
  status,
});
const at = { output_index: 0, content_index: 0, item_id: "msg_1" };

const text = (...deltas: string[]) => {
  sequence = 0;
  const whole = deltas.join("");
  return [
    lifecycle("created"),
    lifecycle("in_progress"),
    event("response.output_item.added", {
      output_index: 0,
      item: message("", "in_progress"),
    }),
    event("response.content_part.added", {
      ...at,
      part: { type: "output_text", text: "", annotations: [], logprobs: [] },
    }),
    ...deltas.map((delta) =>
      event("response.output_text.delta", { ...at, delta, logprobs: [] })
    ),
    event("response.output_text.done", { ...at, text: whole, logprobs: [] }),
    event("response.content_part.done", {
      ...at,
      part: { type: "output_text", text: whole, annotations: [], logprobs: [] },
    }),
    event("response.output_item.done", {
      output_index: 0,
      item: message(whole),
    }),
    lifecycle("completed", { status: "completed", output: [message(whole)] }),
  ];
};

const STREAMS: Record<string, { params?: object; events: () => object[] }> = {
  "text": { events: () => text("Hel", "lo") },
  "a structured output": {
    params: {
      text: { format: { type: "json_schema", name: "x", schema: {} } },
    },
    events: () => text('{"a":', "1}"),
  },
  "a strict function call": {
    params: {
      tools: [{ type: "function", name: "a", strict: true, parameters: {} }],
    },
    events: () => {
      sequence = 0;
      const on = { output_index: 0, item_id: "fc_1" };
      return [
        lifecycle("created"),
        event("response.output_item.added", {
          output_index: 0,
          item: call("", "in_progress"),
        }),
        event("response.function_call_arguments.delta", {
          ...on,
          delta: '{"x"',
        }),
        event("response.function_call_arguments.delta", {
          ...on,
          delta: ":1}",
        }),
        event("response.function_call_arguments.done", {
          ...on,
          name: "a",
          arguments: '{"x":1}',
        }),
        event("response.output_item.done", {
          output_index: 0,
          item: call('{"x":1}'),
        }),
        lifecycle("completed", {
          status: "completed",
          output: [call('{"x":1}')],
        }),
      ];
    },
  },
  "reasoning and a refusal": {
    events: () => {
      sequence = 0;
      const thought = { output_index: 0, item_id: "rs_1" };
      const refused = { output_index: 1, content_index: 0, item_id: "msg_1" };
      const reasoning = {
        id: "rs_1",
        type: "reasoning",
        summary: [{ type: "summary_text", text: "Hm" }],
      };
      const answer = {
        ...message(""),
        content: [{ type: "refusal", refusal: "No" }],
      };
      return [
        lifecycle("created"),
        event("response.output_item.added", {
          output_index: 0,
          item: { id: "rs_1", type: "reasoning", summary: [] },
        }),
        event("response.reasoning_summary_part.added", {
          ...thought,
          summary_index: 0,
          part: { type: "summary_text", text: "" },
        }),
        event("response.reasoning_summary_text.delta", {
          ...thought,
          summary_index: 0,
          delta: "Hm",
        }),
        event("response.output_item.done", {
          output_index: 0,
          item: reasoning,
        }),
        event("response.output_item.added", {
          output_index: 1,
          item: message("", "in_progress"),
        }),
        event("response.content_part.added", {
          ...refused,
          part: { type: "refusal", refusal: "" },
        }),
        event("response.refusal.delta", { ...refused, delta: "No" }),
        event("response.refusal.done", { ...refused, refusal: "No" }),
        event("response.output_item.done", { output_index: 1, item: answer }),
        lifecycle("completed", {
          status: "completed",
          output: [reasoning, answer],
        }),
      ];
    },
  },
  "an incomplete response": {
    params: {
      text: { format: { type: "json_schema", name: "x", schema: {} } },
    },
    events: () => [
      ...text('{"a"').slice(0, -3),
      lifecycle("incomplete", {
        status: "incomplete",
        incomplete_details: { reason: "max_output_tokens" },
        output: [message('{"a"', "incomplete")],
      }),
    ],
  },
  "an error event": {
    events: () => [
      ...text("Hel").slice(0, 5),
      event("error", { code: "server_error", message: "Oops", param: null }),
    ],
  },
};

function textOf(events: object[]): string {
  return events.map((one) =>
    `event: ${(one as any).type}\ndata: ${JSON.stringify(one)}\n\n`
  ).join("");
}

function response(events: object[], cut: Cut = 0): Response {
  return inPieces(textOf(events), cut);
}

async function follow(client: any, params: object): Promise<Log> {
  const log: Log = [];
  const stream = client.responses.stream({
    model: "gpt-5",
    input: "Hi",
    ...params,
  });
  for (
    const name of [
      "connect",
      "event",
      "response.created",
      "response.output_text.delta",
      "response.function_call_arguments.delta",
      "response.completed",
      "response.incomplete",
      "end",
    ]
  ) stream.on(name, (...args: unknown[]) => log.push([name, strip(args)]));
  const final = await stream.finalResponse().catch((error: Error) =>
    error.constructor.name.replace("StreamError", "APIError")
  );
  log.push(strip(final));
  return log;
}

for (const [name, { params = {}, events }] of Object.entries(STREAMS)) {
  Deno.test(`responses.stream() gives the events of the official SDK: ${name}`, async () => {
    const fetch = () => Promise.resolve(response(events()));
    const options = { apiKey: "sk-test", maxRetries: 0, fetch };
    const ours = await follow(new OpenAI({ ...ISOLATED, ...options }), params);
    const theirs = await follow(new Official(options), params);
    assertEquals(ours, theirs);
  });
}

/** Follows a stream whose body is cut. */
async function followCut(
  events: object[],
  params: object,
  cut: Cut,
  Client: any = OpenAI,
): Promise<Log> {
  const fetch = () => Promise.resolve(response(events, cut));
  return await follow(
    new Client({
      ...Client === OpenAI && ISOLATED,
      apiKey: "sk-test",
      maxRetries: 0,
      fetch,
    }),
    params,
  );
}

Deno.test("responses.stream() gives the events of the official SDK for every stream, byte by byte", async () => {
  for (const [name, { params = {}, events }] of Object.entries(STREAMS)) {
    const all = events();
    assertEquals(
      await followCut(all, params, "each byte"),
      await followCut(all, params, 0, Official),
      name,
    );
  }
});

Deno.test("responses.stream() gives the events of the official SDK, cut at each byte", async () => {
  const all = text("Zürich 🌍");
  const expected = JSON.stringify(await followCut(all, {}, 0, Official));
  const { length } = new TextEncoder().encode(textOf(all));
  const [delta] = textOf(all).matchAll(/response\.output_text\.delta/g);
  for (let cut = 1; cut < length; cut++) {
    // Every place in the event of the text; elsewhere, where all events look alike, each 17th.
    const isNear = cut > delta.index - 20 && cut < delta.index + 250;
    if (!isNear && cut % 17 > 0) continue;
    assertEquals(
      JSON.stringify(await followCut(all, {}, cut)),
      expected,
      `${cut}`,
    );
  }
});

Deno.test("responses.stream() takes a message that was not announced, and names that in quirks", async () => {
  const events = text("Hel", "lo").filter(({ type }) =>
    !type.endsWith("added")
  );
  const client = new OpenAI({
    ...ISOLATED,
    apiKey: "sk-test",
    fetch: () => Promise.resolve(response(events)),
  });
  const stream = client.responses.stream({ model: "gpt-5", input: "Hi" });
  const snapshots: string[] = [];
  stream.on(
    "response.output_text.delta",
    ({ snapshot }) => snapshots.push(snapshot),
  );
  assertEquals((await stream.finalResponse()).output_text, "Hello");
  assertEquals(snapshots, ["Hel", "Hello"]);
  assertEquals([...stream.quirks].sort(), [
    "response.content_part.added",
    "response.output_item.added",
  ]);
});

Deno.test("responses.parse() does what the official SDK does", async () => {
  const outputs = [
    [message('{"a":1}')],
    [call('{"x":1}')],
    [{ ...message(""), content: [{ type: "refusal", refusal: "No" }] }],
    [{ ...call('{"x":1}'), namespace: "a" }],
    [{ ...call('{"x":1}'), name: "found", namespace: "found" }],
  ];
  for (const output of outputs) {
    for (const status of ["completed", "incomplete"]) {
      const parse = async (Client: any, more: object) => {
        const client = new Client({
          apiKey: "sk-test",
          fetch: () =>
            Promise.resolve(Response.json({ ...LIFE, status, output })),
          ...more,
        });
        return strip(
          await client.responses.parse({
            model: "gpt-5",
            input: "Hi",
            text: { format: { type: "json_schema", name: "x", schema: {} } },
            tools: [{
              type: "function",
              name: "a",
              strict: true,
              parameters: {},
            }, {
              type: "function",
              name: "found",
              strict: true,
              defer_loading: true,
              parameters: {},
            }],
          }),
        );
      };
      assertEquals(await parse(OpenAI, ISOLATED), await parse(Official, {}));
    }
  }
});

Deno.test("responses.stream() continues a background response after its connection is lost", async () => {
  const all = text("Hel", "lo");
  const urls: string[] = [];
  const client = new OpenAI({
    ...ISOLATED,
    apiKey: "sk-test",
    maxRetries: 0,
    fetch: (url) => {
      urls.push(url);
      const after = Number(
        new URL(url).searchParams.get("starting_after") ?? -1,
      );
      const rest = all.filter(({ sequence_number }) => sequence_number > after);
      return Promise.resolve(
        response(urls.length < 4 ? rest.slice(0, 3) : rest),
      );
    },
  });
  const stream = client.responses.stream({
    model: "gpt-5",
    input: "Hi",
    background: true,
  });
  const seen = [];
  for await (const { sequence_number } of stream) seen.push(sequence_number);
  assertEquals(seen, all.map(({ sequence_number }) => sequence_number));
  assertEquals((await stream.finalResponse()).output_text, "Hello");
  assertEquals(urls.length, 4);
  const foreground = new OpenAI({
    ...ISOLATED,
    apiKey: "sk-test",
    maxRetries: 0,
    fetch: () => Promise.resolve(response(text("Hel").slice(0, 4))),
  }).responses.stream({ model: "gpt-5", input: "Hi" });
  await assertRejects(() => foreground.finalResponse(), TruncatedStreamError);
});

Deno.test("responses.stream() against the fake: text, abort, serialization", async () => {
  await using openai = await fakeOpenAI({ port: null });
  openai.on("weather", "It rains.");
  const client = openai.client();
  const ask = { model: "gpt-5", input: "How is the weather?" };
  const stream = client.responses.stream(ask);
  const copy = (stream.constructor as any).fromReadableStream(
    stream.toReadableStream(),
  );
  assertEquals((await copy.finalResponse()).output_text, "It rains.");
  const aborted = client.responses.stream(ask);
  aborted.on("event", () => aborted.abort());
  await assertRejects(() => aborted.finalResponse(), APIUserAbortError);
});
