/** Commands that the session sends by itself: their refusals are its own business. */
import { assertEquals } from "@std/assert";
import { connect } from "../../../src/realtime/session/connect.ts";
import { tool } from "../../../src/tools/tool.ts";
import { voice } from "../../support/audio.ts";
import {
  FAST_RECONNECT,
  type Fields,
  openSession,
  SERVER_VAD,
} from "../../support/session.ts";
import { CREATED, type Peer, scripted } from "../../support/scripted_socket.ts";

const error = (event_id: unknown, code: string) => ({
  type: "error",
  event_id: "e",
  error: { type: "invalid_request_error", code, message: "no", event_id },
});

Deno.test("interrupt() raises no error event when the server cancels by itself or has no such item", async () => {
  await using server = scripted(async (peer: Peer) => {
    peer.say(CREATED);
    const { event_id } = await peer.next();
    peer.say({
      type: "response.created",
      response: { id: "r1", conversation_id: "c" },
    });
    const item = { id: "a1", type: "message", role: "assistant", content: [] };
    peer.say({ type: "conversation.item.added", item, previous_item_id: null });
    peer.say({
      type: "response.output_audio.delta",
      response_id: "r1",
      item_id: "a1",
      content_index: 0,
      delta: voice(200).toBase64(),
    });
    peer.say({ type: "mark", event_id });
    const cancel = await peer.next();
    // the server has cancelled already: first its event, then the refusal
    peer.say({
      type: "response.done",
      response: { id: "r1", status: "cancelled", output: [] },
    });
    const truncate = await peer.next();
    peer.say(error(cancel.event_id, "response_cancel_not_active"));
    peer.say(error(truncate.event_id, "item_truncate_invalid_item_id"));
    peer.say({ type: "rate_limits.updated", rate_limits: [] });
  });
  await using session = await connect({
    apiKey: "sk-test",
    baseURL: server.baseURL,
    model: "m",
    playback: "reported",
    reconnect: FAST_RECONNECT,
  });
  const errors: Fields[] = [];
  session.on("error", ({ error }) => errors.push({ ...error }));
  const last = session.once("rate_limits.updated");
  const begun = session.once("unknown");
  session.response.create();
  await begun;
  session.playback.mark("a1", 100);
  assertEquals(await session.interrupt(), {
    itemId: "a1",
    heardMs: 100,
    deleted: [],
  });
  await last;
  assertEquals(errors, []);
});

Deno.test("rotations after a reconnect retrieve nothing that the connection was not sent", async () => {
  await using t = await openSession();
  const { session, fake } = t;
  const errors: Fields[] = [];
  session.on("error", ({ error }) => errors.push({ ...error }));
  session.inputAudioBuffer.append(voice(200)); // without a transcript
  await session.inputAudioBuffer.commit();
  const reconnected = session.once("reconnected");
  fake.realtime.sessions[0].cut("reset");
  assertEquals((await reconnected).lost.items.length, 1);
  assertEquals(session.history.items.map(({ missing }) => missing), [true]);
  assertEquals([await session.rotate(), await session.rotate()], [true, true]);
  assertEquals(errors, []);
});

Deno.test("an output that the server refuses is a tool_failed error with the refusal as its cause", async () => {
  await using server = scripted(async (peer: Peer) => {
    peer.say(CREATED);
    const { session } = await peer.next(); // with the tool
    peer.say({ type: "session.updated", session });
    await peer.next();
    peer.say({ type: "response.created", response: { id: "r1" } });
    const item = {
      id: "c1",
      type: "function_call",
      call_id: "call_1",
      name: "work",
      arguments: "{}",
    };
    peer.say({ type: "response.output_item.done", response_id: "r1", item });
    const { event_id } = await peer.next();
    peer.say(error(event_id, "invalid_tool_call_id"));
  });
  const run = () => "done";
  await using session = await connect({
    apiKey: "sk-test",
    baseURL: server.baseURL,
    model: "m",
    tools: [tool({ name: "work", input: { type: "object" }, run })],
    reconnect: FAST_RECONNECT,
  });
  const errors: unknown[] = [];
  session.on(
    "error",
    ({ error, cause }) => errors.push([error.code, (cause as Error)?.name]),
  );
  const failed = session.once("error");
  session.response.create();
  await failed;
  assertEquals(errors, [["tool_failed", "RealtimeError"]]);
});

Deno.test("speech into a connection that has silently died is replayed or reported, whatever detects turns", async () => {
  await using t = await openSession({
    session: SERVER_VAD,
    liveness: { idle: 60, timeout: 60 },
    reconnect: { ...FAST_RECONNECT, replayAudio: 500 },
  });
  const { session, fake } = t;
  const reconnected = session.once("reconnected");
  fake.realtime.sessions[0].cut("stall");
  const chunk = voice(100);
  for (let spoken = 0; spoken < 3_000; spoken += 100) {
    session.inputAudioBuffer.append(chunk);
  }
  const { lost } = await reconnected;
  assertEquals(lost.audioMs, 2_500);
});
