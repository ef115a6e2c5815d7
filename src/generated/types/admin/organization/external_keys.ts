/**
 * Types of `client.admin.organization.externalKeys`.
 *
 * @module
 */
import type * as Contract from "../../../../contract.ts";
/** Answer of `POST /organization/external_keys`. */
export interface ExternalKey {
  /** ID: text. */
  id: string;
  /** API project IDs: a list. */
  api_project_ids: string[];
  /** Created at: a number. */
  created_at: number;
  /** Name: text. */
  name: string;
  /** Object: text. */
  object: string;
  /** Type: text. */
  type: string;
  /** Workspace ID: text. */
  workspace_id: string;
  /** Audience: text. */
  audience?: string;
  /** External ID: text. */
  external_id?: string;
  /** Key name: text. */
  key_name?: string;
  /** Key ocid: text. */
  key_ocid?: string;
  /** Key version: text. */
  key_version?: string;
  /** Key version ocid: text. */
  key_version_ocid?: string;
  /** Kms arn: text. */
  kms_arn?: string;
  /** Kms key location: text. */
  kms_key_location?: string;
  /** Kms key name: text. */
  kms_key_name?: string;
  /** Kms key ring name: text. */
  kms_key_ring_name?: string;
  /** Kms key version: text. */
  kms_key_version?: string;
  /** Kms project ID: text. */
  kms_project_id?: string;
  /** Purpose: one of 2 values. */
  purpose?: "ekm" | "psp_decryption";
  /** Region: text. */
  region?: string;
  /** Role arn: text. */
  role_arn?: string;
  /** Tenant ID: text. */
  tenant_id?: string;
  /** Vault ocid: text. */
  vault_ocid?: string;
  /** Vault URI: text. */
  vault_uri?: string;
  /** Workload identity pool ID: text. */
  workload_identity_pool_id?: string;
  /** Workload identity project number: text. */
  workload_identity_project_number?: string;
  /** Workload identity provider ID: text. */
  workload_identity_provider_id?: string;
}
/** Params of `client.admin.organization.externalKeys.create()`: `POST /organization/external_keys`. */
export type ExternalKeyCreateParams = {
  /** External ID: text. */
  external_id: string;
  /** Kms arn: text. */
  kms_arn: string;
  /** Name: text. */
  name: string;
  /** Role arn: text. */
  role_arn: string;
  /** Type: always `aws`. */
  type: "aws";
  /** Purpose: one of 2 values. */
  purpose?: "ekm" | "psp_decryption";
} | {
  /** Audience: text. */
  audience: string;
  /** Kms key location: text. */
  kms_key_location: string;
  /** Kms key name: text. */
  kms_key_name: string;
  /** Kms key ring name: text. */
  kms_key_ring_name: string;
  /** Kms project ID: text. */
  kms_project_id: string;
  /** Name: text. */
  name: string;
  /** Type: always `gcp`. */
  type: "gcp";
  /** Workload identity pool ID: text. */
  workload_identity_pool_id: string;
  /** Workload identity project number: text. */
  workload_identity_project_number: string;
  /** Workload identity provider ID: text. */
  workload_identity_provider_id: string;
  /** Kms key version: text. */
  kms_key_version?: string;
  /** Purpose: one of 2 values. */
  purpose?: "ekm" | "psp_decryption";
} | {
  /** Key name: text. */
  key_name: string;
  /** Name: text. */
  name: string;
  /** Tenant ID: text. */
  tenant_id: string;
  /** Type: always `azure`. */
  type: "azure";
  /** Vault URI: text. */
  vault_uri: string;
  /** Key version: text. */
  key_version?: string;
  /** Purpose: one of 2 values. */
  purpose?: "ekm" | "psp_decryption";
} | {
  /** Key ocid: text. */
  key_ocid: string;
  /** Name: text. */
  name: string;
  /** Region: text. */
  region: string;
  /** Type: always `oci`. */
  type: "oci";
  /** Vault ocid: text. */
  vault_ocid: string;
  /** Key version ocid: text. */
  key_version_ocid?: string;
  /** Purpose: one of 2 values. */
  purpose?: "ekm" | "psp_decryption";
};
/** Params of `client.admin.organization.externalKeys.list()`: `GET /organization/external_keys`. */
export interface ExternalKeyListParams {
  /** Limit: a number. */
  limit?: number;
  /** After: text or null. */
  after?: string | null;
  /** Order: one of 2 values. */
  order?: "asc" | "desc";
  /** Purpose: one of 2 values. */
  purpose?: "ekm" | "psp_decryption";
}
/** Answer of `POST /organization/external_keys/{external_key_id}/validate`. */
export interface ExternalKeyValidateResponse {
  /** Status: text. */
  status: string;
}
/** A page of {@link ExternalKey}. */
export type ExternalKeysPage = Contract.CursorPage<ExternalKey>;
