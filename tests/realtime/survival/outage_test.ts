/** The disconnect matrix during a second outage, and while the session is closing. */
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
import { disconnectMatrix, type Moment, type Scene } from "./matrix.ts";
import { serverView } from "./server_view.ts";

/** A response is arriving, a command is in flight, and the user speaks. */
async function busy({ session, server, caughtUp }: Scene) {
  await session.conversation.item.create(userMessage("Say alpha beta gamma"));
  const arrived = receives(server, "input_audio_buffer.append", 12);
  for (let n = 0; n < 12; n++) session.inputAudioBuffer.append(voice(10));
  await arrived;
  const held =
    server.pauseAt(nthEvent("response.output_audio.delta", 3)).reached;
  const response = session.response.create();
  await held;
  await caughtUp(0);
  const next = session.response.create(TEXT_ONLY); // it is queued, so the outage does not affect it
  const received = receives(server, "conversation.item.retrieve", 1);
  const command = session.conversation.item.retrieve(
    session.history.items[0].id,
  );
  await received;
  await caughtUp(0);
  return async () => {
    await assertRejects(() => response.done, ConnectionClosedError);
    await assertRejects(() => command, ConnectionClosedError);
    assertEquals((await next.done).status, "completed");
  };
}

/** The connection is dropped, and the next one is paused before an event. */
const reconnecting = (type: string, nth = 1) => (): Moment => ({
  async reach(scene) {
    const check = await busy(scene);
    const next = scene.fake.realtime.nextSession();
    disconnect(scene.fake, scene.server, DISCONNECTS.reset);
    await (await next).pauseAt(nthEvent(type, nth)).reached;
    return check;
  },
});

const MOMENTS: Readonly<Record<string, () => Moment>> = {
  "everything is active": () => ({ reach: busy }),
  "a new connection is being configured": reconnecting("session.updated"),
  "a new connection is being restored": reconnecting(
    "conversation.item.added",
    2,
  ),
  "a new connection has just been restored": () => ({
    serving: 1,
    async reach(scene) {
      const { session, fake, server, caughtUp } = scene;
      const arrived = receives(server, "input_audio_buffer.append", 12);
      for (let n = 0; n < 12; n++) session.inputAudioBuffer.append(voice(10));
      await arrived;
      await caughtUp(0);
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

  "commands are queued without a connection": () => {
    const queued: Promise<unknown>[] = [];
    return {
      meanwhile(session) {
        queued.push(
          session.conversation.item.create(userMessage("three")),
          session.response.create(TEXT_ONLY).done,
          session.response.create(TEXT_ONLY).done,
          session.update({ max_output_tokens: 77 }),
          session.interrupt(),
        );
      },
      reach: () => async () => {
        assertEquals(queued.length, 5);
        await Promise.all(queued);
      },
    };
  },

  "finish() waits for a response": () => ({
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

disconnectMatrix(
  "outages: a session continues wherever and however its connection is dropped",
  MOMENTS,
);

/** How a stalled server is detected: its connection is dropped, or it stops responding. */
const STALLED = {
  "reset": {},
  "no close frame": {},
  "silence": { liveness: { idle: 1_500, timeout: 100 } },
} as const;

/** The user speaks more than the socket accepts, and then the connection is dropped. */
async function stalledReader(how: keyof typeof STALLED) {
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
    // gives the runtime time to write
    await (await fetch(`${fake.baseURL}/models`)).body?.cancel();
  }
  assertLessOrEqual(most, flow.high + flow.limit + piece.length * 2);

  const item = session.conversation.item.create(userMessage("three"));
  const response = session.response.create(TEXT_ONLY);
  const reconnected = session.once("reconnected");
  if (how !== "silence") {
    disconnect(fake, fake.realtime.sessions[0], DISCONNECTS[how]);
  }
  const { lost } = await reconnected;
  assertEquals(lost.unsent, ["conversation.item.create"]);
  const error = await assertRejects(() => item, ConnectionClosedError);
  assertEquals(error.delivery, "unsent");
  assertEquals((await response.done).status, "completed");

  const views = servedConnections(fake).map(serverView);
  assertEquals(views.map(({ items }) => items.length), [0, 1]);
  const arrived = joinAudio(views[1].audio).length / 48;
  const { audioMs, ...rest } = lost;
  assertEquals(
    audioMs + session.audio.droppedInputMs + arrived,
    written,
    "lost, dropped and received audio do not add up to what was spoken",
  );
  assertGreater(arrived, 2_000);
  assertEquals({ ...rest, audioMs: 0, unsent: [] }, NOTHING_LOST);
}

for (const how of Object.keys(STALLED) as (keyof typeof STALLED)[]) {
  Deno.test(`a stalled server: the buffers stay within their limits, and after "${how}" every ms and every command is reported`, () =>
    within(stalledReader(how), how));
}
