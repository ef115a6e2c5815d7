import { assertEquals } from "@std/assert";
import { noise, silence } from "../../support/audio.ts";
import { userMessage } from "../../support/items.ts";
import {
  MANUAL_TURNS,
  openSession,
  SERVER_VAD,
  TEXT_ONLY,
} from "../../support/session.ts";
import { turns } from "../../support/event_loop.ts";

Deno.test("the refusal of a command without a promise is an error event, and finish() does not wait for it", async () => {
  await using t = await openSession();
  const { session } = t;
  const error = session.once("error");
  session.send({ type: "response.cancel", response_id: "resp_none" });
  assertEquals((await error).error.code, "response_cancel_not_active");
  assertEquals((await session.finish()).code, 1000);
});

Deno.test("finish() waits for pending transcripts", async () => {
  await using t = await openSession({
    session: {
      audio: {
        input: {
          ...MANUAL_TURNS.audio.input,
          transcription: { model: "whisper-1" },
        },
      },
    },
  });
  const { session, fake } = t;
  const [server] = fake.realtime.sessions;
  const transcript = server.withhold(({ type }) =>
    `${type}`.includes("input_audio_transcription")
  );
  session.inputAudioBuffer.append(noise(200));
  const id = await session.inputAudioBuffer.commit();
  await transcript.reached;
  const finished = session.finish();
  // the session has had the time to close if it were to
  await turns();
  assertEquals(session.phase, "ready");
  transcript.release();
  await finished;
  assertEquals(session.history.get(id)!.transcript, "completed");
});

Deno.test("finish() waits while the server may still detect speech", async () => {
  let time = 0;
  await using t = await openSession({
    session: SERVER_VAD,
    now: () => time += 10, // each look takes a moment
  });
  const { session } = t;
  const events = session.events();
  for (const piece of [noise(200), silence(60)]) {
    session.inputAudioBuffer.append(piece);
  }
  await session.finish();
  const seen = (await Array.fromAsync(events)).map(({ type }) => type);
  assertEquals(seen.filter((type) => type === "response.done").length, 1);
});

Deno.test("finish({ timeout: Infinity }) waits for the response", async () => {
  await using t = await openSession();
  const { session } = t;
  await session.conversation.item.create(userMessage("hi"));
  const { done } = session.response.create(TEXT_ONLY);
  await session.finish({ timeout: Infinity });
  assertEquals((await done).status, "completed");
});

Deno.test("finish() does not wait for transcripts that are not produced, nor for speech that continues", async () => {
  await using t = await openSession({ session: SERVER_VAD });
  const { session } = t;
  const microphone = (async () => {
    while (session.phase === "ready") {
      session.inputAudioBuffer.append(silence(20));
      await new Promise((next) => setTimeout(next));
    }
  })();
  assertEquals((await session.finish({ timeout: 1e9 })).code, 1000);
  await microphone;

  await using late = await openSession({ session: MANUAL_TURNS });
  late.session.inputAudioBuffer.append(noise(200));
  const id = await late.session.inputAudioBuffer.commit();
  await late.session.update({
    audio: {
      input: {
        ...MANUAL_TURNS.audio.input,
        transcription: { model: "whisper-1" },
      },
    },
  });
  assertEquals((await late.session.finish({ timeout: 1e9 })).code, 1000);
  assertEquals(late.session.history.get(id)?.transcript, "none");
});
