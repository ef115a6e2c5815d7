import { assertEquals, assertRejects, assertThrows } from "@std/assert";
import {
  attachLive,
  connectLive,
  forkLive,
} from "../../../src/realtime/surfaces/live.ts";
import { connectResponses } from "../../../src/realtime/surfaces/responses.ts";
import { transcribe } from "../../../src/realtime/session/transcribe.ts";
import { translate } from "../../../src/realtime/surfaces/translate.ts";
import { open } from "../../../src/realtime/session/connect.ts";
import { RealtimeError } from "../../../src/realtime/wire/errors.ts";
import { ConnectionClosedError } from "../../../src/socket/errors.ts";
import { noise, silence } from "../../support/audio.ts";
import { fakeOpenAI, FAST_RECONNECT } from "../../support/session.ts";
import { type Peer, scripted } from "../../support/scripted_socket.ts";
import { turns } from "../../support/event_loop.ts";

const at = (baseURL: string) => ({ baseURL, token: () => "sk-test" });

async function setUpTranslation(peer: Peer) {
  peer.say({ type: "session.created", session: {} });
  assertEquals((await peer.next()).type, "session.update");
  peer.say({ type: "session.updated", session: {} });
}

Deno.test("translate() sends the configuration and audio, and finish() waits for the last output", async () => {
  await using peer = scripted(async (peer) => {
    peer.say({ type: "session.created", session: {} });
    const update = await peer.next();
    assertEquals(update.session, { audio: { output: { language: "de" } } });
    peer.say({ type: "session.updated", session: {} });
    const append = await peer.next();
    assertEquals([append.type, append.audio], [
      "session.input_audio_buffer.append",
      "AAAA",
    ]);
    assertEquals((await peer.next()).type, "session.close");
    peer.say({ type: "session.output_transcript.delta", delta: "Hallo" });
    peer.say({ type: "session.closed" });
  });
  const session = await translate(at(peer.baseURL), { language: "de" });
  assertEquals(
    peer.peers[0].path,
    "/v1/realtime/translations?model=gpt-realtime-translate",
  );
  const transcripts: string[] = [];
  session.on(
    "session.output_transcript.delta",
    ({ delta }) => transcripts.push(delta),
  );
  session.append("AAAA");
  await session.finish();
  assertEquals([transcripts, session.phase], [["Hallo"], "closed"]);
});

Deno.test("translate() reconnects with the same configuration", async () => {
  await using peer = scripted(async (peer, nth) => {
    await setUpTranslation(peer);
    if (nth === 1) peer.close(1011);
  });
  await using session = await translate(at(peer.baseURL), {
    language: "de",
    reconnect: FAST_RECONNECT,
  });
  const { attempts } = await session.once("reconnected");
  assertEquals([attempts, peer.peers.length], [1, 2]);
});

Deno.test("session.audio.input of a translation takes chunks of any size, and sends whole samples", async () => {
  const sizes: number[] = [];
  const all = Promise.withResolvers<void>();
  await using peer = scripted(async (peer) => {
    await setUpTranslation(peer);
    for (let sum = 0; sum < 4_800;) {
      const size =
        Uint8Array.fromBase64((await peer.next()).audio as string).length;
      sizes.push(size);
      sum += size;
    }
    all.resolve();
  });
  await using session = await translate(at(peer.baseURL), { language: "de" });
  await new Blob([noise(100)]).stream().pipeTo(session.audio.input);
  await all.promise;
  assertEquals(sizes.every((size) => size % 2 === 0 && size >= 960), true);
});

Deno.test("connectLive() resolves once the session has started; request() resolves with its own acknowledgement", async () => {
  await using peer = scripted(async (peer) => {
    const start = await peer.next();
    assertEquals([start.type, start.session], ["session.start", {
      model: "gpt-live-1",
    }]);
    peer.say({
      type: "session.started",
      event_id: "e",
      session: { id: "live_1" },
    });
    const mute = await peer.next();
    const thought = await peer.next();
    peer.say({
      type: "error",
      event_id: "e",
      error: {
        type: "invalid_request_error",
        message: "no",
        event_id: thought.event_id,
      },
    });
    peer.say({
      type: "session.input_audio.muted",
      event_id: "e",
      client_event_id: mute.event_id,
    });
    assertEquals((await peer.next()).type, "session.close");
    peer.say({
      type: "session.closed",
      event_id: "e",
      reason: "close_requested",
    });
  });
  const session = await connectLive(at(peer.baseURL), {
    session: { model: "gpt-live-1" } as never,
  });
  assertEquals(peer.peers[0].path, "/v1/live/sessions");
  const muted = session.request({ type: "session.input_audio.mute" });
  const refused = session.request({
    type: "session.thinking.append",
    content: "x",
    delegation_id: null,
  } as never);
  await assertRejects(() => refused, RealtimeError, "session.thinking.append");
  assertEquals((await muted).type, "session.input_audio.muted");
  const closed = session.once("session.closed");
  await session.finish();
  assertEquals((await closed).reason, "close_requested");
});

