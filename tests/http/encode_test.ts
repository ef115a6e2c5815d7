import { assertEquals, assertRejects } from "@std/assert";
import type { Operation, RequestOptions } from "../../src/contract.ts";
import { OpenAIError } from "../../src/errors.ts";
import type { Call } from "../../src/http/call.ts";
import { encodeOperation } from "../../src/http/encode.ts";
import type { ClientOptions } from "../../src/config/client_options.ts";
import { ResolvedOptions } from "../../src/config/options.ts";
import { BASE, ISOLATED } from "../support/test_client.ts";

const client = (options: ClientOptions = {}) =>
  new ResolvedOptions({ ...ISOLATED, ...options });

const READ: Operation = { method: "GET", path: "/files/{file_id}" };
const WRITE: Operation = { method: "POST", path: "/things", body: "json" };

async function operate(
  operation: Operation,
  params?: object | null,
  options?: RequestOptions,
  of: ClientOptions = {},
): Promise<Call> {
  return await encodeOperation(client(of), operation, null, params, options);
}

Deno.test("encodeOperation() sends the rest of the params in the query, or in the body", async () => {
  const read = await operate(READ, { file_id: "f/1", limit: 2, after: null });
  assertEquals(read.request.url, `${BASE}/files/f%2F1?limit=2&after=`);
  assertEquals([read.request.body, read.action], [
    null,
    "GET /files/{file_id}",
  ]);

  const operation: Operation = {
    ...WRITE,
    query: ["include"],
    headerFields: { betas: "OpenAI-Beta", user: "X-User" },
    headers: { accept: "text/plain", "openai-beta": "old" },
  };
  const write = await operate(operation, {
    include: ["a"],
    betas: ["x", "y"],
    user: undefined,
    model: "m",
  });
  assertEquals(write.request.url, `${BASE}/things?include%5B%5D=a`);
  assertEquals(write.request.body, '{"model":"m"}');
  const { headers } = write.request;
  assertEquals(headers["openai-beta"], "x,y");
  assertEquals(headers["accept"], "text/plain");
  assertEquals(headers["content-type"], "application/json");
  assertEquals("x-user" in headers, false);
});

Deno.test("encodeOperation() sends the query of the options in addition to the params, and overrides them by it", async () => {
  const params = { file_id: "f", limit: 2, after: "a" };
  const { request } = await operate(READ, params, {
    query: { after: "b", x: 1 },
  });
  assertEquals(request.url, `${BASE}/files/f?limit=2&after=b&x=1`);
  for (const query of [{}, null, undefined]) {
    const { request } = await operate(READ, params, { query });
    assertEquals(request.url, `${BASE}/files/f?limit=2&after=a`);
  }
});

Deno.test("encodeOperation() takes another method and path from the options", async () => {
  const { request, action } = await operate(WRITE, { a: 1 }, {
    method: "put",
    path: "/others",
  });
  assertEquals([request.method, request.url, request.body, action], [
    "PUT",
    `${BASE}/others`,
    '{"a":1}',
    "PUT /others",
  ]);
});

Deno.test("encodeOperation() keeps a default query parameter that the params do not name", async () => {
  const operation: Operation = { ...WRITE, query: ["include"] };
  const defaults = { defaultQuery: { include: "x" } };
  const { request } = await operate(operation, { model: "m" }, {}, defaults);
  assertEquals(request.url, `${BASE}/things?include=x`);
  const removed = await operate(
    operation,
    { include: undefined },
    {},
    defaults,
  );
  assertEquals(removed.request.url, `${BASE}/things`);
});

Deno.test("encodeOperation() leaves the caller's params and options as they were", async () => {
  const params = Object.freeze({ file_id: "f", limit: 1 });
  await operate(
    READ,
    params,
    Object.freeze({ query: Object.freeze({ a: 1 }) }),
  );
  assertEquals(params, { file_id: "f", limit: 1 });
});

Deno.test("encodeOperation() rejects IDs that are missing or would leave the path", async () => {
  for (const file_id of [undefined, null, "", " ", ".", "..", "%2E%2e"]) {
    await assertRejects(
      () => operate(READ, { file_id }),
      TypeError,
      "{file_id} of /files/{file_id} must",
    );
  }
  await assertRejects(() => operate(READ), TypeError, "got undefined");
});

