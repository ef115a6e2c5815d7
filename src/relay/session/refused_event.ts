/**
 * The reply to an event that a client may not send.
 *
 * @module
 */
import type { RealtimeServerEvent } from "../../realtime/wire/types.ts";

/**
 * An error event, as the API writes it.
 *
 * @param message What the client did wrong.
 * @param eventId ID of its event, if that has one.
 */
export function refusedEvent(
  message: string,
  eventId: string | null,
): RealtimeServerEvent {
  return {
    type: "error",
    event_id: `event_${crypto.randomUUID()}`,
    error: {
      type: "invalid_request_error",
      code: "event_not_allowed",
      message,
      param: null,
      event_id: eventId,
    },
  };
}
