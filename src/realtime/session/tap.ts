/**
 * What a relay needs of a session: server events as they came, and client events as they are sent on.
 *
 * @module
 */
import type { SessionEvent } from "../wire/events.ts";
import type {
  RealtimeClientEvent,
  RealtimeServerEvent,
} from "../wire/types.ts";
import { base64 } from "./sender.ts";
import { coreOf, type RealtimeSession } from "./session.ts";

/**
 * Takes an event that the program sees, too, when the session includes it already.
 *
 * @param event The event, of the server or of the session itself.
 * @param text The frame that it came in, unchanged; `null` for events of the session itself, and
 * for those that it held back or completed. Must not throw.
 */
export type TapListener = (event: SessionEvent, text: string | null) => void;

/** Sends the client events of a relay's client. */
export interface SessionTap {
  /**
   * Sends input audio without decoding it.
   *
   * @param audio Base64, in the session's input format.
   * @returns Whether it went out at once; audio after the end of the session is dropped and counted.
   * @throws {TypeError} If it is not Base64.
   */
  append(audio: string): boolean;

  /**
   * Sends a client event. A `session.update` also applies to the connections to come.
   *
   * @param event The event. Where `event_id`, or the ID of an item, is missing, it is filled in.
   * @param text The event as JSON: sent unchanged if no ID is missing.
   * @returns The event that acknowledges it. Rejects if it is refused, which is an `error` event
   * as well, or lost. `null` for audio, for events that nothing acknowledges, and after the end.
   * @throws {BackpressureError} If the send buffer is full.
   */
  send(
    event: RealtimeClientEvent,
    text?: string,
  ): Promise<RealtimeServerEvent> | null;
}

/**
 * Taps a session.
 *
 * @param session The session; it can have one tap.
 * @param listener Takes its events.
 */
export function tap(
  session: RealtimeSession,
  listener: TapListener,
): SessionTap {
  const core = coreOf(session);
  const { sender, sequencer, hub } = core;
  let last: { event: unknown; text: string | null } | null = null;
  sequencer.onFrame = (event, frame) =>
    last = { event, text: typeof frame === "string" ? frame : null };
  hub.tap((event) => {
    const came = event.type === "unknown" ? event.event : event;
    listener(event, came === last?.event ? last.text : null);
  });
  return {
    append: (audio) => sender.appendOrDrop(base64(audio)),
    send(event, text) {
      if (event.type === "input_audio_buffer.append") {
        sender.send(event);
        return null;
      }
      if (session.phase === "closed" || session.phase === "closing") {
        return null;
      }
      const reply = event.type === "session.update"
        ? core.update(event.session, event.event_id)
        : sender.forward(event, text);
      reply?.catch(() => {});
      return reply ?? null;
    },
  };
}
