import fc from "../../support/fast_check.ts";
import { assert, assertEquals } from "@std/assert";
import {
  ResponseQueue,
  type ResponseRequest,
} from "../../../src/realtime/session/response_queue.ts";
import { CORRELATION_KEY } from "../../../src/realtime/wire/correlation_key.ts";

const turn = (key: string, conversation?: "none"): ResponseRequest => ({
  key,
  params: conversation ? { conversation } : {},
});

const begun = (
  id: string,
  key: string | null = null,
  conversation_id: string | null = "conv_1",
) => ({
  id,
  conversation_id,
  metadata: key === null ? {} : { [CORRELATION_KEY]: key },
});

Deno.test("Turns: one at a time, in order", () => {
  const turns = new ResponseQueue();
  turns.add(turn("a"));
  turns.add(turn("b"));
  assertEquals(turns.next()?.key, "a");
  assertEquals(turns.next(), null);
  assertEquals(turns.created(begun("resp_1", "a"))?.key, "a");
  assertEquals(turns.next(), null);
  turns.done("resp_1");
  assertEquals(turns.next()?.key, "b");
});

Deno.test("Turns: a server that echoes no metadata answers the oldest request, unless it said it would speak", () => {
  const turns = new ResponseQueue();
  turns.add(turn("a"));
  turns.next();
  assertEquals(turns.created(begun("resp_1"))?.key, "a");
  turns.done("resp_1");
  turns.add(turn("b"));
  turns.next();
  turns.serverWillAnswer();
  assertEquals(turns.created(begun("resp_2")), null);
});

Deno.test("Turns: overtaken by the server, it asks again when that answer is done", () => {
  const overtaken = new ResponseQueue();
  overtaken.add(turn("a"));
  overtaken.next();
  overtaken.serverWillAnswer();
  overtaken.created(begun("resp_vad"));
  assertEquals(
    overtaken.refused("a", "conversation_already_has_active_response"),
    null,
  );
  assertEquals(overtaken.next(), null);
  overtaken.done("resp_vad");
  assertEquals(overtaken.next()?.key, "a");
});

Deno.test("Turns: refused for any other reason, a request has failed and the next goes on", () => {
  const turns = new ResponseQueue();
  turns.add(turn("a"));
  turns.add(turn("b"));
  turns.next();
  assertEquals(turns.refused("a", "invalid_value")?.key, "a");
  assertEquals(turns.next()?.key, "b");
  assertEquals(turns.refused("unknown", "invalid_value"), null);
});

Deno.test("Turns: a loss takes what was asked and given, and leaves what waited", () => {
  const turns = new ResponseQueue();
  turns.add(turn("a"));
  turns.next();
  turns.created(begun("resp_1", "a"));
  turns.add(turn("b"));
  turns.add(turn("aside", "none"));
  assertEquals(turns.next()?.key, "aside");
  assertEquals(turns.lost(), {
    inFlight: [turn("aside", "none")],
    active: ["resp_1"],
    owed: false,
  });
  assertEquals(turns.next()?.key, "b");
  turns.serverWillAnswer();
  assertEquals(turns.lost().owed, true);
});

/** A server by the book: one answer at a time, and some it begins by itself. */
class Server {
  active: { id: string; turn: string | null } | null = null;
  overlaps = 0;
  answered: string[] = [];
  #count = 0;
  #speech = false;
  readonly #raced: Set<string> = new Set();

  constructor(
    readonly turns: ResponseQueue,
    readonly asked: ResponseRequest[],
  ) {}

  create(turn: ResponseRequest) {
    if (!this.active) return this.begin(turn.key);
    if (!this.#raced.delete(turn.key)) this.overlaps++;
    const givenUp = this.turns.refused(
      turn.key,
      "conversation_already_has_active_response",
    );
    if (givenUp) this.answered.push(givenUp.key); // with an error, after many races
  }

  begin(key: string | null) {
    const id = `resp_${++this.#count}`;
    this.active = { id, turn: key };
    const whose = this.turns.created(begun(id, key));
    assertEquals(whose?.key ?? null, key);
  }

  finish() {
    if (!this.active) return;
    const { id, turn } = this.active;
    if (turn !== null) this.answered.push(turn);
    this.active = null;
    this.turns.done(id);
    if (this.#speech) this.speak(); // it waited for the answer to end
  }

  hear() {
    this.turns.serverWillAnswer();
    this.#speech = true;
    if (!this.active) this.speak();
  }

  speak() {
    this.#speech = false;
    // what is on its way was sent before anyone could know
    for (const { key } of this.asked) this.#raced.add(key);
    this.begin(null);
  }
}

Deno.test("Turns: under every interleaving each request is answered once, in order, and none overlaps (seeded)", () => {
  const step = fc.constantFrom("add", "pump", "deliver", "finish", "hear");
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const turns = new ResponseQueue();
      const wire: ResponseRequest[] = [];
      const server = new Server(turns, wire);
      let added = 0;
      const pump = () => {
        for (let next = turns.next(); next; next = turns.next()) {
          wire.push(next);
        }
      };
      const run: Record<string, () => void> = {
        add: () => turns.add(turn(`t${added++}`)),
        pump,
        deliver: () => {
          const next = wire.shift();
          if (next) server.create(next);
        },
        finish: () => server.finish(),
        hear: () => server.hear(),
      };
      for (const name of steps) {
        run[name]();
        assert(wire.length <= 1);
      }
      for (let rest = 0; rest < 4 * (added + steps.length) + 4; rest++) {
        pump();
        run.deliver();
        run.finish();
      }
      assertEquals(
        server.answered,
        Array.from({ length: added }, (_, n) => `t${n}`),
      );
      assertEquals(server.overlaps, 0);
    }),
    { seed: 20261122, numRuns: 400 },
  );
});

Deno.test("Turns: once a server has told our mark, an answer without it is none of ours", () => {
  const turns = new ResponseQueue();
  turns.add(turn("a"));
  turns.next();
  turns.created(begun("resp_1", "a"));
  turns.done("resp_1");
  turns.add({ ...turn("b"), correlated: true });
  turns.next();
  assertEquals(turns.created(begun("resp_bare")), null);
  assertEquals(turns.created(begun("resp_2", "b"))?.key, "b");
  turns.done("resp_bare");
  turns.done("resp_2");
  turns.add({ ...turn("c"), correlated: false }); // its metadata had no room for it
  turns.next();
  assertEquals(turns.created(begun("resp_3"))?.key, "c");
});

Deno.test("Turns: an answer in the conversation is not that of a request beside it, marks or none", () => {
  const turns = new ResponseQueue();
  turns.add(turn("aside", "none"));
  turns.next();
  assertEquals(turns.created(begun("resp_vad")), null);
  assertEquals(turns.active, ["resp_vad"]);
  assertEquals(turns.created(begun("resp_1", null, null))?.key, "aside");
  assertEquals([turns.isOutOfBand("resp_1"), turns.isOutOfBand("resp_vad")], [
    true,
    false,
  ]);
  assertEquals(turns.created(begun("resp_bare", null, null)), null);
  assertEquals(turns.isOutOfBand("resp_bare"), true);
});
