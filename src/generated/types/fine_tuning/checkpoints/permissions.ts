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
  /** ID: text. */
  id: string;
  /** Created at: Unix time, in s. */
  created_at: number;
  /** Project ID: text. */
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
  /** Fine tuned model checkpoint: text. */
  fine_tuned_model_checkpoint: string;
}
/** Answer of `DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}`. */
export interface PermissionDeleteResponse {
  /** ID: text. */
  id: string;
  /** Object: always `checkpoint.permission`. */
  object: "checkpoint.permission";
  /** Deleted: true or false. */
  deleted: boolean;
}
/** Params of `client.fineTuning.checkpoints.permissions.list()`: `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`. */
export interface PermissionListParams {
  /** Project ID: text. */
  project_id?: string;
  /** After: text. */
  after?: string;
  /** Limit: a whole number; `10` by default. */
  limit?: number;
  /** Order: one of 2 values; `descending` by default. */
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
  /** Project ID: text. */
  project_id?: string;
  /** After: text. */
  after?: string;
  /** Limit: a whole number; `10` by default. */
  limit?: number;
  /** Order: one of 2 values; `descending` by default. */
  order?: "ascending" | "descending";
}
/** Another name of {@link PermissionCreateResponsesPage}. */
export type PermissionRetrieveResponse = PermissionCreateResponsesPage;
