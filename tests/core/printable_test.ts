import { assertEquals } from "@std/assert";
import { printable } from "../../src/core/printable.ts";

Deno.test("printable() encodes only characters that break, colour or reverse a line", () => {
  const cases = [
    ["GET /a b/ü/日本?", "GET /a b/ü/日本?"],
    ["a\n[duplex] forged\r\x1b[31m\0", "a%0A[duplex] forged%0D%1B[31m%00"],
    ["a\u2028b\u202Ec\x85", "a%E2%80%A8b%E2%80%AEc%C2%85"],
    ["\ud800", "\ufffd"],
  ];
  for (const [text, expected] of cases) assertEquals(printable(text), expected);
});
