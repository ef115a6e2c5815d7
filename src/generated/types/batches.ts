/**
 * Types of `client.batches`.
 *
 * @module
 */
import type * as Contract from "../../contract.ts";
import type * as SharedAPI from "./shared.ts";
/** Answer of `POST /batches`. */
export interface Batch {
  /** ID: text. */
  id: string;
  /** Object: always `batch`. */
  object: "batch";
  /** Endpoint: text. */
  endpoint: string;
  /** Model: text. */
  model?: string;
  /** Errors. */
  errors?: Batch.Errors;
  /** Input file ID: text. */
  input_file_id: string;
  /** Completion window: text. */
  completion_window: string;
  /** Status: one of 8 values. */
  status:
    | "validating"
    | "failed"
    | "in_progress"
    | "finalizing"
    | "completed"
    | "expired"
    | "cancelling"
    | "cancelled";
  /** Output file ID: text. */
  output_file_id?: string;
  /** Error file ID: text. */
  error_file_id?: string;
  /** Created at: Unix time, in s. */
  created_at: number;
  /** In progress at: Unix time, in s. */
  in_progress_at?: number;
  /** Expires at: Unix time, in s. */
  expires_at?: number;
  /** Finalizing at: Unix time, in s. */
  finalizing_at?: number;
  /** Completed at: Unix time, in s. */
  completed_at?: number;
  /** Failed at: Unix time, in s. */
  failed_at?: number;
  /** Expired at: Unix time, in s. */
  expired_at?: number;
  /** Cancelling at: Unix time, in s. */
  cancelling_at?: number;
  /** Cancelled at: Unix time, in s. */
  cancelled_at?: number;
  /** Request counts. */
  request_counts?: BatchRequestCounts;
  /** Usage. */
  usage?: BatchUsage;
  /** Metadata: may be null. */
  metadata?: SharedAPI.Metadata | null;
}
/** Params of `client.batches.create()`: `POST /batches`. */
export interface BatchCreateParams {
  /** Input file ID: text. */
  input_file_id: string;
  /** Endpoint: one of 8 values. */
  endpoint:
    | "/v1/responses"
    | "/v1/chat/completions"
    | "/v1/embeddings"
    | "/v1/completions"
    | "/v1/moderations"
    | "/v1/images/generations"
    | "/v1/images/edits"
    | "/v1/videos";
  /** Completion window: always `24h`. */
  completion_window: "24h";
  /** Metadata: may be null. */
  metadata?: SharedAPI.Metadata | null;
  /** Output expires after. */
  output_expires_after?: BatchCreateParams.OutputExpiresAfter;
}
/** Part of {@link Batch.Errors}. */
export interface BatchError {
  /** Code: text. */
  code?: string;
  /** Message: text. */
  message?: string;
  /** Param: text or null. */
  param?: string | null;
  /** Line: a whole number or null. */
  line?: number | null;
}
/** Params of `client.batches.list()`: `GET /batches`. */
export interface BatchListParams {
  /** After: text. */
  after?: string;
  /** Limit: a whole number; `20` by default. */
  limit?: number;
}
/** Part of {@link Batch}. */
export interface BatchRequestCounts {
  /** Total: a whole number. */
  total: number;
  /** Completed: a whole number. */
  completed: number;
  /** Failed: a whole number. */
  failed: number;
}
/** Part of {@link Batch}. */
export interface BatchUsage {
  /** Input tokens: a whole number. */
  input_tokens: number;
  /** Input tokens details. */
  input_tokens_details: BatchUsage.InputTokensDetails;
  /** Output tokens: a whole number. */
  output_tokens: number;
  /** Output tokens details. */
  output_tokens_details: BatchUsage.OutputTokensDetails;
  /** Total tokens: a whole number. */
  total_tokens: number;
}
/** A page of {@link Batch}. */
export type BatchesPage = Contract.CursorPage<Batch>;
/** Parts of {@link Batch}. */
export declare namespace Batch {
  /** Part of {@link Batch}. */
  export interface Errors {
    /** Object: text. */
    object?: string;
    /** Data: a list. */
    data?: BatchError[];
  }
}
/** Parts of {@link BatchCreateParams}. */
export declare namespace BatchCreateParams {
  /** Part of {@link BatchCreateParams}. */
  export interface OutputExpiresAfter {
    /** Anchor: always `created_at`. */
    anchor: "created_at";
    /** Seconds: a whole number from 3600 to 2592000. */
    seconds: number;
  }
}
/** Parts of {@link BatchUsage}. */
export declare namespace BatchUsage {
  /** Part of {@link BatchUsage}. */
  export interface InputTokensDetails {
    /** Cached tokens: a whole number. */
    cached_tokens: number;
  }
  /** Part of {@link BatchUsage}. */
  export interface OutputTokensDetails {
    /** Reasoning tokens: a whole number. */
    reasoning_tokens: number;
  }
}
