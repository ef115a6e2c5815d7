import { assert, assertEquals, assertLess } from "@std/assert";
import type { RealtimeServerEvent } from "../../../src/realtime/wire/types.ts";
import { InputAudioReplay } from "../../../src/realtime/audio/input_replay.ts";
import { voice } from "../../support/audio.ts";

const say = (microphone: InputAudioReplay, ...pieces: string[]) => {
  for (const piece of pieces) microphone.wrote(piece, 100);
};
const hear = (
  microphone: InputAudioReplay,
  type: string,
  fields: object = {},
) =>
  microphone.take(
    { type: `input_audio_buffer.${type}`, ...fields } as RealtimeServerEvent,
  );
const replay = (microphone: InputAudioReplay) => {
  const { replay, lostMs } = microphone.lost();
  return [replay.map(({ audio }) => audio).join(""), lostMs];
};

Deno.test("Microphone: what was not committed is sent again", () => {
  const microphone = new InputAudioReplay(2_000);
  microphone.detects = false;
  say(microphone, "a", "b");
  microphone.wroteCommand("input_audio_buffer.commit");
  say(microphone, "c");
  assertEquals(hear(microphone, "committed", { item_id: "ours" }), false);
  assertEquals(replay(microphone), ["c", 0]);
  assertEquals(replay(microphone), ["", 0]);
});

Deno.test("Microphone: a refused commit and a clear", () => {
  const microphone = new InputAudioReplay(2_000);
  microphone.detects = false;
  say(microphone, "a");
  microphone.wroteCommand("input_audio_buffer.commit");
  microphone.take({
    type: "error",
    error: { code: "input_audio_buffer_commit_empty" },
  } as RealtimeServerEvent);
  microphone.wroteCommand("input_audio_buffer.clear");
  say(microphone, "b");
  hear(microphone, "cleared");
  assertEquals(replay(microphone), ["b", 0]);
});

Deno.test("Microphone: keeps no more than its bound, and tells what is beyond it", () => {
  const microphone = new InputAudioReplay(300);
  microphone.detects = false;
  say(microphone, "a", "b", "c", "d", "e");
  assertEquals(microphone.beyondMs, 200);
  assertEquals(replay(microphone), ["cde", 200]);
});

Deno.test("Microphone: silence that a server with turn detection heard is no loss", () => {
  const microphone = new InputAudioReplay(300);
  say(microphone, "a", "b", "c", "d", "e", "f");
  assertEquals(microphone.beyondMs, 0);
  hear(microphone, "speech_started", { audio_start_ms: 100 });
  assertEquals([microphone.speaking, microphone.beyondMs], [true, 200]);
  const item_id = "theirs";
  hear(microphone, "speech_stopped", { item_id, audio_end_ms: 500 });
  assertEquals(hear(microphone, "committed", { item_id }), true);
  assertEquals([microphone.speaking, replay(microphone)], [false, ["f", 0]]);
});

Deno.test("Microphone: of a piece that is longer than its bound the end is kept, from a sample on", () => {
  const microphone = new InputAudioReplay(300);
  microphone.detects = false;
  const audio = voice(1_000).toBase64();
  microphone.wrote(audio, 1_000);
  assertEquals(microphone.beyondMs, 700);
  const { replay: [kept, ...more], lostMs } = microphone.lost();
  assertEquals([more, lostMs], [[], 700]);
  const bytes = Uint8Array.fromBase64(kept.audio);
  assertEquals(bytes.length % 2, 0);
  assertEquals(bytes.length / 48, kept.ms);
  assertLess(Math.abs(kept.ms - 300), 0.2);
  assert(audio.endsWith(kept.audio));
});

Deno.test("Microphone: audio after the last frame of the server is replayed or lost, also with turn detection", () => {
  const microphone = new InputAudioReplay(300);
  say(microphone, "a", "b");
  microphone.reached();
  say(microphone, "c", "d", "e", "f", "g");
  assertEquals(microphone.beyondMs, 0); // the server may just be listening to silence
  assertEquals(replay(microphone), ["efg", 200]);
  say(microphone, "a", "b", "c", "d", "e");
  const { replay: retired, lostMs } = microphone.lost(true); // by a rotation
  assertEquals([retired.length, lostMs], [3, 0]);
});

Deno.test("Microphone: what is replayed and what is lost add up to what was written, in any format and chunk size", () => {
  for (const [rate, size] of [[8, 1], [16, 2], [48, 2]]) {
    for (const samples of [1, 7, 160, 999]) {
      const microphone = new InputAudioReplay(50);
      microphone.detects = false;
      const bytes = new Uint8Array(samples * size).fill(7);
      for (let chunk = 0; chunk < 40; chunk++) {
        microphone.wrote(bytes.toBase64(), bytes.length / rate);
      }
      const { replay, lostMs } = microphone.lost();
      const kept = replay.reduce(
        (sum, { audio }) => sum + Uint8Array.fromBase64(audio).length,
        0,
      );
      assert(
        Math.abs(kept / rate + lostMs - 40 * bytes.length / rate) < 1e-6,
        `${kept} bytes and ${lostMs} ms of ${40 * bytes.length} bytes`,
      );
    }
  }
});
