/** The senders that no other test of a session uses, and what ends a wait for them. */
import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import { FakeTime } from "@std/testing/time";
import { connect } from "../../../src/realtime/session/connect.ts";
import { RealtimeError } from "../../../src/realtime/wire/errors.ts";
import type { SessionEvent } from "../../../src/realtime/wire/events.ts";
import { transcribe } from "../../../src/realtime/session/transcribe.ts";
import { Fake as FakeOpenAI } from "../../../src/testing/fake.ts";
import { run, SOURCE } from "../../support/program.ts";
import type { AudioFormat } from "../../../src/realtime/audio/audio.ts";
import { noise } from "../../support/audio.ts";
import { userMessage } from "../../support/items.ts";
import { receives } from "../../support/server_events.ts";
import {
  connectTo,
  fakeOpenAI,
  FAST_RECONNECT,
  MANUAL_TURNS,
  openSession,
} from "../../support/session.ts";
import { CREATED, scripted } from "../../support/scripted_socket.ts";

Deno.test("outputAudioBuffer.clear() settles with output_audio_buffer.cleared, or with its own refusal", async () => {
  await using server = scripted(async (peer) => {
    peer.say(CREATED);
    for (let nth = 1;; nth++) {
      const { type, event_id } = await peer.next();
      assertEquals(type, "output_audio_buffer.clear");
      if (nth === 1) peer.say({ type: "output_audio_buffer.cleared" });
      else peer.say({ type: "error", error: { message: "no", event_id } });
    }
  });
  await using session = await connect({
    apiKey: "k",
    baseURL: server.baseURL,
    model: "m",
  });
  assertEquals(await session.outputAudioBuffer.clear(), undefined);
  await assertRejects(() => session.outputAudioBuffer.clear(), RealtimeError);
});

Deno.test("response.cancel() cancels the active response, and does nothing without one", async () => {
  await using t = await openSession({}, { pace: "realtime" });
  const { session } = t;
  await session.response.cancel();
  await session.conversation.item.create(
    userMessage("tell me a very long story"),
  );
  const answer = session.response.create();
  await session.once("response.output_audio.delta");
  await session.response.cancel();
  assertEquals((await answer.done).status, "cancelled");
});

Deno.test("conversation.item.truncate() settles with its acknowledgement, or with its own refusal", async () => {
  await using t = await openSession();
  const { session } = t;
  await session.conversation.item.create(userMessage("Say something long"));
  const { output } = await session.response.create().done;
  const id = output![0].id!;
  const truncate = (ms: number) => session.conversation.item.truncate(id, ms);
  const truncated = session.once("conversation.item.truncated");
  assertEquals(await truncate(100), undefined);
  assertEquals((await truncated).audio_end_ms, 100);
  assertEquals(session.history.get(id)!.heardMs, 100);
  const { message } = await assertRejects(() => truncate(1e9), RealtimeError);
  assert(message.includes("already shorter"), message);
});

Deno.test("off() removes the listener that on() added, and no other", async () => {
  await using t = await openSession();
  const { session } = t;
  const heard: string[] = [];
  const one = () => heard.push("one");
  session.on("session.updated", one)
    .on("session.updated", () => heard.push("two"));
  await session.update({ instructions: "x" });
  session.off("session.updated", one);
  await session.update({ instructions: "y" });
  assertEquals(heard, ["one", "two", "two"]);
});

Deno.test("inputAudioBuffer.append() splits audio that exceeds the API's limit", async () => {
  await using t = await openSession();
  const { session, fake } = t;
  const audio = noise(300_000); // 14.4 MB
  session.inputAudioBuffer.append(audio);
  await session.conversation.item.create(userMessage("all of it has arrived"));
  const pieces = fake.realtime.sessions[0].received
    .filter(({ type }) => type === "input_audio_buffer.append")
    .map(({ audio }) => Uint8Array.fromBase64(audio as string));
  assertEquals(pieces.length, 3);
  assertEquals(pieces.every(({ length }) => length % 2 === 0), true);
  const arrived = new Uint8Array(await new Blob(pieces).arrayBuffer());
  assertEquals(arrived.length, audio.length);
  assertEquals(arrived.every((byte, at) => byte === audio[at]), true);
  assertEquals(session.audio.droppedInputMs, 0);
});

for (const type of ["audio/pcmu", "audio/pcma"] as const) {
  Deno.test(`interrupt() cuts ${type} to the ms that was heard`, async () => {
    const format = { type } as { type: AudioFormat } as never;
    await using t = await openSession({
      session: {
        audio: { input: MANUAL_TURNS.audio.input, output: { format } },
      },
      playback: "reported",
    });
    const { session } = t;
    await session.conversation.item.create(userMessage("Say something long"));
    const answer = session.response.create();
    const chunks = await Array.fromAsync(answer.audio);
    const { itemId } = chunks[0];
    const bytes = chunks.reduce((sum, { bytes }) => sum + bytes.length, 0);
    const truncated = session.once("conversation.item.truncated");
    session.playback.mark(itemId, 80.9);
    assertEquals(await session.interrupt(), {
      itemId,
      heardMs: 80,
      deleted: [],
    });
    assertEquals((await truncated).audio_end_ms, 80);
    const last = chunks.at(-1)!;
    assertEquals(last.startMs + last.bytes.length / 8, bytes / 8); // 8 bytes a ms
  });
}

