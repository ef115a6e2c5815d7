import fc from "../../support/fast_check.ts";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { assert, assertEquals, assertLess } from "@std/assert";
import { DELTAS } from "../../../src/realtime/wire/events.ts";
import { FrameReader } from "../../../src/realtime/wire/frames.ts";
import { userMessage } from "../../support/items.ts";
import {
  connectTo,
  fakeOpenAI,
  FAST_RECONNECT,
} from "../../support/session.ts";

const readFrame = (data: string | ArrayBuffer) => new FrameReader().read(data);

Deno.test("FrameReader turns any frame into an event, and repeats nothing of a malformed one (seeded)", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), fc.uint8Array()), (data) => {
      const frame = typeof data === "string"
        ? data
        : Uint8Array.from(data).buffer;
      const event = readFrame(frame);
      assertEquals(typeof event.type, "string");
      if (event.type === "error" && event.error.code === "malformed_frame") {
        assertEquals(
          /^The server sent a frame of \d+ (characters|bytes) that is not an event$/
            .test(event.error.message),
          true,
        );
      }
    }),
    { seed: 20261122, numRuns: 1_000 },
  );
});

Deno.test("FrameReader reads a delta of a response like JSON.parse(), however it is written", () => {
  const kinds = ["output_audio", "output_text", "output_audio_transcript"];
  for (const kind of [...kinds, "output_video", "text"]) {
    const head =
      `{"type":"response.${kind}.delta","event_id":"event_1","response_id":"resp_1","item_id":"item_1","output_index":0,"content_index":12,"delta":"`;
    for (
      const frame of [
        `${head}AAAA"}`,
        `${head}"}`,
        `${head}: déjà vu, 你好 🙂 {"}`,
        `${head}A\\/+="}`,
        `${head}A\\u0041"}`,
        `${head}A\\\\"}`,
        `${head}\\"}","delta":"B"}`,
        `${head}AAAA","delta":"BBBB"}`,
        `${head}AAAA","obfuscation":"x"}`,
        `${head}AAAA" }`,
        `${head}AAAA"}`.replace("event_1", "\\u0065"),
        `${head}AAAA"}`.replaceAll(",", ", "),
        `${head}AAAA"}`.replace('"output_index":0,', ""),
      ]
    ) assertEquals<unknown>(readFrame(frame), JSON.parse(frame), frame);
    for (
      const frame of [head, `${head}}`, `${head}"`, `${head}A"`, `${head}A"}}`]
    ) {
      assertEquals(readFrame(frame).type, "error", frame);
    }
  }
});

Deno.test("FrameReader does not mix up the deltas of successive responses, items and parts", () => {
  const reader = new FrameReader();
  const kinds = ["output_audio", "output_audio_transcript", "output_text"];
  for (
    const event of fc.sample(
      fc.record({
        type: fc.constantFrom(...kinds.map((kind) => `response.${kind}.delta`)),
        event_id: fc.constantFrom("event_1", "event_2"),
        response_id: fc.constantFrom("resp_1", "resp_2"),
        item_id: fc.constantFrom("item_1", "item_2"),
        output_index: fc.constantFrom(0, 1),
        content_index: fc.constantFrom(0, 11),
        delta: fc.constantFrom("AAAA", "", "\\"),
      }),
      { seed: 20261128, numRuns: 500 },
    )
  ) assertEquals<unknown>(reader.read(JSON.stringify(event)), event);
});

Deno.test("FrameReader does not remember a place that it could not read", () => {
  const reader = new FrameReader();
  const frame = (index: string) =>
    `{"type":"response.output_text.delta","event_id":"e","response_id":"r","item_id":"i","output_index":${index},"content_index":0,"delta":"a"}`;
  for (const index of ["1", "01", "01", "1"]) {
    const { type } = reader.read(frame(index));
    const expected = index === "1" ? "response.output_text.delta" : "error";
    assertEquals(type, expected);
  }
});

Deno.test("a session survives events of arbitrary shape under every known name (seeded)", async () => {
  const names = [...DELTAS.keys(), "no.such.event"];
  assertEquals(names.length, 47);
  await using fake = await fakeOpenAI();
  await using session = await connectTo(fake, { reconnect: FAST_RECONNECT });
  const server = fake.realtime.sessions[0];
  for (
    const event of fc.sample(
      fc.record({
        type: fc.constantFrom(...names),
        item: fc.oneof(
          fc.jsonValue(),
          fc.record({ id: fc.constantFrom("a", "b"), content: fc.jsonValue() }),
        ),
        item_id: fc.jsonValue(),
        response: fc.jsonValue(),
        error: fc.jsonValue(),
        session: fc.jsonValue(),
        delta: fc.jsonValue(),
        content_index: fc.constantFrom(0, 1, null),
        previous_item_id: fc.constantFrom("a", "b", null, "c"),
      }, { requiredKeys: ["type"] }),
      { seed: 20261122, numRuns: 1_500 },
    )
  ) server.emit(event as Record<string, unknown>);
  // errors without an event ID would be the reply to a command in flight
  const unknown = session.events("unknown");
  server.emit({ type: "the.last.event" });
  for await (const { event } of unknown) {
    if (event.type === "the.last.event") break;
  }
  await session.conversation.item.create(
    userMessage("still there?", "item_last"),
  );
  assertEquals(session.phase, "ready");
  assert(session.history.get("item_last"));
  assert(session.history.items.length > 0);
  assert(session.snapshot().items.some(({ id }) => id === "item_last"));
});

Deno.test("FrameReader hides a key that a server sends back in an error, at any depth and in place of the object", () => {
  const key = "sk-test-0123456789abcdef";
  const deep = `${'{"a":'.repeat(20_000)}"${key}"${"}".repeat(20_000)}`;
  const errors = [
    JSON.stringify({ code: key, message: `your key ${key} is bad` }),
    JSON.stringify(`no ${key}`),
    deep,
  ];
  for (const error of errors) {
    const event = readFrame(`{"type":"error","error":${error}}`);
    assertEquals(event.type, "error");
    assertEquals(Deno.inspect(event, { depth: 5 }).includes(key), false);
  }
});

Deno.test("FrameReader keeps no frame, and so no audio, between two events", () => {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  const held = () => {
    collect();
    return Deno.memoryUsage().heapUsed;
  };
  const frameOf = (kind: string, delta: string) =>
    // decoded, as frames are: in one piece
    new TextDecoder().decode(new TextEncoder().encode(
      `{"type":"response.${kind}.delta","event_id":"event_000000000001","response_id":"resp_000000000001","item_id":"item_000000000001","output_index":0,"content_index":0,"delta":"${delta}"}`,
    ));
  const audio = "A".repeat(64_000);
  const readers = Array.from({ length: 200 }, () => new FrameReader());
  const before = held();
  for (const reader of readers) {
    reader.read(frameOf("output_audio", audio));
    reader.read(frameOf("output_audio_transcript", "Hello"));
    reader.read(frameOf("output_audio", audio));
  }
  assertLess((held() - before) / readers.length, 4_000); // 128,000 if frames were kept
});
