// deno-lint-ignore-file no-import-prefix -- schema libraries are for tests only
import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import { toStandardJsonSchema } from "npm:@valibot/to-json-schema@1.5.0";
import { type as ark } from "npm:arktype@2.1.29";
import * as v from "npm:valibot@1.2.0";
import * as z3 from "npm:zod@3.25.76";
import { z } from "npm:zod@4.3.0";
import * as mini from "npm:zod@4.3.0/mini";
import OpenAI, { APIUserAbortError, StructuredOutputError } from "../../mod.ts";
import {
  standardResponseFormat,
  standardTextFormat,
} from "../../src/helpers/standard_schema.ts";
import { ChatCompletionStream } from "../../src/helpers/mod.ts";
import { zodResponseFormat, zodTextFormat } from "../../src/helpers/zod.ts";
import { chunk, DONE, event, FedStream } from "../support/event_stream.ts";
import { answering } from "../support/scripted_fetch.ts";
import { ISOLATED } from "../support/test_client.ts";
import { turns } from "../support/event_loop.ts";

const APIS = ["chat", "responses"] as const;
type Api = typeof APIS[number];

/** A stream of a structured output that the test feeds by hand. */
function feed(api: Api, format: unknown, earlyReject = false) {
  const body = new FedStream();
  const client = new OpenAI({
    ...ISOLATED,
    apiKey: "sk-test",
    maxRetries: 0,
    fetch: answering(() => body.response),
  });
  const stream = api === "chat"
    ? client.chat.completions.stream({
      model: "m",
      messages: [],
      response_format: format as ReturnType<typeof zodResponseFormat>,
    }, { earlyReject })
    : client.responses.stream({
      model: "m",
      input: "",
      text: { format: format as ReturnType<typeof zodTextFormat> },
    }, { earlyReject });
  let all = "";
  const item = { type: "message", id: "m", role: "assistant" };
  if (api === "responses") {
    body.send(event({
      type: "response.created",
      response: { id: "r", output: [], status: "in_progress" },
    }));
    body.send(event({
      type: "response.output_item.added",
      output_index: 0,
      item: { ...item, content: [{ type: "output_text", text: "" }] },
    }));
  }
  return {
    stream,
    body,
    /** Resolves with the next text. */
    heard: async () => {
      if (stream instanceof ChatCompletionStream) {
        await stream.emitted("content");
      } else await stream.emitted("response.output_text.delta");
    },
    text(delta: string) {
      all += delta;
      body.send(
        api === "chat" ? chunk(delta) : event({
          type: "response.output_text.delta",
          output_index: 0,
          content_index: 0,
          delta,
        }),
      );
    },
    end() {
      if (api === "chat") body.send(chunk("", "stop") + DONE);
      else {
        const content = [{ type: "output_text", text: all, annotations: [] }];
        body.send(event({
          type: "response.completed",
          response: {
            id: "r",
            status: "completed",
            output: [{ ...item, content }],
          },
        }));
      }
      body.close();
    },
  };
}

// deno-lint-ignore no-explicit-any -- schemas of five libraries
const LISTS: Record<string, any> = {
  "zod 4": z.object({
    title: z.string(),
    people: z.array(z.object({ name: z.string(), age: z.number().optional() })),
  }),
  "zod 3": z3.object({
    title: z3.string(),
    people: z3.array(
      z3.object({ name: z3.string(), age: z3.number().optional() }),
    ),
  }),
  "zod/mini": mini.object({
    title: mini.string(),
    people: mini.array(
      mini.object({ name: mini.string(), age: mini.optional(mini.number()) }),
    ),
  }),
  "valibot": toStandardJsonSchema(v.object({
    title: v.string(),
    people: v.array(
      v.object({ name: v.string(), age: v.optional(v.number()) }),
    ),
  })),
  "arktype": ark({
    title: "string",
    people: ark({ name: "string", "age?": "number" }).array(),
  }),
};

function formatOf(api: Api, name: string): unknown {
  const schema = LISTS[name];
  if (name.startsWith("zod")) {
    return api === "chat"
      ? zodResponseFormat(schema, "list")
      : zodTextFormat(schema, "list");
  }
  return api === "chat"
    ? standardResponseFormat(schema, "list")
    : standardTextFormat(schema, "list");
}

