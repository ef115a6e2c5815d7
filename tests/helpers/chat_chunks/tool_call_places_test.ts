/** Servers that leave out the index of tool calls, or send 0 for all: no two calls become one. */
import { assertEquals } from "@std/assert";
import type { ChatCompletionChunk } from "../../../src/generated/types/chat/completions/completions.ts";
import { ChatCompletionAccumulator } from "../../../src/helpers/chat_chunks/accumulator.ts";
import { ChatCompletionStream } from "../../../src/helpers/chat_stream.ts";

type Piece = {
  index?: number | null;
  id?: string | null;
  name?: string;
  args?: string;
  input?: string;
};

/** A chunk with pieces of tool calls. */
function chunk(...pieces: Piece[]): ChatCompletionChunk {
  const tool_calls = pieces.map(({ index, id, name, args, input }) => ({
    ...(index === undefined ? {} : { index }),
    ...(id === undefined ? {} : { id }),
    ...(input === undefined
      ? { type: "function", function: { name, arguments: args } }
      : { type: "custom", custom: { name, input } }),
  }));
  return {
    id: "c",
    object: "chat.completion.chunk",
    created: 1,
    model: "m",
    choices: [{ index: 0, delta: { tool_calls }, finish_reason: null }],
  } as unknown as ChatCompletionChunk;
}

/** Name and arguments of the calls, and how many of their IDs differ. */
function calls(...chunks: ChatCompletionChunk[]) {
  const accumulator = new ChatCompletionAccumulator();
  for (const one of chunks) accumulator.add(one);
  const { tool_calls = [] } = accumulator.completion().choices[0].message;
  const ids = new Set(tool_calls.map(({ id }) => id));
  assertEquals(ids.size, tool_calls.length, "every call has an ID of its own");
  return {
    calls: tool_calls.map((call) =>
      call.type === "function"
        ? `${call.function.name}(${call.function.arguments})`
        : `${call.custom.name}(${call.custom.input})`
    ),
    quirks: [...accumulator.quirks].filter((it) => it.includes("index")),
  };
}

const QUIRK = ["tool_calls[].index"];
const F: Piece = { name: "f", args: '{"a":1}' };
const G: Piece = { name: "g", args: '{"b":2}' };
const F2: Piece = { name: "f", args: '{"a":2}' };

const HEADS: [string, (nth: number) => Piece][] = [
  ["without index and ID", () => ({})],
  ["without index, with empty IDs", () => ({ id: "" })],
  ["without index, with ID null", () => ({ index: null, id: null })],
  ["without index, with IDs", (nth) => ({ id: `call_${nth}` })],
  ["with index 0 for all, without ID", () => ({ index: 0 })],
  ["with index 0 for all, with empty IDs", () => ({ index: 0, id: "" })],
  [
    "with index 0 for all, with IDs",
    (nth) => ({ index: 0, id: `call_${nth}` }),
  ],
];

for (const [name, head] of HEADS) {
  Deno.test(`ChatCompletionAccumulator keeps whole calls apart: ${name}`, () => {
    const pieces = [F, F2, G].map((piece, nth) => ({ ...piece, ...head(nth) }));
    const expected = {
      calls: ['f({"a":1})', 'f({"a":2})', 'g({"b":2})'],
      quirks: QUIRK,
    };
    assertEquals(calls(chunk(...pieces)), expected, "in one chunk");
    assertEquals(
      calls(...pieces.map((it) => chunk(it))),
      expected,
      "in one chunk each",
    );
  });

  Deno.test(`ChatCompletionAccumulator keeps calls in pieces apart: ${name}`, () => {
    const chunks = [F, G].flatMap(({ name, args = "" }, nth) => [
      chunk({ ...head(nth), name, args: args.slice(0, 3) }),
      chunk({ ...head(nth), args: args.slice(3, 5) }),
      // most servers send the ID once, some an empty one from then on
      chunk({ index: head(nth).index, id: "", args: args.slice(5) }),
    ]);
    assertEquals(calls(...chunks).calls, ['f({"a":1})', 'g({"b":2})']);
  });
}

