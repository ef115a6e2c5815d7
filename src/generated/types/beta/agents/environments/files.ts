/**
 * Types of `client.beta.agents.environments.files`.
 *
 * @module
 */
import type * as Contract from "../../../../../contract.ts";
/** Response of `POST /agents/environments/{environment_id}/files`. */
export interface EnvironmentFile {
  /** Environment ID: a string. */
  environment_id: string;
  /** Object: always `agent.environment.file`. */
  object: "agent.environment.file";
  /** Path: a string. */
  path: string;
  /** Size bytes: a number. */
  size_bytes: number;
}
/** A page of {@link EnvironmentFile}. */
export type EnvironmentFilesPage = Contract.TokenPage<EnvironmentFile>;
/** Params of `client.beta.agents.environments.files.create()`: `POST /agents/environments/{environment_id}/files`. */
export type FileCreateParams = {
  /** File ID: a string. */
  file_id: string;
  /** Path: a string. */
  path: string;
  /** Type: always `file_id`. */
  type: "file_id";
} | {
  /** Data: a string. */
  data: string;
  /** Path: a string. */
  path: string;
  /** Type: always `inline`. */
  type: "inline";
};
/** Params of `client.beta.agents.environments.files.list()`: `GET /agents/environments/{environment_id}/files`. */
export interface FileListParams {
  /** Page: a string. */
  page?: string;
  /** Limit: a number or null. */
  limit?: number | null;
  /** Order: one of 2 values. */
  order?: "asc" | "desc";
  /** Path: a string or null. */
  path?: string | null;
}
