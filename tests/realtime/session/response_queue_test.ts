import fc from "../../support/fast_check.ts";
import { assert, assertEquals } from "@std/assert";
import {
  ResponseQueue,
  ResponseRequest,
} from "../../../src/realtime/session/response_queue.ts";
import { CORRELATION_KEY } from "../../../src/realtime/wire/correlation_key.ts";

const request = (key: string, conversation?: "none") =>
  new ResponseRequest(key, conversation ? { conversation } : {});

const begun = (
  id: string,
  key: string | null = null,
  conversation_id: string | null = "conv_1",
) => ({
  id,
  conversation_id,
  metadata: key === null ? {} : { [CORRELATION_KEY]: key },
});

const OVERTAKEN = "conversation_already_has_active_response";

Deno.test("ResponseQueue sends one request at a time, in order", () => {
  const queue = new ResponseQueue();
  queue.add(request("a"));
  queue.add(request("b"));
  assertEquals(queue.next()?.key, "a");
  assertEquals(queue.next(), null);
  assertEquals(queue.created(begun("resp_1", "a"))?.key, "a");
  assertEquals(queue.next(), null);
  queue.done("resp_1");
  assertEquals(queue.next()?.key, "b");
});

Deno.test("ResponseQueue gives a response without a key to the oldest request, unless the server was about to respond by itself", () => {
  const queue = new ResponseQueue();
  queue.add(request("a"));
  queue.next();
  assertEquals(queue.created(begun("resp_1"))?.key, "a");
  queue.done("resp_1");
  queue.add(request("b"));
  queue.next();
  queue.serverWillRespond();
  assertEquals(queue.created(begun("resp_2")), null);
});

Deno.test("ResponseQueue repeats an overtaken request when the response of the server is done", () => {
  const queue = new ResponseQueue();
  queue.add(request("a"));
  queue.next();
  queue.serverWillRespond();
  queue.created(begun("resp_vad"));
  assertEquals(queue.refused("a", OVERTAKEN)?.phase, "queued");
  assertEquals(queue.next(), null);
  queue.done("resp_vad");
  assertEquals(queue.next()?.key, "a");
});

Deno.test("ResponseQueue repeats an overtaken request eight times, and no more", () => {
  const queue = new ResponseQueue();
  queue.add(request("a"));
  for (let n = 0; n < 8; n++) {
    assertEquals(queue.next()?.key, "a");
    assertEquals(queue.refused("a", OVERTAKEN)?.phase, "queued");
  }
  assertEquals(queue.next()?.key, "a");
  assertEquals(queue.refused("a", OVERTAKEN)?.phase, "done");
  assertEquals([queue.next(), queue.idle], [null, true]);
});

Deno.test("ResponseQueue ends a request that is refused for any other reason, and sends the next", () => {
  const queue = new ResponseQueue();
  queue.add(request("a"));
  queue.add(request("b"));
  queue.next();
  assertEquals(queue.refused("a", "invalid_value")?.phase, "done");
  assertEquals(queue.next()?.key, "b");
  assertEquals(queue.refused("unknown", "invalid_value"), null);
});

Deno.test("ResponseQueue removes a queued request that is cancelled, and keeps one that was sent until its response begins", () => {
  const queue = new ResponseQueue();
  const [a, b] = [request("a"), request("b")];
  queue.add(a);
  queue.add(b);
  queue.next();
  queue.cancel(a);
  queue.cancel(b);
  assertEquals([a.phase, b.phase], ["sentCancelling", "cancelled"]);
  assertEquals([queue.inFlight, queue.queued], [[a], []]);
  assertEquals(queue.created(begun("resp_1", "a")), a);
  assertEquals([a.phase, queue.active], ["cancelled", ["resp_1"]]);
});

Deno.test("ResponseQueue does not repeat a cancelled request", () => {
  const queue = new ResponseQueue();
  const a = request("a");
  queue.add(a);
  queue.next();
  queue.cancel(a);
  assertEquals(queue.refused("a", OVERTAKEN)?.phase, "cancelled");
  assertEquals(queue.next(), null);
});

