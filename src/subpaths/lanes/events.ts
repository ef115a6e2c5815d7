/**
 * The events of a lane, as the server sends them.
 *
 * @module
 */
import type {
  Response,
  ResponsesServerEvent,
} from "../../generated/types/responses/responses.ts";

/** A response as it is sent over a socket: its output may be left out. */
export type WireResponse =
  & Omit<Response, "output" | "output_text">
  & Partial<Pick<Response, "output" | "output_text">>;

/** An event as it is sent over a socket. */
export type OnWire<Event> = Event extends { response: Response }
  ? Omit<Event, "response"> & { response: WireResponse }
  : Event;

/** An event of a lane, unchanged. Its type may be newer than this library. */
export type ResponsesWebSocketEvent =
  | OnWire<ResponsesServerEvent>
  | {
    /** Type of the event. */
    type: string;
    /** Fields of an event that is not known. */
    [field: string]: unknown;
  };

/** Types of the events that end a response. */
const TERMINAL: ReadonlySet<string> = new Set([
  "error",
  "response.completed",
  "response.failed",
  "response.incomplete",
]);

/**
 * Whether an event ends a response.
 *
 * @param event The event.
 */
export function isTerminal({ type }: { readonly type: string }): boolean {
  return TERMINAL.has(type);
}

/**
 * Whether a value of the server is an object, not a list.
 *
 * @param value The value.
 */
export function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
