import { assert, assertEquals, assertStrictEquals } from "@std/assert";
import { toResponse } from "../../src/http/foreign_response.ts";

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
