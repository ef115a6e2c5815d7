/** Regressions. */
import { assertEquals, assertRejects } from "@std/assert";
import { ConnectionClosedError } from "../../../src/socket/errors.ts";
import { RealtimeError } from "../../../src/realtime/wire/errors.ts";
import { connectResponses } from "../../../src/realtime/surfaces/responses.ts";
import { translate } from "../../../src/realtime/surfaces/translate.ts";
import { transcribe } from "../../../src/realtime/session/transcribe.ts";
import { noise } from "../../support/audio.ts";
import { fakeOpenAI, FAST_RECONNECT } from "../../support/session.ts";
import { scripted } from "../../support/scripted_socket.ts";

Deno.test("update() of a transcription session fills in its type (regression)", async () => {
  await using openai = await fakeOpenAI();
  await using session = await transcribe({
    baseURL: openai.baseURL,
    token: () => "sk-test",
  });
  const config = await session.update({
    audio: { input: { transcription: { model: "whisper-1" } } },
  });
  assertEquals(config.type, "transcription");
});

Deno.test("a response.create that was sent by send() keeps its place in its stream (regression)", async () => {
  await using server = scripted(async (peer) => {
    for (const id of ["r1", "r2"]) {
      await peer.next();
      peer.say(
        id === "r1" ? { type: "error", error: { message: "no" } } : {
          type: "response.completed",
          response: { id },
        },
      );
    }
  });
  await using socket = await connectResponses({
    baseURL: server.baseURL,
    token: () => "sk-test",
  });
  socket.send({ type: "response.create", model: "m", input: "x" });
  const asked = socket.create({ model: "m", input: "y" });
  assertEquals((await asked.done).id, "r2");
});

Deno.test("an error without a stream ID ends the only pending response (regression)", async () => {
  await using server = scripted(async (peer) => {
    await peer.next();
    peer.say({ type: "error", error: { message: "no such model" } });
  });
  await using socket = await connectResponses({
    baseURL: server.baseURL,
    token: () => "sk-test",
  });
  const { done } = socket.create({ model: "m", input: "x" }, { streamId: "a" });
  await assertRejects(() => done, RealtimeError, "no such model");
});

Deno.test("a request that was never written rejects as unsent, not as unknown (regression)", async () => {
  let cut = () => {};
  /** Opens, and never empties its send buffer. */
  class Clogged extends EventTarget {
    readyState: number = WebSocket.CONNECTING;
    bufferedAmount = 0;
    constructor() {
      super();
      cut = () => this.close();
      queueMicrotask(() => {
        this.readyState = WebSocket.OPEN;
        this.dispatchEvent(new Event("open"));
      });
    }
    send(frame: string): void {
      this.bufferedAmount += frame.length;
    }
    close(): void {
      this.readyState = WebSocket.CLOSED;
      this.dispatchEvent(new CloseEvent("close", { code: 1006 }));
    }
  }
  await using socket = await connectResponses({
    baseURL: "http://127.0.0.1:9",
    token: () => "ek_test",
    WebSocket: Clogged as never,
  }, { reconnect: false, flow: { high: 1 } });
  const written = socket.create({ model: "m", input: "x" });
  const waiting = socket.create({ model: "m", input: "y" });
  cut();
  const fate = async (run: { done: Promise<unknown> }) =>
    (await assertRejects(() => run.done, ConnectionClosedError)).delivery;
  assertEquals([await fate(written), await fate(waiting)], [
    "unknown",
    "unsent",
  ]);
});

Deno.test("a transcription session does not restore transcripts as items when it reconnects (regression)", async () => {
  await using openai = await fakeOpenAI();
  await using session = await transcribe({
    baseURL: openai.baseURL,
    token: () => "sk-test",
  }, { reconnect: FAST_RECONNECT, input: { turn_detection: null } });
  const speak = async () => {
    const completed = session.once(
      "conversation.item.input_audio_transcription.completed",
    );
    session.inputAudioBuffer.append(noise(200));
    await session.inputAudioBuffer.commit();
    return (await completed).item_id;
  };
  const before = await speak();
  const reconnected = session.once("reconnected");
  openai.realtime.sessions[0].cut("reset");
  assertEquals((await reconnected).lost.items, []);
  const after = await speak();
  assertEquals(session.history.items.map(({ id }) => id), [before, after]);
  assertEquals(
    openai.realtime.sessions[1].received.map(({ type }) => type),
    [
      "session.update",
      "input_audio_buffer.append",
      "input_audio_buffer.commit",
    ],
  );
});

Deno.test("a transcription session reports speech whose transcript was pending when the connection dropped as lost (regression)", async () => {
  await using openai = await fakeOpenAI();
  await using session = await transcribe({
    baseURL: openai.baseURL,
    token: () => "sk-test",
  }, { reconnect: FAST_RECONNECT, input: { turn_detection: null } });
  const [server] = openai.realtime.sessions;
  const due =
    server.pauseAt("conversation.item.input_audio_transcription.completed")
      .reached;
  session.inputAudioBuffer.append(noise(200));
  const id = await session.inputAudioBuffer.commit();
  await due;
  const reconnected = session.once("reconnected");
  server.cut("reset");
  assertEquals((await reconnected).lost.items, [id]);
  assertEquals(session.history.get(id)!.transcript, "failed");
});

Deno.test("a failure that the server reports twice does not fail the next response (regression)", async () => {
  await using server = scripted(async (peer) => {
    await peer.next();
    peer.say({ type: "response.created", response: { id: "r1" } });
    peer.say({ type: "error", error: { message: "no" } });
    peer.say({ type: "response.failed", response: { id: "r1" } });
    await peer.next();
    peer.say({ type: "error", error: { message: "not even begun" } });
    peer.say({ type: "response.failed", response: { id: "r0" } });
    await peer.next();
    peer.say({ text: "of no type" });
    peer.say({ type: "response.created", response: { id: "r2" } });
    peer.say({ type: "response.completed", response: { id: "r2" } });
  });
  await using socket = await connectResponses({
    baseURL: server.baseURL,
    token: () => "sk-test",
  });
  const [one, other, two] = ["x", "y", "z"].map((input) =>
    socket.create({ model: "m", input })
  );
  const malformed = socket.once("error");
  await assertRejects(() => one.done, RealtimeError);
  await assertRejects(() => other.done, RealtimeError, "not even begun");
  assertEquals((await two.done).id, "r2");
  await malformed;
});

Deno.test("an error that a listener of a channel throws is the cause of an error event (regression)", async () => {
  await using openai = await fakeOpenAI();
  await using session = await translate({
    baseURL: openai.baseURL,
    token: () => "sk-test",
  });
  const thrown = new Error("mine");
  const error = session.once("error");
  session.on("session.closed", () => {
    throw thrown;
  });
  session.send({ type: "session.close" });
  assertEquals((await error as { cause?: unknown }).cause, thrown);
});
