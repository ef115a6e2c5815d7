import { assertEquals, assertThrows } from "@std/assert";
import type { Environment } from "../../src/config/environment.ts";
import { resolveBaseURL, splitBaseURL } from "../../src/config/base_url.ts";
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

Deno.test("a base URL that is invalid is named by where it was given", () => {
  const message = (baseURL: string | undefined, variable: string) =>
    assertThrows(
      () =>
        resolveBaseURL({ baseURL }, undefined, {
          get: (name) => name === "OPENAI_BASE_URL" ? variable : undefined,
        } as Environment),
      OpenAIError,
    ).message;
  const expected =
    'must be an http or https URL such as "https://api.openai.com/v1", got text';
  assertEquals(
    message(undefined, "localhost:11434/v1"),
    `OPENAI_BASE_URL ${expected} without http:// or https://`,
  );
  assertEquals(
    message("https://", "http://localhost:11434/v1"),
    `baseURL ${expected} that is not a URL`,
  );
});
