import { assertEquals } from "@std/assert";
import { FakeTime } from "@std/testing/time";
import {
  DELIVERY_MOVES,
  type DeliveryIncident,
  type DeliveryState,
  EventSequencer,
} from "../../../src/realtime/channel/event_sequencer.ts";
import type { WireEvent } from "../../../src/realtime/channel/protocol.ts";
import { abnormalClose, type Close } from "../../../src/socket/close.ts";
import { Lifecycle } from "../../../src/socket/lifecycle.ts";
import type { Socket } from "../../../src/socket/socket.ts";
import { translate } from "../../../src/realtime/surfaces/translate.ts";
import type { Fake as FakeOpenAI } from "../../../src/testing/fake.ts";
import { fakeOpenAI, FAST_RECONNECT } from "../../support/session.ts";
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
    { reconnect: FAST_RECONNECT, liveness: { idle: 20, timeout: 20 } },
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

/** A socket that the test speaks for. */
function fakeSocket(canSend = true) {
  const end = Promise.withResolvers<Close>();
  const sent: string[] = [];
  let receive: (data: string) => void;
  const socket = {
    closed: end.promise,
    listen: (listener: (data: string) => void) => receive = listener,
    send: (text: string) => canSend && sent.push(JSON.parse(text).type) > 0,
    close: () => sent.push("(closed)"),
  } as unknown as Socket;
  return {
    socket,
    sent,
    say: (...types: string[]) =>
      types.forEach((type) => receive(JSON.stringify({ type }))),
    end: () => end.resolve(abnormalClose()),
  };
}

/** A set-up that keeps every event. */
function keepAll() {
  const events: WireEvent[] = [];
  return {
    take: (event: WireEvent) => void events.push(event),
    kept: () => events,
  };
}

function sequence(drain = { event: { type: "drain" }, last: "drained" }) {
  const delivered: string[] = [];
  const sequencer = new EventSequencer<WireEvent>(
    { take: ({ type }) => void delivered.push(type) },
    drain,
  );
  const connect = (canSend?: boolean) => {
    const fake = fakeSocket(canSend);
    sequencer.listen(fake.socket, keepAll());
    return fake;
  };
  return { sequencer, delivered, connect };
}

Deno.test("EventSequencer delivers what the first connection kept after a turn of the event loop", () => {
  using time = new FakeTime();
  const { sequencer, delivered, connect } = sequence();
  const first = connect();
  first.say("a");
  sequencer.activate(first.socket, true);
  first.say("b");
  assertEquals(delivered, []);
  time.tick(0);
  first.say("c");
  assertEquals(delivered, ["a", "b", "c"]);
});

Deno.test("EventSequencer delivers a drain before the events of the next connection", () => {
  const { sequencer, delivered, connect } = sequence();
  const [old, next] = [connect(), connect()];
  sequencer.activate(old.socket, true);
  next.say("3");
  sequencer.retire(old.socket);
  sequencer.activate(next.socket, false);
  next.say("4");
  old.say("1", "2", "drained", "ignored");
  next.say("5");
  assertEquals(delivered, ["1", "2", "3", "4", "5"]);
  assertEquals(old.sent, ["drain", "(closed)"]);
});

Deno.test("EventSequencer ends a drain when it takes longer than ten seconds", () => {
  using time = new FakeTime();
  const { sequencer, delivered, connect } = sequence();
  const [old, next] = [connect(), connect()];
  sequencer.activate(old.socket, true);
  sequencer.retire(old.socket);
  sequencer.activate(next.socket, false);
  next.say("2");
  old.say("1");
  time.tick(9_999);
  assertEquals(delivered, ["1"]);
  time.tick(1);
  assertEquals([delivered, old.sent], [["1", "2"], ["drain", "(closed)"]]);
});

Deno.test("EventSequencer closes a retired connection at once if it cannot be asked to drain", () => {
  const { sequencer, delivered, connect } = sequence();
  const [old, next] = [connect(false), connect()];
  sequencer.activate(old.socket, true);
  sequencer.retire(old.socket);
  sequencer.activate(next.socket, false);
  old.say("ignored");
  next.say("1");
  assertEquals([delivered, old.sent], [["1"], ["(closed)"]]);
});

