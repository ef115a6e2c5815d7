/**
 * Types of `client.beta.agents.sessions.subagents.turns`.
 *
 * @module
 */
export type * as Items from "./items.ts";
export type { ItemListParams } from "./items.ts";
/** Params of `client.beta.agents.sessions.subagents.turns.list()`: `GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns`. */
export interface TurnListParams {
  /** Session ID: a string. */
  session_id: string;
  /** After: a string. */
  after?: string;
  /** Limit: a number. */
  limit?: number;
  /** Order: one of 2 values. */
  order?: "asc" | "desc";
}
/** Params of `client.beta.agents.sessions.subagents.turns.retrieve()`: `GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}`. */
export interface TurnRetrieveParams {
  /** Session ID: a string. */
  session_id: string;
  /** Subagent ID: a string. */
  subagent_id: string;
}
