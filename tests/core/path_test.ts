import { assertEquals, assertThrows } from "@std/assert";
import { encodeSegment, fillPath } from "../../src/core/path.ts";

const fill = (id: unknown) => fillPath("/files/{file_id}/content", () => id);

Deno.test("fillPath() puts each ID into one encoded segment", () => {
  const cases: [unknown, string][] = [
    ["file_1", "file_1"],
    [7, "7"],
    ["a/b", "a%2Fb"],
    ["a?b#c", "a%3Fb%23c"],
    ["100%", "100%25"],
    ["%2e%2e/x", "%252e%252e%2Fx"],
    ["...", "..."],
    ["ü 日", "%C3%BC%20%E6%97%A5"],
    ["\ud800", "%EF%BF%BD"],
    ["ft:gpt-4o:me::abc", "ft:gpt-4o:me::abc"],
    ["a\r\nb", "a%0D%0Ab"],
  ];
  for (const [id, segment] of cases) {
    assertEquals(fill(id), `/files/${segment}/content`);
  }
});

Deno.test("fillPath() refuses values that leave the path or are not IDs", () => {
  const cases: [unknown, string][] = [
    ["", "must not be empty"],
    ["  ", "must not be empty"],
    [".", 'must not be "."'],
    ["..", 'must not be ".."'],
    ["%2e", 'must not be "%2e"'],
    ["%2E.", 'must not be "%2E."'],
    [null, "got null"],
    [undefined, "got undefined"],
    [{}, "got object"],
    [true, "got boolean"],
    [[], "got object"],
  ];
  for (const [id, message] of cases) {
    assertThrows(() => fill(id), TypeError, message);
  }
});

Deno.test("fillPath() names a missing placeholder", () => {
  const asked: string[] = [];
  const path = fillPath("/a/{one}/b/{two}", (name) => {
    asked.push(name);
    return name.toUpperCase();
  });
  assertEquals([path, asked], ["/a/ONE/b/TWO", ["one", "two"]]);
});

Deno.test("fillPath() does not change a path without placeholders", () => {
  assertEquals(fillPath("/models", () => "never"), "/models");
});

Deno.test("encodeSegment() can be decoded to its argument", () => {
  for (const text of ["a b", "ä/ö", "😀", "%25", "[x]", '"', "\\"]) {
    assertEquals(decodeURIComponent(encodeSegment(text)), text);
  }
});
