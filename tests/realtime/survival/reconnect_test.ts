/** When and how a session reconnects. */
import { assertEquals, assertRejects } from "@std/assert";
import type { HandshakeError } from "../../../src/socket/errors.ts";
import { noise, silence } from "../../support/audio.ts";
import { userMessage } from "../../support/items.ts";
import {
  connectTo,
  fakeOpenAI,
  FAST_RECONNECT,
  openSession,
  SERVER_VAD,
  TEXT_ONLY,
} from "../../support/session.ts";

Deno.test("the apiKey function is called for each connection", async () => {
  await using fake = await fakeOpenAI();
  let calls = 0;
  await using session = await connectTo(fake, {
    apiKey: () => `sk-${++calls}`,
  });
  const reconnected = session.once("reconnected");
  fake.realtime.sessions[0].cut("reset");
  await reconnected;
  assertEquals(calls, 2);
});

Deno.test("a session gives up after its last attempt, and its events, iterator and commands report it", async () => {
  await using fake = await fakeOpenAI();
  await using session = await connectTo(fake, {
    reconnect: { ...FAST_RECONNECT, attempts: 3 },
  });
  const seen: string[] = [];
  const loop = (async () => {
    for await (const event of session) seen.push(event.type);
  })();
  fake.fault({ status: 503 }, { times: 3 });
  fake.realtime.sessions[0].cut("reset");
  await assertRejects(() => loop);
  assertEquals(seen, [
    "session.created",
    "session.updated",
    "reconnecting",
    "reconnecting",
    "reconnecting",
    "gave_up",
    "closed",
  ]);
  assertEquals(session.phase, "closed");
  await assertRejects(() => session.conversation.item.create(userMessage("x")));
});

Deno.test("a session does not reconnect after a close code that is final", async () => {
  for (const code of [1000, 1008, 4000]) {
    await using fake = await fakeOpenAI();
    await using session = await connectTo(fake);
    fake.realtime.sessions[0].close(code, "enough");
    assertEquals((await session.closed).code, code);
    assertEquals(fake.realtime.sessions.length, 1);
  }
});

Deno.test("a session does not try again after a permanent refusal", async () => {
  await using fake = await fakeOpenAI();
  await using session = await connectTo(fake);
  const gaveUp = session.once("gave_up");
  fake.fault({ status: 403 }, { times: 9 });
  fake.realtime.sessions[0].cut("reset");
  assertEquals((await gaveUp).attempts, 1);
});

Deno.test("session_expired moves the session to a new connection", async () => {
  await using t = await openSession();
  await t.session.conversation.item.create(userMessage("one"));
  const reconnected = t.session.once("reconnected");
  t.fake.realtime.sessions[0].expire();
  await reconnected;
  assertEquals(t.fake.realtime.sessions[1].items.length, 1);
});

Deno.test("reconnecting events after the first carry the error of the last attempt", async () => {
  await using t = await openSession();
  const { session, fake } = t;
  const errors: unknown[] = [];
  session.on("reconnecting", ({ error }) => errors.push(error));
  fake.fault({ status: 503 });
  const reconnected = session.once("reconnected");
  fake.realtime.sessions[0].cut("reset");
  assertEquals((await reconnected).attempts, 2);
  assertEquals(errors[0], undefined);
  assertEquals((errors[1] as HandshakeError).status, 503);
});

Deno.test("a turn that was transcribed before the connection dropped gets a response after it", async () => {
  await using t = await openSession({ session: SERVER_VAD });
  const { session, fake } = t;
  const [server] = fake.realtime.sessions;
  const due = server.pauseAt("response.created").reached;
  const words = session.once(
    "conversation.item.input_audio_transcription.completed",
  );
  const responses = session.response.all();
  for (const piece of [noise(200), silence(60)]) {
    session.inputAudioBuffer.append(piece);
  }
  await Promise.all([due, words]);
  server.cut("reset");
  const { value: response } = await responses.next();
  assertEquals((await response!.done).status, "completed");
});

Deno.test("requests that were not yet sent are sent in order after a reconnect", async () => {
  await using t = await openSession({ flow: { high: 1, low: 0 } });
  const { session, fake } = t;
  const [server] = fake.realtime.sessions;
  await session.conversation.item.create(userMessage("hi"));
  const next = fake.realtime.nextSession();
  // the audio fills the send buffer, so the requests have to wait
  session.inputAudioBuffer.append(noise(1_000));
  const requests = ["A", "B"].map((instructions) =>
    session.response.create({ ...TEXT_ONLY, instructions })
  );
  server.cut("reset");
  const fresh = await next;
  await Promise.allSettled(requests.map(({ done }) => done));
  const sent = [...server.received, ...fresh.received].filter(({ type }) =>
    type === "response.create"
  ).map(({ response }) => (response as { instructions: string }).instructions);
  assertEquals(sent, ["A", "B"]);
});
