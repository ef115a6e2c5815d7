/** The kill matrix, where one outage follows another, or the session is about to end. */
import {
  assertEquals,
  assertGreater,
  assertLessOrEqual,
  assertRejects,
} from "@std/assert";
import { ConnectionClosedError } from "../../../src/socket/errors.ts";
import { joinAudio, noise, voice } from "../../support/audio.ts";
import {
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
import { connectTo, fakeOpenAI, TEXT_ONLY } from "../../support/session.ts";
import { servedConnections } from "../../support/wire.ts";
import { within } from "../../support/within.ts";
import { killMatrix, type Moment, type Scene } from "./matrix.ts";
import { truthOf } from "./server_view.ts";

/** An answer is being given, a command is on its way, and the user speaks. */
async function busy({ session, server, told }: Scene) {
  await session.conversation.item.create(userMessage("Say alpha beta gamma"));
  const arrived = receives(server, "input_audio_buffer.append", 12);
  for (let n = 0; n < 12; n++) session.inputAudioBuffer.append(voice(10));
  await arrived;
  const held =
    server.pauseAt(nthEvent("response.output_audio.delta", 3)).reached;
  const answer = session.response.create();
  await held;
  await told(0);
  const next = session.response.create(TEXT_ONLY); // it waits, and is never in danger
  const deaf = receives(server, "conversation.item.retrieve", 1);
  const command = session.conversation.item.retrieve(
    session.history.items[0].id,
  );
  await deaf;
  await told(0);
  return async () => {
    await assertRejects(() => answer.done, ConnectionClosedError);
    await assertRejects(() => command, ConnectionClosedError);
    assertEquals((await next.done).status, "completed");
  };
}

/** The connection goes, and the one after it comes as far as an event of its server. */
const redialled = (type: string, nth = 1) => (): Moment => ({
  async reach(scene) {
    const check = await busy(scene);
    const next = scene.fake.realtime.nextSession();
    disconnect(scene.fake, scene.server, DISCONNECTS.reset);
    await (await next).pauseAt(nthEvent(type, nth)).reached;
    return check;
  },
});

const MOMENTS: Readonly<Record<string, () => Moment>> = {
  "everything goes on": () => ({ reach: busy }),
  "a redialled session is configured": redialled("session.updated"),
  "a redialled session is restored": redialled("conversation.item.added", 2),
  "a redialled session was just restored": () => ({
    carrier: 1,
    async reach(scene) {
      const { session, fake, server, told } = scene;
      const arrived = receives(server, "input_audio_buffer.append", 12);
      for (let n = 0; n < 12; n++) session.inputAudioBuffer.append(voice(10));
      await arrived;
      await told(0);
      const reconnected = session.once("reconnected");
      disconnect(fake, server, DISCONNECTS.reset);
      const { lost } = await reconnected;
      assertEquals(lost, NOTHING_LOST);
      const next = fake.realtime.sessions[1];
      replyToAudio(next);
      await receives(next, "input_audio_buffer.append", 12);
      await session.conversation.item.retrieve(session.history.items[0].id);
    },
  }),

  "much is asked, and nobody is connected": () => {
    const asked: Promise<unknown>[] = [];
    return {
      meanwhile(session) {
        asked.push(
          session.conversation.item.create(userMessage("three")),
          session.response.create(TEXT_ONLY).done,
          session.response.create(TEXT_ONLY).done,
          session.update({ max_output_tokens: 77 }),
          session.interrupt(),
        );
      },
      reach: () => async () => {
        assertEquals(asked.length, 5);
        await Promise.all(asked);
      },
    };
  },

  "finish() waits for an answer": () => ({
    ends: true,
    async reach(scene) {
      const check = await busy(scene);
      const { session } = scene;
      const finished = session.finish();
      return async () => {
        await check();
        assertEquals((await finished).code, 1000);
        assertEquals(session.phase, "closed");
      };
    },
  }),
};

killMatrix(
  "outages: a session goes on wherever and however its connection ends",
  MOMENTS,
);

/** How the end of a reader that stalls is found: its line breaks, or it answers no more. */
const STALLED = {
  "reset": {},
  "no close frame": {},
  "silence": { liveness: { idle: 1_500, timeout: 100 } },
} as const;

/** More is said than the line takes, and then it ends. */
async function stalls(how: keyof typeof STALLED) {
  await using fake = await fakeOpenAI();
  fake.fault({ socket: { after: 2, stallReader: true } });
  const flow = { high: 65_536, low: 16_384, limit: 262_144 };
  await using session = await connectTo(fake, { flow, ...STALLED[how] });
  const piece = noise(500);
  let written = 0;
  let most = 0;
  while (session.audio.droppedInputMs === 0) {
    session.inputAudioBuffer.append(piece);
    written += 500;
    most = Math.max(most, session.bufferedAmount);
    // the runtime writes meanwhile
    await (await fetch(`${fake.baseURL}/models`)).body?.cancel();
  }
  assertLessOrEqual(most, flow.high + flow.limit + piece.length * 2);

  const item = session.conversation.item.create(userMessage("three"));
  const answer = session.response.create(TEXT_ONLY);
  const reconnected = session.once("reconnected");
  if (how !== "silence") {
    disconnect(fake, fake.realtime.sessions[0], DISCONNECTS[how]);
  }
  const { lost } = await reconnected;
  assertEquals(lost.unsent, ["conversation.item.create"]);
  const error = await assertRejects(() => item, ConnectionClosedError);
  assertEquals(error.delivery, "unsent");
  assertEquals((await answer.done).status, "completed");

  const truths = servedConnections(fake).map(truthOf);
  assertEquals(truths.map(({ items }) => items.length), [0, 1]);
  const arrived = joinAudio(truths[1].audio).length / 48;
  const { audioMs, ...rest } = lost;
  assertEquals(
    audioMs + session.audio.droppedInputMs + arrived,
    written,
    "lost, dropped and arrived are not all that was said",
  );
  assertGreater(arrived, 2_000);
  assertEquals({ ...rest, audioMs: 0, unsent: [] }, NOTHING_LOST);
}

for (const how of Object.keys(STALLED) as (keyof typeof STALLED)[]) {
  Deno.test(`a reader that stalls: what waits stays within the marks, and after "${how}" every ms and every command is accounted for`, () =>
    within(stalls(how), how));
}
