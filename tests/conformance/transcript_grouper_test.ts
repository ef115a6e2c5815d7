// deno-lint-ignore-file no-import-prefix no-explicit-any -- the official SDK is the oracle of tests only
/** `TranscriptGrouper` gives the segments of the official class for the same events at the same times. */
import { assert, assertEquals, assertThrows } from "@std/assert";
import { FakeTime } from "@std/testing/time";
import { TranscriptGrouper as Official } from "npm:openai@7.59.0/helpers/live";
import { chanceOf } from "../support/chance.ts";
import { OpenAIError } from "../../src/errors.ts";
import {
  TranscriptGrouper,
  type TranscriptGrouperOptions,
} from "../../src/subpaths/live/transcript_grouper.ts";

/** A step of a conversation: a wait, or an event. */
type Step = number | object;

let events = 0;
const said = (type: string) =>
(
  delta: string,
  start_ms: number,
  end_ms: number,
  more: object = {},
) => ({
  type: `session.${type}_transcript.delta`,
  event_id: `event_${events++}`,
  delta,
  start_ms,
  end_ms,
  ...more,
});
const user = said("input");
const assistant = said("output");

/** Segments and their ends, with the times at which they were reported. */
async function follow(
  Class: any,
  options: TranscriptGrouperOptions,
  steps: readonly Step[],
): Promise<unknown[]> {
  using time = new FakeTime();
  const { now } = performance;
  const begin = Date.now();
  performance.now = () => Date.now() - begin;
  const log: unknown[] = [];
  try {
    const grouper = new Class(options);
    const seen: string[] = [];
    // The numbers of the groupers of a process differ.
    const plain = (id: string | null) => id && id.replace(/_\d+_/, "_");
    const note = (segment: any, reason?: string) => {
      const { id, previousId } = segment;
      if (!seen.includes(id)) seen.push(id);
      log.push({
        at: Date.now() - begin,
        ...segment,
        id: plain(id),
        previousId: plain(previousId),
        reason,
        isFrozen: Object.isFrozen(segment),
      });
    };
    grouper.on("segment.updated", (segment: any) => note(segment));
    grouper.on(
      "segment.closed",
      ({ segment, reason }: any) => note(segment, reason),
    );
    for (const step of steps) {
      if (typeof step === "number") await time.tickAsync(step);
      else grouper.push(step);
    }
    grouper.close();
  } finally {
    performance.now = now;
  }
  return log;
}

async function compare(
  steps: readonly Step[],
  options: TranscriptGrouperOptions = {},
): Promise<unknown[]> {
  const ours = await follow(TranscriptGrouper, options, steps);
  const theirs = await follow(Official, options, steps);
  assertEquals(ours, theirs, JSON.stringify({ options, steps }));
  return ours;
}

const CONVERSATIONS: Record<string, Step[]> = {
  "question and reply": [
    user("How ", 0, 200),
    200,
    user("are you?", 200, 500),
    1500,
    assistant("I am ", 1800, 2000),
    200,
    assistant("fine.", 2000, 2300),
    5000,
  ],
  "an acknowledgment, after which the user goes on": [
    user("So I went", 0, 500),
    500,
    assistant("Mm-hmm.", 600, 800),
    300,
    user("there", 900, 1400),
    3000,
  ],
  "a beginning of an acknowledgment that becomes a reply": [
    user("Is it?", 0, 500),
    assistant("Ye", 600, 700),
    100,
    assistant("ah, it is", 700, 1300),
    5000,
  ],
  "an acknowledgment that stands alone": [
    user("It is.", 0, 500),
    assistant("ok", 600, 800),
    10_000,
  ],
  "an acknowledgment long after the user": [
    user("It is.", 0, 500),
    assistant("okay", 3000, 3100),
    500,
    assistant(" then.", 3200, 3400),
    5000,
  ],
  "both at the same time": [
    assistant("Hi", 0, 100),
    user("Hello", 0, 100),
    20,
    user("there", 100, 200),
    assistant("you", 100, 200),
    5000,
  ],
  "an interruption": [
    assistant("Once upon", 0, 900),
    assistant(" a time", 900, 1500),
    300,
    user("Stop", 1000, 1300),
    5000,
  ],
  "a piece that waits for its time, and the end": [
    user("Hi", 0, 100),
    49,
    { type: "session.closed" },
  ],
  "times that begin again": [
    user("Hi", 5000, 5100),
    100,
    assistant("Hello there", 6000, 6500),
    100,
    user("Again", 0, 300),
    9000,
  ],
  "what is not part of the transcript": [
    { type: "session.started" },
    user("", 0, 100),
    user("Hi", 0, 100, { event_id: "same" }),
    user("Hi", 0, 100, { event_id: "same" }),
    100,
  ],
};

