import { assertEquals } from "@std/assert";
import { Microphone } from "../../src/realtime/microphone.ts";

const say = (microphone: Microphone, ...pieces: string[]) => {
  for (const piece of pieces) microphone.wrote(piece, 100);
};
const replay = (microphone: Microphone) => {
  const { replay, lostMs } = microphone.lost();
  return [replay.map(({ audio }) => audio).join(""), lostMs];
};

Deno.test("Microphone: what was not committed is sent again", () => {
  const microphone = new Microphone(2_000);
  microphone.detects = false;
  say(microphone, "a", "b");
  microphone.commitWritten();
  say(microphone, "c");
  assertEquals(microphone.writtenMs, 300);
  microphone.commitAnswered(true);
  assertEquals(replay(microphone), ["c", 0]);
  assertEquals(replay(microphone), ["", 0]);
});

Deno.test("Microphone: a refused commit and a clear", () => {
  const microphone = new Microphone(2_000);
  microphone.detects = false;
  say(microphone, "a");
  microphone.commitWritten();
  microphone.commitAnswered(false);
  microphone.clearWritten();
  say(microphone, "b");
  microphone.clearAnswered(true);
  assertEquals(replay(microphone), ["b", 0]);
});

Deno.test("Microphone: keeps no more than its bound, and tells what is beyond it", () => {
  const microphone = new Microphone(300);
  microphone.detects = false;
  say(microphone, "a", "b", "c", "d", "e");
  assertEquals(microphone.beyondMs, 200);
  assertEquals(replay(microphone), ["cde", 200]);
});

Deno.test("Microphone: silence that a server with turn detection heard is no loss", () => {
  const microphone = new Microphone(300);
  say(microphone, "a", "b", "c", "d", "e", "f");
  assertEquals(microphone.beyondMs, 0);
  microphone.speechStarted(100);
  assertEquals([microphone.speaking, microphone.beyondMs], [true, 200]);
  microphone.speechCommitted(500);
  assertEquals([microphone.speaking, replay(microphone)], [false, ["f", 0]]);
});
