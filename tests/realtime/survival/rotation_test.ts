/** Rotations: either of the two connections ends on the way, and nothing is lost. */
import { assert, assertEquals } from "@std/assert";
import type { Lost } from "../../../src/realtime/wire/events.ts";
import type { Fault } from "../../../src/testing/faults.ts";
import { joinAudio, silence, voice } from "../../support/audio.ts";
import {
  assertUsable,
  disconnect,
  DISCONNECTS,
  NOTHING_LOST,
} from "../../support/disconnects.ts";
import { userMessage } from "../../support/items.ts";
import {
  nthEvent,
  receives,
  replyToAudio,
} from "../../support/server_events.ts";
import {
  FAST_RECONNECT,
  type Fields,
  MANUAL_TURNS,
  openSession,
  SERVER_VAD,
  TEXT_ONLY,
} from "../../support/session.ts";
import { servedConnections } from "../../support/wire.ts";
import { within } from "../../support/within.ts";
import { Account, killMatrix, type Moment, type Scene } from "./matrix.ts";
import { truthOf } from "./server_view.ts";

const OPTIONS = {
  session: { ...MANUAL_TURNS, instructions: "Be brief." },
  playback: "reported" as const,
  reconnect: { ...FAST_RECONNECT, rotateBefore: null },
};

/** A rotation as far as the second item that the new connection is told. */
async function restoring({ session, fake }: Pick<Scene, "session" | "fake">) {
  const next = fake.realtime.nextSession();
  const rotation = session.rotate();
  await (await next).pauseAt(nthEvent("conversation.item.added", 2)).reached;
  return { rotation, letGo: async () => {} };
}

/** A rotation that waits for an answer to end. */
async function waiting({ session, fake }: Pick<Scene, "session" | "fake">) {
  const thought = Promise.withResolvers<string>();
  fake.once("Think", () => thought.promise);
  await session.conversation.item.create(userMessage("Think"));
  const created = session.once("response.created");
  const answer = session.response.create(TEXT_ONLY);
  await created;
  const next = fake.realtime.nextSession();
  const rotation = session.rotate();
  const server = await next;
  const restored = Promise.withResolvers<void>();
  const { length } = session.history.items;
  let added = 0;
  const end = server.onReceived(({ type }) => {
    if (type !== "conversation.item.create" || ++added < length) return;
    end();
    restored.resolve();
  });
  await restored.promise;
  return {
    rotation,
    async letGo() {
      thought.resolve("thought");
      assertEquals(await answer.text(), "thought");
    },
  };
}

const POINTS = {
  "the new connection is restored": restoring,
  "the new connection waits for its moment": waiting,
};

const oldDies = Object.fromEntries(
  Object.entries(POINTS).map(([when, reach]): [string, () => Moment] => [
    `${when} and the old one ends`,
    () => ({
      victim: 0,
      async reach(scene) {
        const { rotation, letGo } = await reach(scene);
        return async () => {
          assertEquals(await rotation, false);
          letGo().catch(() => {}); // the answer went with its connection
          assertEquals(scene.fake.realtime.sessions[1].ended?.code, 1000);
        };
      },
    }),
  ]),
);

killMatrix(
  "rotation: a session goes on however its old connection ends",
  oldDies,
);

/** Ways in which the new connection does not come about. */
const BEFORE: Readonly<Record<string, Fault>> = {
  "503": { status: 503 },
  "403": { status: 403 },
  "reset on dial": { reset: "before-headers" },
  "reset before session.created": { socket: { after: 0, cut: "reset" } },
  "1011 before session.updated": {
    socket: { after: 1, close: { code: 1011 } },
  },
};

async function oldServesOn(
  account: Account,
  fail: (scene: Pick<Scene, "session" | "fake">) => Promise<void>,
) {
  await using t = await openSession({
    ...OPTIONS,
    liveness: { idle: 100, timeout: 100 },
    readyTimeout: 600,
  });
  const { session, fake } = t;
  await session.conversation.item.create(userMessage("one"));
  await session.conversation.item.create(userMessage("two"));
  const lifecycle: string[] = [];
  for (const type of ["reconnecting", "rotated", "closed"] as const) {
    session.on(type, () => lifecycle.push(type));
  }
  await fail(t);
  assertEquals(lifecycle, []);
  await session.conversation.item.create(userMessage("Say good"));
  await assertUsable(session, fake.realtime.sessions[0]);
  const rotated = session.once("rotated");
  assertEquals(await session.rotate(), true);
  assertEquals((await rotated).lost, NOTHING_LOST);
  const [old] = fake.realtime.sessions;
  const fresh = fake.realtime.sessions.at(-1)!;
  assertEquals(fresh.items.map(({ id }) => id), old.items.map(({ id }) => id));
  await session.conversation.item.create(userMessage("Say good"));
  await assertUsable(session, fresh);
  assertEquals(account.refusals(fake), []);
}

