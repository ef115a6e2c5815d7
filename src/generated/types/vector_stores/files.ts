/**
 * Types of `client.vectorStores.files`.
 *
 * @module
 */
import type * as Contract from "../../../contract.ts";
import type * as VectorStoresAPI from "./vector_stores.ts";
/** Params of `client.vectorStores.files.content()`: `GET /vector_stores/{vector_store_id}/files/{file_id}/content`. */
export interface FileContentParams {
  /** Vector store ID: a string. */
  vector_store_id: string;
}
/** Item of `GET /vector_stores/{vector_store_id}/files/{file_id}/content`. */
export interface FileContentResponse {
  /** Type: a string. */
  type?: string;
  /** Text: a string. */
  text?: string;
}
/** A page of {@link FileContentResponse}. */
export type FileContentResponsesPage = Contract.Page<FileContentResponse>;
/** Params of `client.vectorStores.files.create()`: `POST /vector_stores/{vector_store_id}/files`. */
export interface FileCreateParams {
  /** File ID: a string. */
  file_id: string;
  /** Chunking strategy. */
  chunking_strategy?: VectorStoresAPI.FileChunkingStrategyParam;
  /** Attributes: a map up to 16 entries or null. */
  attributes?: Record<string, string | number | boolean> | null;
}
/** Params of `client.vectorStores.files.delete()`: `DELETE /vector_stores/{vector_store_id}/files/{file_id}`. */
export interface FileDeleteParams {
  /** Vector store ID: a string. */
  vector_store_id: string;
}
/** Params of `client.vectorStores.files.list()`: `GET /vector_stores/{vector_store_id}/files`. */
export interface FileListParams {
  /** Limit: an integer; default `20`. */
  limit?: number;
  /** Order: one of 2 values; default `desc`. */
  order?: "asc" | "desc";
  /** After: a string. */
  after?: string;
  /** Before: a string. */
  before?: string;
  /** Filter: one of 4 values. */
  filter?: "in_progress" | "completed" | "failed" | "cancelled";
}
/** Params of `client.vectorStores.files.retrieve()`: `GET /vector_stores/{vector_store_id}/files/{file_id}`. */
export interface FileRetrieveParams {
  /** Vector store ID: a string. */
  vector_store_id: string;
}
/** Params of `client.vectorStores.files.update()`: `POST /vector_stores/{vector_store_id}/files/{file_id}`. */
export interface FileUpdateParams {
  /** Vector store ID: a string. */
  vector_store_id: string;
  /** Attributes: a map up to 16 entries or null. */
  attributes: Record<string, string | number | boolean> | null;
}
/** Response of `POST /vector_stores/{vector_store_id}/files`. */
export interface VectorStoreFile {
  /** ID: a string. */
  id: string;
  /** Object: always `vector_store.file`. */
  object: "vector_store.file";
  /** Usage bytes: an integer. */
  usage_bytes: number;
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** Vector store ID: a string. */
  vector_store_id: string;
  /** Status: one of 4 values. */
  status: "in_progress" | "completed" | "cancelled" | "failed";
  /** Last error: may be null. */
  last_error: VectorStoreFile.LastError | null;
  /** Chunking strategy. */
  chunking_strategy?: VectorStoresAPI.FileChunkingStrategy;
  /** Attributes: a map up to 16 entries or null. */
  attributes?: Record<string, string | number | boolean> | null;
}
/** Response of `DELETE /vector_stores/{vector_store_id}/files/{file_id}`. */
export interface VectorStoreFileDeleted {
  /** ID: a string. */
  id: string;
  /** Deleted: a boolean. */
  deleted: boolean;
  /** Object: always `vector_store.file.deleted`. */
  object: "vector_store.file.deleted";
}
/** A page of {@link VectorStoreFile}. */
export type VectorStoreFilesPage = Contract.CursorPage<VectorStoreFile>;
/** Parts of {@link VectorStoreFile}. */
export declare namespace VectorStoreFile {
  /** Part of {@link VectorStoreFile}. */
  export interface LastError {
    /** Code: one of 3 values. */
    code: "server_error" | "unsupported_file" | "invalid_file";
    /** Message: a string. */
    message: string;
  }
}
