import {
  assert,
  assertEquals,
  assertGreater,
  assertInstanceOf,
  assertStrictEquals,
} from "@std/assert";
import { OpenAI } from "../mod.ts";
import * as errors from "../src/errors.ts";
import * as streamErrors from "../src/stream_errors.ts";

const HEADERS = new Headers({ "x-request-id": "req_1" });

Deno.test("APIError.generate() selects the class by status", () => {
  const cases: [number, string][] = [
    [400, "BadRequestError"],
    [401, "AuthenticationError"],
    [403, "PermissionDeniedError"],
    [404, "NotFoundError"],
    [409, "ConflictError"],
    [422, "UnprocessableEntityError"],
    [429, "RateLimitError"],
    [500, "InternalServerError"],
    [503, "InternalServerError"],
    [599, "InternalServerError"],
    [307, "APIError"],
    [402, "APIError"],
    [408, "APIError"],
    [418, "APIError"],
  ];
  for (const [status, name] of cases) {
    const error = errors.APIError.generate(status, {}, "text", HEADERS);
    assertEquals([error.name, error.status], [name, status]);
    assertInstanceOf(error, errors.OpenAIError);
    assertStrictEquals(
      error.constructor,
      (errors as Record<string, unknown>)[name],
    );
  }
});

Deno.test("APIError.generate() reads message and fields from every shape of body", () => {
  const inner = {
    message: "No",
    code: "c",
    param: "p",
    type: "t",
    other: { x: 1 },
  };
  // deno-lint-ignore ban-types -- the official SDK's type of an error body
  const cases: [Object | undefined, string | undefined, string, unknown][] = [
    [{ error: inner }, undefined, "400 No", inner],
    [inner, undefined, "400 No", inner],
    [{ error: null, message: "flat" }, undefined, "400 flat", {
      error: null,
      message: "flat",
    }],
    [{ error: { message: { deep: 1 } } }, undefined, '400 {"deep":1}', {
      message: { deep: 1 },
    }],
    [{ error: { message: "" } }, "text", "400 text", { message: "" }],
    [{ error: { message: null } }, "text", "400 text", { message: null }],
    [{ error: { code: "c" } }, undefined, '400 {"code":"c"}', { code: "c" }],
    [{ error: "just text" }, "raw", "400 just text", "just text"],
    [{ error: {} }, "text", "400 text", {}],
    [undefined, "text", "400 text", undefined],
    [undefined, undefined, "400 status code (no body)", undefined],
    [[1], "text", "400 text", [1]],
  ];
  for (const [body, text, message, error] of cases) {
    const made = errors.APIError.generate(400, body, text, HEADERS);
    assertEquals([made.message, made.error], [message, error]);
  }
  const { code, param, type, requestID, headers } = errors.APIError.generate(
    400,
    { error: inner },
    undefined,
    HEADERS,
  );
  assertEquals([code, param, type, requestID], ["c", "p", "t", "req_1"]);
  assertStrictEquals(headers, HEADERS);
});

Deno.test("APIError.generate() without status or headers is a connection error", () => {
  const cause = new Error("broken");
  for (
    const [status, headers] of [[undefined, HEADERS], [500, undefined]] as const
  ) {
    const error = errors.APIError.generate(status, cause, "text", headers);
    assertInstanceOf(error, errors.APIConnectionError);
    assertEquals([error.message, error.cause], ["text", cause]);
  }
});

Deno.test("APIError names action and request in its message", () => {
  const error = errors.APIError.generate(404, { message: "No" }, "", HEADERS, {
    action: "GET /files/x",
  });
  assertEquals(error.message, "404 No (GET /files/x, req_1)");
  assertEquals(
    new errors.APIError(undefined, undefined, undefined, undefined).message,
    "(no status code or body)",
  );
});

Deno.test("APIError reports whether the call may have been executed", () => {
  const cases: [number, boolean][] = [
    [400, false],
    [401, false],
    [408, true],
    [409, false],
    [429, false],
    [500, true],
    [503, true],
  ];
  for (const [status, expected] of cases) {
    const error = errors.APIError.generate(status, {}, "", HEADERS);
    assertEquals(error.mayHaveExecuted, expected);
  }
  assert(new errors.APIConnectionError().mayHaveExecuted);
  assert(
    !new errors.APIConnectionError({ mayHaveExecuted: false }).mayHaveExecuted,
  );
});

Deno.test("errors of timeouts, connections and streams have their own classes", () => {
  const partial = { events: 1, text: "a", last: {} };
  const { StreamError, MalformedStreamError, TruncatedStreamError } =
    streamErrors;
  const classes = { ...errors, ...streamErrors };
  const cases: [Error, string[]][] = [
    [new errors.APIConnectionError(), ["APIError"]],
    [new errors.APIConnectionTimeoutError(), ["APIConnectionError"]],
    [new errors.BodyTimeoutError(), ["APIConnectionTimeoutError"]],
    [new errors.StreamIdleTimeoutError(), ["APIConnectionTimeoutError"]],
    [new errors.DeadlineExceededError(), ["APIConnectionTimeoutError"]],
    [new errors.APIUserAbortError(), ["APIError"]],
    [new StreamError({}, "", HEADERS), ["APIError"]],
    [new MalformedStreamError({}, "", HEADERS), ["StreamError"]],
    [new TruncatedStreamError(partial, "", HEADERS), ["StreamError"]],
    [new errors.UnexpectedContentError(200, undefined, "", HEADERS), [
      "APIError",
    ]],
  ];
  for (const [error, parents] of cases) {
    for (const parent of [...parents, "APIError", "OpenAIError"]) {
      assertInstanceOf(error, classes[parent as "APIError"]);
    }
    assertInstanceOf(error, Error);
    assertEquals(error.name, error.constructor.name);
  }
  assertEquals(new errors.APIConnectionError().message, "Connection error.");
  assertEquals(
    new errors.APIConnectionTimeoutError().message,
    "Request timed out.",
  );
  assertEquals(new errors.APIUserAbortError().message, "Request was aborted.");
});

Deno.test("errors without a cause have no cause property", () => {
  assertEquals("cause" in new errors.APIConnectionError(), false);
  assertEquals("cause" in new errors.APIConnectionError({ cause: 0 }), true);
});

Deno.test("OpenAI has the error classes of the official client as statics", () => {
  const names = [
    "OpenAIError",
    "APIError",
    "APIConnectionError",
    "APIConnectionTimeoutError",
    "APIUserAbortError",
    "NotFoundError",
    "ConflictError",
    "RateLimitError",
    "BadRequestError",
    "AuthenticationError",
    "InternalServerError",
    "PermissionDeniedError",
    "UnprocessableEntityError",
  ] as const;
  for (const name of names) assertStrictEquals(OpenAI[name], errors[name]);
});

Deno.test("error names survive minification (regression)", async () => {
  const files = ["errors.ts", "socket/errors.ts", "realtime/wire/errors.ts"];
  const sources = await Promise.all(
    files.map((file) =>
      Deno.readTextFile(new URL(`../src/${file}`, import.meta.url))
    ),
  );
  const classes = sources.flatMap((source) =>
    source.split(/^(?=export class )/m).slice(1)
  ).map((source) => [
    /^export class (\w+)/.exec(source)?.[1],
    /readonly name: string = "(\w+)"/.exec(source)?.[1],
  ]);
  assertGreater(classes.length, 20);
  for (const [declared, written] of classes) assertEquals(written, declared);
});
