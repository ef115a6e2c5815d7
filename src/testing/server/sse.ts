/**
 * Event streams as bodies.
 *
 * @module
 */
import type { Fields } from "../fields.ts";

/** One frame of an event stream. */
export interface SseFrame {
  /** Value of the `event` field, if any. */
  readonly event?: string;
  /** An object is sent as JSON, text unchanged (`[DONE]`). */
  readonly data: Fields | string;
}

/** The text of a frame, blank line included. */
export function frameText(frame: SseFrame): string {
  const data = typeof frame.data === "string"
    ? frame.data
    : JSON.stringify(frame.data);
  return (frame.event === undefined ? "" : `event: ${frame.event}\n`) +
    `data: ${data}\n\n`;
}

/** Frames of the Responses family: the type is the event's name, the count runs from `from`. */
export function* numbered(
  events: Iterable<Fields>,
  from = 0,
): Generator<SseFrame> {
  for (const event of events) {
    yield {
      event: String(event.type),
      data: { ...event, sequence_number: from++ },
    };
  }
}
