/**
 * Types of `client.vectorStores.fileBatches`.
 *
 * @module
 */
import type * as VectorStoresFilesAPI from "./files.ts";
import type * as VectorStoresAPI from "./vector_stores.ts";
/** Params of `client.vectorStores.fileBatches.cancel()`: `POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel`. */
export interface FileBatchCancelParams {
  /** Vector store ID: a string. */
  vector_store_id: string;
}
/** Params of `client.vectorStores.fileBatches.create()`: `POST /vector_stores/{vector_store_id}/file_batches`. */
export interface FileBatchCreateParams {
  /** File IDs: a list from 1 to 2000 items. */
  file_ids?: string[];
  /** Files: a list from 1 to 2000 items. */
  files?: VectorStoresFilesAPI.FileCreateParams[];
  /** Chunking strategy. */
  chunking_strategy?: VectorStoresAPI.FileChunkingStrategyParam;
  /** Attributes: a map up to 16 entries or null. */
  attributes?: Record<string, string | number | boolean> | null;
}
/** Params of `client.vectorStores.fileBatches.listFiles()`: `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files`. */
export interface FileBatchListFilesParams {
  /** Vector store ID: a string. */
  vector_store_id: string;
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
/** Params of `client.vectorStores.fileBatches.retrieve()`: `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}`. */
export interface FileBatchRetrieveParams {
  /** Vector store ID: a string. */
  vector_store_id: string;
}
/** Response of `POST /vector_stores/{vector_store_id}/file_batches`. */
export interface VectorStoreFileBatch {
  /** ID: a string. */
  id: string;
  /** Object: always `vector_store.files_batch`. */
  object: "vector_store.files_batch";
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** Vector store ID: a string. */
  vector_store_id: string;
  /** Status: one of 4 values. */
  status: "in_progress" | "completed" | "cancelled" | "failed";
  /** File counts. */
  file_counts: VectorStoreFileBatch.FileCounts;
}
/** Parts of {@link VectorStoreFileBatch}. */
export declare namespace VectorStoreFileBatch {
  /** Part of {@link VectorStoreFileBatch}. */
  export interface FileCounts {
    /** In progress: an integer. */
    in_progress: number;
    /** Completed: an integer. */
    completed: number;
    /** Failed: an integer. */
    failed: number;
    /** Cancelled: an integer. */
    cancelled: number;
    /** Total: an integer. */
    total: number;
  }
}
