import { assert, assertEquals, assertGreater } from "@std/assert";
import { RawSocket } from "../support/raw_upgrade.ts";
import { type BareClient, relayUnderTest } from "../support/relay.ts";

/** Base64 of silence in PCM16. */
function silence(ms: number): string {
  return new Uint8Array(ms * 48).toBase64();
}

const LIMIT = 1_048_576;
/** Beyond the limit: what is not audio. */
const RESERVE = 262_144;

Deno.test("50 clients talk undisturbed while one does not read and one floods, and what waits stays within its bound", async () => {
  await using under = await relayUnderTest({
    flow: { limit: LIMIT, stall: 600_000 },
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
  const neighbours: BareClient[] = [];
  for (let at = 0; at < 50; at++) neighbours.push(under.connect());
  await Promise.all(neighbours.map((one) => one.find("session.created")));

  const [flooding, pace] = [under.connect(), under.connect()];
  await flooding.find("session.created");
  await pace.find("session.created");
  const second = `{"type":"input_audio_buffer.append","audio":"${
    silence(1_000)
  }"}`;
  let most = 0;
  const disturb = async () => {
    await frozen.send(ask);
    await frozen.send(`{"type":"response.create"}`);
    for (let at = 0; at < 10; at++) flooding.send(second);
    pace.say("short");
    await pace.find("response.done", pace.events.length);
    most = Math.max(most, under.relay.metrics().buffered);
  };
  for (let turn = 1; turn <= 3; turn++) {
    await disturb();
    for (const one of neighbours) {
      one.send({ type: "input_audio_buffer.append", audio: silence(20) });
      one.say("short");
    }
    await Promise.all(
      neighbours.map((one) =>
        one.find(() =>
          one.types.filter((type) => type === "response.done").length === turn
        )
      ),
    );
  }
  // the buffers of the system take the first answers
  const isDone = () => {
    const { dropped, ended } = under.relay.metrics();
    return dropped.server > 0 && ended.flood === 1;
  };
  for (let turn = 0; !isDone(); turn++) {
    await disturb();
    assert(turn < 1_000, JSON.stringify(under.relay.metrics()));
  }

  assertGreater(most, LIMIT / 2);
  assert(most <= LIMIT + RESERVE, `${most}`);
  assertGreater(under.relay.metrics().dropped.client, 10_000);
  assertEquals(under.relay.metrics().ended, { flood: 1 });
  for (const one of neighbours) {
    assertEquals(one.types.includes("duplex.dropped"), false);
    const answers = one.events.filter(({ type }) =>
      type === "response.output_audio_transcript.done"
    );
    assertEquals(
      answers.map(({ transcript }) => transcript),
      ["Yes.", "Yes.", "Yes."],
    );
  }
  assertEquals(under.errors, []);
});
