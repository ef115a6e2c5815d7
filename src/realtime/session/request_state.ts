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
 * - `closed`: the session ended.
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

/** All moves of a request. */
export const REQUEST_MOVES: Moves<RequestState, RequestIncident> = {
  queued: { sent: "sent", cancel: "cancelled", closed: "done" },
  sent: {
    written: "written",
    began: "begun",
    overtaken: "queued",
    failed: "done",
    cancel: "sentCancelling",
    disconnected: "queued",
    closed: "done",
  },
  written: {
    began: "begun",
    overtaken: "queued",
    failed: "done",
    cancel: "writtenCancelling",
    disconnected: "done",
    closed: "done",
  },
  sentCancelling: {
    written: "writtenCancelling",
    began: "cancelled",
    overtaken: "cancelled",
    failed: "done",
    disconnected: "done",
    closed: "done",
  },
  writtenCancelling: {
    began: "cancelled",
    overtaken: "cancelled",
    failed: "done",
    disconnected: "done",
    closed: "done",
  },
  begun: { ended: "done", disconnected: "done", closed: "done" },
  done: {},
  cancelled: {},
};

/** States in which the server may have the request. */
export const ON_THE_WIRE: ReadonlySet<RequestState> = new Set<RequestState>([
  "written",
  "writtenCancelling",
]);

/** States between the queue and the beginning of the response. */
export const IN_FLIGHT: ReadonlySet<RequestState> = new Set<RequestState>([
  "sent",
  "sentCancelling",
  ...ON_THE_WIRE,
]);
