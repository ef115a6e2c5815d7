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
/** Answer of `POST /uploads/{upload_id}/parts`. */
export interface UploadPart {
  /** ID: text. */
  id: string;
  /** Created at: Unix time, in s. */
  created_at: number;
  /** Upload ID: text. */
  upload_id: string;
  /** Object: always `upload.part`. */
  object: "upload.part";
}
