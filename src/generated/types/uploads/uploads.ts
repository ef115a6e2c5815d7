/**
 * Types of `client.uploads`.
 *
 * @module
 */
import type * as FilesAPI from "../files.ts";
export type * as Parts from "./parts.ts";
export type { PartCreateParams, UploadPart } from "./parts.ts";
/** Answer of `POST /uploads`. */
export interface Upload {
  /** ID: text. */
  id: string;
  /** Created at: Unix time, in s. */
  created_at: number;
  /** Filename: text. */
  filename: string;
  /** Bytes: a whole number. */
  bytes: number;
  /** Purpose: text. */
  purpose: string;
  /** Status: one of 4 values. */
  status: "pending" | "completed" | "cancelled" | "expired";
  /** Expires at: Unix time, in s. */
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
  /** Md5: text. */
  md5?: string;
}
/** Params of `client.uploads.create()`: `POST /uploads`. */
export interface UploadCreateParams {
  /** Filename: text. */
  filename: string;
  /** Purpose: one of 6 values. */
  purpose:
    | "assistants"
    | "batch"
    | "fine-tune"
    | "vision"
    | "user_data"
    | "evals";
  /** Bytes: a whole number. */
  bytes: number;
  /** MIME type: text. */
  mime_type: string;
  /** Expires after. */
  expires_after?: FilesAPI.FileCreateParams.ExpiresAfter;
}
