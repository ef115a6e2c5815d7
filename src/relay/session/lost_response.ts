/**
 * The end of a response whose connection dropped.
 *
 * @module
 */
import type { RealtimeServerEvent } from "../../realtime/wire/types.ts";

/**
 * What a client is told: one that knows only the API would wait for the end for ever.
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
