/** Strict schemas that the API refuses, and names that objects have of their own. */
import { assertEquals, assertRejects } from "@std/assert";
import OpenAI from "../../../mod.ts";
import { fakeOpenAI } from "../../../src/testing.ts";
import { smallest } from "../../../src/testing/schema/from_schema.ts";

const closed = { additionalProperties: false };
const A = { a: { type: "string" } };

const CASES: readonly (readonly [Record<string, unknown>, string | null])[] = [
  [{ type: "object", properties: A, required: ["a"], ...closed }, null],
  [
    { type: "object", properties: A, required: ["a"] },
    "In context=(), 'additionalProperties' is required to be supplied and to be false.",
  ],
  [
    { type: "object", properties: A, ...closed },
    "In context=(), 'required' is required to be supplied and to be an array including every key in properties. Missing 'a'.",
  ],
  [
    {
      type: "object",
      properties: { list: { type: "array", items: { type: "object" } } },
      required: ["list"],
      ...closed,
    },
    "In context=('properties', 'list', 'items'), 'additionalProperties'",
  ],
  [
    {
      type: "object",
      properties: { a: { anyOf: [{ type: "object" }, { type: "null" }] } },
      required: ["a"],
      ...closed,
    },
    "In context=('properties', 'a', 'anyOf', '0'), 'additionalProperties'",
  ],
];

for (const [schema, wrong] of CASES) {
  Deno.test(`the fake judges strict schemas like the API: ${wrong ?? "in order"}`, async () => {
    await using openai = await fakeOpenAI({ port: null });
    const client = openai.client();
    const name = "it";
    const strict = true;
    const messages = [{ role: "user" as const, content: "x" }];
    const calls: readonly [
      () => Promise<unknown>,
      string,
      string,
      string | null,
    ][] = [
      [
        async () =>
          await client.chat.completions.create({
            model: "gpt-5",
            messages,
            response_format: {
              type: "json_schema",
              json_schema: { name, strict, schema },
            },
          }),
        "Invalid schema for response_format 'it': ",
        "response_format",
        null,
      ],
      [
        async () =>
          await client.responses.create({
            model: "gpt-5",
            input: "x",
            text: { format: { type: "json_schema", name, strict, schema } },
          }),
        "Invalid schema for response_format 'it': ",
        "text.format.schema",
        "invalid_json_schema",
      ],
      [
        async () =>
          await client.chat.completions.create({
            model: "gpt-5",
            messages,
            tools: [{
              type: "function",
              function: { name, strict, parameters: schema },
            }],
          }),
        "Invalid schema for function 'it': ",
        "tools[0].function.parameters",
        "invalid_function_parameters",
      ],
    ];
    for (const [call, begin, param, code] of calls) {
      if (wrong === null) {
        await call();
        continue;
      }
      const error = await assertRejects(
        call,
        OpenAI.BadRequestError,
        begin + wrong,
      );
      assertEquals([error.param, error.code], [param, code]);
    }
  });
}

Deno.test("a schema that is not strict may leave objects open", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const response = await openai.client().responses.create({
    model: "gpt-5",
    input: "x",
    text: {
      format: { type: "json_schema", name: "it", schema: { type: "object" } },
    },
  });
  assertEquals(response.output_text, "{}");
});

Deno.test("smallest() treats names of Object.prototype, such as constructor, as plain names", () => {
  const names = ["__proto__", "constructor", "toString", "hasOwnProperty"];
  const made = smallest({
    type: "object",
    properties: {},
    required: names,
  }) as object;
  assertEquals(Object.keys(made), names);
  assertEquals(Object.getPrototypeOf(made), Object.prototype);
  for (const name of names) {
    assertEquals(smallest({ type: "string", format: name }, "x"), "x");
    assertEquals(smallest({ $ref: `#/${name}/${name}` }), {});
  }
});

Deno.test("the fake handles items and events whose types are names of Object.prototype", async () => {
  await using openai = await fakeOpenAI({ port: null, validate: false });
  const client = openai.client();
  for (const type of ["__proto__", "constructor", "toString"]) {
    const { id } = await client.conversations.create({
      items: [{ type } as never],
    });
    const items = await client.conversations.items.list(id);
    assertEquals(items.data[0]?.id?.startsWith("item_"), true);
  }
});