for (const [name, steps] of Object.entries(CONVERSATIONS)) {
  Deno.test(`TranscriptGrouper gives the segments of the official class: ${name}`, async () => {
    assert((await compare(steps)).length >= 2);
  });
}

Deno.test("TranscriptGrouper gives the segments of the official class for any conversation", async () => {
  const WORDS = [
    "ok",
    "Yeah",
    "mm",
    "-hmm",
    " ",
    "...",
    "well",
    " I think",
    "so far",
    "uh",
    " huh",
    "!",
    "ÄHEM",
    "indeed",
  ];
  const { below: random, one: pick } = chanceOf(7);
  const reasons = new Set<unknown>();
  for (let round = 0; round < 80; round++) {
    const options: TranscriptGrouperOptions = pick<TranscriptGrouperOptions>([
      {},
      {},
      { minTurnSeparationMs: pick([0, 100.5, 800]) },
      { assistantSilenceMs: pick([0, 300, 999.25]) },
      { backchannelMaxDurationMs: pick([0, 300, 5000]) },
      { backchannelIsolationMs: pick([0, 250.75, 4000]) },
      { additionalAcknowledgments: ["Indeed!", "", "ähem", "I think so"] },
    ]);
    const steps: Step[] = [];
    let at = 0;
    const repeats = 3 + random(14);
    for (let step = 0; step < repeats; step++) {
      at = Math.max(0, at + pick([0, 0, 40, 200, 700, 2500, -60]));
      if (random(30) === 0) at = 0;
      const end = at + pick([0, 80, 300, 1200]);
      steps.push(pick([user, assistant])(pick(WORDS), at, end));
      if (random(3) === 0) steps.push(pick([user, assistant])("ok", at, end));
      const wait = pick([0, 0, 10, 49, 50, 51, 300, 2000, 4100]);
      if (wait > 0) steps.push(wait);
    }
    for (const entry of await compare(steps, options) as any[]) {
      reasons.add(entry.reason);
    }
  }
  assertEquals(
    [...reasons].sort(),
    ["inactivity", "manual", "speaker_change", "timestamp_reset", undefined],
  );
});

Deno.test("TranscriptGrouper refuses what the official class refuses", () => {
  for (const Class of [TranscriptGrouper, Official] as any[]) {
    for (
      const options of [
        { minTurnSeparationMs: -1 },
        { assistantSilenceMs: NaN },
        { backchannelMaxDurationMs: 2 ** 31 },
        { backchannelIsolationMs: "5" },
      ]
    ) {
      const [name] = Object.keys(options);
      const error = assertThrows(() => new Class(options), Error, name);
      assertEquals(error.constructor.name, "OpenAIError");
    }
    const grouper = new Class();
    for (
      const more of [
        { event_id: "" },
        { delta: null },
        { start_ms: 101 },
        { start_ms: -1 },
        { end_ms: 100.5 },
      ]
    ) {
      assertThrows(() => grouper.push(user("Hi", 0, 100, more)), Error);
    }
    grouper.close();
    grouper.close();
    assertThrows(() => grouper.push(user("Hi", 0, 100)), Error);
  }
  const grouper = new TranscriptGrouper();
  grouper.close();
  assertThrows(() => grouper.push(user("Hi", 0, 100) as any), OpenAIError);
});

Deno.test("TranscriptGrouper calls listeners in order, also if one of them closes it", () => {
  const log: string[] = [];
  const grouper = new TranscriptGrouper();
  grouper.on("segment.updated", ({ speaker }) => {
    log.push(speaker);
    if (speaker === "assistant") grouper.close();
    log.push(`after ${speaker}`);
  });
  grouper.on(
    "segment.closed",
    ({ segment, reason }) => log.push(`${segment.speaker}: ${reason}`),
  );
  grouper.push(user("Hi", 0, 100) as any);
  grouper.push(assistant("Hello you", 5000, 5100) as any);
  grouper.push(assistant("!", 5100, 5200) as any);
  assertEquals(log, [
    "user",
    "after user",
    "user: speaker_change",
    "assistant",
    "after assistant",
    "assistant",
    "after assistant",
    "assistant: manual",
  ]);
});

Deno.test("TranscriptGrouper reads a long interjection in linear time", () => {
  const grouper = new TranscriptGrouper({ backchannelMaxDurationMs: 1e6 });
  grouper.push(user("Hi", 0, 100) as any);
  const begin = performance.now();
  for (let at = 0; at < 20_000; at++) {
    grouper.push(assistant(" ".repeat(50), 100, 101 + at) as any);
  }
  grouper.close();
  // Quadratic, it is some 10 s.
  assert(performance.now() - begin < 2000);
});
