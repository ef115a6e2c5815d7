/**
 * The disconnect matrix: a connection is dropped in every way at every point of the protocol,
 * and what the session then reports is compared with the frames that the server saw.
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
import { type ServerItem, type ServerView, serverView } from "./server_view.ts";

/** Counts over all cells of a matrix. */
export class Tally {
  cells = 0;
  recovered = 0;
  expected = 0;
  kept = 0;
  falseReports = 0;
  creates = 0;
  overlaps = 0;
  truncates = 0;
  refusedTruncates = 0;

  /** Compares the `lost` of an event with what the server saw; returns the differences. */
  compareLost(
    { items, activeResponses, unconfirmed, audio, missedFrom }: ServerView,
    lost: Lost,
    restored: readonly Fields[],
    replay: Uint8Array,
  ): string[] {
    const present = new Set(restored.map(({ id }) => id));
    const missing = items.filter(({ id }) => !present.has(id));
    const whole = joinAudio(audio);
    const missed = (whole.length - replay.length - missedFrom) / 48;
    const expected: Lost = {
      response: activeResponses[0] ?? null,
      // an assistant's item without any text yet has nothing to lose
      items: missing.filter(({ item, text }) =>
        item.role !== "assistant" || text !== ""
      ).map(({ id }) => id),
      toolCalls: missing.filter(({ item }) => item.type === "function_call")
        .map(({ item }) => `${item.call_id}`),
      audioMs: Math.max(0, missed),
      unsent: [], // the socket accepts everything at once
      // a tool's output is sent again, so its delivery is known
      unknown: unconfirmed.filter(({ item }) =>
        (item as Fields | undefined)?.type !== "function_call_output"
      ).map(({ type }) => `${type}`).sort(),
    };
    const reported = { ...lost, unknown: lost.unknown.toSorted() };
    const wrong = (Object.keys(expected) as (keyof Lost)[]).filter((field) =>
      JSON.stringify(reported[field]) !== JSON.stringify(expected[field])
    ) as string[];
    const tail = whole.subarray(whole.length - replay.length);
    if (`${tail}` !== `${replay}`) wrong.push("replayed audio");
    this.falseReports += wrong.length;
    return wrong.length > 0 ? [`${wrong} of ${Deno.inspect(lost)}`] : [];
  }

  /** Compares the new connection's items with the old one's; returns the differences. */
  compareItems(
    items: ServerItem[],
    restored: readonly Fields[],
    runsTools: boolean,
  ): string[] {
    const withOutput = new Set(
      items.map(({ item }) => item.output && item.call_id),
    );
    const due = items.filter(({ item, text, done, called, untranscribed }) =>
      item.type === "message"
        ? !untranscribed && (text !== "" || imagesOf(item) !== "[]")
        : item.type !== "function_call" ||
          (done || called) && (runsTools || withOutput.has(item.call_id))
    );
    const wrong = due.flatMap((one, at) =>
      isRestored(one, restored[at]) ? [] : [Deno.inspect([one, restored[at]])]
    );
    const unexpected = restored.slice(due.length).map((item) =>
      Deno.inspect(item)
    );
    this.expected += due.length;
    this.kept += due.length - wrong.length;
    return [...wrong, ...unexpected];
  }

