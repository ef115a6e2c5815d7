/** A session and the fake it talks to, for tests. */
import { assertEquals } from "@std/assert";
import { PROBE } from "../../src/realtime/wire/probe.ts";
import { connect } from "../../src/realtime/session/connect.ts";
import type { ConnectOptions } from "../../src/realtime/session/options.ts";
import type { Lost } from "../../src/realtime/wire/events.ts";
import type { RealtimeSession } from "../../src/realtime/session/session.ts";
import {
  Fake as FakeOpenAI,
  type FakeOptions,
} from "../../src/testing/fake.ts";

import type { Fault } from "../../src/testing/faults.ts";
import type { FakeRealtimeSession as Server } from "../../src/testing/realtime/session.ts";

export type { FakeOpenAI, Server };

/** An event, as it travels. */
export type Fields = Record<string, unknown>;

/** Both ends of a line. */
export interface OpenSession extends AsyncDisposable {
  readonly fake: FakeOpenAI;
  readonly session: RealtimeSession;
}

/** Dials again at once, so that no test waits. */
export const EAGER = { minDelay: 1, maxDelay: 5, jitter: 0 } as const;

/** No turn detection: the test says when a turn has ended. */
export const MANUAL = { audio: { input: { turn_detection: null } } } as const;

/** The server finds turns by itself, after little silence, answers them, and writes them down. */
export const LISTENING = {
  instructions: "Be brief.",
  audio: {
    input: {
      transcription: { model: "whisper-1" },
      turn_detection: {
        type: "server_vad",
        prefix_padding_ms: 20,
        silence_duration_ms: 40,
      },
    },
  },
} as const;

export async function fakeOpenAI(options?: FakeOptions): Promise<FakeOpenAI> {
  const fake = new FakeOpenAI(options);
  await fake.listen(0);
  return fake;
}

export function connectTo(
  fake: FakeOpenAI,
  options: Partial<ConnectOptions> = {},
): Promise<RealtimeSession> {
  return connect({
    apiKey: "sk-test",
    baseURL: fake.baseURL,
    model: "gpt-realtime",
    session: MANUAL,
    reconnect: EAGER,
    explain: false,
    ...options,
  });
}

/** A fake and a session on it; both end with the test. */
export async function openSession(
  options: Partial<ConnectOptions> = {},
  fakeOptions?: FakeOptions,
): Promise<OpenSession> {
  const fake = await fakeOpenAI(fakeOptions);
  const session = await connectTo(fake, options);
  return {
    fake,
    session,
    async [Symbol.asyncDispose]() {
      await session.close();
      await fake[Symbol.asyncDispose]();
    },
  };
}

/** Silence of so many ms, as PCM16. */
export function silence(ms: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(ms * 48);
}

/** Audio that is no silence. */
export function noise(ms: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(ms * 48).map((_, at) => at * 31 & 127);
}

let seed = 20261126;

/** Audio that is loud, and nowhere the same. */
export function voice(ms: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(ms * 48).map(() => {
    seed = Math.imul(seed, 1_664_525) + 1_013_904_223;
    return seed >>> 24;
  });
}

/** What a user says in writing. */
export function said(text: string, id?: string) {
  return {
    type: "message" as const,
    role: "user" as const,
    content: [{ type: "input_text" as const, text }],
    ...(id ? { id } : {}),
  };
}

/** Whether an event is the nth of its type. */
export function is(type: string, nth = 1): (event: Fields) => boolean {
  let left = nth;
  return (event) => event.type === type && --left === 0;
}

/**
 * Stops the server's mouth at one event: that one and all after it are withheld.
 *
 * @returns When the event was due.
 */
export function hold(
  server: Server,
  at: (event: Fields) => boolean,
): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const emit = server.emit.bind(server);
  let held = false;
  server.emit = (event) => {
    held ||= at(event);
    if (held) resolve();
    else emit(event);
  };
  return promise;
}

/** The server's end of the next connection, as soon as it has said `session.created`. */
export function nextServer(fake: FakeOpenAI): Promise<Server> {
  const { promise, resolve } = Promise.withResolvers<Server>();
  const sessions = fake.realtime.sessions as Server[];
  sessions.push = (...servers) => {
    Reflect.deleteProperty(sessions, "push");
    resolve(servers[0]);
    return Array.prototype.push.apply(sessions, servers);
  };
  return promise;
}

/** Fails in words where a hang would say nothing. */
export async function within<T>(work: Promise<T>, what: string): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => late.reject(new Error(`${what}: not within 8 s`)),
    8_000,
  );
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** The frames of one connection. */
export type ServedConnection = {
  readonly from: "client" | "server";
  readonly event: Fields;
}[];

/** The frames of each connection that was granted, oldest first, both ways in one order. */
export function servedConnections(
  fake: FakeOpenAI,
): ServedConnection[] {
  return fake.requests.all.filter(({ status }) => status === 101)
    .map(({ frames }) =>
      frames.map(({ from, data }) => ({ from, event: data as Fields }))
    );
}

