import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import OpenAI, { APIError } from "@duplex/openai";
import {
  GEMINI_MODELS,
  LM_STUDIO_TYPE,
  OLLAMA_END,
  OLLAMA_NO_MODELS,
  OPENROUTER_MODELS,
  OPENROUTER_RATE_LIMIT,
  type Unrecorded,
} from "./servers.ts";

/** A client whose server gives one response, and counts requests. */
function clientOf({ status, type, body }: Unrecorded, maxRetries = 0) {
  let requests = 0;
  const client = new OpenAI({
    baseURL: "http://localhost:11434/v1",
    envFile: null,
    maxRetries,
    fetch: () => {
      requests++;
      const headers = { "content-type": type };
      return Promise.resolve(new Response(body, { status, headers }));
    },
  });
  return { client, count: () => requests };
}

const body = {
  model: "m",
  messages: [{ role: "user" as const, content: "Hi" }],
};

for (
  const [name, models] of [
    ["Ollama without models", OLLAMA_NO_MODELS],
    ["OpenRouter", OPENROUTER_MODELS],
    ["Gemini's compatible endpoint", GEMINI_MODELS],
  ] as const
) {
  Deno.test(`${name}: the list of models can be read`, async () => {
    const list: unknown[] = [];
    for await (const model of clientOf(models).client.models.list()) {
      list.push(model);
    }
    assertEquals(list, JSON.parse(models.body).data ?? []);
  });
}

for (
  const [name, stream] of [
    ["Ollama, with a blank after the end marker", OLLAMA_END],
    ["LM Studio, with the content type of JSON", LM_STUDIO_TYPE],
  ] as const
) {
  Deno.test(`${name}: a stream is read to its end, as chunks and as a completion`, async () => {
    let text = "";
    const chunks = await clientOf(stream).client.chat.completions.create({
      ...body,
      stream: true,
    });
    for await (const { choices: [choice] } of chunks) {
      text += choice?.delta.content ?? "";
    }
    assertEquals(text, "Hello there");
    const run = clientOf(stream).client.chat.completions.stream(body);
    assertEquals(await run.finalContent(), "Hello there");
  });
}

Deno.test("OpenRouter: a rate limit inside a 200 is retried, and an error with its message", async () => {
  const { client, count } = clientOf(OPENROUTER_RATE_LIMIT, 1);
  const thrown = await client.chat.completions.create(body, { timeout: 5_000 })
    .catch((error: unknown) => error);
  assert(thrown instanceof APIError);
  assertEquals([thrown.status, count()], [429, 2]);
  assertStringIncludes(thrown.message, "Provider returned error");
});