for (const api of APIS) {
  for (const name of Object.keys(LISTS)) {
    Deno.test(`stream.items() over ${api} with ${name}: each element comes with its closing brace, validated, in order`, async () => {
      const { stream, text, end, heard } = feed(api, formatOf(api, name));
      const items = stream.items("/people");
      text('{"title":"x","people":[{"name":"A');
      let isThere = false;
      const first = items.next().then((result) => {
        isThere = true;
        return result.value;
      });
      text('da","age":36');
      await heard();
      await turns(5);
      assertEquals(isThere, false);
      text('},{"name":"Bob","age":nu');
      assertEquals(await first, { name: "Ada", age: 36 });
      text("ll}");
      assertEquals((await items.next()).value, { name: "Bob" });
      text("]}");
      end();
      assertEquals((await items.next()).done, true);
      await stream.done();
    });

    Deno.test(`stream.items() over ${api} with ${name}: an element that does not match ends the request`, async () => {
      const { stream, text, body } = feed(api, formatOf(api, name));
      const items = stream.items("/people");
      text('{"title":"x","people":[{"name":"Ada","age":1},{"name":7,"age":1}');
      assertEquals((await items.next()).value, { name: "Ada", age: 1 });
      const error = await assertRejects(
        () => items.next(),
        StructuredOutputError,
        "people.1.name: ",
      );
      assertEquals(error.text, '{"name":7,"age":1}');
      assertEquals((await items.next()).done, true);
      assert(await assertRejects(() => stream.done()) === error);
      assert(body.cancelled);
    });

    Deno.test(`stream({ earlyReject }) over ${api} with ${name} ends at the first field that is wrong`, async () => {
      const { stream, text, body, heard } = feed(
        api,
        formatOf(api, name),
        true,
      );
      text('{"title":"x","people":[{"name":"Ada","age":null},');
      await heard();
      text('{"name":"Bob","age":"old"},');
      const error = await assertRejects(
        () => stream.done(),
        StructuredOutputError,
        "people.1.age: ",
      );
      assert(body.cancelled);
      assert(error.snapshot !== undefined);
      const whole = feed(api, formatOf(api, name), true);
      whole.text('{"title":"x","people":[{"name":"Ada","age":null}]}');
      whole.end();
      await whole.stream.done();
    });
  }

  Deno.test(`stream.items() over ${api}: nested paths, roots that are arrays, and elements without objects`, async () => {
    const read = async (schema: unknown, path: string, json: string) => {
      const make = api === "chat" ? zodResponseFormat : zodTextFormat;
      const { stream, text, end } = feed(api, make(schema as never, "it"));
      await using _ended = stream;
      const items = stream.items(path);
      for (const letter of json) text(letter);
      end();
      return await Array.fromAsync(items);
    };
    const nested = z.object({
      "a/b": z.object({ list: z.array(z.number()) }),
      other: z.object({ list: z.array(z.number()) }),
    });
    const union = z.object({
      found: z.union([z.object({ list: z.array(z.number()) }), z.null()]),
    });
    assertEquals(
      await read(union, "/found/list", '{"found":{"list":[1,2]}}'),
      [1, 2],
    );
    const json = '{"a/b":{"list":[1,-2,3]},"other":{"list":[4]}}';
    assertEquals(await read(nested, "/a~1b/list", json), [1, -2, 3]);
    assertEquals(
      await read(z.array(z.string()), "", '{"value":["a","b\\"}"]}'),
      ["a", 'b"}'],
    );
    for (
      const path of ["/nowhere", "/a~1b/lists", "/a~1b", "", "/a~1b/list/x"]
    ) {
      await assertRejects(
        () => read(nested, path, json),
        TypeError,
        `path must lead to an array of the schema, but it has no array at ${
          JSON.stringify(path)
        }`,
      );
    }
    const people = z.object({
      people: z.array(z.object({ tags: z.array(z.string()).optional() })),
    });
    assertEquals(
      await read(people, "/people/1/tags", '{"people":[{"tags":["a"]}]}'),
      [],
    );
    assertEquals(await read(union, "/found/list", '{"found":null}'), []);
  });

  Deno.test(`stream.items() over ${api}: leaving the loop ends the request; a wrong path is an error`, async () => {
    const { stream, text, body } = feed(api, formatOf(api, "zod 4"));
    assertThrows(
      () => stream.items("people"),
      TypeError,
      'path must be a JSON pointer, such as "/people", got "people"',
    );
    text('{"title":"x","people":[{"name":"Ada","age":1},');
    for await (const _ of stream.items("/people")) break;
    await assertRejects(() => stream.done(), APIUserAbortError);
    assert(body.cancelled);
  });
}

