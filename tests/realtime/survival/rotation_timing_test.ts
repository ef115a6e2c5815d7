/** Each of these once went wrong; the name says how it showed. */
import { assert, assertEquals } from "@std/assert";
import { noise } from "../../support/audio.ts";
import { userMessage } from "../../support/items.ts";
import { receives } from "../../support/server_events.ts";
import {
  connectTo,
  fakeOpenAI,
  type OpenSession,
  openSession,
  TEXT_ONLY,
} from "../../support/session.ts";

/** A rotation that waits for a response to end. */
async function waiting({ session, fake }: OpenSession) {
  const [server] = fake.realtime.sessions;
  await session.conversation.item.create(userMessage("Say something"));
  const hold = server.withhold("response.done");
  const next = fake.realtime.nextSession();
  session.response.create(TEXT_ONLY);
  await hold.reached;
  const rotation = session.rotate();
  const fresh = await next;
  await receives(fresh, "conversation.item.create", 1);
  return { rotation, fresh, release: () => hold.release() };
}

Deno.test("after a rotation interrupt() cut nothing, and said that it had", async () => {
  let now = 1_000;
  await using t = await openSession({ now: () => now });
  const { session, fake } = t;
  fake.on("story", { text: "Once upon a time there was a line." });
  await session.conversation.item.create(userMessage("story"));
  const answer = session.response.create();
  await answer.done;
  assertEquals(await session.rotate(), true);
  now += 300; // while it is still being played
  const { heardMs } = await session.interrupt();
  assertEquals(heardMs, 300);
  const told = JSON.stringify(fake.realtime.sessions[1].items);
  const { text } = session.history.items.at(-1)!;
  assert(text.length > 0 && text.length < 34, text);
  assert(told.includes(JSON.stringify(text)) && !told.includes("a line."));
});

Deno.test("an item that was deleted while a rotation waited lived on", async () => {
  await using fake = await fakeOpenAI({ pace: "realtime" });
  await using session = await connectTo(fake, {});
  fake.on("slow", { text: "a b c" });
  await session.conversation.item.create(userMessage("4111 1111", "card"));
  await session.conversation.item.create(userMessage("slow", "slow"));
  const answer = session.response.create();
  await session.once("response.output_audio_transcript.delta");
  const rotated = session.rotate();
  while (fake.realtime.sessions[1]?.items.length !== 2) {
    await session.conversation.item.retrieve("slow");
  }
  await session.conversation.item.delete("card");
  await answer.done;
  assertEquals(await rotated, true);
  const told = fake.realtime.sessions[1].items;
  assertEquals(told.map(({ id }) => id)[0], "slow");
  assert(JSON.stringify(told[1]).includes("a b c"), "the whole answer is told");
});

Deno.test("an update that was acknowledged while a rotation waited was lost with it", async () => {
  await using t = await openSession();
  const { session } = t;
  const { rotation, release, fresh } = await waiting(t);
  await session.update({ instructions: "NEW" });
  release();
  assertEquals(await rotation, true);
  assertEquals(fresh.session.instructions, "NEW");
  assertEquals(
    (session.config as { instructions?: string }).instructions,
    "NEW",
  );
});

Deno.test("session.id was that of a connection that never came to serve", async () => {
  await using t = await openSession();
  const { session } = t;
  const { id } = session;
  const { rotation, release, fresh } = await waiting(t);
  assertEquals(session.id, id);
  fresh.cut("reset");
  assertEquals(await rotation, false);
  assertEquals(session.id, id);
  release();
});

Deno.test("words that came while a rotation waited were told again with each piece", async () => {
  await using t = await openSession({
    session: {
      audio: {
        input: { turn_detection: null, transcription: { model: "whisper-1" } },
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
  const next = fake.realtime.nextSession();
  const rotation = session.rotate();
  const fresh = await next;
  await receives(fresh, "session.update", 1);
  const delta = transcript.events.find(({ type }) => /delta$/.test(`${type}`))!;
  for (let n = 0; n < 20; n++) {
    server.emit({ ...delta, delta: "word " });
    await session.conversation.item.retrieve(id);
  }
  for (const event of transcript.events) {
    if (/completed$/.test(`${event.type}`)) server.emit(event);
  }
  assertEquals(await rotation, true);
  assertEquals(
    fresh.received.filter(({ type }) => type === "conversation.item.create")
      .length,
    1,
  );
});
