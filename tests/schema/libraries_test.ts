// deno-lint-ignore-file no-import-prefix -- schema libraries are for tests only
import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import { toStandardJsonSchema } from "npm:@valibot/to-json-schema@1.5.0";
import { type as ark } from "npm:arktype@2.1.29";
import { zodResponseFormat as official } from "npm:openai@7.59.0/helpers/zod";
import * as v from "npm:valibot@1.2.0";
import * as z3 from "npm:zod@3.25.76";
import * as z34 from "npm:zod@3.25.76/v4";
import * as z4 from "npm:zod@4.3.0";
import * as mini from "npm:zod@4.3.0/mini";
import {
  zodFunction,
  zodRealtimeFunction,
  zodResponseFormat,
  zodResponsesFunction,
  zodTextFormat,
} from "../../src/helpers/zod.ts";
import { standardResponseFormat } from "../../src/helpers/standard_schema.ts";
import { outputSchema, StructuredOutputError } from "../../src/schema/mod.ts";

// deno-lint-ignore no-explicit-any -- three versions of one API
const ZODS: [string, any][] = [
  ["zod 3", z3.z],
  ["zod/v4 of zod 3.25", z34.z],
  ["zod 4", z4.z],
];

const MINI_OBJECT = mini.object({
  a: mini.string(),
  b: mini.optional(mini.number()),
  c: mini._default(mini.number(), 5),
  d: mini.nullish(mini.string()),
});

// deno-lint-ignore no-explicit-any -- schemas of several libraries, or of any shape
const OBJECTS: [string, any][] = [
  ...ZODS.map(([name, z]): [string, unknown] => [
    name,
    z.object({
      a: z.string(),
      b: z.number().optional(),
      c: z.number().default(5),
      d: z.string().nullish(),
    }),
  ]),
  ["zod/mini", MINI_OBJECT],
  [
    "valibot",
    toStandardJsonSchema(v.object({
      a: v.string(),
      b: v.optional(v.number()),
      c: v.optional(v.number(), 5),
      d: v.nullish(v.string()),
    })),
  ],
  [
    "arktype",
    ark({
      a: "string",
      "b?": "number",
      c: "number = 5",
      "d?": "string | null",
    }),
  ],
];

for (const [name, schema] of OBJECTS) {
  Deno.test(`${name}: optional and defaulted fields survive strict mode`, async () => {
    const output = outputSchema(schema);
    assertEquals(output.schema.required, ["a", "b", "c", "d"]);
    assertEquals(output.schema.additionalProperties, false);
    assert(!("$schema" in output.schema));
    const text = '{"a":"x","b":null,"c":null,"d":null}';
    assertEquals(output.parseSync(text), { a: "x", c: 5, d: null });
    assertEquals(await output.parse(text), { a: "x", c: 5, d: null });
    const full = '{"a":"x","b":1,"c":2,"d":"y"}';
    assertEquals(output.parseSync(full), JSON.parse(full));
    const error = assertThrows(
      () => output.parseSync('{"a":1,"b":null,"c":null,"d":null}'),
      StructuredOutputError,
      "a",
    );
    assertEquals(error.issues.length, 1);
  });
}

