/**
 * Types of `client.vectorStores.files`.
 *
 * @module
 */
import type * as Contract from "../../../contract.ts";
import type * as VectorStoresAPI from "./vector_stores.ts";
/** Params of `client.vectorStores.files.content()`: `GET /vector_stores/{vector_store_id}/files/{file_id}/content`. */
export interface FileContentParams {
  /** Vector store ID: text. */
  vector_store_id: string;
}
/** Item of `GET /vector_stores/{vector_store_id}/files/{file_id}/content`. */
export interface FileContentResponse {
  /** Type: text. */
  type?: string;
  /** Text: text. */
  text?: string;
}
/** A page of {@link FileContentResponse}. */
export type FileContentResponsesPage = Contract.Page<FileContentResponse>;
/** Params of `client.vectorStores.files.create()`: `POST /vector_stores/{vector_store_id}/files`. */
export interface FileCreateParams {
  /** File ID: text. */
  file_id: string;
  /** Chunking strategy. */
  chunking_strategy?: VectorStoresAPI.FileChunkingStrategyParam;
  /** Attributes: a map up to 16 entries or null. */
  attributes?: Record<string, string | number | boolean> | null;
}
/** Params of `client.vectorStores.files.delete()`: `DELETE /vector_stores/{vector_store_id}/files/{file_id}`. */
export interface FileDeleteParams {
  /** Vector store ID: text. */
  vector_store_id: string;
}
/** Params of `client.vectorStores.files.list()`: `GET /vector_stores/{vector_store_id}/files`. */
export interface FileListParams {
  /** Limit: a whole number; `20` by default. */
  limit?: number;
  /** Order: one of 2 values; `desc` by default. */
  order?: "asc" | "desc";
  /** After: text. */
  after?: string;
  /** Before: text. */
  before?: string;
  /** Filter: one of 4 values. */
  filter?: "in_progress" | "completed" | "failed" | "cancelled";
}
/** Params of `client.vectorStores.files.retrieve()`: `GET /vector_stores/{vector_store_id}/files/{file_id}`. */
export interface FileRetrieveParams {
  /** Vector store ID: text. */
  vector_store_id: string;
}
/** Params of `client.vectorStores.files.update()`: `POST /vector_stores/{vector_store_id}/files/{file_id}`. */
export interface FileUpdateParams {
  /** Vector store ID: text. */
  vector_store_id: string;
  /** Attributes: a map up to 16 entries or null. */
  attributes: Record<string, string | number | boolean> | null;
}
/** Answer of `POST /vector_stores/{vector_store_id}/files`. */
export interface VectorStoreFile {
  /** ID: text. */
  id: string;
  /** Object: always `vector_store.file`. */
  object: "vector_store.file";
  /** Usage bytes: a whole number. */
  usage_bytes: number;
  /** Created at: Unix time, in s. */
  created_at: number;
  /** Vector store ID: text. */
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
/** Answer of `DELETE /vector_stores/{vector_store_id}/files/{file_id}`. */
export interface VectorStoreFileDeleted {
  /** ID: text. */
  id: string;
  /** Deleted: true or false. */
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
    /** Message: text. */
    message: string;
  }
}
