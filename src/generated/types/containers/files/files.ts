/**
 * Types of `client.containers.files`.
 *
 * @module
 */
import type * as Contract from "../../../../contract.ts";
export type * as Content from "./content.ts";
export type { ContentRetrieveParams } from "./content.ts";
/** Params of `client.containers.files.create()`: `POST /containers/{container_id}/files`. */
export interface FileCreateParams {
  /** File ID: a string. */
  file_id?: string;
  /** File: a file. */
  file?: Contract.Uploadable;
}
/** Another name of {@link FileRetrieveResponse}. */
export type FileCreateResponse = FileRetrieveResponse;
/** Params of `client.containers.files.delete()`: `DELETE /containers/{container_id}/files/{file_id}`. */
export interface FileDeleteParams {
  /** Container ID: a string. */
  container_id: string;
}
/** Params of `client.containers.files.list()`: `GET /containers/{container_id}/files`. */
export interface FileListParams {
  /** Limit: an integer; default `20`. */
  limit?: number;
  /** Order: one of 2 values; default `desc`. */
  order?: "asc" | "desc";
  /** After: a string. */
  after?: string;
}
/** Another name of {@link FileRetrieveResponse}. */
export type FileListResponse = FileRetrieveResponse;
/** A page of {@link FileListResponse}. */
export type FileListResponsesPage = Contract.CursorPage<FileRetrieveResponse>;
/** Params of `client.containers.files.retrieve()`: `GET /containers/{container_id}/files/{file_id}`. */
export interface FileRetrieveParams {
  /** Container ID: a string. */
  container_id: string;
}
/** Response of `POST /containers/{container_id}/files`. */
export interface FileRetrieveResponse {
  /** ID: a string. */
  id: string;
  /** Object: always `container.file`. */
  object: "container.file";
  /** Container ID: a string. */
  container_id: string;
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** Bytes: an integer. */
  bytes: number;
  /** Path: a string. */
  path: string;
  /** Source: a string. */
  source: string;
}
