/**
 * The end of a response whose connection dropped.
 *
 * @module
 */
import type { RealtimeServerEvent } from "../../realtime/wire/types.ts";

/**
 * The event for the client, which would otherwise wait for the end forever.
 *
 * @param id The response.
 */
export function lostResponse(id: string): RealtimeServerEvent {
  return {
    type: "response.done",
    event_id: `event_${crypto.randomUUID()}`,
    response: {
      object: "realtime.response",
      id,
      status: "failed",
      status_details: {
        type: "failed",
        error: { type: "server_error", code: "connection_lost" },
      },
      output: [],
    },
  };
}
