/**
 * Frames to events: what arrives, read with care.
 *
 * @module
 */
import type { RealtimeErrorEvent, RealtimeServerEvent } from "./wire.ts";

/**
 * Reads a frame.
 *
 * @param data What the socket handed over.
 * @returns The event; for a frame that is none, an `error` event that says so without
 * repeating what it holds.
 */
export function readFrame(data: string | ArrayBuffer): RealtimeServerEvent {
  if (typeof data === "string") {
    try {
      const event = JSON.parse(data);
      if (typeof event?.type === "string") return event;
    } catch {
      // said below
    }
  }
  const size = typeof data === "string" ? data.length : data.byteLength;
  return localError(
    "malformed_frame",
    `The server sent a frame of ${size} ${
      typeof data === "string" ? "characters" : "bytes"
    } that is no event`,
  );
}

/** An error of this side in the form of the server's. */
export function localError(code: string, message: string): RealtimeErrorEvent {
  return {
    type: "error",
    event_id: "",
    error: { type: "client_error", code, message, param: null, event_id: null },
  };
}

/** What stands for an event whose fields are not what its type promises. */
export function unreadable(type: string): RealtimeErrorEvent {
  return localError(
    "unreadable_event",
    `The server sent "${type.slice(0, 64)}" with fields of the wrong kind`,
  );
}
