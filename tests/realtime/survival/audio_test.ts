/** The disconnect matrix while the user speaks. */
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
import { disconnectMatrix, type Moment } from "./matrix.ts";

const TRANSCRIPTION = "conversation.item.input_audio_transcription";
const INSTRUCTIONS = { instructions: "Be brief." };
const transcription = { model: "whisper-1" };

/** Manual turns with transcription. */
const TRANSCRIBED = {
  session: {
    ...INSTRUCTIONS,
    audio: { input: { ...MANUAL_TURNS.audio.input, transcription } },
  },
};
const KEEPS_LITTLE = {
  reconnect: { ...FAST_RECONNECT, rotateBefore: null, replayAudio: 100 },
};

/** Length of a piece in ms; a longer one would be sent in two writes, the second after a wait. */
const PIECE = 10;
const loud = (pieces: number) =>
  Array.from({ length: pieces }, () => voice(PIECE));
const quiet = (pieces: number) =>
  Array.from({ length: pieces }, () => silence(PIECE));

/** Appends pieces of audio; resolves when the server has received them. */
async function speak(
  session: RealtimeSession,
  server: FakeRealtimeSession,
  pieces: Uint8Array<ArrayBuffer>[],
): Promise<void> {
  const arrived = receives(server, "input_audio_buffer.append", pieces.length);
  for (const piece of pieces) session.inputAudioBuffer.append(piece);
  await arrived;
}

/** Uncommitted audio in the buffer. */
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

/** A commit or a clear that is not confirmed. */
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

/** Speech that the server has detected and not committed. */
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
      // the new connection detects the same speech, and its end
      const responses = session.response.all();
      for (const piece of quiet(6)) session.inputAudioBuffer.append(piece);
      const { value: response } = await responses.next();
      assertEquals((await response!.done).status, "completed");
    };
  },
});

/** Pauses the server before an event that follows the end of speech. */
const turn = (type: string, nth = 1) => (): Moment => ({
  options: { session: SERVER_VAD },
  async reach({ session, server }) {
    const held = server.pauseAt(nthEvent(type, nth)).reached;
    await speak(session, server, [...loud(12), ...quiet(6)]);
    await held;
  },
});

const MOMENTS: Readonly<Record<string, () => Moment>> = {
  "audio is in the buffer": audio(12, {}),
  "more audio is in the buffer than is kept for replay": audio(
    17,
    KEEPS_LITTLE,
    70,
  ),
  "the user continues to speak without a connection": () => {
    const spoken = loud(6);
    return {
      spoken,
      reach: ({ session, server }) => speak(session, server, loud(6)),
      meanwhile(session) {
        for (const piece of spoken) session.inputAudioBuffer.append(piece);
      },
    };
  },
  "a commit is in flight": settling(
    "commit",
    "input_audio_buffer.committed",
  ),
  "a clear is in flight": settling("clear", "input_audio_buffer.cleared"),

  "speech has no transcript": () => ({
    async reach({ session, server }) {
      await speak(session, server, loud(12));
      const id = await session.inputAudioBuffer.commit();
      await speak(session, server, loud(3));
      return ({ items }) => assertEquals(items, [id]);
    },
  }),
  "a transcript is arriving": () => ({
    options: TRANSCRIBED,
    async reach({ session, server }) {
      await speak(session, server, loud(12));
      const held =
        server.pauseAt(nthEvent(`${TRANSCRIPTION}.delta`, 3)).reached;
      await session.inputAudioBuffer.commit();
      await held;
    },
  }),
  "speech has a transcript": () => ({
    options: TRANSCRIBED,
    async reach({ session, server }) {
      await speak(session, server, loud(12));
      session.inputAudioBuffer.commit();
      await session.once(`${TRANSCRIPTION}.completed`);
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
  "the server hears more speech than is kept for replay": speech(
    loud(17),
    70,
    KEEPS_LITTLE,
  ),
  "the server has detected the end of speech": turn(
    "input_audio_buffer.committed",
  ),
  "the server is about to create a response": () => ({
    options: { session: SERVER_VAD },
    async reach({ session, server }) {
      const held = server.pauseAt("response.created").reached;
      const committed = session.once("input_audio_buffer.committed");
      await speak(session, server, [...loud(17), ...quiet(6)]);
      await committed;
      const mine = session.response.create(TEXT_ONLY); // it is queued behind the server's own response
      await held;
      return async ({ response, unknown, items }) => {
        assertEquals([response, unknown, items], [null, [], []]);
        assertEquals((await mine.done).status, "completed");
      };
    },
  }),
  "the server's own response is arriving": turn(
    "response.output_audio.delta",
    2,
  ),
};

disconnectMatrix(
  "speech: a session continues wherever and however its connection is dropped",
  MOMENTS,
);
