import { assertEquals } from "@std/assert";
import { translate } from "../../../src/realtime/surfaces/translate.ts";
import type { Fake as FakeOpenAI } from "../../../src/testing/fake.ts";
import { EAGER, fakeOpenAI } from "../../support/session.ts";
import { type Peer, scripted } from "../../support/scripted_socket.ts";

const KEY = { token: () => "sk-test" };
const CREATED = { type: "session.created", event_id: "e", session: {} };
const words = (delta: string) => ({
  type: "session.output_transcript.delta",
  event_id: "e",
  delta,
});

Deno.test("a channel loses nothing of what the server says right behind its greeting", async () => {
  await using server = scripted((peer: Peer) => {
    peer.say(CREATED);
    for (const word of ["a", "b", "c"]) peer.say(words(word));
  });
  await using session = await translate({ ...KEY, baseURL: server.baseURL });
  let said = "";
  for await (const event of session) {
    if (event.type !== "session.output_transcript.delta") continue;
    said += event.delta;
    if (said.length === 3) break;
  }
  assertEquals(said, "abc");
});

Deno.test("a rotation hands over the rest of the old connection before the first of the new one", async () => {
  const early = Promise.withResolvers<void>();
  await using server = scripted(async (peer: Peer, nth) => {
    peer.say(CREATED);
    if (nth === 2) {
      peer.say(words("c"));
      early.resolve();
      return;
    }
    assertEquals((await peer.next()).type, "session.close");
    await early.promise;
    peer.say(words("a"));
    peer.say(words("b"));
    peer.say({ type: "session.closed", event_id: "e" });
  });
  await using session = await translate({ ...KEY, baseURL: server.baseURL });
  const events = session.events("session.output_transcript.delta");
  assertEquals(await session.rotate(), true);
  let said = "";
  for await (const { delta } of events) {
    if ((said += delta).length === 3) break;
  }
  assertEquals(said, "abc");
});

Deno.test("a channel finds a peer that fell silent, and dials again", async () => {
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

Deno.test("a channel whose quiet peer answers goes on, and nobody hears of the question", async () => {
  const asked = Promise.withResolvers<void>();
  await using server = scripted(async (peer: Peer) => {
    peer.say(CREATED);
    for (let times = 0; times < 2; times++) {
      const { event_id } = await peer.next();
      peer.say({ type: "error", event_id: "e", error: { event_id } });
    }
    asked.resolve();
  });
  await using session = await translate(
    { ...KEY, baseURL: server.baseURL },
    { liveness: { idle: 20, timeout: 200 } },
  );
  const seen: string[] = [];
  session.on("error", ({ type }) => seen.push(type));
  await asked.promise;
  assertEquals([session.phase, seen, server.peers.length], ["ready", [], 1]);
});
