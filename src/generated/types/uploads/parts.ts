/**
 * Types of `client.uploads.parts`.
 *
 * @module
 */
import type * as Contract from "../../../contract.ts";
/** Params of `client.uploads.parts.create()`: `POST /uploads/{upload_id}/parts`. */
export interface PartCreateParams {
  /** Data: a file. */
  data: Contract.Uploadable;
}
/** Response of `POST /uploads/{upload_id}/parts`. */
export interface UploadPart {
  /** ID: a string. */
  id: string;
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** Upload ID: a string. */
  upload_id: string;
  /** Object: always `upload.part`. */
  object: "upload.part";
}
