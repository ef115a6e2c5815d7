import { assert, assertEquals } from "@std/assert";
import { FakeTime } from "@std/testing/time";
import type { Fields } from "../../../src/testing.ts";

import { converse, errorOf, textOf } from "../../support/talk.ts";

const MANUAL = { type: "realtime", audio: { input: { turn_detection: null } } };

Deno.test("the events of a spoken question and its response come in the order of the API", async () => {
  const session = {
    type: "realtime",
    audio: {
      input: { turn_detection: null, transcription: { model: "whisper-1" } },
    },
  };
  await converse(session, async (one) => {
    one.say("Count to 3");
    one.send({ type: "input_audio_buffer.commit" });
    one.send({ type: "response.create" });
    const done = await one.next("response.done");
    await one.next("rate_limits.updated");
    assertEquals(textOf(done), "1, 2, 3");
    const heard = await one.next(
      "conversation.item.input_audio_transcription.completed",
    );
    assertEquals(heard.transcript, "Count to 3");
    const order = one.types.filter((type, i, all) => type !== all[i - 1]).slice(
      2,
    );
    assertEquals(order, [
      "input_audio_buffer.committed",
      "conversation.item.added",
      "conversation.item.done",
      "conversation.item.input_audio_transcription.delta",
      "conversation.item.input_audio_transcription.completed",
      "response.created",
      "response.output_item.added",
      "conversation.item.added",
      "response.content_part.added",
      "response.output_audio_transcript.delta",
      "response.output_audio.delta",
      "response.output_audio_transcript.delta",
      "response.output_audio.delta",
      "response.output_audio_transcript.delta",
      "response.output_audio.delta",
      "response.output_audio.done",
      "response.output_audio_transcript.done",
      "response.content_part.done",
      "conversation.item.done",
      "response.output_item.done",
      "response.done",
      "rate_limits.updated",
    ]);
    const audio = one.got.filter((event) =>
      event.type === "response.output_audio.delta"
    )
      .reduce(
        (sum, event) =>
          sum + Uint8Array.fromBase64(event.delta as string).length,
        0,
      );
    assertEquals(audio / 48, 30 * (2 + 2 * "1, 2, 3".length));
  });
});

Deno.test("usage counts modalities, and counts earlier turns as cached", async () => {
  await converse(MANUAL, async (one) => {
    one.say("Say hi");
    one.send({ type: "input_audio_buffer.commit" });
    one.send({ type: "response.create" });
    const first = (await one.next("response.done")).response as {
      usage: Fields;
    };
    const spoken = 30 * (2 + 2 * "Say hi".length);
    const details = first.usage.input_token_details as Fields;
    assertEquals(details.audio_tokens, Math.ceil(spoken / 100));
    assertEquals(details.cached_tokens, 0);
    one.send({ type: "response.create" });
    const second = (await one.next("response.done", 2)).response as {
      usage: Fields;
    };
    const cached = second.usage.input_token_details as Fields;
    assertEquals(cached.cached_tokens, first.usage.input_tokens);
    assert(Number(second.usage.input_tokens) > Number(cached.cached_tokens));
  });
});

Deno.test("server VAD takes turns by energy", async () => {
  const session = {
    type: "realtime",
    audio: {
      input: {
        turn_detection: { type: "server_vad", silence_duration_ms: 400 },
      },
    },
  };
  await converse(session, async (one, openai) => {
    one.silence(1_000);
    one.say("Say one");
    one.silence(380);
    assertEquals(
      one.types.includes("input_audio_buffer.speech_stopped"),
      false,
    );
    one.silence(20);
    const done = await one.next("response.done");
    assertEquals(textOf(done), "one");
    const started = await one.next("input_audio_buffer.speech_started");
    const stopped = await one.next("input_audio_buffer.speech_stopped");
    const speech = 30 * (2 + 2 * "Say one".length);
    assertEquals(started.audio_start_ms, 700);
    assert(
      Math.abs(Number(stopped.audio_end_ms) - (1_000 + speech + 400)) <= 20,
    );
    assertEquals(
      started.item_id,
      (await one.next("input_audio_buffer.committed")).item_id,
    );
    assertEquals(openai.realtime.sessions[0].items.length, 2);
    one.silence(3_000);
    one.say("Say two");
    one.silence(500);
    assertEquals(textOf(await one.next("response.done", 2)), "two");
  });
});

