import { assert, assertEquals } from "@std/assert";
import { FakeTime } from "@std/testing/time";
import { estimatedCost, Meter } from "../../src/relay/limits/meter.ts";
import { tool } from "../../src/tools/tool.ts";
import type {
  EndReport,
  RelayedSession,
  RelayOptions,
} from "../../src/relay/options/options.ts";
import type { RelayLimits } from "../../src/relay/adapters/adapter.ts";
import { MemoryStore } from "../../src/relay/store/memory_store.ts";
import type { Fields } from "../support/session.ts";
import { relayUnderTest, SESSION } from "../support/relay.ts";

/** A meter and what it reports. */
function meterOf(limits: RelayLimits) {
  const reports: unknown[] = [];
  const meter = new Meter(limits, {
    onNear: (kind, left) => reports.push([kind, left]),
    onReached: (kind) => reports.push(kind),
  });
  return { meter, reports };
}

Deno.test("Meter measures connected time and time with the API apart, and warns once before each end", () => {
  using time = new FakeTime();
  const { meter, reports } = meterOf({ duration: 1_000, talk: 300 });
  meter.connected(true);
  meter.talking(true);
  time.tick(240);
  assertEquals(reports, [["talk", 60]]);
  meter.talking(false);
  time.tick(560);
  assertEquals(reports, [["talk", 60], ["duration", 200]]);
  meter.talking(true);
  time.tick(60);
  assertEquals(reports.at(-1), "talk");
  assertEquals(meter.spent.talk, 300);
  time.tick(10_000);
  assertEquals(reports.length, 3, "one end");
});

Deno.test("Meter counts neither speech of the user, nor a response, nor audio that still plays as idle", () => {
  using time = new FakeTime();
  const { meter, reports } = meterOf({ idle: 100 });
  meter.connected(true);
  meter.begins(); // the user speaks
  time.tick(500);
  meter.rests();
  meter.spoke(400); // 400 ms of an answer, all at once
  time.tick(470);
  assertEquals(reports, []);
  time.tick(10);
  assertEquals(reports, [["idle", 20]]);
  meter.spoke();
  time.tick(79);
  time.tick(1);
  time.tick(20);
  assertEquals(reports.at(-1), "idle");
});

Deno.test("Meter.silenced(): audio that is not played any more does not postpone the end of an idle session", () => {
  using time = new FakeTime();
  const { meter, reports } = meterOf({ idle: 100 });
  meter.connected(true);
  meter.spoke(400);
  time.tick(85); // the meter has looked, and will look again after the audio
  assertEquals(meter.playingMs, 315);
  meter.silenced();
  assertEquals(meter.playingMs, 0);
  time.tick(100);
  assertEquals(reports, [["idle", 20], "idle"]);
});

Deno.test("Meter starts no timer for a piece of audio, and is not late", () => {
  using time = new FakeTime();
  const { meter, reports } = meterOf({ idle: 100 });
  meter.connected(true);
  const { setTimeout } = globalThis;
  let timers = 0;
  globalThis.setTimeout = ((...args: Parameters<typeof setTimeout>) => {
    timers++;
    return setTimeout(...args);
  }) as typeof setTimeout;
  try {
    for (let at = 0; at < 1_000; at++) meter.spoke(1);
  } finally {
    globalThis.setTimeout = setTimeout;
  }
  assertEquals(timers, 0);
  time.tick(1_099);
  assertEquals(reports, [["idle", 20]]);
  time.tick(1);
  assertEquals(reports.at(-1), "idle");
});

Deno.test("Meter warns at a fifth of an amount, and reports the first limit that is reached", () => {
  using _time = new FakeTime();
  const { meter, reports } = meterOf({
    cost: 1,
    tokens: 100,
    responses: 5,
    budget: { cost: 10, period: "2026-11" },
  });
  for (let at = 0; at < 4; at++) meter.responded(true);
  meter.used(85, 0.5);
  meter.budgeted(5);
  assertEquals(reports, [["responses", 1], ["tokens", 15]]);
  meter.used(120, 2);
  meter.responded(true);
  assertEquals(reports.slice(2), ["tokens"]);
  meter.end();
});

