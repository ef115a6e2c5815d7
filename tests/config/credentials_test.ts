import {
  assertEquals,
  assertRejects,
  assertStrictEquals,
  assertThrows,
} from "@std/assert";
import {
  type ApiKey,
  currentToken,
  type Keys,
  resolveKeys,
} from "../../src/config/credentials.ts";
import { Environment } from "../../src/config/environment.ts";
import { OpenAIError } from "../../src/errors.ts";

const nothing = new Environment(null);

/** An environment without keys, whatever is set where the tests run. */
class NoKeys extends Environment {
  override get(): undefined {
    return undefined;
  }
}
const NO_KEYS = new NoKeys(null);

const keysOf = (given: Partial<Keys>, headers = {}): Keys => {
  const { apiKey, adminAPIKey } = resolveKeys(
    given,
    undefined,
    nothing,
    headers,
    false,
  );
  return { apiKey, adminAPIKey };
};

Deno.test("resolveKeys() trims a key, and treats null and blank as missing", () => {
  const cases: [ApiKey | null, ApiKey | null][] = [
    ["sk-1", "sk-1"],
    [" sk-1\n", "sk-1"],
    [null, null],
    ["", null],
    [" \t", null],
  ];
  for (const [apiKey, found] of cases) {
    const keys = keysOf({ apiKey, adminAPIKey: "sk-admin" });
    assertEquals(keys, { apiKey: found, adminAPIKey: "sk-admin" });
  }
});

Deno.test("resolveKeys() does not call an apiKey function", () => {
  const provider = () => {
    throw new Error("asked");
  };
  const { apiKey } = keysOf({ apiKey: provider, adminAPIKey: null });
  assertStrictEquals(apiKey, provider);
});

Deno.test("resolveKeys() requires a key unless the default headers name a credential", () => {
  const none = { apiKey: null, adminAPIKey: null };
  for (const name of ["authorization", "api-key"]) {
    assertEquals(keysOf(none, { [name]: "own" }), none);
    assertEquals(keysOf(none, { [name]: null }), none);
  }
  assertThrows(
    () => keysOf(none, { "x-own": "1" }),
    OpenAIError,
    "Missing credentials: looked in option apiKey (blank or null)",
  );
});

Deno.test("resolveKeys() looks for a key again when a keyless client leaves this machine", () => {
  const local = resolveKeys(
    { adminAPIKey: null },
    undefined,
    NO_KEYS,
    {},
    true,
  );
  assertEquals(local.apiKey, "not-needed");
  assertThrows(
    () => resolveKeys({}, local, NO_KEYS, {}, false),
    OpenAIError,
    "Missing credentials",
  );
});

Deno.test("resolveKeys() rejects an invalid key without showing it", () => {
  const bad: [string, string][] = [
    ["sk-canary\r\nx: 1", "a header cannot carry"],
    ["sk-canary-☃", "a header cannot carry"],
    ["sk\0canary", "a header cannot carry"],
    ['"sk-canary"', "in quotes"],
    ["'sk-canary'", "in quotes"],
    ["Bearer sk-canary", 'begins with "Bearer "'],
  ];
  for (const [apiKey, fault] of bad) {
    const { message } = assertThrows(
      () => keysOf({ apiKey, adminAPIKey: null }),
      OpenAIError,
      fault,
    );
    assertEquals(/canary/.test(message), false);
  }
  for (const apiKey of ["not needed", "lm studio", "sk-ü"]) {
    assertEquals(keysOf({ apiKey, adminAPIKey: null }).apiKey, apiKey);
  }
  for (const apiKey of [5, {}, true, Symbol("canary")]) {
    assertThrows(
      () => keysOf({ apiKey: apiKey as never }),
      TypeError,
      `apiKey must be a string or a function, got ${typeof apiKey}`,
    );
  }
});

Deno.test("currentToken() calls an apiKey function each time, sync or async, and trims the key", async () => {
  let count = 0;
  assertEquals(await currentToken("sk-1"), "sk-1");
  assertEquals(await currentToken(() => ` t${++count} `), "t1");
  assertEquals(await currentToken(() => Promise.resolve(`t${++count}`)), "t2");
});

Deno.test("currentToken() rejects an invalid result of an apiKey function without showing it", async () => {
  const cases: [unknown, string][] = [
    ["", "got a blank string"],
    [" \n", "got a blank string"],
    [undefined, "got undefined"],
    [null, "got object"],
    [{ token: "canary" }, "got object"],
    ["canary\nx: 1", "characters that a header cannot carry"],
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

Deno.test("currentToken() rejects with the error of an apiKey function as the cause", async () => {
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
      "Cannot get a key: the apiKey function failed",
    );
    assertStrictEquals(cause, failure);
  }
});
