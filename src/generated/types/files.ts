/**
 * Types of `client.files`.
 *
 * @module
 */
import type * as Contract from "../../contract.ts";
/** Type of `client.files`. */
export type FileContent = string;
/** Params of `client.files.create()`: `POST /files`. */
export interface FileCreateParams {
  /** File: a file. */
  file: Contract.Uploadable;
  /** Purpose. */
  purpose: FilePurpose;
  /** Expires after. */
  expires_after?: FileCreateParams.ExpiresAfter;
}
/** Response of `DELETE /files/{file_id}`. */
export interface FileDeleted {
  /** ID: a string. */
  id: string;
  /** Object: always `file`. */
  object: "file";
  /** Deleted: a boolean. */
  deleted: boolean;
}
/** Params of `client.files.list()`: `GET /files`. */
export interface FileListParams {
  /** Purpose: a string. */
  purpose?: string;
  /** Limit: an integer; default `10000`. */
  limit?: number;
  /** Order: one of 2 values; default `desc`. */
  order?: "asc" | "desc";
  /** After: a string. */
  after?: string;
}
/** Response of `POST /files`. */
export interface FileObject {
  /** ID: a string. */
  id: string;
  /** Bytes: an integer. */
  bytes: number;
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** Expires at: Unix time in seconds. */
  expires_at?: number;
  /** Filename: a string. */
  filename: string;
  /** Object: always `file`. */
  object: "file";
  /** Purpose: one of 8 values. */
  purpose:
    | "assistants"
    | "assistants_output"
    | "batch"
    | "batch_output"
    | "fine-tune"
    | "fine-tune-results"
    | "vision"
    | "user_data";
  /** @deprecated Deprecated by the API. Status: one of 3 values. */
  status: "uploaded" | "processed" | "error";
  /** @deprecated Deprecated by the API. Status details: a string. */
  status_details?: string;
}
/** A page of {@link FileObject}. */
export type FileObjectsPage = Contract.CursorPage<FileObject>;
/** Part of {@link FileCreateParams}. */
export type FilePurpose =
  | "assistants"
  | "batch"
  | "fine-tune"
  | "vision"
  | "user_data"
  | "evals";
/** Parts of {@link FileCreateParams}. */
export declare namespace FileCreateParams {
  /** Part of {@link FileCreateParams}. */
  export interface ExpiresAfter {
    /** Anchor: always `created_at`. */
    anchor: "created_at";
    /** Seconds: an integer from 3600 to 2592000. */
    seconds: number;
  }
}