for (const [name, z] of ZODS) {
  Deno.test(`${name}: roots that are not objects are wrapped`, () => {
    for (
      const [schema, value] of [
        [z.array(z.string()), ["a"]],
        [z.union([z.string(), z.number()]), 1],
        [z.number().int(), 3],
      ]
    ) {
      const { schema: json, parseSync } = outputSchema(schema);
      assertEquals(json.required, ["value"]);
      assertEquals(parseSync(JSON.stringify({ value })), value);
    }
  });

  Deno.test(`${name}: a union takes the branch of its const, with its own nulls`, () => {
    const schema = z.object({
      list: z.array(z.discriminatedUnion("kind", [
        z.object({ kind: z.literal("a"), x: z.number().optional() }),
        z.object({ kind: z.literal("b"), x: z.number().nullable() }),
      ])),
    });
    const { parseSync, schema: json } = outputSchema(schema);
    assert(!JSON.stringify(json).includes("oneOf"));
    assertEquals(
      parseSync('{"list":[{"kind":"a","x":null},{"kind":"b","x":null}]}'),
      { list: [{ kind: "a" }, { kind: "b", x: null }] },
    );
  });

  Deno.test(`${name}: similar branches are distinguished by validation`, () => {
    const { parseSync } = outputSchema(z.union([
      z.object({ id: z.string().regex(/^a/), x: z.number().optional() })
        .strict(),
      z.object({ id: z.string().regex(/^b/), x: z.number().nullable() })
        .strict(),
    ]));
    assertEquals(parseSync('{"value":{"id":"b1","x":null}}'), {
      id: "b1",
      x: null,
    });
    assertEquals(parseSync('{"value":{"id":"a1","x":null}}'), { id: "a1" });
  });

  Deno.test(`${name}: recursion becomes a reference`, () => {
    // deno-lint-ignore no-explicit-any -- schemas of several libraries, or of any shape
    const node: any = z.object({
      name: z.string(),
      next: z.lazy(() => node).optional(),
    });
    const { parseSync, schema } = outputSchema(node);
    assert(JSON.stringify(schema).includes('"$ref":"#"'));
    assertEquals(
      parseSync('{"name":"a","next":{"name":"b","next":null}}'),
      { name: "a", next: { name: "b" } },
    );
    const listed = outputSchema(z.object({ nodes: z.array(node) }));
    assertEquals(
      listed.parseSync('{"nodes":[{"name":"b","next":null}]}'),
      { nodes: [{ name: "b" }] },
    );
    const wrapped = outputSchema(z.array(node));
    assertEquals(wrapped.parseSync('{"value":[{"name":"b","next":null}]}'), [{
      name: "b",
    }]);
  });

  Deno.test(`${name}: what strict cannot express names path and cure`, () => {
    for (
      const [field, cure] of [
        [z.record(z.string(), z.number()), "key"],
        [z.tuple([z.string()]), "z.object"],
        [z.date(), "z.string()"],
        [z.bigint(), "z.string()"],
      ]
    ) {
      const error = assertThrows(
        () => outputSchema(z.object({ deep: z.object({ field }) })),
        TypeError,
        "/properties/deep/properties/field",
      );
      assert(error.message.includes(cure), error.message);
    }
  });

  Deno.test(`${name}: asynchronous validation is awaited`, async () => {
    const { parse } = outputSchema(z.object({
      a: z.string().refine((s: string) => Promise.resolve(s === "ok")),
    }));
    assertEquals(await parse('{"a":"ok"}'), { a: "ok" });
    await assertRejects(() => parse('{"a":"no"}'), StructuredOutputError, "a");
  });

  Deno.test(`${name}: sends what the official helper sends`, () => {
    // The official helper reads descriptions only of its own copy of zod 4.
    const s = name === "zod 3" ? z.string().describe("text") : z.string();
    const schema = z.object({
      s,
      n: z.number().min(1).max(9),
      i: z.number().int().gte(0).lte(5),
      e: z.enum(["a", "b"]),
      l: z.literal("x"),
      m: z.array(z.object({ b: z.boolean() })).min(1),
    });
    const ours = zodResponseFormat(schema, "it").json_schema;
    const theirs = official(schema, "it").json_schema;
    assertEquals(normal(ours.schema), normal(theirs.schema));
    assertEquals({ ...ours, schema: 0 }, { ...theirs, schema: 0 } as unknown);
  });
}

// deno-lint-ignore no-explicit-any -- schemas of several libraries, or of any shape
function normal(value: any): any {
  if (Array.isArray(value)) return value.map(normal);
  if (typeof value !== "object" || value === null) return value;
  const { $schema: _, definitions: _d, $ref, ...rest } = value;
  if ($ref) return normal(value.definitions[$ref.split("/").at(-1)]);
  return Object.fromEntries(
    Object.entries(rest).sort().map(([k, v]) => [k, normal(v)]),
  );
}

Deno.test("a library without JSON Schema is an error that names the function to call", () => {
  assertThrows(
    () => standardResponseFormat(v.object({ a: v.string() }), "it"),
    TypeError,
    "toStandardJsonSchema(schema)",
  );
});

Deno.test("the helpers have the official marks, types and fields", () => {
  const schema = z4.object({ a: z4.string() });
  const text = zodTextFormat(schema, "it", { description: "d" });
  assertEquals(Object.keys(text).sort(), [
    "description",
    "name",
    "schema",
    "strict",
    "type",
  ]);
  const parsed: { a: string } = text.$parseRaw('{"a":"x"}');
  assertEquals(parsed, { a: "x" });
  const fn = zodFunction({
    name: "f",
    parameters: schema,
    function: ({ a }) => a.length,
  });
  assertEquals(fn.$callback?.({ a: "xx" }), 2);
  assertEquals(fn.function.strict, true);
  const other = zodResponsesFunction({ name: "f", parameters: schema });
  assertEquals(other.$brand, "auto-parseable-tool");
  assertEquals(other.name, "f");
  assertEquals(
    zodRealtimeFunction({ name: "f", parameters: schema }).type,
    "function",
  );
  const small = zodResponseFormat(mini.object({ a: mini.string() }), "it");
  const value: { a: string } = small.$parseRaw('{"a":"x"}');
  assertEquals(value, { a: "x" });
});

Deno.test("output that is not JSON is not quoted", () => {
  const { parseSync } = outputSchema({ type: "object", properties: {} });
  const error = assertThrows(
    () => parseSync("secret"),
    Error,
    "text of length 6 is not valid JSON",
  );
  assert(!error.message.includes("secret"));
});

Deno.test("intersections are merged, preprocessed fields have the type that follows", () => {
  const { schema } = outputSchema(z4.intersection(
    z4.object({ a: z4.preprocess(String, z4.string()) }),
    z4.object({ b: z4.string().optional() }),
  ));
  assertEquals(schema, {
    type: "object",
    properties: { a: { type: "string" }, b: { type: ["string", "null"] } },
    required: ["a", "b"],
    additionalProperties: false,
  });
});

Deno.test("./helpers/zod has the functions of the official module", async () => {
  const ours = await import("../../src/helpers/zod.ts");
  assertEquals(Object.keys(ours).sort(), [
    "StructuredOutputError",
    "zodFunction",
    "zodRealtimeFunction",
    "zodResponseFormat",
    "zodResponsesFunction",
    "zodTextFormat",
  ]);
});
