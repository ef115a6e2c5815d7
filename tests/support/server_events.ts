/** Events of the fake's side of a session. */
import type { FakeRealtimeSession, Fields } from "./session.ts";

/** Matches the nth event of a type. */
export function nthEvent(
  type: string,
  count: number,
): (event: Fields) => boolean {
  let left = count;
  return (event) => event.type === type && --left === 0;
}

/** Resolves when a server has received and handled so many more events of a type. */
export function receives(
  server: FakeRealtimeSession,
  type: string,
  times: number,
): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const unsubscribe = server.onReceived((event) => {
    if (event.type !== type || --times > 0) return;
    unsubscribe();
    resolve();
  });
  return promise;
}

/**
 * Sends an event after each chunk of audio that a server receives.
 *
 * A connection that only receives delays its TCP acknowledgements, and small writes wait for
 * them: 40 ms in each test.
 */
export function replyToAudio(server: FakeRealtimeSession): void {
  server.onReceived(({ type }) => {
    if (type !== "input_audio_buffer.append") return;
    server.emit({ type: "rate_limits.updated", rate_limits: [] });
  });
}
