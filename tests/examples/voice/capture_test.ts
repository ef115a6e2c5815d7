import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import { type Block, Capture } from "../../../examples/voice/client/capture.ts";
import { OnsetDetector, rms } from "../../../examples/voice/client/onset.ts";

/** Samples of a tone, in blocks of 128 as an audio worklet gets them. */
function* tone(hertz: number, rate: number, ms: number, volume = 0.5) {
  const total = Math.round(rate * ms / 1_000);
  for (let start = 0; start < total; start += 128) {
    const block = new Float32Array(Math.min(128, total - start));
    for (let at = 0; at < block.length; at++) {
      block[at] = volume *
        Math.sin(2 * Math.PI * hertz * (start + at) / rate);
    }
    yield block;
  }
}

function captured(capture: Capture, blocks: Iterable<Float32Array>): Block[] {
  const out: Block[] = [];
  for (const block of blocks) capture.push(block, (made) => out.push(made));
  return out;
}

/** Frequency of a tone, from its upward zero crossings. */
function frequency(samples: Int16Array): number {
  const crossings: number[] = [];
  for (let at = 1; at < samples.length; at++) {
    const [before, after] = [samples[at - 1], samples[at]];
    if (before < 0 && after >= 0) {
      crossings.push(at - 1 + before / (before - after));
    }
  }
  return (crossings.length - 1) * 24_000 /
    (crossings.at(-1)! - crossings[0]);
}

for (const rate of [16_000, 24_000, 44_100, 48_000, 96_000]) {
  Deno.test(`Capture keeps the pitch and the duration of a tone at ${rate} Hz`, () => {
    const blocks = captured(new Capture(rate), tone(440, rate, 1_000));
    assert(blocks.every(({ samples }) => samples.length === 480));
    const all = blocks.flatMap(({ samples }) => [...samples]);
    assertAlmostEquals(frequency(new Int16Array(all)), 440, 0.5);
    assert(blocks.length >= 48 && blocks.length <= 50, `${blocks.length}`);
  });
}

Deno.test("Capture removes what 24 kHz cannot hold, instead of folding it back", () => {
  const blocks = captured(new Capture(48_000), tone(15_000, 48_000, 1_000));
  assert(Math.max(...blocks.slice(2).map(({ level }) => level)) < 0.01);
});

Deno.test("Capture sends silence while it is muted", () => {
  const capture = new Capture(48_000);
  capture.muted = true;
  const blocks = captured(capture, tone(440, 48_000, 200));
  assert(blocks.length >= 8);
  assertEquals(blocks.every(({ level }) => level === 0), true);
});

Deno.test("Capture reports the onset of speech within 60 ms of sound", () => {
  const capture = new Capture(48_000);
  const quiet = captured(capture, tone(200, 48_000, 500, 0.002));
  assertEquals(quiet.some(({ onset }) => onset), false);
  const loud = captured(capture, tone(200, 48_000, 100, 0.3));
  const at = loud.findIndex(({ onset }) => onset);
  assert(at >= 0 && at <= 3, `${at}`);
});

Deno.test("OnsetDetector takes neither a click nor a steady noise for speech", () => {
  const detector = new OnsetDetector();
  assertEquals(detector.push(0.5, 20, false), false);
  for (let at = 0; at < 100; at++) detector.push(0.003, 20, false);
  assertEquals(detector.speaking, false);
});

Deno.test("OnsetDetector needs more sound while the loudspeaker plays", () => {
  const starts = (playing: boolean) => {
    const detector = new OnsetDetector();
    for (let at = 0; at < 50; at++) detector.push(0.005, 20, playing);
    return [1, 2, 3].some(() => detector.push(0.03, 20, playing));
  };
  assertEquals([starts(false), starts(true)], [true, false]);
});

Deno.test("OnsetDetector reports the next onset after a pause", () => {
  const detector = new OnsetDetector();
  const speak = () => [1, 2, 3, 4].some(() => detector.push(0.4, 20, false));
  assertEquals(speak(), true);
  assertEquals(speak(), false);
  for (let at = 0; at < 15; at++) detector.push(0.001, 20, false);
  assertEquals(speak(), true);
});

Deno.test("rms() of a full-scale square is 1, of nothing 0", () => {
  assertEquals(rms(new Float32Array([1, -1, 1, -1])), 1);
  assertAlmostEquals(rms(new Int16Array([0x7fff, -0x8000])), 1, 0.001);
  assertEquals(rms(new Float32Array()), 0);
});
