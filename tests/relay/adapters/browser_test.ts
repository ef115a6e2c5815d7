import { assertEquals, assertGreater } from "@std/assert";
import { relayUnderTest } from "../../support/relay.ts";

Deno.test("browser() with ?audio=binary sends and takes audio as bytes, and everything else as text", async () => {
  await using under = await relayUnderTest();
  under.fake.on("Hello", "Good morning.");
  const [text, binary] = [under.connect(), under.connect("/?audio=binary")];
  for (const client of [text, binary]) {
    await client.find("session.created");
    client.say("Hello");
    await client.find("response.done");
  }
  const bytes = binary.received.filter((one) => one instanceof Uint8Array);
  const deltas = text.events.filter(({ type }) =>
    type === "response.output_audio.delta"
  );
  assertGreater(deltas.length, 1);
  assertEquals(
    bytes.map((one) => one.toBase64()),
    deltas.map(({ delta }) => delta),
  );
  assertEquals(binary.types.includes("response.output_audio.delta"), false);
  // each message of bytes belongs to the item that was announced before it
  const announced = binary.events.filter(({ type }) => type === "duplex.audio");
  const done = await binary.find("response.output_audio.done");
  assertEquals(announced, [{
    type: "duplex.audio",
    response_id: done.response_id,
    item_id: done.item_id,
    content_index: 0,
  }]);
  const first = binary.received.findIndex((one) => one instanceof Uint8Array);
  const before = binary.received.slice(0, first);
  assertEquals(
    before.some((one) => "type" in one && one.type === "duplex.audio"),
    true,
  );
  binary.say("Hello");
  await binary.find("response.done", binary.events.length);
  assertEquals(
    binary.types.filter((type) => type === "duplex.audio").length,
    2,
  );

  const piece = new Uint8Array(9_600).map((_, at) => at * 7 & 255);
  binary.send(piece);
  binary.send(piece.subarray(0, 4_800));
  binary.send({ type: "input_audio_buffer.commit" });
  await binary.find("input_audio_buffer.committed");
  const received = under.fake.realtime.sessions.flatMap(({ received }) =>
    received
  );
  assertEquals(
    received.filter(({ type }) => type === "input_audio_buffer.append")
      .map(({ audio }) => audio),
    [piece.toBase64(), piece.subarray(0, 4_800).toBase64()],
  );
  assertEquals(under.errors, []);
});
