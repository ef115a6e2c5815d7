/** What each library can and cannot say in strict mode, case by case. */
// deno-lint-ignore-file no-import-prefix -- schema libraries are for tests only
import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import { toStandardJsonSchema as json } from "npm:@valibot/to-json-schema@1.5.0";
import { type as ark } from "npm:arktype@2.1.29";
import * as v from "npm:valibot@1.2.0";
import * as z3 from "npm:zod@3.25.76";
import * as z4 from "npm:zod@4.3.0";
import * as mini from "npm:zod@4.3.0/mini";
import { outputSchema, StructuredOutputError } from "../../src/schema/mod.ts";

/** The same schemas, as each library writes them. */
interface Library {
  readonly array: unknown;
  readonly union: unknown;
  readonly scalar: unknown;
  /** A list of `{ kind: "a", x?: number }` and `{ kind: "b", x: number | null }`. */
  readonly branches: unknown;
  /** What strict cannot say, within `{ deep: { field } }`, and what the error tells to write. */
  readonly refused: Readonly<Record<string, [() => unknown, cure: string]>>;
}

function zod(
  // deno-lint-ignore no-explicit-any -- three versions of one API
  z: any,
  optional: (schema: unknown) => unknown,
  nullable: (schema: unknown) => unknown,
): Library {
  const deep = (field: unknown) => z.object({ deep: z.object({ field }) });
  return {
    array: z.array(z.string()),
    union: z.union([z.string(), z.number()]),
    scalar: z.number(),
    branches: z.object({
      list: z.array(z.discriminatedUnion("kind", [
        z.object({ kind: z.literal("a"), x: optional(z.number()) }),
        z.object({ kind: z.literal("b"), x: nullable(z.number()) }),
      ])),
    }),
    refused: {
      record: [
        () => deep(z.record(z.string(), z.number())),
        "use z.array(z.object({ key: z.string(), value: ... }))",
      ],
      tuple: [() => deep(z.tuple([z.string()])), "use z.object({ first: ..."],
      date: [() => deep(z.date()), "use z.string() and turn it into a date"],
      bigint: [
        () => deep(z.bigint()),
        "use z.string() and turn it into a bigint",
      ],
      any: [() => deep(z.any()), "name the type"],
    },
  };
}

const deepV = (field: unknown) =>
  json(v.object({ deep: v.object({ field: field as v.GenericSchema }) }));
// deno-lint-ignore no-explicit-any -- definitions of many types
const deepArk = (field: any): unknown => ark({ deep: { field } } as never);

const LIBRARIES: Record<string, Library> = {
  "zod 3": zod(
    z3.z,
    (s) => (s as z3.ZodTypeAny).optional(),
    (s) => (s as z3.ZodTypeAny).nullable(),
  ),
  "zod 4": zod(
    z4.z,
    (s) => (s as z4.ZodType).optional(),
    (s) => (s as z4.ZodType).nullable(),
  ),
  "zod/mini": zod(
    mini,
    (s) => mini.optional(s as mini.ZodMiniType),
    (s) => mini.nullable(s as mini.ZodMiniType),
  ),
  "valibot": {
    array: json(v.array(v.string())),
    union: json(v.union([v.string(), v.number()])),
    scalar: json(v.number()),
    branches: json(v.object({
      list: v.array(v.variant("kind", [
        v.object({ kind: v.literal("a"), x: v.optional(v.number()) }),
        v.object({ kind: v.literal("b"), x: v.nullable(v.number()) }),
      ])),
    })),
    refused: {
      record: [
        () => deepV(v.record(v.string(), v.number())),
        "use v.array(v.object({ key: v.string(), value: ... }))",
      ],
      tuple: [() => deepV(v.tuple([v.string()])), "use v.object({ first: ..."],
      date: [() => deepV(v.date()), "use v.pipe(v.string(), v.transform("],
      bigint: [() => deepV(v.bigint()), "name the type"],
      any: [() => deepV(v.any()), "name the type"],
    },
  },
  "arktype": {
    array: ark("string[]"),
    union: ark("string | number"),
    scalar: ark("number"),
    branches: ark({
      list: ark({ kind: "'a'", "x?": "number" })
        .or({ kind: "'b'", x: "number | null" }).array(),
    }),
    refused: {
      record: [
        () => deepArk({ "[string]": "number" }),
        'use type({ key: "string", value: ... }).array()',
      ],
      tuple: [() => deepArk(["string"]), "use type({ first: ..."],
      date: [() => deepArk("Date"), 'use "string.date.iso.parse"'],
      bigint: [() => deepArk("bigint"), "name the type"],
      any: [() => deepArk("unknown"), "name the type"],
    },
  },
};

for (const [name, library] of Object.entries(LIBRARIES)) {
  Deno.test(`${name}: roots that are arrays, unions or scalars are wrapped, and come back bare`, async () => {
    for (
      const [schema, value, wrong] of [
        [library.array, ["a"], [1]],
        [library.union, 1, true],
        [library.scalar, 3, "x"],
      ] as const
    ) {
      const output = outputSchema(schema);
      assertEquals(output.schema.type, "object");
      assertEquals(output.schema.required, ["value"]);
      assertEquals(await output.parse(JSON.stringify({ value })), value);
      await assertRejects(
        () => output.parse(JSON.stringify({ value: wrong })),
        StructuredOutputError,
      );
    }
  });

  Deno.test(`${name}: null is undone per branch of a union`, async () => {
    const output = outputSchema(library.branches);
    assert(!JSON.stringify(output.schema).includes("oneOf"));
    assertEquals(
      await output.parse(
        '{"list":[{"kind":"a","x":null},{"kind":"b","x":null},{"kind":"a","x":1}]}',
      ),
      { list: [{ kind: "a" }, { kind: "b", x: null }, { kind: "a", x: 1 }] },
    );
  });

  for (const [what, [make, cure]] of Object.entries(library.refused)) {
    Deno.test(`${name}: a ${what} is refused with its path and what to write`, () => {
      const { message } = assertThrows(() => outputSchema(make()), TypeError);
      assert(message.includes("at /properties/deep/properties/field"), message);
      assert(message.includes(cure), message);
    });
  }
}

Deno.test("a root that is a reference is inlined, and references to it still work", async () => {
  const node = {
    type: "object",
    properties: {
      name: { type: "string" },
      next: { $ref: "#/definitions/Node" },
    },
    required: ["name"],
  };
  for (
    const [ref, key] of [["#/definitions/Node", "definitions"], [
      "#/$defs/Node",
      "$defs",
    ]]
  ) {
    const next = { $ref: ref };
    const source = {
      $ref: ref,
      [key]: { Node: { ...node, properties: { ...node.properties, next } } },
    };
    const output = outputSchema(source);
    assertEquals(output.schema.type, "object");
    assertEquals(
      await output.parse('{"name":"a","next":{"name":"b","next":null}}'),
      { name: "a", next: { name: "b" } },
    );
  }
  const { schema } = outputSchema(
    z4.object({ a: z4.string() }).meta({ id: "Root" }),
  );
  assertEquals(schema.type, "object");
});
