import fc from "../../support/fast_check.ts";
import { assertEquals, assertLess } from "@std/assert";
import { soon } from "../../support/soon.ts";
import {
  added,
  audio,
  completed,
  event,
  historyOf,
  message,
  order,
  words,
} from "../../support/history_events.ts";
import { History } from "../../../src/realtime/conversation/history.ts";
import type { RealtimeServerEvent } from "../../../src/realtime/wire/types.ts";

Deno.test("History: a late transcript goes to its own item", () => {
  const history = historyOf([
    added("u1", null),
    added("a1", "u1", "assistant"),
    words("a1", "Hi."),
    completed("u1", "Hello"),
  ]);
  assertEquals(history.transcript(), "user: Hello\nassistant: Hi.");
  assertEquals(history.get("u1")!.transcript, "completed");
});

Deno.test("History: a failed transcript leaves its item without text", () => {
  const history = historyOf([
    added("u1", null),
    event("conversation.item.input_audio_transcription.failed", {
      item_id: "u1",
      content_index: 0,
      error: {},
    }),
  ]);
  assertEquals([history.get("u1")!.transcript, history.get("u1")!.text], [
    "failed",
    "",
  ]);
});

Deno.test("History: an item has its place from the commit on, before it is described", () => {
  const history = historyOf([
    event("input_audio_buffer.committed", {
      item_id: "u1",
      previous_item_id: null,
    }),
    added("a1", "u1", "assistant"),
    completed("u1", "Hello"),
    added("u1", null),
  ]);
  assertEquals(order(history), ["u1", "a1"]);
  assertEquals(history.get("u1")!.text, "Hello");
});

Deno.test("History: root inserts at the beginning, an ID in the middle", () => {
  const history = historyOf([
    added("b", null),
    added("d", "b"),
    added("a", null),
    added("c", "b"),
  ]);
  assertEquals(order(history), ["a", "b", "c", "d"]);
});

Deno.test("History: heard and unheard text are kept apart", () => {
  const history = historyOf([
    added("a1", null, "assistant"),
    words("a1", "Once upon "),
    audio("a1", 500),
    words("a1", "a time."),
    audio("a1", 500),
    event("conversation.item.truncated", {
      item_id: "a1",
      content_index: 0,
      audio_end_ms: 750,
    }),
  ]);
  const item = history.get("a1")!;
  assertEquals([item.text, item.heard, item.heardMs], [
    "Once upon a time.",
    "Once upon a t",
    750,
  ]);
});

Deno.test("History: a deleted item stays deleted, whatever events follow", () => {
  const history = historyOf([
    added("u1", null),
    added("u2", "u1"),
    event("conversation.item.deleted", { item_id: "u1" }),
    completed("u1", "late"),
  ]);
  assertEquals(order(history), ["u2"]);
  history.apply(added("u1", "u2")); // another one of the same name
  history.apply(completed("u1", "new"));
  assertEquals(order(history), ["u2", "u1"]);
  assertEquals(history.get("u1")!.text, "new");
});

Deno.test("History: holds no audio", () => {
  const history = historyOf([
    event("conversation.item.added", {
      item: message("u1", "user", [{
        type: "input_audio",
        audio: "UklGRg==",
        transcript: "Hi",
      }]),
      previous_item_id: null,
    }),
  ]);
  assertEquals(JSON.stringify(history.items).includes("UklGRg"), false);
  assertEquals(history.get("u1")!.text, "Hi");
});

Deno.test("History: under every legal order of events the items are in the server's order (seeded)", () => {
  // A conversation grows by items that each name their neighbour of that moment.
  const step = fc.record({
    place: fc.nat(100),
    late: fc.boolean(),
    remove: fc.nat(100),
    removes: fc.boolean(),
  });
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 25 }),
      fc.infiniteStream(fc.nat(1000)),
      (steps, chance) => {
        const server: string[] = [];
        const streams: RealtimeServerEvent[][] = [[]];
        steps.forEach(({ place, late, remove, removes }, n) => {
          const id = `item_${n}`;
          const at = place % (server.length + 1);
          const previous = at === 0 ? null : server[at - 1];
          server.splice(at, 0, id);
          const main = streams[0];
          main.push(
            event("input_audio_buffer.committed", {
              item_id: id,
              previous_item_id: previous,
            }),
          );
          main.push(added(id, previous));
          // transcripts travel on their own time
          const asr = [completed(id, `words of ${id}`)];
          if (late) streams.push(asr);
          else main.push(...asr);
          if (removes && server.length > 1) {
            const [gone] = server.splice(remove % server.length, 1);
            main.push(event("conversation.item.deleted", { item_id: gone }));
          }
        });
        const events: RealtimeServerEvent[] = [];
        while (streams.some((stream) => stream.length > 0)) {
          const full = streams.filter((stream) => stream.length > 0);
          events.push(full[chance.next().value! % full.length].shift()!);
        }
        const history = historyOf(events);
        assertEquals(order(history), server);
        for (const id of server) {
          assertEquals(
            history.get(id)!.text,
            `words of ${id}`,
          );
        }
      },
    ),
    { seed: 20261122, numRuns: 300 },
  );
});

