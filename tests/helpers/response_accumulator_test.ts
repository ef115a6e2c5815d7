import { assertEquals, assertThrows } from "@std/assert";
import { ResponseAccumulator } from "../../src/helpers/mod.ts";
import { OpenAIError } from "../../src/errors.ts";

/** A response from events that a server may send; and what was missing. */
function built(...events: object[]) {
  const accumulator = new ResponseAccumulator();
  const begin = { id: "resp_1", object: "response", output: [] };
  for (
    const event of [{ type: "response.created", response: begin }, ...events]
  ) accumulator.add(event as never);
  return {
    response: accumulator.response(),
    quirks: [...accumulator.quirks].sort(),
  };
}

const at = { output_index: 0, content_index: 0, item_id: "msg_1" };
const textPart = (text: string) => ({
  type: "output_text",
  text,
  annotations: [],
});

Deno.test("ResponseAccumulator begins a message and a part that were not announced, and reports it", () => {
  const { response, quirks } = built(
    { type: "response.output_text.delta", ...at, delta: "Hel" },
    { type: "response.output_text.delta", ...at, delta: "lo" },
  );
  assertEquals(response.output, [{
    id: "msg_1",
    type: "message",
    role: "assistant",
    status: "in_progress",
    content: [textPart("Hello")],
  }] as never);
  assertEquals(response.output_text, "Hello");
  assertEquals(quirks, [
    "response.content_part.added",
    "response.output_item.added",
  ]);
});

Deno.test("ResponseAccumulator begins reasoning that was not announced", () => {
  const thought = { output_index: 0, item_id: "rs_1" };
  const { response, quirks } = built(
    {
      type: "response.reasoning_summary_text.delta",
      ...thought,
      summary_index: 0,
      delta: "Hm",
    },
    {
      type: "response.reasoning_text.delta",
      ...thought,
      content_index: 0,
      delta: "Well",
    },
  );
  assertEquals(response.output, [{
    id: "rs_1",
    type: "reasoning",
    summary: [{ type: "summary_text", text: "Hm" }],
    content: [{ type: "reasoning_text", text: "Well" }],
  }] as never);
  assertEquals(quirks, [
    "response.content_part.added",
    "response.output_item.added",
    "response.reasoning_summary_part.added",
  ]);
});

Deno.test("ResponseAccumulator takes events without an index as about the last item and part", () => {
  const item = (id: string) => ({
    id,
    type: "message",
    role: "assistant",
    content: [],
  });
  const said = (delta: string) => ({
    type: "response.output_text.delta",
    delta,
  });
  const added = (id: string) => ({
    type: "response.output_item.added",
    item: item(id),
  });
  const part = { type: "response.content_part.added", part: textPart("") };
  const { response, quirks } = built(
    added("a"),
    part,
    said("1"),
    part,
    said("2"),
    added("b"),
    part,
    said("3"),
    {
      type: "response.output_item.done",
      item: { ...item("b"), content: [textPart("3.")] },
    },
  );
  assertEquals(response.output, [
    { ...item("a"), content: [textPart("1"), textPart("2")] },
    { ...item("b"), content: [textPart("3.")] },
  ] as never);
  assertEquals(quirks, ["content_index", "output_index"]);
});

Deno.test("ResponseAccumulator takes an event without an index as about the item that its ID names", () => {
  const message = (id: string, text: string) => ({
    id,
    type: "message",
    role: "assistant",
    content: [textPart(text)],
  });
  const call = (id: string) => ({
    id,
    type: "function_call",
    call_id: id,
    name: "f",
    arguments: "",
  });
  const added = (item: object) => ({
    type: "response.output_item.added",
    item,
  });
  const args = (item_id: string, delta: string) => ({
    type: "response.function_call_arguments.delta",
    item_id,
    delta,
  });
  const { response } = built(
    added(message("msg_1", "")),
    added(call("fc_1")),
    added(call("fc_2")),
    args("fc_1", "{"),
    args("fc_2", "["),
    args("fc_1", "}"),
    { type: "response.output_text.delta", item_id: "msg_1", delta: "Hi" },
    args("fc_2", "]"),
  );
  assertEquals(response.output, [
    message("msg_1", "Hi"),
    { ...call("fc_1"), arguments: "{}" },
    { ...call("fc_2"), arguments: "[]" },
  ] as never);
});