Deno.test("estimatedCost() counts a response that reported nothing like the average of the others", () => {
  assertEquals(estimatedCost(6, 3, 1), 8);
  assertEquals(estimatedCost(0, 0, 2), 0);
});

/** Replies in text, so that a session can end without waiting for audio to play. */
const WRITTEN = {
  ...SESSION,
  session: { ...SESSION.session, output_modalities: ["text"] },
} as const satisfies RelayOptions["session"];

const UNKNOWN_RESULT =
  '{"error":"book was interrupted; whether it took effect is unknown"}';

const OUTPUT = { output: { audio: 1_000_000, text: 1_000_000 } };

Deno.test("a session ends at its limit of responses, after the current one, and warns before", async () => {
  const reports: EndReport[] = [];
  await using under = await relayUnderTest({
    session: WRITTEN,
    limits: { responses: 2 },
    onEnd: (report) => reports.push(report),
  });
  const client = under.connect();
  await client.find("session.created");
  client.say("one");
  await client.find("response.done");
  client.say("two");
  const { code, reason } = await client.closed;
  assertEquals(code, 4408);
  assertEquals(reason, "The session has reached its limit of responses");
  const done = client.types.lastIndexOf("response.done");
  assert(done > 0 && done < client.types.indexOf("duplex.end"));
  await under.relay.drain();
  assertEquals(reports.map(({ reason }) => reason), ["responses"]);
  assertEquals(reports[0].usage.responses, 2);
});

Deno.test("a session ends with 4402 when its cost is reached, and a user when the budget of the period is", async () => {
  const reports: EndReport[] = [];
  await using under = await relayUnderTest({
    session: WRITTEN,
    authorize: () => ({
      user: "ada",
      limits: { budget: { cost: 3, period: "2026-11" } },
    }),
    prices: OUTPUT,
    onEnd: (report) => reports.push(report),
  });
  const client = under.connect();
  await client.find("session.created");
  client.say("Tell me a long story.");
  assertEquals((await client.closed).code, 4402);
  assertEquals((await client.find("duplex.end")).reason, "budget");
  assert(reports[0].cost!.amount >= 3);
  const refused = await fetch(under.http);
  assertEquals(refused.status, 402);
  await refused.body?.cancel();

  await using costly = await relayUnderTest({
    session: WRITTEN,
    limits: { cost: 0.000_001 },
    prices: OUTPUT,
  });
  const other = costly.connect();
  await other.find("session.created");
  other.say("Hello");
  assertEquals((await other.closed).code, 4402);
});

Deno.test("end(): the first reason wins, both sides close, and onEnd() is called once", async () => {
  const reports: EndReport[] = [];
  await using under = await relayUnderTest({
    onSession: ({ end }) => {
      end("hung_up");
      end("failed");
    },
    onEnd: (report) => {
      reports.push(report);
      throw new Error("of the program");
    },
  });
  const accepted = under.fake.realtime.nextSession();
  const client = under.connect();
  assertEquals((await client.closed).code, 1000);
  await under.relay.drain();
  assertEquals(reports.map(({ reason }) => reason), ["hung_up"]);
  assertEquals((await accepted).ended?.code, 1000);
  assertEquals(under.errors.length, 1, "what onEnd() threw");
  const { sessions, upstream, ended } = under.relay.metrics();
  assertEquals({ sessions, upstream, ended }, {
    sessions: 0,
    upstream: 0,
    ended: { hung_up: 1 },
  });
});

Deno.test("RelayedSession.finish() called by a tool ends the session after the response to the output of the tool", async () => {
  const reports: EndReport[] = [];
  let relayed: RelayedSession;
  await using under = await relayUnderTest({
    session: {
      ...WRITTEN,
      tools: [tool({
        name: "hang_up",
        input: { type: "object" },
        run: () => relayed.finish(),
      })],
    },
    onSession: (session) => relayed = session,
    onEnd: (report) => reports.push(report),
  });
  under.fake.on("Enough", { toolCalls: [{ name: "hang_up", arguments: {} }] })
    .on(({ toolOutputs }) => toolOutputs.length > 0, "Goodbye.");
  const client = under.connect();
  await client.find("session.created");
  client.say("Enough");
  assertEquals((await client.closed).code, 1000);
  assertEquals((await client.find("duplex.end")).reason, "hung_up");
  await under.relay.drain();
  assertEquals(reports.map(({ reason }) => reason), ["hung_up"]);
  assertEquals(reports[0].transcript.map(({ text }) => text), [
    "Enough",
    "Goodbye.",
  ]);
});

