// deno-lint-ignore-file no-import-prefix -- the official SDK is the oracle of tests only
import { assertEquals, assertStrictEquals } from "@std/assert";
import Official from "npm:openai@7.59.0";
import OpenAI from "../../mod.ts";
import { hooksOf, NO_HOOKS } from "../../src/http/hooks.ts";
import { ISOLATED } from "../support/test_client.ts";

Deno.test("hooksOf() finds each hook alone, of a subclass and of an object", () => {
  const names = [
    "prepareOptions",
    "prepareRequest",
    "authHeaders",
    "bearerAuth",
    "adminAPIKeyAuth",
    "validateHeaders",
    "buildURL",
    "buildRequest",
    "defaultIdempotencyKey",
    "stringifyQuery",
    "fetchWithAuth",
    "fetchWithTimeout",
    "defaultQuery",
    "makeStatusError",
  ];
  const base = Object.getPrototypeOf(OpenAI.prototype);
  for (const name of names) {
    class Own extends OpenAI {}
    Object.defineProperty(Own.prototype, name, { value: () => name });
    const assigned = Object.assign(new OpenAI(ISOLATED), {
      [name]: () => name,
    });
    for (const client of [new Own(ISOLATED), assigned]) {
      const hooks = hooksOf(client, base);
      assertEquals(Object.keys(hooks), [name]);
    }
  }
});

Deno.test("hooksOf() is NO_HOOKS for a client without any, and without a client", () => {
  const base = Object.getPrototypeOf(OpenAI.prototype);
  assertStrictEquals(hooksOf(new OpenAI(ISOLATED), base), NO_HOOKS);
  assertStrictEquals(hooksOf(undefined, base), NO_HOOKS);
});

/** What a client of a class sends, as method and idempotency keys. */
async function keysOf(
  // deno-lint-ignore no-explicit-any -- of either SDK
  Client: new (options: any) => any,
  options: object = {},
): Promise<unknown[]> {
  const sent: unknown[] = [];
  const client = new Client({
    ...ISOLATED,
    apiKey: "sk-test",
    baseURL: "http://127.0.0.1/v1",
    maxRetries: 1,
    fetch: (_: string, init: RequestInit) => {
      const { method, headers } = new Request("http://x", {
        ...init,
        body: null,
      });
      sent.push([
        method,
        headers.get("idempotency-key"),
        headers.get("x-once"),
      ]);
      return Promise.resolve(
        method === "POST" && sent.length === 1
          ? new Response(null, {
            status: 500,
            headers: { "retry-after-ms": "1" },
          })
          : Response.json({}),
      );
    },
  });
  await client.post("/things", { body: {}, ...options });
  await client.delete("/things");
  await client.get("/things");
  return sent;
}

Deno.test("idempotencyHeader and defaultIdempotencyKey() of a subclass name the header and the key, as in the official SDK", async () => {
  let count = 0;
  // deno-lint-ignore no-explicit-any -- of either SDK
  const withKeys = (Base: any) => {
    count = 0;
    return class extends Base {
      idempotencyHeader = "X-Once";
      defaultIdempotencyKey() {
        return `key-${++count}`;
      }
    };
  };
  const ours = await keysOf(withKeys(OpenAI));
  assertEquals(ours, [
    ["POST", null, "key-1"],
    ["POST", null, "key-1"],
    ["DELETE", null, "key-2"],
    ["GET", null, null],
  ]);
  assertEquals(ours, await keysOf(withKeys(Official)));
  const named = { idempotencyKey: "mine" };
  const given = await keysOf(withKeys(OpenAI), named);
  assertEquals(given.slice(0, 2), [
    ["POST", null, "mine"],
    ["POST", null, "mine"],
  ]);
  assertEquals(given, await keysOf(withKeys(Official), named));
});

Deno.test("an empty idempotencyHeader of a subclass is as good as none", async () => {
  class Nameless extends OpenAI {
    protected override idempotencyHeader = "";
    protected override defaultIdempotencyKey() {
      return "own-key";
    }
  }
  const [first] = await keysOf(Nameless);
  assertEquals(first, ["POST", "own-key", null]);
});

Deno.test("defaultIdempotencyKey() of a subclass is the key of each POST", async () => {
  class Keyed extends OpenAI {
    protected override defaultIdempotencyKey() {
      return "own-key";
    }
  }
  assertEquals(await keysOf(Keyed), [
    ["POST", "own-key", null],
    ["POST", "own-key", null],
    ["DELETE", null, null],
    ["GET", null, null],
  ]);
});