Deno.test("connectLive() rejects if the start is refused, and does not reconnect", async () => {
  await using refusing = scripted(async (peer) => {
    await peer.next();
    peer.say({ type: "error", error: { type: "x", message: "no such model" } });
    await peer.next();
  });
  await assertRejects(
    () => connectLive(at(refusing.baseURL), { session: {} as never }),
    Error,
    "no such model",
  );
  await using losing = scripted(async (peer) => {
    await peer.next();
    peer.say({ type: "session.started", session: {} });
    await peer.next();
    peer.close(1011);
  });
  const session = await connectLive(at(losing.baseURL), {
    session: {} as never,
    reconnect: FAST_RECONNECT,
  });
  const pending = session.request({ type: "session.input_audio.mute" });
  await assertRejects(() => pending, ConnectionClosedError);
  assertEquals((await session.closed).code, 1011);
  assertEquals(losing.peers.length, 1);
});

Deno.test("attachLive() and forkLive() connect to their paths; an attached connection reconnects", async () => {
  await using peer = scripted(async (peer, nth) => {
    if (peer.path.includes("/fork")) {
      assertEquals((await peer.next()).session, {});
      peer.say({ type: "session.started", session: {} });
    } else if (nth === 1) {
      peer.close(1012);
    }
  });
  await using joined = await attachLive(at(peer.baseURL), "live_1", {
    gracefulClose: true,
    reconnect: FAST_RECONNECT,
  });
  await joined.once("reconnected");
  await using branch = await forkLive(at(peer.baseURL), "live/1");
  assertEquals(branch.phase, "ready");
  assertEquals(peer.peers.map(({ path }) => path), [
    "/v1/live/sessions/live_1/attach?graceful_close=true",
    "/v1/live/sessions/live_1/attach?graceful_close=true",
    "/v1/live/sessions/live%2F1/fork",
  ]);
});

Deno.test("connectResponses(): streams run in parallel, responses of one stream in order", async () => {
  await using peer = scripted(async (peer) => {
    const asked = [await peer.next(), await peer.next(), await peer.next()];
    assertEquals(
      asked.map(({ type, stream_id, model }) => [type, stream_id, model]),
      [
        ["response.create", "a", "m1"],
        ["response.create", "a", "m2"],
        ["response.create", "b", "m3"],
      ],
    );
    const say = (type: string, stream_id: string, id: string) =>
      peer.say({ type, stream_id, response: { id } });
    say("response.created", "b", "r3");
    say("response.completed", "b", "r3");
    say("response.created", "a", "r1");
    say("response.completed", "a", "r1");
    peer.say({
      type: "error",
      stream_id: "a",
      error: { message: "previous_response_not_found" },
    });
  });
  await using socket = await connectResponses(at(peer.baseURL));
  assertEquals(peer.peers[0].path, "/v1/responses");
  const one = socket.create({ model: "m1", input: "x" }, { streamId: "a" });
  const two = socket.create({ model: "m2", input: "x" }, { streamId: "a" });
  const three = socket.create({ model: "m3", input: "x" }, { streamId: "b" });
  assertEquals((await three.done).id, "r3");
  assertEquals((await one.done).id, "r1");
  assertEquals((await Array.fromAsync(one)).map(({ type }) => type), [
    "response.created",
    "response.completed",
  ]);
  await assertRejects(() => two.done, Error, "previous_response_not_found");
  assertThrows(
    () => socket.create({ input: "x" }, { streamId: "no spaces" }),
    TypeError,
  );
});

Deno.test("connectResponses(): a dropped connection rejects responses in progress, and the next one succeeds", async () => {
  await using peer = scripted(async (peer, nth) => {
    await peer.next();
    if (nth === 1) peer.close(1011);
    else peer.say({ type: "response.completed", response: { id: "r2" } });
  });
  const socket = await connectResponses(at(peer.baseURL), {
    reconnect: FAST_RECONNECT,
  });
  const pending = socket.create({ model: "m", input: "x" });
  await assertRejects(() => pending.done, ConnectionClosedError);
  const next = socket.create({ model: "m", input: "x", generate: false });
  await socket.finish();
  assertEquals((await next.done).id, "r2");
});

