import fc from "../../support/fast_check.ts";
import {
  assert,
  assertAlmostEquals,
  assertEquals,
  assertLess,
  assertThrows,
} from "@std/assert";
import {
  audioBytes,
  audioDuration,
  pcmOf,
  samplesOf,
  toFloat32,
  toInt16,
} from "../../../src/realtime/audio/audio.ts";
import {
  base64Length,
  decodeBase64,
  encodeBase64,
} from "../../../src/core/base64.ts";
import {
  decodeAlaw,
  decodeMulaw,
  encodeAlaw,
  encodeMulaw,
} from "../../../src/realtime/audio/g711.ts";
import { Resampler } from "../../../src/realtime/audio/resample.ts";
import { readWav, writeWav } from "../../../src/realtime/audio/wav.ts";

const RUNS = { seed: 20261122, numRuns: 300 };
const EVERY_CODE = Uint8Array.from({ length: 256 }, (_, code) => code);

Deno.test("G.711: every code round-trips", () => {
  assertEquals(encodeAlaw(decodeAlaw(EVERY_CODE)), EVERY_CODE);
  // mu-law has two zeros; the negative one comes back as the positive one
  const mulaw = encodeMulaw(decodeMulaw(EVERY_CODE));
  assertEquals(mulaw.with(0x7f, 0x7f), EVERY_CODE);
});

Deno.test("G.711: known values of the standard's tables", () => {
  assertEquals(
    [...decodeMulaw(new Uint8Array([0x80, 0x00, 0xff, 0xf0, 0x70]))],
    [
      32124,
      -32124,
      0,
      120,
      -120,
    ],
  );
  assertEquals([...decodeAlaw(new Uint8Array([0xaa, 0x2a, 0xd5, 0x55]))], [
    32256,
    -32256,
    8,
    -8,
  ]);
});

Deno.test("G.711: a sample round-trips within its quantization step (seeded)", () => {
  fc.assert(
    fc.property(fc.integer({ min: -32_768, max: 32_767 }), (sample) => {
      const one = Int16Array.of(sample);
      const step = Math.max(16, Math.abs(sample) / 16);
      assert(Math.abs(decodeAlaw(encodeAlaw(one))[0] - sample) <= step);
      const clipped = Math.max(-32_635, Math.min(32_635, sample));
      assert(Math.abs(decodeMulaw(encodeMulaw(one))[0] - clipped) <= step);
    }),
    RUNS,
  );
});

Deno.test("PCM16: samples and bytes round-trip, at any offset (seeded)", () => {
  fc.assert(
    fc.property(fc.int16Array(), fc.nat(3), (samples, offset) => {
      const padded = new Uint8Array(offset + samples.length * 2);
      padded.set(pcmOf(samples), offset);
      assertEquals(
        samplesOf(padded.subarray(offset)),
        Int16Array.from(samples),
      );
      assertEquals(toInt16(toFloat32(samples)), Int16Array.from(samples));
    }),
    RUNS,
  );
  assertThrows(() => samplesOf(new Uint8Array(3)), RangeError, "even");
});

Deno.test("toInt16() clips samples beyond 1", () => {
  assertEquals([...toInt16(Float32Array.of(2, -2, 0.5))], [
    32_767,
    -32_768,
    16_384,
  ]);
});

Deno.test("audioDuration() and audioBytes() agree, in whole samples", () => {
  assertEquals(audioDuration(960, "audio/pcm"), 20);
  assertEquals(audioDuration(160, "audio/pcmu"), 20);
  assertEquals(audioBytes(20.03, "audio/pcm"), 960);
  assertEquals(audioBytes(20.2, "audio/pcma"), 161);
  assertThrows(() => audioDuration(-1, "audio/pcm"), RangeError);
});

Deno.test("Base64 round-trips, and its length is known beforehand (seeded)", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => {
      const text = encodeBase64(bytes);
      assertEquals(decodeBase64(text), Uint8Array.from(bytes));
      assertEquals(base64Length(text), bytes.length);
    }),
    RUNS,
  );
  assertThrows(() => decodeBase64("sec!ret"), SyntaxError, "text of length 7");
});

