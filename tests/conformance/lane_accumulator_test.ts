// deno-lint-ignore-file no-import-prefix no-explicit-any -- the official SDK is the oracle of tests only
/** `ResponsesWebSocketAccumulator` knows what the official one knows after the same events. */
import { assert, assertEquals } from "@std/assert";
import { ResponsesWebSocketAccumulator as Official } from "npm:openai@7.59.0/lib/responses/responses-websocket-accumulator";
import { OpenAIError } from "../../src/errors.ts";
import { ResponsesWebSocketAccumulator } from "../../src/subpaths/lanes/accumulator.ts";
import { chanceOf } from "../support/chance.ts";

type Event = { type: string; [field: string]: any };

const text = (text: string) => ({ type: "output_text", text, annotations: [] });

/** Items, each with the events that follow its announcement. */
const ITEMS: readonly (readonly [item: Event, events: readonly Event[]])[] = [
  [{ type: "message", id: "i", role: "assistant", content: [] }, [
    { type: "response.content_part.added", content_index: 0, part: text("") },
    { type: "response.output_text.delta", content_index: 0, delta: "Hel" },
    {
      type: "response.output_text.delta",
      content_index: 0,
      delta: "lo",
      logprobs: [{ token: "lo", logprob: -1 }],
    },
    {
      type: "response.output_text.annotation.added",
      content_index: 0,
      annotation_index: 0,
      annotation: { type: "url_citation", url: "u" },
    },
    { type: "response.output_text.done", content_index: 0, text: "Hello!" },
    { type: "response.content_part.done", content_index: 0, part: text("Hey") },
    {
      type: "response.content_part.added",
      content_index: 1,
      part: { type: "refusal", refusal: "" },
    },
    { type: "response.refusal.delta", content_index: 1, delta: "N" },
    { type: "response.refusal.done", content_index: 1, refusal: "No" },
  ]],
  [{ type: "function_call", id: "i", name: "f", arguments: "", call_id: "c" }, [
    { type: "response.function_call_arguments.delta", delta: "{" },
    { type: "response.function_call_arguments.delta", delta: "}" },
    { type: "response.function_call_arguments.done", arguments: "{ }" },
  ]],
  [{ type: "custom_tool_call", id: "i", name: "f", input: "", call_id: "c" }, [
    { type: "response.custom_tool_call_input.delta", delta: "in" },
    { type: "response.custom_tool_call_input.done", input: "input" },
  ]],
  [{
    type: "mcp_call",
    id: "i",
    name: "f",
    arguments: "",
    server_label: "s",
  }, [
    { type: "response.mcp_call.in_progress" },
    { type: "response.mcp_call_arguments.delta", delta: "{" },
    { type: "response.mcp_call_arguments.done", arguments: "{}" },
    { type: "response.mcp_call.completed" },
  ]],
  [{ type: "reasoning", id: "i", summary: [], content: [] }, [
    {
      type: "response.reasoning_summary_part.added",
      summary_index: 0,
      part: { type: "summary_text", text: "" },
    },
    {
      type: "response.reasoning_summary_text.delta",
      summary_index: 0,
      delta: "s",
    },
    {
      type: "response.reasoning_summary_text.done",
      summary_index: 0,
      text: "sum",
    },
  ]],
  [{ type: "web_search_call", id: "i", status: "in_progress" }, [
    { type: "response.web_search_call.searching" },
    { type: "response.web_search_call.completed" },
  ]],
  [{
    type: "code_interpreter_call",
    id: "i",
    code: "",
    status: "in_progress",
    outputs: null,
    container_id: "c",
  }, [
    { type: "response.code_interpreter_call_code.delta", delta: "1" },
    { type: "response.code_interpreter_call_code.done", code: "1+1" },
    { type: "response.code_interpreter_call.completed" },
  ]],
  [{
    type: "shell_call_output",
    id: "i",
    call_id: "shell",
    output: [],
    max_output_length: null,
  }, [
    {
      type: "response.shell_call_output_content.delta",
      command_index: 0,
      delta: { stdout: "a" },
    },
    {
      type: "response.shell_call_output_content.delta",
      command_index: 0,
      delta: { stderr: "b", stdout: "c" },
    },
    {
      type: "response.shell_call_output_content.done",
      command_index: 1,
      output: [{ stdout: "x", stderr: "", outcome: { type: "timeout" } }],
    },
  ]],
];

