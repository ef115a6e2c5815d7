// deno-lint-ignore-file no-import-prefix no-explicit-any -- the official SDK is the oracle of tests only
/** Functions of `openai/lib` and `openai/realtime` that are small: they return what the official ones return. */
import { assertEquals, assertThrows } from "@std/assert";
import fc from "npm:fast-check@4.3.0";
import "npm:zod@4.3.0"; // a peer of the official helpers
import * as officialStream from "npm:openai@7.59.0/lib/ChatCompletionStream";
import * as officialTransform from "npm:openai@7.59.0/lib/transform";
import * as officialBase from "npm:openai@7.59.0/realtime/internal-base";
import Official from "npm:openai@7.59.0";
import OpenAI from "../../mod.ts";
import * as stream from "../../src/subpaths/lib/chat_completion_stream.ts";
import * as transform from "../../src/subpaths/lib/transform.ts";
import * as base from "../../src/subpaths/sockets/internal_base.ts";
import { ISOLATED } from "../support/test_client.ts";

const ROOT: any = {
  $defs: {
    city: { type: "string" },
    "a/b~c d": { type: "number" },
    any: true,
    literal: { enum: [{ type: "string" }], default: { type: "string" } },
    nested: { $defs: { deep: { properties: { x: { type: "null" } } } } },
  },
  properties: {
    one: { anyOf: [{ type: "string" }, { items: [{ type: "null" }, false] }] },
    two: { items: { not: { const: 1 } }, dependencies: { a: ["b"], c: {} } },
    three: { allOf: { type: "string" } },
    four: { oneOf: [1, null, { type: "string" }] },
  },
  additionalProperties: false,
};

const STEPS = [
  "$defs",
  "city",
  "a~1b~0c%20d",
  "any",
  "literal",
  "default",
  "enum",
  "nested",
  "deep",
  "properties",
  "one",
  "two",
  "three",
  "four",
  "anyOf",
  "oneOf",
  "allOf",
  "items",
  "not",
  "const",
  "dependencies",
  "additionalProperties",
  "a",
  "c",
  "x",
  "0",
  "1",
  "2",
  "01",
  "-1",
  "",
  "~2",
  "toString",
  "__proto__",
  "length",
];

Deno.test("resolveLocalRef() finds what the official function finds", () => {
  const refs = fc.oneof(
    fc.array(fc.constantFrom(...STEPS), { maxLength: 6 }).map((steps) =>
      ["#", ...steps].join("/")
    ),
    fc.constantFrom(
      "",
      "#",
      "#x",
      "/properties/one",
      "#/%E0%A4",
      "#%2Fproperties%2Fone",
      "#/properties/one/",
      "https://example.com/#/properties/one",
    ),
    // places that exist
    fc.constantFrom(
      "#/$defs/a~1b~0c%20d",
      "#/$defs/nested/$defs/deep/properties/x",
      "#/properties/one/anyOf/1/items/1",
      "#/properties/two/items/not",
      "#/properties/two/dependencies/a",
      "#/properties/two/dependencies/c",
      "#/properties/three/allOf",
      "#/properties/four/oneOf/0",
      "#/properties/four/oneOf/2",
    ),
  );
  let found = 0;
  fc.assert(
    fc.property(refs, (ref) => {
      const ours = transform.resolveLocalRef(ROOT, ref);
      assertEquals(ours, officialTransform.resolveLocalRef(ROOT, ref), ref);
      if (ours !== undefined) found++;
    }),
    { numRuns: 3_000 },
  );
  assertEquals(found > 100, true);
});

Deno.test("hasOnlyRefAndAnnotations() says what the official function says", () => {
  const keywords = fc.uniqueArray(fc.constantFrom(
    "$ref",
    "$defs",
    "definitions",
    "default",
    "description",
    "title",
    "examples",
    "$comment",
    "readOnly",
    "writeOnly",
    "type",
    "$id",
    "nullable",
    "toString",
  ));
  fc.assert(fc.property(keywords, (names) => {
    const schema: any = Object.fromEntries(names.map((name) => [name, "x"]));
    assertEquals(
      transform.hasOnlyRefAndAnnotations(schema),
      officialTransform.hasOnlyRefAndAnnotations(schema),
    );
  }));
});

Deno.test("assertNoNestedSchemaIds() refuses what the official function refuses", () => {
  const { nested, literal } = ROOT.$defs;
  const schemas: [schema: any, isRefused: boolean][] = [
    [ROOT, false],
    [{ $id: "root", properties: { a: { type: "string" } } }, false],
    [{ properties: { a: { $id: "a" } } }, true],
    [{ properties: { $id: { type: "string" } } }, false],
    [{ $defs: { nested, a: { anyOf: [true, { not: { $id: "" } }] } } }, true],
    [{ $defs: { a: { ...literal, default: { $id: "x" } } } }, false],
  ];
  for (const [schema, isRefused] of schemas) {
    for (const library of [transform, officialTransform]) {
      if (isRefused) {
        assertThrows(
          () => library.assertNoNestedSchemaIds(schema),
          Error,
          "$id",
        );
      } else library.assertNoNestedSchemaIds(schema);
    }
  }
});

const CHUNK: any = {
  id: "chatcmpl_1",
  object: "chat.completion.chunk",
  created: 1,
  model: "gpt-5",
  choices: [{ index: 0, delta: { content: "x" }, finish_reason: null }],
};
const RESULT: any = { role: "tool", tool_call_id: "call_1", content: '"mild"' };

Deno.test("makeChatCompletionReadableStreamMessageChunk() makes the official chunk", () => {
  for (const ids of [undefined, [], ["call_1"]]) {
    assertEquals<unknown>(
      stream.makeChatCompletionReadableStreamMessageChunk(CHUNK, RESULT, ids),
      officialStream.makeChatCompletionReadableStreamMessageChunk(
        CHUNK,
        RESULT,
        ids,
      ),
    );
  }
});

Deno.test("parseRealtimeEvent() parses, and its error does not quote the text, as in the official function", () => {
  const text = '{"type":"response.done","x":1}';
  assertEquals<unknown>(
    base.parseRealtimeEvent(text),
    officialBase.parseRealtimeEvent(text),
  );
  for (const library of [base, officialBase]) {
    const error = assertThrows(
      () => library.parseRealtimeEvent("my secret"),
      SyntaxError,
    );
    assertEquals(error.message.includes("secret"), false);
  }
});

Deno.test("_hasApiKeyProvider() tells a function from a key, as in the official client", () => {
  const keys = ["sk-test", () => Promise.resolve("sk-test")];
  for (const apiKey of keys) {
    const ours: any = new OpenAI({ ...ISOLATED, apiKey });
    const official: any = new Official({ apiKey });
    assertEquals(ours._hasApiKeyProvider(), official._hasApiKeyProvider());
  }
});
