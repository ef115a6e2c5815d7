/**
 * The kill matrix: a connection ends in every way at every point of the protocol, and what
 * the session then claims is held to the frames that the server saw.
 */
import { assertEquals, assertGreaterOrEqual } from "@std/assert";
import type { ConnectOptions } from "../../../src/realtime/session/options.ts";
import type { Lost } from "../../../src/realtime/wire/events.ts";
import type { RealtimeSession } from "../../../src/realtime/session/session.ts";
import type { FakeOptions } from "../../../src/testing/settings.ts";
import { joinAudio } from "../../support/audio.ts";
import {
  assertUsable,
  type Disconnect,
  disconnect,
  DISCONNECTS,
} from "../../support/disconnects.ts";
import { imagesOf, itemText, userMessage } from "../../support/items.ts";
import { replyToAudio } from "../../support/server_events.ts";
import {
  type FakeOpenAI,
  type FakeRealtimeSession,
  FAST_RECONNECT,
  type Fields,
  MANUAL_TURNS,
  openSession,
  TEXT_ONLY,
} from "../../support/session.ts";
import {
  caughtUp,
  replayedAudio,
  servedConnections,
} from "../../support/wire.ts";
import { within } from "../../support/within.ts";
import { type Told, type Truth, truthOf } from "./server_view.ts";

/** Adds up over all cells. */
export class Account {
  cells = 0;
  recovered = 0;
  expected = 0;
  kept = 0;
  falseClaims = 0;
  creates = 0;
  overlaps = 0;
  truncates = 0;
  refusedTruncates = 0;

  /** Holds what a session claims to have lost to the truth; returns what is wrong. */
  claims(
    { items, answering, unanswered, audio, missedFrom }: Truth,
    lost: Lost,
    again: readonly Fields[],
    replay: Uint8Array,
  ): string[] {
    const here = new Set(again.map(({ id }) => id));
    const missing = items.filter(({ id }) => !here.has(id));
    const whole = joinAudio(audio);
    const missed = (whole.length - replay.length - missedFrom) / 48;
    const truths: Lost = {
      response: answering[0] ?? null,
      // what an answer has not yet said is no item of its own
      items: missing.filter(({ item, text }) =>
        item.role !== "assistant" || text !== ""
      ).map(({ id }) => id),
      toolCalls: missing.filter(({ item }) => item.type === "function_call")
        .map(({ item }) => `${item.call_id}`),
      audioMs: Math.max(0, missed),
      unsent: [], // the line takes all there is
      // a tool's output is given again, so its fate is known
      unknown: unanswered.filter(({ item }) =>
        (item as Fields | undefined)?.type !== "function_call_output"
      ).map(({ type }) => `${type}`).sort(),
    };
    const claims = { ...lost, unknown: lost.unknown.toSorted() };
    const wrong = (Object.keys(truths) as (keyof Lost)[]).filter((field) =>
      JSON.stringify(claims[field]) !== JSON.stringify(truths[field])
    ) as string[];
    const tail = whole.subarray(whole.length - replay.length);
    if (`${tail}` !== `${replay}`) wrong.push("another audio");
    this.falseClaims += wrong.length;
    return wrong.length > 0 ? [`${wrong} of ${Deno.inspect(lost)}`] : [];
  }

  /** Holds the fresh connection's items to what was told of the old one's; returns what is wrong. */
  items(told: Told[], again: readonly Fields[], runsTools: boolean): string[] {
    const answered = new Set(
      told.map(({ item }) => item.output && item.call_id),
    );
    const due = told.filter(({ item, text, done }) =>
      item.type === "message"
        ? text !== "" || imagesOf(item) !== "[]"
        : item.type !== "function_call" ||
          done && (runsTools || answered.has(item.call_id))
    );
    const wrong = due.flatMap((one, at) =>
      isAgain(one, again[at]) ? [] : [Deno.inspect([one, again[at]])]
    );
    const strange = again.slice(due.length).map((item) => Deno.inspect(item));
    this.expected += due.length;
    this.kept += due.length - wrong.length;
    return [...wrong, ...strange];
  }

  /** Counts what was refused on all connections; returns each refusal. */
  refusals(fake: FakeOpenAI): string[] {
    return servedConnections(fake).flatMap((wire) => {
      const { refused } = truthOf(wire);
      const asked = wire.filter(({ from }) => from === "client")
        .map(({ event }) => event.type);
      const count = (type: string) =>
        asked.filter((one) => one === type).length;
      this.creates += count("response.create");
      this.truncates += count("conversation.item.truncate");
      for (const { type, why } of refused) {
        if (why === "conversation_already_has_active_response") this.overlaps++;
        if (type === "conversation.item.truncate") this.refusedTruncates++;
      }
      return refused.map(({ type, why }) => `${type} was refused: ${why}`);
    });
  }
}

/** Whether an item of a fresh connection is one that was told before. */
function isAgain(told: Told, again: Fields | undefined): boolean {
  const fields = ["id", "type", "role", "name", "call_id", "arguments"];
  const status = told.done && !told.cut ? told.item.status : "incomplete";
  return again !== undefined && told.item.output === again.output &&
    (told.item.role !== "assistant" || again.status === status) &&
    imagesOf(told.item) === imagesOf(again) &&
    fields.every((name) => told.item[name] === again[name]) &&
    (told.cut
      ? told.text !== itemText(again) && told.text.startsWith(itemText(again))
      : told.text === itemText(again));
}

