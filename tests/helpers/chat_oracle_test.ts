// deno-lint-ignore-file no-import-prefix no-explicit-any -- the official SDK is the oracle of tests only
import { assertEquals } from "@std/assert";
import Official from "npm:openai@7.59.0";
import { zodFunction as officialFunction } from "npm:openai@7.59.0/helpers/zod";
import { z } from "npm:zod@4.3.0";
import OpenAI from "../../mod.ts";
import { zodFunction } from "../../src/helpers/zod.ts";
import { type Cut, inPieces } from "../support/pieces.ts";
import { ISOLATED } from "../support/test_client.ts";

type Log = [event: string, ...args: unknown[]];

const EVENTS = [
  "connect",
  "chunk",
  "content",
  "content.delta",
  "content.done",
  "refusal.delta",
  "refusal.done",
  "tool_calls.function.arguments.delta",
  "tool_calls.function.arguments.done",
  "logprobs.content.delta",
  "logprobs.content.done",
  "logprobs.refusal.delta",
  "logprobs.refusal.done",
  "message",
  "chatCompletion",
  "functionToolCall",
  "finalChatCompletion",
  "finalMessage",
  "finalContent",
  "finalFunctionToolCall",
  "totalUsage",
  "end",
  "error",
  "abort",
];

/** Follows a stream by all of its events, and what it ends with. */
async function follow(client: any, params: object): Promise<Log[]> {
  const log: Log[] = [];
  const stream = client.chat.completions.stream({
    model: "gpt-5",
    messages: [{ role: "user", content: "Hi" }],
    ...params,
  });
  for (const event of EVENTS) {
    stream.on(event, (...args: unknown[]) => {
      const shown = args.map((arg) =>
        arg instanceof Error
          ? `${arg.constructor.name}: ${arg.message}`
          : structuredClone(arg)
      );
      log.push([event, ...shown]);
    });
  }
  await stream.done().catch(() => {});
  for (
    const method of [
      "finalChatCompletion",
      "finalContent",
      "finalMessage",
      "finalFunctionToolCall",
      "totalUsage",
    ]
  ) {
    const value = await stream[method]().catch((error: Error) =>
      // A subclass of ours, more precise than the official class.
      error.constructor.name.replace("StreamError", "APIError")
    );
    log.push([method, structuredClone(value)]);
  }
  return log;
}

const base = {
  id: "chatcmpl-1",
  object: "chat.completion.chunk",
  created: 1,
  model: "gpt-5",
};
const chunk = (
  delta: object,
  finish_reason: string | null = null,
  more = {},
) => ({
  ...base,
  choices: [{ index: 0, delta, finish_reason, logprobs: null, ...more }],
});
const call = (index: number, fn: object, more = {}) => ({
  tool_calls: [{ index, function: fn, ...more }],
});
const token = (text: string) => ({
  token: text,
  logprob: -1,
  bytes: [1],
  top_logprobs: [],
});

const schema = {
  type: "json_schema",
  json_schema: { name: "weather", strict: true, schema: { type: "object" } },
};
const tool = (name: string, strict = true) => ({
  type: "function",
  function: { name, strict, parameters: { type: "object" } },
});

