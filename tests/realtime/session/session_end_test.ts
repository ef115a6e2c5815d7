import {
  assert,
  assertEquals,
  assertGreater,
  assertRejects,
} from "@std/assert";
import { FakeTime } from "@std/testing/time";
import { connect } from "../../../src/realtime/session/connect.ts";
import { ConnectionClosedError } from "../../../src/socket/errors.ts";
import { rotationDelay } from "../../../src/socket/rotation.ts";
import { Fake as FakeOpenAI } from "../../../src/testing/fake.ts";
import { noise } from "../../support/audio.ts";
import { NOTHING_LOST } from "../../support/disconnects.ts";
import { userMessage } from "../../support/items.ts";
import {
  connectTo,
  fakeOpenAI,
  MANUAL_TURNS,
  openSession,
  TEXT_ONLY,
} from "../../support/session.ts";

Deno.test("a rotation keeps every item and loses no audio", async () => {
  await using t = await openSession();
  const { session, fake } = t;
  await session.conversation.item.create(userMessage("one"));
  await session.response.create(TEXT_ONLY).done;
  session.inputAudioBuffer.append(noise(250));
  const rotated = session.once("rotated");
  assertEquals(await session.rotate("test"), true);
  const { reason, lost } = await rotated;
  assertEquals(reason, "test");
  assertEquals(lost, NOTHING_LOST);
  session.inputAudioBuffer.append(noise(250));
  await session.inputAudioBuffer.commit();
  const [before, after] = fake.realtime.sessions;
  assertEquals(
    after.items.map(({ id }) => id).slice(0, 2),
    before.items.map(({ id }) => id),
  );
  const appended = after.received.filter(({ type }) =>
    type === "input_audio_buffer.append"
  )
    .reduce(
      (sum, { audio }) => sum + Uint8Array.fromBase64(audio as string).length,
      0,
    );
  assertEquals(appended, 500 * 48);
  assertEquals(before.ended?.code, 1000);
});

Deno.test("after a rotation, events of the old connection are not delivered", async () => {
  await using t = await openSession();
  const { session, fake } = t;
  const heard: unknown[] = [];
  session.on("unknown", ({ event }) => heard.push(event.from));
  session.on(
    "rotated",
    () => fake.realtime.sessions[0].emit({ type: "late.word", from: "old" }),
  );
  await session.rotate();
  const unknown = session.once("unknown");
  fake.realtime.sessions[1].emit({ type: "late.word", from: "new" });
  await unknown;
  await session.update({ instructions: "x" });
  assertEquals(heard, ["new"]);
});

Deno.test("a rotation waits for the active response to end, and restores it", async () => {
  await using t = await openSession({}, { pace: 20 });
  const { session, fake } = t;
  await session.conversation.item.create(userMessage("tell me a story"));
  const answer = session.response.create();
  await session.once("response.output_audio.delta");
  const rotation = session.rotate();
  assertEquals((await answer.done).status, "completed");
  assertEquals(await rotation, true);
  const [before, after] = fake.realtime.sessions;
  assertEquals(
    after.items.map(({ id }) => id),
    before.items.map(({ id }) => id),
  );
});

Deno.test("a session rotates by itself before it expires", async () => {
  using time = new FakeTime();
  await using fake = new FakeOpenAI();
  await using session = await connect({
    apiKey: "sk-test",
    model: "gpt-realtime",
    WebSocket: fake.WebSocket as never,
    liveness: false,
  });
  let reason: string | null = null;
  session.on("rotated", (event) => reason = event.reason);
  await time.tickAsync(54 * 60_000);
  await time.runMicrotasks();
  assertEquals(reason, null);
  await time.tickAsync(60_000);
  await time.runMicrotasks();
  assertEquals(reason, "limit");
});

Deno.test("rotationDelay(): a short lifetime or a wrong clock does not cause endless rotations", () => {
  const now = Date.now();
  for (const seconds of [-30, 0, 30, 250]) {
    assert(rotationDelay(300_000, now / 1000 + seconds, now) >= 60_000);
  }
});

