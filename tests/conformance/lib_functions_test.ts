// deno-lint-ignore-file no-import-prefix no-explicit-any -- the official SDK is the oracle of tests only
/** Functions of `openai/lib`, `openai/core/streaming` and `openai/realtime/internal-base` that programs import. */
import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import "npm:zod@4.3.0"; // a peer of the official helpers
import * as officialStreaming from "npm:openai@7.59.0/core/streaming";
import * as officialParser from "npm:openai@7.59.0/lib/parser";
import * as officialResponses from "npm:openai@7.59.0/lib/ResponsesParser";
import * as officialTransform from "npm:openai@7.59.0/lib/transform";
import * as officialUtil from "npm:openai@7.59.0/lib/Util";
import * as officialBase from "npm:openai@7.59.0/realtime/internal-base";
import Official from "npm:openai@7.59.0";
import OpenAI, { AzureOpenAI, StructuredOutputError } from "../../mod.ts";
import * as parser from "../../src/subpaths/lib/parser.ts";
import * as responses from "../../src/subpaths/lib/responses_parser.ts";
import * as transform from "../../src/subpaths/lib/transform.ts";
import * as util from "../../src/subpaths/lib/util.ts";
import * as base from "../../src/subpaths/sockets/internal_base.ts";
import * as streaming from "../../src/subpaths/streaming.ts";
import { ISOLATED } from "../support/test_client.ts";

/** A value, or the class and the message of an error. */
function outcome(run: () => unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(run() ?? null));
  } catch (error) {
    const { name } = (error as Error).constructor;
    // Text that does not fit is a StructuredOutputError here.
    return name === "SyntaxError" || error instanceof StructuredOutputError
      ? "does not fit"
      : [name, (error as Error).message.split(" (")[0]];
  }
}

const schema = { type: "object", properties: {}, required: [] };
const JSON_FORMAT = {
  type: "json_schema",
  name: "x",
  json_schema: { name: "x", schema },
  schema,
};
const double = (text: string) => ({ twice: text + text });
const formats = (library: any) => [
  undefined,
  null,
  { type: "text" },
  JSON_FORMAT,
  library.makeParseableResponseFormat(JSON_FORMAT, double),
];
const fn = (name: string, strict?: boolean) => ({
  type: "function",
  function: { name, strict, parameters: {} },
});
const chatTools = (library: any) => [
  undefined,
  [],
  [fn("f"), { type: "custom", custom: { name: "c" } }],
  [fn("f", true)],
  [library.makeParseableTool(fn("f"), { parser: double, callback: undefined })],
];
const MESSAGES = [
  { content: '{"a":1}' },
  { content: "not JSON" },
  { content: null },
  { content: '{"a":1}', refusal: "No" },
  {
    content: "",
    tool_calls: [
      {
        id: "1",
        type: "function",
        function: { name: "f", arguments: '{"b":2}' },
      },
      { id: "2", type: "function", function: { name: "g", arguments: "{" } },
      { id: "3", type: "custom", custom: { name: "c", input: "" } },
    ],
  },
  { content: "", tool_calls: [{ id: "1", type: "other" }] },
];

Deno.test("lib/parser parses completions as the official functions do", () => {
  const seen = new Set<string>();
  for (let format = 0; format < 5; format++) {
    for (let tools = 0; tools < 5; tools++) {
      for (const message of MESSAGES) {
        for (const finish_reason of ["stop", "length", "content_filter"]) {
          const completion = {
            id: "c",
            choices: [{ index: 0, finish_reason, message }],
          };
          const [ours, theirs] = [parser, officialParser].map((one: any) => {
            const params = {
              response_format: formats(one)[format],
              tools: chatTools(one)[tools],
            };
            return [
              one.hasAutoParseableInput(params),
              outcome(() => one.maybeParseChatCompletion(completion, params)),
              outcome(() => one.maybeParseChatCompletion(completion, null)),
              outcome(() => one.parseChatCompletion(completion, params)),
              outcome(() => one.validateInputTools(params.tools)),
              message.tool_calls?.map((call) =>
                one.shouldParseToolCall(params, call)
              ),
            ];
          });
          assertEquals(ours, theirs, JSON.stringify([format, tools, message]));
          seen.add(JSON.stringify(ours));
        }
      }
    }
  }
  assert(seen.size > 50, `${seen.size}`);
});

