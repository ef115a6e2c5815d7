import { assert, assertEquals } from "@std/assert";
import { fakeOpenAI } from "../../src/testing.ts";
import {
  loadSpec,
  type OperationSpec,
} from "../../src/testing/schema/api_spec.ts";
import { type Fields, fieldsOf, isFields } from "../../src/testing/fields.ts";
import { smallest } from "../../src/testing/schema/from_schema.ts";
import { schemaError } from "../../src/testing/schema/validate.ts";

const KEY = { authorization: "Bearer sk-test" };

function form(fields: Fields, isAudio: boolean): FormData {
  const data = new FormData();
  const put = (name: string, value: unknown): void => {
    if (isFields(value)) {
      for (const [key, inner] of Object.entries(value)) {
        put(`${name}[${key}]`, inner);
      }
    } else if (Array.isArray(value)) {
      for (const one of value) put(`${name}[]`, one);
    } else if (
      /^(file|image|video|data|mask|audio_sample|recording)/.test(name)
    ) {
      const file = isAudio
        ? new File(["x"], "a.wav", { type: "audio/wav" })
        : new File(["x"], "a.png", { type: "image/png" });
      data.append(name, file);
    } else data.append(name, String(value));
  };
  for (const [name, value] of Object.entries(fields)) put(name, value);
  return data;
}

function requestTo(
  facts: OperationSpec,
  lookup: (reference: string) => Fields,
): Request {
  const { method, path } = facts.operation;
  const url = new URL(
    "https://api.openai.com/v1" + path.replace(/\{(\w+)\}/g, "some_$1"),
  );
  for (const { name, required, schema } of facts.query) {
    if (required) {
      url.searchParams.set(
        name,
        String(smallest(schema as Fields, "x", lookup)),
      );
    }
  }
  const [type] = Object.keys(facts.request);
  if (type === undefined) return new Request(url, { method, headers: KEY });
  const body = fieldsOf(smallest(facts.request[type] as Fields, "x", lookup));
  if (type.startsWith("multipart")) {
    return new Request(url, {
      method,
      headers: KEY,
      body: form(body, path.startsWith("/audio/")),
    });
  }
  return new Request(url, {
    method,
    headers: { ...KEY, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
}

Deno.test("every operation of the API returns a response that fits its schema", async () => {
  const { operations, lookup } = await loadSpec();
  assert(operations.length > 380);
  const wrong: string[] = [];
  for (const facts of operations) {
    await using openai = await fakeOpenAI({ port: null });
    const response = await openai.fetch(requestTo(facts, lookup));
    const text = await response.text();
    const { method, path } = facts.operation;
    const say = (why: string) => wrong.push(`${method} ${path}: ${why}`);
    if (!response.ok) {
      // Its own state knows no such thing, and says so as the API would.
      const known = response.status === 404 && path.includes("{") ||
        text.includes("not found") || text.includes("No such") ||
        // The schema leaves it out for the sake of stored prompts.
        text.includes("Missing required parameter: 'model'");
      if (!known) say(`${response.status} ${text}`);
      continue;
    }
    if ((facts.operation.returns ?? "json") !== "json" || !facts.response) {
      continue;
    }
    if (!response.headers.get("content-type")?.includes("json")) continue;
    const found = schemaError(JSON.parse(text), facts.response as Fields, {
      lookup,
      tolerant: true,
    });
    // An empty page has no first and no last id, and what is off is null, whatever the schema says.
    const nullable = /^((first|last)_id|session\.audio\.input\..*)$/;
    if (found !== null && !nullable.test(found.param!)) {
      say(`${found.message} in ${text.slice(0, 300)}`);
    }
  }
  assertEquals(wrong, []);
});
