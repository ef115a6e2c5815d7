import { assertEquals, assertStrictEquals } from "@std/assert";
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
