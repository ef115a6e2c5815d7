import {
  assert,
  assertEquals,
  assertInstanceOf,
  assertRejects,
} from "@std/assert";
import type { Operation } from "../../src/contract.ts";
import {
  APIConnectionError,
  APIError,
  OpenAIError,
  RateLimitError,
  UnexpectedContentError,
} from "../../src/errors.ts";
import { HttpCaller } from "../../src/http/caller.ts";
import { ResolvedOptions } from "../../src/config/options.ts";
import { scriptedFetch } from "../support/scripted_fetch.ts";
import { ISOLATED, testClient } from "../support/test_client.ts";

function answer(
  body: BodyInit | null,
  type?: string,
  status = 200,
  headers: Record<string, string> = {},
): Response {
  const bytes = typeof body === "string"
    ? new TextEncoder().encode(body)
    : body;
  const all = {
    ...headers,
    ...(type === undefined ? {} : { "content-type": type }),
  };
  return new Response(bytes, { status, headers: all });
}

/** The result of a request by path for a response. */
function get(response: Response): Promise<unknown> {
  return Promise.resolve(
    testClient(scriptedFetch(response), { maxRetries: 0 }).get("/x"),
  );
}

/** The result of an operation for a response. */
function operate(
  facts: Partial<Operation>,
  response: Response,
  params: object = {},
): Promise<unknown> {
  const fetch = scriptedFetch(response);
  const client = new ResolvedOptions({ ...ISOLATED, maxRetries: 0, fetch });
  const operation: Operation = { method: "POST", path: "/x", ...facts };
  return Promise.resolve(new HttpCaller(client).call(operation, null, params));
}

Deno.test("readResponse() decodes a request by path by its content type", async () => {
  const cases: [Response, unknown][] = [
    [answer('{"a":1}', "application/json"), { a: 1 }],
    [answer('{"a":1}', "application/vnd.x+json; v=1"), { a: 1 }],
    [answer('{"a":1}'), { a: 1 }],
    [answer("[1,2]", "application/json"), [1, 2]],
    [answer("null", "application/json"), null],
    [answer("0", "application/json"), 0],
    [answer('""', "application/json"), ""],
    [answer('\ufeff{"a":1}', "application/json"), { a: 1 }],
    [answer("a,b", "text/csv"), "a,b"],
    [answer("", "text/plain"), ""],
    [answer(""), ""],
    [answer('{"a":1}', "text/plain"), '{"a":1}'],
    [answer("<p>log in</p>", "text/html"), "<p>log in</p>"],
    [answer("", "application/json"), undefined],
    [answer(null, undefined, 204), null],
    [answer(null, "application/json", 204), null],
    [answer(null, undefined, 205), ""],
    [answer("", "application/json", 200, { "content-length": "0" }), undefined],
    [answer('{"a":1}', "application/json", 201), { a: 1 }],
  ];
  for (const [response, value] of cases) {
    assertEquals(await get(response), value);
  }
});

Deno.test("readResponse() returns media and archives as the unread Response, and what may be text as text", async () => {
  for (const type of ["audio/wav", "image/png", "application/pdf"]) {
    const response = await get(answer("bytes", type));
    assertInstanceOf(response, Response);
    assertEquals(await response.text(), "bytes");
  }
  for (
    const type of [
      "application/jsonl",
      "application/octet-stream",
      "application/xml",
      "image/svg+xml",
    ]
  ) assertEquals(await get(answer("text", type)), "text");
});

Deno.test("readResponse() decodes an operation as its expected kind", async () => {
  const json = '{"a":1}';
  const textWhen = { field: "format", values: ["srt"] };
  const cases: [Partial<Operation>, Response, object, unknown][] = [
    [{}, answer(json, "application/json"), {}, { a: 1 }],
    [{}, answer(json), {}, { a: 1 }],
    [{}, answer(null, undefined, 204), {}, null],
    [{ returns: "none" }, answer("", "text/plain"), {}, ""],
    [{ returns: "none" }, answer(""), {}, ""],
    [{}, answer(""), {}, ""],
    [{}, answer(json, "text/plain"), {}, { a: 1 }],
    [{}, answer(json, "text/json"), {}, { a: 1 }],
    [{ method: "DELETE" }, answer("OK", "text/plain"), {}, "OK"],
    [
      { textWhen },
      answer("Hello", "text/html; charset=utf-8"),
      { format: "srt" },
      "Hello",
    ],
    [{ returns: "none" }, answer(json, "application/json"), {}, { a: 1 }],
    [
      { textWhen },
      answer("1\n", "application/x-subrip"),
      { format: "srt" },
      "1\n",
    ],
    [{ textWhen }, answer('"x"', "application/json"), { format: "srt" }, '"x"'],
  ];
  for (const [facts, response, params, value] of cases) {
    assertEquals(await operate(facts, response, params), value);
  }
  const binary = await operate({ returns: "binary" }, answer("x", "audio/wav"));
  assertEquals(await (binary as Response).text(), "x");
});

