/** Each of these once went wrong; the name says how it showed. */
import { assert, assertEquals } from "@std/assert";
import {
  connectTo,
  fakeOpenAI,
  type Fields,
  hold,
  is,
  nextServer,
  noise,
  type OpenSession,
  openSession,
  receives,
  said,
  type Server,
  TEXT,
} from "../../support/session.ts";

/** A rotation that waits for its moment: an answer is being given. */
async function waiting({ session, fake }: OpenSession) {
  const [server] = fake.realtime.sessions as Server[];
  await session.conversation.item.create(said("Say something"));
  const emit = server.emit;
  const held = hold(server, is("response.done"));
  const next = nextServer(fake);
  const answer = session.response.create(TEXT);
  await held;
  const rotation = session.rotate();
  const fresh = await next;
  await receives(fresh, "conversation.item.create", 1);
  const id = answer.id!;
  const release = () => {
    server.emit = emit;
    server.emit({
      type: "response.done",
      response: { id, status: "completed", output: [] },
    });
  };
  return { rotation, release, server, fresh, emit };
}

Deno.test("after a rotation interrupt() cut nothing, and said that it had", async () => {
  let now = 1_000;
  await using t = await openSession({ now: () => now });
  const { session, fake } = t;
  fake.on("story", { text: "Once upon a time there was a line." });
  await session.conversation.item.create(said("story"));
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
  await session.conversation.item.create(said("4111 1111", "card"));
  await session.conversation.item.create(said("slow", "slow"));
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
  const { rotation, release, server, fresh, emit } = await waiting(t);
  server.emit = emit;
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
  const [server] = fake.realtime.sessions as Server[];
  const emit = server.emit.bind(server);
  const words: Fields[] = [];
  const due = Promise.withResolvers<void>();
  server.emit = (event) => {
    if (!/input_audio_transcription/.test(`${event.type}`)) return emit(event);
    words.push(event);
    if (/completed$/.test(`${event.type}`)) due.resolve();
  };
  session.inputAudioBuffer.append(noise(200));
  const id = await session.inputAudioBuffer.commit();
  await due.promise;
  const next = nextServer(fake);
  const rotation = session.rotate();
  const fresh = await next;
  await receives(fresh, "session.update", 1);
  const delta = { ...words[0], type: words[0].type, delta: "word " };
  for (let n = 0; n < 20; n++) {
    if (/delta$/.test(`${delta.type}`)) emit(delta);
    await session.conversation.item.retrieve(id);
  }
  for (
    const event of words.filter(({ type }) => /completed$/.test(`${type}`))
  ) {
    emit(event);
  }
  assertEquals(await rotation, true);
  assertEquals(
    fresh.received.filter(({ type }) => type === "conversation.item.create")
      .length,
    1,
  );
});