Deno.test("lib/parser has the predicates of the official module", () => {
  const calls = [{ type: "function" }, { type: "custom" }];
  const [ours, theirs] = [parser, officialParser].map((one: any) => [
    formats(one).map(one.isParseableResponseFormat),
    [undefined, fn("f"), { type: "custom" }]
      .map(one.isChatCompletionFunctionTool),
    [undefined, null, [], calls.slice(0, 1), calls].map((list) =>
      outcome(() => one.assertToolCallsAreChatCompletionFunctionToolCalls(list))
    ),
    outcome(() => one.validateInputTools([{ type: "other" }])),
    one.shouldParseToolCall(null, { type: "function" }),
  ]);
  assertEquals(ours, theirs);
});

const text = (value: string, more: object = {}) => ({
  type: "message",
  id: "m",
  content: [
    { type: "output_text", text: value, annotations: [] },
    { type: "refusal", refusal: "No" },
  ],
  ...more,
});
const call = (name: string, args: string, more: object = {}) => ({
  type: "function_call",
  name,
  arguments: args,
  ...more,
});
const OUTPUTS = [
  [text('{"a":1}'), text('{"b":2}')],
  [text("not JSON")],
  [text('{"a":1}', { phase: "commentary" }), text("[]", { phase: null })],
  [call("f", '{"a":1}'), { type: "reasoning", summary: [] }],
  [call("f", "{}", { namespace: "n" }), call("f", "{}", { namespace: "f" })],
];
const tool = (name: string, more: object = {}) => ({
  type: "function",
  name,
  parameters: {},
  ...more,
});
const responseTools = (library: any) => [
  undefined,
  [tool("f")],
  [tool("f", { strict: true, defer_loading: true }), { type: "web_search" }],
  [{ type: "namespace", name: "n", tools: [tool("f", { strict: true })] }],
  [
    library.makeParseableResponseTool(tool("f"), {
      parser: double,
      callback: undefined,
    }),
  ],
];

Deno.test("lib/ResponsesParser parses responses as the official functions do", () => {
  const seen = new Set<string>();
  for (let format = 0; format < 5; format++) {
    for (let tools = 0; tools < 5; tools++) {
      for (const output of OUTPUTS) {
        for (
          const more of [
            {},
            { status: "completed", output_text: "given" },
            { status: "incomplete", output_text: null },
          ]
        ) {
          const response = { id: "r", object: "response", output, ...more };
          const [ours, theirs] = [
            [parser, responses],
            [officialParser, officialResponses],
          ].map(([made, one]: any[]) => {
            const params = {
              text: { format: formats(made)[format] },
              tools: responseTools(one)[tools],
            };
            return [
              one.hasAutoParseableInput(params),
              outcome(() => one.maybeParseResponse(response, params)),
              outcome(() => one.maybeParseResponse(response, null)),
              outcome(() => one.parseResponse(response, params)),
              output.map((item: any) => one.shouldParseToolCall(params, item)),
              outcome(() => {
                const copy = { output };
                one.addOutputText(copy);
                return copy;
              }),
            ];
          });
          assertEquals(ours, theirs, JSON.stringify([format, tools, response]));
          seen.add(JSON.stringify(ours));
        }
      }
    }
  }
  assert(seen.size > 50, `${seen.size}`);
  const [ours, theirs] = [responses, officialResponses].map((one: any) => [
    one.isAutoParsableTool(responseTools(one)[4]![0]),
    one.isAutoParsableTool(tool("f")),
    outcome(() => one.validateInputTools([fn("f")])),
    outcome(() => one.validateInputTools([{ type: "custom" }])),
    outcome(() => one.validateInputTools(undefined)),
  ]);
  assertEquals(ours, theirs);
});

