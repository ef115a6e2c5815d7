/**
 * The states of a response request, as a table.
 *
 * @module
 */
import type { Moves } from "../../socket/lifecycle.ts";

/**
 * Where a request is:
 *
 * - `queued`: waits until the conversation is free.
 * - `sent`: in the outbox; the server cannot have it yet.
 * - `written`: on the connection; the server may have it.
 * - `sentCancelling`, `writtenCancelling`: the same, but the caller cancelled it. The API cancels
 *   only responses, so the cancellation waits until the response begins.
 * - `begun`: its response is active.
 * - `done`: over, with a response or an error.
 * - `cancelled`: over because the caller cancelled it before its response began.
 */
export type RequestState =
  | "queued"
  | "sent"
  | "written"
  | "sentCancelling"
  | "writtenCancelling"
  | "begun"
  | "done"
  | "cancelled";

/**
 * What can happen to a request:
 *
 * - `sent`, `written`: handed to the outbox, written to the connection.
 * - `began`, `ended`: its response began, ended.
 * - `overtaken`: refused because the server had begun another response.
 * - `failed`: refused for good, or not sent because of an error.
 * - `cancel`: the caller cancels it.
 * - `disconnected`: the connection closed.
 * - `closed`: the session ended, after the incident `disconnected`.
 */
export type RequestIncident =
  | "sent"
  | "written"
  | "began"
  | "ended"
  | "overtaken"
  | "failed"
  | "cancel"
  | "disconnected"
  | "closed";

/** What ends a request that was sent, whether it is being cancelled or not. */
const ENDS = { failed: "done", disconnected: "done" } as const;

const CANCELLED = { began: "cancelled", overtaken: "cancelled" } as const;

const WRITTEN = { ...ENDS, began: "begun", overtaken: "queued" } as const;

/** All moves of a request. */
export const REQUEST_MOVES: Moves<RequestState, RequestIncident> = {
  queued: { sent: "sent", cancel: "cancelled", closed: "done" },
  sent: {
    ...WRITTEN,
    written: "written",
    cancel: "sentCancelling",
    disconnected: "queued",
  },
  written: { ...WRITTEN, cancel: "writtenCancelling" },
  sentCancelling: { ...ENDS, ...CANCELLED, written: "writtenCancelling" },
  writtenCancelling: { ...ENDS, ...CANCELLED },
  begun: { ended: "done", disconnected: "done" },
  done: {},
  cancelled: {},
};

/** Whether the server may have the request. */
export function isWritten(state: RequestState): boolean {
  return state === "written" || state === "writtenCancelling";
}

/** Whether a request is between the queue and the beginning of its response. */
export function isInFlight(state: RequestState): boolean {
  return "failed" in REQUEST_MOVES[state];
}
