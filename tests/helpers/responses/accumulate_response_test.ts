// deno-lint-ignore-file no-import-prefix no-explicit-any -- the official SDK is the oracle of tests only
/** `accumulateResponse()` gives the snapshots of the official function, event by event. */
import { assert, assertEquals, assertThrows } from "@std/assert";
import { accumulateResponse as official } from "npm:openai@7.59.0/lib/responses/ResponseAccumulator";
import { OpenAIError } from "../../../src/errors.ts";
import { accumulateResponse } from "../../../src/helpers/responses/accumulate_response.ts";

const LIFE = {
  id: "resp_1",
  object: "response",
  created_at: 1,
  model: "gpt-5",
  status: "in_progress",
};

const life = (name: string, fields: object = {}) => ({
  type: `response.${name}`,
  response: { ...LIFE, output: [], ...fields },
});
const added = (item: object, output_index = 0) => ({
  type: "response.output_item.added",
  output_index,
  item,
});
const done = (item: object, output_index = 0) => ({
  type: "response.output_item.done",
  output_index,
  item,
});
/** Events about the item `i_1`, the first one. */
const about = (type: string, fields: object = {}) => ({
  type: `response.${type}`,
  output_index: 0,
  item_id: "i_1",
  ...fields,
});
const message = (content: object[], id = "i_1") => ({
  id,
  type: "message",
  role: "assistant",
  status: "in_progress",
  content,
});
const textPart = (text: string, more: object = {}) => ({
  type: "output_text",
  text,
  annotations: [],
  ...more,
});
const token = (text: string) => ({ token: text, logprob: -1, bytes: [1] });
const logprob = (text: string) => ({
  ...token(text),
  top_logprobs: [token("x")],
});
const printed = (stdout: string, exit_code = 0) => ({
  stdout,
  stderr: "",
  outcome: { type: "exit", exit_code },
});

/** Events after `response.created`, of every kind. */
const STREAMS: Record<string, object[]> = {
  "the states of a response": [
    life("queued", { status: "queued" }),
    life("in_progress"),
    life("incomplete", {
      status: "incomplete",
      output: [message([textPart("Hi"), textPart("!")])],
    }),
    life("failed", { status: "failed", output: [message([])] }),
  ],
  "a text of two messages, with annotations": [
    added(message([])),
    about("content_part.added", { content_index: 0, part: textPart("") }),
    about("output_text.delta", { content_index: 0, delta: "Hel" }),
    about("output_text.delta", { content_index: 0, delta: "lo" }),
    about("output_text.annotation.added", {
      content_index: 0,
      annotation_index: 0,
      annotation: { type: "url_citation", url: "https://a.example" },
    }),
    about("content_part.added", { content_index: 1, part: textPart(" you") }),
    about("output_text.done", { content_index: 1, text: " all" }),
    added(message([textPart("Bye")], "i_2"), 1),
    about("content_part.done", { content_index: 0, part: textPart("Hello!") }),
    done(message([textPart("Hello!"), textPart(" all")])),
    life("completed", { status: "completed", output: [message([])] }),
  ],
  "log probabilities": [
    added(message([])),
    about("content_part.added", { content_index: 0, part: textPart("") }),
    about("output_text.delta", {
      content_index: 0,
      delta: "a",
      logprobs: [logprob("a")],
    }),
    about("output_text.delta", {
      content_index: 0,
      delta: "b",
      logprobs: [logprob("b"), logprob("c")],
    }),
    about("output_text.delta", { content_index: 0, delta: "", logprobs: [] }),
    // The API leaves out the bytes in events.
    about("output_text.delta", {
      content_index: 0,
      delta: "d",
      logprobs: [{ token: "d", logprob: -1, top_logprobs: [] }],
    }),
    about("output_text.done", {
      content_index: 0,
      text: "abcd",
      logprobs: [{ token: "abcd", logprob: -1 }],
    }),
    about("output_text.done", {
      content_index: 0,
      text: "abcd",
      logprobs: [logprob("abcd")],
    }),
    about("output_text.done", { content_index: 0, text: "ab", logprobs: [] }),
  ],
  "a refusal": [
    added(message([])),
    about("content_part.added", {
      content_index: 0,
      part: { type: "refusal", refusal: "" },
    }),
    about("refusal.delta", { content_index: 0, delta: "N" }),
    about("refusal.done", { content_index: 0, refusal: "No" }),
  ],
  "reasoning": [
    added({ id: "i_1", type: "reasoning", summary: [] }),
    about("reasoning_summary_part.added", {
      summary_index: 0,
      part: { type: "summary_text", text: "" },
    }),
    about("reasoning_summary_text.delta", { summary_index: 0, delta: "H" }),
    about("reasoning_summary_text.done", { summary_index: 0, text: "Hm" }),
    about("reasoning_summary_part.done", {
      summary_index: 0,
      part: { type: "summary_text", text: "Hm." },
    }),
    about("content_part.added", {
      content_index: 0,
      part: { type: "reasoning_text", text: "" },
    }),
    about("reasoning_text.delta", { content_index: 0, delta: "W" }),
    about("reasoning_text.done", { content_index: 0, text: "Well" }),
    about("content_part.done", {
      content_index: 0,
      part: { type: "reasoning_text", text: "Well." },
    }),
  ],
  "a function call": [
    added({
      id: "i_1",
      type: "function_call",
      call_id: "c",
      name: "f",
      arguments: "",
    }),
    about("function_call_arguments.delta", { delta: "{" }),
    about("function_call_arguments.done", { arguments: "{}" }),
  ],
  "a call of a custom tool": [
    added({
      id: "i_1",
      type: "custom_tool_call",
      call_id: "c",
      name: "f",
      input: "",
    }),
    about("custom_tool_call_input.delta", { delta: "ab" }),
    about("custom_tool_call_input.done", { input: "abc" }),
  ],
  "a call of an MCP server": [
    added({
      id: "i_1",
      type: "mcp_call",
      name: "f",
      server_label: "s",
      arguments: "",
    }),
    about("mcp_call.in_progress"),
    about("mcp_call_arguments.delta", { delta: "{" }),
    about("mcp_call_arguments.done", { arguments: "{}" }),
    about("mcp_call.completed"),
    about("mcp_call.failed"),
  ],
  "a code interpreter": [
    added({
      id: "i_1",
      type: "code_interpreter_call",
      code: null,
      status: "in_progress",
    }),
    about("code_interpreter_call.in_progress"),
    about("code_interpreter_call_code.delta", { delta: "1+" }),
    about("code_interpreter_call_code.delta", { delta: "1" }),
    about("code_interpreter_call_code.done", { code: "1+1" }),
    about("code_interpreter_call.interpreting"),
    about("code_interpreter_call.completed"),
  ],
  ...Object.fromEntries(
    ["file_search_call", "web_search_call"].map((type) => [
      `a ${type}`,
      [
        added({ id: "i_1", type, status: "in_progress" }),
        about(`${type}.in_progress`),
        about(`${type}.searching`),
        about(`${type}.completed`),
      ],
    ]),
  ),
  "an image": [
    added({ id: "i_1", type: "image_generation_call", status: "in_progress" }),
    about("image_generation_call.generating"),
    about("image_generation_call.partial_image", {
      partial_image_b64: "AA==",
      partial_image_index: 0,
    }),
    about("image_generation_call.completed"),
  ],
  "commands of a shell, and what they print": [
    added({
      id: "i_1",
      type: "shell_call",
      call_id: "c",
      action: { commands: [] },
    }),
    about("shell_call_command.added", { command_index: 0, command: "" }),
    about("shell_call_command.delta", { command_index: 0, delta: "ls" }),
    about("shell_call_command.added", { command_index: 1, command: "pwd" }),
    about("shell_call_command.done", { command_index: 0, command: "ls -l" }),
    added(
      { id: "i_2", type: "shell_call_output", call_id: "c", output: [] },
      1,
    ),
    ...[
      { command_index: 1, delta: { stdout: "/wo" } },
      { command_index: 1, delta: { stdout: "rk", stderr: "!" } },
      { command_index: 0, delta: {} },
    ].map((fields) =>
      about("shell_call_output_content.delta", {
        ...fields,
        output_index: 1,
        item_id: "i_2",
      })
    ),
    about("shell_call_output_content.done", {
      output_index: 1,
      item_id: "i_2",
      command_index: 0,
      output: [printed("a.txt", 1)],
    }),
  ],
  "what a shell prints whose call is not there": [
    added({ id: "i_1", type: "shell_call_output", call_id: "c", output: [] }),
    about("shell_call_output_content.delta", {
      command_index: 0,
      delta: { stdout: "a" },
    }),
    about("shell_call_output_content.done", {
      command_index: 1,
      output: [printed("b")],
    }),
  ],
  "events that change nothing": [
    added(message([textPart("a")])),
    { type: "keepalive", sequence_number: 3 },
    { type: "response.audio.delta", delta: "AA==" },
    { type: "error", message: "no", code: null, param: null },
  ],
};