Deno.test("rotation: the old connection serves on however the new one ends", async (t) => {
  const account = new Account();
  for (const [how, fault] of Object.entries(BEFORE)) {
    await t.step(how, () =>
      within(
        oldServesOn(account, async ({ session, fake }) => {
          fake.fault(fault);
          assertEquals(await session.rotate(), false);
        }),
        how,
      ));
  }
  for (const [when, reach] of Object.entries(POINTS)) {
    for (const [how, end] of Object.entries(DISCONNECTS)) {
      if (end.redial) continue;
      await t.step(`${how}, while ${when}`, () =>
        within(
          oldServesOn(account, async (scene) => {
            const { rotation, letGo } = await reach(scene);
            disconnect(scene.fake, scene.fake.realtime.sessions[1], end);
            assertEquals(await rotation, false);
            await letGo();
          }),
          how,
        ));
    }
  }
  assertEquals([account.overlaps, account.refusedTruncates], [0, 0]);
  assert(account.truncates > 0);
});

/** A microphone that never pauses: the next piece goes as soon as the last one has arrived. */
async function speaks(
  { session }: Pick<Scene, "session">,
  until: Promise<unknown>,
  turn: () => Uint8Array<ArrayBuffer>[],
): Promise<Uint8Array> {
  const sent: Uint8Array[] = [];
  let arrived = () => {};
  session.on("rate_limits.updated", () => arrived());
  session.on("rotated", () => arrived()); // what the old connection says now is not heard
  let assertUsable = true;
  until.then(() => assertUsable = false);
  do {
    for (const piece of turn()) {
      session.inputAudioBuffer.append(piece);
      sent.push(piece);
      await new Promise<void>((resolve) => arrived = resolve);
    }
  } while (assertUsable);
  return joinAudio(sent);
}

/** Rotates some times, one after the other; returns what each has lost. */
async function rotates(
  { session, fake }: Pick<Scene, "session" | "fake">,
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

/** Length of what was sent to neither of two connections in turn, in ms. */
function gapMs(sent: Uint8Array, old: Uint8Array, fresh: Uint8Array): number {
  const from = sent.length - fresh.length;
  assert(equal(old, sent.subarray(0, old.length)), "the old audio differs");
  assert(equal(fresh, sent.subarray(from)), "the new audio differs");
  return Math.max(0, from - old.length) / 48;
}

const equal = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);

Deno.test("rotation: audio that is not committed moves along while the user speaks on, every byte in order", async () => {
  await using t = await openSession({
    ...OPTIONS,
    reconnect: { ...OPTIONS.reconnect, replayAudio: 60_000 },
  });
  const { session, fake } = t;
  replyToAudio(fake.realtime.sessions[0]);
  await session.conversation.item.create(userMessage("one"));
  const rotations = rotates(t, 3);
  const sent = await speaks(t, rotations, () => [voice(10), voice(10)]);
  assertEquals(await rotations, [NOTHING_LOST, NOTHING_LOST, NOTHING_LOST]);
  const last = voice(100);
  session.inputAudioBuffer.append(last);
  await session.inputAudioBuffer.commit();
  const audio = servedConnections(fake).map((wire) =>
    joinAudio(truthOf(wire).audio)
  );
  assertEquals(audio.length, 4);
  assert(
    equal(audio[3], joinAudio([sent, last])),
    "the last server lacks audio",
  );
  assertEquals(gapMs(sent, audio[0], sent), 0);
});

Deno.test("rotation: turns that the server hears by itself are each heard once, and between two connections are 0 ms", async () => {
  await using t = await openSession({
    ...OPTIONS,
    session: SERVER_VAD,
  });
  const { session, fake } = t;
  replyToAudio(fake.realtime.sessions[0]);
  await session.conversation.item.create(userMessage("one"));
  const began = session.once("input_audio_buffer.speech_started");
  const rotations = began.then(() => rotates(t, 1));
  let turns = 0;
  const sent = await speaks(t, rotations, () => {
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
  // an answer to this comes after all that was sent before
  await session.conversation.item.retrieve("nothing").catch(() => {});
  const [old, fresh] = servedConnections(fake).map((wire) => truthOf(wire));
  assertEquals(gapMs(sent, joinAudio(old.audio), joinAudio(fresh.audio)), 0);
  const spoken = fresh.items.filter(({ item }) => item.role === "user");
  assertEquals(spoken.length, 1 + turns);
  assertEquals(
    fresh.items.map(({ id }) => id).slice(0, old.items.length),
    old.items.map(({ id }) => id),
  );
});

Deno.test("rotation: a turn that the server is hearing ends on the old connection, and moves along as words", async () => {
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
  const [old, fresh] = servedConnections(fake).map((wire) => truthOf(wire));
  assertEquals(old.items.length, 3); // what was said, what was spoken, and an answer
  assertEquals(
    fresh.items.map(({ id, text }) => [id, text]),
    old.items.map(({ id, text }) => [id, text]),
  );
});

Deno.test("rotation: speech that nobody writes down moves along as the audio that it was, twice over", async () => {
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

Deno.test("rotation: speech that the server does not give back is told as lost, once", async () => {
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
