import { assertEquals, assertThrows } from "@std/assert";
import { splitBaseURL } from "../../src/config/base_url.ts";
import { OpenAIError } from "../../src/errors.ts";

Deno.test("splitBaseURL() separates the query, and removes trailing slashes and the fragment", () => {
  const cases: [string, string, string][] = [
    ["https://a.test", "https://a.test", ""],
    ["https://a.test/", "https://a.test", ""],
    ["https://a.test/v1//", "https://a.test/v1", ""],
    ["http://a.test:8080/x/v1?k=v&l=w#h", "http://a.test:8080/x/v1", "k=v&l=w"],
    ["https://a.test/v1/?k=v", "https://a.test/v1", "k=v"],
  ];
  for (const [text, url, query] of cases) {
    assertEquals(splitBaseURL(text), { url, query });
  }
});

Deno.test("splitBaseURL() rejects other schemes and credentials, without showing a password", () => {
  for (
    const text of ["", "api.openai.com", "ftp://a.test", "/v1", "file:///v1"]
  ) {
    assertThrows(() => splitBaseURL(text), OpenAIError, "http or https URL");
  }
  const { message } = assertThrows(
    () => splitBaseURL("https://user:hunter2@a.test/v1"),
    OpenAIError,
    "user name or password",
  );
  assertEquals(message.includes("hunter2"), false);
});