Deno.test("connectResponses(): a rotation waits for responses in progress", async () => {
  const { promise: finish, resolve: mayFinish } = Promise.withResolvers<void>();
  await using peer = scripted(async (peer, nth) => {
    for (;;) {
      await peer.next();
      if (nth === 1) await finish;
      peer.say({ type: "response.completed", response: { id: `over ${nth}` } });
    }
  });
  await using socket = await connectResponses(at(peer.baseURL));
  const first = socket.create({ model: "m", input: "x" });
  const second = first.done.then(() =>
    socket.create({ model: "m", input: "y" }).done
  );
  const rotated = socket.rotate();
  while (peer.peers.length < 2) await new Promise((next) => setTimeout(next));
  mayFinish();
  assertEquals((await first.done).id, "over 1");
  // created at the same moment, so the rotation waits for it as well
  assertEquals((await second).id, "over 1");
  assertEquals(await rotated, true);
  assertEquals(
    (await socket.create({ model: "m", input: "z" }).done).id,
    "over 2",
  );
});

Deno.test("transcribe() adds transcripts to the history", async () => {
  await using fake = await fakeOpenAI();
  await using session = await transcribe(at(fake.baseURL), {
    transcription: { model: "gpt-4o-transcribe", language: "en" },
    input: { turn_detection: null },
  });
  const server = fake.realtime.sessions[0];
  assertEquals(server.kind, "transcription");
  session.inputAudioBuffer.append(noise(500));
  const done = session.once(
    "conversation.item.input_audio_transcription.completed",
  );
  const itemId = await session.inputAudioBuffer.commit();
  const { transcript } = await done;
  assertEquals(session.history.get(itemId)?.text, transcript);
});

Deno.test("a joined call is sent no configuration, is joined again on reconnect, and ends when it is hung up", async () => {
  await using peer = scripted((peer, nth) => {
    if (nth === 1) peer.close(1011);
  });
  await using session = await open(at(peer.baseURL), {
    callId: "rtc_1",
    reconnect: FAST_RECONNECT,
  });
  await session.once("reconnected");
  assertEquals(peer.peers.map(({ path }) => path), [
    "/v1/realtime?call_id=rtc_1",
    "/v1/realtime?call_id=rtc_1",
  ]);
  peer.peers[1].close(1000);
  assertEquals((await session.closed).code, 1000);
  assertEquals(peer.peers.length, 2);
});

Deno.test("inputAudioBuffer.append() throws for text that is not Base64", async () => {
  await using fake = await fakeOpenAI();
  await using session = await open(at(fake.baseURL), { model: "gpt-realtime" });
  assertThrows(
    () => session.inputAudioBuffer.append('"},{"'),
    TypeError,
    "Base64",
  );
  assertEquals(session.inputAudioBuffer.append(silence(20)), true);
});

Deno.test("a response in a call waits for a response that another client created", async () => {
  await using peer = scripted(async (peer) => {
    const refuse = async () => {
      const { type, event_id } = await peer.next();
      assertEquals(type, "response.create");
      peer.say({
        type: "error",
        event_id: "e",
        error: {
          type: "invalid_request_error",
          code: "conversation_already_has_active_response",
          message: "wait",
          event_id,
        },
      });
    };
    await refuse();
    peer.say({
      type: "response.done",
      event_id: "e",
      response: { id: "theirs", status: "completed" },
    });
    const { response } = await peer.next() as {
      response: { metadata: unknown };
    };
    const ours = { id: "ours", metadata: response.metadata };
    peer.say({ type: "response.created", event_id: "e", response: ours });
    peer.say({
      type: "response.done",
      event_id: "e",
      response: { ...ours, status: "completed" },
    });
  });
  await using session = await open(at(peer.baseURL), { callId: "rtc_1" });
  assertEquals((await session.response.create().done).id, "ours");
});

Deno.test("a refused response.create rejects, and the next one succeeds", async () => {
  await using peer = scripted(async (peer) => {
    const { event_id } = await peer.next();
    peer.say({
      type: "error",
      event_id: "e",
      error: {
        type: "invalid_request_error",
        code: "invalid_value",
        message: "no",
        event_id,
      },
    });
    await peer.next();
    peer.say({
      type: "response.created",
      event_id: "e",
      response: { id: "r2" },
    });
    peer.say({
      type: "response.done",
      event_id: "e",
      response: { id: "r2", status: "completed" },
    });
  });
  await using session = await open(at(peer.baseURL), { callId: "rtc_1" });
  const bad = session.response.create();
  const good = session.response.create();
  await assertRejects(() => bad.done, RealtimeError, "response.create");
  assertEquals((await good.done).id, "r2");
});

Deno.test("promises that are ignored cause no unhandled rejection when the session ends", async () => {
  await using fake = await fakeOpenAI();
  const session = await open(at(fake.baseURL), {
    model: "gpt-realtime",
    reconnect: false,
  });
  const response = session.response.create();
  session.update({ instructions: "x" });
  session.inputAudioBuffer.commit();
  session.conversation.item.delete("nothing");
  session.once("response.done");
  session.interrupt();
  response.cancel();
  response.transcript();
  session.events();
  fake.realtime.sessions[0].cut("reset");
  await session.closed;
  await turns(); // an unhandled rejection would have failed the test by now
});
