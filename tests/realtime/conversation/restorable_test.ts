import { assertEquals } from "@std/assert";
import {
  added,
  audio,
  completed,
  event,
  historyOf,
  message,
  words,
} from "../../support/history_events.ts";
import { restorable } from "../../../src/realtime/conversation/restorable.ts";

Deno.test("restorable() returns speech as text, calls with their outputs, and the IDs of items that cannot be restored", () => {
  const call = (id: string, call_id: string) =>
    event("conversation.item.done", {
      item: {
        id,
        type: "function_call",
        call_id,
        name: "f",
        arguments: "{}",
        status: "completed",
      },
    });
  const history = historyOf([
    added("u1", null),
    completed("u1", "What is it?"),
    added("u2", "u1"), // never written down
    call("c1", "call_1"),
    event("conversation.item.done", {
      item: {
        id: "o1",
        type: "function_call_output",
        call_id: "call_1",
        output: "42",
      },
    }),
    call("c2", "call_2"),
    call("c3", "call_3"),
    added("a1", undefined as never, "assistant"),
    words("a1", "Forty-two."),
    event("conversation.item.done", {
      item: { id: "m1", type: "mcp_list_tools", tools: [] },
    }),
  ]);
  const { items, missing, toolCalls } = restorable(
    history.items,
    (id) => id === "call_3",
  );
  assertEquals(items.map(({ id }) => id), ["u1", "c1", "o1", "c3", "a1"]);
  assertEquals(items[0].item, {
    id: "u1",
    type: "message",
    role: "user",
    content: [{ type: "input_text", text: "What is it?" }],
  });
  assertEquals(items[4].item, {
    id: "a1",
    type: "message",
    role: "assistant",
    status: "incomplete", // it was not said to its end
    content: [{ type: "output_text", text: "Forty-two." }],
  });
  assertEquals([missing, toolCalls], [["u2", "c2", "m1"], ["call_2"]]);
});

Deno.test("restorable(): text next to speech without a transcript does not replace the whole item", () => {
  const history = historyOf([
    event("conversation.item.added", {
      previous_item_id: null,
      item: message("u1", "user", [
        { type: "input_text", text: "Look at this: " },
        { type: "input_audio", transcript: null },
      ]),
    }),
  ]);
  assertEquals(restorable(history.items).missing, ["u1"]);
  history.apply(event("conversation.item.input_audio_transcription.completed", {
    item_id: "u1",
    content_index: 1,
    transcript: "a tree",
  }));
  const { items, missing } = restorable(history.items);
  assertEquals([items.length, missing], [1, []]);
});

Deno.test("restorable(): a partial transcript never replaces the speech", () => {
  const delta = (id: string, delta: string, content_index = 0) =>
    event("conversation.item.input_audio_transcription.delta", {
      item_id: id,
      content_index,
      delta,
    });
  const failed = event(
    "conversation.item.input_audio_transcription.failed",
    { item_id: "u1", content_index: 0, error: {} },
  );
  const history = historyOf([added("u1", null), delta("u1", "Transfer")]);
  const now = () => {
    const { items, missing } = restorable(history.items);
    return [items.length, missing];
  };
  assertEquals(now(), [0, ["u1"]]);
  assertEquals(history.lost(), ["u1"]);
  assertEquals(now(), [0, ["u1"]]);
  history.apply(failed);
  assertEquals(now(), [0, ["u1"]]);
  history.apply(completed("u1", "Transfer 500"));
  assertEquals(now(), [1, []]);
});

Deno.test("restorable(): with two spoken parts, one transcript does not replace both", () => {
  const speech = { type: "input_audio", transcript: null };
  const history = historyOf([
    event("conversation.item.added", {
      previous_item_id: null,
      item: message("u1", "user", [speech, speech]),
    }),
    completed("u1", "one"),
  ]);
  assertEquals(restorable(history.items).missing, ["u1"]);
  history.apply(event("conversation.item.input_audio_transcription.completed", {
    item_id: "u1",
    content_index: 1,
    transcript: "two",
  }));
  assertEquals(restorable(history.items).items[0].item, {
    id: "u1",
    type: "message",
    role: "user",
    content: [
      { type: "input_text", text: "one" },
      { type: "input_text", text: "two" },
    ],
  });
});

Deno.test("restorable(): parts keep their order, with images among the text", () => {
  const image = (n: number) => ({
    type: "input_image",
    image_url: `data:image/png;base64,${n}`,
    detail: "high",
  });
  const text = (text: string) => ({ type: "input_text", text });
  const content = [text("Before:"), image(1), text("After:"), image(2)];
  const history = historyOf([
    event("conversation.item.done", { item: message("u1", "user", content) }),
    event("conversation.item.done", {
      item: message("s1", "system", [text("one"), text("two")]),
    }),
    event("conversation.item.done", {
      item: {
        ...message("a1", "assistant", [
          { type: "output_text", text: "one" },
          { type: "output_text", text: "two" },
        ]),
        status: "completed",
      },
    }),
    event("conversation.item.done", {
      item: message("u2", "user", [text("See"), { type: "input_image" }]),
    }),
  ]);
  const { items, missing } = restorable(history.items);
  assertEquals(
    items.map(({ item }) => (item as { content: unknown }).content),
    [
      content,
      [text("one"), text("two")],
      [{ type: "output_text", text: "one" }, {
        type: "output_text",
        text: "two",
      }],
      [text("See")],
    ],
  );
  assertEquals(missing, ["u2"]); // the server did not return the image
});

Deno.test("restorable(): an incomplete response stays incomplete, and one cut off before its first word is not missing", () => {
  const history = historyOf([
    event("conversation.item.done", {
      item: {
        ...message("a1", "assistant", [{ type: "output_text", text: "Half" }]),
        status: "incomplete",
      },
    }),
    added("a2", "a1", "assistant"),
    audio("a2", 100),
    words("a2", "Hello"),
    event("conversation.item.truncated", {
      item_id: "a2",
      content_index: 0,
      audio_end_ms: 0,
    }),
  ]);
  const { items, missing } = restorable(history.items);
  assertEquals(
    items.map(({ item }) => (item as { status: string }).status),
    ["incomplete"],
  );
  assertEquals(missing, []);
});

Deno.test("restorable(): a call with complete arguments is restored while its output is pending; an output is never restored without its call", () => {
  const call = {
    id: "c1",
    type: "function_call",
    call_id: "call_1",
    name: "pay",
    arguments: "",
    status: "in_progress",
  };
  const history = historyOf([
    event("response.output_item.added", { response_id: "r1", item: call }),
    event("response.function_call_arguments.done", {
      response_id: "r1",
      item_id: "c1",
      call_id: "call_1",
      arguments: '{"amount":500}',
    }),
    event("conversation.item.done", {
      item: {
        id: "o9",
        type: "function_call_output",
        call_id: "call_9",
        output: "",
      },
    }),
  ]);
  history.lost();
  const [c1] = history.items;
  assertEquals(
    [c1.done, (c1.item as { status: string }).status],
    [true, "completed"],
  );
  const { items, missing, toolCalls } = restorable(
    history.items,
    (id) => id === "call_1",
  );
  assertEquals([items.map(({ id }) => id), missing, toolCalls], [
    ["c1"],
    ["o9"],
    [],
  ]);
  assertEquals(
    (items[0].item as { arguments: string }).arguments,
    '{"amount":500}',
  );
  assertEquals(restorable(history.items).toolCalls, ["call_1"]);
});
