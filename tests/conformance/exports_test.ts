// deno-lint-ignore-file no-import-prefix no-explicit-any -- the official SDK is the oracle of tests only
/**
 * Every value and every error class of the official SDK, compared with ours: what is missing is listed with its
 * reason. The values of the subpaths that exist in both are compared in `subpaths_test.ts`.
 */
import { assert, assertEquals } from "@std/assert";
import * as official from "npm:openai@7.59.0";
import * as officialErrors from "npm:openai@7.59.0/error";
import config from "../../deno.json" with { type: "json" };
import * as ours from "../../mod.ts";
import * as ourErrors from "../../src/subpaths/error.ts";

Deno.test("the root has every value of the official root", () => {
  assertEquals(Object.keys(official).filter((name) => !(name in ours)), []);
});

/** Subpaths of the official SDK, without `.js` and `.mjs`, that do not exist here, and why. */
const MISSING_PATHS: Record<string, string> = {
  "./version": "internal: the version of another package",
};

Deno.test("every subpath that the official SDK names exists, or is listed with its reason", async () => {
  const path = new URL(import.meta.resolve("npm:openai@7.59.0/index.mjs"));
  const manifest = path.protocol === "file:"
    ? new URL("package.json", path)
    : null;
  const names = manifest
    ? Object.keys(JSON.parse(await Deno.readTextFile(manifest)).exports)
    : [
      "./api-promise",
      "./auth",
      "./azure",
      "./bedrock",
      "./client",
      "./error",
      "./index",
      "./pagination",
      "./resource",
      "./resources",
      "./streaming",
      "./uploads",
      "./version",
    ];
  const plain = names.map((name) => name.replace(/\.m?js$/, ""))
    .filter((name) => !name.includes("*"));
  assertEquals(
    [...new Set(plain)].filter((name) =>
      !(name in config.exports) && !(name in MISSING_PATHS)
    ),
    [],
  );
});

const headers = new Headers({ "x-request-id": "req_1" });
const body = { message: "m", code: "c", param: "p", type: "t" };

/** How each error class is constructed. */
const ARGUMENTS: Record<string, unknown[]> = {
  OpenAIError: ["text"],
  APIConnectionError: [{ message: "text", cause: new Error("x") }],
  APIConnectionTimeoutError: [{ message: "text" }],
  APIUserAbortError: [{ message: "text" }],
  InvalidWebhookSignatureError: ["text"],
  LengthFinishReasonError: [],
  ContentFilterFinishReasonError: [],
  OAuthError: [400, { error: "invalid_grant", message: "text" }, headers],
  SubjectTokenProviderError: ["text", "provider", new Error("x")],
};

/** What a program reads from an error. */
function described(error: any): object {
  const { message, status, code, param, type, requestID } = error;
  return {
    message,
    fields: [status, code, param, type, requestID ?? null],
    error: error.error,
    oauth: [error.error_code, error.provider],
    cause: error.cause?.message,
  };
}

for (const name of Object.keys(officialErrors)) {
  Deno.test(`errors: ${name} has the official fields, message and ancestors`, () => {
    const given = ARGUMENTS[name] ?? [400, body, undefined, headers];
    const there: any = new (officialErrors as any)[name](...given);
    const here: any = new (ourErrors as any)[name](...given);
    assertEquals(described(here), described(there));
    for (const parent of Object.keys(officialErrors)) {
      if (there instanceof (officialErrors as any)[parent]) {
        assert(here instanceof (ourErrors as any)[parent], parent);
      }
    }
  });
}

for (const status of [400, 401, 403, 404, 408, 409, 418, 422, 429, 500, 503]) {
  for (
    const [name, error, text] of [
      ["an error", { error: body }, undefined],
      ["a text as error", { error: "no" }, undefined],
      ["no body", undefined, undefined],
      ["text", undefined, "plain"],
    ] as const
  ) {
    Deno.test(`APIError.generate(${status}) of ${name} is the official class and message`, () => {
      const there = official.APIError.generate(status, error, text, headers);
      const here = ours.APIError.generate(status, error, text, headers);
      assertEquals(here.constructor.name, there.constructor.name);
      assertEquals(here.error, there.error);
      // The official message of a text is its JSON, quotes included.
      assertEquals(here.message, there.message.replace(/"/g, ""));
    });
  }
}

Deno.test("statics of the class are those of the official class, or listed", () => {
  const names = (Class: object) =>
    Object.getOwnPropertyNames(Class).filter((name) =>
      !["length", "name", "prototype"].includes(name)
    );
  const missing = names(official.OpenAI).filter((name) =>
    !(name in ours.OpenAI)
  );
  assertEquals(missing, []);
});

Deno.test("methods of the client are those of the official client, or internal", () => {
  const methods = Object.getOwnPropertyNames(official.OpenAI.prototype)
    .filter((name) => !name.startsWith("_") && name !== "constructor");
  const client = ours.OpenAI.prototype;
  assertEquals(methods.filter((name) => !(name in client)).sort(), INTERNAL);
});

/** Steps of the official client's pipeline: here they are functions, see src/http/pipeline.ts. */
const INTERNAL = [
  "buildBody",
  "buildHeaders",
  "calculateDefaultRetryTimeoutMillis",
  "getUserAgent",
  "makeRequest",
  "methodRequest",
  "parseResponseWithTimeout",
  "readX509ResponseError",
  "responsePromise",
  "retryRequest",
  "shouldRetry",
];
