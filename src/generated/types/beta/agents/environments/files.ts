/**
 * Types of `client.beta.agents.environments.files`.
 *
 * @module
 */
import type * as Contract from "../../../../../contract.ts";
/** Answer of `POST /agents/environments/{environment_id}/files`. */
export interface EnvironmentFile {
  /** Environment ID: text. */
  environment_id: string;
  /** Object: always `agent.environment.file`. */
  object: "agent.environment.file";
  /** Path: text. */
  path: string;
  /** Size bytes: a number. */
  size_bytes: number;
}
/** A page of {@link EnvironmentFile}. */
export type EnvironmentFilesPage = Contract.TokenPage<EnvironmentFile>;
/** Params of `client.beta.agents.environments.files.create()`: `POST /agents/environments/{environment_id}/files`. */
export type FileCreateParams = {
  /** File ID: text. */
  file_id: string;
  /** Path: text. */
  path: string;
  /** Type: always `file_id`. */
  type: "file_id";
} | {
  /** Data: text. */
  data: string;
  /** Path: text. */
  path: string;
  /** Type: always `inline`. */
  type: "inline";
};
/** Params of `client.beta.agents.environments.files.list()`: `GET /agents/environments/{environment_id}/files`. */
export interface FileListParams {
  /** Page: text. */
  page?: string;
  /** Limit: a number or null. */
  limit?: number | null;
  /** Order: one of 2 values. */
  order?: "asc" | "desc";
  /** Path: text or null. */
  path?: string | null;
}
