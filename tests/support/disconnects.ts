/** The ways in which a connection ends, and what must hold afterwards. */
import { assertEquals } from "@std/assert";
import type { RealtimeSession } from "../../src/realtime/session/session.ts";
import type { Lost } from "../../src/realtime/wire/events.ts";
import type { Fault } from "../../src/testing/faults.ts";
import {
  type FakeOpenAI,
  type FakeRealtimeSession,
  TEXT_ONLY,
} from "./session.ts";

/** How a connection ends, and what happens to the next one. */
export interface Disconnect {
  readonly end: (server: FakeRealtimeSession) => void;
  readonly redial?: Fault;
}

const reset = (server: FakeRealtimeSession) => server.cut("reset");
const cutAfter = (after: number): Fault => ({
  socket: { after, cut: "reset" },
});

/** Each way for a connection to end, and for the next one to fail. */
export const DISCONNECTS: Readonly<Record<string, Disconnect>> = {
  "reset": { end: reset },
  "no close frame": { end: (server) => server.cut("close") },
  "1001": { end: (server) => server.close(1001, "going away") },
  "1005": { end: (server) => server.close(1005) },
  "1011": { end: (server) => server.close(1011, "failed") },
  "1012": { end: (server) => server.close(1012) },
  "silence": { end: (server) => server.cut("stall") },
  "503 on redial": { end: reset, redial: { status: 503 } },
  "401 on redial": { end: reset, redial: { status: 401 } },
  "reset on redial": { end: reset, redial: { reset: "before-headers" } },
  "reset before session.created": { end: reset, redial: cutAfter(0) },
  "reset before session.updated": { end: reset, redial: cutAfter(1) },
  "1011 before session.updated": {
    end: reset,
    redial: { socket: { after: 1, close: { code: 1011 } } },
  },
  "1011 while the session is restored": {
    end: reset,
    redial: { socket: { after: 3, close: { code: 1011 } } },
  },
};

/** Ends a connection. The server sends nothing more of its own. */
export function disconnect(
  fake: FakeOpenAI,
  server: FakeRealtimeSession,
  { end, redial }: Disconnect,
): void {
  server.pauseAt(() => true);
  if (redial) fake.fault(redial);
  end(server);
}

/** A connection ended without loss. */
export const NOTHING_LOST: Lost = {
  response: null,
  toolCalls: [],
  items: [],
  audioMs: 0,
  unsent: [],
  unknown: [],
};

/** A session responds to "Say good" in text and in audio, and can be interrupted. */
export async function assertUsable(
  session: RealtimeSession,
  server: FakeRealtimeSession,
) {
  assertEquals(session.phase, "ready");
  assertEquals(server.session.instructions, "Be brief.");
  assertEquals(await session.response.create(TEXT_ONLY).text(), "good");
  await session.interrupt();
  const { status, output } = await session.response.create().done;
  assertEquals(status, "completed");
  const { id } = output![0];
  session.playback.mark(id!, 150);
  const cut = await session.interrupt();
  assertEquals(cut, { itemId: id!, heardMs: 150, deleted: [] });
  assertEquals(server.spokenMs(id!), 150);
}