Deno.test("Base64: the fallback gives the same result", () => {
  const fast = {
    to: Uint8Array.prototype.toBase64,
    from: Uint8Array.fromBase64,
  };
  const bytes = Uint8Array.from({ length: 20_001 }, (_, at) => at * 7 & 255);
  const text = encodeBase64(bytes);
  try {
    Object.assign(Uint8Array.prototype, { toBase64: undefined });
    Object.assign(Uint8Array, { fromBase64: undefined });
    assertEquals(encodeBase64(bytes), text);
    assertEquals(decodeBase64(text), bytes);
    assertThrows(() => decodeBase64("*"), SyntaxError);
  } finally {
    Object.assign(Uint8Array.prototype, { toBase64: fast.to });
    Object.assign(Uint8Array, { fromBase64: fast.from });
  }
});

Deno.test("WAV round-trips (seeded)", () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 500 }),
      fc.constantFrom(
        "audio/pcm" as const,
        "audio/pcmu" as const,
        "audio/pcma" as const,
      ),
      fc.constantFrom(8_000, 24_000, 44_100),
      fc.constantFrom(1, 2),
      (bytes, format, sampleRate, channels) => {
        const frame = channels * (format === "audio/pcm" ? 2 : 1);
        const data = Uint8Array.from(bytes).subarray(
          0,
          bytes.length - bytes.length % frame,
        );
        const file = writeWav(data, { format, sampleRate, channels });
        assertEquals(file.length % 2, 0);
        assertEquals(readWav(file), { data, format, sampleRate, channels });
      },
    ),
    RUNS,
  );
});

Deno.test("readWav() reads arbitrary bytes or throws an error with the reason (seeded)", () => {
  const whole = writeWav(new Uint8Array(100));
  fc.assert(
    fc.property(fc.nat(43), fc.nat(255), fc.nat(144), (at, byte, length) => {
      const file = whole.slice(0, length);
      if (at < file.length) file[at] = byte;
      try {
        const { data } = readWav(file);
        assert(data.length <= 100);
      } catch (error) {
        assert(
          error instanceof TypeError &&
            error.message.startsWith("Cannot read WAV"),
        );
      }
    }),
    { ...RUNS, numRuns: 1_000 },
  );
});

Deno.test("readWav() reads the file of the examples", async () => {
  const file = await Deno.readFile(
    new URL("../../../examples/assets/question.wav", import.meta.url),
  );
  const { data, ...head } = readWav(file);
  assertEquals(head, { format: "audio/pcm", sampleRate: 24_000, channels: 1 });
  assertEquals(audioDuration(data.length, "audio/pcm"), 2_000);
});

function tone(
  hertz: number,
  rate: number,
  ms: number,
): Int16Array<ArrayBuffer> {
  return Int16Array.from(
    { length: rate * ms / 1000 },
    (_, at) => 10_000 * Math.sin(2 * Math.PI * hertz * at / rate),
  );
}

const power = (samples: Int16Array) =>
  Math.sqrt(
    samples.reduce((sum, value) => sum + value * value, 0) / samples.length,
  );

Deno.test("Resampler: a tone keeps its shape from one rate to another", () => {
  for (
    const [from, to] of [[8_000, 24_000], [24_000, 8_000], [44_100, 24_000], [
      24_000,
      24_000,
    ]]
  ) {
    const resampler = new Resampler(from, to);
    const out = Int16Array.of(
      ...resampler.push(tone(440, from, 200)),
      ...resampler.end(),
    );
    const wanted = tone(440, to, 200);
    assertEquals(out.length, wanted.length);
    for (let at = 200; at < out.length - 200; at++) {
      assertAlmostEquals(out[at], wanted[at], 150, `${from} to ${to} at ${at}`);
    }
  }
});

Deno.test("Resampler removes frequencies above the lower rate's limit, without aliasing", () => {
  const down = new Resampler(24_000, 8_000);
  const out = Int16Array.of(
    ...down.push(tone(7_000, 24_000, 200)),
    ...down.end(),
  );
  assertLess(power(out.subarray(50, -50)), 100);
});

Deno.test("Resampler: chunk boundaries do not change the output (seeded)", () => {
  const whole = tone(300, 8_000, 60);
  const once = new Resampler(8_000, 24_000);
  const wanted = [...once.push(whole), ...once.end()];
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 100 }), { maxLength: 40 }),
      (sizes) => {
        const resampler = new Resampler(8_000, 24_000);
        const out: number[] = [];
        let at = 0;
        for (const size of [...sizes, whole.length]) {
          out.push(...resampler.push(whole.subarray(at, at + size)));
          at = Math.min(whole.length, at + size);
        }
        assertEquals([...out, ...resampler.end()], wanted);
      },
    ),
    { seed: 20261122, numRuns: 50 },
  );
});
