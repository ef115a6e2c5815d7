/**
 * Types of `client.beta.agents.sessions.subagents.items`.
 *
 * @module
 */
/** Params of `client.beta.agents.sessions.subagents.items.list()`: `GET /agents/sessions/{session_id}/subagents/{subagent_id}/items`. */
export interface ItemListParams {
  /** Session ID: a string. */
  session_id: string;
  /** After: a string. */
  after?: string;
  /** Limit: a number. */
  limit?: number;
  /** Order: one of 2 values. */
  order?: "asc" | "desc";
}
