/** Rotations while audio is in the input buffer: every byte moves to the new connection. */
import { assert, assertEquals } from "@std/assert";
import type { Lost } from "../../../src/realtime/wire/events.ts";
import { joinAudio, silence, voice } from "../../support/audio.ts";
import { NOTHING_LOST } from "../../support/disconnects.ts";
import { userMessage } from "../../support/items.ts";
import { receives, replyToAudio } from "../../support/server_events.ts";
import {
  FAST_RECONNECT,
  type Fields,
  MANUAL_TURNS,
  type OpenSession,
  openSession,
  SERVER_VAD,
} from "../../support/session.ts";
import { servedConnections } from "../../support/wire.ts";
import { serverView } from "./server_view.ts";

const OPTIONS = {
  session: { ...MANUAL_TURNS, instructions: "Be brief." },
  playback: "reported" as const,
  reconnect: { ...FAST_RECONNECT, rotateBefore: null },
};

/** Appends audio without a pause, each piece as soon as the server has received the last one. */
async function speakUntil(
  { session }: Pick<OpenSession, "session">,
  until: Promise<unknown>,
  turn: () => Uint8Array<ArrayBuffer>[],
): Promise<Uint8Array> {
  const sent: Uint8Array[] = [];
  let arrived = () => {};
  session.on("rate_limits.updated", () => arrived());
  session.on("rotated", () => arrived()); // later events of the old connection are ignored
  let speaking = true;
  until.then(() => speaking = false);
  do {
    for (const piece of turn()) {
      session.inputAudioBuffer.append(piece);
      sent.push(piece);
      await new Promise<void>((resolve) => arrived = resolve);
    }
  } while (speaking);
  return joinAudio(sent);
}

/** Rotates several times in a row; returns what each rotation has lost. */
async function rotateTimes(
  { session, fake }: OpenSession,
  times: number,
): Promise<Lost[]> {
  const lost: Lost[] = [];
  for (let n = 0; n < times; n++) {
    fake.realtime.nextSession().then(replyToAudio);
    const rotated = session.once("rotated");
    assertEquals(await session.rotate(), true);
    lost.push((await rotated).lost);
  }
  return lost;
}

/** Length of the audio that neither of two successive connections received, in ms. */
function gapMs(sent: Uint8Array, old: Uint8Array, fresh: Uint8Array): number {
  const from = sent.length - fresh.length;
  assert(equal(old, sent.subarray(0, old.length)), "the old audio differs");
  assert(equal(fresh, sent.subarray(from)), "the new audio differs");
  return Math.max(0, from - old.length) / 48;
}

const equal = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);

Deno.test("rotation: uncommitted audio moves to the new connection in order while the user is still speaking", async () => {
  await using t = await openSession({
    ...OPTIONS,
    reconnect: { ...OPTIONS.reconnect, replayAudio: 60_000 },
  });
  const { session, fake } = t;
  replyToAudio(fake.realtime.sessions[0]);
  await session.conversation.item.create(userMessage("one"));
  const rotations = rotateTimes(t, 3);
  const sent = await speakUntil(t, rotations, () => [voice(10), voice(10)]);
  assertEquals(await rotations, [NOTHING_LOST, NOTHING_LOST, NOTHING_LOST]);
  const last = voice(100);
  session.inputAudioBuffer.append(last);
  await session.inputAudioBuffer.commit();
  const audio = servedConnections(fake).map((wire) =>
    joinAudio(serverView(wire).audio)
  );
  assertEquals(audio.length, 4);
  assert(
    equal(audio[3], joinAudio([sent, last])),
    "the last connection lacks audio",
  );
  assertEquals(gapMs(sent, audio[0], sent), 0);
});