Deno.test("onEnd() and the budget count a transcription that came after the last response", async () => {
  const reports: EndReport[] = [];
  const added: number[] = [];
  class SpyStore extends MemoryStore {
    override add(...args: Parameters<MemoryStore["add"]>) {
      if (args[1] > 0) added.push(args[1]);
      return super.add(...args);
    }
  }
  await using under = await relayUnderTest({
    session: {
      ...WRITTEN,
      session: {
        ...WRITTEN.session,
        audio: {
          input: {
            turn_detection: null,
            transcription: { model: "gpt-4o-mini-transcribe" },
          },
        },
      },
    },
    store: new SpyStore(),
    authorize: () => ({
      user: "ada",
      limits: { budget: { cost: 100, period: "2026-11" } },
    }),
    prices: { transcription: { input: { audio: 1_000_000 } } },
    onEnd: (report) => reports.push(report),
  }, { listen: () => "Hello?" });
  const accepted = under.fake.realtime.nextSession();
  const client = under.connect();
  await client.find("session.created");
  const late = (await accepted).withhold(
    "conversation.item.input_audio_transcription.completed",
  );
  const audio = new Uint8Array(48_000).fill(9).toBase64();
  client.send({ type: "input_audio_buffer.append", audio });
  client.send({ type: "input_audio_buffer.commit" });
  client.send({ type: "response.create" });
  await client.find("response.done");
  await late.reached;
  late.release();
  await client.find("conversation.item.input_audio_transcription.completed");
  assertEquals(added, []);
  await client.close();
  await under.relay.drain();
  const { usage, cost } = reports[0];
  assert(usage.transcription.input.audio > 0);
  assertEquals(cost!.amount, usage.transcription.input.audio);
  assertEquals(added, [cost!.amount * 1_000_000]);
});

Deno.test("Relay.drain() waits until the store has counted what sessions have spent", async () => {
  const gate = Promise.withResolvers<void>();
  const added: number[] = [];
  class SlowStore extends MemoryStore {
    override async add(...args: Parameters<MemoryStore["add"]>) {
      if (args[1] > 0) {
        await gate.promise;
        added.push(args[1]);
      }
      return await super.add(...args);
    }
  }
  await using under = await relayUnderTest({
    session: WRITTEN,
    store: new SlowStore(),
    authorize: () => ({
      user: "ada",
      limits: { budget: { cost: 100, period: "2026-11" } },
    }),
    prices: OUTPUT,
  });
  const client = under.connect();
  await client.find("session.created");
  client.say("Hello");
  await client.find("response.done");
  await client.close();
  const drained = under.relay.drain();
  // by then it would be over if it did not wait
  const isOver = await Promise.race([
    drained.then(() => true),
    fetch(under.http).then(async ({ body }) => {
      await body?.cancel();
      return false;
    }),
  ]);
  assertEquals([isOver, added], [false, []]);
  gate.resolve();
  await drained;
  assertEquals(added.length, 1);
});

Deno.test("Relay.end() ends the sessions of a user, also one whose client is away, and those of nobody else", async () => {
  const reports: EndReport[] = [];
  await using under = await relayUnderTest({
    authorize: ({ headers }) => ({ user: headers.get("authorization")! }),
    onEnd: (report) => reports.push(report),
  });
  const connect = (authorization: string) =>
    under.connect("/", { headers: { authorization } });
  const [present, away, other] = ["ada", "ada", "bob"].map(connect);
  for (const client of [present, away, other]) {
    await client.find("session.created");
  }
  const { token } = await away.find("duplex.resume");
  await away.close(4_000);
  assertEquals(under.relay.end("ada", "refused"), 2);
  assertEquals((await present.closed).code, 4403);
  assertEquals((await present.find("duplex.end")).reason, "refused");
  assertEquals(reports.map(({ reason }) => reason), ["refused", "refused"]);
  const headers = { authorization: "ada" };
  const late = await fetch(`${under.http}/?resume=${token}`, { headers });
  assertEquals(late.status, 410);
  await late.body?.cancel();
  other.say("Hello");
  await other.find("response.done");
  assertEquals(under.relay.end("nobody"), 0);
});

