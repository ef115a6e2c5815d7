import { assertEquals } from "@std/assert";
import { translate } from "../../../src/realtime/surfaces/translate.ts";
import type { Fake as FakeOpenAI } from "../../../src/testing/fake.ts";
import { EAGER, fakeOpenAI } from "../../support/session.ts";
import { type Peer, scripted } from "../../support/scripted_socket.ts";

const KEY = { token: () => "sk-test" };
const CREATED = { type: "session.created", event_id: "e", session: {} };
const transcript = (delta: string) => ({
  type: "session.output_transcript.delta",
  event_id: "e",
  delta,
});

Deno.test("a channel delivers events that arrive right after the set-up", async () => {
  await using server = scripted((peer: Peer) => {
    peer.say(CREATED);
    for (const word of ["a", "b", "c"]) peer.say(transcript(word));
  });
  await using session = await translate({ ...KEY, baseURL: server.baseURL });
  let text = "";
  for await (const event of session) {
    if (event.type !== "session.output_transcript.delta") continue;
    text += event.delta;
    if (text.length === 3) break;
  }
  assertEquals(text, "abc");
});

Deno.test("a rotation delivers the last events of the old connection before the first ones of the new one", async () => {
  const secondIsOpen = Promise.withResolvers<void>();
  await using server = scripted(async (peer: Peer, nth) => {
    peer.say(CREATED);
    if (nth === 2) {
      peer.say(transcript("c"));
      secondIsOpen.resolve();
      return;
    }
    assertEquals((await peer.next()).type, "session.close");
    await secondIsOpen.promise;
    peer.say(transcript("a"));
    peer.say(transcript("b"));
    peer.say({ type: "session.closed", event_id: "e" });
  });
  await using session = await translate({ ...KEY, baseURL: server.baseURL });
  const events = session.events("session.output_transcript.delta");
  assertEquals(await session.rotate(), true);
  let text = "";
  for await (const { delta } of events) {
    if ((text += delta).length === 3) break;
  }
  assertEquals(text, "abc");
});

Deno.test("a channel drops a silent connection and reconnects", async () => {
  await using fake: FakeOpenAI = await fakeOpenAI();
  await using session = await translate(
    { ...KEY, baseURL: fake.baseURL },
    { reconnect: EAGER, liveness: { idle: 20, timeout: 20 } },
  );
  const reconnected = session.once("reconnected");
  fake.realtime.sessions[0].cut("stall");
  await reconnected;
  assertEquals(fake.realtime.sessions.length, 2);
});

Deno.test("a channel keeps a quiet connection that replies to probes, and hides the replies", async () => {
  const probed = Promise.withResolvers<void>();
  await using server = scripted(async (peer: Peer) => {
    peer.say(CREATED);
    for (let times = 0; times < 2; times++) {
      const { event_id } = await peer.next();
      peer.say({ type: "error", event_id: "e", error: { event_id } });
    }
    probed.resolve();
  });
  await using session = await translate(
    { ...KEY, baseURL: server.baseURL },
    { liveness: { idle: 20, timeout: 200 } },
  );
  const seen: string[] = [];
  session.on("error", ({ type }) => seen.push(type));
  await probed.promise;
  assertEquals([session.phase, seen, server.peers.length], ["ready", [], 1]);
});
