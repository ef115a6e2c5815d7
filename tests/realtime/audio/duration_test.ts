import { assertEquals, assertThrows } from "@std/assert";
import { audioDuration } from "../../../src/realtime/audio/audio.ts";

Deno.test("audioDuration() names the formats if it does not know one", () => {
  assertEquals(audioDuration(480, { type: "audio/pcm" }), 10);
  for (const format of ["pcm16", "toString", { type: "audio/opus" }]) {
    assertThrows(
      () => audioDuration(480, format as never),
      TypeError,
      "format must be one of audio/pcm, audio/pcmu, audio/pcma",
    );
  }
});
