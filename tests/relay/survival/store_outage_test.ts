/** A store that fails for some time: a database that restarts, a network that is cut. */
import { assert, assertEquals } from "@std/assert";
import { FakeTime } from "@std/testing/time";
import type { SessionStore } from "../../../src/relay/store/store.ts";
import { timedStore } from "../../../src/relay/store/timed_store.ts";
import { Instance } from "../../../src/relay/survival/instance.ts";
import { Reservations } from "../../../src/relay/survival/reservations.ts";
import { ListedStore } from "../../support/listed_store.ts";
import { relayUnderTest } from "../../support/relay.ts";
import {
  ACCOUNT,
  askForTwiml,
  PUBLIC,
  ticketIn,
  TOKEN,
  TwilioStream,
} from "../../support/twilio.ts";
import { twilio } from "../../../src/relay/adapters/twilio/twilio.ts";

class DownError extends Error {}

/** A store that can be down. */
class FailingStore extends ListedStore {
  isDown = false;
  #waiting: { prefix: string; resolve(): void }[] = [];
  #writes: { prefix: string; resolve(): void }[] = [];
  #sums: { prefix: string; resolve(sum: number): void }[] = [];

  /** Resolves when a call fails whose key begins with a text. */
  failure(prefix: string): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#waiting.push({ prefix, resolve });
    return promise;
  }

  /** Resolves with a sum that is added to whose key begins with a text. */
  counted(prefix: string): Promise<number> {
    const { promise, resolve } = Promise.withResolvers<number>();
    this.#sums.push({ prefix, resolve });
    return promise;
  }

  /** Resolves when a value is written whose key begins with a text. */
  written(prefix: string): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#writes.push({ prefix, resolve });
    return promise;
  }

  override async get(key: string) {
    await this.#up(key);
    return await super.get(key);
  }

  override async set(...args: Parameters<SessionStore["set"]>) {
    await this.#up(args[0]);
    await super.set(...args);
  }

  override async update(...args: Parameters<SessionStore["update"]>) {
    await this.#up(args[0]);
    const before = await super.update(...args);
    for (const { prefix, resolve } of this.#writes) {
      if (args[0].startsWith(prefix)) resolve();
    }
    return before;
  }

  override async add(...args: Parameters<SessionStore["add"]>) {
    await this.#up(args[0]);
    const sum = await super.add(...args);
    for (const { prefix, resolve } of this.#sums) {
      if (args[0].startsWith(prefix)) resolve(sum);
    }
    return sum;
  }

  async #up(key: string): Promise<void> {
    await null;
    if (!this.isDown) return;
    for (const { prefix, resolve } of this.#waiting) {
      if (key.startsWith(prefix)) resolve();
    }
    throw new DownError("the address of the database");
  }
}

/** A relay that stores in it, for one session of a user. */
async function relayOn(store: FailingStore) {
  const under = await relayUnderTest({
    store,
    prices: { output: { audio: 64 } },
    authorize: () => ({
      user: "ada",
      limits: { sessions: 1, budget: { cost: 9, period: "2026" } },
    }),
  });
  return under;
}

Deno.test("while the store fails, new clients get 500, and a conversation continues; its place is free as soon as the store works", async () => {
  const store = new FailingStore();
  await using under = await relayOn(store);
  const client = under.connect();
  await client.find("session.created");
  store.isDown = true;
  const response = await fetch(under.http);
  const text = await response.text();
  assertEquals([response.status, JSON.parse(text).error.code], [500, "failed"]);
  assert(!text.includes("database"));
  client.say("Still there?");
  await client.find("response.done");
  const [forgotten, released] = ["session/", "user/"].map((prefix) =>
    store.failure(prefix)
  );
  await client.close();
  await Promise.all([forgotten, released]);
  assertEquals(
    [...new Set(under.errors.map((error) => error instanceof DownError))],
    [true],
  );
  store.isDown = false;
  const next = under.connect();
  await next.find("session.created");
  await next.close();
  await under.relay.drain();
  assertEquals(store.keys, []);
});

