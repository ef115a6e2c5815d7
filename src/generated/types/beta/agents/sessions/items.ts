/**
 * Types of `client.beta.agents.sessions.items`.
 *
 * @module
 */
/** Params of `client.beta.agents.sessions.items.list()`: `GET /agents/sessions/{session_id}/items`. */
export interface ItemListParams {
  /** After: a string. */
  after?: string;
  /** Limit: a number. */
  limit?: number;
  /** Order: one of 2 values. */
  order?: "asc" | "desc";
}
