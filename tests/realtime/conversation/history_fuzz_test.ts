import fc from "../../support/fast_check.ts";
import { assert, assertEquals } from "@std/assert";
import {
  History,
  type HistoryItem,
} from "../../../src/realtime/conversation/history.ts";
import type { RealtimeServerEvent } from "../../../src/realtime/wire/types.ts";

/** An event as the wire has it. */
type Event = Record<string, unknown> & { type: string };

/** What an item goes through, in the server's order; and what it is to look like in the end. */
interface Life {
  readonly events: Event[];
  readonly end: Partial<HistoryItem>;
}

const AUDIO_MS = 100; // of each piece
const WORDS = "conversation.item.input_audio_transcription";

const deltas = (text: string) => text.split(/(?<= )/);

/** An item as it comes, as it is done, and the events in between. */
function told(
  id: string,
  previous_item_id: string | null,
  before: object,
  after: object,
  between: Event[] = [],
): Event[] {
  const item = (fields: object) => ({ id, type: "message", ...fields });
  return [
    { type: "conversation.item.added", item: item(before), previous_item_id },
    ...between,
    { type: "conversation.item.done", item: item(after), previous_item_id },
  ];
}

type Kind = (id: string, previous: string | null, text: string) => Life;

const KINDS: Readonly<Record<string, Kind>> = {
  written(id, previous, text) {
    const item = { role: "user", content: [{ type: "input_text", text }] };
    return {
      events: told(id, previous, item, item),
      end: { role: "user", text, heard: text, transcript: "none" },
    };
  },
  spoken(id, previous, text) {
    const place = { item_id: id, content_index: 0 };
    const item = { role: "user", content: [{ type: "input_audio" }] };
    return {
      events: [
        {
          type: "input_audio_buffer.committed",
          item_id: id,
          previous_item_id: previous,
        },
        ...told(id, previous, item, item),
        ...deltas(text).map((delta) => ({
          type: `${WORDS}.delta`,
          ...place,
          delta,
        })),
        { type: `${WORDS}.completed`, ...place, transcript: text },
      ],
      end: { role: "user", text, heard: text, transcript: "completed" },
    };
  },
  unwritten(id, previous) {
    const item = { role: "user", content: [{ type: "input_audio" }] };
    return {
      events: [
        ...told(id, previous, item, item),
        { type: `${WORDS}.failed`, item_id: id, content_index: 0, error: {} },
      ],
      end: { role: "user", text: "", transcript: "failed" },
    };
  },
  answer(id, previous, text) {
    const role = "assistant";
    const place = { item_id: id, content_index: 0 };
    const content = [{ type: "output_text", text }];
    return {
      events: told(id, previous, { role, content: [] }, { role, content }, [
        {
          type: "response.output_item.added",
          item: { id, type: "message", role, content: [] },
        },
        { type: "response.content_part.added", ...place },
        ...deltas(text).map((delta) => ({
          type: "response.output_text.delta",
          ...place,
          delta,
        })),
        { type: "response.output_text.done", ...place, text },
        { type: "response.content_part.done", ...place },
      ]),
      end: { role, text, heard: text, heardMs: null },
    };
  },
  speech(id, previous, text) {
    const role = "assistant";
    const place = { item_id: id, content_index: 0 };
    const content = [{ type: "output_audio", transcript: text }];
    return {
      events: told(id, previous, { role, content: [] }, { role, content }, [
        ...deltas(text).flatMap((delta) => [
          {
            type: "response.output_audio_transcript.delta",
            ...place,
            delta,
          },
          { type: "response.output_audio.delta", ...place, delta: "AAAA" },
        ]),
        { type: "response.output_audio.done", ...place },
        {
          type: "response.output_audio_transcript.done",
          ...place,
          transcript: text,
        },
        {
          type: "response.output_item.done",
          item: { id, type: "message", role, content, status: "completed" },
        },
      ]),
      end: { role, text, heard: text, heardMs: null },
    };
  },
  cut(id, previous, text) {
    const { events } = KINDS.speech(id, previous, text);
    const all = deltas(text).length * AUDIO_MS;
    return {
      events: [...events, {
        type: "conversation.item.truncated",
        item_id: id,
        content_index: 0,
        audio_end_ms: all,
      }],
      end: { role: "assistant", text, heard: text, heardMs: all },
    };
  },
  call(id, previous, text) {
    const fields = { type: "function_call", name: "f", call_id: `call_${id}` };
    const args = JSON.stringify({ text });
    const place = { item_id: id, call_id: `call_${id}` };
    return {
      events: told(id, previous, { ...fields, arguments: "" }, {
        ...fields,
        arguments: args,
      }, [
        {
          type: "response.function_call_arguments.delta",
          ...place,
          delta: args,
        },
        {
          type: "response.function_call_arguments.done",
          ...place,
          arguments: args,
        },
      ]),
      end: { role: null, type: "function_call", text: "" },
    };
  },
};

/** Events that say nothing of items. */
const ASIDE: readonly Event[] = [
  { type: "rate_limits.updated", rate_limits: [] },
  { type: "session.updated", session: {} },
  { type: "input_audio_buffer.speech_started", item_id: "item_to_come" },
  { type: "response.created", response: { id: "resp" } },
  { type: "response.done", response: { id: "resp", output: [] } },
  { type: "conversation.item.retrieved", item: { id: "elsewhere" } },
];

const lives = fc.array(
  fc.record({
    kind: fc.constantFrom(...Object.keys(KINDS)),
    words: fc.integer({ min: 1, max: 4 }),
    deleted: fc.boolean(),
  }),
  { minLength: 1, maxLength: 12 },
);

Deno.test("History: items of every kind match the server after any events in any order (seeded)", () => {
  fc.assert(
    fc.property(lives, fc.infiniteStream(fc.nat(1_000)), (asked, chance) => {
      const roll = (below: number) => chance.next().value! % below;
      const made = asked.map(({ kind, words, deleted }, n) => {
        const text = Array.from({ length: words }, (_, at) => `word${n}.${at}`)
          .join(" ");
        const previous = n === 0 ? null : `item_${n - 1}`;
        const { events, end } = KINDS[kind](`item_${n}`, previous, text);
        return { id: `item_${n}`, events, end, deleted };
      });
      const history = new History(() => AUDIO_MS);
      const deliver = (event: Event) =>
        history.apply(event as unknown as RealtimeServerEvent);
      const mix = (queues: Event[][]) => {
        for (let left = queues; left.length > 0;) {
          if (roll(4) === 0) deliver(ASIDE[roll(ASIDE.length)]);
          deliver(left[roll(left.length)].shift()!);
          left = left.filter((queue) => queue.length > 0);
        }
      };
      mix(made.map(({ events }) => [...events]));
      // an item goes when it is there; what is late for it comes all the same
      mix(
        made.filter(({ deleted }) => deleted).map(({ id, events }) => [
          { type: "conversation.item.deleted", item_id: id },
          events.at(-1)!,
        ]),
      );
      const left = made.filter(({ deleted }) => !deleted);
      assertEquals(history.items.map(({ id }) => id), left.map(({ id }) => id));
      for (const { id, end } of left) {
        const item = history.get(id)!;
        const seen = Object.keys(end).map((key) => [
          key,
          item[key as keyof HistoryItem],
        ]);
        assertEquals(Object.fromEntries(seen), end, id);
        assert(item.done, `${id} is done`);
      }
    }),
    { seed: 20261127, numRuns: 500 },
  );
});
