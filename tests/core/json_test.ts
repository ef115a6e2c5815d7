import { assertEquals } from "@std/assert";
import { isCutShort, isJsonType, mediaType } from "../../src/core/json.ts";

Deno.test("isCutShort() is true for every beginning of a value, and for no whole value", () => {
  const whole = '{"a":[1,{"b":"c\\"}]"},null],"d":"\\\\"}';
  for (let length = 1; length < whole.length; length++) {
    assertEquals(isCutShort(whole.slice(0, length)), true);
  }
  for (const text of [whole, "[]", '""', "1", "{}x", "}", "<p>", "oops"]) {
    assertEquals(isCutShort(text), false, text);
  }
});

Deno.test("isCutShort() is false for text that is not JSON, whatever it contains", () => {
  for (const text of ['Service "unavailable', "x\uFFFD{[", "<p {", "12 {"]) {
    assertEquals(isCutShort(text), false, text);
  }
});

Deno.test("isJsonType() looks only at the media type", () => {
  const cases: [string | null, boolean][] = [
    ["application/json", true],
    ["Application/JSON; charset=utf-8", true],
    [" application/json ;x", true],
    ["application/problem+json", true],
    ["application/vnd.api+json; v=1", true],
    ["application/jsonl", false],
    ["application/x-ndjson", false],
    ["text/plain; note=application/json", false],
    ["text/html", false],
    ["", false],
    [null, false],
  ];
  for (const [type, isJson] of cases) assertEquals(isJsonType(type), isJson);
});

Deno.test("mediaType() drops parameters and bounds the length", () => {
  assertEquals(mediaType("text/html; charset=utf-8"), "text/html");
  assertEquals(mediaType(null), "no content type");
  assertEquals(mediaType(""), "no content type");
  assertEquals(mediaType("x".repeat(500)).length, 80);
});
