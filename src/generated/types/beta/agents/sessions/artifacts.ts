/**
 * Types of `client.beta.agents.sessions.artifacts`.
 *
 * @module
 */
import type * as Contract from "../../../../../contract.ts";
/** Params of `client.beta.agents.sessions.artifacts.content()`: `GET /agents/sessions/{session_id}/artifacts/{artifact_id}/content`. */
export interface ArtifactContentParams {
  /** Session ID: a string. */
  session_id: string;
}
/** Params of `client.beta.agents.sessions.artifacts.delete()`: `DELETE /agents/sessions/{session_id}/artifacts/{artifact_id}`. */
export interface ArtifactDeleteParams {
  /** Session ID: a string. */
  session_id: string;
}
/** Params of `client.beta.agents.sessions.artifacts.list()`: `GET /agents/sessions/{session_id}/artifacts`. */
export interface ArtifactListParams {
  /** After: a string. */
  after?: string;
  /** Limit: a number. */
  limit?: number;
  /** Environment ID: a string or null. */
  environment_id?: string | null;
  /** Order: one of 2 values. */
  order?: "asc" | "desc";
}
/** Params of `client.beta.agents.sessions.artifacts.retrieve()`: `GET /agents/sessions/{session_id}/artifacts/{artifact_id}`. */
export interface ArtifactRetrieveParams {
  /** Session ID: a string. */
  session_id: string;
}
/** Response of `GET /agents/sessions/{session_id}/artifacts/{artifact_id}`. */
export interface SessionArtifact {
  /** ID: a string. */
  id: string;
  /** Created at: a number. */
  created_at: number;
  /** Environment ID: a string. */
  environment_id: string;
  /** Object: always `agent.session.artifact`. */
  object: "agent.session.artifact";
  /** Path: a string. */
  path: string;
  /** Session ID: a string. */
  session_id: string;
  /** Size bytes: a number. */
  size_bytes: number;
  /** Turn ID: a string. */
  turn_id: string;
}
/** Response of `DELETE /agents/sessions/{session_id}/artifacts/{artifact_id}`. */
export interface SessionArtifactDeleted {
  /** ID: a string. */
  id: string;
  /** Deleted: a boolean. */
  deleted: boolean;
  /** Object: always `agent.session.artifact.deleted`. */
  object: "agent.session.artifact.deleted";
}
/** A page of {@link SessionArtifact}. */
export type SessionArtifactsPage = Contract.CursorPage<SessionArtifact>;
