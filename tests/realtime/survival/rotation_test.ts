/** Rotations: nothing is lost if either connection is dropped, or if the rotation has to wait. */
import { assert, assertEquals } from "@std/assert";
import type { Fault } from "../../../src/testing/faults.ts";
import { noise } from "../../support/audio.ts";
import {
  assertUsable,
  disconnect,
  DISCONNECTS,
  NOTHING_LOST,
} from "../../support/disconnects.ts";
import { userMessage } from "../../support/items.ts";
import { nthEvent, receives } from "../../support/server_events.ts";
import {
  connectTo,
  fakeOpenAI,
  FAST_RECONNECT,
  MANUAL_TURNS,
  type OpenSession,
  openSession,
  TEXT_ONLY,
} from "../../support/session.ts";
import { within } from "../../support/within.ts";
import { disconnectMatrix, type Moment, type Scene, Tally } from "./matrix.ts";

const OPTIONS = {
  session: { ...MANUAL_TURNS, instructions: "Be brief." },
  playback: "reported" as const,
  reconnect: { ...FAST_RECONNECT, rotateBefore: null },
};

/** A rotation that is paused at the second item of the new connection. */
async function restoring({ session, fake }: Pick<Scene, "session" | "fake">) {
  const next = fake.realtime.nextSession();
  const rotation = session.rotate();
  await (await next).pauseAt(nthEvent("conversation.item.added", 2)).reached;
  return { rotation, release: async () => {} };
}

/** A rotation that waits for a response to end. */
async function waiting({ session, fake }: Pick<Scene, "session" | "fake">) {
  const thought = Promise.withResolvers<string>();
  fake.once("Think", () => thought.promise);
  await session.conversation.item.create(userMessage("Think"));
  const created = session.once("response.created");
  const response = session.response.create(TEXT_ONLY);
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
    async release() {
      thought.resolve("thought");
      assertEquals(await response.text(), "thought");
    },
  };
}

const POINTS = {
  "the new connection is restored": restoring,
  "the new connection waits for a response to end": waiting,
};

const OLD_CONNECTION_DROPPED = Object.fromEntries(
  Object.entries(POINTS).map(([when, reach]): [string, () => Moment] => [
    `${when} and the old one is dropped`,
    () => ({
      victim: 0,
      async reach(scene) {
        const { rotation, release } = await reach(scene);
        return async () => {
          assertEquals(await rotation, false);
          release().catch(() => {}); // the response ended with its connection
          assertEquals(scene.fake.realtime.sessions[1].ended?.code, 1000);
        };
      },
    }),
  ]),
);

disconnectMatrix(
  "rotation: the session continues however its old connection is dropped",
  OLD_CONNECTION_DROPPED,
);

/** Ways in which the new connection fails to open. */
const BEFORE: Readonly<Record<string, Fault>> = {
  "503": { status: 503 },
  "403": { status: 403 },
  "reset on dial": { reset: "before-headers" },
  "reset before session.created": { socket: { after: 0, cut: "reset" } },
  "1011 before session.updated": {
    socket: { after: 1, close: { code: 1011 } },
  },
};

async function oldConnectionStays(
  tally: Tally,
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
  assertEquals(tally.refusals(fake), []);
}

Deno.test("rotation: the old connection stays in use however the new one fails", async (t) => {
  const tally = new Tally();
  for (const [how, fault] of Object.entries(BEFORE)) {
    await t.step(how, () =>
      within(
        oldConnectionStays(tally, async ({ session, fake }) => {
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
          oldConnectionStays(tally, async (scene) => {
            const { rotation, release } = await reach(scene);
            disconnect(scene.fake, scene.fake.realtime.sessions[1], end);
            assertEquals(await rotation, false);
            await release();
          }),
          how,
        ));
    }
  }
  assertEquals([tally.overlaps, tally.refusedTruncates], [0, 0]);
  assert(tally.truncates > 0);
});

/** A rotation whose new connection is restored, and whose response is withheld by the server. */
async function withheld({ session, fake }: OpenSession) {
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

Deno.test("interrupt() right after a rotation truncates the item on the new connection", async () => {
  let now = 1_000;
  await using t = await openSession({ now: () => now });
  const { session, fake } = t;
  fake.on("story", { text: "Once upon a time there was a line." });
  await session.conversation.item.create(userMessage("story"));
  const response = session.response.create();
  await response.done;
  assertEquals(await session.rotate(), true);
  now += 300; // the response is still being played
  const { heardMs } = await session.interrupt();
  assertEquals(heardMs, 300);
  const restored = JSON.stringify(fake.realtime.sessions[1].items);
  const { text } = session.history.items.at(-1)!;
  assert(text.length > 0 && text.length < 34, text);
  assert(restored.includes(JSON.stringify(text)));
  assert(!restored.includes("a line."));
});

Deno.test("an item that is deleted while a rotation waits is not restored", async () => {
  await using fake = await fakeOpenAI({ pace: "realtime" });
  await using session = await connectTo(fake, {});
  fake.on("slow", { text: "a b c" });
  await session.conversation.item.create(userMessage("4111 1111", "card"));
  await session.conversation.item.create(userMessage("slow", "slow"));
  const response = session.response.create();
  await session.once("response.output_audio_transcript.delta");
  const rotated = session.rotate();
  while (fake.realtime.sessions[1]?.items.length !== 2) {
    await session.conversation.item.retrieve("slow");
  }
  await session.conversation.item.delete("card");
  await response.done;
  assertEquals(await rotated, true);
  const { items } = fake.realtime.sessions[1];
  assertEquals(items[0].id, "slow");
  assert(
    JSON.stringify(items[1]).includes("a b c"),
    "the response is not complete",
  );
});

Deno.test("an update that is acknowledged while a rotation waits applies to the new connection", async () => {
  await using t = await openSession();
  const { session } = t;
  const { rotation, release, fresh } = await withheld(t);
  await session.update({ instructions: "NEW" });
  release();
  assertEquals(await rotation, true);
  assertEquals(fresh.session.instructions, "NEW");
  assertEquals(
    (session.config as { instructions?: string }).instructions,
    "NEW",
  );
});

Deno.test("session.id stays the same while a rotation waits, and after it has failed", async () => {
  await using t = await openSession();
  const { session } = t;
  const { id } = session;
  const { rotation, release, fresh } = await withheld(t);
  assertEquals(session.id, id);
  fresh.cut("reset");
  assertEquals(await rotation, false);
  assertEquals(session.id, id);
  release();
});

Deno.test("a transcript that arrives while a rotation waits is restored once, when it is complete", async () => {
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