Deno.test("session.signal of a relay ends its sessions whenever it aborts", async () => {
  const controller = new AbortController();
  const { signal } = controller;
  await using under = await relayUnderTest({ session: { ...SESSION, signal } });
  const client = under.connect();
  await client.find("session.created");
  controller.abort();
  assertEquals((await client.find("duplex.end")).reason, "upstream_closed");
  await client.closed;
});

Deno.test("a client learns why the API ended the session, without the API's message", async () => {
  await using under = await relayUnderTest();
  const accepted = under.fake.realtime.nextSession();
  const client = under.connect();
  await client.find("session.created");
  (await accepted).close(4_242, "account acct_123 at host 10.0.0.1");
  const { code, reason } = await client.closed;
  assertEquals([code, reason], [4242, "The API ended the session"]);
});

Deno.test("a relay whose API refuses it ends clients with 1011, and reports the error to the program only", async () => {
  await using under = await relayUnderTest({}, { keys: ["sk-other"] });
  const client = under.connect();
  assertEquals((await client.closed).code, 1011);
  assertEquals((await client.find("duplex.end")).reason, "upstream_failed");
  assertEquals(under.errors.length, 1);
});

Deno.test("a client stays while its connection to the API is replaced, and learns what was lost", async () => {
  await using under = await relayUnderTest();
  const accepted = under.fake.realtime.nextSession();
  const client = under.connect();
  await client.find("session.created");
  client.say("one");
  await client.find("response.done");
  const server = await accepted;
  const pause = server.pauseAt("response.output_audio.done");
  client.say("and");
  await pause.reached;
  const { response } = await client.find(
    "response.created",
    client.types.indexOf("response.done"),
  );
  const { id } = response as { id: string };
  server.cut("reset");
  const restored = await client.find("duplex.restored");
  assertEquals((restored.lost as Fields).response, id);
  assertEquals(await client.find("duplex.reconnecting"), {
    type: "duplex.reconnecting",
    attempt: 1,
  });
  // a client that does not know messages of the relay hears that it is over
  const lost = client.events.filter(({ type }) => type === "response.done")
    .map(({ response }) => response as { id: string; status: string });
  assertEquals([lost[1].id, lost[1].status], [id, "failed"]);
  client.say("two");
  await client.find("response.done", client.types.indexOf("duplex.restored"));
  assertEquals(under.relay.metrics().restored, 1);
});

Deno.test("a client comes back with its token, and finds the conversation; the token works once, and for its user", async () => {
  await using under = await relayUnderTest({
    authorize: (request) => ({
      user: request.headers.get("authorization") ?? "nobody",
    }),
  });
  under.fake.on("one", "First.");
  const headers = { authorization: "Bearer ada" };
  const first = under.connect("/", { headers });
  const { token } = await first.find("duplex.resume");
  first.say("one");
  const { item_id } = await first.find("response.output_audio.done");
  await first.find("response.done");
  first.send({ type: "duplex.played", item_id, ms: 60_000 });
  await first.close(4_000); // not the code of a page that is done
  const protocols = ["realtime", `duplex-resume.${token}`];
  const thief = under.connect("/", { protocols });
  assertEquals((await thief.closed).code, 1006);
  const second = under.connect("/", { protocols, headers });
  const resumed = await second.find("duplex.resumed");
  assertEquals(resumed.restored, false);
  assertEquals((resumed.items as Fields[]).map(({ text }) => text), [
    "one",
    "First.",
  ]);
  assertEquals(under.fake.realtime.sessions.length, 1);
  const again = under.connect("/", { protocols, headers });
  assertEquals((await again.closed).code, 1006);
  // a newer connection with the newer token closes the older one
  const newer = (await second.find("duplex.resume")).token;
  const third = under.connect(`/?resume=${newer}`, { headers });
  await third.find("duplex.resumed");
  assertEquals((await second.closed).code, 4409);
  assertEquals(under.relay.metrics().resumed, 2);
});

