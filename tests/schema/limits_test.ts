// deno-lint-ignore-file no-import-prefix -- zod as programs use it
/** The limits of strict mode: what just fits is sent, what exceeds one is refused with its path and a cure. */
import { assertEquals, assertThrows } from "@std/assert";
import { z } from "npm:zod@4.3.0";
import { tool } from "../../src/helpers/mod.ts";
import { zodTextFormat } from "../../src/helpers/zod.ts";
import { outputSchema } from "../../src/schema/mod.ts";

type Json = Record<string, unknown>;

const object = (properties: Record<string, unknown>): Json => ({
  type: "object",
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
const text = { type: "string" };
const repeated = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at));
const fields = (count: number, name: (at: number) => string) =>
  object(Object.fromEntries(repeated(count, name).map((one) => [one, text])));
const values = (count: number, make = (at: number) => `${at}`) => ({
  type: "string",
  enum: repeated(count, make),
});
const nested = (levels: number): Json =>
  levels === 1 ? object({ end: text }) : object({ in: nested(levels - 1) });

/** For each limit: what just fits, what does not, and what the message says about it. */
const LIMITS: Record<string, [fits: Json, exceeds: Json, message: string]> = {
  "levels of objects": [
    nested(10),
    nested(11),
    `at ${
      "/properties/in".repeat(10)
    }/properties/end, strict takes at most 10 levels of objects; flatten it`,
  ],
  "fields": [
    fields(5_000, String),
    object({ list: { type: "array", items: fields(5_000, String) } }),
    "at /properties/list/items, strict takes at most 5000 fields; split it",
  ],
  "enum values": [
    object({ a: values(600), b: values(400) }),
    object({ a: values(600), b: { anyOf: [text, values(401)] } }),
    "at /properties/b/anyOf/1, strict takes at most 1000 enum values; use a string",
  ],
  "characters of a long enum": [
    object({ a: values(250, (at) => `${at}`.padEnd(99)) }),
    object({ a: values(251, (at) => `${at}`.padEnd(99)) }),
    "at /properties/a, strict takes at most 15000 characters in an enum; use a string",
  ],
  "characters of names": [
    fields(1_200, (at) => `${at}`.padEnd(100, "x")),
    fields(1_201, (at) => `${at}`.padEnd(100, "x")),
    "at /, strict takes at most 120000 characters in names and enums; shorten them",
  ],
  "characters of constants": [
    object({ a: { type: "string", const: "x".repeat(119_999) } }),
    object({ a: { type: "string", const: "x".repeat(120_000) } }),
    "at /properties/a, strict takes at most 120000 characters in names and enums",
  ],
};

for (const [name, [fits, exceeds, message]] of Object.entries(LIMITS)) {
  Deno.test(`strict mode: ${name} are limited`, () => {
    assertEquals(outputSchema({}, fits).schema, fits);
    assertThrows(
      () => outputSchema({}, exceeds),
      TypeError,
      `Cannot send the schema: ${message}`,
    );
  });
}

Deno.test("strict mode: formats and tools of zod are checked before anything is sent, and schemas that are not strict are not", () => {
  const many = z.object(
    Object.fromEntries(
      repeated(5_001, (at) => `f${at}`).map((name) => [
        name,
        z.string(),
      ]),
    ),
  );
  const message = "strict takes at most 5000 fields; split it";
  assertThrows(() => zodTextFormat(many, "many"), TypeError, message);
  assertThrows(
    () => tool({ name: "many", input: many, run: () => "" }),
    TypeError,
    message,
  );
  assertEquals(outputSchema(many, undefined, false).strict, false);
});

Deno.test("strict mode: a schema that refers to itself has no levels without end", () => {
  const Node = z.object({
    name: z.string(),
    get nodes() {
      return z.array(Node);
    },
  });
  assertEquals(zodTextFormat(Node, "node").strict, true);
});
