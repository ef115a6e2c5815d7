/** What was sent over the connections of a fake. */
import { PROBE } from "../../src/realtime/wire/probe.ts";
import type { RealtimeSession } from "../../src/realtime/session/session.ts";
import { joinAudio } from "./audio.ts";
import type { FakeOpenAI, Fields } from "./session.ts";

/** The events of one connection, both ways in one order. */
export type ServedConnection = {
  readonly from: "client" | "server";
  readonly event: Fields;
}[];

/** The events of each accepted connection, oldest first. */
export function servedConnections(fake: FakeOpenAI): ServedConnection[] {
  return fake.requests.all.filter(({ status }) => status === 101)
    .map(({ frames }) =>
      frames.map(({ from, data }) => ({ from, event: data as Fields }))
    );
}

/** Follows a session; the returned function resolves when it has received the last event of its nth connection. */
export function caughtUp(
  session: RealtimeSession,
  fake: FakeOpenAI,
): (nth: number) => Promise<void> {
  const received = new Set<unknown>();
  let next = Promise.withResolvers<void>();
  (async () => {
    for await (const event of session) {
      received.add("event_id" in event && event.event_id);
      next.resolve();
      next = Promise.withResolvers<void>();
    }
  })().catch(() => {}); // a session may end with an error: the test that waits for an event sees it
  return async (nth) => {
    const last = servedConnections(fake)[nth].findLast(({ from, event }) =>
      from === "server" && (event.error as Fields)?.event_id !== PROBE
    );
    while (!received.has(last?.event.event_id)) await next.promise;
  };
}

/** Audio that a connection received before any command except its setup. */
export function replayedAudio(wire: ServedConnection): Uint8Array {
  const audio: Uint8Array[] = [];
  for (const { from, event } of wire) {
    if (from === "server" || `${event.event_id}`.startsWith("prep_")) continue;
    if (event.type !== "input_audio_buffer.append") break;
    audio.push(Uint8Array.fromBase64(`${event.audio}`));
  }
  return joinAudio(audio);
}
