/**
 * Types of `client.beta.agents.sessions.events`.
 *
 * @module
 */
import type * as BetaAgentsAPI from "../agents.ts";
/** Params of `client.beta.agents.sessions.events.create()`: `POST /agents/sessions/{session_id}/events`. */
export interface EventCreateParams {
  /** Idempotency key: a string. */
  "Idempotency-Key"?: string;
  /** Events: a list. */
  events: BetaAgentsAPI.AgentSessionInputParam[];
}
/** Params of `client.beta.agents.sessions.events.stream()`: `GET /agents/sessions/{session_id}/events`. */
export interface EventStreamParams {
  /** Include obfuscation: a boolean. */
  include_obfuscation?: boolean;
}
