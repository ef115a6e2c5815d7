// deno-lint-ignore-file no-import-prefix -- the oracle and the peer of all libraries, and no dependencies
import type Official from "npm:openai@7.59.0";
import { assertEquals } from "@std/assert";
import { z } from "npm:zod@4.3.0/v3";
import { both, load } from "./both.ts";

type Library = typeof import("npm:@instructor-ai/instructor@1.7.0");

const instructor = await load<Library>("npm:@instructor-ai/instructor@1.7.0");

const schema = z.object({ name: z.string(), age: z.number() });

const ask = {
  model: "gpt-5",
  messages: [{ role: "user" as const, content: "Ada is 36" }],
};

both(
  "@instructor-ai/instructor@1.7.0: instructor() extracts objects, plain and streamed",
  instructor,
  async ({ library, client, openai }) => {
    const person = { name: "Ada", age: 36 };
    openai.on("Ada", { toolCalls: [{ name: "Person", arguments: person }] });
    // It takes ours without the cast, but then forgets the types of the members that it hands on.
    const extractor = library.default({
      client: client as unknown as Official,
      mode: "TOOLS",
    });
    const model = { schema: schema as never, name: "Person" };
    const found = await extractor.chat.completions.create({
      ...ask,
      response_model: model,
    });
    assertEquals(schema.parse(found), person);
    const parts: unknown[] = [];
    for await (
      const part of await extractor.chat.completions.create({
        ...ask,
        response_model: model,
        stream: true,
      }) as AsyncIterable<unknown>
    ) parts.push(part);
    assertEquals(schema.parse(parts.at(-1)), person);
    // Everything else goes to the client.
    const { data } = await extractor.embeddings.create({
      model: "text-embedding-3-small",
      dimensions: 3,
      input: "hi",
    });
    const { output_text } = await extractor.responses.create({
      model: "gpt-5",
      input: "Say ho",
    });
    return { found, parts, data, output_text };
  },
);

both(
  "@instructor-ai/instructor@1.7.0: instructor() asks again when the object does not fit",
  instructor,
  async ({ library, client, openai }) => {
    openai.once("Ada", '{"name":"Ada"}');
    openai.once("Please correct", '{"name":"Ada","age":36}');
    const extractor = library.default({
      client,
      mode: "JSON",
      retryAllErrors: true,
      logger: () => {},
    });
    const found = await extractor.chat.completions.create({
      ...ask,
      response_model: { schema: schema as never, name: "Person" },
      max_retries: 1,
    });
    assertEquals(schema.parse(found), { name: "Ada", age: 36 });
    openai.requests.assertCalled("POST /chat/completions", 2);
    return found;
  },
);