const object = (properties: object, required = Object.keys(properties)) => ({
  type: "object",
  properties,
  required,
});
const name = { type: "string", description: "Name" };
const STRICT: Record<string, any> = {
  "an object": object({ name, age: { type: "integer", minimum: 0 } }),
  "nested objects": object({ a: object({ b: object({ name }) }) }),
  "lists and unions": object({
    list: { type: "array", items: object({ name }) },
    one: { anyOf: [object({ name }), { type: "null" }] },
  }),
  "a field that may be null": object({ name: { type: ["string", "null"] } }),
  "one that may be left out or null": object(
    { name: { type: ["string", "null"] } },
    [],
  ),
  "references": {
    ...object({ name: { $ref: "#/$defs/Name" } }),
    $defs: { Name: name },
  },
  "a recursion": object({
    next: { anyOf: [{ $ref: "#" }, { type: "null" }] },
  }),
  "values": object({ kind: { type: "string", enum: ["a", "b"] } }),
};
const REFUSED: Record<string, any> = {
  "an optional field": object({ name }, []),
  "one that is deep": object({ a: object({ b: name }, []) }),
  "one in a list": object({
    a: { type: "array", items: object({ b: name }, []) },
  }),
  "one in a definition": {
    ...object({ a: { $ref: "#/$defs/A" } }),
    $defs: { A: object({ b: name }, []) },
  },
  "a root that is a list": { type: "array", items: name },
  "a root that is a union": {
    anyOf: [object({ name }), object({ age: name })],
  },
  "an open object": { ...object({ name }), additionalProperties: name },
  "a tuple": object({ a: { type: "array", items: [name] } }),
  "a list without items": object({ a: { type: "array" } }),
};

Deno.test("toStrictJsonSchema() makes of a schema what the official function makes", () => {
  for (const [title, schema] of Object.entries(STRICT)) {
    const before = structuredClone(schema);
    const ours = transform.toStrictJsonSchema(schema);
    assertEquals<unknown>(
      ours,
      officialTransform.toStrictJsonSchema(schema),
      title,
    );
    assertEquals(schema, before, title);
  }
  for (const [title, schema] of Object.entries(REFUSED)) {
    assertThrows(
      () => transform.toStrictJsonSchema(schema),
      TypeError,
      undefined,
      title,
    );
    assertThrows(
      () => officialTransform.toStrictJsonSchema(schema),
      Error,
      undefined,
      title,
    );
  }
  assertThrows(
    () => transform.toStrictJsonSchema(REFUSED["one that is deep"]),
    TypeError,
    "/properties/a/properties/b",
  );
});

Deno.test("forEachJSONSchemaChild() visits what the official function visits", () => {
  const schema: any = {
    type: "object",
    enum: [{ type: "string" }],
    default: { items: {} },
    properties: { a: { type: "string" }, b: true },
    dependencies: { a: ["b"], b: { type: "string" } },
    items: [{ type: "string" }, false],
    anyOf: [{}],
    oneOf: { type: "null" },
    additionalProperties: false,
    not: undefined,
    $defs: { A: {} },
    patternProperties: [],
  };
  const [ours, theirs] = [transform, officialTransform].map((one: any) => {
    const log: unknown[] = [];
    one.forEachJSONSchemaChild(
      schema,
      ["root"],
      (...args: unknown[]) => log.push(args),
    );
    return log;
  });
  assertEquals(ours, theirs);
  assertEquals(ours.length, 10);
});

