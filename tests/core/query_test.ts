import { assertEquals, assertThrows } from "@std/assert";
import { encodeQuery } from "../../src/core/query.ts";

Deno.test("encodeQuery() encodes values as the API does", () => {
  const cases: [object, string][] = [
    [{}, ""],
    [{ a: 1, b: "x y" }, "a=1&b=x%20y"],
    [{ a: true, b: false, c: 0, d: "" }, "a=true&b=false&c=0&d="],
    [{ a: null }, "a="],
    [{ a: undefined, b: [], c: {}, d: [undefined] }, ""],
    [{ a: [1, 2] }, "a%5B%5D=1&a%5B%5D=2"],
    [{ a: { b: 1, c: { d: "e" } } }, "a%5Bb%5D=1&a%5Bc%5D%5Bd%5D=e"],
    [{ a: [{ b: 1 }] }, "a%5B%5D%5Bb%5D=1"],
    [{ a: new Date(0) }, "a=1970-01-01T00%3A00%3A00.000Z"],
    [{ a: 10n ** 20n }, "a=100000000000000000000"],
    [{ "a&b": "c=d" }, "a%26b=c%3Dd"],
    [{ a: "!'()*" }, "a=%21%27%28%29%2A"],
    [{ a: "\ud800" }, "a=%EF%BF%BD"],
  ];
  for (const [query, text] of cases) assertEquals(encodeQuery(query), text);
});

Deno.test("encodeQuery() refuses values that are not plain data, and names the parameter", () => {
  const loop: Record<string, unknown> = {};
  loop.self = { again: [loop] };
  const cases: [object, string][] = [
    [loop, 'Query parameter "self[again][]'],
    [{ a: () => 1 }, "got a function"],
    [{ a: { b: Symbol("c") } }, 'parameter "a[b]"'],
  ];
  for (const [query, message] of cases) {
    assertThrows(() => encodeQuery(query), TypeError, message);
  }
});

Deno.test("encodeQuery() accepts an object that occurs twice, unless it contains itself", () => {
  const shared = { x: 1 };
  assertEquals(encodeQuery({ a: shared, b: shared }), "a%5Bx%5D=1&b%5Bx%5D=1");
});

Deno.test("encodeQuery() refuses values that would vanish, and accepts objects with their own toJSON()", () => {
  const cases: object[] = [
    new Map([["x", 1]]),
    new Set([1]),
    /x/,
    new Headers({ x: "1" }),
    new URLSearchParams("x=1"),
    new Error("x"),
    new WeakMap(),
    Promise.resolve(1),
    new FormData(),
    new Blob(["x"]),
    new Uint8Array(1),
    new ArrayBuffer(1),
  ];
  for (const value of cases) {
    const { name } = value.constructor;
    const message = `Query parameter "a[b][]" must be plain data, got ${name}`;
    assertThrows(
      () => encodeQuery({ a: { b: [value] } }),
      TypeError,
      message,
    );
    const whole = `query must be a plain object, got ${name}`;
    assertThrows(() => encodeQuery(value), TypeError, whole);
  }
  const url = new URL("https://x.test/");
  assertEquals(encodeQuery({ url }), "url=https%3A%2F%2Fx.test%2F");
});