const STREAMS: Record<string, { params?: object; chunks: object[] }> = {
  "text": {
    chunks: [
      chunk({ role: "assistant", content: "" }),
      chunk({ content: "Hel" }),
      chunk({ content: "lo" }),
      chunk({}, "stop"),
    ],
  },
  "text with usage in a chunk without choices": {
    chunks: [
      chunk({ role: "assistant", content: "Hi" }),
      chunk({}, "stop"),
      {
        ...base,
        choices: [],
        usage: {
          prompt_tokens: 3,
          completion_tokens: 2,
          total_tokens: 5,
          completion_tokens_details: { reasoning_tokens: 1 },
        },
      },
    ],
  },
  "a refusal": {
    chunks: [
      chunk({ role: "assistant", refusal: "I " }),
      chunk({ refusal: "cannot" }),
      chunk({}, "stop"),
    ],
  },
  "log probabilities": {
    chunks: [
      chunk({ role: "assistant", content: "a" }, null, {
        logprobs: { content: [token("a")], refusal: null },
      }),
      chunk({ content: "b" }, null, {
        logprobs: { content: [token("b")], refusal: null },
      }),
      chunk({}, "stop"),
    ],
  },
  "two tool calls": {
    chunks: [
      chunk({ role: "assistant", content: null }),
      chunk(
        call(0, { name: "a", arguments: "" }, {
          id: "call_1",
          type: "function",
        }),
      ),
      chunk(call(0, { arguments: '{"x":' })),
      chunk(call(0, { arguments: "1}" })),
      chunk(
        call(1, { name: "b", arguments: "{}" }, {
          id: "call_2",
          type: "function",
        }),
      ),
      chunk({}, "tool_calls"),
    ],
  },
  "text and then a tool call": {
    chunks: [
      chunk({ role: "assistant", content: "Let me see" }),
      chunk(
        call(0, { name: "a", arguments: "{}" }, {
          id: "call_1",
          type: "function",
        }),
      ),
      chunk({}, "tool_calls"),
    ],
  },
  "a custom tool call": {
    chunks: [
      chunk({ role: "assistant", content: null }),
      chunk({
        tool_calls: [{
          index: 0,
          id: "call_1",
          type: "custom",
          custom: { name: "sql", input: "SEL" },
        }],
      }),
      chunk({ tool_calls: [{ index: 0, custom: { input: "ECT" } }] }),
      chunk({}, "tool_calls"),
    ],
  },
  "a structured output": {
    params: { response_format: schema },
    chunks: [
      chunk({ role: "assistant", content: "" }),
      chunk({ content: '{"city":"Pa' }),
      chunk({ content: 'ris","ok":tr' }),
      chunk({ content: "ue}" }),
      chunk({}, "stop"),
    ],
  },
  "a strict tool": {
    params: { tools: [tool("a"), tool("b", false)] },
    chunks: [
      chunk({ role: "assistant", content: null }),
      chunk(
        call(0, { name: "a", arguments: "" }, {
          id: "call_1",
          type: "function",
        }),
      ),
      chunk(call(0, { arguments: '{"x":[1,2],' })),
      chunk(call(0, { arguments: '"y":"z"}' })),
      chunk(
        call(1, { name: "b", arguments: "{}" }, {
          id: "call_2",
          type: "function",
        }),
      ),
      chunk({}, "tool_calls"),
    ],
  },
  "a structured output cut off": {
    params: { response_format: schema },
    chunks: [
      chunk({ role: "assistant", content: '{"a"' }),
      chunk({}, "length"),
    ],
  },
  "text cut off": {
    chunks: [chunk({ role: "assistant", content: "Hel" }), chunk({}, "length")],
  },
  "a structured output that was filtered": {
    params: { response_format: schema },
    chunks: [
      chunk({ role: "assistant", content: "" }),
      chunk({}, "content_filter"),
    ],
  },
  "a deprecated function call": {
    chunks: [
      chunk({
        role: "assistant",
        content: null,
        function_call: { name: "f", arguments: "" },
      }),
      chunk({ function_call: { arguments: "{}" } }),
      chunk({}, "function_call"),
    ],
  },
  "an error event": {
    chunks: [
      chunk({ role: "assistant", content: "a" }),
      { error: { message: "Overloaded", type: "server_error" } },
    ],
  },
};

function textOf(chunks: object[]): string {
  const text = chunks.map((one) => `data: ${JSON.stringify(one)}\n\n`).join("");
  return `${text}data: [DONE]\n\n`;
}

function response(chunks: object[], cut: Cut = 0): Response {
  return inPieces(textOf(chunks), cut);
}

for (const [name, { params = {}, chunks }] of Object.entries(STREAMS)) {
  Deno.test(`chat.completions.stream() gives the events of the official SDK: ${name}`, async () => {
    const fetch = () => Promise.resolve(response(chunks));
    const options = { apiKey: "sk-test", maxRetries: 0, fetch };
    const ours = await follow(new OpenAI({ ...ISOLATED, ...options }), params);
    const theirs = await follow(new Official(options), params);
    assertEquals(normal(ours), normal(theirs));
  });
}

/** Follows a stream whose body is cut. */
async function followCut(
  { params = {}, chunks }: typeof STREAMS[string],
  cut: Cut,
  Client: any = OpenAI,
) {
  const fetch = () => Promise.resolve(response(chunks, cut));
  return normal(
    await follow(
      new Client({
        ...Client === OpenAI && ISOLATED,
        apiKey: "sk-test",
        maxRetries: 0,
        fetch,
      }),
      params,
    ),
  );
}

Deno.test("chat.completions.stream() gives the events of the official SDK for every stream, byte by byte", async () => {
  for (const [name, one] of Object.entries(STREAMS)) {
    assertEquals(
      await followCut(one, "each byte"),
      await followCut(one, 0, Official),
      name,
    );
  }
});

Deno.test("chat.completions.stream() gives the events of the official SDK, cut at each byte", async () => {
  const one = {
    chunks: [
      chunk({ role: "assistant", content: "Zürich 🌍" }),
      chunk({}, "stop"),
    ],
  };
  const expected = await followCut(one, 0, Official);
  const { length } = new TextEncoder().encode(textOf(one.chunks));
  for (let cut = 1; cut < length; cut++) {
    assertEquals(await followCut(one, cut), expected, `${cut}`);
  }
});

/** Without what differs on purpose: names of error classes of streams, and when partial JSON is parsed. */
function normal(log: Log[]): unknown[] {
  return log.map(([event, ...args]) => {
    if (event === "error") return [event];
    return [event, ...args.map((arg) => strip(arg))];
  });
}

function strip(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}

