import { assertEquals } from "@std/assert";
import { arrayAt } from "../../src/schema/array_at.ts";

const closed = (properties: Record<string, unknown>) => ({
  type: "object",
  additionalProperties: false,
  properties,
});
const list = { type: "array", items: closed({ tags: { type: "array" } }) };

const ROWS: [name: string, schema: unknown, path: string[], found: string][] = [
  ["a field", closed({ a: list }), ["a"], "yes"],
  ["an array that may be null", { type: ["array", "null"] }, [], "yes"],
  ["a field of an element", closed({ a: list }), ["a", "0", "tags"], "yes"],
  ["a reference", { $defs: { list }, $ref: "#/$defs/list" }, [], "yes"],
  ["one branch", { anyOf: [{ type: "null" }, list] }, [], "yes"],
  ["no such field", closed({ a: list }), ["b"], "no"],
  ["text", closed({ a: { type: "string" } }), ["a"], "no"],
  ["a field of an array", list, ["tags"], "no"],
  ["within text", closed({ a: { type: "string" } }), ["a", "b"], "no"],
  ["no branch", { oneOf: [{ type: "null" }, closed({})] }, ["a"], "no"],
  ["an open object", { type: "object", properties: {} }, ["a"], "maybe"],
  ["one open branch", { anyOf: [closed({}), {}] }, ["a"], "maybe"],
  ["nothing", undefined, ["a"], "maybe"],
  ["a reference to nowhere", { $ref: "#/$defs/x" }, [], "maybe"],
  ["a reference to itself", { $ref: "#" }, [], "maybe"],
  ["a branch that is the whole", { anyOf: [{ $ref: "#" }] }, [], "maybe"],
  ["allOf", { allOf: [closed({})] }, ["a"], "maybe"],
];

for (const [name, schema, path, found] of ROWS) {
  Deno.test(`arrayAt() with ${name}: ${found}`, () => {
    assertEquals(arrayAt(schema, path), found);
  });
}