Deno.test("ChatCompletionAccumulator keeps custom calls with index 0 for all apart", () => {
  const pieces = [
    { index: 0, name: "sql", input: "select 1" },
    { index: 0, name: "sh", input: "ls" },
  ];
  assertEquals(calls(chunk(...pieces)).calls, ["sql(select 1)", "sh(ls)"]);
});

Deno.test("ChatCompletionAccumulator gives a call that shares its index the first free place", () => {
  assertEquals(
    calls(
      chunk({ index: 0, id: "a", ...F }),
      chunk({ index: 0, id: "b", ...G }),
      chunk({ index: 1, id: "c", ...F2 }),
      chunk({ index: 1, args: " " }),
    ),
    {
      calls: ['f({"a":1})', 'g({"b":2})', 'f({"a":2} )'],
      quirks: QUIRK,
    },
  );
});

Deno.test("ChatCompletionAccumulator finds the call that an ID names, though a later one took its index", () => {
  assertEquals(
    calls(
      chunk({ index: 0, id: "a", name: "f", args: '{"a"' }),
      chunk({ index: 0, id: "b", name: "g", args: '{"b"' }),
      chunk({ index: 0, id: "a", args: ":1}" }),
      chunk({ index: 0, id: "b", args: ":2}" }),
    ).calls,
    ['f({"a":1})', 'g({"b":2})'],
  );
});

Deno.test("ChatCompletionAccumulator keeps calls with other names apart, though index and ID are the same", () => {
  for (const head of [{ index: 0, id: "a" }, { id: "a" }]) {
    assertEquals(
      calls(
        chunk({ ...head, name: "f", args: '{"a"' }),
        chunk({ ...head, args: ":1}" }),
        chunk({ ...head, name: "g", args: '{"b"' }),
        chunk({ ...head, args: ":2}" }),
      ),
      { calls: ['f({"a":1})', 'g({"b":2})'], quirks: QUIRK },
    );
  }
});

Deno.test("ChatCompletionAccumulator takes as one call what repeats its name, or changes its ID", () => {
  const one = { calls: ['f({"a":1})'], quirks: [] };
  const repeated = ["", '{"a"', ":1}", ""].map((args) =>
    chunk({ index: 0, name: "f", args })
  );
  assertEquals(calls(...repeated), one, "name in each piece, no ID");
  const changed = ['{"a"', ":1", "}"].map((args, nth) =>
    chunk({ index: 0, id: `x${nth}`, ...(nth ? {} : { name: "f" }), args })
  );
  assertEquals(calls(...changed), one, "another ID in each piece");
  const grown = ["get", "get_weather"].map((name) =>
    chunk({ index: 0, id: "a", name, args: "" })
  );
  assertEquals(calls(...grown).calls, ["get_weather()"], "a name that grows");
});

Deno.test("ChatCompletionStream emits the events of calls that share an index, each with its own place", async () => {
  const lines = [
    chunk({ ...F, index: 0, id: "" }, { ...G, index: 0, id: "" }),
    chunk({ ...F2, id: "" }),
    { ...chunk(), choices: [{ index: 0, delta: {}, finish_reason: "stop" }] },
  ].map((it) => JSON.stringify(it) + "\n").join("");
  const stream = ChatCompletionStream.fromReadableStream(
    new Blob([lines]).stream(),
  );
  const seen: unknown[] = [];
  stream.on("tool_calls.function.arguments.delta", (event) => {
    seen.push(["delta", event.index, event.name, event.arguments_delta]);
  });
  stream.on("tool_calls.function.arguments.done", (event) => {
    seen.push(["done", event.index, event.name, event.arguments]);
  });
  await stream.done();
  assertEquals(seen, [
    ["done", 0, "f", '{"a":1}'],
    ["delta", 0, "f", '{"a":1}'],
    ["delta", 1, "g", '{"b":2}'],
    ["done", 1, "g", '{"b":2}'],
    ["delta", 2, "f", '{"a":2}'],
    ["done", 2, "f", '{"a":2}'],
  ]);
});