/** Answers each request with the next completion. */
function completions(...messages: object[]) {
  const bodies: any[] = [];
  const fetch = (_: unknown, init: any) => {
    const body = JSON.parse(init.body);
    bodies.push(body);
    const message: any = messages[bodies.length - 1];
    const finish_reason = message.tool_calls ? "tool_calls" : "stop";
    if (!body.stream) {
      return Promise.resolve(Response.json({
        ...base,
        object: "chat.completion",
        choices: [{ index: 0, message, finish_reason, logprobs: null }],
        usage: { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 },
      }));
    }
    const { tool_calls, ...rest } = message;
    const calls = tool_calls?.map((one: object, index: number) => ({
      index,
      ...one,
    }));
    return Promise.resolve(response([
      chunk(calls ? { ...rest, tool_calls: calls } : rest),
      chunk({}, finish_reason),
    ]));
  };
  return { fetch, bodies };
}

const toolCall = (id: string, name: string, args: string) => ({
  id,
  type: "function",
  function: { name, arguments: args },
});

for (const stream of [false, true]) {
  Deno.test(`chat.completions.runTools() does what the official SDK does, stream: ${stream}`, async () => {
    const run = async (Client: any, more: object) => {
      const { fetch, bodies } = completions(
        {
          role: "assistant",
          content: null,
          tool_calls: [
            toolCall("call_1", "add", '{"a":1,"b":2}'),
            toolCall("call_2", "broken", "{}"),
            toolCall("call_3", "missing", "{}"),
          ],
        },
        { role: "assistant", content: "3" },
      );
      const client = new Client({
        apiKey: "sk-test",
        maxRetries: 0,
        fetch,
        ...more,
      });
      const log: unknown[] = [];
      const runner = client.chat.completions.runTools({
        model: "gpt-5",
        stream,
        messages: [{ role: "user", content: "1 + 2" }],
        tools: [
          {
            type: "function",
            function: {
              name: "add",
              description: "Adds",
              parameters: { type: "object" },
              parse: JSON.parse,
              function: ({ a, b }: any) => ({ sum: a + b }),
            },
          },
          {
            type: "function",
            function: {
              name: "broken",
              description: "Fails to parse",
              parameters: { type: "object" },
              parse: () => {
                throw new Error("no x given");
              },
              function: () => "never",
            },
          },
        ],
      });
      for (
        const event of [
          ...EVENTS,
          "functionToolCallResult",
          "finalFunctionToolCallResult",
        ]
      ) {
        runner.on(
          event,
          (value: unknown) => log.push([event, structuredClone(value)]),
        );
      }
      log.push(await runner.finalContent());
      log.push(await runner.finalFunctionToolCallResult());
      log.push(await runner.totalUsage());
      log.push(strip(runner.messages));
      return strip([log, bodies]);
    };
    assertEquals(await run(OpenAI, ISOLATED), await run(Official, {}));
  });
}

for (const stream of [false, true]) {
  for (const args of ['{"a":1}', '{"a":"x"}', '{"a":']) {
    Deno.test(`chat.completions.runTools() with a tool of zod does what the official SDK does, stream: ${stream}, arguments: ${args}`, async () => {
      const run = async (
        Client: any,
        tool: typeof zodFunction,
        more: object,
      ) => {
        const { fetch, bodies } = completions(
          {
            role: "assistant",
            content: null,
            tool_calls: [toolCall("call_1", "double", args)],
          },
          { role: "assistant", content: "2" },
        );
        const client = new Client({
          apiKey: "sk-test",
          maxRetries: 0,
          fetch,
          ...more,
        });
        const runner = client.chat.completions.runTools({
          model: "gpt-5",
          stream,
          messages: [{ role: "user", content: "2 * 1" }],
          tools: [tool({
            name: "double",
            parameters: z.object({ a: z.number() }),
            function: ({ a }) => 2 * a,
          })],
        });
        const log: unknown[] = [];
        for (const event of EVENTS) {
          if (!event.startsWith("tool_calls") && event !== "message") continue;
          runner.on(event, (value: any) => {
            // What is wrong is said in other words.
            const said = value.role === "tool" && value.content !== "2";
            log.push(strip([event, said ? "wrong" : value]));
          });
        }
        log.push(await runner.finalContent().catch(() => "failed"));
        return [log, bodies.length];
      };
      assertEquals(
        await run(OpenAI, zodFunction, ISOLATED),
        await run(Official, officialFunction as typeof zodFunction, {}),
      );
    });
  }
}

Deno.test("chat.completions.parse() does what the official SDK does", async () => {
  const replies = [
    { role: "assistant", content: '{"city":"Paris"}', refusal: null },
    { role: "assistant", content: null, refusal: "no" },
    {
      role: "assistant",
      content: null,
      tool_calls: [toolCall("call_1", "a", '{"x":1}')],
    },
    { role: "assistant", content: "not JSON" },
  ];
  for (const reply of replies) {
    const parse = async (Client: any, more: object) => {
      const { fetch, bodies } = completions(reply);
      const client = new Client({
        apiKey: "sk-test",
        maxRetries: 0,
        fetch,
        ...more,
      });
      const result = await client.chat.completions.parse({
        model: "gpt-5",
        messages: [{ role: "user", content: "Hi" }],
        response_format: schema,
        tools: [tool("a")],
      }).catch(() => "failed");
      return strip([result, bodies]);
    };
    assertEquals(await parse(OpenAI, ISOLATED), await parse(Official, {}));
  }
});