Deno.test("a snapshot continues in another session", async () => {
  await using t = await openSession({
    session: { ...MANUAL_TURNS, instructions: "be brief" },
  });
  const { session, fake } = t;
  await session.conversation.item.create(userMessage("one"));
  await session.response.create(TEXT_ONLY).done;
  const snapshot = JSON.parse(JSON.stringify(session.snapshot()));
  await session.close();
  await using next = await connectTo(fake, {
    from: snapshot,
    model: undefined,
    session: undefined,
  });
  assertEquals(
    next.history.items.map(({ text }) => text),
    session.history.items.map(({ text }) => text),
  );
  const server = fake.realtime.sessions[1];
  assertEquals(
    server.items.map(({ id }) => id),
    fake.realtime.sessions[0].items.map(({ id }) => id),
  );
  assertEquals(server.session.instructions, "be brief");
  await next.response.create(TEXT_ONLY).done;
  assertEquals(next.usage.total.responses, 2);
});

Deno.test("finish() waits for the response to a sent request; close() does not", async () => {
  await using fake = await fakeOpenAI();
  const session = await connectTo(fake);
  await session.conversation.item.create(userMessage("one"));
  const answer = session.response.create(TEXT_ONLY);
  await session.finish();
  assertEquals((await answer.done).status, "completed");

  fake.on("long", () => new Promise(() => {}));
  const other = await connectTo(fake);
  await other.conversation.item.create(userMessage("long"));
  const cut = other.response.create(TEXT_ONLY);
  await other.close();
  await assertRejects(() => cut.done, ConnectionClosedError);
  assertEquals(other.send({ type: "input_audio_buffer.clear" }), false);
});

Deno.test("a frame that is not an event becomes an error event without its content", async () => {
  await using t = await openSession();
  const { session, fake } = t;
  const error = session.once("error");
  fake.realtime.sessions[0].emit("no event" as never);
  const unknown = session.once("unknown");
  fake.realtime.sessions[0].emit({ type: "new.thing", value: 1 });
  assertEquals((await unknown).event.value, 1);
  void error.catch(() => {});
});

Deno.test("a listener that throws does not affect other listeners", async () => {
  await using t = await openSession();
  const { session } = t;
  const failed = session.once("error");
  const thrown = new TypeError("secret words");
  session.on("session.updated", () => {
    throw thrown;
  });
  await session.update({ instructions: "x" });
  const { error, cause } = await failed;
  assertEquals([error.code, error.message, cause], [
    "listener_failed",
    "A listener threw",
    thrown,
  ]);
});

Deno.test("events() keeps no more events than its bound, and reports the overflow", async () => {
  await using t = await openSession();
  const { session } = t;
  const dropping = session.events("conversation.item.added", {
    max: 3,
    overflow: "drop-oldest",
  });
  const failing = session.events("conversation.item.added", { max: 3 });
  for (let n = 1; n <= 10; n++) {
    await session.conversation.item.create(userMessage(`${n}`, `item_${n}`));
  }
  assertEquals([dropping.size, dropping.dropped], [3, 7]);
  assertEquals((await dropping.next()).value!.item.id, "item_8");
  await assertRejects(() => failing.next(), Error, "too slow");
});

Deno.test("connect() uses the WebSocket that it is given", async () => {
  await using fake = await fakeOpenAI({ port: null } as never);
  await using session = await connectTo(fake, {
    baseURL: "https://api.openai.com/v1",
    WebSocket: fake.WebSocket as never,
  });
  await session.conversation.item.create(userMessage("hello"));
  assertGreater((await session.response.create(TEXT_ONLY).text()).length, 0);
  const reconnected = session.once("reconnected");
  fake.realtime.sessions[0].cut("reset");
  await reconnected;
  assertEquals(fake.realtime.sessions[1].items.length, 2);
});
