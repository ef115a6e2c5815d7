import { assertEquals } from "@std/assert";
import { FakeTime } from "@std/testing/time";
import type { SessionEvent } from "../../../src/realtime/wire/events.ts";
import { Meter } from "../../../src/relay/limits/meter.ts";
import { Activity } from "../../../src/relay/session/activity.ts";
import { LimitEnd } from "../../../src/relay/session/limit_end.ts";

/** A second of mu-law in Base64. */
const SECOND = new Uint8Array(8_000).toBase64();

/** A session that may end, and what happens in it. */
function sessionUnderTest() {
  const ends: string[] = [];
  const meter = new Meter({}, { onNear() {}, onReached() {} });
  const activity = new Activity(meter);
  const limitEnd = new LimitEnd(activity, {
    end: (reason) => ends.push(reason),
  });
  const take = (event: Record<string, unknown>) => {
    activity.take(event as unknown as SessionEvent, "audio/pcmu");
    limitEnd.took(event as unknown as SessionEvent);
  };
  return {
    ends,
    limitEnd,
    take,
    begin: (id: string) => take({ type: "response.created", response: { id } }),
    done: (id: string, output: object[] = []) =>
      take({
        type: "response.done",
        response: { id, status: "completed", output },
      }),
    speak: (seconds: number) => {
      for (let at = 0; at < seconds; at++) {
        take({ type: "response.output_audio.delta", delta: SECOND });
      }
    },
    call: (call_id: string) =>
      take({
        type: "response.output_item.done",
        item: { type: "function_call", call_id },
      }),
    output: (call_id: string) =>
      take({
        type: "conversation.item.added",
        item: { type: "function_call_output", call_id },
      }),
  };
}

Deno.test("LimitEnd ends a session once the reply has been heard: audio arrives faster than it plays", () => {
  using time = new FakeTime();
  const { ends, limitEnd, begin, speak, done } = sessionUnderTest();
  begin("a");
  speak(4);
  limitEnd.reached("cost");
  done("a");
  time.tick(4_000);
  assertEquals(ends, []);
  time.tick(500); // what is still on its way to the ear
  assertEquals(ends, ["cost"]);
});

Deno.test("LimitEnd waits for the rest of a reply that has ended, and not at all if nothing is said", () => {
  using time = new FakeTime();
  const speaking = sessionUnderTest();
  speaking.begin("a");
  speaking.speak(2);
  speaking.done("a");
  time.tick(1_000);
  speaking.limitEnd.reached("duration");
  assertEquals(speaking.ends, []);
  time.tick(1_500);
  assertEquals(speaking.ends, ["duration"]);

  const silent = sessionUnderTest();
  silent.limitEnd.reached("duration");
  assertEquals(silent.ends, ["duration"]);
});

Deno.test("LimitEnd waits 15 s at most, for a response and for its audio together", () => {
  using time = new FakeTime();
  const { ends, limitEnd, begin, speak, done } = sessionUnderTest();
  begin("a");
  speak(60);
  limitEnd.reached("tokens");
  time.tick(10_000);
  done("a");
  time.tick(4_999);
  assertEquals(ends, []);
  time.tick(1);
  assertEquals(ends, ["tokens"]);
});

Deno.test("LimitEnd ends a session at once when the reply is cut off, when the user speaks, and when the next response begins", () => {
  using _time = new FakeTime();
  const interrupted = sessionUnderTest();
  interrupted.begin("a");
  interrupted.speak(9);
  interrupted.done("a");
  interrupted.limitEnd.reached("cost");
  interrupted.take({ type: "conversation.item.truncated" });
  assertEquals(interrupted.ends, ["cost"]);

  const answered = sessionUnderTest();
  answered.begin("a");
  answered.speak(9);
  answered.limitEnd.reached("cost");
  answered.take({ type: "input_audio_buffer.speech_started" });
  assertEquals(answered.ends, [], "its response is still in progress");
  answered.done("a");
  answered.take({ type: "input_audio_buffer.speech_started" });
  assertEquals(answered.ends, ["cost"]);

  const continued = sessionUnderTest();
  continued.begin("a");
  continued.speak(9);
  continued.done("a");
  continued.limitEnd.reached("cost");
  continued.begin("b");
  assertEquals(continued.ends, ["cost"], "which would cost more");
});

Deno.test("LimitEnd waits for audio that the API plays itself", () => {
  using time = new FakeTime();
  const { ends, limitEnd, take, begin, done } = sessionUnderTest();
  begin("a");
  take({ type: "output_audio_buffer.started", response_id: "a" });
  done("a");
  limitEnd.reached("talk");
  time.tick(3_000);
  assertEquals(ends, []);
  take({ type: "output_audio_buffer.stopped", response_id: "a" });
  assertEquals(ends, ["talk"]);
});

Deno.test("LimitEnd.finish() waits for a running tool and for the response to its output", () => {
  using time = new FakeTime();
  const { ends, limitEnd, begin, call, done, output, speak } =
    sessionUnderTest();
  begin("a");
  call("hang_up");
  limitEnd.finish(); // the tool itself says so
  done("a");
  time.tick(1_000);
  output("hang_up");
  time.tick(1_000);
  begin("b");
  speak(2);
  done("b");
  assertEquals(ends, []);
  time.tick(2_500);
  assertEquals(ends, ["hung_up"]);

  const silent = sessionUnderTest();
  silent.limitEnd.finish();
  assertEquals(silent.ends, ["hung_up"]);
});

Deno.test("LimitEnd.finish() waits for the next response also if the tool was faster than its response", () => {
  using time = new FakeTime();
  const { ends, limitEnd, begin, call, done, output } = sessionUnderTest();
  begin("a");
  call("hang_up");
  limitEnd.finish();
  output("hang_up");
  done("a", [{ type: "function_call" }]);
  time.tick(1_000);
  begin("b");
  time.tick(1_000);
  assertEquals(ends, []);
  done("b", [{ type: "message" }]);
  assertEquals(ends, ["hung_up"]);
});

Deno.test("LimitEnd.finish() ends a session after 15 s if no response follows", () => {
  using time = new FakeTime();
  const { ends, limitEnd, begin, call, done, output } = sessionUnderTest();
  begin("a");
  call("hang_up");
  limitEnd.finish();
  done("a", [{ type: "function_call" }]);
  output("hang_up");
  time.tick(14_999);
  assertEquals(ends, []);
  time.tick(1);
  assertEquals(ends, ["hung_up"]);
});

Deno.test("LimitEnd.stop() leaves no timer, and a limit that is reached later changes nothing", () => {
  using time = new FakeTime();
  const { ends, limitEnd, begin, done } = sessionUnderTest();
  begin("a");
  limitEnd.reached("cost");
  limitEnd.stop();
  done("a");
  limitEnd.reached("talk");
  limitEnd.finish();
  time.tick(20_000);
  assertEquals(ends, []);
});