  /** Counts the commands that the server refused on all connections; returns each refusal. */
  refusals(fake: FakeOpenAI): string[] {
    return servedConnections(fake).flatMap((wire) => {
      const { refused } = serverView(wire);
      const commands = wire.filter(({ from }) => from === "client")
        .map(({ event }) => event.type);
      const count = (type: string) =>
        commands.filter((one) => one === type).length;
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

/** Whether an item of the new connection is the restored form of an item of the old one. */
function isRestored(old: ServerItem, restored: Fields | undefined): boolean {
  const fields = ["id", "type", "role", "name", "call_id", "arguments"];
  const status = old.done && !old.truncated ? old.item.status : "incomplete";
  return restored !== undefined && old.item.output === restored.output &&
    (old.item.role !== "assistant" || restored.status === status) &&
    imagesOf(old.item) === imagesOf(restored) &&
    fields.every((name) => old.item[name] === restored[name]) &&
    (old.truncated
      ? old.text !== itemText(restored) &&
        old.text.startsWith(itemText(restored))
      : old.text === itemText(restored));
}

/** A session, its server, and the end of the first connection that the server holds. */
export interface Scene {
  readonly session: RealtimeSession;
  readonly fake: FakeOpenAI;
  /** The server's end of the first connection. */
  readonly server: FakeRealtimeSession;
  /** Resolves when the session has received all events of the nth connection. */
  readonly caughtUp: (nth: number) => Promise<void>;
}

/** Checks what is particular to one moment. */
export type Check = (lost: Lost) => Promise<unknown> | void;

/** A point of the protocol at which a connection is dropped. */
export interface Moment {
  readonly options?: Partial<ConnectOptions>;
  readonly fake?: FakeOptions;
  /** Index of the connection that serves the session at that point. @default {0} */
  readonly serving?: number;
  /** Index of the connection that is dropped. @default {-1} */
  readonly victim?: number;
  /** Whether the session closes by itself once it has recovered. */
  readonly ends?: true;
  /** Brings the conversation to the point, and pauses the server there. */
  readonly reach: (scene: Scene) => Promise<Check | void> | Check | void;
  /** Called while the session has no connection. */
  readonly meanwhile?: (session: RealtimeSession) => void;
  /** Audio that is appended in the meantime. */
  readonly spoken?: readonly Uint8Array[];
}

/** Opens a session with two items and one response. */
async function openScene(
  moment: Moment,
  options: Partial<ConnectOptions> = {},
) {
  const t = await openSession({
    session: { ...MANUAL_TURNS, instructions: "Be brief." },
    playback: "reported",
    reconnect: { ...FAST_RECONNECT, rotateBefore: null },
    ...options,
    ...moment.options,
  }, moment.fake);
  const { fake, session } = t;
  const untilCaughtUp = caughtUp(session, fake);
  await session.conversation.item.create(userMessage("one"));
  await session.response.create(TEXT_ONLY).done;
  await session.conversation.item.create(userMessage("two"));
  const [server] = fake.realtime.sessions;
  replyToAudio(server);
  const end = () => t[Symbol.asyncDispose]();
  return {
    fake,
    session,
    server,
    caughtUp: untilCaughtUp,
    [Symbol.asyncDispose]: end,
  };
}

/** Calls close() at the moment: all pending promises settle, and nothing stays open. */
async function closeAt(moment: Moment) {
  await using scene = await openScene(moment);
  const { session } = scene;
  await moment.reach(scene);
  const view = session.events();
  const pending = [
    session.once("rate_limits.updated"),
    session.response.create(TEXT_ONLY).done,
    session.conversation.item.create(userMessage("three")),
    session.inputAudioBuffer.clear(),
    session.update({ instructions: "x" }),
    session.interrupt(),
    session.rotate(),
  ];
  const { code } = await session.close();
  await Promise.allSettled(pending);
  const events = await Array.fromAsync(view);
  assertEquals([code, session.phase, events.at(-1)?.type], [
    1000,
    "closed",
    "closed",
  ]);
  assertEquals(session.bufferedAmount, 0);
}

/** Drops the connection at the moment, and checks what the session restores and reports. */
async function disconnectAt(moment: Moment, end: Disconnect, tally: Tally) {
  const silent = end === DISCONNECTS.silence;
  await using scene = await openScene(
    moment,
    silent ? { liveness: { idle: 60, timeout: 60 }, readyTimeout: 600 } : {},
  );
  const { fake, session } = scene;
  const check = await moment.reach(scene);
  const { serving = 0, victim = -1, meanwhile } = moment;
  await scene.caughtUp(serving);
  const view = serverView(servedConnections(fake)[serving]);
  view.audio.push(...moment.spoken ?? []);
  tally.cells++;
  const reconnected = session.once("reconnected");
  if (meanwhile) session.once("reconnecting").then(() => meanwhile(session));
  disconnect(fake, fake.realtime.sessions.at(victim)!, end);
  const { lost } = await reconnected;

  const fresh = fake.realtime.sessions.at(-1)!;
  replyToAudio(fresh);
  const restored = [...fresh.items];
  await session.update({}); // its acknowledgement comes after all replayed audio
  assertEquals(
    [
      ...tally.compareLost(
        view,
        lost,
        restored,
        replayedAudio(servedConnections(fake).at(-1)!),
      ),
      ...tally.compareItems(view.items, restored, !!moment.options?.tools),
    ],
    [],
  );
  await check?.(lost);
  if (!moment.ends) {
    await session.conversation.item.create(userMessage("Say good"));
  }
  const due = view.items.filter(({ item, text }) =>
    item.role !== "assistant" || text !== ""
  ).map(({ id }) => id);
  assertEquals(
    session.history.items.map(({ id }) => id).slice(0, due.length),
    due,
    "the order of the history has changed",
  );
  if (!moment.ends) await assertUsable(session, fresh);
  assertEquals(tally.refusals(fake), []);
  tally.recovered++;
}

/** Declares a test with a step for each moment and each way to disconnect, and checks the totals. */
export function disconnectMatrix(
  name: string,
  moments: Readonly<Record<string, () => Moment>>,
): void {
  Deno.test(name, async (t) => {
    const tally = new Tally();
    let declared = 0;
    for (const [when, moment] of Object.entries(moments)) {
      await t.step(when, async (t) => {
        for (const [how, end] of Object.entries(DISCONNECTS)) {
          const name = `${how}, while ${when}`;
          declared++;
          const fn = () => within(disconnectAt(moment(), end, tally), name);
          await t.step(name, fn);
        }
        const name = `close(), while ${when}`;
        await t.step(name, () => within(closeAt(moment()), name));
      });
    }
    const { cells, recovered, expected, kept } = tally;
    assertEquals(cells, declared);
    assertGreaterOrEqual(tally.creates, 3 * cells);
    assertEquals({
      "recovered/expected": recovered / cells,
      "items kept": kept / expected,
      "false reports": tally.falseReports,
      "overlapping creates": tally.overlaps,
      "rejected truncates": tally.refusedTruncates,
    }, {
      "recovered/expected": 1,
      "items kept": 1,
      "false reports": 0,
      "overlapping creates": 0,
      "rejected truncates": 0,
    });
  });
}
