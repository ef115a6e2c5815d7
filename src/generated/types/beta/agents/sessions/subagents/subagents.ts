/**
 * Types of `client.beta.agents.sessions.subagents`.
 *
 * @module
 */
export type * as Items from "./items.ts";
export type { ItemListParams } from "./items.ts";
export type * as Turns from "./turns/turns.ts";
export type { TurnListParams, TurnRetrieveParams } from "./turns/turns.ts";
/** Params of `client.beta.agents.sessions.subagents.list()`: `GET /agents/sessions/{session_id}/subagents`. */
export interface SubagentListParams {
  /** After: a string. */
  after?: string;
  /** Limit: a number. */
  limit?: number;
  /** Order: one of 2 values. */
  order?: "asc" | "desc";
}
/** Params of `client.beta.agents.sessions.subagents.retrieve()`: `GET /agents/sessions/{session_id}/subagents/{subagent_id}`. */
export interface SubagentRetrieveParams {
  /** Session ID: a string. */
  session_id: string;
}
