import { assert, assertEquals } from "@std/assert";
import { FakeTime } from "@std/testing/time";
import {
  ClientOutbox,
  type OutboxLimits,
} from "../../src/relay/flow/client_outbox.ts";
import { EarlyInput } from "../../src/relay/flow/early_input.ts";
import { InputGate } from "../../src/relay/flow/input_gate.ts";
import { TokenBucket } from "../../src/relay/flow/token_bucket.ts";
import { RawSocket } from "../support/raw_upgrade.ts";
import { relayUnderTest } from "../support/relay.ts";

Deno.test("TokenBucket refills at its rate, up to its size", () => {
  const bucket = new TokenBucket(10, 5, 0);
  assert(bucket.take(5, 0));
  assert(!bucket.take(1, 50));
  assert(bucket.take(1, 100));
  assert(bucket.take(5, 60_000));
  assert(!bucket.take(1, 60_000));
  assert(!bucket.take(1, 0), "a clock that goes backwards gives nothing");
});

Deno.test("InputGate drops audio beyond its rate, and reports a client that continues as a flood", () => {
  const gate = new InputGate({ speed: 1, events: 2 }, 0);
  for (let at = 0; at < 10; at++) assertEquals(gate.audio(1_000, 0), "pass");
  let dropped = 0;
  while (gate.audio(1_000, 0) === "drop") dropped++;
  assertEquals(dropped, 60);
  for (let at = 0; at < 10; at++) assertEquals(gate.event(0), "pass");
  assertEquals(gate.event(0), "flood");
  assertEquals(gate.event(1_000), "pass");
});

Deno.test("InputGate counts messages with little audio, too", () => {
  const gate = new InputGate({ speed: 1_000, events: 2 }, 0);
  const verdicts = Array.from({ length: 40_000 }, () => gate.audio(0, 0));
  assertEquals(verdicts.lastIndexOf("pass"), 1_999);
  assertEquals(verdicts.at(-1), "flood");
});

Deno.test("EarlyInput keeps the latest audio, and the events around it in order", () => {
  const early = new EarlyInput();
  const commit = { type: "input_audio_buffer.commit" };
  early.audio({ audio: "a" }, 20);
  assert(early.event(commit, 36));
  early.audio({ audio: "b" }, 20);
  assertEquals(early.trim(50), 0);
  early.audio({ audio: "c" }, 20);
  assertEquals(early.trim(50), 20);
  assertEquals(early.take(), [
    { event: commit },
    { audio: "b", bytes: 20 },
    { audio: "c", bytes: 20 },
  ]);
  assertEquals(early.take(), []);
  early.audio({ audio: "d" }, 60);
  assertEquals(early.trim(50), 60, "a piece that is too long");
  for (let at = 0; at < 64; at++) {
    assert(early.event({ type: "response.create" }, 26));
  }
  assert(!early.event({ type: "response.create" }, 26));
});

Deno.test("EarlyInput keeps at most 1,048,576 characters of events", () => {
  const early = new EarlyInput();
  assert(early.event({ type: "a" }, 2 ** 20));
  assert(!early.event({ type: "b" }, 1));
  early.take();
  assert(early.event({ type: "b" }, 1));
});

/** A socket whose peer reads when the test says so. */
class SlowSocket {
  bufferedAmount = 0;
  send(data: string | Uint8Array): boolean {
    this.bufferedAmount += data.length;
    return true;
  }
}

/** An outbox, its socket, and what it reports. */
function outbox(limits: OutboxLimits) {
  const socket = new SlowSocket();
  const reports: unknown[] = [];
  const outbox = new ClientOutbox(socket, limits, {
    onOverflow: (response) => reports.push(["overflow", response]),
    onDropped: (response, ms) => reports.push(["dropped", response, ms]),
    onStalled: () => reports.push("stalled"),
  });
  return { socket, reports, outbox };
}

Deno.test("ClientOutbox drops the rest of a response that does not fit, and lets the next one pass", () => {
  using _time = new FakeTime();
  const { socket, reports, outbox: box } = outbox({ limit: 100, stall: 50 });
  const piece = (response: string, length: number) => {
    const fits = box.admits(response, length, 10);
    if (fits) box.send("x".repeat(length));
    return fits;
  };
  assert(piece("a", 60));
  assert(!piece("a", 60));
  assert(!piece("a", 1), "the rest of it, even if it would fit");
  assertEquals(reports, [["overflow", "a"]]);
  box.responseEnded("a");
  assertEquals(reports, [["overflow", "a"], ["dropped", "a", 20]]);
  socket.bufferedAmount = 0;
  assert(piece("b", 60));
  box.end();
});

Deno.test("ClientOutbox gives up a client that reads nothing, and has patience with one that reads slowly", () => {
  using time = new FakeTime();
  const { socket, reports, outbox: box } = outbox({ limit: 6_400, stall: 50 });
  box.send("x".repeat(6_400));
  assert(!box.admits("a", 1, 10));
  for (let left = 6_000; left > 3_200; left -= 400) {
    socket.bufferedAmount = left;
    time.tick(50);
    assertEquals(reports, [["overflow", "a"]]);
  }
  socket.bufferedAmount = 3_300;
  time.tick(50);
  time.tick(50); // not a byte
  assertEquals(reports.at(-1), "stalled");
});