Deno.test("History: events that arrive before their previous item are placed correctly (seeded)", () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(["a", "b", "c", "d", "e", "f"], { minLength: 6 }),
      (arrival) => {
        const chain = ["a", "b", "c", "d", "e", "f"];
        const history = historyOf(arrival.map((id) => {
          const at = chain.indexOf(id);
          return added(id, at === 0 ? null : chain[at - 1]);
        }));
        assertEquals(order(history), chain);
      },
    ),
    { seed: 20261122, numRuns: 300 },
  );
});

Deno.test("History: an event costs the same however many items there are", () => {
  const history = new History((delta) => delta.length);
  for (const n of soon(Array.from({ length: 20_000 }, (_, n) => n))) {
    history.apply(added(`i${n}`, n === 0 ? null : `i${n - 1}`, "assistant"));
    for (let piece = 0; piece < 5; piece++) {
      history.apply(words(`i${n}`, "word "));
    }
  }
  assertEquals(history.size, 20_000);
});

Deno.test("History: contradictory events do not create a cycle (seeded)", () => {
  const id = fc.constantFrom("a", "b", "c", "d", "e");
  const one = fc.oneof(
    fc.tuple(id, fc.option(id)).map(([item, previous]) =>
      added(item, previous)
    ),
    id.map((item_id) => event("conversation.item.deleted", { item_id })),
    fc.tuple(id, fc.option(id)).map(([item_id, previous_item_id]) =>
      event("input_audio_buffer.committed", { item_id, previous_item_id })
    ),
    id.map((item) =>
      event("response.output_item.added", { item: message(item, "assistant") })
    ),
  );
  fc.assert(
    fc.property(fc.array(one, { maxLength: 20 }), (events) => {
      const history = new History();
      for (const each of events) {
        history.apply(each);
        const ids = order(history);
        assertEquals(new Set(ids).size, ids.length);
        let before: string | null = ids.at(-1) ?? null;
        for (let steps = 0; before !== null; steps++) {
          assertLess(steps, 6);
          before = history.before(before);
        }
      }
    }),
    { seed: 20261122, numRuns: 2_000 },
  );
});

Deno.test("History: a transcript is pending from the commit on, if transcription is enabled", () => {
  const commit = event("input_audio_buffer.committed", {
    item_id: "u1",
    previous_item_id: null,
  });
  const history = historyOf([commit]);
  assertEquals(history.pending, true);
  history.apply(added("u1", null));
  history.apply(completed("u1", "Hello"));
  assertEquals(history.pending, false);

  const silent = new History();
  silent.apply(commit, false);
  silent.apply(added("u1", null), false);
  silent.apply(added("u1", null));
  assertEquals([silent.pending, silent.get("u1")?.transcript], [false, "none"]);
});

Deno.test("History: nothing stays unfinished after its response or its connection has ended", () => {
  const item = {
    ...message("a1", "assistant"),
    status: "in_progress",
  };
  const states = (history: History) =>
    history.items.map(({ id, done, item }) => [
      id,
      done,
      (item as { status?: string }).status,
    ]);
  const begun = [
    event("response.output_item.added", { response_id: "r1", item }),
    event("response.output_item.added", {
      response_id: "r2",
      item: { ...item, id: "a2" },
    }),
  ];
  const history = historyOf([
    ...begun,
    event("response.done", {
      response: { id: "r1", status: "cancelled", output: [] },
    }),
  ]);
  assertEquals(states(history), [
    ["a1", true, "incomplete"],
    ["a2", false, "in_progress"],
  ]);
  history.lost();
  assertEquals(states(history)[1], ["a2", true, "incomplete"]);
  const told = historyOf([
    ...begun,
    event("response.done", {
      response: { id: "r1", output: [{ ...item, status: "completed" }] },
    }),
  ]);
  assertEquals(states(told)[0], ["a1", true, "completed"]);
});

Deno.test("History: items the server does not have are marked missing, and empty ones are removed", () => {
  const history = historyOf([
    added("u1", null),
    completed("u1", "Hi"),
    added("u2", "u1"),
    added("a1", "u2", "assistant"),
  ]);
  history.lost();
  history.markSynced(new Set(["u1"]));
  assertEquals(history.items.map(({ id, missing }) => [id, missing]), [
    ["u1", false],
    ["u2", true],
  ]);
});
