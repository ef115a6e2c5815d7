/** The kill matrix, where the user speaks. */
import { assertEquals } from "@std/assert";
import type { RealtimeSession } from "../../../src/realtime/session/session.ts";
import { silence, voice } from "../../support/audio.ts";
import { nthEvent, receives } from "../../support/server_events.ts";
import {
  type FakeRealtimeSession,
  FAST_RECONNECT,
  MANUAL_TURNS,
  SERVER_VAD,
  TEXT_ONLY,
} from "../../support/session.ts";
import { killMatrix, type Moment } from "./matrix.ts";

const WORDS = "conversation.item.input_audio_transcription";
const INSTRUCTIONS = { instructions: "Be brief." };
const transcription = { model: "whisper-1" };

/** The program says when a turn has ended, and wants its words. */
const WRITTEN = {
  session: {
    ...INSTRUCTIONS,
    audio: { input: { ...MANUAL_TURNS.audio.input, transcription } },
  },
};
const KEEPS_LITTLE = {
  reconnect: { ...FAST_RECONNECT, rotateBefore: null, replayAudio: 100 },
};

/** A piece lasts so many ms: longer ones would go out in two writes, the second of which waits. */
const PIECE = 10;
const loud = (pieces: number) =>
  Array.from({ length: pieces }, () => voice(PIECE));
const quiet = (pieces: number) =>
  Array.from({ length: pieces }, () => silence(PIECE));

/** Sends pieces of audio; resolves when they have arrived. */
async function speak(
  session: RealtimeSession,
  server: FakeRealtimeSession,
  pieces: Uint8Array<ArrayBuffer>[],
): Promise<void> {
  const arrived = receives(server, "input_audio_buffer.append", pieces.length);
  for (const piece of pieces) session.inputAudioBuffer.append(piece);
  await arrived;
}

/** Audio that is not committed. */
const audio = (
  pieces: number,
  options: Moment["options"],
  lostMs = 0,
) =>
(): Moment => ({
  options,
  async reach({ session, server }) {
    await speak(session, server, loud(pieces));
    return async ({ audioMs }) => {
      assertEquals(audioMs, lostMs);
      const id = await session.inputAudioBuffer.commit();
      await session.conversation.item.delete(id);
    };
  },
});

/** A commit or a clear that is not answered. */
const settling = (
  command: "commit" | "clear",
  type: string,
) =>
(): Moment => ({
  async reach({ session, server }) {
    await speak(session, server, loud(12));
    const held = server.pauseAt(type).reached;
    const given = session.inputAudioBuffer[command]();
    await held;
    return async () => {
      assertEquals((await Promise.allSettled([given]))[0].status, "rejected");
      await session.inputAudioBuffer[command]();
    };
  },
});

/** Speech that the server hears and has not committed. */
const speech = (
  pieces: Uint8Array<ArrayBuffer>[],
  lostMs = 0,
  options: Moment["options"] = {},
) =>
(): Moment => ({
  options: { session: SERVER_VAD, ...options },
  async reach({ session, server }) {
    const heard = session.once("input_audio_buffer.speech_started");
    await speak(session, server, pieces);
    await heard;
    return async ({ audioMs }) => {
      assertEquals(audioMs, lostMs);
      // the fresh connection hears the same speech, and its end
      const answers = session.response.all();
      for (const piece of quiet(6)) session.inputAudioBuffer.append(piece);
      const { value: answer } = await answers.next();
      assertEquals((await answer!.done).status, "completed");
    };
  },
});

/** Stops the server before an event that follows the end of speech. */
const turn = (type: string, nth = 1) => (): Moment => ({
  options: { session: SERVER_VAD },
  async reach({ session, server }) {
    const held = server.pauseAt(nthEvent(type, nth)).reached;
    await speak(session, server, [...loud(12), ...quiet(6)]);
    await held;
  },
});

const MOMENTS: Readonly<Record<string, () => Moment>> = {
  "audio is told": audio(12, {}),
  "more audio is told than is kept": audio(17, KEEPS_LITTLE, 70),
  "the user speaks on, and nobody is connected": () => {
    const spoken = loud(6);
    return {
      spoken,
      reach: ({ session, server }) => speak(session, server, loud(6)),
      meanwhile(session) {
        for (const piece of spoken) session.inputAudioBuffer.append(piece);
      },
    };
  },
  "a commit is on its way": settling(
    "commit",
    "input_audio_buffer.committed",
  ),
  "a clear is on its way": settling("clear", "input_audio_buffer.cleared"),

  "speech has no words": () => ({
    async reach({ session, server }) {
      await speak(session, server, loud(12));
      const id = await session.inputAudioBuffer.commit();
      await speak(session, server, loud(3));
      return ({ items }) => assertEquals(items, [id]);
    },
  }),
  "the words of speech come": () => ({
    options: WRITTEN,
    async reach({ session, server }) {
      await speak(session, server, loud(12));
      const held = server.pauseAt(nthEvent(`${WORDS}.delta`, 3)).reached;
      await session.inputAudioBuffer.commit();
      await held;
    },
  }),
  "speech has words": () => ({
    options: WRITTEN,
    async reach({ session, server }) {
      await speak(session, server, loud(12));
      session.inputAudioBuffer.commit();
      await session.once(`${WORDS}.completed`);
    },
  }),

  "the server hears silence": () => ({
    options: { session: SERVER_VAD, ...KEEPS_LITTLE },
    async reach({ session, server }) {
      await speak(session, server, quiet(12));
      return ({ audioMs }) => assertEquals(audioMs, 0);
    },
  }),
  "the server hears speech": speech(loud(12)),
  "the server hears speech after silence": speech([
    ...quiet(20),
    ...loud(12),
  ]),
  "the server hears more speech than is kept": speech(
    loud(17),
    70,
    KEEPS_LITTLE,
  ),
  "the server has heard the end of speech": turn(
    "input_audio_buffer.committed",
  ),
  "the server is about to answer": () => ({
    options: { session: SERVER_VAD },
    async reach({ session, server }) {
      const held = server.pauseAt("response.created").reached;
      const committed = session.once("input_audio_buffer.committed");
      await speak(session, server, [...loud(17), ...quiet(6)]);
      await committed;
      const mine = session.response.create(TEXT_ONLY); // it waits for the server's own
      await held;
      return async ({ response, unknown, items }) => {
        assertEquals([response, unknown, items], [null, [], []]);
        assertEquals((await mine.done).status, "completed");
      };
    },
  }),
  "the server answers by itself": turn("response.output_audio.delta", 2),
};

killMatrix(
  "speech: a session goes on wherever and however its connection ends",
  MOMENTS,
);