Deno.test("semantic VAD responds soon to a finished sentence, and waits for the rest of another", async () => {
  const session = {
    type: "realtime",
    audio: {
      input: { turn_detection: { type: "semantic_vad", eagerness: "high" } },
    },
  };
  await converse(session, async (one) => {
    one.say("Say yes.");
    one.silence(300);
    await one.next("response.done");
    one.say("And then");
    one.silence(1_900);
    assertEquals(
      one.types.filter((type) => type === "input_audio_buffer.speech_stopped")
        .length,
      1,
    );
    one.silence(200);
    await one.next("input_audio_buffer.speech_stopped", 2);
  });
});

Deno.test("speech interrupts a response in progress", async () => {
  using time = new FakeTime();
  const session = {
    type: "realtime",
    audio: { input: { turn_detection: { type: "server_vad" } } },
  };
  await converse(session, async (one, openai) => {
    one.say("Say a rather long sentence that takes its time");
    one.silence(600);
    await one.next("response.created");
    for (let n = 0; n < 9; n++) await time.tickAsync(50);
    one.say("Stop");
    const { response } = await one.next("response.done") as {
      response: Fields;
    };
    assertEquals(response.status, "cancelled");
    assertEquals(response.status_details, {
      type: "cancelled",
      reason: "turn_detected",
    });
    const item = (response.output as Fields[])[0];
    assertEquals(item.status, "incomplete");
    assertEquals(openai.realtime.sessions[0].spokenMs(String(item.id)), 600);
  }, { pace: "realtime" });
});

Deno.test("truncate is accepted within the audio sent, and refused beyond it with the API's message", async () => {
  await converse(MANUAL, async (one, openai) => {
    one.say("Say hello");
    one.send({ type: "input_audio_buffer.commit" });
    one.send({ type: "response.create" });
    const { response } = await one.next("response.done") as {
      response: { output: { id: string }[] };
    };
    const item_id = response.output[0].id;
    const spoken = 30 * (2 + 2 * "hello".length);
    const cut = (audio_end_ms: number, id = item_id) =>
      one.send({
        type: "conversation.item.truncate",
        item_id: id,
        content_index: 0,
        audio_end_ms,
        event_id: `cut${audio_end_ms}`,
      });
    cut(spoken + 1);
    const beyond = errorOf(await one.next("error"));
    assertEquals(
      beyond.message,
      `Audio content of ${spoken}ms is already shorter than ${spoken + 1}ms`,
    );
    assertEquals([beyond.code, beyond.event_id], [
      null as never,
      `cut${spoken + 1}`,
    ]);
    cut(spoken);
    assertEquals(
      (await one.next("conversation.item.truncated")).audio_end_ms,
      spoken,
    );
    cut(0);
    assertEquals(
      errorOf(await one.next("error", 2)).code,
      "integer_below_min_value",
    );
    cut(1.5);
    assertEquals(errorOf(await one.next("error", 3)).code, "invalid_type");
    cut(10, "item_none");
    assertEquals(
      errorOf(await one.next("error", 4)).code,
      "item_truncate_invalid_item_id",
    );
    cut(10, openai.realtime.sessions[0].items[0].id);
    assertEquals(
      errorOf(await one.next("error", 5)).message,
      "Only model output audio messages can be truncated",
    );
  });
});

