/**
 * Official clients and a web page, by the frames that they sent to a relay. `tests/more/relay_clients_test.ts`
 * runs the clients themselves, and compares; `tests/more/voice` runs the page.
 */
import { assertEquals } from "@std/assert";
import { type RecordedFrame, replay } from "../../support/recorded_frames.ts";
import { relayUnderTest } from "../../support/relay.ts";
import type { Fields } from "../../support/session.ts";
import recorded from "./frames/clients_recorded.json" with { type: "json" };
import page from "./frames/page_recorded.json" with { type: "json" };

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

/** The frames of the page, with audio again. */
function framesOfPage(): RecordedFrame[] {
  let sample = 0;
  return page.frames.flatMap((frame) => {
    const after = frame.after as unknown as RecordedFrame["after"];
    if (!frame.audio) return [{ after, text: frame.text! }];
    const { tone, bytes, count } = frame.audio;
    return Array.from({ length: count }, () => {
      const samples = Int16Array.from({ length: bytes / 2 }, () => {
        sample++;
        return tone
          ? 16_000 * Math.sin(sample * 2 * Math.PI * 440 / 24_000)
          : 0;
      });
      const audio = new Uint8Array(samples.buffer).toBase64();
      return { after, text: page.append.replace('""', `"${audio}"`) };
    });
  });
}

Deno.test(`browser() passes the speech of a recorded page on, frame by frame, and an interruption at what it had played: ${page.client}`, async () => {
  await using under = await relayUnderTest({
    session: {
      model: "gpt-realtime",
      playback: "reported",
      session: {
        audio: {
          input: {
            turn_detection: { type: "server_vad", interrupt_response: true },
          },
        },
      },
    },
  }, { speak: (_, rate) => new Float32Array(3 * rate).fill(0.1) });
  under.fake.on(
    () => true,
    "I hear you very well, thank you for asking me that.",
  );
  const client = under.connect();
  const frames = framesOfPage();
  await replay(client, frames);
  const truncated = await client.find("conversation.item.truncated");
  client.send({ type: "input_audio_buffer.clear" });
  await client.find("input_audio_buffer.cleared");
  const [{ received }] = under.fake.realtime.sessions;
  assertEquals(
    received.filter(({ type }) => type === "input_audio_buffer.append"),
    frames.map(({ text }) => JSON.parse(text!))
      .filter(({ type }) => type === "input_audio_buffer.append"),
  );
  assertEquals(truncated.audio_end_ms, 718);
  const interrupted = client.events.filter(({ type }) =>
    type === "duplex.interrupted"
  );
  assertEquals(interrupted.at(-1)!.heard_ms, 718);
  assertEquals(under.errors, []);
});
