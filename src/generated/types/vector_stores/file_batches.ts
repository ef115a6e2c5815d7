/**
 * Types of `client.vectorStores.fileBatches`.
 *
 * @module
 */
import type * as VectorStoresFilesAPI from "./files.ts";
import type * as VectorStoresAPI from "./vector_stores.ts";
/** Params of `client.vectorStores.fileBatches.cancel()`: `POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel`. */
export interface FileBatchCancelParams {
  /** Vector store ID: text. */
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
  /** Vector store ID: text. */
  vector_store_id: string;
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
/** Params of `client.vectorStores.fileBatches.retrieve()`: `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}`. */
export interface FileBatchRetrieveParams {
  /** Vector store ID: text. */
  vector_store_id: string;
}
/** Answer of `POST /vector_stores/{vector_store_id}/file_batches`. */
export interface VectorStoreFileBatch {
  /** ID: text. */
  id: string;
  /** Object: always `vector_store.files_batch`. */
  object: "vector_store.files_batch";
  /** Created at: Unix time, in s. */
  created_at: number;
  /** Vector store ID: text. */
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
    /** In progress: a whole number. */
    in_progress: number;
    /** Completed: a whole number. */
    completed: number;
    /** Failed: a whole number. */
    failed: number;
    /** Cancelled: a whole number. */
    cancelled: number;
    /** Total: a whole number. */
    total: number;
  }
}
