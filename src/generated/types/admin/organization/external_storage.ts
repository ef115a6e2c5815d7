/**
 * Types of `client.admin.organization.externalStorage`.
 *
 * @module
 */
import type * as Contract from "../../../../contract.ts";
/** Part of {@link AuditLogListResponse.ExternalStorageRegistered.Data}. */
export interface AwsExternalStorageProvider {
  /** Account ID: a string. */
  account_id: string;
  /** Bucket: a string. */
  bucket: string;
  /** External ID: a string. */
  external_id: string;
  /** Region: a string. */
  region: string;
  /** Role arn: a string. */
  role_arn: string;
  /** Type: always `aws`. */
  type: "aws";
}
/** Part of {@link AuditLogListResponse.ExternalStorageRegistered.Data}. */
export interface AzureExternalStorageProvider {
  /** Account name: a string. */
  account_name: string;
  /** Container: a string. */
  container: string;
  /** Region: a string. */
  region: string;
  /** Resource group: a string. */
  resource_group: string;
  /** Subscription ID: a string. */
  subscription_id: string;
  /** Tenant ID: a string. */
  tenant_id: string;
  /** Type: always `azure`. */
  type: "azure";
}
/** Response of `POST /organization/external_storage`. */
export interface ExternalStorageConfiguration {
  /** ID: a string. */
  id: string;
  /** Created at: a number. */
  created_at: number;
  /** Geography: a string. */
  geography: string;
  /** Object: always `organization.external_storage`. */
  object: "organization.external_storage";
  /** Project ID: a string. */
  project_id: string;
  /** Provider. */
  provider:
    | AwsExternalStorageProvider
    | AzureExternalStorageProvider
    | GcpExternalStorageProvider
    | OciExternalStorageProvider;
  /** Status: one of 4 values. */
  status: "pending" | "validated" | "degraded" | "unhealthy";
}
/** A page of {@link ExternalStorageConfiguration}. */
export type ExternalStorageConfigurationsPage = Contract.CursorPage<
  ExternalStorageConfiguration
>;
/** Params of `client.admin.organization.externalStorage.create()`: `POST /organization/external_storage`. */
export interface ExternalStorageCreateParams {
  /** Project ID: a string. */
  project_id: string;
  /** Provider. */
  provider:
    | ExternalStorageCreateParams.Aws
    | ExternalStorageCreateParams.Azure
    | ExternalStorageCreateParams.Gcp
    | ExternalStorageCreateParams.Oci;
}
/** Response of `DELETE /organization/external_storage/{external_storage_id}`. */
export interface ExternalStorageDeleted {
  /** ID: a string. */
  id: string;
  /** Deleted: a boolean. */
  deleted: boolean;
  /** Object: always `organization.external_storage.deleted`. */
  object: "organization.external_storage.deleted";
}
/** Params of `client.admin.organization.externalStorage.list()`: `GET /organization/external_storage`. */
export interface ExternalStorageListParams {
  /** Limit: a number. */
  limit?: number;
  /** After: a string or null. */
  after?: string | null;
  /** Order: one of 2 values. */
  order?: "asc" | "desc";
  /** Project ID: a string or null. */
  project_id?: string | null;
}
/** Part of {@link AuditLogListResponse.ExternalStorageRegistered.Data}. */
export interface GcpExternalStorageProvider {
  /** Audience: a string. */
  audience: string;
  /** Bucket: a string. */
  bucket: string;
  /** Region: a string. */
  region: string;
  /** Type: always `gcp`. */
  type: "gcp";
  /** Workload identity pool ID: a string. */
  workload_identity_pool_id: string;
  /** Workload identity project number: a string. */
  workload_identity_project_number: string;
  /** Workload identity provider ID: a string. */
  workload_identity_provider_id: string;
}
/** Part of {@link AuditLogListResponse.ExternalStorageRegistered.Data}. */
export interface OciExternalStorageProvider {
  /** Bucket: a string. */
  bucket: string;
  /** Region: a string. */
  region: string;
  /** Tenancy ocid: a string. */
  tenancy_ocid: string;
  /** Type: always `oci`. */
  type: "oci";
}
/** Parts of {@link ExternalStorageCreateParams}. */
export declare namespace ExternalStorageCreateParams {
  /** Part of {@link ExternalStorageCreateParams}. */
  export interface Aws {
    /** Bucket: a string. */
    bucket: string;
    /** Role arn: a string. */
    role_arn: string;
    /** Type: always `aws`. */
    type: "aws";
  }
  /** Part of {@link ExternalStorageCreateParams}. */
  export interface Azure {
    /** Account name: a string. */
    account_name: string;
    /** Container: a string. */
    container: string;
    /** Resource group: a string. */
    resource_group: string;
    /** Subscription ID: a string. */
    subscription_id: string;
    /** Tenant ID: a string. */
    tenant_id: string;
    /** Type: always `azure`. */
    type: "azure";
  }
  /** Part of {@link ExternalStorageCreateParams}. */
  export interface Gcp {
    /** Bucket: a string. */
    bucket: string;
    /** Type: always `gcp`. */
    type: "gcp";
    /** Workload identity pool ID: a string. */
    workload_identity_pool_id: string;
    /** Workload identity project number: a string. */
    workload_identity_project_number: string;
    /** Workload identity provider ID: a string. */
    workload_identity_provider_id: string;
  }
  /** Part of {@link ExternalStorageCreateParams}. */
  export interface Oci {
    /** Bucket: a string. */
    bucket: string;
    /** Region: a string. */
    region: string;
    /** Tenancy ocid: a string. */
    tenancy_ocid: string;
    /** Type: always `oci`. */
    type: "oci";
  }
}
