import { assertEquals } from "@std/assert";
import { fakeOpenAI } from "../../../src/testing.ts";

const ORIGIN = { origin: "http://localhost:5173" };

Deno.test("a page of any origin may ask, with the headers that it names", async () => {
  await using openai = await fakeOpenAI();
  const response = await fetch(`${openai.baseURL}/chat/completions`, {
    method: "OPTIONS",
    headers: {
      ...ORIGIN,
      "access-control-request-method": "POST",
      "access-control-request-headers": "authorization,content-type,x-mine",
      "access-control-request-private-network": "true",
    },
  });
  assertEquals(await response.text(), "");
  const { headers } = response;
  assertEquals([
    response.status,
    headers.get("access-control-allow-origin"),
    headers.get("access-control-allow-headers"),
    headers.get("access-control-allow-private-network"),
    headers.get("access-control-allow-methods")?.split(", ").includes("POST"),
  ], [204, "*", "authorization,content-type,x-mine", "true", true]);
  assertEquals(openai.requests.all, [], "a browser's question is no request");
});

Deno.test("a page may read every response: good, refused, streamed and broken", async () => {
  await using openai = await fakeOpenAI({ port: null });
  openai.fault({ status: 429 }, { on: "GET /models" });
  const ask = async (path: string, key: string | null, body?: object) => {
    const response = await openai.fetch(`https://x/v1${path}`, {
      method: body ? "POST" : "GET",
      headers: {
        ...ORIGIN,
        "content-type": "application/json",
        ...(key ? { authorization: `Bearer ${key}` } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    await response.body?.cancel();
    return [
      response.status,
      response.headers.get("access-control-allow-origin"),
      response.headers.get("access-control-expose-headers"),
    ];
  };
  const stream = { model: "gpt-5", input: "x", stream: true };
  assertEquals(await ask("/models", "sk"), [429, "*", "*"]);
  assertEquals(await ask("/models", "sk"), [200, "*", "*"]);
  assertEquals(await ask("/models", null), [401, "*", "*"]);
  assertEquals(await ask("/nowhere", "sk"), [404, "*", "*"]);
  assertEquals(await ask("/responses", "sk", stream), [200, "*", "*"]);
});

Deno.test("a request without an origin gets no CORS headers, and OPTIONS alone is not found", async () => {
  await using openai = await fakeOpenAI({ port: null });
  const headers = { authorization: "Bearer x" };
  const plain = await openai.fetch("https://x/v1/models", { headers });
  await plain.body?.cancel();
  assertEquals(plain.headers.has("access-control-allow-origin"), false);
  const options = await openai.fetch("https://x/v1/models", {
    method: "OPTIONS",
    headers,
  });
  await options.body?.cancel();
  assertEquals(options.status, 404);
});
