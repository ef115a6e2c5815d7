/** Clients of a relay that leave at random moments, in every way that there is. */
import { RawSocket } from "../../support/raw_upgrade.ts";
import { BareClient } from "../../support/relay.ts";

/** Longest time in a session, in ms: a talk takes about half of it. */
const LONGEST = 120;
/** How often a client does not wait for its session. */
const IMPATIENT = 0.15;
/** Most visits of one life. */
const VISITS = 3;

/** Where clients connect, what decides how they live, and what counts how they die. */
export interface World {
  /** Port of the relay. */
  readonly port: number;
  /** Random numbers. */
  readonly random: () => number;
  /** Counts deaths by kind. */
  readonly count: (death: string) => void;
  /** Whether no client leaves during its handshake, whose socket Deno may never free. */
  readonly isPatient?: boolean;
}

/** How a client leaves. */
const DEATHS: Readonly<Record<string, (client: BareClient) => unknown>> = {
  "closed with 1000": ({ socket }) => socket.close(1000),
  "closed with 4000": ({ socket }) => socket.close(4_000),
  "closed without a code": ({ socket }) => socket.close(),
  "said that it leaves": (client) => {
    if (client.socket.readyState !== WebSocket.OPEN) client.socket.close();
    else client.send({ type: "duplex.leave" });
  },
};

/** Asks twice, and listens to the answers. */
async function talk(client: BareClient): Promise<void> {
  for (const question of ["one", "two"]) {
    const from = client.events.length;
    client.send({
      type: "input_audio_buffer.append",
      audio: new Uint8Array(960).toBase64(),
    });
    client.say(question);
    await client.find("response.done", from);
  }
}

/** Drops the TCP connection, at whatever moment. */
async function vanish(
  { port, random }: World,
  headers: Record<string, string>,
): Promise<void> {
  using socket = await RawSocket.open(port, "/", headers);
  if (socket.status !== 101 || random() < 0.3) return;
  await socket.send('{"type":"response.create"}');
  await pause(random() * LONGEST);
}

/**
 * One connection of a client.
 *
 * @returns The token for the next one, if there may be one.
 */
async function visit(
  world: World,
  headers: Record<string, string>,
  token: string | null,
): Promise<string | null> {
  const { port, random, count, isPatient } = world;
  const path = token === null ? "/" : `/?resume=${token}`;
  const client = new BareClient(`ws://127.0.0.1:${port}${path}`, { headers });
  const ready = client.find("duplex.resume").catch(() => {});
  if (isPatient || random() >= IMPATIENT) await ready;
  const talked = ready.then(() => talk(client)).catch(() => {}); // somebody else ended it
  const ends = Promise.withResolvers<void>();
  const timer = setTimeout(ends.resolve, random() * LONGEST);
  await Promise.race([talked, client.closed, ends.promise]);
  clearTimeout(timer);
  const ended = client.events.find(({ type }) => type === "duplex.end");
  if (ended) count(`ended by the relay: ${ended.reason}`);
  else {
    const deaths = Object.keys(DEATHS);
    const death = deaths[Math.floor(random() * deaths.length)];
    count(death);
    DEATHS[death](client);
  }
  await client.closed;
  const resume = client.events.find(({ type }) => type === "duplex.resume");
  return resume?.token as string ?? null;
}

/** One client, until it comes back no more. */
export async function live(world: World, user: string): Promise<void> {
  const { random, count } = world;
  const headers = { authorization: user };
  if (random() < 0.2) {
    count("vanished");
    return await vanish(world, headers);
  }
  let token: string | null = null;
  for (let visits = 0; visits < VISITS; visits++) {
    token = await visit(world, headers, token);
    if (token === null || random() < 0.5) return;
  }
}

/**
 * Lets clients live and die, a few at the same time.
 *
 * @param world Where.
 * @param count How many.
 * @param each Called after each of them, and awaited.
 */
export async function liveAll(
  world: World,
  count: number,
  each: (done: number) => Promise<void> | void = () => {},
): Promise<void> {
  let [next, done] = [0, 0];
  const worker = async () => {
    while (next < count) {
      await live(world, `user ${next++ % 7}`);
      await each(++done);
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
