import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import OpenAI, { APIError } from "@duplex/openai";
import { type Answer, SERVERS } from "./servers.ts";

/** A client whose server gives one answer, and counts requests. */
function clientOf(answer: Answer, options: { maxRetries?: number } = {}) {
  let requests = 0;
  const client = new OpenAI({
    baseURL: "http://localhost:11434/v1",
    envFile: null,
    maxRetries: 0,
    ...options,
    fetch: () => {
      requests++;
      const { status, headers, body } = answer;
      return Promise.resolve(new Response(body, { status, headers }));
    },
  });
  return { client, count: () => requests };
}

const body = {
  model: "m",
  messages: [{ role: "user" as const, content: "Hi" }],
};

for (const { name, models, chat, stream, error } of SERVERS) {
  Deno.test(`${name}: the list of models can be read`, async () => {
    const ids: string[] = [];
    for await (const model of clientOf(models).client.models.list()) {
      ids.push(model.id);
    }
    const { data } = JSON.parse(models.body);
    assertEquals(ids, (data ?? []).map(({ id }: { id: string }) => id));
  });

  Deno.test(`${name}: a chat completion keeps the fields that only this server has`, async () => {
    const completion = await clientOf(chat).client.chat.completions.create(
      body,
    );
    assertEquals(completion.choices[0].message.content, "Hello there");
    assertEquals(JSON.parse(JSON.stringify(completion)), JSON.parse(chat.body));
  });

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

  Deno.test(`${name}: its errors are API errors with their message`, async () => {
    const thrown = await clientOf(error).client.chat.completions.create(body)
      .catch((error: unknown) => error);
    assert(thrown instanceof APIError, String(thrown));
    assertStringIncludes(thrown.message, error.message);
  });
}

Deno.test("OpenRouter: a rate limit inside a 200 is retried", async () => {
  const { error } = SERVERS.find(({ name }) => name === "OpenRouter")!;
  const { client, count } = clientOf(error, { maxRetries: 1 });
  const thrown = await client.chat.completions.create(body, { timeout: 5_000 })
    .catch((error: unknown) => error);
  assert(thrown instanceof APIError);
  assertEquals([thrown.status, count()], [429, 2]);
});