Deno.test("ClientOutbox holds no more than its limit and a reserve for what is not audio", () => {
  using _time = new FakeTime();
  const { socket, reports, outbox: box } = outbox({ limit: 100, stall: 50 });
  while (box.send("x".repeat(10_000)));
  assertEquals(reports, ["stalled"]);
  assert(socket.bufferedAmount <= 100 + 262_144);
});

/** Base64 of silence. */
const silence = (ms: number) => "A".repeat(ms * 64);

Deno.test("a client that stops reading costs at most its limit, and is closed, while others talk", async () => {
  await using under = await relayUnderTest({
    flow: { limit: 1_048_576, stall: 300, events: 10_000 },
    resume: false,
  });
  under.fake.on("long", "word ".repeat(60));
  under.fake.on("short", "Yes.");
  using frozen = await RawSocket.open(under.server.addr.port);
  const ask = JSON.stringify({
    type: "conversation.item.create",
    item: {
      type: "message",
      role: "user",
      content: [{ type: "input_text", text: "long" }],
    },
  });
  const other = under.connect();
  await other.find("session.created");
  let most = 0;
  const { ended } = under.relay.metrics();
  // each answer of 1.3 MB fills the buffers of the system a little more
  for (let turn = 0; Object.keys(ended).length === 0; turn++) {
    await frozen.send(ask);
    await frozen.send(`{"type":"response.create"}`);
    other.say("short");
    await other.find("response.done", other.events.length);
    most = Math.max(most, under.relay.metrics().buffered);
    Object.assign(ended, under.relay.metrics().ended);
    assert(turn < 1_000, JSON.stringify(under.relay.metrics()));
  }
  assertEquals(ended, { slow_client: 1 });
  // how full the buffer is when it is read depends on the buffers of the system
  assert(most > 0);
  assert(most <= 1_048_576 + 262_144, `${most}`);
  assert(under.relay.metrics().dropped.server > 0);
  assertEquals(under.errors, []);
});

Deno.test("a flooding client is closed: 1009 for a large message, 1008 for many, 1003 for binary", async () => {
  await using under = await relayUnderTest({ flow: { message: 100_000 } });
  const large = under.connect();
  await large.opened;
  large.send("x".repeat(100_001));
  assertEquals((await large.closed).code, 1009);

  const many = under.connect();
  await many.opened;
  for (let at = 0; at < 150; at++) many.send({ type: "response.cancel" });
  await many.closed; // a client that still sends may not see the code
  assertEquals(under.relay.metrics().ended.flood, 1);

  const binary = under.connect();
  await binary.opened;
  binary.send(new Uint8Array(10));
  assertEquals((await binary.closed).code, 1003);

  const audio = under.connect();
  await audio.find("session.created");
  const frame = `{"type":"input_audio_buffer.append","audio":"${
    silence(1_000)
  }"}`;
  for (let at = 0; at < 200; at++) audio.send(frame);
  await audio.closed;
  assertEquals(under.relay.metrics().ended.flood, 2);
  const dropped = await audio.find("duplex.dropped");
  assertEquals(dropped.side, "client");
  assert(under.relay.metrics().dropped.client > 10_000);

  const invalid = under.connect();
  await invalid.find("session.created");
  invalid.send("no JSON");
  const { error } = await invalid.find("error");
  assertEquals((error as { code: string }).code, "event_not_allowed");
  assertEquals(under.errors, []);
});

Deno.test("what a client sends before its session is ready is not lost", async () => {
  await using under = await relayUnderTest();
  const accepted = under.fake.realtime.nextSession();
  const client = under.connect();
  await client.opened;
  for (let at = 0; at < 5; at++) {
    client.send({ type: "input_audio_buffer.append", audio: silence(100) });
  }
  client.send({ type: "input_audio_buffer.commit" });
  await client.find("input_audio_buffer.committed");
  const session = await accepted;
  assertEquals(
    session.received.map(({ type }) => type).filter((type) =>
      `${type}`.startsWith("input_audio")
    ),
    [
      ...Array(5).fill("input_audio_buffer.append"),
      "input_audio_buffer.commit",
    ],
  );
});

Deno.test("a client that must identify itself, and does not, is closed after the start deadline", async () => {
  await using under = await relayUnderTest({
    flow: { start: 50 },
    adapters: [{
      name: "late",
      path: "/",
      identify: "start",
      check: () => null,
      open: (link) => ({
        message: (data) => link.start({ ticket: `${data}` }),
        event: (_, text) => link.send(text),
        control: (message) => link.send(JSON.stringify(message)),
      }),
    }],
  });
  const silent = under.connect();
  assertEquals((await silent.closed).code, 1008);
  assertEquals((await silent.find("duplex.end")).reason, "not_started");
  const wrong = under.connect();
  await wrong.opened;
  wrong.send("nonsense");
  assertEquals((await wrong.closed).code, 4401);
  const right = under.connect();
  await right.opened;
  right.send(await under.relay.ticket({ user: "ada" }));
  await right.find("session.created");
});

Deno.test("relay.ticket({ prepare }) connects before the client does, and for that client only", async () => {
  await using under = await relayUnderTest();
  const accepted = under.fake.realtime.nextSession();
  const ticket = await under.relay.ticket({ user: "ada" }, { prepare: true });
  await accepted;
  assertEquals(under.relay.metrics().prepared, 1);
  const other = under.connect();
  await other.find("session.created");
  const client = under.connect(`/?ticket=${ticket}`);
  await client.find("session.created");
  assertEquals(under.fake.realtime.sessions.length, 2);
  assertEquals(under.relay.metrics().prepared, 0);
});