Deno.test("encodeOperation() takes path, body, query and extraBody of the options over the params", async () => {
  const call = await operate(WRITE, { model: "m", n: 1 }, {
    extraBody: { n: 2, beta: true },
    query: { a: 1 },
  });
  assertEquals(call.request.body, '{"model":"m","n":2,"beta":true}');
  assertEquals(call.request.url, `${BASE}/things?a=1`);

  const other = await operate(WRITE, { model: "m" }, {
    path: "/elsewhere",
    body: { own: 1 },
    extraBody: { more: 2 },
  });
  assertEquals(other.request.url, `${BASE}/elsewhere`);
  assertEquals(other.action, "POST /elsewhere");
  assertEquals(other.request.body, '{"own":1,"more":2}');
});

Deno.test("encodeOperation() sends its own key: admin operations take adminAPIKey and never apiKey", async () => {
  const admin: Operation = { ...READ, credential: "admin" };
  const both = { adminAPIKey: "sk-admin" };
  assertEquals(
    (await operate(admin, { file_id: "f" }, {}, both)).request.key,
    "sk-admin",
  );
  assertEquals(
    (await operate(READ, { file_id: "f" }, {}, both)).request.key,
    ISOLATED.apiKey,
  );
  await assertRejects(
    () => operate(admin, { file_id: "f" }),
    OpenAIError,
    "Cannot GET /files/{file_id}: adminAPIKey is missing",
  );
  await assertRejects(
    () =>
      operate(READ, { file_id: "f" }, {}, { apiKey: null, adminAPIKey: "a" }),
    OpenAIError,
    "apiKey is missing",
  );
});

Deno.test("encodeOperation() sets the expected kind of response", async () => {
  const cases: [Partial<Operation>, object, string][] = [
    [{}, {}, "json"],
    [{ returns: "binary" }, {}, "binary"],
    [{ returns: "none" }, {}, "none"],
    [{ stream: "always" }, {}, "stream"],
    [{ stream: "field" }, { stream: true }, "stream"],
    [{ stream: "field" }, { stream: false }, "json"],
    [{ stream: "field" }, {}, "json"],
    [
      { textWhen: { field: "format", values: ["srt"] } },
      { format: "srt" },
      "text",
    ],
    [{ textWhen: { field: "format", values: ["srt"] } }, {}, "json"],
  ];
  for (const [facts, params, kind] of cases) {
    const { expects, request } = await operate({ ...WRITE, ...facts }, params);
    assertEquals(expects.kind, kind);
    assertEquals(
      request.headers.accept,
      kind === "stream" ? "text/event-stream" : "application/json",
    );
  }
});

Deno.test("encodeOperation() sends extraBody where the operation itself has no body", async () => {
  const call = await operate(
    { ...READ, method: "DELETE" },
    { file_id: "f" },
    { extraBody: { why: "old" } },
  );
  assertEquals(call.request.body, '{"why":"old"}');
});

Deno.test("encodeOperation() rejects a locked stream before anything is sent", async () => {
  const body = new Blob(["x"]).stream();
  body.getReader();
  await assertRejects(
    () => operate({ ...READ, method: "POST" }, { file_id: "f" }, { body }),
    TypeError,
    "another reader holds it",
  );
});

Deno.test("encodeOperation() says what could not be serialized: a BigInt, a circle", async () => {
  const circle: Record<string, unknown> = { model: "m" };
  circle.input = circle;
  for (
    const [params, why] of [
      [{ n: 1n }, "Do not know how to serialize a BigInt"],
      [circle, "Converting circular structure"],
    ] as const
  ) {
    await assertRejects(
      () => operate(WRITE, params),
      TypeError,
      `Cannot serialize the request body as JSON: ${why}`,
    );
  }
});

Deno.test("encodeOperation() rejects params that are nested too deeply, and says so", async () => {
  let deep: object = {};
  for (let level = 0; level < 200_000; level++) deep = { deep };
  await assertRejects(
    () => operate(WRITE, deep),
    RangeError,
    "Cannot serialize the request body as JSON: the values are nested too deeply",
  );
  await assertRejects(
    () => operate(READ, { file_id: "f", deep }),
    RangeError,
    'Query parameter "deep',
  );
  await assertRejects(
    () => operate({ ...WRITE, body: "multipart" }, { deep }),
    RangeError,
    "must not be nested more than 500 levels deep",
  );
});
