/**
 * Types of `client.fineTuning.checkpoints.permissions`.
 *
 * @module
 */
import type * as Contract from "../../../../contract.ts";
/** Params of `client.fineTuning.checkpoints.permissions.create()`: `POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`. */
export interface PermissionCreateParams {
  /** Project IDs: a list. */
  project_ids: string[];
}
/** Item of `POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`. */
export interface PermissionCreateResponse {
  /** ID: a string. */
  id: string;
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** Project ID: a string. */
  project_id: string;
  /** Object: always `checkpoint.permission`. */
  object: "checkpoint.permission";
}
/** A page of {@link PermissionCreateResponse}. */
export type PermissionCreateResponsesPage = Contract.Page<
  PermissionCreateResponse
>;
/** Params of `client.fineTuning.checkpoints.permissions.delete()`: `DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}`. */
export interface PermissionDeleteParams {
  /** Fine tuned model checkpoint: a string. */
  fine_tuned_model_checkpoint: string;
}
/** Response of `DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}`. */
export interface PermissionDeleteResponse {
  /** ID: a string. */
  id: string;
  /** Object: always `checkpoint.permission`. */
  object: "checkpoint.permission";
  /** Deleted: a boolean. */
  deleted: boolean;
}
/** Params of `client.fineTuning.checkpoints.permissions.list()`: `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`. */
export interface PermissionListParams {
  /** Project ID: a string. */
  project_id?: string;
  /** After: a string. */
  after?: string;
  /** Limit: an integer; default `10`. */
  limit?: number;
  /** Order: one of 2 values; default `descending`. */
  order?: "ascending" | "descending";
}
/** Another name of {@link PermissionCreateResponse}. */
export type PermissionListResponse = PermissionCreateResponse;
/** A page of {@link PermissionListResponse}. */
export type PermissionListResponsesPage = Contract.ConversationCursorPage<
  PermissionCreateResponse
>;
/** Params of `client.fineTuning.checkpoints.permissions.retrieve()`: `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`. */
export interface PermissionRetrieveParams {
  /** Project ID: a string. */
  project_id?: string;
  /** After: a string. */
  after?: string;
  /** Limit: an integer; default `10`. */
  limit?: number;
  /** Order: one of 2 values; default `descending`. */
  order?: "ascending" | "descending";
}
/** Another name of {@link PermissionCreateResponsesPage}. */
export type PermissionRetrieveResponse = PermissionCreateResponsesPage;
