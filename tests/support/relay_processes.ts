/**
 * Processes of a relay with one store: a conversation outlives the process that has it.
 *
 * @module
 */
import { assert, assertEquals } from "@std/assert";
import type { SessionStore } from "../../src/relay/store/store.ts";
import type { FakeRealtimeSession } from "../../src/testing/realtime/session.ts";
import { Fake } from "../../src/testing/fake.ts";
import { BareClient } from "./relay.ts";
import type { Fields } from "./session.ts";

const PROGRAM =
  new URL("../relay/programs/relay_server.ts", import.meta.url).pathname;

/** Opens a store, in each process. */
export type OpenStore = (
  place: string,
) => Promise<{ store: SessionStore; close(): unknown }>;

/** A store that processes share. */
export interface SharedStore {
  /** Address of a module that exports `openStore`, an {@linkcode OpenStore}. */
  readonly module: URL;
  /** Which file or database. */
  readonly place: string;
}

/** A process of the relay. */
class RelayProcess implements AsyncDisposable {
  readonly child: Deno.ChildProcess;
  readonly port: number;
  readonly #output: ReadableStreamDefaultReader<string>;

  private constructor(
    child: Deno.ChildProcess,
    port: number,
    output: ReadableStreamDefaultReader<string>,
  ) {
    this.child = child;
    this.port = port;
    this.#output = output;
  }

  static async start(
    { module, place }: SharedStore,
    fake: Fake,
  ): Promise<RelayProcess> {
    const child = new Deno.Command(Deno.execPath(), {
      args: [
        "run",
        "--quiet",
        "--no-check",
        "--unstable-kv",
        "--allow-all",
        PROGRAM,
        module.href,
        place,
        fake.baseURL,
      ],
      stdout: "piped",
      stderr: "inherit",
    }).spawn();
    const output = child.stdout.pipeThrough(new TextDecoderStream())
      .getReader();
    const { value = "" } = await output.read();
    return new RelayProcess(child, Number(value), output);
  }

  connect(token?: string): BareClient {
    return new BareClient(`ws://127.0.0.1:${this.port}/`, {
      protocols: ["realtime", ...token ? [`duplex-resume.${token}`] : []],
      headers: { authorization: "Bearer ada" },
    });
  }

  /** Waits until everything is stored. */
  async settled(): Promise<Fields> {
    return await (await fetch(`http://127.0.0.1:${this.port}/settled`)).json();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    try {
      this.child.kill("SIGKILL");
    } catch {
      // it has ended
    }
    await this.child.status;
    await this.#output.cancel();
  }
}

/** The token of a client, once it has one. */
async function tokenOf(client: BareClient): Promise<string> {
  return (await client.find("duplex.resume")).token as string;
}

/** Says something, and lets the model stop in the middle of its answer. */
async function untilMidAnswer(
  client: BareClient,
  server: FakeRealtimeSession,
  text: string,
): Promise<void> {
  const pause = server.pauseAt("response.output_audio.done");
  client.say(text);
  await pause.reached;
  await client.find("response.output_audio.delta", client.events.length);
}

/** What was said in a session, as the API has it. */
function spoken({ items }: FakeRealtimeSession): (string | undefined)[] {
  return items.map(({ content }) => {
    const [part] = content as { text?: string; transcript?: string }[];
    return part.text ?? part.transcript;
  });
}

/** Connections to the API that are open. */
function openSessions({ realtime }: Fake): number {
  return realtime.sessions.filter(({ ended }) => ended === null).length;
}

const words = (items: unknown) =>
  (items as { role: string; text: string }[]).map(({ role, text }) =>
    `${role}: ${text}`
  );

/**
 * Checks that a conversation continues in another process after SIGKILL, after SIGINT, and when
 * the client comes to another process by itself; and in one process only.
 *
 * @param store The store, empty.
 */
export async function checkHandOver(store: SharedStore): Promise<void> {
  await using fake = new Fake();
  await fake.listen(0);
  fake.on("one", "First answer.");
  fake.on("two", "Second answer.");
  fake.on("three", "Third answer.");
  const start = () => RelayProcess.start(store, fake);
  await using killed = await start();
  await using one = await start();
  await using two = await start();
  const others = [one, two];

  // SIGKILL in the middle of an answer
  let server = fake.realtime.nextSession();
  const first = killed.connect();
  let token = await tokenOf(first);
  first.say("one");
  await first.find("response.done");
  await untilMidAnswer(first, await server, "two");
  await killed.settled();
  killed.child.kill("SIGKILL");
  assertEquals((await first.closed).code, 1006);

  // the client comes to two other processes at once: one of them has the conversation
  server = fake.realtime.nextSession();
  const rivals = others.map((process) => ({
    process,
    client: process.connect(token),
  }));
  const { process: drained, client: second } = await Promise.any(
    rivals.map(async (rival) => {
      await rival.client.find("duplex.resumed");
      return rival;
    }),
  );
  const loser = rivals.find(({ client }) => client !== second)!;
  const { code } = await loser.client.closed;
  assert(code === 4410 || code === 1006, `${code}`);
  assertEquals(openSessions(fake), 1);
  const { process: last } = loser;
  const resumed = await second.find("duplex.resumed");
  assertEquals(resumed.restored, true);
  assertEquals(words(resumed.items).slice(0, 3), [
    "user: one",
    "assistant: First answer.",
    "user: two",
  ]);
  // the answer that was cut off is given
  await second.find("response.done");
  assertEquals(
    spoken(await server),
    ["one", "First answer.", "two", "Second answer."],
  );
  token = await tokenOf(second);

  // a token works once
  const thief = last.connect(
    (await first.find("duplex.resume")).token as string,
  );
  assertEquals((await thief.closed).code, 1006);

  // SIGINT in the middle of an answer
  await untilMidAnswer(second, await server, "three");
  const told = performance.now();
  drained.child.kill("SIGINT");
  assertEquals((await second.closed).code, 1012);
  const end = await second.find("duplex.end");
  assertEquals([end.reason, end.resumable], ["shutdown", true]);
  assertEquals((await drained.child.status).code, 0);
  assert(performance.now() - told < 4_000);

  const third = last.connect(token);
  const again = await third.find("duplex.resumed");
  assertEquals(words(again.items).filter((one) => one.startsWith("user")), [
    "user: one",
    "user: two",
    "user: three",
  ]);
  await third.find("response.done");
  token = await tokenOf(third);
  await last.settled();

  // another process while the first one is alive: the older connection is closed
  await using other = await start();
  const fourth = other.connect(token);
  assertEquals((await third.closed).code, 4409);
  const moved = await fourth.find("duplex.resumed");
  assertEquals(words(moved.items).at(-1), "assistant: Third answer.");
  assertEquals(openSessions(fake), 1);
  await fourth.close();
  assertEquals((await other.settled()).sessions, 0);
}
