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
/** Answer of `DELETE /files/{file_id}`. */
export interface FileDeleted {
  /** ID: text. */
  id: string;
  /** Object: always `file`. */
  object: "file";
  /** Deleted: true or false. */
  deleted: boolean;
}
/** Params of `client.files.list()`: `GET /files`. */
export interface FileListParams {
  /** Purpose: text. */
  purpose?: string;
  /** Limit: a whole number; `10000` by default. */
  limit?: number;
  /** Order: one of 2 values; `desc` by default. */
  order?: "asc" | "desc";
  /** After: text. */
  after?: string;
}
/** Answer of `POST /files`. */
export interface FileObject {
  /** ID: text. */
  id: string;
  /** Bytes: a whole number. */
  bytes: number;
  /** Created at: Unix time, in s. */
  created_at: number;
  /** Expires at: Unix time, in s. */
  expires_at?: number;
  /** Filename: text. */
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
  /** @deprecated Marked so by the API. Status: one of 3 values. */
  status: "uploaded" | "processed" | "error";
  /** @deprecated Marked so by the API. Status details: text. */
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
    /** Seconds: a whole number from 3600 to 2592000. */
    seconds: number;
  }
}
