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
  /** File ID: text. */
  file_id?: string;
  /** File: a file. */
  file?: Contract.Uploadable;
}
/** Another name of {@link FileRetrieveResponse}. */
export type FileCreateResponse = FileRetrieveResponse;
/** Params of `client.containers.files.delete()`: `DELETE /containers/{container_id}/files/{file_id}`. */
export interface FileDeleteParams {
  /** Container ID: text. */
  container_id: string;
}
/** Params of `client.containers.files.list()`: `GET /containers/{container_id}/files`. */
export interface FileListParams {
  /** Limit: a whole number; `20` by default. */
  limit?: number;
  /** Order: one of 2 values; `desc` by default. */
  order?: "asc" | "desc";
  /** After: text. */
  after?: string;
}
/** Another name of {@link FileRetrieveResponse}. */
export type FileListResponse = FileRetrieveResponse;
/** A page of {@link FileListResponse}. */
export type FileListResponsesPage = Contract.CursorPage<FileRetrieveResponse>;
/** Params of `client.containers.files.retrieve()`: `GET /containers/{container_id}/files/{file_id}`. */
export interface FileRetrieveParams {
  /** Container ID: text. */
  container_id: string;
}
/** Answer of `POST /containers/{container_id}/files`. */
export interface FileRetrieveResponse {
  /** ID: text. */
  id: string;
  /** Object: always `container.file`. */
  object: "container.file";
  /** Container ID: text. */
  container_id: string;
  /** Created at: Unix time, in s. */
  created_at: number;
  /** Bytes: a whole number. */
  bytes: number;
  /** Path: text. */
  path: string;
  /** Source: text. */
  source: string;
}