Deno.test("a second response is refused while one is active, except outside the conversation", async () => {
  using time = new FakeTime();
  await converse(MANUAL, async (one) => {
    one.send({ type: "response.create" });
    one.send({ type: "response.create", event_id: "second" });
    const refused = errorOf(await one.next("error"));
    assertEquals([refused.code, refused.event_id], [
      "conversation_already_has_active_response",
      "second",
    ]);
    one.send({
      type: "response.create",
      response: { conversation: "none", output_modalities: ["text"] },
    });
    await one.next("response.created", 2);
    one.send({ type: "response.cancel" });
    await one.next("response.done");
    await time.tickAsync(5_000);
    one.send({ type: "response.cancel", event_id: "late" });
    assertEquals(
      errorOf(await one.next("error", 2)).code,
      "response_cancel_not_active",
    );
  }, { pace: "realtime" });
});

Deno.test("scripts call functions, and the response follows their output", async () => {
  await converse({
    type: "realtime",
    output_modalities: ["text"],
    tools: [{ type: "function", name: "time", parameters: {} }],
  }, async (one, openai) => {
    openai.on("o'clock", {
      toolCalls: [{ name: "time", arguments: { zone: "CET" } }],
    }, 1);
    one.send({
      type: "conversation.item.create",
      item: {
        type: "message",
        role: "user",
        content: [{ type: "input_text", text: "What o'clock is it?" }],
      },
    });
    one.send({ type: "response.create" });
    const call = await one.next("response.function_call_arguments.done");
    assertEquals([call.name, call.arguments], ["time", '{"zone":"CET"}']);
    await one.next("response.done");
    one.send({
      type: "conversation.item.create",
      item: {
        type: "function_call_output",
        call_id: call.call_id,
        output: "noon",
      },
    });
    one.send({ type: "response.create" });
    assertEquals(
      (await one.next("response.output_text.done")).text,
      "The tool said: noon",
    );
    assertEquals(openai.realtime.sessions[0].items.map((item) => item.type), [
      "message",
      "function_call",
      "function_call_output",
      "message",
    ]);
  });
});

Deno.test("items are placed, fetched, deleted, and refused with their codes", async () => {
  await converse(MANUAL, async (one, openai) => {
    const make = (id: string, more: Fields = {}) =>
      one.send({
        type: "conversation.item.create",
        item: {
          id,
          type: "message",
          role: "user",
          content: [{ type: "input_text", text: id }],
        },
        ...more,
      });
    make("b");
    make("a", { previous_item_id: "root" });
    make("c", { previous_item_id: "b" });
    make("ab", { previous_item_id: "a" });
    await one.next("conversation.item.done", 4);
    assertEquals(openai.realtime.sessions[0].items.map((item) => item.id), [
      "a",
      "ab",
      "b",
      "c",
    ]);
    assertEquals(
      one.got.filter((event) => event.type === "conversation.item.added").map((
        event,
      ) => event.previous_item_id),
      [null, null, "b", "a"],
    );
    one.send({ type: "conversation.item.delete", item_id: "ab" });
    await one.next("conversation.item.deleted");
    one.send({ type: "conversation.item.retrieve", item_id: "b" });
    await one.next("conversation.item.retrieved");
    make("x", { previous_item_id: "none" });
    make("a");
    one.send({ type: "conversation.item.delete", item_id: "ab" });
    one.send({ type: "conversation.item.retrieve", item_id: "ab" });
    one.send({
      type: "conversation.item.create",
      item: {
        type: "message",
        role: "assistant",
        content: [{ type: "output_audio" }],
      },
    });
    await one.next("error", 5);
    assertEquals(
      one.got.filter((event) => event.type === "error").map((event) =>
        errorOf(event).code
      ),
      [
        "item_create_invalid_previous_item_id",
        "item_create_duplicate_item_id",
        "item_delete_invalid_item_id",
        "item_retrieve_invalid_item_id",
        "invalid_value",
      ],
    );
    assertEquals(openai.realtime.sessions[0].items.map((item) => item.id), [
      "a",
      "b",
      "c",
    ]);
  });
});