Deno.test("rotation: with server VAD each turn is detected once, and no audio falls between two connections", async () => {
  await using t = await openSession({
    ...OPTIONS,
    session: SERVER_VAD,
  });
  const { session, fake } = t;
  replyToAudio(fake.realtime.sessions[0]);
  await session.conversation.item.create(userMessage("one"));
  const began = session.once("input_audio_buffer.speech_started");
  const rotations = began.then(() => rotateTimes(t, 1));
  let turns = 0;
  const sent = await speakUntil(t, rotations, () => {
    turns++;
    return [
      ...Array.from({ length: 12 }, () => voice(10)),
      ...Array.from({ length: 12 }, () => silence(10)),
    ];
  });
  assertEquals(await rotations, [NOTHING_LOST]);
  while (fake.realtime.sessions[1].activeResponse) {
    await session.once("response.done");
  }
  // the reply comes after everything that was sent before
  await session.conversation.item.retrieve("nothing").catch(() => {});
  const [old, fresh] = servedConnections(fake).map((wire) => serverView(wire));
  assertEquals(gapMs(sent, joinAudio(old.audio), joinAudio(fresh.audio)), 0);
  const spoken = fresh.items.filter(({ item }) => item.role === "user");
  assertEquals(spoken.length, 1 + turns);
  assertEquals(
    fresh.items.map(({ id }) => id).slice(0, old.items.length),
    old.items.map(({ id }) => id),
  );
});

Deno.test("rotation: a turn that is being spoken ends on the old connection and is restored as text", async () => {
  await using t = await openSession({ ...OPTIONS, session: SERVER_VAD });
  const { session, fake } = t;
  const { id } = await session.conversation.item.create(userMessage("one"));
  const began = session.once("input_audio_buffer.speech_started");
  for (let n = 0; n < 12; n++) session.inputAudioBuffer.append(voice(10));
  await began;
  const next = fake.realtime.nextSession();
  const rotation = session.rotate();
  await receives(await next, "conversation.item.create", 1);
  for (let n = 0; n < 3; n++) await session.conversation.item.retrieve(id!);
  for (let n = 0; n < 6; n++) session.inputAudioBuffer.append(silence(10));
  assertEquals(await rotation, true);
  const [old, fresh] = servedConnections(fake).map((wire) => serverView(wire));
  assertEquals(old.items.length, 3); // the message, the spoken turn and its response
  assertEquals(
    fresh.items.map(({ id, text }) => [id, text]),
    old.items.map(({ id, text }) => [id, text]),
  );
});

Deno.test("rotation: speech without a transcript is restored as audio, also by the next rotation", async () => {
  await using t = await openSession({ ...OPTIONS, session: MANUAL_TURNS });
  const { session, fake } = t;
  const spoken = voice(200);
  await session.conversation.item.create(userMessage("one"));
  session.inputAudioBuffer.append(spoken);
  const id = await session.inputAudioBuffer.commit();
  await session.conversation.item.create(userMessage("two"));
  const order = session.history.items.map(({ id }) => id);
  for (const nth of [1, 2]) {
    const rotated = session.once("rotated");
    assertEquals(await session.rotate(), true);
    assertEquals((await rotated).lost, NOTHING_LOST);
    const { items } = fake.realtime.sessions[nth];
    assertEquals(items.map(({ id }) => id), order);
    const item = await session.conversation.item.retrieve(id);
    assert(item.type === "message" && item.role === "user");
    assertEquals(item.content.map(({ type, audio }) => [type, audio]), [
      ["input_audio", spoken.toBase64()],
    ]);
  }
  assertEquals(session.history.items.map(({ id }) => id), order);
});

Deno.test("rotation: speech that the server does not return is reported as lost once", async () => {
  await using t = await openSession({ ...OPTIONS, session: MANUAL_TURNS });
  const { session, fake } = t;
  session.inputAudioBuffer.append(voice(200));
  const id = await session.inputAudioBuffer.commit();
  const [server] = fake.realtime.sessions;
  const retrieved = server.withhold("conversation.item.retrieved");
  server.onReceived(({ type }) => {
    if (type !== "conversation.item.retrieve") return;
    const event = retrieved.events.at(-1)!;
    const content = [{ type: "input_audio", transcript: null }];
    server.emit({ ...event, item: { ...event.item as Fields, content } });
  });
  const lost: string[][] = [];
  session.on("rotated", (event) => lost.push([...event.lost.items]));
  await session.rotate();
  await session.rotate();
  assertEquals(lost, [[id], []]);
});
