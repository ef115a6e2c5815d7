/** Items of a realtime session: their names, and their audio. */
import { assertEquals } from "@std/assert";
import { fakeOpenAI, type Fields } from "../../../src/testing.ts";
import {
  decodeAudio,
  encodeAudio,
  formatOf,
  PCM24,
} from "../../../src/testing/sound/audio.ts";
import { AudioStore } from "../../../src/testing/realtime/audio_store.ts";
import { synthesize, understand } from "../../../src/testing/sound/speech.ts";
import { dial, SOON, type Talk } from "../../support/talk.ts";

const MANUAL = { type: "realtime", audio: { input: { turn_detection: null } } };

Deno.test(
  "the fake gives new items and calls no ID that the client restored",
  SOON,
  async () => {
    await using openai = await fakeOpenAI({ port: null });
    openai.on("call", { toolCalls: [{ name: "f" }] });
    const name = (prefix: string, n: number) =>
      prefix + String(n).padStart(24, "0");
    const one = dial(openai, "/realtime?model=gpt-realtime");
    await one.next("session.created");
    one.send({ type: "session.update", session: MANUAL });
    const said = { role: "user", type: "message" };
    for (const n of [1, 3]) {
      one.send({
        type: "conversation.item.create",
        item: {
          ...said,
          id: name("item_", n),
          content: [{ type: "input_text", text: "call" }],
        },
      });
    }
    const call = {
      type: "function_call",
      id: "fc",
      call_id: name("call_", 1),
      name: "f",
      arguments: "{}",
    };
    one.send({ type: "conversation.item.create", item: call });
    one.send({ type: "response.create" });
    await one.next("response.done");
    one.send({
      type: "conversation.item.create",
      item: { ...said, content: [{ type: "input_text", text: "again" }] },
    });
    await one.next("conversation.item.done", 5);
    const [session] = openai.realtime.sessions;
    const ids = session.items.map((item) => item.id);
    assertEquals(ids, [
      name("item_", 1),
      name("item_", 3),
      "fc",
      name("item_", 2),
      name("item_", 4),
    ]);
    assertEquals((session.items[3] as Fields).call_id, name("call_", 2));
    one.close();
  },
);

const speech = (text: string, format = PCM24) =>
  encodeAudio(synthesize(text, format.rate), format);
const ULAW = formatOf({ type: "audio/pcmu" });

/** Audio of the first part of a retrieved item. */
async function fetched(
  one: Talk,
  item_id: unknown,
  nth: number,
): Promise<Uint8Array> {
  one.send({ type: "conversation.item.retrieve", item_id });
  const { item } = await one.next("conversation.item.retrieved", nth) as {
    item: { content: { audio?: string }[] };
  };
  return Uint8Array.fromBase64(item.content[0].audio ?? "");
}

Deno.test(
  "an item is retrieved with the audio that was committed or spoken, and after truncation with what is left of it",
  SOON,
  async () => {
    await using openai = await fakeOpenAI({ port: null });
    const one = dial(openai, "/realtime?model=gpt-realtime");
    await one.next("session.created");
    one.send({
      type: "session.update",
      session: {
        type: "realtime",
        audio: {
          input: { turn_detection: null },
          output: { format: { type: "audio/pcmu" } },
        },
      },
    });
    const question = speech("Say hello");
    for (const part of [question.slice(0, 9_001), question.slice(9_001)]) {
      one.send({ type: "input_audio_buffer.append", audio: part.toBase64() });
    }
    one.send({ type: "input_audio_buffer.commit" });
    one.send({ type: "response.create" });
    await one.next("response.done");
    const [asked, answered] = openai.realtime.sessions[0].items;
    assertEquals(JSON.stringify(one.got).includes('"audio":"'), false);
    assertEquals(await fetched(one, asked.id, 1), question);
    const answer = await fetched(one, answered.id, 2);
    assertEquals(
      understand(decodeAudio(answer, ULAW), ULAW.rate),
      "hello",
    );
    one.send({
      type: "conversation.item.truncate",
      item_id: answered.id,
      content_index: 0,
      audio_end_ms: 100,
    });
    assertEquals(await fetched(one, answered.id, 3), answer.slice(0, 800));
    one.close();
  },
);

Deno.test(
  "audio in an item that the client creates is transcribed if configured, and reaches the model",
  SOON,
  async () => {
    await using openai = await fakeOpenAI({ port: null });
    const one = dial(openai, "/realtime?model=gpt-realtime");
    await one.next("session.created");
    const create = (audio: string, more = {}) =>
      one.send({
        type: "conversation.item.create",
        item: {
          type: "message",
          role: "user",
          content: [{ type: "input_text", text: "So:" }, {
            type: "input_audio",
            audio,
          }],
        },
        ...more,
      });
    create("?", { event_id: "broken" });
    const refused = await one.refusal();
    assertEquals([refused.param, refused.event_id], [
      "item.content[1].audio",
      "broken",
    ]);
    openai.on("So: Who is it?", "Ada.");
    create(speech("Who is it?").toBase64());
    one.send({ type: "response.create" });
    const { response } = await one.next("response.done") as {
      response: { output: { content: Fields[] }[] };
    };
    assertEquals(response.output[0].content[0].transcript, "Ada.");
    const { item } = await one.next("conversation.item.added") as {
      item: { id: string; content: Fields[] };
    };
    assertEquals(item.content[1], { type: "input_audio", transcript: null });
    const written = "conversation.item.input_audio_transcription.completed";
    assertEquals(one.got.some(({ type }) => type === written), false);
    one.send({
      type: "session.update",
      session: {
        type: "realtime",
        audio: { input: { transcription: { model: "whisper-1" } } },
      },
    });
    create(speech("Write it down").toBase64());
    const { transcript, content_index } = await one.next(written);
    assertEquals([transcript, content_index], ["Write it down", 1]);
    one.close();
  },
);

Deno.test("AudioStore drops the oldest audio beyond 16 MiB", () => {
  const store = new AudioStore();
  const minute = new Uint8Array(60_000 * PCM24.bytesPerMs);
  for (let n = 0; n < 7; n++) store.record(`item_${n}`, 0, minute, PCM24);
  const kept = Array.from({ length: 7 }, (_, n) => store.play(`item_${n}`, 0));
  assertEquals(kept.map((audio) => audio !== null), [
    false,
    false,
    true,
    true,
    true,
    true,
    true,
  ]);
});
