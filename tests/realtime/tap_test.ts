/** What a relay relies on: frames as they came, and frames as they are sent. */
import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import { connect } from "../../src/realtime/mod.ts";
import { releaseSignal, tap } from "../../src/realtime/tap.ts";
import { FAST_RECONNECT } from "../support/session.ts";
import { CREATED, type Peer, scripted } from "../support/scripted_socket.ts";

const open = (baseURL: string, signal?: AbortSignal) =>
  connect({
    apiKey: "sk-test",
    baseURL,
    model: "m",
    reconnect: FAST_RECONNECT,
    explain: false,
    signal,
  });

Deno.test("tap(): every event of the program, with the frame that it came in, before its listeners", async () => {
  const frames = [
    '{ "type":"response.created", "response":{"id":"r", "unknown_field":1} }',
    '{ "type":"response.output_text.delta","response_id":"r","item_id":"i","content_index":0,"delta":"é\\u00e9" }',
    '{ "type":"brand.new", "x":[1] }',
    '{ "type":"error", "error":{"message":"It broke."} }',
    '{ "type":"response.done", "response":{"id":"r"} }',
  ];
  await using server = scripted(async (peer: Peer, nth) => {
    peer.say(CREATED);
    const { item } = await peer.next();
    if (nth > 1) {
      return peer.say({ type: "conversation.item.added", item });
    }
    for (const frame of frames) peer.write(frame);
  });
  await using session = await open(server.baseURL);
  const seen: [type: string, text: string | null][] = [];
  const order: string[] = [];
  session.on("response.done", () => order.push("listener"));
  tap(session, {
    onEvent(event, text) {
      seen.push([event.type, text]);
      if (event.type === "response.done") order.push("tap");
    },
  });
  session.send({ type: "input_audio_buffer.clear" });
  await session.once("response.done");

  assertEquals(seen, [
    ["session.created", null], // held back until the tap came
    ["response.created", frames[0]],
    ["response.output_text.delta", frames[1]],
    ["unknown", frames[2]],
    ["error", frames[3]],
    ["response.done", frames[4]],
  ]);
  assertEquals(order, ["tap", "listener"]);

  seen.length = 0;
  const back = session.once("reconnected");
  server.peers[0].close(1011);
  await back;
  // the set-up of a connection is not shown
  assertEquals(seen, [["reconnecting", null], ["reconnected", null]]);
});

Deno.test("tap().send(): the event goes out unchanged, and its event_id is tracked", async () => {
  await using server = scripted(async (peer: Peer) => {
    peer.say(CREATED);
    await peer.next();
    peer.say({ type: "input_audio_buffer.cleared" });
    await peer.next();
    const error = { type: "x", message: "No such item.", event_id: "mine" };
    peer.say({ type: "error", error });
    const { item } = await peer.next();
    peer.say({ type: "conversation.item.added", item });
  });
  await using session = await open(server.baseURL);
  const relayed = tap(session, { onEvent() {} });
  const send = (text: string) => relayed.send(JSON.parse(text));

  const clear = '{"type":"input_audio_buffer.clear","event_id":"c"}';
  assertEquals((await send(clear))?.type, "input_audio_buffer.cleared");

  const remove =
    '{"type":"conversation.item.delete","event_id":"mine","item_id":"i"}';
  await assertRejects(async () => await send(remove), Error, "No such item.");

  const create =
    '{"type":"conversation.item.create","item":{"type":"message"}}';
  await send(create);
  assertEquals(server.peers[0].frames.slice(0, 2), [clear, remove]);
  // without the IDs that tell its reply apart, they are filled in
  const { event_id, item } = JSON.parse(server.peers[0].frames[2]);
  assert(event_id && item.id);
});

Deno.test("tap(): audio goes out as it is, without decoding; after the end it is dropped and counted", async () => {
  const arrived = Promise.withResolvers<void>();
  await using server = scripted(async (peer: Peer) => {
    peer.say(CREATED);
    for (let count = 0; count < 4; count++) await peer.next();
    arrived.resolve();
  });
  await using session = await open(server.baseURL);
  const relayed = tap(session, { onEvent() {} });
  const audio = new Uint8Array(480).fill(7).toBase64(); // 10 ms
  assertEquals(relayed.append(audio), true);
  assertThrows(() => relayed.append('"}'), TypeError);
  assertEquals(
    relayed.send({ type: "input_audio_buffer.append", audio }),
    null,
  );
  assertEquals(relayed.append(audio, "e-1"), true);
  const event_id = 'say "hi"';
  relayed.send({ type: "input_audio_buffer.append", audio, event_id });
  const frame = `{"type":"input_audio_buffer.append","audio":"${audio}"}`;
  await arrived.promise;
  const { frames } = server.peers[0];
  assertEquals(frames.slice(0, 2), [frame, frame]);
  assertEquals(
    frames.slice(2).map((text) => JSON.parse(text)),
    ["e-1", event_id].map((event_id) => ({ ...JSON.parse(frame), event_id })),
  );

  await session.close();
  assertEquals(relayed.append(audio), false);
  assertEquals(relayed.send({ type: "input_audio_buffer.clear" }), null);
  assertEquals(session.audio.droppedInputMs, 10);
});

Deno.test("tap().send(): a session.update also applies to the next connection", async () => {
  await using server = scripted(async (peer: Peer) => {
    peer.say(CREATED);
    const { session } = await peer.next();
    peer.say({ type: "session.updated", session: session as object });
  });
  await using session = await open(server.baseURL);
  const relayed = tap(session, { onEvent() {} });
  await relayed.send({
    type: "session.update",
    session: { type: "realtime", instructions: "Be brief." },
  });
  const back = session.once("reconnected");
  server.peers[0].close(1011);
  await back;
  const { session: told } = JSON.parse(server.peers[1].frames[0]);
  assertEquals(told.instructions, "Be brief.");
});

Deno.test("tap(): what the user said before and after it is sent again over the next connection", async () => {
  const received = Promise.withResolvers<unknown[]>();
  await using server = scripted(async (peer: Peer, nth) => {
    peer.say(CREATED);
    const audio: unknown[] = [];
    while (audio.length < nth + 2) audio.push((await peer.next()).audio);
    if (nth === 1) peer.close(1011);
    else received.resolve(audio);
  });
  await using session = await open(server.baseURL);
  const piece = (byte: number) => new Uint8Array(960).fill(byte).toBase64();
  const back = session.once("reconnected");
  session.send({ type: "input_audio_buffer.append", audio: piece(1) });
  const relayed = tap(session, { onEvent() {} });
  relayed.append(piece(2));
  relayed.append(piece(3));
  await back;
  relayed.append(piece(4));
  assertEquals(await received.promise, [1, 2, 3, 4].map(piece));
});

Deno.test("releaseSignal(): the session goes on when its signal aborts", async () => {
  await using server = scripted((peer: Peer) => peer.say(CREATED));
  const controller = new AbortController();
  await using session = await open(server.baseURL, controller.signal);
  releaseSignal(session);
  controller.abort();
  assertEquals(session.phase, "ready");
});
