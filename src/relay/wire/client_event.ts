/**
 * Events of a client, before they are checked.
 *
 * @module
 */
import { isObject } from "../../core/names.ts";

/** An event of a client that has not been checked. */
export interface ClaimedEvent {
  readonly type: string;
  readonly event_id?: unknown;
  readonly [field: string]: unknown;
}

/** Reads a frame of a client: an event, or `null` if it is not one. */
export function readClientEvent(text: string): ClaimedEvent | null {
  try {
    const value: unknown = JSON.parse(text);
    if (!isObject(value)) return null;
    return typeof (value as ClaimedEvent).type === "string"
      ? value as ClaimedEvent
      : null;
  } catch {
    return null;
  }
}