Deno.test("allSettledWithThrow() waits for all, and rejects with all reasons", async () => {
  for (const { allSettledWithThrow } of [util, officialUtil]) {
    const values = [Promise.resolve(1), Promise.resolve(2)];
    assertEquals(await allSettledWithThrow(values), [1, 2]);
    const error: any = await assertRejects(
      () =>
        allSettledWithThrow([
          ...values,
          Promise.reject("a"),
          Promise.reject("b"),
        ]),
      Error,
      "2 promise(s) failed",
    );
    assertEquals(error.rejections, ["a", "b"]);
    assertEquals(Object.keys(error), []);
  }
});

const bytes = (...pieces: string[]) => {
  let isCancelled = false;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) {
        controller.enqueue(new TextEncoder().encode(piece));
      }
    },
    cancel: () => void (isCancelled = true),
  });
  return { response: new Response(body), isCancelled: () => isCancelled };
};

Deno.test("_iterSSEMessages() gives the events of the official function", async () => {
  const stream =
    ': hi\nevent: a\ndata: {"x":1}\n\ndata: two\r\ndata: lines\r\n\r\ndata: Zürich 🌍\n\ndata: [DONE]\n\ndata: after';
  const [ours, theirs] = await Promise.all(
    [streaming, officialStreaming].map(async ({ _iterSSEMessages }: any) => {
      const log: unknown[] = [];
      const pieces = stream.match(/[^]{1,7}/gu)!;
      const body = ReadableStream.from(pieces)
        .pipeThrough(new TextEncoderStream());
      for await (
        const { event, data } of _iterSSEMessages(
          new Response(body),
          new AbortController(),
        )
      ) log.push({ event, data });
      return log;
    }),
  );
  assertEquals(ours, theirs);
  assertEquals(ours.length, 5);
});

Deno.test("_iterSSEMessages() closes the body when the loop is left or aborted, as the official function does", async () => {
  for (const { _iterSSEMessages } of [streaming, officialStreaming] as any[]) {
    const left = bytes("data: 1\n\n", "data: 2\n\n");
    const controller = new AbortController();
    for await (const _ of _iterSSEMessages(left.response, controller)) break;
    assert(left.isCancelled());

    const aborted = bytes("data: 1\n\n");
    const stop = new AbortController();
    const seen: unknown[] = [];
    for await (const { data } of _iterSSEMessages(aborted.response, stop)) {
      seen.push(data);
      stop.abort();
    }
    assertEquals([seen, aborted.isCancelled()], [["1"], true]);

    const empty = new AbortController();
    await assertRejects(
      () => _iterSSEMessages(new Response(null), empty).next(),
      Error,
      "body",
    );
    assert(empty.signal.aborted);
  }
});

Deno.test("realtime/internal-base has the addresses of the official module", () => {
  const options = { apiKey: "sk-test", baseURL: "https://a.example/v1" };
  const ours = new OpenAI({ ...ISOLATED, ...options });
  const theirs = new Official(options);
  for (
    const connection of [
      "gpt-realtime",
      { model: "gpt-realtime" },
      { callID: "rtc_1" },
      { intent: "transcription" },
      { model: "m", buildRealtimeURL: () => new URL("wss://b.example/x") },
    ] as any[]
  ) {
    assertEquals(
      base.buildRealtimeURL(ours, connection).href,
      officialBase.buildRealtimeURL(theirs, connection).href,
    );
  }
  for (const connection of [{}, { model: "" }, { model: "m", callID: "c" }]) {
    assertThrows(() => base.buildRealtimeURL(ours, connection as any), Error);
    assertThrows(
      () => officialBase.buildRealtimeURL(theirs, connection as any),
      Error,
    );
  }
  const azure = new AzureOpenAI({
    apiKey: "key",
    endpoint: "https://a.example",
    apiVersion: "2025-01-01",
    deployment: "d",
  });
  assertEquals([base.isAzure(azure), base.isAzure(ours)], [true, false]);
  assertEquals(base.getAzureRealtimeConnection(azure, {}).model, "d");
});
