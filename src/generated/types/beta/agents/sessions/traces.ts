/**
 * Types of `client.beta.agents.sessions.traces`.
 *
 * @module
 */
import type * as Contract from "../../../../../contract.ts";
/** Item of `GET /agents/sessions/{session_id}/traces`. */
export interface SessionTrace {
  /** ID: a string. */
  id: string;
  /** Created at: a number. */
  created_at: number;
  /** Object: always `agent.session.trace`. */
  object: "agent.session.trace";
  /** Otlp: a map. */
  otlp: Record<string, unknown>;
  /** Session ID: a string. */
  session_id: string;
}
/** A page of {@link SessionTrace}. */
export type SessionTracesPage = Contract.CursorPage<SessionTrace>;
/** Params of `client.beta.agents.sessions.traces.list()`: `GET /agents/sessions/{session_id}/traces`. */
export interface TraceListParams {
  /** After: a string. */
  after?: string;
  /** Limit: a number. */
  limit?: number;
  /** Order: one of 2 values. */
  order?: "asc" | "desc";
}
