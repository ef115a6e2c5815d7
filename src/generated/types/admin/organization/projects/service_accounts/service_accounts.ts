/**
 * Types of `client.admin.organization.projects.serviceAccounts`.
 *
 * @module
 */
import type * as Contract from "../../../../../../contract.ts";
export type * as APIKeys from "./api_keys.ts";
export type { APIKeyCreateParams, APIKeyCreateResponse } from "./api_keys.ts";
/** Response of `GET /organization/projects/{project_id}/service_accounts/{service_account_id}`. */
export interface ProjectServiceAccount {
  /** Object: always `organization.project.service_account`. */
  object: "organization.project.service_account";
  /** ID: a string. */
  id: string;
  /** Name: a string. */
  name: string;
  /** Role: one of 3 values. */
  role: "owner" | "member" | "none";
  /** Created at: Unix time in seconds. */
  created_at: number;
}
/** A page of {@link ProjectServiceAccount}. */
export type ProjectServiceAccountsPage = Contract.ConversationCursorPage<
  ProjectServiceAccount
>;
/** Params of `client.admin.organization.projects.serviceAccounts.create()`: `POST /organization/projects/{project_id}/service_accounts`. */
export interface ServiceAccountCreateParams {
  /** Name: a string. */
  name: string;
  /** Create service account only: a boolean or null. */
  create_service_account_only?: boolean | null;
  /** Expires in seconds: a number or null. */
  expires_in_seconds?: number | null;
}
/** Response of `POST /organization/projects/{project_id}/service_accounts`. */
export interface ServiceAccountCreateResponse {
  /** Object: always `organization.project.service_account`. */
  object: "organization.project.service_account";
  /** ID: a string. */
  id: string;
  /** Name: a string. */
  name: string;
  /** Role: one of 2 values. */
  role: "member" | "none";
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** API key: may be null. */
  api_key: ServiceAccountCreateResponse.APIKey | null;
}
/** Params of `client.admin.organization.projects.serviceAccounts.delete()`: `DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}`. */
export interface ServiceAccountDeleteParams {
  /** Project ID: a string. */
  project_id: string;
}
/** Response of `DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}`. */
export interface ServiceAccountDeleteResponse {
  /** Object: always `organization.project.service_account.deleted`. */
  object: "organization.project.service_account.deleted";
  /** ID: a string. */
  id: string;
  /** Deleted: a boolean. */
  deleted: boolean;
}
/** Params of `client.admin.organization.projects.serviceAccounts.list()`: `GET /organization/projects/{project_id}/service_accounts`. */
export interface ServiceAccountListParams {
  /** Limit: an integer; default `20`. */
  limit?: number;
  /** After: a string. */
  after?: string;
}
/** Params of `client.admin.organization.projects.serviceAccounts.retrieve()`: `GET /organization/projects/{project_id}/service_accounts/{service_account_id}`. */
export interface ServiceAccountRetrieveParams {
  /** Project ID: a string. */
  project_id: string;
}
/** Params of `client.admin.organization.projects.serviceAccounts.update()`: `POST /organization/projects/{project_id}/service_accounts/{service_account_id}`. */
export interface ServiceAccountUpdateParams {
  /** Project ID: a string. */
  project_id: string;
  /** Name: a string. */
  name?: string;
  /** Role: one of 2 values. */
  role?: "member" | "owner";
}
/** Parts of {@link ServiceAccountCreateResponse}. */
export declare namespace ServiceAccountCreateResponse {
  /** Part of {@link ServiceAccountCreateResponse}. */
  export interface APIKey {
    /** Object: always `organization.project.service_account.api_key`. */
    object: "organization.project.service_account.api_key";
    /** Value: a string. */
    value: string;
    /** Name: a string. */
    name: string;
    /** Created at: Unix time in seconds. */
    created_at: number;
    /** ID: a string. */
    id: string;
    /** Expires at: a number or null. */
    expires_at?: number | null;
  }
}
