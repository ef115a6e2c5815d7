// deno-lint-ignore-file no-import-prefix -- schema libraries are for tests only
import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import { z } from "npm:zod@4.3.0";
import OpenAI, {
  LengthFinishReasonError,
  StructuredOutputError,
} from "../../mod.ts";
import { zodResponseFormat, zodTextFormat } from "../../src/helpers/zod.ts";
import { answering } from "../support/scripted_fetch.ts";
import { ISOLATED } from "../support/test_client.ts";

const Person = z.object({
  name: z.string().refine((name) => Promise.resolve(name !== "nobody")),
  age: z.number().optional(),
});
const USAGE = { prompt_tokens: 5, completion_tokens: 2, total_tokens: 7 };

/** A client whose replies are these texts, one after the other; and what it was sent. */
// deno-lint-ignore no-explicit-any -- bodies of requests
function replying(texts: string[], sent: any[] = [], finish = "stop") {
  return new OpenAI({
    ...ISOLATED,
    apiKey: "sk-test",
    maxRetries: 0,
    fetch: answering(({ url, body }, count) => {
      sent.push(JSON.parse(body as string));
      const text = texts[count - 1];
      if (url.endsWith("/responses")) {
        const content = [{ type: "output_text", text, annotations: [] }];
        return Response.json({
          id: `resp_${count}`,
          status: "completed",
          output: [{ type: "message", id: "m", role: "assistant", content }],
          usage: { input_tokens: 5, output_tokens: 2, total_tokens: 7 },
        });
      }
      const message = { role: "assistant", content: text, refusal: null };
      return Response.json({
        id: `c${count}`,
        choices: [{ index: 0, message, finish_reason: finish }],
        usage: USAGE,
      });
    }),
  });
}

const ASK = {
  model: "gpt-5",
  messages: [{ role: "user" as const, content: "Who?" }],
};

Deno.test("parse() awaits asynchronous validation, and leaves out what strict mode added", async () => {
  const client = replying(['{"name":"Ada","age":null}']);
  const { choices } = await client.chat.completions.parse({
    ...ASK,
    response_format: zodResponseFormat(Person, "person"),
  });
  assertEquals(choices[0].message.parsed, { name: "Ada" });
  const responses = replying(['{"name":"nobody","age":null}']).responses;
  const error = await assertRejects(
    () =>
      Promise.resolve(responses.parse({
        model: "gpt-5",
        input: "Who?",
        text: { format: zodTextFormat(Person, "person") },
      })),
    StructuredOutputError,
    "name: Invalid input",
  );
  assertEquals(error.text, '{"name":"nobody","age":null}');
  assert(!Deno.inspect(error).includes("nobody"));
});

Deno.test("parse({ repair }) asks again with the issues, and sums the usage (chat)", async () => {
  // deno-lint-ignore no-explicit-any
  const sent: any[] = [];
  const client = replying(
    ['{"name":1,"age":null}', "nonsense", '{"name":"Ada","age":36}'],
    sent,
  );
  const completion = await client.chat.completions.parse({
    ...ASK,
    response_format: zodResponseFormat(Person, "person"),
  }, { repair: { attempts: 2 } });
  assertEquals(completion.choices[0].message.parsed, { name: "Ada", age: 36 });
  assertEquals(completion.usage, {
    prompt_tokens: 15,
    completion_tokens: 6,
    total_tokens: 21,
  });
  assertEquals(sent.length, 3);
  assertEquals(sent[1].messages[1], {
    role: "assistant",
    content: '{"name":1,"age":null}',
  });
  assert(sent[1].messages[2].content.includes("- name: Invalid input"));
  assert(sent[2].messages[2].content.includes("text of length 8 is not valid"));
  assertEquals(sent[2].messages.length, 3);
});

Deno.test("parse({ repair }) asks again with the issues, and sums the usage (Responses)", async () => {
  // deno-lint-ignore no-explicit-any
  const sent: any[] = [];
  const client = replying(['{"name":1,"age":null}', "[]"], sent);
  const ask = (repair: { attempts: number }) =>
    client.responses.parse({
      model: "gpt-5",
      input: "Who?",
      text: { format: zodTextFormat(Person, "person") },
    }, { repair: { ...repair, message: ({ issues }) => issues[0].message } });
  const error = await assertRejects(
    () => Promise.resolve(ask({ attempts: 1 })),
    StructuredOutputError,
  );
  assertEquals(error.text, "[]");
  assertEquals((error.response as { usage: unknown }).usage, {
    input_tokens: 10,
    output_tokens: 4,
    total_tokens: 14,
  });
  assertEquals(
    sent[1].input.map(({ role }: { role: string }) => role),
    ["user", "assistant", "user"],
  );
  assert(/expected string/.test(sent[1].input[2].content));
  assertThrows(
    () => ask({ attempts: 0 }),
    RangeError,
    "repair.attempts must be an integer from 1 to 10, got 0",
  );
});

Deno.test("parse() does not repair an output that was cut off, and its error has the completion", async () => {
  // deno-lint-ignore no-explicit-any
  const sent: any[] = [];
  const client = replying(['{"name":"A'], sent, "length");
  const error = await assertRejects(
    () =>
      Promise.resolve(client.chat.completions.parse({
        ...ASK,
        response_format: zodResponseFormat(Person, "person"),
      }, { repair: { attempts: 3 } })),
    LengthFinishReasonError,
  );
  assertEquals(sent.length, 1);
  assertEquals((error.completion as { usage: unknown }).usage, USAGE);
});