Deno.test("what a session has to store is stored when the store works again, though nothing else happens", async () => {
  const store = new FailingStore();
  await using under = await relayOn(store);
  const client = under.connect();
  await client.find("duplex.resume");
  const stored = store.written("session/");
  client.say("one");
  await client.find("duplex.usage");
  await stored;
  store.isDown = true;
  const failed = store.failure("session/");
  client.say("two");
  await client.find("duplex.usage", client.events.length);
  await failed;
  store.isDown = false;
  await store.written("session/");
  const key = store.keys.find((key) => key.startsWith("session/"))!;
  const text = JSON.stringify(await store.get(key));
  assert(text.includes('"two"'), text);
});

Deno.test("what a user spends while the store fails counts as soon as it works", async () => {
  const store = new FailingStore();
  await using under = await relayOn(store);
  const client = under.connect();
  await client.find("session.created");
  store.isDown = true;
  const failed = store.failure("budget/");
  client.say("one");
  const { cost } = await client.find("duplex.usage");
  await failed;
  assert(Number(cost) > 0);
  const counted = store.counted("budget/");
  store.isDown = false;
  assertEquals(await counted, Math.round(Number(cost) * 1_000_000));
});

Deno.test("a client whose session cannot be found because the store fails is closed with 1011 at once", async () => {
  const store = new FailingStore();
  const format = { type: "audio/pcmu" } as const;
  await using under = await relayUnderTest({
    store,
    session: {
      model: "gpt-realtime",
      session: { audio: { input: { format }, output: { format } } },
    },
    adapters: [
      twilio({ accountSid: ACCOUNT, authToken: TOKEN, publicUrl: PUBLIC }),
    ],
    flow: { start: 600_000 },
  });
  const ticket = ticketIn(await (await askForTwiml(under.http)).text());
  const stream = await TwilioStream.open(under.url);
  store.isDown = true;
  stream.begin(ticket);
  assertEquals((await stream.closed).code, 1011);
  assert(under.errors[0] instanceof DownError);
});

Deno.test("drain() closes clients with 1012 and ends, while the store fails", async () => {
  const store = new FailingStore();
  await using under = await relayOn(store);
  const client = under.connect();
  await client.find("session.created");
  store.isDown = true;
  const begin = performance.now();
  await under.relay.drain();
  assertEquals((await client.closed).code, 1012);
  assert(performance.now() - begin < 4_000);
});

Deno.test("a call to a store that does not respond fails after 5 s, and a place that it reserved is given back", async () => {
  using time = new FakeTime();
  const pass = async (ms: number) => {
    for (let at = 0; at < ms; at += 100) await time.tickAsync(100);
  };
  /** Does what it is asked, but does not say so. */
  class SilentStore extends ListedStore {
    isSilent = false;
    override async update(...args: Parameters<SessionStore["update"]>) {
      const before = await super.update(...args);
      if (this.isSilent) await new Promise(() => {});
      return before;
    }
  }
  const store = new SilentStore();
  const instance = new Instance(timedStore(store), {
    onClaim() {},
    onLate() {},
    onError: (error) => errors.push(error),
  });
  const errors: unknown[] = [];
  await instance.start();
  const reservations = new Reservations(timedStore(store), instance);
  const ada = { user: "ada", limits: { sessions: 1 } };
  store.isSilent = true;
  let failed: unknown;
  reservations.reserve(ada, "1").catch((error) => failed = error);
  await pass(4_500);
  assertEquals(failed, undefined);
  assertEquals(store.keys.length, 1);
  await pass(1_000);
  assertEquals(
    (failed as Error).message,
    "The store has not responded within 5 s",
  );
  store.isSilent = false;
  await pass(1_100);
  assertEquals(store.keys, []);
  assertEquals(await reservations.reserve(ada, "2"), null);
  await reservations.release(ada, "2");
  instance.stop();
});