Deno.test("readResponse() rejects a response of an unexpected kind, and names its content type", async () => {
  const cases: [Partial<Operation>, string, string][] = [
    [{}, "text/html; charset=utf-8", "text/html"],
    [{}, "text/plain", "text/plain"],
    [{}, "application/jsonl", "application/jsonl"],
    [{}, "image/png", "image/png"],
    [{ method: "DELETE" }, "text/html", "text/html"],
  ];
  for (const [facts, type, named] of cases) {
    const error = await assertRejects(
      () =>
        operate(
          facts,
          answer("<!doctype html><p>secret</p>", type, 200, {
            "x-request-id": "req_1",
          }),
        ),
      UnexpectedContentError,
      `Expected JSON, but the response has content type ${named}: check baseURL, and whether a proxy sent the response`,
    );
    assertEquals([error.status, error.requestID], [200, "req_1"]);
    assertEquals(error.headers.get("content-type"), type);
    assertEquals([error.mayHaveExecuted, error.error], [true, undefined]);
    assertEquals(error.message.includes("secret"), false);
  }
  const page = "<!doctype html><p>log in</p>";
  const textWhen = { field: "format", values: ["srt"] };
  const other: [Partial<Operation>, string, string][] = [
    [{ returns: "none" }, page, "text"],
    [{ textWhen }, page, "text"],
    [{ returns: "binary" }, page, "a file"],
    [{ returns: "binary" }, "[1]", "a file"],
  ];
  for (const [facts, body, due] of other) {
    const type = body === page ? "text/html" : "application/json";
    await assertRejects(
      () => operate(facts, answer(body, type), { format: "srt" }),
      UnexpectedContentError,
      `Expected ${due}, but the response has content type ${type}`,
    );
  }
});

Deno.test("readResponse() rejects invalid JSON, and does not quote it", async () => {
  const error = await assertRejects(
    () => get(answer("secret", "application/json")),
    UnexpectedContentError,
    "The response has content type application/json but its body is not valid JSON (length 6)",
  );
  assertEquals([error.cause, error.message.includes("secret")], [
    undefined,
    false,
  ]);
});

Deno.test("readResponse() treats cut-off JSON as a closed connection", async () => {
  for (const text of ['{"secret":', '{"a":"secr', "[1,"]) {
    const error = await assertRejects(
      () => get(answer(text, "application/json")),
      APIConnectionError,
      `the JSON is cut off after character ${text.length}`,
    );
    assertEquals([error.kind, error.mayHaveExecuted], ["truncated", true]);
    assertEquals(error.message.includes("secr"), false);
  }
});

Deno.test("readResponse() reads an error from every shape of body", async () => {
  const json = "application/json";
  const cases: [Response, string][] = [
    [answer('{"error":{"message":"No"}}', json, 400), "400 No"],
    [answer('{"message":"flat"}', json, 400), "400 flat"],
    [answer('"just text"', json, 400), "400 just text"],
    [answer('{"error":"text"}', json, 400), "400 text"],
    [answer('{"error":{"x":1}}', json, 400), '400 {"x":1}'],
    [answer('{"error":{"message":""}}', json, 400), '400 {"message":""}'],
    [answer('{"detail":"No"}', json, 400), '400 {"detail":"No"}'],
    [answer("upstream died", "text/plain", 502), "502 upstream died"],
    [answer('{"error":{"message":"No"}}', "text/plain", 400), "400 No"],
    [answer("", json, 404), "404 status code (no body)"],
    [answer("null", json, 500), "500 null"],
    [
      answer("<p>x</p>", "text/html", 502),
      "502 status code (body is text/html)",
    ],
    [answer("x".repeat(1000), "text/plain", 500), `500 ${"x".repeat(300)}`],
    [answer('{"error":{"mess', json, 500), '500 {"error":{"mess'],
  ];
  for (const [response, message] of cases) {
    const error = await assertRejects(() => get(response), APIError);
    assertEquals(error.message, `${message} (GET /x)`);
  }
});

Deno.test("readResponse() puts all facts of the response on the error", async () => {
  const body = {
    error: {
      message: "Slow down",
      code: "rate",
      param: "model",
      type: "tokens",
    },
  };
  const error = await assertRejects(
    () =>
      get(answer(JSON.stringify(body), "application/json", 429, {
        "x-request-id": "req_9",
        "retry-after": "90",
      })),
    APIError,
    "429 Slow down (GET /x, req_9)",
  );
  assertEquals(
    [error.status, error.code, error.param, error.type, error.requestID],
    [429, "rate", "model", "tokens", "req_9"],
  );
  assertEquals([error.error, error.retryAfter], [body.error, 90_000]);
  assert(error.headers?.has("retry-after"));
});

Deno.test("readResponse() keeps the status of an error whose body is incomplete", async () => {
  const body = new ReadableStream({
    pull: (out) => out.error(new TypeError("reset")),
  });
  const error = await assertRejects(
    () => get(answer(body, "application/json", 503)),
    APIError,
  );
  assertEquals(error.status, 503);
});

