/**
 * Types of `client.admin.organization.adminAPIKeys`.
 *
 * @module
 */
import type * as Contract from "../../../../contract.ts";
/** Response of `GET /organization/admin_api_keys/{key_id}`. */
export interface AdminAPIKey {
  /** Object: always `organization.admin_api_key`. */
  object: "organization.admin_api_key";
  /** ID: a string. */
  id: string;
  /** Name: a string or null. */
  name?: string | null;
  /** Redacted value: a string. */
  redacted_value: string;
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** Expires at: Unix time in seconds or null. */
  expires_at: number | null;
  /** Last used at: Unix time in seconds or null. */
  last_used_at?: number | null;
  /** Owner. */
  owner: AdminAPIKey.Owner;
}
/** Params of `client.admin.organization.adminAPIKeys.create()`: `POST /organization/admin_api_keys`. */
export interface AdminAPIKeyCreateParams {
  /** Name: a string. */
  name: string;
  /** Expires in seconds: an integer from 1 to 31536000. */
  expires_in_seconds?: number;
}
/** Response of `POST /organization/admin_api_keys`. */
export interface AdminAPIKeyCreateResponse {
  /** Object: always `organization.admin_api_key`. */
  object: "organization.admin_api_key";
  /** ID: a string. */
  id: string;
  /** Name: a string or null. */
  name?: string | null;
  /** Redacted value: a string. */
  redacted_value: string;
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** Expires at: Unix time in seconds or null. */
  expires_at: number | null;
  /** Last used at: Unix time in seconds or null. */
  last_used_at?: number | null;
  /** Owner. */
  owner: AdminAPIKey.Owner;
  /** Value: a string. */
  value: string;
}
/** Response of `DELETE /organization/admin_api_keys/{key_id}`. */
export interface AdminAPIKeyDeleteResponse {
  /** ID: a string. */
  id: string;
  /** Object: always `organization.admin_api_key.deleted`. */
  object: "organization.admin_api_key.deleted";
  /** Deleted: a boolean. */
  deleted: boolean;
}
/** Params of `client.admin.organization.adminAPIKeys.list()`: `GET /organization/admin_api_keys`. */
export interface AdminAPIKeyListParams {
  /** After: a string or null. */
  after?: string | null;
  /** Order: one of 2 values; default `asc`. */
  order?: "asc" | "desc";
  /** Limit: an integer; default `20`. */
  limit?: number;
}
/** A page of {@link AdminAPIKey}. */
export type AdminAPIKeysPage = Contract.CursorPage<AdminAPIKey>;
/** Parts of {@link AdminAPIKey}. */
export declare namespace AdminAPIKey {
  /** Part of {@link AdminAPIKey}. */
  export interface Owner {
    /** Type: a string. */
    type?: string;
    /** Object: a string. */
    object?: string;
    /** ID: a string. */
    id?: string;
    /** Name: a string. */
    name?: string;
    /** Created at: Unix time in seconds. */
    created_at?: number;
    /** Role: a string. */
    role?: string;
  }
}