Deno.test("a client that is away is held, then parked, then given up", async () => {
  const reports: EndReport[] = [];
  await using under = await relayUnderTest({
    resume: { hold: 30, grace: 200 },
    onEnd: (report) => reports.push(report),
  });
  const accepted = under.fake.realtime.nextSession();
  const first = under.connect();
  let { token } = await first.find("duplex.resume");
  first.say("one");
  const { item_id } = await first.find("response.output_audio.done");
  await first.find("response.done");
  first.send({ type: "duplex.played", item_id, ms: 60_000 });
  const server = await accepted;
  const ended = Promise.withResolvers<void>();
  const check = setInterval(() => server.ended && ended.resolve(), 5);
  await first.close(4_000);
  await ended.promise; // parked
  clearInterval(check);
  const second = under.connect(`/?resume=${token}`);
  const resumed = await second.find("duplex.resumed");
  assertEquals(resumed.restored, true);
  assertEquals((resumed.items as Fields[]).length, 2);
  assertEquals(under.fake.realtime.sessions.length, 2);
  token = (await second.find("duplex.resume")).token;
  await second.close(4_000);
  const over = Promise.withResolvers<void>();
  const watch = setInterval(() => reports.length > 0 && over.resolve(), 5);
  await over.promise;
  clearInterval(watch);
  assertEquals(reports[0].reason, "client_lost");
  assertEquals(reports[0].transcript.length, 2);
  const late = await fetch(`${under.http}/?resume=${token}`);
  assertEquals([late.status, (await late.json()).error.code], [410, "expired"]);
});

Deno.test("a tool that runs when its session is parked is not run again: the model learns that its result is unknown, and says something", async () => {
  let runs = 0;
  const aborted = Promise.withResolvers<void>();
  await using under = await relayUnderTest({
    resume: { hold: 30, grace: 60_000 },
    session: {
      ...WRITTEN,
      tools: [tool({
        name: "book",
        input: { type: "object" },
        run: (_, { signal }) => {
          runs++;
          return new Promise((resolve) => {
            signal.onabort = () => {
              aborted.resolve();
              resolve("late");
            };
          });
        },
      })],
    },
  });
  under.fake.on("Book", { toolCalls: [{ name: "book", arguments: {} }] })
    .on(({ toolOutputs }) => toolOutputs.length > 0, "I am not sure.");
  const first = under.connect();
  const { token } = await first.find("duplex.resume");
  first.say("Book");
  await first.find("response.done");
  await first.close(4_000);
  await aborted.promise; // parked
  const second = under.connect(`/?resume=${token}`);
  const { text } = await second.find("response.output_text.done");
  assertEquals([text, runs], ["I am not sure.", 1]);
  const [, restored] = under.fake.realtime.sessions;
  const output = restored.items.find((item) =>
    item.type === "function_call_output"
  );
  assertEquals(output?.output, UNKNOWN_RESULT);
});

Deno.test("a client that is gone before its session is found leaves no session", async () => {
  const gate = Promise.withResolvers<void>();
  class SlowStore extends MemoryStore {
    override async update(...args: Parameters<MemoryStore["update"]>) {
      const value = await super.update(...args);
      if (args[0].startsWith("ticket/")) await gate.promise;
      return value;
    }
  }
  await using under = await relayUnderTest({
    store: new SlowStore(),
    resume: false,
    adapters: [{
      name: "late",
      path: "/",
      identify: "start",
      check: () => null,
      open: (link) => ({
        message: (data) => link.start({ ticket: `${data}` }),
        event: (_, text) => link.send(text),
        control: (message) => link.send(JSON.stringify(message)),
        closed: () => gate.resolve(),
      }),
    }],
  });
  const client = under.connect();
  await client.opened;
  client.send(await under.relay.ticket({ user: "ada" }));
  await client.close();
  await gate.promise;
  await under.relay.drain();
  assertEquals(under.relay.metrics().sessions, 0);
  assertEquals(under.relay.metrics().ended, { client_closed: 1 });
});
