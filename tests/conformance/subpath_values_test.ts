// deno-lint-ignore-file no-import-prefix no-explicit-any -- the official SDK is the oracle of tests only
/** What the small functions of subpaths return, compared with the official ones. */
import { assertEquals, assertThrows } from "@std/assert";
import * as officialItems from "npm:openai@7.59.0/lib/responses/ResponseInputItems";
import * as officialMessages from "npm:openai@7.59.0/lib/chatCompletionUtils";
import * as officialTools from "npm:openai@7.59.0/lib/RunnableFunction";
import * as officialAgents from "npm:openai@7.59.0/lib/beta/agents/function-tool";
import * as officialFormat from "npm:openai@7.59.0/lib/beta/agents/output-format";
import { agentOutputFormat } from "../../src/helpers/mod.ts";
import { functionTool } from "../../src/helpers/agents/function_tool.ts";
import { standardAgentTextFormat } from "../../src/helpers/agents/standard_schema.ts";
import { standardResponsesFunction } from "../../src/helpers/standard_schema.ts";
import * as messages from "../../src/subpaths/lib/chat_completion_utils.ts";
import * as items from "../../src/subpaths/lib/response_input_items.ts";
import * as tools from "../../src/subpaths/lib/runnable_function.ts";

const ITEMS: any[] = [
  { role: "user", content: "Hi" },
  { type: "message", role: "user", content: "Hi", created_by: "me" },
  {
    type: "message",
    id: "msg_1",
    role: "assistant",
    content: [
      { type: "output_text", text: "{}", annotations: [], parsed: {} },
      { type: "refusal", refusal: "no", parsed: null },
      { type: "other", parsed: 1 },
    ],
  },
  {
    type: "message",
    role: "assistant",
    content: [{ type: "output_text", text: "a", parsed: 1 }],
  },
  { type: "message", id: "msg_2", role: "assistant", content: "text" },
  {
    type: "function_call",
    call_id: "c",
    name: "f",
    arguments: "{}",
    parsed_arguments: {},
    created_by: "x",
  },
  { type: "additional_tools", role: "developer", tools: [], created_by: "x" },
  { type: "additional_tools", role: "user", tools: [] },
  {
    type: "shell_call_output",
    call_id: "c",
    created_by: "x",
    output: [{ stdout: "a", created_by: "x" }],
  },
  { type: "computer_call_output", call_id: "c", status: "failed" },
  { type: "computer_call_output", call_id: "c", status: "completed" },
  {
    type: "custom_tool_call_output",
    call_id: "c",
    output: "",
    status: "completed",
  },
  {
    type: "custom_tool_call_output",
    call_id: "c",
    output: "",
    status: "incomplete",
  },
  {
    type: "custom_tool_call_output",
    call_id: "c",
    output: "",
    created_by: "x",
  },
  { type: "reasoning", id: "r", summary: [], created_by: "x" },
  { type: "item_reference", id: "i" },
  { type: null, role: "user", content: "Hi" },
];

Deno.test("toResponseInputItem() converts each item as the official one, and changes none", () => {
  const before = structuredClone(ITEMS);
  for (const item of ITEMS) {
    assertEquals(
      items.toResponseInputItem(item),
      officialItems.toResponseInputItem(item) as unknown,
      JSON.stringify(item),
    );
  }
  assertEquals(
    items.toResponseInputItems(ITEMS),
    officialItems.toResponseInputItems(ITEMS) as unknown,
  );
  assertEquals(ITEMS, before);
  const unknown = { type: "telepathy" } as any;
  assertThrows(
    () => items.toResponseInputItem(unknown),
    TypeError,
    "telepathy",
  );
  assertThrows(() => officialItems.toResponseInputItem(unknown), TypeError);
});

