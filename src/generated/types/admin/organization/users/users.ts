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
/** Answer of `GET /organization/users/{user_id}`. */
export interface OrganizationUser {
  /** Object: always `organization.user`. */
  object: "organization.user";
  /** ID: text. */
  id: string;
  /** Name: text or null. */
  name?: string | null;
  /** Email: text or null. */
  email?: string | null;
  /** Role: text or null. */
  role?: string | null;
  /** Added at: Unix time, in s. */
  added_at: number;
  /** Is default: true or false. */
  is_default?: boolean;
  /** Created: Unix time, in s. */
  created?: number;
  /** User. */
  user?: OrganizationUser.User;
  /** Is service account: true or false. */
  is_service_account?: boolean;
  /** Is scale tier authorized purchaser: true or false or null. */
  is_scale_tier_authorized_purchaser?: boolean | null;
  /** Is scim managed: true or false. */
  is_scim_managed?: boolean;
  /** API key last used at: Unix time, in s or null. */
  api_key_last_used_at?: number | null;
  /** Technical level: text or null. */
  technical_level?: string | null;
  /** Developer persona: text or null. */
  developer_persona?: string | null;
  /** Projects: may be null. */
  projects?: OrganizationUser.Projects | null;
}
/** A page of {@link OrganizationUser}. */
export type OrganizationUsersPage = Contract.ConversationCursorPage<
  OrganizationUser
>;
/** Answer of `DELETE /organization/users/{user_id}`. */
export interface UserDeleteResponse {
  /** Object: always `organization.user.deleted`. */
  object: "organization.user.deleted";
  /** ID: text. */
  id: string;
  /** Deleted: true or false. */
  deleted: boolean;
}
/** Params of `client.admin.organization.users.list()`: `GET /organization/users`. */
export interface UserListParams {
  /** Limit: a whole number; `20` by default. */
  limit?: number;
  /** After: text. */
  after?: string;
  /** Emails: a list. */
  emails?: string[];
}
/** Params of `client.admin.organization.users.update()`: `POST /organization/users/{user_id}`. */
export interface UserUpdateParams {
  /** Role: text or null. */
  role?: string | null;
  /** Role ID: text or null. */
  role_id?: string | null;
  /** Technical level: text or null. */
  technical_level?: string | null;
  /** Developer persona: text or null. */
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
    /** ID: text. */
    id: string;
    /** Email: text or null. */
    email?: string | null;
    /** Name: text or null. */
    name?: string | null;
    /** Picture: text or null. */
    picture?: string | null;
    /** Enabled: true or false or null. */
    enabled?: boolean | null;
    /** Banned: true or false or null. */
    banned?: boolean | null;
    /** Banned at: Unix time, in s or null. */
    banned_at?: number | null;
  }
  /** Parts of {@link Projects}. */
  export namespace Projects {
    /** Part of {@link OrganizationUser.Projects}. */
    export interface Data {
      /** ID: text or null. */
      id?: string | null;
      /** Name: text or null. */
      name?: string | null;
      /** Role: text or null. */
      role?: string | null;
    }
  }
}