Deno.test("ResponseQueue: a disconnect ends active responses and written requests, and queues the others again in order", () => {
  const queue = new ResponseQueue();
  const [a, b, written, unwritten, other] = [
    request("a"),
    request("b"),
    request("written", "none"),
    request("unwritten", "none"),
    request("other", "none"),
  ];
  queue.add(a);
  queue.next();
  queue.created(begun("resp_1", "a"));
  for (const one of [b, written, unwritten, other]) queue.add(one);
  assertEquals([queue.next(), queue.next(), queue.next()], [
    written,
    unwritten,
    other,
  ]);
  written.apply("written");
  assertEquals(queue.disconnected(), {
    failed: [{ request: written, written: true }],
    active: ["resp_1"],
    owed: false,
  });
  assertEquals([a.phase, written.phase], ["done", "done"]);
  assertEquals(queue.queued, [unwritten, other, b]);
  queue.serverWillRespond();
  assertEquals(queue.disconnected().owed, true);
});

Deno.test("ResponseQueue.closed() ends what waits", () => {
  const queue = new ResponseQueue();
  const a = request("a");
  queue.add(a);
  assertEquals(queue.closed(), [a]);
  assertEquals([a.phase, queue.idle], ["done", true]);
});

/** A server by the specification: one response at a time, some of which it begins by itself. */
class Server {
  active: { id: string; key: string | null } | null = null;
  overlaps = 0;
  handled: string[] = [];
  #count = 0;
  #speech = false;
  readonly #raced: Set<string> = new Set();

  constructor(
    readonly queue: ResponseQueue,
    readonly wire: ResponseRequest[],
  ) {}

  create({ key }: ResponseRequest) {
    if (!this.active) return this.begin(key);
    if (!this.#raced.delete(key)) this.overlaps++;
    const refused = this.queue.refused(key, OVERTAKEN);
    if (refused?.phase === "done") this.handled.push(key); // after too many races
  }

  begin(key: string | null) {
    const id = `resp_${++this.#count}`;
    this.active = { id, key };
    assertEquals(this.queue.created(begun(id, key))?.key ?? null, key);
  }

  finish() {
    if (!this.active) return;
    const { id, key } = this.active;
    if (key !== null) this.handled.push(key);
    this.active = null;
    this.queue.done(id);
    if (this.#speech) this.speak(); // it waited for the response to end
  }

  hear() {
    this.queue.serverWillRespond();
    this.#speech = true;
    if (!this.active) this.speak();
  }

  speak() {
    this.#speech = false;
    // requests on the wire were sent before the client could know
    for (const { key } of this.wire) this.#raced.add(key);
    this.begin(null);
  }
}

Deno.test("ResponseQueue: under every interleaving each request is handled once, in order, and none overlaps (seeded)", () => {
  const step = fc.constantFrom("add", "pump", "deliver", "finish", "hear");
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const queue = new ResponseQueue();
      const wire: ResponseRequest[] = [];
      const server = new Server(queue, wire);
      let added = 0;
      const pump = () => {
        for (let next = queue.next(); next; next = queue.next()) {
          wire.push(next);
        }
      };
      const run: Record<string, () => void> = {
        add: () => queue.add(request(`t${added++}`)),
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
        server.handled,
        Array.from({ length: added }, (_, n) => `t${n}`),
      );
      assertEquals(server.overlaps, 0);
    }),
    { seed: 20261122, numRuns: 400 },
  );
});

Deno.test("ResponseQueue: once the server has returned a key, a response without one belongs to no request that had one", () => {
  const queue = new ResponseQueue();
  const correlated = (key: string, value: boolean) =>
    Object.assign(request(key), { correlated: value });
  queue.add(request("a"));
  queue.next();
  queue.created(begun("resp_1", "a"));
  queue.done("resp_1");
  queue.add(correlated("b", true));
  queue.next();
  assertEquals(queue.created(begun("resp_bare")), null);
  assertEquals(queue.created(begun("resp_2", "b"))?.key, "b");
  queue.done("resp_bare");
  queue.done("resp_2");
  queue.add(correlated("c", false)); // its metadata had no room for the key
  queue.next();
  assertEquals(queue.created(begun("resp_3"))?.key, "c");
});

Deno.test("ResponseQueue: a response in the conversation does not belong to an out-of-band request, with or without keys", () => {
  const queue = new ResponseQueue();
  queue.add(request("oob", "none"));
  queue.next();
  assertEquals(queue.created(begun("resp_vad")), null);
  assertEquals(queue.active, ["resp_vad"]);
  assertEquals(queue.created(begun("resp_1", null, null))?.key, "oob");
  assertEquals([queue.isOutOfBand("resp_1"), queue.isOutOfBand("resp_vad")], [
    true,
    false,
  ]);
  assertEquals(queue.created(begun("resp_bare", null, null)), null);
  assertEquals(queue.isOutOfBand("resp_bare"), true);
});