/** The snapshots after each event. */
function snapshots(accumulate: any, events: readonly object[]): unknown[] {
  let snapshot: any;
  return [life("created"), ...events].map((event) => {
    snapshot = accumulate(structuredClone(event), snapshot);
    return JSON.parse(JSON.stringify(snapshot));
  });
}

for (const [name, events] of Object.entries(STREAMS)) {
  Deno.test(`accumulateResponse() gives the snapshots of the official one: ${name}`, () => {
    const ours = snapshots(accumulateResponse, events);
    assertEquals(ours, snapshots(official, events));
    assert(events.length >= 3 && ours.length === events.length + 1);
  });
}

Deno.test("accumulateResponse() keeps neither the event nor a whole response of one", () => {
  const event: any = added(message([textPart("a")]));
  const begin: any = life("created");
  const first = accumulateResponse(begin);
  const second = accumulateResponse(event, first);
  event.item.content[0].text = "changed";
  begin.response.output.push({});
  assertEquals([second === first, second.output_text], [true, "a"]);
  assertEquals(second.output.length, 1);
});

Deno.test("accumulateResponse() keeps the items that a state of the response leaves out; the official one drops them", () => {
  const events = [added(message([textPart("a")])), life("in_progress")];
  const [ours, theirs] = [accumulateResponse, official]
    .map((one) => snapshots(one, events).at(-1) as any);
  assertEquals([ours.output_text, theirs.output_text], ["a", ""]);
});

Deno.test("accumulateResponse() refuses what has no place", () => {
  const begin = accumulateResponse(life("created") as any);
  const far = { command_index: 3, command: "x", delta: { stdout: "x" } };
  const [call, output] = [
    added({ id: "i_1", type: "shell_call", action: { commands: [] } }),
    added({ id: "i_1", type: "shell_call_output", output: [] }),
  ];
  for (
    const [item, event, message] of [
      [call, about("shell_call_command.added", far), "missing command"],
      [output, about("shell_call_output_content.delta", far), "missing output"],
    ] as const
  ) {
    const snapshot = accumulateResponse(item as any, structuredClone(begin));
    assertThrows(
      () => accumulateResponse(event as any, snapshot),
      OpenAIError,
      `${message} at index 3`,
    );
  }
  assertThrows(
    () => accumulateResponse(about("mcp_call.failed") as any),
    OpenAIError,
    "expected 'response.created'",
  );
});