Deno.test("decode() puts _request_id on objects, as a non-enumerable property", async () => {
  const headers = { "x-request-id": "req_1" };
  const value = await get(
    answer('{"a":1}', "application/json", 200, headers),
  ) as {
    _request_id: string;
  };
  assertEquals(value._request_id, "req_1");
  assertEquals(JSON.stringify(value), '{"a":1}');
  assertEquals(Object.keys(value), ["a"]);
  const without = await get(answer("{}", "application/json")) as typeof value;
  assertEquals(without._request_id, undefined);
  const list = await get(answer("[]", "application/json", 200, headers));
  assertEquals("_request_id" in (list as object), false);
});

Deno.test("decode() adds output_text to a response, and reads embeddings from Base64", async () => {
  const text = (text: string) => ({ type: "output_text", text });
  const output = [
    { type: "reasoning" },
    { type: "message", content: [text("a"), { type: "refusal" }, text("b")] },
    { type: "message", content: null },
  ];
  const response = { object: "response", output };
  const value = await operate(
    { adapt: "response" },
    Response.json(response),
  ) as { output_text: string };
  assertEquals(value.output_text, "ab");

  const bytes = new Uint8Array(new Float32Array([1, -0.5]).buffer);
  const encoded = { data: [{ embedding: bytes.toBase64() }] };
  const read = (params: object, body: unknown) =>
    operate({ adapt: "embeddings", body: "json" }, Response.json(body), params);
  assertEquals(await read({}, encoded), { data: [{ embedding: [1, -0.5] }] });
  assertEquals(await read({ encoding_format: "base64" }, encoded), encoded);
  const numbers = { data: [{ embedding: [1, 2] }] };
  assertEquals(await read({}, numbers), numbers);
});

Deno.test("decode() leaves unexpected JSON unchanged by a transform", async () => {
  for (
    const body of [null, [], 1, "x", { data: null }, { data: [null] }, {
      output: 1,
    }]
  ) {
    for (const adapt of ["embeddings", "response"] as const) {
      assertEquals(
        await operate({ adapt, body: "json" }, Response.json(body)),
        body,
      );
    }
  }
  const odd = { object: "response", output: [null, { type: "message" }] };
  await operate({ adapt: "response" }, Response.json(odd));
  const broken = { data: [{ embedding: "secret?" }] };
  const error = await assertRejects(
    () => operate({ adapt: "embeddings", body: "json" }, Response.json(broken)),
    OpenAIError,
  );
  assertEquals(error.message.includes("secret"), false);
});

Deno.test("readResponse() accepts a 2xx without a body and a content-length, sent once", async () => {
  const empty = () => answer(new Blob().stream(), "application/json");
  assertEquals(await operate({ returns: "none" }, empty()), undefined);
  assertEquals(await operate({}, empty()), undefined);
  for (const method of ["GET", "POST", "DELETE"] as const) {
    const fetch = scriptedFetch(new Response(null, { status: 202 }));
    const client = testClient(fetch, { maxRetries: 2 });
    assertEquals(await client.request({ method, path: "/jobs" }), "");
    assertEquals(fetch.sent.length, 1);
  }
});

Deno.test("readResponse() treats an error inside a 200 as an error of its code, and retries if that can help", async () => {
  const limited = () =>
    Response.json({ error: { code: 429, message: "Slow down" } });
  const error = await assertRejects(
    () => operate({ body: "json" }, limited()),
    RateLimitError,
    "Slow down",
  );
  assertEquals([error.status, error.mayHaveExecuted], [429, true]);
  for (const code of ["model_not_found", undefined]) {
    const found = await assertRejects(
      () => operate({}, Response.json({ error: { code, message: "No" } })),
      UnexpectedContentError,
      "No",
    );
    assertEquals(found.code, code);
  }
  const objects = [
    { object: "response", error: { message: "failed" } },
    { id: "batch_1", error: { message: "failed" } },
    { object: "list", data: [], error: "x" },
  ];
  for (const value of objects) {
    assertEquals(await operate({}, Response.json(value)), value);
  }
  const ofPath = Response.json({ error: "mine" });
  assertEquals(await get(ofPath), { error: "mine" });
});

Deno.test("readResponse() reads at most 1 MB of an error's body", async () => {
  let read = 0;
  let left = false;
  const endless = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(out) {
      read += 65_536;
      out.enqueue(new Uint8Array(65_536).fill(0x61));
    },
    cancel() {
      left = true;
    },
  }, { highWaterMark: 0 });
  const error = await assertRejects(
    () => get(answer(endless, "text/plain", 400)),
    APIError,
    "400 aaa",
  );
  assert(read < 2_000_000 && left, `${read} bytes`);
  assert(error.message.length < 500);
});

Deno.test("readResponse() keeps an error's message on one line, whatever the server sends", async () => {
  const message = "evil\n[duplex] forged\u001b[2J\u2028end";
  const { message: shown } = await assertRejects(
    () =>
      get(
        answer(JSON.stringify({ error: { message } }), "application/json", 400),
      ),
    APIError,
  );
  assertEquals(shown, "400 evil [duplex] forged [2J end (GET /x)");
});
