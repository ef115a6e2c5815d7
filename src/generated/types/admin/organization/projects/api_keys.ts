/**
 * Types of `client.admin.organization.projects.apiKeys`.
 *
 * @module
 */
import type * as Contract from "../../../../../contract.ts";
/** Params of `client.admin.organization.projects.apiKeys.delete()`: `DELETE /organization/projects/{project_id}/api_keys/{api_key_id}`. */
export interface APIKeyDeleteParams {
  /** Project ID: a string. */
  project_id: string;
}
/** Response of `DELETE /organization/projects/{project_id}/api_keys/{api_key_id}`. */
export interface APIKeyDeleteResponse {
  /** Object: always `organization.project.api_key.deleted`. */
  object: "organization.project.api_key.deleted";
  /** ID: a string. */
  id: string;
  /** Deleted: a boolean. */
  deleted: boolean;
}
/** Params of `client.admin.organization.projects.apiKeys.list()`: `GET /organization/projects/{project_id}/api_keys`. */
export interface APIKeyListParams {
  /** Limit: an integer; default `20`. */
  limit?: number;
  /** After: a string. */
  after?: string;
  /** Owner project access: one of 3 values. */
  owner_project_access?: "active" | "inactive" | "any";
}
/** Params of `client.admin.organization.projects.apiKeys.retrieve()`: `GET /organization/projects/{project_id}/api_keys/{api_key_id}`. */
export interface APIKeyRetrieveParams {
  /** Project ID: a string. */
  project_id: string;
}
/** Params of `client.admin.organization.projects.apiKeys.update()`: `POST /organization/projects/{project_id}/api_keys/{api_key_id}`. */
export interface APIKeyUpdateParams {
  /** Project ID: a string. */
  project_id: string;
  /** Expires in seconds: a number. */
  expires_in_seconds?: number;
  /** Scopes: a list. */
  scopes?: string[];
}
/** Response of `GET /organization/projects/{project_id}/api_keys/{api_key_id}`. */
export interface ProjectAPIKey {
  /** Object: always `organization.project.api_key`. */
  object: "organization.project.api_key";
  /** Redacted value: a string. */
  redacted_value: string;
  /** Name: a string. */
  name: string;
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** Last used at: Unix time in seconds or null. */
  last_used_at: number | null;
  /** ID: a string. */
  id: string;
  /** Owner project access: one of 2 values. */
  owner_project_access: "active" | "inactive";
  /** Owner. */
  owner: ProjectAPIKey.Owner;
  /** Expires at: a number or null. */
  expires_at?: number | null;
}
/** A page of {@link ProjectAPIKey}. */
export type ProjectAPIKeysPage = Contract.ConversationCursorPage<ProjectAPIKey>;
/** Parts of {@link ProjectAPIKey}. */
export declare namespace ProjectAPIKey {
  /** Part of {@link ProjectAPIKey}. */
  export interface Owner {
    /** Type: one of 2 values. */
    type?: "user" | "service_account";
    /** User. */
    user?: ProjectAPIKey.Owner.User;
    /** Service account. */
    service_account?: ProjectAPIKey.Owner.ServiceAccount;
  }
  /** Parts of {@link Owner}. */
  export namespace Owner {
    /** Part of {@link ProjectAPIKey.Owner}. */
    export interface ServiceAccount {
      /** ID: a string. */
      id: string;
      /** Name: a string. */
      name: string;
      /** Created at: Unix time in seconds. */
      created_at: number;
      /** Role: a string. */
      role: string;
    }
    /** Part of {@link ProjectAPIKey.Owner}. */
    export interface User {
      /** ID: a string. */
      id: string;
      /** Email: a string. */
      email: string;
      /** Name: a string. */
      name: string;
      /** Created at: Unix time in seconds. */
      created_at: number;
      /** Role: a string. */
      role: string;
    }
  }
}
