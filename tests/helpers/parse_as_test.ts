// deno-lint-ignore-file no-import-prefix no-explicit-any -- the official SDK is the oracle of tests only
/** Which format parses a response: `parseAs`, a `configuration_update` of the input, or `text.format`. */
import { assertEquals, assertThrows } from "@std/assert";
import Official from "npm:openai@7.59.0";
import { makeParseableTextFormat as officialFormat } from "npm:openai@7.59.0/lib/parser";
import OpenAI, { OpenAIError } from "../../mod.ts";
import { makeParseableTextFormat } from "../../src/subpaths/lib/parser.ts";
import { ISOLATED } from "../support/test_client.ts";

const PLAIN = { type: "text" };
const SCHEMA = { type: "json_schema", name: "x", schema: {} };
const update = (more: object) => ({ type: "configuration_update", ...more });
const user = { role: "user", content: "Hi" };

/** Params and options, for formats that a program makes with either package. */
const CASES: Record<string, (parser: any) => [params: object, options: any]> = {
  "parseAs without a format": (parser) => [{}, { parseAs: parser }],
  "parseAs with another format": (parser) => [
    { text: { format: SCHEMA } },
    { parseAs: parser },
  ],
  "parseAs as JSON Schema": () => [{}, { parseAs: SCHEMA }],
  "parseAs of null": (parser) => [
    { text: { format: parser } },
    { parseAs: null },
  ],
  "parseAs of undefined": (parser) => [
    { text: { format: parser } },
    { parseAs: undefined },
  ],
  "a format of the input": (parser) => [
    { input: [user, update({ text: { format: parser } }), user] },
    {},
  ],
  "the last of several formats of the input": (parser) => [
    {
      text: { format: SCHEMA },
      input: [
        update({ text: { format: SCHEMA } }),
        update({ text: { format: parser } }),
        update({ reasoning: { effort: "low" } }),
        update({ text: {} }),
      ],
    },
    {},
  ],
  "plain text by the input": (parser) => [
    {
      text: { format: parser },
      input: [update({ text: { format: PLAIN } })],
    },
    {},
  ],
  "parseAs and a format of the input": (parser) => [
    { input: [update({ text: { format: SCHEMA } })] },
    { parseAs: parser },
  ],
};

const message = {
  id: "msg_1",
  type: "message",
  role: "assistant",
  status: "completed",
  content: [{ type: "output_text", text: '{"a":1}', annotations: [] }],
};
const response = {
  id: "resp_1",
  object: "response",
  status: "completed",
  output: [message],
};

/** What a program gets of `parse()` and of `stream()`, and what was sent. */
async function run(Client: any, more: object, params: object, options: any) {
  const sent: unknown[] = [];
  const client = new Client({
    ...more,
    apiKey: "sk-test",
    maxRetries: 0,
    async fetch(_url: unknown, init: RequestInit) {
      const body = await new Response(init.body).json();
      sent.push(body);
      if (!body.stream) return Response.json(response);
      const events = [
        { type: "response.created", response: { ...response, output: [] } },
        { type: "response.completed", response },
      ].map((event, sequence_number) =>
        `data: ${JSON.stringify({ ...event, sequence_number })}\n\n`
      );
      return new Response(events.join(""), {
        headers: { "content-type": "text/event-stream" },
      });
    },
  });
  const body = { model: "gpt-5", input: "Hi", ...params };
  const parsed = await client.responses.parse(body, options);
  const final = await client.responses.stream(body, options).finalResponse();
  return {
    parsed: [parsed.output_parsed, parsed.output[0].content[0].parsed],
    final: [final.output_parsed, final.output[0].content[0].parsed],
    sent,
  };
}

for (const [name, make] of Object.entries(CASES)) {
  Deno.test(`responses.parse() and stream() parse by the format of the official SDK: ${name}`, async () => {
    const double = (text: string) => `parsed ${text}`;
    const ours = await run(
      OpenAI,
      ISOLATED,
      ...make(makeParseableTextFormat(SCHEMA as any, double)),
    );
    const theirs = await run(
      Official,
      {},
      ...make(officialFormat(SCHEMA as any, double)),
    );
    assertEquals(ours, theirs);
    assertEquals(ours.parsed, ours.final);
  });
}

Deno.test("parseAs is refused if the input asks for plain text, before anything is sent", () => {
  const client = new OpenAI({ ...ISOLATED, apiKey: "sk-test" });
  const params: any = {
    model: "gpt-5",
    input: [update({ text: { format: PLAIN } })],
  };
  const parseAs: any = SCHEMA;
  for (const method of ["parse", "stream"] as const) {
    assertThrows(
      () => (client.responses as any)[method](params, { parseAs }),
      OpenAIError,
      "Cannot use parseAs with a plain-text format update.",
    );
  }
});

Deno.test("parseAs decides the type of output_parsed", () => {
  const format = makeParseableTextFormat<{ a: number }>(
    SCHEMA as any,
    JSON.parse,
  );
  const typed = async (client: OpenAI) => {
    const params = { model: "gpt-5", input: "Hi" };
    const one = await client.responses.parse(params, { parseAs: format });
    one.output_parsed satisfies { a: number } | null;
    const none = await client.responses.parse(
      { ...params, text: { format } },
      { parseAs: null },
    );
    none.output_parsed satisfies null;
    const usual = await client.responses.parse({ ...params, text: { format } });
    usual.output_parsed satisfies { a: number } | null;
    const final = await client.responses
      .stream(params, { parseAs: format }).finalResponse();
    final.output_parsed satisfies { a: number } | null;
  };
  assertEquals(typeof typed, "function");
});