/** What a point of the protocol is reached with. */
export interface Scene {
  readonly session: RealtimeSession;
  readonly fake: FakeOpenAI;
  /** The server's end of the first connection. */
  readonly server: FakeRealtimeSession;
  /** Resolves when the session has heard what was said on the nth connection. */
  readonly told: (nth: number) => Promise<void>;
}

/** Looks at what a cell of a certain moment has besides. */
export type Check = (lost: Lost) => Promise<unknown> | void;

/** A point of the protocol at which a connection may end. */
export interface Moment {
  readonly options?: Partial<ConnectOptions>;
  readonly fake?: FakeOptions;
  /** Which connection carries the session when it happens. @default {0} */
  readonly carrier?: number;
  /** Which connection it happens to. @default {-1} */
  readonly victim?: number;
  /** Whether the session ends by itself when it has recovered. */
  readonly ends?: true;
  /** Brings the conversation there, and holds the server. */
  readonly reach: (scene: Scene) => Promise<Check | void> | Check | void;
  /** Happens while nobody is connected. */
  readonly meanwhile?: (session: RealtimeSession) => void;
  /** What is spoken then. */
  readonly spoken?: readonly Uint8Array[];
}

/** A conversation that has begun, and is to be brought to a moment. */
async function stage(moment: Moment, options: Partial<ConnectOptions> = {}) {
  const t = await openSession({
    session: { ...MANUAL_TURNS, instructions: "Be brief." },
    playback: "reported",
    reconnect: { ...FAST_RECONNECT, rotateBefore: null },
    ...options,
    ...moment.options,
  }, moment.fake);
  const { fake, session } = t;
  const told = caughtUp(session, fake);
  await session.conversation.item.create(userMessage("one"));
  await session.response.create(TEXT_ONLY).done;
  await session.conversation.item.create(userMessage("two"));
  const [server] = fake.realtime.sessions;
  replyToAudio(server);
  const end = () => t[Symbol.asyncDispose]();
  return { fake, session, server, told, [Symbol.asyncDispose]: end };
}

/** The program closes the session: everything that waits is over, and nothing is left behind. */
async function closing(moment: Moment) {
  await using scene = await stage(moment);
  const { session } = scene;
  await moment.reach(scene);
  const view = session.events();
  const waits = [
    session.once("rate_limits.updated"),
    session.response.create(TEXT_ONLY).done,
    session.conversation.item.create(userMessage("three")),
    session.inputAudioBuffer.clear(),
    session.update({ instructions: "x" }),
    session.interrupt(),
    session.rotate(),
  ];
  const { code } = await session.close();
  await Promise.allSettled(waits);
  const events = await Array.fromAsync(view);
  assertEquals([code, session.phase, events.at(-1)?.type], [
    1000,
    "closed",
    "closed",
  ]);
  assertEquals(session.bufferedAmount, 0);
}

async function cell(moment: Moment, end: Disconnect, account: Account) {
  const silent = end === DISCONNECTS.silence;
  await using scene = await stage(
    moment,
    silent ? { liveness: { idle: 60, timeout: 60 }, readyTimeout: 600 } : {},
  );
  const { fake, session, told } = scene;
  const check = await moment.reach(scene);
  const { carrier = 0, victim = -1, meanwhile } = moment;
  await told(carrier);
  const truth = truthOf(servedConnections(fake)[carrier]);
  truth.audio.push(...moment.spoken ?? []);
  account.cells++;
  const reconnected = session.once("reconnected");
  if (meanwhile) session.once("reconnecting").then(() => meanwhile(session));
  disconnect(fake, fake.realtime.sessions.at(victim)!, end);
  const { lost } = await reconnected;

  const fresh = fake.realtime.sessions.at(-1)!;
  replyToAudio(fresh);
  const again = [...fresh.items];
  await session.update({}); // what was replayed has arrived
  assertEquals(
    [
      ...account.claims(
        truth,
        lost,
        again,
        replayedAudio(servedConnections(fake).at(-1)!),
      ),
      ...account.items(truth.items, again, !!moment.options?.tools),
    ],
    [],
  );
  await check?.(lost);
  if (!moment.ends) {
    await session.conversation.item.create(userMessage("Say good"));
  }
  assertEquals(
    session.history.items.map(({ id }) => id).slice(0, truth.items.length),
    truth.items.map(({ id }) => id),
    "the history is in another order",
  );
  if (!moment.ends) await assertUsable(session, fresh);
  assertEquals(account.refusals(fake), []);
  account.recovered++;
}

/** Declares the test of all cells of some moments, and of their sum. */
export function killMatrix(
  name: string,
  moments: Readonly<Record<string, () => Moment>>,
): void {
  Deno.test(name, async (t) => {
    const account = new Account();
    let declared = 0;
    for (const [when, moment] of Object.entries(moments)) {
      await t.step(when, async (t) => {
        for (const [how, end] of Object.entries(DISCONNECTS)) {
          const name = `${how}, while ${when}`;
          declared++;
          const fn = () => within(cell(moment(), end, account), name);
          await t.step(name, fn);
        }
        const name = `close(), while ${when}`;
        await t.step(name, () => within(closing(moment()), name));
      });
    }
    const { cells, recovered, expected, kept } = account;
    assertEquals(cells, declared);
    assertGreaterOrEqual(account.creates, 3 * cells);
    assertEquals({
      "recovered/expected": recovered / cells,
      "items kept": kept / expected,
      "false claims": account.falseClaims,
      "overlapping creates": account.overlaps,
      "rejected truncates": account.refusedTruncates,
    }, {
      "recovered/expected": 1,
      "items kept": 1,
      "false claims": 0,
      "overlapping creates": 0,
      "rejected truncates": 0,
    });
  });
}
