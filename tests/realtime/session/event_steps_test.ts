import { assertEquals, assertThrows } from "@std/assert";
import {
  type EventParts,
  takeEvent,
} from "../../../src/realtime/session/event_steps.ts";
import { PROBE } from "../../../src/realtime/wire/probe.ts";
import type { RealtimeServerEvent } from "../../../src/realtime/wire/types.ts";

/** Parts that only write down who was called, in order. */
function partsOf(
  { serverCommits = false, refused = false, outOfBand = false } = {},
) {
  const calls: string[] = [];
  const note = (name: string) => void calls.push(name);
  const history = {
    written: true,
    apply(_: unknown, written: boolean) {
      this.written = written;
      note("history.apply");
    },
  };
  const parts = {
    hub: { emit: () => note("hub.emit") },
    supervisor: { fail: () => note("supervisor.fail") },
    state: {
      describe: () => note("state.describe"),
      turns: { createsResponse: true, detects: true },
      transcribesInput: false,
    },
    sender: {
      microphone: {
        take: () => (note("microphone.take"), serverCommits),
        detects: false,
      },
      isInternal: (id: string) => id === "internal",
      commands: { settle: () => note("commands.settle") },
    },
    history,
    playback: {
      responseDone: () => note("playback.responseDone"),
      received: () => (note("playback.received"), 0),
    },
    output: { take: () => note("output.take") },
    toolbox: { take: () => note("toolbox.take") },
    scheduler: {
      isOutOfBand: () => outOfBand,
      serverWillRespond: () => note("scheduler.serverWillRespond"),
      refused: () => refused,
      take: () => note("scheduler.take"),
    },
    usage: { apply: () => note("usage.apply") },
    now: () => 0,
    duration: () => 20,
    dropConnection: () => note("dropConnection"),
  };
  return { parts: parts as unknown as EventParts, calls, history };
}

const event = (type: string, rest: object = {}) =>
  ({ type, event_id: "e", ...rest }) as unknown as RealtimeServerEvent;
const DONE = event("response.done", { response: { id: "r" } });
const errorOf = (error: object) => event("error", { error });

Deno.test("takeEvent() calls every part in the documented order", () => {
  const { parts, calls, history } = partsOf();
  assertEquals(takeEvent(parts, DONE), true);
  assertEquals(calls, [
    "microphone.take",
    "commands.settle",
    "history.apply",
    "playback.responseDone",
    "state.describe",
    "toolbox.take",
    "scheduler.take",
    "usage.apply",
  ]);
  assertEquals(
    [parts.sender.microphone.detects, history.written],
    [true, false], // the configuration was passed on
  );
});

Deno.test("takeEvent() skips the parts that a delta cannot concern", () => {
  const { parts, calls } = partsOf();
  takeEvent(parts, event("response.output_audio.delta", { delta: "AAAA" }));
  assertEquals(calls, [
    "history.apply",
    "playback.received",
    "output.take",
    "scheduler.take",
  ]);
});

Deno.test("takeEvent() keeps out-of-band responses from the history, the playback and the tools", () => {
  const { parts, calls } = partsOf({ outOfBand: true });
  takeEvent(parts, event("response.output_audio.delta", { delta: "AAAA" }));
  takeEvent(parts, DONE);
  const steps = [
    "microphone.take",
    "commands.settle",
    "state.describe",
    "scheduler.take",
    "usage.apply",
  ];
  assertEquals(calls, [...steps, ...steps]);
});

Deno.test("takeEvent() does not settle a command with the server's own commit", () => {
  const { parts, calls } = partsOf({ serverCommits: true });
  takeEvent(parts, event("input_audio_buffer.committed"));
  assertEquals(calls.slice(0, 2), [
    "microphone.take",
    "scheduler.serverWillRespond",
  ]);
});

Deno.test("takeEvent() consumes the errors that only concern the session itself", () => {
  const errors: [error: object, options?: { refused: boolean }][] = [
    [{ event_id: PROBE }],
    [{ event_id: "turn_1" }, { refused: true }],
    [{ code: "insufficient_quota" }],
    [{ code: "session_expired" }],
    [{ code: "invalid_value" }],
    [{ code: "invalid_value", event_id: "internal" }],
  ];
  const consumed = errors.map(([error, options]) => {
    const { parts, calls } = partsOf(options);
    const isShown = takeEvent(parts, errorOf(error));
    return [isShown, ...calls.slice(2, 4)];
  });
  assertEquals(consumed, [
    [false],
    [false],
    [false, "hub.emit", "supervisor.fail"],
    [true, "dropConnection", "history.apply"],
    [true, "history.apply", "state.describe"],
    [false],
  ]);
});

Deno.test("takeEvent() throws for a malformed event, which its caller reports", () => {
  const { parts } = partsOf();
  assertThrows(() => takeEvent(parts, event("response.done")), TypeError);
});
