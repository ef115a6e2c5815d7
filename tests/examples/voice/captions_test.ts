import { assertEquals, assertStrictEquals } from "@std/assert";
import { Captions } from "../../../examples/voice/client/captions.ts";
import type { Message } from "../../../examples/voice/client/connection.ts";

function captions(...messages: Record<string, unknown>[]): Captions {
  const made = new Captions();
  for (const message of messages) made.apply(message as unknown as Message);
  return made;
}

function added(
  id: string,
  role: "user" | "assistant",
  previous: string | null,
  content: Record<string, unknown>[] = [],
) {
  return {
    type: "conversation.item.added",
    previous_item_id: previous,
    item: { id, type: "message", role, status: "in_progress", content },
  };
}

/** Half a second of silence at 24 kHz in Base64. */
const HALF_SECOND = btoa("\0".repeat(24_000));

const words = (delta: string) => ({
  type: "response.output_audio_transcript.delta",
  item_id: "item_2",
  content_index: 0,
  delta,
});
const audio = {
  type: "response.output_audio.delta",
  item_id: "item_2",
  content_index: 0,
  delta: HALF_SECOND,
};

Deno.test("Captions.lines follow the conversation's order, not that of arrival", () => {
  const { lines } = captions(
    added("item_2", "assistant", "item_1"),
    words("Hello."),
    added("item_1", "user", null, [{ type: "input_audio" }]),
    {
      type: "conversation.item.input_audio_transcription.completed",
      item_id: "item_1",
      content_index: 0,
      transcript: "Hi",
    },
  );
  assertEquals(
    lines.map(({ role, text, interim }) => [role, text, interim]),
    [["user", "Hi", false], ["assistant", "Hello.", true]],
  );
});

Deno.test("Captions.lines show a turn whose transcript is still to come", () => {
  const { lines } = captions(
    added("item_1", "user", null, [{ type: "input_audio" }]),
  );
  assertEquals(lines.map(({ text, interim }) => [text, interim]), [[
    "…",
    true,
  ]]);
});

Deno.test("Captions.lines split an interrupted response into what was heard and the rest", () => {
  const { lines } = captions(
    added("item_2", "assistant", null),
    words("One two "),
    audio,
    words("three four"),
    audio,
    {
      type: "conversation.item.truncated",
      item_id: "item_2",
      content_index: 0,
      audio_end_ms: 600, // within "three"
    },
  );
  assertEquals(
    [lines[0].text, lines[0].unheard],
    ["One two ", "three four"],
  );
});

Deno.test("Captions.lines show a resumed conversation, and keep what the page already knows", () => {
  const resumed = {
    type: "duplex.resumed",
    restored: true,
    items: [
      { id: "item_1", role: "user", text: "Hi" },
      { id: "item_2", role: "assistant", text: "One" },
    ],
  };
  assertEquals(captions(resumed).lines.map(({ text }) => text), ["Hi", "One"]);
  const known = captions(
    added("item_2", "assistant", "item_1"),
    words("One two"),
    resumed,
  );
  assertEquals(known.lines.map(({ text }) => text), ["Hi", "One two"]);
});

Deno.test("Captions.lines is the same array until something changes", () => {
  const made = captions(added("item_2", "assistant", null), words("One"));
  const { lines } = made;
  made.apply({ type: "duplex.interrupted", item_id: null, heard_ms: 0 });
  assertStrictEquals(made.lines, lines);
});

Deno.test("Captions.restart() keeps the lines of the earlier conversation above", () => {
  const made = captions(added("item_2", "assistant", null), words("One"));
  made.restart();
  made.apply(
    added("item_3", "user", null, [
      { type: "input_text", text: "Two" },
    ]) as unknown as Message,
  );
  assertEquals(made.lines.map(({ text }) => text), ["One", "Two"]);
});
