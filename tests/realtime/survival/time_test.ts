/** Outages that take time: another network, a machine that sleeps, a proxy with a limit of its own. */
import { assert, assertEquals } from "@std/assert";
import { FakeTime } from "@std/testing/time";
import { connect } from "../../../src/realtime/session/connect.ts";
import type { ConnectOptions } from "../../../src/realtime/session/options.ts";
import { userMessage } from "../../support/items.ts";
import { fakeOpenAI } from "../../support/session.ts";
import { CREATED, type Peer, scripted } from "../../support/scripted_socket.ts";

const MINUTE = 60_000;

/** A server that keeps its conversation, and acknowledges items. */
const conversing = async (peer: Peer) => {
  peer.say(CREATED);
  for (;;) {
    const { type, item } = await peer.next();
    if (type !== "conversation.item.create") continue;
    peer.say({ type: "conversation.item.added", item });
  }
};

/** Lets real sockets do their work while the clock of timers stands still. */
const realTimeout = setTimeout;
const settle = () => new Promise((resolve) => realTimeout(resolve, 60));

/** Moves the fake clock in steps, between which sockets work. */
async function pass(time: FakeTime, ms: number, step: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += step) {
    await time.tickAsync(Math.min(step, ms - passed));
    await settle();
  }
}

const open = (baseURL: string, options: Partial<ConnectOptions> = {}) =>
  connect({
    apiKey: "sk-test",
    baseURL,
    model: "m",
    explain: false,
    ...options,
  });

Deno.test("a redial goes to the address that the network has now", async () => {
  // the same host, on another network: the first address is gone, a second one answers
  await using first = await fakeOpenAI();
  await using second = await fakeOpenAI();
  let current = first;
  class Roaming extends WebSocket {
    constructor(url: string | URL, options?: WebSocketOptions) {
      const moved = new URL(url);
      moved.port = new URL(current.baseURL).port;
      super(moved, options as never);
    }
  }
  await using session = await open(first.baseURL, {
    WebSocket: Roaming as never,
    auth: "header",
    reconnect: { minDelay: 1, maxDelay: 5, jitter: 0 },
  });
  await session.conversation.item.create(userMessage("I am Ada.", "item_a"));
  const attempts: unknown[] = [];
  session.on("reconnecting", ({ attempt }) => {
    attempts.push(attempt);
    if (attempt === 3) current = second;
  });
  const back = session.once("reconnected");
  await first[Symbol.asyncDispose](); // nothing answers there any more
  const { lost } = await back;

  assert(attempts.length >= 3, `${attempts.length} attempts`);
  assertEquals(lost.items, []);
  assertEquals(second.realtime.sessions[0].items.map(({ id }) => id), [
    "item_a",
  ]);
});

Deno.test("a clock that jumps an hour: the session moves to a fresh connection, and loses nothing", async () => {
  await using server = scripted(conversing);
  using time = new FakeTime();
  const session = await open(server.baseURL);
  await session.conversation.item.create(userMessage("I am Ada.", "item_a"));
  const moved = Promise.race([
    session.once("rotated"),
    session.once("reconnected"),
  ]);

  time.now = time.now + 61 * MINUTE; // the machine slept; its timers fire now
  await settle();
  await pass(time, 30_000, 5_000);
  const { lost } = await moved;
  assertEquals([lost.items, lost.unknown, lost.audioMs], [[], [], 0]);
  assert(server.peers.length >= 2, `${server.peers.length} connections`);
  assertEquals(session.phase, "ready");
  await session.conversation.item.create(userMessage("Still here?"));
  assertEquals(session.history.size, 2);
  const closed = session.close();
  await pass(time, 3_000, 1_000);
  await closed;
});

Deno.test("a machine that slept behind a dead connection: the silence is noticed, and the session continues", async () => {
  let isAwake = false;
  await using server = scripted(async (peer: Peer, nth) => {
    if (nth === 1) {
      peer.say(CREATED);
      const { item } = await peer.next();
      peer.say({ type: "conversation.item.added", item });
      return; // and says nothing more: the way back is gone
    }
    assert(isAwake);
    await conversing(peer);
  });
  using time = new FakeTime();
  const session = await open(server.baseURL, {
    reconnect: { rotateBefore: null },
  });
  await session.conversation.item.create(userMessage("I am Ada.", "item_a"));
  const back = session.once("reconnected");
  isAwake = true;
  await pass(time, 61 * MINUTE, 20 * MINUTE); // timers fire long after they were due
  await pass(time, MINUTE, 5_000);
  assertEquals((await back).lost.items, []);
  assertEquals(session.phase, "ready");
  const closed = session.close();
  await pass(time, 3_000, 1_000);
  await closed;
});

Deno.test("a proxy that closes at ten minutes: the session reconnects each time, without an end", async () => {
  for (const code of [1001, 1006]) {
    await using server = scripted(conversing);
    using time = new FakeTime();
    const session = await open(server.baseURL, {
      liveness: false,
      reconnect: { minDelay: 100 },
    });
    await session.conversation.item.create(userMessage("I am Ada.", "item_a"));
    const attempts: number[] = [];
    const lost: string[] = [];
    session.on("reconnected", (event) => {
      attempts.push(event.attempts);
      lost.push(...event.lost.items);
    });
    for (let outage = 0; outage < 3; outage++) { // ten minutes each
      await pass(time, 10 * MINUTE, 5 * MINUTE);
      server.peers.at(-1)!.close(code === 1006 ? undefined : code);
      await settle();
      await pass(time, 1_000, 250);
    }
    // an outage that is over does not make the next one longer
    assertEquals([attempts, lost], [[1, 1, 1], []]);
    assertEquals(session.phase, "ready");
    const closed = session.close();
    await pass(time, 3_000, 1_000);
    await closed;
  }
});
