/**
 * Types of `client.uploads`.
 *
 * @module
 */
import type * as FilesAPI from "../files.ts";
export type * as Parts from "./parts.ts";
export type { PartCreateParams, UploadPart } from "./parts.ts";
/** Response of `POST /uploads`. */
export interface Upload {
  /** ID: a string. */
  id: string;
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** Filename: a string. */
  filename: string;
  /** Bytes: an integer. */
  bytes: number;
  /** Purpose: a string. */
  purpose: string;
  /** Status: one of 4 values. */
  status: "pending" | "completed" | "cancelled" | "expired";
  /** Expires at: Unix time in seconds. */
  expires_at: number;
  /** Object: always `upload`. */
  object: "upload";
  /** File: may be null. */
  file?: FilesAPI.FileObject | null;
}
/** Params of `client.uploads.complete()`: `POST /uploads/{upload_id}/complete`. */
export interface UploadCompleteParams {
  /** Part IDs: a list. */
  part_ids: string[];
  /** Md5: a string. */
  md5?: string;
}
/** Params of `client.uploads.create()`: `POST /uploads`. */
export interface UploadCreateParams {
  /** Filename: a string. */
  filename: string;
  /** Purpose: one of 6 values. */
  purpose:
    | "assistants"
    | "batch"
    | "fine-tune"
    | "vision"
    | "user_data"
    | "evals";
  /** Bytes: an integer. */
  bytes: number;
  /** MIME type: a string. */
  mime_type: string;
  /** Expires after. */
  expires_after?: FilesAPI.FileCreateParams.ExpiresAfter;
}
