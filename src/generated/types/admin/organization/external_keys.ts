/**
 * Types of `client.admin.organization.externalKeys`.
 *
 * @module
 */
import type * as Contract from "../../../../contract.ts";
/** Response of `POST /organization/external_keys`. */
export interface ExternalKey {
  /** ID: a string. */
  id: string;
  /** API project IDs: a list. */
  api_project_ids: string[];
  /** Created at: a number. */
  created_at: number;
  /** Name: a string. */
  name: string;
  /** Object: a string. */
  object: string;
  /** Type: a string. */
  type: string;
  /** Workspace ID: a string. */
  workspace_id: string;
  /** Audience: a string. */
  audience?: string;
  /** External ID: a string. */
  external_id?: string;
  /** Key name: a string. */
  key_name?: string;
  /** Key ocid: a string. */
  key_ocid?: string;
  /** Key version: a string. */
  key_version?: string;
  /** Key version ocid: a string. */
  key_version_ocid?: string;
  /** Kms arn: a string. */
  kms_arn?: string;
  /** Kms key location: a string. */
  kms_key_location?: string;
  /** Kms key name: a string. */
  kms_key_name?: string;
  /** Kms key ring name: a string. */
  kms_key_ring_name?: string;
  /** Kms key version: a string. */
  kms_key_version?: string;
  /** Kms project ID: a string. */
  kms_project_id?: string;
  /** Purpose: one of 2 values. */
  purpose?: "ekm" | "psp_decryption";
  /** Region: a string. */
  region?: string;
  /** Role arn: a string. */
  role_arn?: string;
  /** Tenant ID: a string. */
  tenant_id?: string;
  /** Vault ocid: a string. */
  vault_ocid?: string;
  /** Vault URI: a string. */
  vault_uri?: string;
  /** Workload identity pool ID: a string. */
  workload_identity_pool_id?: string;
  /** Workload identity project number: a string. */
  workload_identity_project_number?: string;
  /** Workload identity provider ID: a string. */
  workload_identity_provider_id?: string;
}
/** Params of `client.admin.organization.externalKeys.create()`: `POST /organization/external_keys`. */
export type ExternalKeyCreateParams = {
  /** External ID: a string. */
  external_id: string;
  /** Kms arn: a string. */
  kms_arn: string;
  /** Name: a string. */
  name: string;
  /** Role arn: a string. */
  role_arn: string;
  /** Type: always `aws`. */
  type: "aws";
  /** Purpose: one of 2 values. */
  purpose?: "ekm" | "psp_decryption";
} | {
  /** Audience: a string. */
  audience: string;
  /** Kms key location: a string. */
  kms_key_location: string;
  /** Kms key name: a string. */
  kms_key_name: string;
  /** Kms key ring name: a string. */
  kms_key_ring_name: string;
  /** Kms project ID: a string. */
  kms_project_id: string;
  /** Name: a string. */
  name: string;
  /** Type: always `gcp`. */
  type: "gcp";
  /** Workload identity pool ID: a string. */
  workload_identity_pool_id: string;
  /** Workload identity project number: a string. */
  workload_identity_project_number: string;
  /** Workload identity provider ID: a string. */
  workload_identity_provider_id: string;
  /** Kms key version: a string. */
  kms_key_version?: string;
  /** Purpose: one of 2 values. */
  purpose?: "ekm" | "psp_decryption";
} | {
  /** Key name: a string. */
  key_name: string;
  /** Name: a string. */
  name: string;
  /** Tenant ID: a string. */
  tenant_id: string;
  /** Type: always `azure`. */
  type: "azure";
  /** Vault URI: a string. */
  vault_uri: string;
  /** Key version: a string. */
  key_version?: string;
  /** Purpose: one of 2 values. */
  purpose?: "ekm" | "psp_decryption";
} | {
  /** Key ocid: a string. */
  key_ocid: string;
  /** Name: a string. */
  name: string;
  /** Region: a string. */
  region: string;
  /** Type: always `oci`. */
  type: "oci";
  /** Vault ocid: a string. */
  vault_ocid: string;
  /** Key version ocid: a string. */
  key_version_ocid?: string;
  /** Purpose: one of 2 values. */
  purpose?: "ekm" | "psp_decryption";
};
/** Params of `client.admin.organization.externalKeys.list()`: `GET /organization/external_keys`. */
export interface ExternalKeyListParams {
  /** Limit: a number. */
  limit?: number;
  /** After: a string or null. */
  after?: string | null;
  /** Order: one of 2 values. */
  order?: "asc" | "desc";
  /** Purpose: one of 2 values. */
  purpose?: "ekm" | "psp_decryption";
}
/** Response of `POST /organization/external_keys/{external_key_id}/validate`. */
export interface ExternalKeyValidateResponse {
  /** Status: a string. */
  status: string;
}
/** A page of {@link ExternalKey}. */
export type ExternalKeysPage = Contract.CursorPage<ExternalKey>;
