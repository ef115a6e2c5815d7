/**
 * Types of `client.beta.agents.sessions.turns`.
 *
 * @module
 */
import type * as Contract from "../../../../../../contract.ts";
import type * as BetaAgentsAPI from "../../agents.ts";
export type * as Items from "./items.ts";
export type {
  AgentSessionItemsConversationCursorPage,
  ItemListParams,
} from "./items.ts";
/** Response of `GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}`. */
export interface Turn {
  /** ID: a string. */
  id: string;
  /** Agent ID: a string. */
  agent_id: string;
  /** Completed at: a number or null. */
  completed_at: number | null;
  /** Created at: a number. */
  created_at: number;
  /** Error: may be null. */
  error: BetaAgentsAPI.SessionTurnError | null;
  /** Object: always `agent.session.turn`. */
  object: "agent.session.turn";
  /** Session ID: a string. */
  session_id: string;
  /** Started at: a number or null. */
  started_at: number | null;
  /** Status: one of 6 values. */
  status:
    | "queued"
    | "in_progress"
    | "waiting"
    | "completed"
    | "failed"
    | "cancelled";
  /** Subagent ID: a string or null. */
  subagent_id: string | null;
  /** Usage: may be null. */
  usage: BetaAgentsAPI.TokenUsage | null;
  /** Prompt cache options: may be null. */
  prompt_cache_options?: Turn.PromptCacheOptions | null;
}
/** Params of `client.beta.agents.sessions.turns.list()`: `GET /agents/sessions/{session_id}/turns`. */
export interface TurnListParams {
  /** After: a string. */
  after?: string;
  /** Limit: a number. */
  limit?: number;
  /** Order: one of 2 values. */
  order?: "asc" | "desc";
}
/** Params of `client.beta.agents.sessions.turns.retrieve()`: `GET /agents/sessions/{session_id}/turns/{turn_id}`. */
export interface TurnRetrieveParams {
  /** Session ID: a string. */
  session_id: string;
}
/** A page of {@link Turn}. */
export type TurnsPage = Contract.CursorPage<Turn>;
/** Parts of {@link Turn}. */
export declare namespace Turn {
  /** Part of {@link Turn}. */
  export interface PromptCacheOptions {
    /** TTL: one of 2 values. */
    ttl: "30m" | "12h";
  }
}