Deno.test("connect({ signal }) ends the session when it aborts during a reconnect", async () => {
  await using fake = await fakeOpenAI();
  const controller = new AbortController();
  const session = await connectTo(fake, {
    signal: controller.signal,
    reconnect: { ...FAST_RECONNECT, attempts: 1_000 },
  });
  const events = session.events();
  session.on("reconnecting", ({ attempt }) => {
    if (attempt === 2) controller.abort();
  });
  fake.fault({ status: 503 }, { times: 1_000 } as never);
  fake.realtime.sessions[0].cut("reset");
  assertEquals((await session.closed).code, 1000);
  const seen = (await Array.fromAsync(events)).map(({ type }) => type);
  assertEquals(seen.slice(-2), ["reconnecting", "closed"]);
  assertEquals(session.phase, "closed");
});

for (const code of [1001, 1005]) {
  Deno.test(`a call that the server closes with ${code} ends`, async () => {
    await using server = scripted(() => {});
    const session = await connect({
      apiKey: "k",
      baseURL: server.baseURL,
      callId: "rtc_1",
      reconnect: FAST_RECONNECT,
    });
    const events = session.events();
    server.peers[0].close(code === 1005 ? undefined : code);
    const close = await session.closed;
    assertEquals([close.code, server.peers.length], [code, 1]);
    const seen: SessionEvent["type"][] = [];
    for await (const { type } of events) seen.push(type);
    assertEquals(seen, ["closed"]);
  });
}

Deno.test("audio.input waits while the server stalls, and drops nothing", async () => {
  await using t = await openSession({
    flow: { high: 1, low: 0 },
    liveness: false,
  });
  const { session, fake } = t;
  const [server] = fake.realtime.sessions;
  let arrived = 0;
  server.onReceived(({ type }) => {
    if (type === "input_audio_buffer.append") arrived++;
  });
  const writer = session.audio.input.getWriter();
  for (let n = 0; n < 200; n++) await writer.write(noise(100));
  await writer.close();
  await session.conversation.item.create(userMessage("all of it has arrived"));
  assertEquals(arrived, 200);
  assertEquals(session.audio.droppedInputMs, 0);
});

Deno.test("a session leaves no listener on its signal after a disconnect, a rotation and close()", async () => {
  await using fake = await fakeOpenAI();
  const { signal } = new AbortController();
  let listeners = 0;
  const { addEventListener, removeEventListener } = signal;
  const once = new Map<unknown, AbortSignal | undefined>();
  signal.addEventListener = (...args: Parameters<typeof addEventListener>) => {
    const options = args[2] as AddEventListenerOptions | undefined;
    listeners++;
    once.set(args[1], options?.signal);
    options?.signal?.addEventListener("abort", () => {
      if (once.delete(args[1])) listeners--;
    });
    return addEventListener.apply(signal, args);
  };
  signal.removeEventListener = (
    ...args: Parameters<typeof removeEventListener>
  ) => {
    if (once.delete(args[1])) listeners--;
    return removeEventListener.apply(signal, args);
  };
  const session = await connectTo(fake, { signal });
  const reconnected = session.once("reconnected");
  fake.realtime.sessions[0].cut("reset");
  await reconnected;
  await session.rotate();
  await session.close();
  assertEquals(listeners, 0);
});

Deno.test("connect({ from }) continues a conversation in another process", async () => {
  await using fake = await fakeOpenAI();
  const session = await connectTo(fake, {
    session: { ...MANUAL_TURNS, instructions: "Be brief." },
  });
  await session.conversation.item.create(userMessage("I am Ada.", "item_1"));
  const text = JSON.stringify(session.snapshot());
  await session.close();
  const printed = await run({
    code: `
      import { connect } from "${SOURCE}/realtime/mod.ts";
      const session = await connect({
        apiKey: "sk-test",
        baseURL: "${fake.baseURL}",
        from: ${text},
      });
      console.log(session.history.transcript());
      await session.close();
    `,
    flags: ["--no-prompt", "--allow-net=127.0.0.1"],
  });
  assertEquals(printed.trim(), "user: I am Ada.");
  const server = fake.realtime.sessions[1];
  assertEquals(server.items.map(({ id }) => id), ["item_1"]);
  assertEquals(server.session.instructions, "Be brief.");
});

Deno.test("a session rotates by the configured margin before expires_at, if that is less than an hour away", async () => {
  using time = new FakeTime();
  await using fake = new FakeOpenAI({ sessionLifetime: 20 * 60_000 });
  await using session = await connect({
    apiKey: "sk-test",
    model: "gpt-realtime",
    WebSocket: fake.WebSocket as never,
    liveness: false,
    reconnect: { rotateBefore: 2 * 60_000 },
  });
  let rotations = 0;
  session.on("rotated", () => rotations++);
  await time.tickAsync(17 * 60_000);
  await time.runMicrotasks();
  assertEquals(rotations, 0);
  await time.tickAsync(60_000);
  await time.runMicrotasks();
  assertEquals(rotations, 1);
});

Deno.test("a rotation of a transcription session waits for pending transcripts", async () => {
  await using fake = await fakeOpenAI();
  await using session = await transcribe({
    baseURL: fake.baseURL,
    token: () => "sk-test",
  }, { input: { turn_detection: null } });
  const [server] = fake.realtime.sessions;
  const transcript = server.withhold(({ type }) =>
    /completed$/.test(`${type}`)
  );
  session.inputAudioBuffer.append(noise(200));
  const id = await session.inputAudioBuffer.commit();
  await transcript.reached;
  const next = fake.realtime.nextSession();
  const rotated = session.once("rotated");
  const rotation = session.rotate();
  await receives(await next, "session.update", 1);
  transcript.release();
  assertEquals([await rotation, (await rotated).lost.items], [true, []]);
  assertEquals(session.history.get(id)!.transcript, "completed");
});

Deno.test("session.on() refuses a listener that is not a function", async () => {
  await using t = await openSession();
  for (const listener of [undefined, null, "log"]) {
    assertThrows(
      () => t.session.on("response.done", listener as never),
      TypeError,
      `listener must be a function, got ${typeof listener}`,
    );
  }
});
