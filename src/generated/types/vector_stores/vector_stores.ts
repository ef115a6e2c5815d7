/**
 * Types of `client.vectorStores`.
 *
 * @module
 */
import type * as Contract from "../../../contract.ts";
import type * as SharedAPI from "../shared.ts";
export type * as Files from "./files.ts";
export type {
  FileContentParams,
  FileContentResponse,
  FileContentResponsesPage,
  FileCreateParams,
  FileDeleteParams,
  FileListParams,
  FileRetrieveParams,
  FileUpdateParams,
  VectorStoreFile,
  VectorStoreFileDeleted,
  VectorStoreFilesPage,
} from "./files.ts";
export type * as FileBatches from "./file_batches.ts";
export type {
  FileBatchCancelParams,
  FileBatchCreateParams,
  FileBatchListFilesParams,
  FileBatchRetrieveParams,
  VectorStoreFileBatch,
} from "./file_batches.ts";
/** Part of {@link FileChunkingStrategyParam}. */
export interface AutoFileChunkingStrategyParam {
  /** Type: always `auto`. */
  type: "auto";
}
/** Part of {@link VectorStoreFile}. */
export type FileChunkingStrategy =
  | StaticFileChunkingStrategyObject
  | OtherFileChunkingStrategyObject;
/** Part of {@link FileBatchCreateParams}. */
export type FileChunkingStrategyParam =
  | AutoFileChunkingStrategyParam
  | StaticFileChunkingStrategyObjectParam;
/** Part of {@link FileChunkingStrategy}. */
export interface OtherFileChunkingStrategyObject {
  /** Type: always `other`. */
  type: "other";
}
/** Part of {@link StaticFileChunkingStrategyObjectParam}. */
export interface StaticFileChunkingStrategy {
  /** Max chunk size tokens: an integer from 100 to 4096. */
  max_chunk_size_tokens: number;
  /** Chunk overlap tokens: an integer. */
  chunk_overlap_tokens: number;
}
/** Part of {@link FileChunkingStrategy}. */
export interface StaticFileChunkingStrategyObject {
  /** Type: always `static`. */
  type: "static";
  /** Static. */
  static: StaticFileChunkingStrategy;
}
/** Part of {@link FileChunkingStrategyParam}. */
export interface StaticFileChunkingStrategyObjectParam {
  /** Type: always `static`. */
  type: "static";
  /** Static. */
  static: StaticFileChunkingStrategy;
}
/** Response of `POST /vector_stores`. */
export interface VectorStore {
  /** ID: a string. */
  id: string;
  /** Object: always `vector_store`. */
  object: "vector_store";
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** Name: a string. */
  name: string;
  /** Usage bytes: an integer. */
  usage_bytes: number;
  /** File counts. */
  file_counts: VectorStore.FileCounts;
  /** Status: one of 3 values. */
  status: "expired" | "in_progress" | "completed";
  /** Expires after. */
  expires_after?: VectorStore.ExpiresAfter;
  /** Expires at: Unix time in seconds or null. */
  expires_at?: number | null;
  /** Last active at: Unix time in seconds or null. */
  last_active_at: number | null;
  /** Metadata: may be null. */
  metadata: SharedAPI.Metadata | null;
}
/** Params of `client.vectorStores.create()`: `POST /vector_stores`. */
export interface VectorStoreCreateParams {
  /** File IDs: a list up to 500 items. */
  file_ids?: string[];
  /** Name: a string. */
  name?: string;
  /** Description: a string. */
  description?: string;
  /** Expires after. */
  expires_after?: VectorStore.ExpiresAfter;
  /** Chunking strategy. */
  chunking_strategy?: FileChunkingStrategyParam;
  /** Metadata: may be null. */
  metadata?: SharedAPI.Metadata | null;
}
/** Response of `DELETE /vector_stores/{vector_store_id}`. */
export interface VectorStoreDeleted {
  /** ID: a string. */
  id: string;
  /** Deleted: a boolean. */
  deleted: boolean;
  /** Object: always `vector_store.deleted`. */
  object: "vector_store.deleted";
}
/** Params of `client.vectorStores.list()`: `GET /vector_stores`. */
export interface VectorStoreListParams {
  /** Limit: an integer; default `20`. */
  limit?: number;
  /** Order: one of 2 values; default `desc`. */
  order?: "asc" | "desc";
  /** After: a string. */
  after?: string;
  /** Before: a string. */
  before?: string;
}
/** Params of `client.vectorStores.search()`: `POST /vector_stores/{vector_store_id}/search`. */
export interface VectorStoreSearchParams {
  /** Query. */
  query: string | string[];
  /** Rewrite query: a boolean; default `false`. */
  rewrite_query?: boolean;
  /** Max num results: an integer from 1 to 50; default `10`. */
  max_num_results?: number;
  /** Filters. */
  filters?: SharedAPI.ComparisonFilter | SharedAPI.CompoundFilter;
  /** Ranking options. */
  ranking_options?: VectorStoreSearchParams.RankingOptions;
}
/** Item of `POST /vector_stores/{vector_store_id}/search`. */
export interface VectorStoreSearchResponse {
  /** File ID: a string. */
  file_id: string;
  /** Filename: a string. */
  filename: string;
  /** Score: a number from 0 to 1. */
  score: number;
  /** Attributes: a map up to 16 entries or null. */
  attributes: Record<string, string | number | boolean> | null;
  /** Content: a list. */
  content: VectorStoreSearchResponse.Content[];
}
/** A page of {@link VectorStoreSearchResponse}. */
export type VectorStoreSearchResponsesPage = Contract.Page<
  VectorStoreSearchResponse
>;
/** Params of `client.vectorStores.update()`: `POST /vector_stores/{vector_store_id}`. */
export interface VectorStoreUpdateParams {
  /** Name: a string or null. */
  name?: string | null;
  /** Expires after: may be null. */
  expires_after?: VectorStore.ExpiresAfter | null;
  /** Metadata: may be null. */
  metadata?: SharedAPI.Metadata | null;
}
/** A page of {@link VectorStore}. */
export type VectorStoresPage = Contract.CursorPage<VectorStore>;
/** Parts of {@link VectorStore}. */
export declare namespace VectorStore {
  /** Part of {@link VectorStoreCreateParams}. */
  export interface ExpiresAfter {
    /** Anchor: always `last_active_at`. */
    anchor: "last_active_at";
    /** Days: an integer from 1 to 365. */
    days: number;
  }
  /** Part of {@link VectorStore}. */
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
/** Parts of {@link VectorStoreSearchParams}. */
export declare namespace VectorStoreSearchParams {
  /** Part of {@link VectorStoreSearchParams}. */
  export interface RankingOptions {
    /** Ranker: one of 3 values; default `auto`. */
    ranker?: "none" | "auto" | "default-2024-11-15";
    /** Score threshold: a number from 0 to 1; default `0`. */
    score_threshold?: number;
  }
}
/** Parts of {@link VectorStoreSearchResponse}. */
export declare namespace VectorStoreSearchResponse {
  /** Part of {@link VectorStoreSearchResponse}. */
  export interface Content {
    /** Type: always `text`. */
    type: "text";
    /** Text: a string. */
    text: string;
  }
}
