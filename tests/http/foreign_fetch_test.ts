import {
  assert,
  assertEquals,
  assertRejects,
  assertStrictEquals,
} from "@std/assert";
import { APIConnectionError, OpenAI } from "../../mod.ts";
import { toResponse } from "../../src/http/foreign_fetch.ts";

const of = async (fields: object) =>
  await toResponse(fields as unknown as Response);

Deno.test("toResponse() leaves the runtime's responses as they are", () => {
  const response = Response.json({});
  assertStrictEquals(toResponse(response), response);
});

Deno.test("toResponse() makes a response of a mock, whatever it leaves out", async () => {
  const cases: [object, unknown][] = [
    [{ json: () => Promise.resolve({ id: 1 }) }, [200, '{"id":1}']],
    [{ ok: false, text: () => Promise.resolve("no") }, [500, "no"]],
    [{ status: 204, text: () => Promise.resolve("") }, [204, ""]],
    [{ status: 404 }, [404, ""]],
    [{ status: 200, body: ReadableStream.from([new Uint8Array([65])]) }, [
      200,
      "A",
    ]],
  ];
  for (const [mock, expected] of cases) {
    const response = await of(mock);
    assert(response instanceof Response);
    assertEquals([response.status, await response.text()], expected);
  }
});

Deno.test("toResponse() takes headers in any form, and JSON for none", async () => {
  const type = async (headers: unknown) =>
    (await of({ headers })).headers.get("content-type");
  assertEquals(await type(undefined), "application/json");
  assertEquals(await type({ "Content-Type": "text/plain" }), "text/plain");
  assertEquals(
    await type(new Map([["content-type", "text/csv"]])),
    "text/csv",
  );
  assertEquals(await type({ get: () => "text/html" }), "text/html");
  assertEquals(await type({ get: () => null }), "application/json");
});

Deno.test("toResponse() keeps the URL, and reads the stream of another library", async () => {
  async function* body() {
    yield new TextEncoder().encode("a");
    yield new TextEncoder().encode("b");
  }
  const response = await of({ url: "https://x.test/y", body: body() });
  assertEquals([response.url, await response.text()], [
    "https://x.test/y",
    "ab",
  ]);
});

/** A `fetch` that makes text of a body that it does not know, as `undici` of npm does with our `FormData`. */
function fetchOfAnotherLibrary(sent: [string, string][]) {
  return async (_: unknown, init: RequestInit = {}) => {
    const body = ArrayBuffer.isView(init.body)
      ? init.body as BodyInit
      : String(init.body);
    const type = new Headers(init.headers).get("content-type") ?? "text/plain";
    sent.push([type, await new Response(body).text()]);
    return Response.json({ id: "file_1" });
  };
}

Deno.test("a fetch that does not know our FormData gets its bytes", async () => {
  const sent: [string, string][] = [];
  const client = new OpenAI({
    apiKey: "sk-test-0123456789",
    envFile: null,
    fetch: fetchOfAnotherLibrary(sent),
  });
  const file = new File(["abc"], "a.txt", { type: "text/plain" });
  await client.files.create({ file, purpose: "user_data" });
  const [[type, body]] = sent;
  assertEquals(sent.length, 1);
  const form = await new Response(body, { headers: { "content-type": type } })
    .formData();
  assertEquals(form.get("purpose"), "user_data");
  assertEquals(await (form.get("file") as File).text(), "abc");
});

Deno.test("a fetch that fails for another reason is not called again with the bytes of a form", async () => {
  let calls = 0;
  const client = new OpenAI({
    apiKey: "sk-test-0123456789",
    envFile: null,
    maxRetries: 0,
    fetch: () => {
      calls++;
      return Promise.reject(new TypeError("no"));
    },
  });
  const file = new File(["abc"], "a.txt");
  await assertRejects(
    () => client.files.create({ file, purpose: "user_data" }),
    APIConnectionError,
  );
  assertEquals(calls, 1);
});
