import { assert, assertEquals, assertThrows } from "@std/assert";
import { FakeTime } from "@std/testing/time";
import {
  type Frame,
  Outbox,
  type Sink,
} from "../../src/socket/backpressure.ts";
import { BackpressureError } from "../../src/socket/errors.ts";

class Pipe implements Sink {
  sent: string[] = [];
  bufferedAmount = 0;
  open = true;
  send(text: string): boolean {
    if (this.open) this.sent.push(text);
    return this.open;
  }
}

const nextTurn = () =>
  new Promise<void>((resolve) => void setImmediate(resolve));

const control = (text: string, more: Partial<Frame> = {}): Frame => ({
  text,
  audioMs: 0,
  ...more,
});
const audio = (text: string, more: Partial<Frame> = {}): Frame => ({
  text,
  audioMs: 20,
  ...more,
});

Deno.test("Outbox sends at once below the high mark", () => {
  const pipe = new Pipe();
  const outbox = new Outbox({ high: 100 });
  outbox.attach(pipe);
  pipe.bufferedAmount = 99;
  assertEquals(outbox.push(control("a")), true);
  assertEquals(pipe.sent, ["a"]);
  outbox.end();
});

Deno.test("Outbox queues frames in order from the high mark until the low mark", async () => {
  using time = new FakeTime();
  const pipe = new Pipe();
  const outbox = new Outbox({ high: 100, low: 50 });
  outbox.attach(pipe);
  pipe.bufferedAmount = 100;
  assertEquals(outbox.push(audio("a")), false);
  assertEquals(outbox.push(control("commit")), false);
  const drained = outbox.drained();
  pipe.bufferedAmount = 51;
  await time.tickAsync(50);
  assertEquals(pipe.sent, []);
  pipe.bufferedAmount = 50;
  await time.tickAsync(16);
  assertEquals(pipe.sent, ["a", "commit"]);
  await drained;
  outbox.end();
});

Deno.test("Outbox continues in the next turns of the event loop, without a timer, once the buffer is empty", async () => {
  using _ = new FakeTime(); // no timer fires
  const pipe = new Pipe();
  const outbox = new Outbox({ high: 100, low: 50 });
  outbox.attach(pipe);
  pipe.bufferedAmount = 100;
  outbox.push(audio("a"));
  const drained = outbox.drained();
  pipe.bufferedAmount = 0;
  await drained;
  assertEquals(pipe.sent, ["a"]);
  outbox.end();
});

Deno.test("Outbox waits for timers while the buffer does not shrink, and leaves none behind", async () => {
  using time = new FakeTime();
  let looks = 0;
  const outbox = new Outbox({ high: 100, low: 50 });
  outbox.attach({
    send: () => false,
    get bufferedAmount() {
      looks++;
      return 100;
    },
  });
  outbox.push(audio("a"));
  const turns = async () => {
    for (let turn = 0; turn < 50; turn++) await nextTurn();
    return looks;
  };
  const atFirst = await turns();
  assert(atFirst < 15, `${atFirst} looks`);
  assertEquals(await turns(), atFirst);
  await time.tickAsync(1_000);
  const later = await turns();
  assert(later > atFirst + 50, `${later} looks`);
  assert(later < atFirst + 150, `${later} looks`);
  outbox.end();
  await time.tickAsync(1_000);
  assertEquals(await turns(), later);
});

Deno.test("Outbox drops and counts the oldest audio beyond its limit, and keeps commands", () => {
  const pipe = new Pipe();
  pipe.bufferedAmount = 1e9;
  const outbox = new Outbox({ limit: 10 });
  outbox.attach(pipe);
  const dropped: string[] = [];
  for (const name of ["aa", "bb", "cc"]) {
    outbox.push(audio(name, { onDiscard: (why) => dropped.push(name + why) }));
  }
  outbox.push(control("xxxx"));
  outbox.push(audio("dd"));
  assertEquals(dropped, ["aadropped"]);
  assertEquals(outbox.droppedAudioMs, 20);
  assertEquals(outbox.waiting, 10);
  outbox.push(control("yyyyyy"));
  assertEquals(outbox.droppedAudioMs, 80);
  assertThrows(
    () => outbox.push(control("z")),
    BackpressureError,
    "10 bytes wait",
  );
  assertEquals(outbox.waiting, 10);
  outbox.end();
});

Deno.test('Outbox: with audio: "error" nothing is dropped', () => {
  const outbox = new Outbox({ limit: 3, audio: "error" });
  outbox.push(audio("aa"));
  assertThrows(() => outbox.push(audio("bb")), BackpressureError);
  assertEquals([outbox.waiting, outbox.droppedAudioMs], [2, 0]);
  outbox.end();
});

Deno.test("Outbox.detach() rejects queued commands, and keeps audio and later commands", () => {
  const pipe = new Pipe();
  pipe.bufferedAmount = 1e9;
  const outbox = new Outbox();
  outbox.attach(pipe);
  const fate: string[] = [];
  outbox.push(control("old", { onDiscard: (why) => fate.push(`old ${why}`) }));
  outbox.push(audio("audio"));
  outbox.detach();
  assertEquals(fate, ["old unsent"]);
  outbox.push(control("new", { onDiscard: () => fate.push("new lost") }));
  outbox.detach(); // once more, before there was another connection
  const next = new Pipe();
  outbox.attach(next);
  assertEquals(next.sent, ["audio", "new"]);
  assertEquals(fate, ["old unsent"]);
  outbox.end();
});

Deno.test("Outbox does not report a frame as sent if the socket refuses it", () => {
  const pipe = new Pipe();
  pipe.open = false;
  const outbox = new Outbox();
  outbox.attach(pipe);
  let written = false;
  assertEquals(
    outbox.push(control("a", { onWrite: () => written = true })),
    false,
  );
  assertEquals([written, outbox.waiting], [false, 1]);
  outbox.end();
});

Deno.test("Outbox.trimAudio() keeps the latest audio", () => {
  const outbox = new Outbox();
  for (const name of ["a", "b", "c"]) outbox.push(audio(name));
  assertEquals(outbox.trimAudio(40), 20);
  const pipe = new Pipe();
  outbox.attach(pipe);
  assertEquals(pipe.sent, ["b", "c"]);
  outbox.end();
});

Deno.test("Outbox.end() releases all that wait, and leaves no timer", async () => {
  const pipe = new Pipe();
  pipe.bufferedAmount = 1e9;
  const outbox = new Outbox();
  outbox.attach(pipe);
  let lost = false;
  outbox.push(control("a", { onDiscard: () => lost = true }));
  const drained = outbox.drained();
  outbox.end();
  await drained;
  assert(lost);
});

Deno.test('Outbox: control: "wait" queues commands beyond the limit', () => {
  const sent: string[] = [];
  const outbox = new Outbox({ limit: 10, control: "wait" });
  outbox.push({ text: "0123456789", audioMs: 0 });
  outbox.push({ text: "command", audioMs: 0 });
  assertThrows(
    () => new Outbox({ limit: 3 }).push({ text: "command", audioMs: 0 }),
    BackpressureError,
  );
  outbox.attach({
    send: (text) => sent.push(text) > 0,
    bufferedAmount: 0,
  });
  assertEquals(sent, ["0123456789", "command"]);
  outbox.end();
});