Deno.test("ResponseAccumulator takes an event without index and ID as about the last item of its type, and loses no text", () => {
  const { response } = built(
    { type: "response.reasoning_text.delta", delta: "Hm" },
    { type: "response.output_text.delta", delta: "Hel" },
    { type: "response.reasoning_text.done", text: "Hm." },
    { type: "response.output_text.delta", delta: "lo" },
  );
  assertEquals(response.output_text, "Hello");
  assertEquals(response.output.map(({ type }) => type), [
    "reasoning",
    "message",
  ]);
  assertEquals(JSON.stringify(response.output[0]).includes('"Hm."'), true);
});

Deno.test("ResponseAccumulator begins reasoning by the type of its first part", () => {
  const { response } = built({
    type: "response.content_part.added",
    ...at,
    part: { type: "reasoning_text", text: "Hm" },
  });
  assertEquals(response.output, [{
    id: "msg_1",
    type: "reasoning",
    summary: [],
    content: [{ type: "reasoning_text", text: "Hm" }],
  }] as never);
});

Deno.test("ResponseAccumulator accepts items that arrive only when they are complete", () => {
  const call = {
    type: "function_call",
    id: "fc_1",
    call_id: "call_1",
    name: "f",
    arguments: "{}",
  };
  const type = "response.output_item.done";
  const { response, quirks } = built({ type, output_index: 0, item: call });
  assertEquals(response.output, [call] as never);
  assertEquals(quirks, ["response.output_item.added"]);
  const other = { ...call, id: "fc_2", call_id: "call_2" };
  const both = built({ type, item: call }, { type, item: other });
  assertEquals(both.response.output, [call, other] as never);
  assertEquals(both.quirks, ["output_index", "response.output_item.added"]);
});

Deno.test("ResponseAccumulator reports nothing for a stream like the API's", () => {
  const { quirks } = built(
    {
      type: "response.output_item.added",
      output_index: 0,
      item: { id: "msg_1", type: "message", role: "assistant", content: [] },
    },
    { type: "response.content_part.added", ...at, part: textPart("") },
    { type: "response.output_text.delta", ...at, delta: "Hi" },
    { type: "response.output_text.done", ...at, text: "Hi" },
    { type: "response.content_part.done", ...at, part: textPart("Hi") },
  );
  assertEquals(quirks, []);
});

Deno.test("ResponseAccumulator throws for what it cannot assume: the name of a call, a part after a gap", () => {
  const cases: [object, string][] = [
    [{
      type: "response.function_call_arguments.delta",
      output_index: 0,
      delta: "{",
    }, "missing output at index 0"],
    [{
      type: "response.output_text.delta",
      output_index: 0,
      content_index: 1_000_000_000,
      delta: "x",
    }, "missing content at index 1000000000"],
  ];
  for (const [event, message] of cases) {
    assertThrows(() => built(event), OpenAIError, message);
  }
});

Deno.test("ResponseAccumulator copies nothing for a delta without log probabilities, as most are", () => {
  const accumulator = new ResponseAccumulator();
  const response = { id: "resp_1", object: "response", output: [] };
  const delta = { type: "response.output_text.delta", ...at, delta: "a" };
  for (
    const event of [{ type: "response.created", response }, delta]
  ) accumulator.add(event as never);
  const token = { token: "a", logprob: 0, bytes: [97], top_logprobs: [] };
  const { structuredClone } = globalThis;
  let copies = 0;
  globalThis.structuredClone = (value) => {
    copies++;
    return structuredClone(value);
  };
  try {
    accumulator.add({ ...delta, logprobs: [] } as never);
    assertEquals(copies, 0);
    accumulator.add({ ...delta, logprobs: [token] } as never);
    assertEquals(copies, 1);
  } finally {
    globalThis.structuredClone = structuredClone;
  }
});
