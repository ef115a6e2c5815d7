/**
 * Types of `client.fineTuning.checkpoints`.
 *
 * @module
 */
export type * as Permissions from "./permissions.ts";
export type {
  PermissionCreateParams,
  PermissionCreateResponse,
  PermissionCreateResponsesPage,
  PermissionDeleteParams,
  PermissionDeleteResponse,
  PermissionListParams,
  PermissionListResponse,
  PermissionListResponsesPage,
  PermissionRetrieveParams,
  PermissionRetrieveResponse,
} from "./permissions.ts";
