import { assertEquals } from "@std/assert";
import { isBase64 } from "../../src/core/is_base64.ts";

const PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;

Deno.test("isBase64() agrees with the pattern for every character at every place", () => {
  for (let code = 0; code < 400; code++) {
    const one = String.fromCharCode(code);
    for (
      const text of [one, `AAA${one}`, `${one}AA=`, `A${one}==`, `A=${one}`]
    ) assertEquals(isBase64(text), PATTERN.test(text), JSON.stringify(text));
  }
  for (const text of ["", "=", "==", "===", "A===", "😀", "\ud800", "AA\n"]) {
    assertEquals(isBase64(text), PATTERN.test(text), JSON.stringify(text));
  }
});

Deno.test("isBase64() finds a wrong character anywhere in a long text", () => {
  const long = "Ab+/".repeat(3_000);
  assertEquals(isBase64(long), true);
  assertEquals(isBase64(`${long}==`), true);
  for (const at of [0, 4_094, 4_095, 4_096, 4_097, 8_191, 8_192, 11_999]) {
    for (const wrong of ['"', "\\", "=", "é", "€", "\n"]) {
      const text = long.slice(0, at) + wrong + long.slice(at + 1);
      // at the very end, it is padding
      assertEquals(isBase64(text), wrong === "=" && at === 11_999);
    }
  }
});
