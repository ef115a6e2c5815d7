import { assertEquals, assertInstanceOf } from "@std/assert";
import { TruncatedStreamError } from "../../../src/stream_errors.ts";
import { chunk, DONE, event, eventStream } from "../../support/event_stream.ts";
import { drain, operate, read } from "../../support/streaming.ts";

/** Ends of a body, and whether they are complete. */
const ENDS: [string, string[], boolean][] = [
  ["nothing at all", [], false],
  ["comments only", [": a\n\n"], false],
  ["a chunk", [chunk("a")], false],
  ["[DONE]", [chunk("a"), DONE], true],
  ["[DONE] alone", [DONE], false],
  ["[DONE] without its blank line", [chunk("a"), "data: [DONE]"], true],
  ["a finish_reason", [chunk("a"), chunk("", "stop")], true],
  ["usage after a finish_reason", [
    chunk("", "stop"),
    event({ choices: [], usage: {} }),
  ], true],
  [
    "a finish_reason without its blank line",
    [chunk("", "stop").trimEnd()],
    true,
  ],
  ["a chunk without its blank line", [chunk("a").trimEnd()], false],
  ["half a chunk", [chunk("a"), chunk("b").slice(0, -9)], false],
  [
    "half a chunk after a finish_reason",
    [chunk("", "stop"), 'data: {"choi'],
    false,
  ],
  ["response.completed", [event({ type: "response.completed" })], true],
  ["response.failed", [event({ type: "response.failed" })], true],
  ["response.incomplete", [event({ type: "response.incomplete" })], true],
  ["response.cancelled", [event({ type: "response.cancelled" })], true],
  ["response.created", [event({ type: "response.created" })], false],
  ["a delta called completed", [
    event({ type: "response.completed", delta: "x" }),
  ], false],
  ["image_generation.completed", [
    event({ type: "image_generation.completed" }),
  ], true],
  ["image_edit.completed", [event({ type: "image_edit.completed" })], true],
  ["transcript.text.done", [event({ type: "transcript.text.done" })], true],
  ["speech.audio.done", [event({ type: "speech.audio.done" })], true],
];

Deno.test("EventReader distinguishes a body that ended from one that was cut off", async () => {
  for (const [name, pieces, good] of ENDS) {
    const { error } = await read(...pieces);
    if (good) assertEquals(error, undefined, name);
    else assertInstanceOf(error, TruncatedStreamError, name);
  }
});

Deno.test("EventReader waits for the end of every choice", async () => {
  const choice = (index: number, finish_reason: string | null = null) =>
    event({ choices: [{ index, delta: { content: "x" }, finish_reason }] });
  const start = choice(0) + choice(1);
  const both = event({
    choices: [0, 1].map((index) => ({
      index,
      delta: {},
      finish_reason: "stop",
    })),
  });
  const cases: [string, boolean][] = [
    [start + choice(1, "stop"), false],
    [start + choice(1, "stop") + choice(1, "stop"), false],
    [start + choice(1, "stop") + choice(0, "length"), true],
    [start + both, true],
    [choice(0, "stop") + choice(1), false],
    [choice(3) + choice(3, "stop") + choice(3), true],
  ];
  for (const [text, good] of cases) {
    const { error } = await read(text);
    assertEquals(error instanceof TruncatedStreamError, !good, text);
  }
});

Deno.test("EventReader accepts choices of unexpected shapes", async () => {
  const odd = [null, {}, [], [null], [{}], [{ delta: null }], "x", 5];
  for (const choices of odd) {
    const { items, error } = await read(event({ choices }), DONE);
    assertEquals([items, error], [[{ choices }], undefined]);
  }
});

Deno.test("EventReader lets a stream without an end marker end anywhere", async () => {
  for (const pieces of [[], [event({ error: "part of the data" })]]) {
    const stream = await operate({ openEnded: true }, eventStream(pieces));
    const { items, error } = await drain(stream);
    assertEquals([items.length, error], [pieces.length, undefined]);
  }
});

Deno.test("EventReader includes the received events in a truncation error", async () => {
  const chat = await read(chunk("Hel"), chunk("lo"), chunk("!").slice(0, 20));
  assertEquals(chat.items.length, 2);
  assertInstanceOf(chat.error, TruncatedStreamError);
  assertEquals([chat.error.partial.events, chat.error.partial.text], [
    2,
    "Hello",
  ]);
  assertEquals(chat.error.partial.last, chat.items[1]);
  assertEquals(
    chat.error.message,
    "The stream ended after 2 events, before its end marker (POST /things)",
  );

  const delta = (type: string, text: string) => event({ type, delta: text });
  const responses = await read(
    delta("response.output_text.delta", "Hi"),
    delta("response.function_call_arguments.delta", "{}"),
    delta("transcript.text.delta", " there"),
  );
  assertInstanceOf(responses.error, TruncatedStreamError);
  assertEquals(responses.error.partial.text, "Hi there");

  const second = { choices: [{ index: 1, delta: { content: "other" } }] };
  const many = await read(chunk("first"), event(second));
  assertInstanceOf(many.error, TruncatedStreamError);
  assertEquals(many.error.partial.text, "first");

  const nothing = await read();
  assertInstanceOf(nothing.error, TruncatedStreamError);
  assertEquals(nothing.error.partial, { events: 0, text: "", last: null });
});
