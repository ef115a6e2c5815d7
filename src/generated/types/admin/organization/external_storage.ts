/**
 * Types of `client.admin.organization.externalStorage`.
 *
 * @module
 */
import type * as Contract from "../../../../contract.ts";
/** Part of {@link AuditLogListResponse.ExternalStorageRegistered.Data}. */
export interface AwsExternalStorageProvider {
  /** Account ID: text. */
  account_id: string;
  /** Bucket: text. */
  bucket: string;
  /** External ID: text. */
  external_id: string;
  /** Region: text. */
  region: string;
  /** Role arn: text. */
  role_arn: string;
  /** Type: always `aws`. */
  type: "aws";
}
/** Part of {@link AuditLogListResponse.ExternalStorageRegistered.Data}. */
export interface AzureExternalStorageProvider {
  /** Account name: text. */
  account_name: string;
  /** Container: text. */
  container: string;
  /** Region: text. */
  region: string;
  /** Resource group: text. */
  resource_group: string;
  /** Subscription ID: text. */
  subscription_id: string;
  /** Tenant ID: text. */
  tenant_id: string;
  /** Type: always `azure`. */
  type: "azure";
}
/** Answer of `POST /organization/external_storage`. */
export interface ExternalStorageConfiguration {
  /** ID: text. */
  id: string;
  /** Created at: a number. */
  created_at: number;
  /** Geography: text. */
  geography: string;
  /** Object: always `organization.external_storage`. */
  object: "organization.external_storage";
  /** Project ID: text. */
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
  /** Project ID: text. */
  project_id: string;
  /** Provider. */
  provider:
    | ExternalStorageCreateParams.Aws
    | ExternalStorageCreateParams.Azure
    | ExternalStorageCreateParams.Gcp
    | ExternalStorageCreateParams.Oci;
}
/** Answer of `DELETE /organization/external_storage/{external_storage_id}`. */
export interface ExternalStorageDeleted {
  /** ID: text. */
  id: string;
  /** Deleted: true or false. */
  deleted: boolean;
  /** Object: always `organization.external_storage.deleted`. */
  object: "organization.external_storage.deleted";
}
/** Params of `client.admin.organization.externalStorage.list()`: `GET /organization/external_storage`. */
export interface ExternalStorageListParams {
  /** Limit: a number. */
  limit?: number;
  /** After: text or null. */
  after?: string | null;
  /** Order: one of 2 values. */
  order?: "asc" | "desc";
  /** Project ID: text or null. */
  project_id?: string | null;
}
/** Part of {@link AuditLogListResponse.ExternalStorageRegistered.Data}. */
export interface GcpExternalStorageProvider {
  /** Audience: text. */
  audience: string;
  /** Bucket: text. */
  bucket: string;
  /** Region: text. */
  region: string;
  /** Type: always `gcp`. */
  type: "gcp";
  /** Workload identity pool ID: text. */
  workload_identity_pool_id: string;
  /** Workload identity project number: text. */
  workload_identity_project_number: string;
  /** Workload identity provider ID: text. */
  workload_identity_provider_id: string;
}
/** Part of {@link AuditLogListResponse.ExternalStorageRegistered.Data}. */
export interface OciExternalStorageProvider {
  /** Bucket: text. */
  bucket: string;
  /** Region: text. */
  region: string;
  /** Tenancy ocid: text. */
  tenancy_ocid: string;
  /** Type: always `oci`. */
  type: "oci";
}
/** Parts of {@link ExternalStorageCreateParams}. */
export declare namespace ExternalStorageCreateParams {
  /** Part of {@link ExternalStorageCreateParams}. */
  export interface Aws {
    /** Bucket: text. */
    bucket: string;
    /** Role arn: text. */
    role_arn: string;
    /** Type: always `aws`. */
    type: "aws";
  }
  /** Part of {@link ExternalStorageCreateParams}. */
  export interface Azure {
    /** Account name: text. */
    account_name: string;
    /** Container: text. */
    container: string;
    /** Resource group: text. */
    resource_group: string;
    /** Subscription ID: text. */
    subscription_id: string;
    /** Tenant ID: text. */
    tenant_id: string;
    /** Type: always `azure`. */
    type: "azure";
  }
  /** Part of {@link ExternalStorageCreateParams}. */
  export interface Gcp {
    /** Bucket: text. */
    bucket: string;
    /** Type: always `gcp`. */
    type: "gcp";
    /** Workload identity pool ID: text. */
    workload_identity_pool_id: string;
    /** Workload identity project number: text. */
    workload_identity_project_number: string;
    /** Workload identity provider ID: text. */
    workload_identity_provider_id: string;
  }
  /** Part of {@link ExternalStorageCreateParams}. */
  export interface Oci {
    /** Bucket: text. */
    bucket: string;
    /** Region: text. */
    region: string;
    /** Tenancy ocid: text. */
    tenancy_ocid: string;
    /** Type: always `oci`. */
    type: "oci";
  }
}