/** The events of one response. What a socket may leave out is sometimes left out. */
function eventsOf(seed: number): Event[] {
  const { one, happens, below } = chanceOf(seed);
  const stream = one([{}, {}, { stream_id: "s" }]);
  const events: Event[] = [];
  const id = { id: "r", object: "response", model: "m" };
  if (!happens(0.3)) {
    events.push({
      type: "response.created",
      response: one([id, { ...id, output: [] }, {
        ...id,
        output: [],
        output_text: "",
      }]),
    });
  }
  if (happens(0.4)) {
    events.push({
      type: one(["response.queued", "response.in_progress"]),
      response: one([id, { ...id, status: "in_progress", output: [] }]),
    });
  }
  const gap = 1 + below(2);
  const items = Array.from({ length: 1 + below(3) }, (_, at) => {
    const [pattern, events] = one(ITEMS);
    const item: Event = "call_id" in pattern
      ? { ...pattern, call_id: `call${at}` }
      : pattern;
    const own = { item_id: `i${at}`, output_index: at * gap };
    const list: Event[] = [];
    if (!happens(0.4)) {
      const { id: _, ...bare } = item;
      const isBare = item.type === "function_call" && happens(0.3);
      list.push({
        type: "response.output_item.added",
        ...own,
        item: structuredClone(isBare ? bare : { ...item, id: own.item_id }),
      });
    }
    for (const event of events) {
      if (happens(0.2)) continue;
      const isEarly = list.length > 0 && happens(0.1);
      list.splice(list.length - (isEarly ? 1 : 0), 0, {
        ...structuredClone(event),
        ...own,
      });
    }
    if (happens(0.5)) {
      list.push({
        type: "response.output_item.done",
        ...own,
        item: structuredClone({ ...item, id: own.item_id, done: true }),
      });
    }
    return list;
  });
  // The events of several items may be mixed.
  while (items.some((list) => list.length > 0)) {
    const list = one(items.filter((list) => list.length > 0));
    events.push(list.shift()!);
    if (happens(0.1)) {
      events.push(one<Event>([
        { type: "response.in_progress", response: { ...id, more: 1 } },
        { type: "response.in_progress", response: { ...id, output: [] } },
        { type: "response.in_progress", response: { ...id, id: "other" } },
        { type: "response.new.event", output_index: 0 },
        { type: "response.output_text.delta", output_index: -1, delta: "x" },
        {
          type: "response.output_text.delta",
          output_index: 0,
          content_index: 0,
          item_id: "other",
          delta: "x",
        },
        {
          type: "response.output_text.delta",
          output_index: 0,
          content_index: 0,
          item_id: "i0",
          delta: 7,
        },
        { type: "response.output_item.added", output_index: 9, item: {} },
        { type: "response.created", response: id },
        { type: "error", error: { message: "no" } },
      ]));
    }
  }
  if (happens(0.7)) {
    events.push({
      type: one(["response.completed", "response.incomplete"]),
      response: { ...id, status: "completed" },
    });
  }
  return events.map((event) => ({ ...event, ...stream }));
}

