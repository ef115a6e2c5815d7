/**
 * Types of `client.admin.organization.adminAPIKeys`.
 *
 * @module
 */
import type * as Contract from "../../../../contract.ts";
/** Answer of `GET /organization/admin_api_keys/{key_id}`. */
export interface AdminAPIKey {
  /** Object: always `organization.admin_api_key`. */
  object: "organization.admin_api_key";
  /** ID: text. */
  id: string;
  /** Name: text or null. */
  name?: string | null;
  /** Redacted value: text. */
  redacted_value: string;
  /** Created at: Unix time, in s. */
  created_at: number;
  /** Expires at: Unix time, in s or null. */
  expires_at: number | null;
  /** Last used at: Unix time, in s or null. */
  last_used_at?: number | null;
  /** Owner. */
  owner: AdminAPIKey.Owner;
}
/** Params of `client.admin.organization.adminAPIKeys.create()`: `POST /organization/admin_api_keys`. */
export interface AdminAPIKeyCreateParams {
  /** Name: text. */
  name: string;
  /** Expires in seconds: a whole number from 1 to 31536000. */
  expires_in_seconds?: number;
}
/** Answer of `POST /organization/admin_api_keys`. */
export interface AdminAPIKeyCreateResponse {
  /** Object: always `organization.admin_api_key`. */
  object: "organization.admin_api_key";
  /** ID: text. */
  id: string;
  /** Name: text or null. */
  name?: string | null;
  /** Redacted value: text. */
  redacted_value: string;
  /** Created at: Unix time, in s. */
  created_at: number;
  /** Expires at: Unix time, in s or null. */
  expires_at: number | null;
  /** Last used at: Unix time, in s or null. */
  last_used_at?: number | null;
  /** Owner. */
  owner: AdminAPIKey.Owner;
  /** Value: text. */
  value: string;
}
/** Answer of `DELETE /organization/admin_api_keys/{key_id}`. */
export interface AdminAPIKeyDeleteResponse {
  /** ID: text. */
  id: string;
  /** Object: always `organization.admin_api_key.deleted`. */
  object: "organization.admin_api_key.deleted";
  /** Deleted: true or false. */
  deleted: boolean;
}
/** Params of `client.admin.organization.adminAPIKeys.list()`: `GET /organization/admin_api_keys`. */
export interface AdminAPIKeyListParams {
  /** After: text or null. */
  after?: string | null;
  /** Order: one of 2 values; `asc` by default. */
  order?: "asc" | "desc";
  /** Limit: a whole number; `20` by default. */
  limit?: number;
}
/** A page of {@link AdminAPIKey}. */
export type AdminAPIKeysPage = Contract.CursorPage<AdminAPIKey>;
/** Parts of {@link AdminAPIKey}. */
export declare namespace AdminAPIKey {
  /** Part of {@link AdminAPIKey}. */
  export interface Owner {
    /** Type: text. */
    type?: string;
    /** Object: text. */
    object?: string;
    /** ID: text. */
    id?: string;
    /** Name: text. */
    name?: string;
    /** Created at: Unix time, in s. */
    created_at?: number;
    /** Role: text. */
    role?: string;
  }
}