/** Follows a session, to know when it has heard what the server of its nth connection said last. */
export function caughtUp(
  session: RealtimeSession,
  fake: FakeOpenAI,
): (nth: number) => Promise<void> {
  const heard = new Set<unknown>();
  let next = Promise.withResolvers<void>();
  (async () => {
    for await (const event of session) {
      heard.add("event_id" in event && event.event_id);
      next.resolve();
      next = Promise.withResolvers<void>();
    }
  })().catch(() => {}); // it may end in error: whoever waits for an event hears of it
  return async (nth) => {
    const last = servedConnections(fake)[nth].findLast(({ from, event }) =>
      from === "server" && (event.error as Fields)?.event_id !== PROBE
    );
    while (!heard.has(last?.event.event_id)) await next.promise;
  };
}

/** Pieces of audio as one. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const length = parts.reduce((sum, { length }) => sum + length, 0);
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const listening = new WeakMap<Server, Set<(event: Fields) => void>>();

/** Calls back when a server has received an event and acted on it; returns what ends that. */
export function onReceived(
  server: Server,
  listener: (event: Fields) => void,
): () => void {
  let listeners = listening.get(server);
  if (!listeners) {
    const calls = listeners = new Set();
    listening.set(server, calls);
    const received = server.received as Fields[];
    received.push = (...events) => {
      // it is noted first, and acted on then
      queueMicrotask(() => {
        for (const call of [...calls]) events.forEach(call);
      });
      return Array.prototype.push.apply(received, events);
    };
  }
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Resolves when a server has received so many more events of a type, and acted on them. */
export function receives(
  server: Server,
  type: string,
  times: number,
): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const end = onReceived(server, (event) => {
    if (event.type !== type || --times > 0) return;
    end();
    resolve();
  });
  return promise;
}

/**
 * Lets a server say something after each piece of audio. A line that only takes delays its
 * acknowledgements, and small writes wait for those: 40 ms in each test for nothing.
 */
export function prompt(server: Server): void {
  onReceived(server, ({ type }) => {
    if (type !== "input_audio_buffer.append") return;
    server.emit({ type: "rate_limits.updated", rate_limits: [] });
  });
}

/** How a connection ends, and what happens to the one that is to follow. */
export interface End {
  readonly kill: (server: Server) => void;
  readonly redial?: Fault;
}

const reset = (server: Server) => server.cut("reset");
const cutAfter = (after: number): Fault => ({
  socket: { after, cut: "reset" },
});

/** Each way for a connection to end, and for the next one not to begin. */
export const ENDS: Readonly<Record<string, End>> = {
  "reset": { kill: reset },
  "no goodbye": { kill: (server) => server.cut("close") },
  "1001": { kill: (server) => server.close(1001, "going away") },
  "1005": { kill: (server) => server.close(1005) },
  "1011": { kill: (server) => server.close(1011, "failed") },
  "1012": { kill: (server) => server.close(1012) },
  "silence": { kill: (server) => server.cut("stall") },
  "503 on redial": { kill: reset, redial: { status: 503 } },
  "401 on redial": { kill: reset, redial: { status: 401 } },
  "reset on redial": { kill: reset, redial: { reset: "before-headers" } },
  "reset before session.created": { kill: reset, redial: cutAfter(0) },
  "reset before session.updated": { kill: reset, redial: cutAfter(1) },
  "1011 before session.updated": {
    kill: reset,
    redial: { socket: { after: 1, close: { code: 1011 } } },
  },
  "1011 while it is restored": {
    kill: reset,
    redial: { socket: { after: 3, close: { code: 1011 } } },
  },
};

/** Ends a connection: what the server has not said by now, it never says. */
export function kill(fake: FakeOpenAI, server: Server, end: End): void {
  server.emit = () => {};
  if (end.redial) fake.fault(end.redial);
  end.kill(server);
}

/** Nothing was lost. */
export const NOTHING: Lost = {
  response: null,
  toolCalls: [],
  items: [],
  audioMs: 0,
  unsent: [],
  unknown: [],
};

/** No answer is spoken. */
export const TEXT = { output_modalities: ["text" as const] };

/** "Say good" is answered in writing and by voice, and interrupted. */
export async function goesOn(session: RealtimeSession, server: Server) {
  assertEquals(session.phase, "ready");
  assertEquals(server.session.instructions, "Be brief.");
  assertEquals(await session.response.create(TEXT).text(), "good");
  await session.interrupt();
  const { status, output } = await session.response.create().done;
  assertEquals(status, "completed");
  const { id } = output![0];
  session.playback.mark(id!, 150);
  const cut = await session.interrupt();
  assertEquals(cut, { itemId: id!, heardMs: 150, deleted: [] });
  assertEquals(server.spokenMs(id!), 150);
}

/** What an item says, written or spoken. */
export function words(item: Fields): string {
  return ((item.content ?? []) as Fields[])
    .map(({ text, transcript }) => text ?? transcript ?? "").join("");
}

/** The images of an item. */
export function imagesOf({ content }: Fields): string {
  const parts = (content ?? []) as Fields[];
  return JSON.stringify(parts.flatMap((part) => part.image_url ?? []));
}

/** Audio that a connection was told before anything was asked of it but its preparation. */
export function replayed(wire: ServedConnection): Uint8Array {
  const audio: Uint8Array[] = [];
  for (const { from, event } of wire) {
    if (from === "server" || `${event.event_id}`.startsWith("prep_")) continue;
    if (event.type !== "input_audio_buffer.append") break;
    audio.push(Uint8Array.fromBase64(`${event.audio}`));
  }
  return joined(audio);
}

/** A field that holds fields; none if it is not there. */
export const sub = (fields: Fields, name: string): Fields =>
  fields[name] as Fields ?? {};
