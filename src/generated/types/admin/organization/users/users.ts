/**
 * Types of `client.admin.organization.users`.
 *
 * @module
 */
import type * as Contract from "../../../../../contract.ts";
export type * as Roles from "./roles.ts";
export type {
  RoleCreateParams,
  RoleCreateResponse,
  RoleDeleteParams,
  RoleDeleteResponse,
  RoleListParams,
  RoleListResponse,
  RoleRetrieveParams,
  RoleRetrieveResponse,
} from "./roles.ts";
/** Response of `GET /organization/users/{user_id}`. */
export interface OrganizationUser {
  /** Object: always `organization.user`. */
  object: "organization.user";
  /** ID: a string. */
  id: string;
  /** Name: a string or null. */
  name?: string | null;
  /** Email: a string or null. */
  email?: string | null;
  /** Role: a string or null. */
  role?: string | null;
  /** Added at: Unix time in seconds. */
  added_at: number;
  /** Is default: a boolean. */
  is_default?: boolean;
  /** Created: Unix time in seconds. */
  created?: number;
  /** User. */
  user?: OrganizationUser.User;
  /** Is service account: a boolean. */
  is_service_account?: boolean;
  /** Is scale tier authorized purchaser: a boolean or null. */
  is_scale_tier_authorized_purchaser?: boolean | null;
  /** Is scim managed: a boolean. */
  is_scim_managed?: boolean;
  /** API key last used at: Unix time in seconds or null. */
  api_key_last_used_at?: number | null;
  /** Technical level: a string or null. */
  technical_level?: string | null;
  /** Developer persona: a string or null. */
  developer_persona?: string | null;
  /** Projects: may be null. */
  projects?: OrganizationUser.Projects | null;
}
/** A page of {@link OrganizationUser}. */
export type OrganizationUsersPage = Contract.ConversationCursorPage<
  OrganizationUser
>;
/** Response of `DELETE /organization/users/{user_id}`. */
export interface UserDeleteResponse {
  /** Object: always `organization.user.deleted`. */
  object: "organization.user.deleted";
  /** ID: a string. */
  id: string;
  /** Deleted: a boolean. */
  deleted: boolean;
}
/** Params of `client.admin.organization.users.list()`: `GET /organization/users`. */
export interface UserListParams {
  /** Limit: an integer; default `20`. */
  limit?: number;
  /** After: a string. */
  after?: string;
  /** Emails: a list. */
  emails?: string[];
}
/** Params of `client.admin.organization.users.update()`: `POST /organization/users/{user_id}`. */
export interface UserUpdateParams {
  /** Role: a string or null. */
  role?: string | null;
  /** Role ID: a string or null. */
  role_id?: string | null;
  /** Technical level: a string or null. */
  technical_level?: string | null;
  /** Developer persona: a string or null. */
  developer_persona?: string | null;
}
/** Parts of {@link OrganizationUser}. */
export declare namespace OrganizationUser {
  /** Part of {@link OrganizationUser}. */
  export interface Projects {
    /** Object: always `list`. */
    object: "list";
    /** Data: a list. */
    data: OrganizationUser.Projects.Data[];
  }
  /** Part of {@link OrganizationUser}. */
  export interface User {
    /** Object: always `user`. */
    object: "user";
    /** ID: a string. */
    id: string;
    /** Email: a string or null. */
    email?: string | null;
    /** Name: a string or null. */
    name?: string | null;
    /** Picture: a string or null. */
    picture?: string | null;
    /** Enabled: a boolean or null. */
    enabled?: boolean | null;
    /** Banned: a boolean or null. */
    banned?: boolean | null;
    /** Banned at: Unix time in seconds or null. */
    banned_at?: number | null;
  }
  /** Parts of {@link Projects}. */
  export namespace Projects {
    /** Part of {@link OrganizationUser.Projects}. */
    export interface Data {
      /** ID: a string or null. */
      id?: string | null;
      /** Name: a string or null. */
      name?: string | null;
      /** Role: a string or null. */
      role?: string | null;
    }
  }
}
