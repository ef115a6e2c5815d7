// deno-lint-ignore-file no-import-prefix -- schema libraries are for tests only
import { assert, assertEquals, assertThrows } from "@std/assert";
import { toStandardJsonSchema } from "npm:@valibot/to-json-schema@1.5.0";
import { type as ark } from "npm:arktype@2.1.29";
import { zodRealtimeFunction as official } from "npm:openai@7.59.0/helpers/zod";
import * as v from "npm:valibot@1.2.0";
import * as z3 from "npm:zod@3.25.76";
import * as z4 from "npm:zod@4.3.0";
import * as mini from "npm:zod@4.3.0/mini";
import OpenAI from "../../mod.ts";
import { tool, ToolError, type ToolSchema } from "../../src/helpers/mod.ts";
import { zodRealtimeFunction } from "../../src/helpers/zod.ts";
import { withWireTools } from "../../src/realtime/wire/config.ts";
import { tool as light } from "../../src/tools/tool.ts";
import { answering } from "../support/scripted_fetch.ts";
import { ISOLATED } from "../support/test_client.ts";

const context = () => ({
  toolCallId: "call_1",
  signal: new AbortController().signal,
});

const LIBRARIES: Record<string, ToolSchema> = {
  "zod 3": z3.object({ a: z3.string(), b: z3.number().optional() }),
  "zod 4": z4.object({ a: z4.string(), b: z4.number().optional() }),
  "zod/mini": mini.object({
    a: mini.string(),
    b: mini.optional(mini.number()),
  }),
  "valibot": toStandardJsonSchema(
    v.object({ a: v.string(), b: v.optional(v.number()) }),
  ),
  "arktype": ark({ a: "string", "b?": "number" }),
};

for (const [name, input] of Object.entries(LIBRARIES)) {
  Deno.test(`tool() of ./helpers with ${name} is one strict object for REST and for sessions`, async () => {
    const seen: unknown[] = [];
    const made = tool({ name: "f", input, run: (args) => seen.push(args) });
    const wire = {
      type: "function",
      name: "f",
      parameters: {
        type: "object",
        properties: {
          a: { type: "string" },
          b: { type: ["number", "null"] },
        },
        required: ["a", "b"],
        additionalProperties: false,
      },
    };
    assertEquals(JSON.parse(JSON.stringify(made)), { ...wire, strict: true });
    assertEquals(withWireTools({ tools: [made] }).tools as unknown, [wire]);
    await made.call('{"a":"x","b":null}', context());
    assertEquals(seen, [{ a: "x" }]);
    const { error } = JSON.parse(await made.call('{"a":1}', context()));
    assert(error.startsWith("f: a: "), error);
  });
}

Deno.test("tool() names the path that strict mode cannot express; strict: false sends it", () => {
  const input = z4.object({ scores: z4.record(z4.string(), z4.number()) });
  const run = () => null;
  assertThrows(
    () => tool({ name: "f", input, run }),
    TypeError,
    "at /properties/scores",
  );
  const { strict, parameters } = tool({ name: "f", input, run, strict: false });
  assertEquals(strict, false);
  assertEquals(parameters.properties, {
    scores: { type: "object", additionalProperties: { type: "number" } },
  });
});

Deno.test("tool(): what an async generator yields last is its result, unless it returns one", async () => {
  const run = async (make: () => unknown) =>
    await light({ name: "f", input: { type: "object" }, run: make })
      .call("{}", context());
  assertEquals(
    await run(async function* () {
      yield await Promise.resolve(1);
      yield 2;
    }),
    "2",
  );
  assertEquals(
    await run(async function* () {
      yield await Promise.resolve(1);
      return "done";
    }),
    "done",
  );
});

Deno.test("tool(): a call that needs approval is refused if the program cannot be asked", async () => {
  let ran = 0;
  const made = light({
    name: "pay",
    input: { type: "object" },
    approve: ({ sum }: { sum: number }) => sum > 10,
    run: () => ++ran,
  });
  assertEquals(await made.call('{"sum":5}', context()), "1");
  assertEquals(JSON.parse(await made.call('{"sum":50}', context())), {
    error: "pay needs an approval, and was not run",
  });
  assertEquals(ran, 1);
});

Deno.test("chat.completions.runTools() runs what tool() makes, and hides its errors", async () => {
  // deno-lint-ignore no-explicit-any
  const sent: any[] = [];
  const call = (id: string, args: string) => ({
    id,
    type: "function",
    function: { name: "f", arguments: args },
  });
  const client = new OpenAI({
    ...ISOLATED,
    apiKey: "sk-test",
    fetch: answering(({ body }, count) => {
      sent.push(JSON.parse(body as string));
      const message = count > 1 ? { content: "ok" } : {
        content: null,
        tool_calls: [
          call("1", '{"a":"x","b":null}'),
          call("2", '{"a":"secret"}'),
          call("3", '{"a":1}'),
        ],
      };
      return Response.json({
        id: "c",
        choices: [{
          index: 0,
          finish_reason: "stop",
          message: { role: "assistant", ...message },
        }],
      });
    }),
  });
  const f = tool({
    name: "f",
    input: z4.object({ a: z4.string(), b: z4.number().optional() }),
    run: (args) => {
      if (args.a === "secret") throw new Error("password 1234");
      if ("b" in args) throw new ToolError("b is there");
      return args;
    },
  });
  const run = client.chat.completions.runTools({
    model: "gpt-5",
    messages: [{ role: "user", content: "Hi" }],
    tools: [f],
  });
  assertEquals(await run.finalContent(), "ok");
  assertEquals(sent[0].tools, [{
    type: "function",
    function: { name: "f", parameters: f.parameters, strict: true },
  }]);
  const outputs = sent[1].messages.slice(2).map((
    { content }: { content: string },
  ) => content);
  assertEquals(outputs.slice(0, 2), ['{"a":"x"}', '{"error":"f failed"}']);
  assert(outputs[2].includes("f: a: "), outputs[2]);
});

// deno-lint-ignore no-explicit-any -- two versions of one API
for (const [name, z] of [["zod 3", z3.z], ["zod 4", z4.z]] as [string, any][]) {
  Deno.test(`zodRealtimeFunction() takes the records, tuples and unknown values of the official one (${name})`, () => {
    const schemas = [
      z.record(z.string(), z.number()),
      z.object({ a: z.record(z.string(), z.boolean()) }),
      z.object({ t: z.tuple([z.string(), z.number()]) }),
    ];
    for (const parameters of schemas) {
      const ours = zodRealtimeFunction({ name: "f", parameters });
      const theirs = official({ name: "f", parameters });
      assertEquals(loose(ours), loose(theirs));
    }
  });
}

/** Without what changes nothing: the dialect, closed objects, names that are strings, lengths of tuples. */
function loose(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(loose);
  if (typeof value !== "object" || value === null) return value;
  const ignored = [
    "$schema",
    "propertyNames",
    "minItems",
    "maxItems",
  ];
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, field]) =>
        !ignored.includes(key) &&
        !(key === "additionalProperties" && field === false)
      )
      .map(([key, field]) => [key, loose(field)]),
  );
}
