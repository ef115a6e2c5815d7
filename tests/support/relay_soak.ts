/** Sessions of a relay that die at random moments, on either side. */
import { assertEquals } from "@std/assert";
import { MemoryStore } from "../../src/relay/store/memory_store.ts";
import type { SessionStore } from "../../src/relay/store/store.ts";
import { RawSocket } from "./raw_upgrade.ts";
import { BareClient, type RelayUnderTest, relayUnderTest } from "./relay.ts";

/** A store that knows all its keys. */
class ListedStore extends MemoryStore {
  readonly keys: Set<string> = new Set();

  override update(
    key: string,
    change: Parameters<SessionStore["update"]>[1],
  ): ReturnType<SessionStore["update"]> {
    this.keys.add(key);
    return super.update(key, change);
  }
}

/** Random numbers that a seed determines. */
function randomOf(seed: number): () => number {
  return () => {
    seed = seed * 1_664_525 + 1_013_904_223 >>> 0;
    return seed / 2 ** 32;
  };
}

/** A client that dies as its number says; returns when it is dead. */
async function live(
  under: RelayUnderTest,
  user: string,
  random: () => number,
): Promise<void> {
  const headers = { authorization: user };
  const kind = Math.floor(random() * 8);
  if (kind === 0) {
    // gone before, or while, the session begins
    using socket = await RawSocket.open(under.server.addr.port, "/", headers);
    if (random() < 0.5) await socket.send('{"type":"response.create"}');
    return;
  }
  const client = new BareClient(`${under.url}/`, { headers });
  try {
    await client.opened;
    if (kind === 1) return; // says goodbye at once
    const { token } = await client.find("duplex.resume");
    client.say("Hello");
    if (kind === 2) return;
    // if somebody cuts the connection to the API, what was said may be lost
    await client.find(({ type }) =>
      type === "response.created" || type === "duplex.restored"
    );
    if (kind === 3) return;
    await client.find(({ type }) =>
      type === "response.done" || type === "duplex.restored"
    );
    const sessions = under.fake.realtime.sessions;
    const server = sessions[Math.floor(random() * sessions.length)];
    if (kind === 4 && !server.ended) server.cut("reset"); // anybody's
    if (kind === 5 && !server.ended) server.close(1011, "failed");
    if (kind < 6) return;
    await client.close(4_000); // comes back, or not
    if (kind === 6) return;
    const again = new BareClient(`${under.url}/?resume=${token}`, { headers });
    await again.find("duplex.resumed").catch(() => {}); // parked and over
    await again.close(random() < 0.5 ? 1_000 : 4_001);
  } catch {
    // somebody else cut its connection
  } finally {
    await client.close(random() < 0.5 ? 1_000 : 4_002);
  }
}

/**
 * Lets sessions live and die, a few at the same time.
 *
 * @param count How many.
 * @param seed Determines how they die.
 * @param each Called after each hundred.
 */
export async function soak(
  count: number,
  seed: number,
  each: (done: number) => void = () => {},
): Promise<void> {
  const random = randomOf(seed);
  const store = new ListedStore();
  await using under = await relayUnderTest({
    store,
    authorize: (request) => ({
      user: request.headers.get("authorization")!,
      limits: { sessions: 100 },
    }),
    resume: { hold: 10, grace: 30 },
  });
  let next = 0;
  const worker = async () => {
    while (next < count) {
      const at = next++;
      await live(under, `user ${at % 7}`, random);
      if (at % 100 !== 99) continue;
      under.fake.requests.take(); // it remembers every frame
      each(at + 1);
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  const over = () => under.relay.metrics().sessions === 0;
  const end = Promise.withResolvers<void>();
  const check = setInterval(() => over() && end.resolve(), 5);
  await end.promise;
  clearInterval(check);
  const { sessions, clients, upstream, buffered } = under.relay.metrics();
  assertEquals({ sessions, clients, upstream, buffered }, {
    sessions: 0,
    clients: 0,
    upstream: 0,
    buffered: 0,
  });
  await under.relay.drain();
  for (const key of store.keys) {
    assertEquals(await store.get(key), undefined, `left in the store: ${key}`);
  }
  const open = under.fake.realtime.sessions.filter(({ ended }) => !ended);
  assertEquals(open.length, 0, "connections to the API");
}
