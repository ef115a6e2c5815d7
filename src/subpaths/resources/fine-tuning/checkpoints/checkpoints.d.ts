/**
 * The class and types of `openai/resources/fine-tuning/checkpoints/checkpoints`. Written by tools/generate.
 *
 * @module
 */
import type { FineTuningCheckpoints as Class } from "../../../../generated/resources.js";
import type {
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
} from "../../../../generated/types/fine_tuning/checkpoints/permissions.ts";
import type * as PermissionsBelow from "../../../../generated/types/fine_tuning/checkpoints/permissions.ts";
/** `client.fineTuning.checkpoints`. */
export declare class Checkpoints extends Class {}
/** The types of `client.fineTuning.checkpoints`. */
export declare namespace Checkpoints {
  export {
    type PermissionCreateParams,
    type PermissionCreateResponse,
    type PermissionCreateResponsesPage,
    type PermissionDeleteParams,
    type PermissionDeleteResponse,
    type PermissionListParams,
    type PermissionListResponse,
    type PermissionListResponsesPage,
    type PermissionRetrieveParams,
    type PermissionRetrieveResponse,
    type PermissionsBelow as Permissions,
  };
}
