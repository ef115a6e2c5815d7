import { assertEquals, assertRejects } from "@std/assert";
import { BadRequestError } from "../../src/errors.ts";
import { scriptedFetch } from "../support/scripted_fetch.ts";
import { testClient } from "../support/test_client.ts";

const params = { model: "local", input: "hello" };
const numbers = () =>
  Response.json({ object: "list", data: [{ embedding: [0.5, -1] }] });
const refusal = (body: unknown, status = 400) => () =>
  Response.json(body, { status });
const refused = refusal({
  error: { message: "base64 encoding is not currently supported" },
});

function bodies(fetch: ReturnType<typeof scriptedFetch>) {
  return fetch.sent.map(({ body }) => JSON.parse(String(body)));
}

Deno.test("embeddings.create() asks again without Base64 if the server refuses it", async () => {
  const refusals = [
    refused,
    refusal({ object: "error", message: "Base64 is unsupported" }),
    refusal({
      detail: [{ type: "extra_forbidden", loc: ["body", "encoding_format"] }],
    }, 422),
  ];
  for (const first of refusals) {
    const fetch = scriptedFetch(first(), numbers());
    const { data } = await testClient(fetch).embeddings.create(params);
    assertEquals(data[0].embedding, [0.5, -1]);
    assertEquals(bodies(fetch), [
      { ...params, encoding_format: "base64" },
      params,
    ]);
  }
});

Deno.test("embeddings.create() asks only once if the program chose the format, or something else is wrong", async () => {
  const chosen = scriptedFetch(refused());
  await assertRejects(
    () =>
      testClient(chosen).embeddings.create({
        ...params,
        encoding_format: "base64",
      }),
    BadRequestError,
    "base64 encoding is not currently supported",
  );
  assertEquals(chosen.sent.length, 1);
  const other = scriptedFetch(
    refusal({ error: { message: "input is too long" } })(),
  );
  await assertRejects(
    () => testClient(other).embeddings.create(params),
    BadRequestError,
    "input is too long",
  );
  assertEquals(other.sent.length, 1);
});

Deno.test("embeddings.create() fails with the second refusal, and does not ask a third time", async () => {
  const fetch = scriptedFetch(
    refused(),
    refusal({ error: { message: "encoding_format is required" } })(),
  );
  await assertRejects(
    () => testClient(fetch).embeddings.create(params),
    BadRequestError,
    "encoding_format is required",
  );
  assertEquals(fetch.sent.length, 2);
});
