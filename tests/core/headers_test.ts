import { assertEquals, assertThrows } from "@std/assert";
import {
  credentialHeader,
  type HeadersLike,
  mergeHeaders,
  presentHeaders,
} from "../../src/core/headers.ts";

Deno.test("mergeHeaders() accepts every usual form", () => {
  const forms: HeadersLike[] = [
    new Headers({ "X-A": "1", "X-B": "2" }),
    [["X-A", "1"], ["X-B", "2"]],
    { "X-A": "1", "X-B": "2" },
  ];
  for (const form of forms) {
    assertEquals(mergeHeaders({}, form), { "x-a": "1", "x-b": "2" });
  }
  assertEquals(mergeHeaders({ a: "1" }, null), { a: "1" });
  assertEquals(mergeHeaders({ a: "1" }, undefined), { a: "1" });
});

Deno.test("mergeHeaders() replaces, removes with null and keeps with undefined", () => {
  assertEquals(
    mergeHeaders({ a: "old", b: "old", c: "old" }, {
      A: "new",
      B: null,
      C: undefined,
      d: ["1", "2"],
    }),
    { a: "new", b: null, c: "old", d: "1, 2" },
  );
});

Deno.test("mergeHeaders() joins the names that one list repeats", () => {
  const list = [["Via", "1"], ["via", "2"], ["x", "1"], ["x", null]] as const;
  assertEquals(mergeHeaders({ via: "0" }, list), { via: "1, 2", x: null });
});

Deno.test("mergeHeaders() refuses invalid names and values, and never shows a value", () => {
  const values = ["secret\r\nX: 1", "secret\0", "secret\u0100", "secret\x7f"];
  for (const value of values) {
    const { message } = assertThrows(
      () => mergeHeaders({}, { "x-token": value }),
      TypeError,
      '"x-token"',
    );
    assertEquals(message.includes("secret"), false);
  }
  for (const name of ["", "a b", "a:b", "a\nb", "ü"]) {
    assertThrows(() => mergeHeaders({}, { [name]: "secret" }), TypeError);
  }
});

Deno.test("mergeHeaders() trims values, and accepts Latin-1 and tabs", () => {
  assertEquals(mergeHeaders({}, { a: " caf\u00e9\tx " }), {
    a: "caf\u00e9\tx",
  });
});

Deno.test("presentHeaders() leaves out headers that must not be sent", () => {
  assertEquals(presentHeaders({ a: "1", b: null }), { a: "1" });
});

Deno.test("presentHeaders() has own properties only, as the Headers of a record", () => {
  const inherited = Object.assign(Object.create({ b: "2" }), { a: "1" });
  assertEquals(presentHeaders(inherited), { a: "1" });
  assertEquals([...new Headers(inherited)], [["a", "1"]]);
});

Deno.test("credentialHeader() finds the header with the credential, or removes it", () => {
  assertEquals(credentialHeader({ accept: "a/b" }), undefined);
  assertEquals(credentialHeader({ authorization: null }), "authorization");
  assertEquals(credentialHeader({ "api-key": "k" }), "api-key");
});

Deno.test("mergeHeaders() accepts lists of values in rows and objects; null removes the values before it", () => {
  assertEquals(
    mergeHeaders({ a: "0" }, [["A", ["1", undefined, "2"]], ["b", null]]),
    { a: "1, 2", b: null },
  );
  assertEquals(mergeHeaders({}, { a: ["1", null, "2"] }), { a: "2" });
  assertEquals(mergeHeaders({ a: "0" }, null), { a: "0" });
});
