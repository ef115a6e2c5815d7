import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import { Player, PLAYER_MOVES } from "../../../examples/voice/client/player.ts";

const RATE = 24_000;
const samples = (ms: number) => ms * RATE / 1_000;

/** Constant full volume, so that each change of volume can be read off the output. */
function loud(ms: number): Int16Array {
  return new Int16Array(samples(ms)).fill(0x7fff);
}

function chunk(ms: number, itemId = "item_1") {
  return { itemId, contentIndex: 0, samples: loud(ms) };
}

/** Renders in blocks of 128 samples, as an audio worklet does. */
function render(player: Player, ms: number): Float32Array {
  const out = new Float32Array(samples(ms));
  for (let at = 0; at < out.length; at += 128) {
    player.render(out.subarray(at, at + 128));
  }
  return out;
}

/** The largest step between neighbouring samples: a click is a large one. */
function largestStep(out: Float32Array): number {
  let largest = 0;
  for (let at = 1; at < out.length; at++) {
    largest = Math.max(largest, Math.abs(out[at] - out[at - 1]));
  }
  return largest;
}

Deno.test("Player waits for its prefill, then plays", () => {
  const player = new Player({ rate: RATE, prefill: 100 });
  player.push(chunk(90));
  assertEquals(render(player, 50).every((sample) => sample === 0), true);
  assertEquals(player.state, "filling");
  player.push(chunk(20));
  assert(render(player, 50).at(-1)! > 0.9);
  assertEquals(player.state, "playing");
});

Deno.test("Player plays less than its prefill once the response is complete", () => {
  const player = new Player({ rate: RATE, prefill: 100 });
  player.push(chunk(40));
  player.complete();
  render(player, 48);
  assertEquals(player.position, { itemId: "item_1", contentIndex: 0, ms: 40 });
  assertEquals([player.state, player.underruns], ["empty", 0]);
});

Deno.test("Player fades in and out, so that nothing clicks", () => {
  const player = new Player({ rate: RATE, prefill: 0 });
  player.push(chunk(40));
  player.complete();
  assert(largestStep(render(player, 60)) < 0.01);
});

Deno.test("Player fades when it runs dry, and waits longer afterwards", () => {
  const player = new Player({ rate: RATE, prefill: 40, prefillStep: 30 });
  player.push(chunk(40));
  assert(largestStep(render(player, 80)) < 0.01);
  assertEquals([player.state, player.underruns], ["empty", 1]);
  player.push(chunk(60));
  render(player, 10);
  assertEquals(player.state, "filling");
  player.push(chunk(10));
  render(player, 10);
  assertEquals(player.state, "playing");
});

Deno.test("Player never waits for more than its longest prefill", () => {
  const player = new Player({
    rate: RATE,
    prefill: 40,
    prefillStep: 400,
    longestPrefill: 100,
  });
  for (let underrun = 0; underrun < 3; underrun++) {
    player.push(chunk(100));
    render(player, 200);
  }
  assertEquals(player.underruns, 3);
});

Deno.test("Player.cut() is silent within 5 ms, without a click, and reports what was heard", () => {
  const player = new Player({ rate: RATE, prefill: 0 });
  player.push(chunk(1_000));
  render(player, 128);
  const heard = player.cut();
  assertEquals(heard, { itemId: "item_1", contentIndex: 0, ms: 128 });
  const rest = render(player, 32);
  assert(largestStep(rest) < 0.01);
  assertEquals(rest.subarray(samples(6)).every((value) => value === 0), true);
  assertEquals([player.state, player.queuedMs], ["empty", 0]);
  assertEquals(player.position?.ms, 128);
});

Deno.test("Player.cut() before a sound was heard reports 0 ms of the waiting item", () => {
  const player = new Player({ rate: RATE, prefill: 500 });
  player.push(chunk(100, "item_2"));
  assertEquals(player.cut(), { itemId: "item_2", contentIndex: 0, ms: 0 });
  assertEquals(player.cut(), null);
  assertEquals(render(player, 16).every((value) => value === 0), true);
});

Deno.test("Player plays audio that arrives while it fades out", () => {
  const player = new Player({ rate: RATE, prefill: 0 });
  player.push(chunk(1_000));
  render(player, 64);
  player.cut();
  player.push(chunk(32, "item_2"));
  player.complete();
  render(player, 64);
  assertEquals(player.position, { itemId: "item_2", contentIndex: 0, ms: 32 });
});

Deno.test("Player counts each item from its own start", () => {
  const player = new Player({ rate: RATE, prefill: 0 });
  player.push(chunk(32, "item_1"));
  player.push(chunk(500, "item_2"));
  render(player, 64);
  assertEquals(player.position, { itemId: "item_2", contentIndex: 0, ms: 32 });
});

Deno.test("Player.duck() lowers the volume in 30 ms, and raises it again", () => {
  const player = new Player({ rate: RATE, prefill: 0 });
  player.push(chunk(1_000));
  render(player, 16);
  player.duck(true);
  const down = render(player, 40);
  assertAlmostEquals(down.at(-1)!, 0.1, 0.001);
  assert(largestStep(down) < 0.01);
  player.duck(false);
  assertAlmostEquals(render(player, 40).at(-1)!, 1, 0.001);
});

Deno.test("PLAYER_MOVES has no move that leads back to its own state", () => {
  for (const [state, moves] of Object.entries(PLAYER_MOVES)) {
    assertEquals(Object.values(moves).includes(state as "empty"), false);
  }
});
