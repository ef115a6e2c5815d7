/** Transcription, through the client, against the fake. */
import { assertEquals } from "@std/assert";
import type { SessionEvent } from "../../../src/realtime/wire/events.ts";
import { fakeOpenAI } from "../../../src/testing.ts";
import { misfits, SOON, speech, text, upTo } from "./wire_log.ts";
import { FAST_RECONNECT } from "../../support/session.ts";

const COMPLETED = "conversation.item.input_audio_transcription.completed";
const DELTA = "conversation.item.input_audio_transcription.delta";

Deno.test(
  "client.realtime.transcribe() transcribes each turn, in history and in events",
  SOON,
  async () => {
    await using openai = await fakeOpenAI();
    await using session = await openai.client().realtime.transcribe({
      transcription: { model: "gpt-4o-transcribe", language: "en" },
      query: { tag: "mine" },
    });
    const events = session.events();
    const turns: SessionEvent[] = [];
    const microphone = session.audio.input.getWriter();
    for (const words of ["Good day.", "It rains."]) {
      await microphone.write(speech(words));
      turns.push(...await upTo(events, COMPLETED));
    }
    assertEquals(text(turns, DELTA), "Good day.It rains.");
    assertEquals(
      session.history.items.map(({ role, text, transcript }) => [
        role,
        text,
        transcript,
      ]),
      [["user", "Good day.", "completed"], ["user", "It rains.", "completed"]],
    );
    const [server] = openai.realtime.sessions;
    assertEquals(server.kind, "transcription");
    const { input } = server.session.audio as {
      input: Record<string, unknown>;
    };
    assertEquals(input.transcription, {
      model: "gpt-4o-transcribe",
      language: "en",
    });
    assertEquals(openai.requests.all[0].query, {
      intent: "transcription",
      tag: "mine",
    });
    const path = /^\/realtime$/;
    assertEquals(
      await misfits(openai, {
        path,
        from: "client",
        schema: "RealtimeClientEvent",
      }),
      [],
    );
  },
);

Deno.test(
  "a transcription that disconnects in the middle of a sentence transcribes all of it",
  SOON,
  async () => {
    await using openai = await fakeOpenAI();
    await using session = await openai.client().realtime.transcribe({
      input: { turn_detection: null },
      reconnect: FAST_RECONNECT,
    });
    const sentence = speech("Good day to you", 0);
    const half = sentence.length / 2 & ~1;
    session.inputAudioBuffer.append(sentence.subarray(0, half));
    const back = session.once("reconnected");
    openai.realtime.sessions[0].cut("reset");
    const { attempts, lost } = await back;
    assertEquals([attempts, lost.audioMs, lost.items], [1, 0, []]);
    session.inputAudioBuffer.append(sentence.subarray(half));
    const completed = session.once(COMPLETED);
    const itemId = await session.inputAudioBuffer.commit();
    assertEquals((await completed).transcript, "Good day to you");
    assertEquals(session.history.get(itemId)?.text, "Good day to you");
    assertEquals(
      openai.realtime.sessions.map(({ kind }) => kind),
      ["transcription", "transcription"],
    );
  },
);

Deno.test(
  "a failed transcription keeps its place in history, and the next one succeeds",
  SOON,
  async () => {
    await using openai = await fakeOpenAI({
      listen() {
        throw new Error("unintelligible");
      },
    });
    await using session = await openai.client().realtime.transcribe({
      input: { turn_detection: null },
    });
    const failed = session.once(
      "conversation.item.input_audio_transcription.failed",
    );
    session.inputAudioBuffer.append(speech("Hi").fill(64, 0, 9_600)); // somebody else's voice
    await session.inputAudioBuffer.commit();
    assertEquals((await failed).error.code, "audio_unintelligible");
    const completed = session.once(COMPLETED);
    session.inputAudioBuffer.append(speech("Hi"));
    await session.inputAudioBuffer.commit();
    await completed;
    assertEquals(
      session.history.items.map(({ text, transcript }) => [text, transcript]),
      [["", "failed"], ["Hi", "completed"]],
    );
  },
);
