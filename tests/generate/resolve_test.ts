import { assertEquals, assertThrows } from "@std/assert";
import { canonical, merge, schemaName } from "../../tools/generate/resolve.ts";
import type {
  Correction,
  Document,
  Overlay,
  RawSchema,
} from "../../tools/generate/tables.ts";

function documentOf(
  schemas: Record<string, RawSchema>,
  paths: Document["paths"] = {},
): Document {
  return { components: { schemas }, paths };
}

function overlayOf(
  corrections: Correction[],
  more: Partial<Document> = {},
): Overlay {
  return { ...documentOf({}), ...more, "x-corrections": corrections };
}

/** The schema `A` after one correction. */
function corrected(
  schema: RawSchema,
  fix: Omit<Correction, "at"> & { op: string },
  at = "#/components/schemas/A",
): RawSchema {
  const spec = documentOf({ A: structuredClone(schema) });
  merge(spec, overlayOf([{ at, ...fix }]));
  return spec.components.schemas.A;
}

Deno.test("merge() adds a property, and makes it required only on request", () => {
  const schema = { type: "object" };
  assertEquals(corrected(schema, { op: "property", name: "b", schema: {} }), {
    type: "object",
    properties: { b: {} },
  });
  assertEquals(
    corrected(schema, { op: "property", name: "b", schema: {}, required: true })
      .required,
    ["b"],
  );
});

Deno.test("merge() appends a branch to allOf", () => {
  assertEquals(
    corrected({ allOf: [] }, {
      op: "allOf-property",
      name: "b",
      schema: {},
      required: true,
    }).allOf,
    [
      { type: "object", properties: { b: {} }, required: ["b"] },
    ],
  );
});

Deno.test("merge() makes fields required and optional, in inline branches too", () => {
  assertEquals(
    corrected({ required: ["a"] }, { op: "required", names: ["a", "b"] })
      .required,
    ["a", "b"],
  );
  const schema = {
    required: ["a", "b"],
    allOf: [{ required: ["a"] }, { $ref: "#/x" }],
  };
  assertEquals(corrected(schema, { op: "optional", names: ["a"] }), {
    required: ["b"],
    allOf: [{ required: [] }, { $ref: "#/x" }],
  });
});

Deno.test("merge() adds values to a list and to a constant", () => {
  assertEquals(corrected({ enum: ["a"] }, { op: "enum", values: ["a", "b"] }), {
    enum: ["a", "b"],
  });
  assertEquals(
    corrected({ const: "a", "x-stainless-const": true }, {
      op: "enum",
      values: ["b"],
    }),
    { enum: ["a", "b"] },
  );
});

Deno.test("merge() extends a union, and turns other schemas into one", () => {
  const text = { type: "string" };
  assertEquals(
    corrected({ anyOf: [text] }, {
      op: "union",
      schemas: [text, { type: "null" }],
    }),
    { anyOf: [text, { type: "null" }] },
  );
  assertEquals(
    corrected({ ...text, deprecated: true, default: "x" }, {
      op: "union",
      schemas: [{ type: "null" }],
    }),
    {
      anyOf: [text, { type: "null" }],
      deprecated: true,
      default: "x",
    },
  );
});

Deno.test("merge() sets, replaces, and extracts", () => {
  assertEquals(corrected({}, { op: "set", key: "deprecated", value: true }), {
    deprecated: true,
  });
  assertEquals(corrected({ a: 1 }, { op: "replace", schema: { b: 2 } }), {
    b: 2,
  });
  const spec = documentOf({
    A: { type: "object", nullable: true, default: 1 },
  });
  merge(
    spec,
    overlayOf([{ at: "#/components/schemas/A", op: "extract", to: "B" }]),
  );
  assertEquals(spec.components.schemas, {
    A: { $ref: "#/components/schemas/B", nullable: true, default: 1 },
    B: { type: "object" },
  });
});

Deno.test("merge() rejects extracting two different schemas to one name", () => {
  const spec = documentOf({ A: { type: "string" }, B: { type: "number" } });
  assertThrows(
    () =>
      merge(
        spec,
        overlayOf([{ at: "#/components/schemas/A", op: "extract", to: "B" }]),
      ),
    Error,
    'Cannot extract #/components/schemas/A to "B"',
  );
});

Deno.test("merge() moves an operation and appends parameters", () => {
  const spec = documentOf({}, { "/a": { post: {} } });
  const lookup = merge(
    spec,
    overlayOf([
      {
        at: "#/paths/~1a/post",
        op: "parameter",
        parameter: { name: "x", in: "query" },
      },
      { at: "#/paths/~1a/post", op: "move", to: "#/paths/~1b~1c/post" },
    ]),
  );
  assertEquals(spec.paths, {
    "/a": {},
    "/b/c": { post: { parameters: [{ name: "x", in: "query" }] } },
  });
  assertEquals(lookup("#/paths/~1b~1c/post/parameters/0/name"), "x");
});

Deno.test("merge() rejects additions that the specification already has", () => {
  assertThrows(
    () =>
      merge(documentOf({ A: {} }), {
        ...overlayOf([]),
        ...documentOf({ A: {} }),
      }),
    Error,
    "schemas/A",
  );
  const paths = { "/a": { get: {} } };
  assertThrows(
    () => merge(documentOf({}, paths), overlayOf([], { paths })),
    Error,
    "Cannot add get /a",
  );
});

Deno.test("merge() rejects a dangling pointer and an unknown correction", () => {
  assertThrows(
    () => corrected({}, { op: "set" }, "#/components/schemas/A/properties/b"),
    Error,
    '"properties" does not exist',
  );
  assertThrows(
    () => corrected({}, { op: "improve" }),
    Error,
    'Cannot apply a correction to #/components/schemas/A: unknown kind "improve"',
  );
});

Deno.test("merge() resolves $recursiveRef to the schema that contains it", () => {
  const all = { type: "array", items: { $recursiveRef: "#" } };
  const spec = documentOf({ A: { properties: { all } } });
  merge(spec, overlayOf([]));
  assertEquals(spec.components.schemas.A.properties.all.items, {
    $ref: "#/components/schemas/A",
  });
});

Deno.test("schemaName() and canonical() ignore differences in spelling", () => {
  assertEquals(schemaName("#/components/schemas/a~1b~0c"), "a/b~c");
  assertEquals(schemaName("#/paths/~1a"), undefined);
  assertEquals(
    canonical({ a: 1, b: [{ d: 1, c: 2 }] }),
    canonical({ b: [{ c: 2, d: 1 }], a: 1 }),
  );
});
