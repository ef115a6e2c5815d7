import { assert, assertEquals, assertThrows } from "@std/assert";
import { device } from "../../../src/relay/adapters/device.ts";
import { type RelayUnderTest, relayUnderTest } from "../../support/relay.ts";

function devices(
  options: Parameters<typeof device>[0] = {},
): Promise<RelayUnderTest> {
  return relayUnderTest({
    adapters: [device(options)],
    authorize: (request) =>
      request.headers.get("authorization") === "Bearer device-7"
        ? { user: "device-7" }
        : new Response(null, { status: 401 }),
  });
}

const HEADERS = { headers: { authorization: "Bearer device-7" } };

Deno.test("device() admits by a header, and refuses without it", async () => {
  await using t = await devices();
  for (const authorization of ["Bearer other", ""]) {
    const response = await fetch(`${t.http}/device`, {
      headers: { authorization },
    });
    assertEquals(response.status, 401);
    await response.body?.cancel();
  }
  const client = t.connect("/device", HEADERS);
  const created = await client.find("session.created");
  assertEquals(Object.keys(created).sort(), ["id", "type"]);
});

Deno.test("device() takes PCM, whatever the messages are cut into, and gives PCM in small messages", async () => {
  await using t = await devices({ frame: 1_001 });
  t.fake.on(() => true, "Hello there.");
  const client = t.connect("/device", HEADERS);
  await client.find("session.created");
  const [session] = t.fake.realtime.sessions;
  const pcm = Uint8Array.from({ length: 4_800 }, (_, at) => at % 251);
  for (const end of [1, 1_000, 1_003, 4_800]) {
    const start = { 1: 0, 1_000: 1, 1_003: 1_000, 4_800: 1_003 }[end]!;
    client.send(pcm.slice(start, end));
  }
  client.send({ type: "input_audio_buffer.commit" });
  client.send({ type: "response.create" });
  await client.find("response.done");
  const heard = session.received
    .filter(({ type }) => type === "input_audio_buffer.append")
    .flatMap(({ audio }) => [...Uint8Array.fromBase64(audio as string)]);
  assertEquals(heard, [...pcm]);
  const pieces = client.received.filter((one) => one instanceof Uint8Array);
  const { item_id } = await client.find("duplex.audio");
  const spoken = pieces.reduce((sum, { length }) => sum + length, 0);
  assertEquals(spoken / 48, session.spokenMs(item_id as string));
  assert(pieces.every(({ length }) => length <= 1_000 && length % 2 === 0));
  assertEquals([...new Set(client.types)].sort(), [
    "duplex.audio",
    "duplex.resume",
    "response.created",
    "response.done",
    "session.created",
  ]);
  assertEquals(t.errors, []);
});

Deno.test("device() interrupts at what the device says it has played", async () => {
  await using t = await relayUnderTest({
    adapters: [device()],
    session: {
      model: "gpt-realtime",
      playback: "reported",
      explain: false,
    },
  });
  t.fake.on(() => true, "One two three four five six seven eight nine ten.");
  const client = t.connect("/device");
  await client.find("session.created");
  client.say("Count.");
  await client.find("response.done");
  const { item_id } = await client.find("duplex.audio");
  client.send({ type: "duplex.played", item_id, content_index: 0, ms: 400 });
  client.send({ type: "duplex.interrupt" });
  const told = await client.find("duplex.interrupted");
  assertEquals([told.item_id, told.heard_ms], [item_id, 400]);
});

// A hostile device

for (
  const [name, data, code] of [
    ["a huge message", new Uint8Array(300_000), 1009],
    ["a huge text", "x".repeat(300_000), 1009],
  ] as const
) {
  Deno.test(`device() ends a hostile connection: ${name}`, async () => {
    await using t = await devices();
    const client = t.connect("/device", HEADERS);
    await client.opened;
    client.send(data);
    assertEquals((await client.closed).code, code);
  });
}

Deno.test("device() responds with an error to text that is not an event, and ends a flood of it", async () => {
  await using t = await devices();
  const client = t.connect("/device", HEADERS);
  await client.find("session.created");
  client.send("stop");
  assertEquals((await client.find("error")).code, "event_not_allowed");
  for (let at = 0; at < 200; at++) client.send("stop");
  assertEquals((await client.find("duplex.end")).reason, "flood");
});

Deno.test("device() continues after single bytes and empty messages", async () => {
  await using t = await devices();
  const client = t.connect("/device", HEADERS);
  await client.find("session.created");
  for (let at = 0; at < 9; at++) client.send(new Uint8Array(at % 2));
  client.send({ type: "input_audio_buffer.clear" });
  client.say("Hi");
  await client.find("response.done");
  assertEquals(t.errors, []);
});

Deno.test("device() names a wrong frame size", () => {
  for (const frame of [1, 2.5, NaN]) {
    assertThrows(
      () => device({ frame }),
      RangeError,
      `frame must be an integer of at least 2, got ${frame}`,
    );
  }
});
