import { assertEquals, assertThrows } from "@std/assert";
import type { Schema } from "../../src/testing/schema/api_spec_types.ts";
import { Plain } from "../../tools/generate/schema.ts";
import type {
  Names,
  RawSchema,
  SchemaName,
} from "../../tools/generate/tables.ts";

/** A `Plain` over named schemas of kind `type`, unless `kinds` says otherwise. */
function plainOf(
  schemas: Record<string, RawSchema>,
  kinds: Record<string, Partial<SchemaName>> = {},
): Plain {
  const names = Object.keys(schemas).map((
    key,
  ) => [key, { name: key, module: "m.ts", kind: "type", ...kinds[key] }]);
  return new Plain(
    (pointer) => schemas[pointer.replace("#/components/schemas/", "")],
    { schemas: Object.fromEntries(names) } as Names,
  );
}

const plain = (raw: RawSchema, schemas = {}, kinds = {}): Schema =>
  plainOf(schemas, kinds).schema(raw, "here");
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const NULL = { type: "null" };

Deno.test("Plain normalizes all three styles of null to one, at the end", () => {
  const expected: Schema = { anyOf: [{ type: "string" }, { type: "null" }] };
  assertEquals(plain({ anyOf: [NULL, { type: "string" }] }), expected);
  assertEquals(plain({ type: "string", nullable: true }), expected);
  assertEquals(plain({ type: ["null", "string"] }), expected);
  assertEquals(plain({ enum: ["a", null] }), {
    anyOf: [{ type: "string", enum: ["a"] }, { type: "null" }],
  });
});

Deno.test("Plain adds null where a nullable type is used, not in the type", () => {
  const schemas = {
    A: { anyOf: [{ type: "object", properties: {} }, NULL] },
    B: { anyOf: [{ enum: ["a"] }, NULL] },
  };
  assertEquals(plain(ref("A"), schemas), {
    anyOf: [{ $ref: "A" }, { type: "null" }],
  });
  // An object without named fields is any object.
  assertEquals(plainOf(schemas).named("A"), { type: "object" });
  assertEquals(plain(ref("B"), schemas), { $ref: "B" }); // of a list of values null is one
});

Deno.test("Plain merges literals and a string into one open list", () => {
  assertEquals(
    plain({ anyOf: [{ type: "string" }, { enum: ["a"] }, { const: "b" }] }),
    {
      type: "string",
      enum: ["a", "b"],
      open: true,
    },
  );
  assertEquals(
    plain({ anyOf: [{ type: "string" }, ref("A")] }, { A: { enum: ["a"] } }),
    {
      anyOf: [{ $ref: "A" }, { type: "string", open: true }],
    },
  );
});

Deno.test("Plain flattens unions and removes duplicates", () => {
  const text = { type: "string" };
  assertEquals(
    plain({ anyOf: [text, { oneOf: [text, { type: "boolean" }] }, NULL] }),
    {
      anyOf: [{ type: "string" }, { type: "boolean" }, { type: "null" }],
    },
  );
});

Deno.test("Plain merges the branches of allOf: a field may be required by a sibling", () => {
  const schema = plain({
    allOf: [{ properties: { a: { type: "string" } } }, {
      required: ["a", "gone"],
      properties: { b: { type: "number" } },
    }],
  });
  assertEquals(schema, {
    type: "object",
    properties: { a: { type: "string" }, b: { type: "number" } },
    required: ["a"],
  });
});

Deno.test("Plain lets a later branch replace a type, but not with only a default", () => {
  const first = { properties: { a: { type: "string" } } };
  const property = (second: RawSchema) =>
    plain({ allOf: [first, { properties: { a: second } }] }).properties!.a;
  assertEquals(property({ type: "number" }), { type: "number" });
  assertEquals(property({ default: "x" }), { type: "string" });
});

Deno.test("Plain reduces allOf with one branch and annotations to that branch", () => {
  assertEquals(plain({ allOf: [ref("A"), { nullable: true }] }, { A: {} }), {
    anyOf: [{ $ref: "A" }, { type: "null" }],
  });
  assertEquals(plain({ allOf: [ref("A"), { default: 1 }] }, { A: {} }), {
    $ref: "A",
  });
});

Deno.test("Plain keeps a union next to fields", () => {
  assertEquals(
    plain({
      properties: { a: { type: "string" } },
      anyOf: [ref("A"), ref("B")],
    }, { A: {}, B: {} }),
    {
      allOf: [
        { type: "object", properties: { a: { type: "string" } }, required: [] },
        { anyOf: [{ $ref: "A" }, { $ref: "B" }] },
      ],
    },
  );
});

Deno.test("Plain inlines some schemas and follows aliases", () => {
  const schemas = { A: { type: "string" }, B: {} };
  assertEquals(plain(ref("A"), schemas, { A: { kind: "inline" } }), {
    type: "string",
  });
  assertEquals(
    plain(ref("B"), schemas, { B: { kind: "alias", aliasOf: "A" } }),
    { $ref: "A" },
  );
});

Deno.test("Plain supports maps, unknown and never, and keeps bounds", () => {
  assertEquals(
    plain({ type: "object", additionalProperties: { type: "number" } }),
    {
      type: "object",
      additionalProperties: { type: "number" },
    },
  );
  assertEquals(plain({}), {});
  assertEquals(plain(true), {});
  assertEquals(plain({ not: {} }), { never: true });
  assertEquals(
    plain({
      type: "integer",
      minimum: 0,
      maximum: 9,
      default: 3,
      deprecated: true,
    }),
    {
      type: "integer",
      minimum: 0,
      maximum: 9,
      default: 3,
      deprecated: true,
    },
  );
});

Deno.test("Plain treats a field called description as a field", () => {
  assertEquals(
    plain({ properties: { description: { type: "string" } } }).properties,
    { description: { type: "string" } },
  );
});

Deno.test("Plain rejects unknown keywords and types, and names the place", () => {
  assertThrows(
    () => plain({ patternProperties: {} }),
    Error,
    'Cannot read here: unknown keyword "patternProperties"',
  );
  assertThrows(
    () => plain({ properties: { a: { type: "date" } } }),
    Error,
    'Cannot read here/properties/a: unknown type "date"',
  );
  assertThrows(() => plainOf({}).nameOf("A"), Error, 'Cannot name schema "A"');
  const schemas = { A: { type: "array", items: ref("A") } };
  assertThrows(
    () => plain(ref("A"), schemas, { A: { kind: "inline" } }),
    Error,
    'Cannot inline "A"',
  );
});
