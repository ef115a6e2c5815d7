/**
 * Official clients, by the frames that they sent to a relay. `tests/more/relay_clients_test.ts`
 * runs the clients themselves, and compares.
 */
import { assertEquals } from "@std/assert";
import { type RecordedFrame, replay } from "../../support/recorded_frames.ts";
import { relayUnderTest } from "../../support/relay.ts";
import type { Fields } from "../../support/session.ts";
import recorded from "./frames/clients_recorded.json" with { type: "json" };

/** Replays a client, and returns what the API and the client got. */
async function run(frames: unknown) {
  await using under = await relayUnderTest({ path: "/v1/realtime" });
  under.fake.on(() => true, "Oslo.");
  const client = under.connect("/v1/realtime");
  await replay(client, frames as readonly RecordedFrame[]);
  client.send({ type: "input_audio_buffer.clear" });
  await client.find("input_audio_buffer.cleared");
  assertEquals(under.errors, []);
  const [{ received }] = under.fake.realtime.sessions;
  return { received, client };
}

/** The frames of a recording that have a type, as they were sent. */
function sent({ frames }: { frames: unknown }, type: string): Fields[] {
  return (frames as RecordedFrame[])
    .map(({ text }) => JSON.parse(text!))
    .filter((event) => event.type === type);
}

/** What the relay does not fill in. */
function asSent({ event_id: _, item, ...rest }: Fields): Fields {
  const { id: __, ...fields } = (item ?? {}) as Fields;
  return item ? { ...rest, item: fields } : rest;
}

for (const name of ["official", "agents"] as const) {
  Deno.test(`browser() passes a question of a recorded client on: ${recorded[name].client}`, async () => {
    const { received, client } = await run(recorded[name].frames);
    assertEquals(
      received.filter(({ type }) => type !== "session.update").map(asSent),
      [
        ...sent(recorded[name], "conversation.item.create"),
        { type: "response.create" },
        { type: "input_audio_buffer.clear" },
      ],
    );
    const { transcript } = await client.find(
      "response.output_audio_transcript.done",
    );
    assertEquals(transcript, "Oslo.");
  });
}

Deno.test(`browser() passes speech and an interruption of a recorded client on, frame by frame: ${recorded.voice.client}`, async () => {
  const { received, client } = await run(recorded.voice.frames);
  const [truncate] = sent(recorded.voice, "conversation.item.truncate");
  assertEquals(
    received.filter(({ type }) => type !== "session.update").map((event) =>
      event.type === "response.create" ? event : asSent(event)
    ),
    [
      ...sent(recorded.voice, "input_audio_buffer.append"),
      { type: "input_audio_buffer.commit" },
      ...sent(recorded.voice, "response.create"), // with its ID
      truncate,
      { type: "input_audio_buffer.clear" },
    ],
  );
  // the client may not configure the session, which it tries twice
  const updates = received.filter(({ type }) => type === "session.update");
  assertEquals(
    updates.map(({ session }) => (session as Fields).instructions),
    updates.map(() => undefined),
  );
  const denied = client.events.filter(({ type }) => type === "error");
  assertEquals(
    denied.map(({ error }) => (error as Fields).code),
    Array(2).fill("event_not_allowed"),
  );
  const truncated = await client.find("conversation.item.truncated");
  assertEquals(truncated.audio_end_ms, truncate.audio_end_ms);
  assertEquals(
    client.types.filter((type) => `${type}`.startsWith("response.")).slice(
      0,
      2,
    ),
    ["response.created", "response.output_item.added"],
  );
});