/** What an accumulator knows after each event. */
function known(accumulator: any, events: readonly Event[]): unknown[] {
  return events.map((event) => {
    accumulator.add(structuredClone(event));
    const { current } = accumulator;
    if (current?.phase === "unavailable") {
      assert(current.error instanceof Error);
      return "unavailable";
    }
    return {
      ...current,
      items: [0, 1, 2, 3].map((index) => [
        accumulator.outputAt(index),
        accumulator.outputAt(index, { content_index: 0 }),
        accumulator.outputAt(index, { content_index: 0, annotation_index: 0 }),
        accumulator.outputAt(index, { summary_index: 0 }),
      ]),
    };
  });
}

Deno.test("ResponsesWebSocketAccumulator: after each event of 1,500 random responses, both classes know the same", () => {
  const seen = new Map<string, number>();
  const count = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1);
  for (let seed = 1; seed <= 1_500; seed++) {
    const events = eventsOf(seed);
    const ours: any[] = known(new ResponsesWebSocketAccumulator(), events);
    const theirs: any[] = known(new Official(), events);
    for (const [at, state] of ours.entries()) {
      assertEquals(
        state,
        theirs[at],
        `seed ${seed}: ${JSON.stringify(events.slice(0, at + 1), null, 1)}`,
      );
      count(state === "unavailable" ? state : state.phase);
      if (state.partialOutput) count("partial");
    }
  }
  assert([...seen.values()].every((times) => times > 500), `${[...seen]}`);
  assertEquals(seen.size, 4);
});

Deno.test("ResponsesWebSocketAccumulator keeps items of unknown types", () => {
  const accumulator = new ResponsesWebSocketAccumulator();
  accumulator.add({ type: "response.created", response: { id: "r" } });
  accumulator.add({
    type: "response.output_item.added",
    output_index: 0,
    item: { type: "new_call", id: "i" },
  });
  assertEquals(accumulator.outputAt(0), { type: "new_call", id: "i" } as never);
  const { current } = accumulator;
  assert(current?.phase === "provisional");
  current.snapshot.output.pop();
  assert(accumulator.outputAt(0), "what it returns is a copy");
});

/** Items that have begun, each with what a broken event says about it. */
const BROKEN: readonly (readonly [item: Event, event: Event])[] = [
  ...[null, "Hi", 5, [], undefined].flatMap((part) =>
    ["added", "done"].map((how) =>
      [
        { type: "message", content: [text("a")] },
        { type: `response.content_part.${how}`, content_index: 0, part },
      ] as const
    )
  ),
  [
    { type: "message", content: [text("a")] },
    { type: "response.output_text.done", content_index: 0, part: null },
  ],
  [
    { type: "function_call", name: "f", arguments: "", call_id: "c" },
    { type: "response.function_call_arguments.done", text: "{}" },
  ],
  [
    { type: "custom_tool_call", name: "f", input: "", call_id: "c" },
    { type: "response.custom_tool_call_input.done", input: ["x"] },
  ],
  [
    { type: "reasoning", summary: [], content: [] },
    { type: "response.content_part.added", content_index: 0, part: null },
  ],
  ...[undefined, null, "x"].map((delta) =>
    [
      { type: "shell_call_output", call_id: "c", output: [] },
      {
        type: "response.shell_call_output_content.delta",
        command_index: 0,
        delta,
      },
    ] as const
  ),
];

Deno.test("ResponsesWebSocketAccumulator: an event that lacks what it is about makes the state unavailable, as in the official SDK", () => {
  for (const [item, event] of BROKEN) {
    const states = [ResponsesWebSocketAccumulator, Official].map((Class) => {
      const accumulator = new Class();
      accumulator.add({
        type: "response.created",
        response: { id: "r", output: [{ id: "i", ...item }] } as never,
      });
      assertEquals(accumulator.current?.phase, "provisional");
      accumulator.add({ output_index: 0, item_id: "i", ...event });
      return accumulator.current;
    });
    for (const state of states) {
      assert(state?.phase === "unavailable", JSON.stringify([event, states]));
      assert(state.error instanceof Error);
    }
    assert((states[0] as { error: Error }).error instanceof OpenAIError);
  }
});
