import {
  assertEquals,
  assertRejects,
  assertStrictEquals,
  assertThrows,
} from "@std/assert";
import {
  type ApiKey,
  currentToken,
  findKeys,
} from "../../src/config/credentials.ts";
import { Environment } from "../../src/config/environment.ts";
import { OpenAIError } from "../../src/errors.ts";

const nothing = new Environment(null);

Deno.test("findKeys() trims an argument and takes null and blank as none", () => {
  const cases: [ApiKey | null, ApiKey | null][] = [
    ["sk-1", "sk-1"],
    [" sk-1\n", "sk-1"],
    [null, null],
    ["", null],
    [" \t", null],
  ];
  for (const [apiKey, found] of cases) {
    const keys = findKeys({ apiKey, adminAPIKey: "sk-admin" }, nothing, false);
    assertEquals(keys, { apiKey: found, adminAPIKey: "sk-admin" });
  }
});

Deno.test("findKeys() keeps a provider unasked", () => {
  const provider = () => {
    throw new Error("asked");
  };
  const { apiKey } = findKeys(
    { apiKey: provider, adminAPIKey: null },
    nothing,
    false,
  );
  assertStrictEquals(apiKey, provider);
});

Deno.test("findKeys() does without any key only where that is allowed", () => {
  const none = { apiKey: null, adminAPIKey: null };
  assertEquals(findKeys(none, nothing, true), none);
  assertThrows(
    () => findKeys(none, nothing, false),
    OpenAIError,
    "Missing credentials: looked at option apiKey (blank or null)",
  );
});

Deno.test("findKeys() refuses a key that is no key, and does not show it", () => {
  const bad = ["sk canary", "sk-canary\r\nx: 1", "sk-canary-ü", "sk\0canary"];
  for (const apiKey of bad) {
    const { message } = assertThrows(
      () => findKeys({ apiKey, adminAPIKey: null }, nothing, false),
      OpenAIError,
      "Cannot use the key of the option apiKey",
    );
    assertEquals(/canary/.test(message), false);
  }
  for (const apiKey of [5, {}, true, Symbol("canary")]) {
    assertThrows(
      () => findKeys({ apiKey: apiKey as never }, nothing, false),
      TypeError,
      `current value is a ${typeof apiKey}`,
    );
  }
});

Deno.test("currentToken() asks a provider each time, sync or async, and trims", async () => {
  let count = 0;
  assertEquals(await currentToken("sk-1"), "sk-1");
  assertEquals(await currentToken(() => ` t${++count} `), "t1");
  assertEquals(await currentToken(() => Promise.resolve(`t${++count}`)), "t2");
});

Deno.test("currentToken() refuses what a provider must not give, and does not show it", async () => {
  const cases: [unknown, string][] = [
    ["", "current value is blank"],
    [" \n", "current value is blank"],
    [undefined, "current value is undefined"],
    [null, "current value is object"],
    [{ token: "canary" }, "current value is object"],
    ["canary\nx: 1", "blanks or characters beyond ASCII"],
  ];
  for (const [token, text] of cases) {
    const { message } = await assertRejects(
      () => currentToken(() => token as string),
      OpenAIError,
      text,
    );
    assertEquals(message.includes("canary"), false);
  }
});

Deno.test("currentToken() gives a provider's error as the cause", async () => {
  const failure = new Error("vault is sealed");
  const providers: ApiKey[] = [
    () => {
      throw failure;
    },
    () => Promise.reject(failure),
  ];
  for (const provider of providers) {
    const { cause } = await assertRejects(
      () => currentToken(provider),
      OpenAIError,
      "Cannot get a key as the apiKey function failed",
    );
    assertStrictEquals(cause, failure);
  }
});
