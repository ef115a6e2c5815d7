import { assert, assertEquals, assertLess } from "@std/assert";
import type { RealtimeServerEvent } from "../../../src/realtime/wire/types.ts";
import { InputAudioReplay } from "../../../src/realtime/audio/input_audio_replay.ts";
import { voice } from "../../support/audio.ts";

const say = (input: InputAudioReplay, ...pieces: string[]) => {
  for (const piece of pieces) input.wrote(piece, 100);
};
const hear = (
  input: InputAudioReplay,
  type: string,
  fields: object = {},
) =>
  input.take(
    { type: `input_audio_buffer.${type}`, ...fields } as RealtimeServerEvent,
  );
const replay = (input: InputAudioReplay) => {
  const { replay, lostMs } = input.lost();
  return [replay.map(({ audio }) => audio).join(""), lostMs];
};

Deno.test("InputAudioReplay: uncommitted audio is replayed", () => {
  const input = new InputAudioReplay(2_000);
  input.detects = false;
  say(input, "a", "b");
  input.wroteCommand("input_audio_buffer.commit");
  say(input, "c");
  assertEquals(hear(input, "committed", { item_id: "ours" }), false);
  assertEquals(replay(input), ["c", 0]);
  assertEquals(replay(input), ["", 0]);
});

Deno.test("InputAudioReplay: a refused commit keeps the audio, a clear drops it", () => {
  const input = new InputAudioReplay(2_000);
  input.detects = false;
  say(input, "a");
  input.wroteCommand("input_audio_buffer.commit");
  input.take({
    type: "error",
    error: { code: "input_audio_buffer_commit_empty" },
  } as RealtimeServerEvent);
  input.wroteCommand("input_audio_buffer.clear");
  say(input, "b");
  hear(input, "cleared");
  assertEquals(replay(input), ["b", 0]);
});

Deno.test("InputAudioReplay: keeps no more than its bound, and reports the rest as lost", () => {
  const input = new InputAudioReplay(300);
  input.detects = false;
  say(input, "a", "b", "c", "d", "e");
  assertEquals(input.beyondMs, 200);
  assertEquals(replay(input), ["cde", 200]);
});

Deno.test("InputAudioReplay: silence received by a server with turn detection is not reported as lost", () => {
  const input = new InputAudioReplay(300);
  say(input, "a", "b", "c", "d", "e", "f");
  assertEquals(input.beyondMs, 0);
  hear(input, "speech_started", { audio_start_ms: 100 });
  assertEquals([input.speaking, input.beyondMs], [true, 200]);
  const item_id = "theirs";
  hear(input, "speech_stopped", { item_id, audio_end_ms: 500 });
  assertEquals(hear(input, "committed", { item_id }), true);
  assertEquals([input.speaking, replay(input)], [false, ["f", 0]]);
});

Deno.test("InputAudioReplay: the end of a chunk that exceeds the bound is kept, from the start of a sample", () => {
  const input = new InputAudioReplay(300);
  input.detects = false;
  const audio = voice(1_000).toBase64();
  input.wrote(audio, 1_000);
  assertEquals(input.beyondMs, 700);
  const { replay: [kept, ...more], lostMs } = input.lost();
  assertEquals([more, lostMs], [[], 700]);
  const bytes = Uint8Array.fromBase64(kept.audio);
  assertEquals(bytes.length % 2, 0);
  assertEquals(bytes.length / 48, kept.ms);
  assertLess(Math.abs(kept.ms - 300), 0.2);
  assert(audio.endsWith(kept.audio));
});

Deno.test("InputAudioReplay: audio after the last frame of the server is replayed or lost, also with turn detection", () => {
  const input = new InputAudioReplay(300);
  say(input, "a", "b");
  input.reached();
  say(input, "c", "d", "e", "f", "g");
  assertEquals(input.beyondMs, 0); // the server may just be listening to silence
  assertEquals(replay(input), ["efg", 200]);
  say(input, "a", "b", "c", "d", "e");
  const { replay: retired, lostMs } = input.lost(true); // by a rotation
  assertEquals([retired.length, lostMs], [3, 0]);
});

Deno.test("InputAudioReplay: replayed and lost audio add up to what was written, in any format and chunk size", () => {
  for (const [rate, size] of [[8, 1], [16, 2], [48, 2]]) {
    for (const samples of [1, 7, 160, 999]) {
      const input = new InputAudioReplay(50);
      input.detects = false;
      const bytes = new Uint8Array(samples * size).fill(7);
      for (let chunk = 0; chunk < 40; chunk++) {
        input.wrote(bytes.toBase64(), bytes.length / rate);
      }
      const { replay, lostMs } = input.lost();
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
