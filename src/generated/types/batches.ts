/**
 * Types of `client.batches`.
 *
 * @module
 */
import type * as Contract from "../../contract.ts";
import type * as SharedAPI from "./shared.ts";
/** Response of `POST /batches`. */
export interface Batch {
  /** ID: a string. */
  id: string;
  /** Object: always `batch`. */
  object: "batch";
  /** Endpoint: a string. */
  endpoint: string;
  /** Model: a string. */
  model?: string;
  /** Errors. */
  errors?: Batch.Errors;
  /** Input file ID: a string. */
  input_file_id: string;
  /** Completion window: a string. */
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
  /** Output file ID: a string. */
  output_file_id?: string;
  /** Error file ID: a string. */
  error_file_id?: string;
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** In progress at: Unix time in seconds. */
  in_progress_at?: number;
  /** Expires at: Unix time in seconds. */
  expires_at?: number;
  /** Finalizing at: Unix time in seconds. */
  finalizing_at?: number;
  /** Completed at: Unix time in seconds. */
  completed_at?: number;
  /** Failed at: Unix time in seconds. */
  failed_at?: number;
  /** Expired at: Unix time in seconds. */
  expired_at?: number;
  /** Cancelling at: Unix time in seconds. */
  cancelling_at?: number;
  /** Cancelled at: Unix time in seconds. */
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
  /** Input file ID: a string. */
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
  /** Code: a string. */
  code?: string;
  /** Message: a string. */
  message?: string;
  /** Param: a string or null. */
  param?: string | null;
  /** Line: an integer or null. */
  line?: number | null;
}
/** Params of `client.batches.list()`: `GET /batches`. */
export interface BatchListParams {
  /** After: a string. */
  after?: string;
  /** Limit: an integer; default `20`. */
  limit?: number;
}
/** Part of {@link Batch}. */
export interface BatchRequestCounts {
  /** Total: an integer. */
  total: number;
  /** Completed: an integer. */
  completed: number;
  /** Failed: an integer. */
  failed: number;
}
/** Part of {@link Batch}. */
export interface BatchUsage {
  /** Input tokens: an integer. */
  input_tokens: number;
  /** Input tokens details. */
  input_tokens_details: BatchUsage.InputTokensDetails;
  /** Output tokens: an integer. */
  output_tokens: number;
  /** Output tokens details. */
  output_tokens_details: BatchUsage.OutputTokensDetails;
  /** Total tokens: an integer. */
  total_tokens: number;
}
/** A page of {@link Batch}. */
export type BatchesPage = Contract.CursorPage<Batch>;
/** Parts of {@link Batch}. */
export declare namespace Batch {
  /** Part of {@link Batch}. */
  export interface Errors {
    /** Object: a string. */
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
    /** Seconds: an integer from 3600 to 2592000. */
    seconds: number;
  }
}
/** Parts of {@link BatchUsage}. */
export declare namespace BatchUsage {
  /** Part of {@link BatchUsage}. */
  export interface InputTokensDetails {
    /** Cached tokens: an integer. */
    cached_tokens: number;
  }
  /** Part of {@link BatchUsage}. */
  export interface OutputTokensDetails {
    /** Reasoning tokens: an integer. */
    reasoning_tokens: number;
  }
}
