/**
 * Types of `client.beta.agents.sessions.artifacts`.
 *
 * @module
 */
import type * as Contract from "../../../../../contract.ts";
/** Params of `client.beta.agents.sessions.artifacts.content()`: `GET /agents/sessions/{session_id}/artifacts/{artifact_id}/content`. */
export interface ArtifactContentParams {
  /** Session ID: text. */
  session_id: string;
}
/** Params of `client.beta.agents.sessions.artifacts.delete()`: `DELETE /agents/sessions/{session_id}/artifacts/{artifact_id}`. */
export interface ArtifactDeleteParams {
  /** Session ID: text. */
  session_id: string;
}
/** Params of `client.beta.agents.sessions.artifacts.list()`: `GET /agents/sessions/{session_id}/artifacts`. */
export interface ArtifactListParams {
  /** After: text. */
  after?: string;
  /** Limit: a number. */
  limit?: number;
  /** Environment ID: text or null. */
  environment_id?: string | null;
  /** Order: one of 2 values. */
  order?: "asc" | "desc";
}
/** Params of `client.beta.agents.sessions.artifacts.retrieve()`: `GET /agents/sessions/{session_id}/artifacts/{artifact_id}`. */
export interface ArtifactRetrieveParams {
  /** Session ID: text. */
  session_id: string;
}
/** Answer of `GET /agents/sessions/{session_id}/artifacts/{artifact_id}`. */
export interface SessionArtifact {
  /** ID: text. */
  id: string;
  /** Created at: a number. */
  created_at: number;
  /** Environment ID: text. */
  environment_id: string;
  /** Object: always `agent.session.artifact`. */
  object: "agent.session.artifact";
  /** Path: text. */
  path: string;
  /** Session ID: text. */
  session_id: string;
  /** Size bytes: a number. */
  size_bytes: number;
  /** Turn ID: text. */
  turn_id: string;
}
/** Answer of `DELETE /agents/sessions/{session_id}/artifacts/{artifact_id}`. */
export interface SessionArtifactDeleted {
  /** ID: text. */
  id: string;
  /** Deleted: true or false. */
  deleted: boolean;
  /** Object: always `agent.session.artifact.deleted`. */
  object: "agent.session.artifact.deleted";
}
/** A page of {@link SessionArtifact}. */
export type SessionArtifactsPage = Contract.CursorPage<SessionArtifact>;