Deno.test("stream.items() has the type of the elements", async () => {
  const { stream, body } = feed("chat", formatOf("chat", "zod 4"));
  const typed = stream as unknown as ReturnType<
    typeof OpenAI.prototype.chat.completions.stream<{
      model: string;
      messages: [];
      response_format: ReturnType<typeof zodResponseFormat<typeof PEOPLE>>;
    }>
  >;
  const items: AsyncIterableIterator<{ name: string }> = typed.items("/people");
  assert(items);
  await stream[Symbol.asyncDispose]();
  assert(body);
});
const PEOPLE = z.object({ people: z.array(z.object({ name: z.string() })) });

Deno.test("stream({ earlyReject }) needs a format with a schema", () => {
  const client = new OpenAI({ ...ISOLATED, apiKey: "sk-test" });
  assertThrows(
    () =>
      client.chat.completions.stream({ model: "m", messages: [] }, {
        earlyReject: true,
      }),
    TypeError,
    "earlyReject must be used with a format of ./helpers/zod",
  );
});

for (const api of APIS) {
  Deno.test(`stream() over ${api}: the error of an output that does not match has the response`, async () => {
    const make = api === "chat" ? zodResponseFormat : zodTextFormat;
    const { stream, text, end } = feed(
      api,
      make(z.object({ name: z.string() }), "person"),
    );
    text('{"name":7}');
    end();
    const error = await assertRejects(
      () => stream.done(),
      StructuredOutputError,
    );
    const wrote = JSON.stringify(error.response).includes('{\\"name\\":7}');
    assertEquals(wrote, true, Deno.inspect(error.response));
  });
}

Deno.test("zodResponseFormat() refuses what is not a zod schema", () => {
  assertThrows(
    () => zodResponseFormat({ type: "object" } as never, "list"),
    TypeError,
    "schema must be a zod schema, got object",
  );
  assertThrows(
    () => zodResponseFormat(null as never, "list"),
    TypeError,
    "schema must be a zod schema, got null",
  );
});

for (const api of APIS) {
  for (
    const [path, output, found] of [
      ["/people", '{"people":{"name":"Ann"}}', "an object"],
      ["/people", '{"people":"none"}', "text"],
      ["/people", '{"people":3}', "a number"],
      ["/a/b", '{"a":{"b":true}}', "a boolean"],
      ["", '{"people":[]}', "an object"],
      ["/poeple", '{"people":[]}', "no such field"],
      ["/people/list", '{"people":{}}', "no such field"],
    ]
  ) {
    Deno.test(`stream.items() over ${api} is an error if ${output} has ${found} at "${path}"`, async () => {
      const { stream, text, end } = feed(api, {
        type: "json_schema",
        name: "x",
        json_schema: { name: "x", schema: {} },
        schema: {},
      });
      const items = stream.items(path as "/people");
      const first = items.next();
      text(output);
      end();
      const error = await assertRejects(
        () => first,
        StructuredOutputError,
        `expected an array at ${JSON.stringify(path)}, got ${found}`,
      );
      assertEquals(error.issues.length, 1);
    });
  }

  for (const output of ['{"people":[]}', '{"people":null}', '{"peo', ""]) {
    Deno.test(`stream.items() over ${api} has no elements if the output is ${output || "empty"}`, async () => {
      const { stream, text, end } = feed(api, undefined);
      const items = Array.fromAsync(stream.items("/people" as never));
      if (output) text(output);
      end();
      assertEquals(await items, []);
    });
  }
}