Deno.test("EventSequencer.detach() delivers what is held back, and ignores later events", () => {
  using _time = new FakeTime();
  const { sequencer, delivered, connect } = sequence();
  const first = connect();
  first.say("a");
  sequencer.activate(first.socket, true);
  sequencer.detach();
  first.say("ignored");
  assertEquals(delivered, ["a"]);
});

Deno.test("EventSequencer.retire() delivers what it holds of the connection before its drain, and ends an earlier drain", () => {
  using _time = new FakeTime();
  const { sequencer, delivered, connect } = sequence();
  const [first, second, third] = [connect(), connect(), connect()];
  sequencer.activate(first.socket, true);
  sequencer.retire(first.socket);
  sequencer.activate(second.socket, false);
  second.say("1");
  sequencer.retire(second.socket);
  sequencer.activate(third.socket, false);
  first.say("ignored");
  third.say("3");
  second.say("2", "drained");
  assertEquals(delivered, ["1", "2", "3"]);
  assertEquals([first.sent, second.sent], [
    ["drain", "(closed)"],
    ["drain", "(closed)"],
  ]);
});

Deno.test("EventSequencer ends a drain when the connection closes", async () => {
  using _time = new FakeTime();
  const { sequencer, delivered, connect } = sequence();
  const [old, next] = [connect(), connect()];
  sequencer.activate(old.socket, true);
  sequencer.retire(old.socket);
  sequencer.activate(next.socket, false);
  next.say("2");
  old.say("1");
  old.end();
  await Promise.resolve();
  assertEquals(delivered, ["1", "2"]);
});

Deno.test("EventSequencer.pending() returns the set-up of a connection until that is active or closed", async () => {
  const { sequencer, connect } = sequence();
  const [first, second] = [connect(), connect()];
  const isPending = ({ socket }: { socket: Socket }) =>
    sequencer.pending(socket) !== undefined;
  assertEquals([isPending(first), isPending(second)], [true, true]);
  sequencer.activate(first.socket, true);
  second.end();
  await Promise.resolve();
  assertEquals([isPending(first), isPending(second)], [false, false]);
});

const INCIDENTS: DeliveryIncident[] = [
  "activated",
  "released",
  "retired",
  "replaced",
  "ended",
];

/** The state after each incident, in the order of INCIDENTS; `-` stays. */
const EXPECTED: Record<DeliveryState, string> = {
  pending: "held - - - ended",
  held: "- live - ended -",
  live: "- - draining ended -",
  draining: "- - - - ended",
  ended: "- - - - -",
};

for (const state of Object.keys(EXPECTED) as DeliveryState[]) {
  Deno.test(`DELIVERY_MOVES: ${state} moves as specified on every incident`, () => {
    const found = INCIDENTS.map((incident) => {
      const connection = new Lifecycle(DELIVERY_MOVES, state);
      return connection.apply(incident) ? connection.phase : "-";
    });
    assertEquals(found.join(" "), EXPECTED[state]);
  });
}

Deno.test("DELIVERY_MOVES contains no other state, and no other incident", () => {
  assertEquals(
    Object.keys(DELIVERY_MOVES).sort(),
    Object.keys(EXPECTED).sort(),
  );
  const incidents = Object.values(DELIVERY_MOVES).flatMap((moves) =>
    Object.keys(moves)
  );
  assertEquals([...new Set(incidents)].sort(), INCIDENTS.toSorted());
});

Deno.test("DELIVERY_MOVES: every state can be reached from pending, and reaches ended", () => {
  const reach = (from: DeliveryState) => {
    const seen = new Set<DeliveryState>([from]);
    for (const state of seen) {
      for (const next of Object.values(DELIVERY_MOVES[state])) seen.add(next);
    }
    return seen;
  };
  assertEquals(reach("pending").size, Object.keys(EXPECTED).length);
  for (const state of Object.keys(EXPECTED) as DeliveryState[]) {
    assertEquals(reach(state).has("ended"), true, state);
  }
});
