import { assert, assertEquals, assertRejects } from "@std/assert";
import { ConnectionClosedError } from "../../../src/socket/errors.ts";
import { noise } from "../../support/audio.ts";
import { userMessage } from "../../support/items.ts";
import {
  connectTo,
  fakeOpenAI,
  FAST_RECONNECT,
  openSession,
} from "../../support/session.ts";

Deno.test("lost: audio beyond the kept length is reported to the ms, and the rest arrives", async () => {
  await using t = await openSession({
    reconnect: { ...FAST_RECONNECT, replayAudio: 500 },
  });
  const { session, fake } = t;
  for (let n = 0; n < 8; n++) session.inputAudioBuffer.append(noise(100));
  while (fake.realtime.sessions[0].bufferedMs < 800) {
    await session.conversation.item.retrieve("x").catch(() => {});
  }
  const reconnected = session.once("reconnected");
  fake.realtime.sessions[0].cut("reset");
  const { lost } = await reconnected;
  await session.inputAudioBuffer.commit();
  const arrived = fake.realtime.sessions[1].received
    .filter(({ type }) => type === "input_audio_buffer.append")
    .reduce(
      (sum, { audio }) =>
        sum + Uint8Array.fromBase64(audio as string).length / 48,
      0,
    );
  assertEquals([lost.audioMs, arrived], [300, 500]);
});

Deno.test("lost: the latest audio of an outage is kept", async () => {
  await using fake = await fakeOpenAI();
  await using session = await connectTo(fake, {
    reconnect: {
      ...FAST_RECONNECT,
      minDelay: 20,
      maxDelay: 20,
      replayAudio: 300,
    },
  });
  const reconnecting = session.once("reconnecting");
  const reconnected = session.once("reconnected");
  fake.fault({ status: 503 });
  fake.realtime.sessions[0].cut("reset");
  await reconnecting;
  for (let n = 0; n < 5; n++) {
    assertEquals(session.inputAudioBuffer.append(noise(100)), false);
  }
  assertEquals((await reconnected).lost.audioMs, 200);
  await session.inputAudioBuffer.commit();
  const arrived = fake.realtime.sessions.at(-1)!.received
    .filter(({ type }) => type === "input_audio_buffer.append");
  assertEquals(arrived.length, 3);
});

Deno.test("lost: commands that were written and not acknowledged are reported as unknown, and not repeated", async () => {
  await using t = await openSession({ liveness: { idle: 30, timeout: 30 } });
  const { session, fake } = t;
  const server = fake.realtime.sessions[0];
  server.cut("stall");
  const command = session.conversation.item.create(
    userMessage("hello", "item_1"),
  );
  const answer = session.response.create();
  const { lost } = await session.once("reconnected");
  assertEquals(lost.unknown, ["conversation.item.create", "response.create"]);
  assertEquals([lost.unsent, lost.response], [[], null]);
  const error = await assertRejects(() => command, ConnectionClosedError);
  assertEquals(error.delivery, "unknown");
  await assertRejects(() => answer.done, ConnectionClosedError);
  await session.inputAudioBuffer.clear();
  const types = fake.realtime.sessions[1].received.map(({ type }) => type);
  assertEquals(types, ["session.update", "input_audio_buffer.clear"]);
});

Deno.test("commands issued during an outage are sent after the restored items, in order", async () => {
  await using fake = await fakeOpenAI();
  await using session = await connectTo(fake);
  await session.conversation.item.create(userMessage("one", "item_1"));
  const reconnecting = session.once("reconnecting");
  fake.realtime.sessions[0].cut("reset");
  await reconnecting;
  const item = session.conversation.item.create(userMessage("two", "item_2"));
  const answer = session.response.create({ output_modalities: ["text"] });
  await item;
  assertEquals((await answer.done).status, "completed");
  assertEquals(fake.realtime.sessions[1].received.map(({ type }) => type), [
    "session.update",
    "conversation.item.create",
    "conversation.item.create",
    "response.create",
  ]);
  assertEquals(
    fake.realtime.sessions[1].items.map(({ id }) => id).slice(0, 2),
    [
      "item_1",
      "item_2",
    ],
  );
});

Deno.test("lost: speech without a transcript is reported by item ID", async () => {
  await using t = await openSession();
  const { session, fake } = t;
  session.inputAudioBuffer.append(noise(300));
  const itemId = await session.inputAudioBuffer.commit();
  await session.conversation.item.create(userMessage("and this"));
  const reconnected = session.once("reconnected");
  fake.realtime.sessions[0].cut("reset");
  assertEquals((await reconnected).lost.items, [itemId]);
  assert(!fake.realtime.sessions[1].items.some(({ id }) => id === itemId));
});
