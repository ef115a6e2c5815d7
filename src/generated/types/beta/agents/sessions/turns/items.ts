/**
 * Types of `client.beta.agents.sessions.turns.items`.
 *
 * @module
 */
import type * as Contract from "../../../../../../contract.ts";
import type * as BetaAgentsAPI from "../../agents.ts";
/** A page of {@link AgentSessionItem}. */
export type AgentSessionItemsConversationCursorPage =
  Contract.ConversationCursorPage<BetaAgentsAPI.AgentSessionItem>;
/** Params of `client.beta.agents.sessions.turns.items.list()`: `GET /agents/sessions/{session_id}/turns/{turn_id}/items`. */
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