Deno.test("the items of every type of the API are known", async () => {
  const text = await Deno.readTextFile(
    new URL(
      "../../src/generated/types/responses/responses.ts",
      import.meta.url,
    ),
  );
  const [, union] = /export type ResponseOutputItem =([^;]*);/.exec(text)!;
  assertEquals(union.split("|").length > 20, true);
  for (const name of union.match(/\w+(?:\.\w+)?/g)!) {
    const short = name.split(".").pop()!;
    const type = new RegExp(
      `interface ${short}\\b[^]*?\\n *type: "([a-z_]+)"`,
    ).exec(text)?.[1];
    if (type === undefined || type === "additional_tools") continue;
    const item: any = { type, output: [], content: [] };
    assertEquals(
      items.toResponseInputItem(item),
      officialItems.toResponseInputItem(item) as unknown,
      type,
    );
  }
});

Deno.test("isAssistantMessage(), isToolMessage(), isPresent() and isRunnableFunctionWithParse() agree with the official ones", () => {
  for (
    const message of [
      null,
      undefined,
      { role: "assistant" },
      { role: "tool", tool_call_id: "c", content: "" },
      { role: "user", content: "" },
    ] as any[]
  ) {
    for (
      const name of [
        "isAssistantMessage",
        "isToolMessage",
        "isPresent",
      ] as const
    ) {
      assertEquals(
        Boolean(messages[name](message)),
        Boolean(officialMessages[name](message)),
      );
    }
  }
  for (const fn of [{}, { parse: JSON.parse }] as any[]) {
    assertEquals(
      tools.isRunnableFunctionWithParse(fn),
      officialTools.isRunnableFunctionWithParse(fn),
    );
    const { type, function: inner } = new tools.ParsingToolFunction(fn);
    const official = new officialTools.ParsingToolFunction(fn);
    assertEquals([type, inner], [official.type, official.function as unknown]);
  }
});

/** A schema of numbers that are doubled. */
const numbers: any = {
  "~standard": {
    version: 1,
    vendor: "test",
    validate: (value: any) =>
      typeof value?.n === "number"
        ? { value: { n: value.n * 2 } }
        : { issues: [{ message: "no number", path: ["n"] }] },
    jsonSchema: {
      input: () => ({
        type: "object",
        properties: { n: { type: "number" } },
        required: ["n"],
        additionalProperties: false,
      }),
    },
  },
};

Deno.test("functionTool() makes the tool of the official one, with the same outputs", async () => {
  for (
    const result of [
      "text",
      7,
      undefined,
      true,
      null,
      { a: 1 },
      [1, 2],
      [],
      [{ type: "input_text", text: "t" }],
    ]
  ) {
    const tool: any = standardResponsesFunction({
      name: "f",
      description: "Returns",
      parameters: numbers,
      function: ({ n }: any) => n === 4 ? result : "wrong",
    });
    const ours: any = functionTool(tool);
    const theirs: any = officialAgents.functionTool(tool);
    assertEquals(ours.definition, theirs.definition);
    assertEquals(ours.name, theirs.name);
    assertEquals(await ours.handler({ n: 2 }), await theirs.handler({ n: 2 }));
    const failed = (run: any) =>
      run({ n: "x" }).then(() => "ran", () => "failed");
    assertEquals([await failed(ours.handler), await failed(theirs.handler)], [
      "failed",
      "failed",
    ]);
  }
  assertThrows(() => functionTool({ name: "g" } as any), TypeError, '"g"');
});

Deno.test("agentOutputFormat() sends the official format and keeps its parser when it is spread", () => {
  const schema = { type: "object" };
  const ours = agentOutputFormat(schema, JSON.parse);
  const theirs = officialFormat.agentOutputFormat(schema as any, JSON.parse);
  assertEquals(JSON.stringify(ours), JSON.stringify(theirs));
  assertEquals({ ...ours }.$parseRaw("[1]"), [1]);
  const standard = standardAgentTextFormat(numbers);
  assertEquals(standard.$parseRaw('{"n":2}'), { n: 4 });
  assertEquals(standard.type, "json_schema");
});
