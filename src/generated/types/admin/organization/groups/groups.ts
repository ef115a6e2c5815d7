/**
 * Types of `client.admin.organization.groups`.
 *
 * @module
 */
import type * as Contract from "../../../../../contract.ts";
export type * as Users from "./users.ts";
export type {
  OrganizationGroupUser,
  OrganizationGroupUsersPage,
  UserCreateParams,
  UserCreateResponse,
  UserDeleteParams,
  UserDeleteResponse,
  UserListParams,
  UserRetrieveParams,
  UserRetrieveResponse,
} from "./users.ts";
export type * as Roles from "./roles.ts";
export type {
  RoleCreateParams,
  RoleCreateResponse,
  RoleDeleteParams,
  RoleDeleteResponse,
  RoleListParams,
  RoleListResponse,
  RoleListResponsesPage,
  RoleRetrieveParams,
  RoleRetrieveResponse,
} from "./roles.ts";
/** Response of `POST /organization/groups`. */
export interface Group {
  /** ID: a string. */
  id: string;
  /** Name: a string. */
  name: string;
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** Is scim managed: a boolean. */
  is_scim_managed: boolean;
  /** Group type: one of 2 values. */
  group_type: "group" | "tenant_group";
}
/** Params of `client.admin.organization.groups.create()`: `POST /organization/groups`. */
export interface GroupCreateParams {
  /** Name: a string from 1 to 255 characters. */
  name: string;
}
/** Response of `DELETE /organization/groups/{group_id}`. */
export interface GroupDeleteResponse {
  /** Object: always `group.deleted`. */
  object: "group.deleted";
  /** ID: a string. */
  id: string;
  /** Deleted: a boolean. */
  deleted: boolean;
}
/** Params of `client.admin.organization.groups.list()`: `GET /organization/groups`. */
export interface GroupListParams {
  /** Limit: an integer from 0 to 1000; default `100`. */
  limit?: number;
  /** After: a string. */
  after?: string;
  /** Order: one of 2 values; default `asc`. */
  order?: "asc" | "desc";
}
/** Params of `client.admin.organization.groups.update()`: `POST /organization/groups/{group_id}`. */
export interface GroupUpdateParams {
  /** Name: a string from 1 to 255 characters. */
  name: string;
}
/** Response of `POST /organization/groups/{group_id}`. */
export interface GroupUpdateResponse {
  /** ID: a string. */
  id: string;
  /** Name: a string. */
  name: string;
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** Is scim managed: a boolean. */
  is_scim_managed: boolean;
}
/** A page of {@link Group}. */
export type GroupsPage = Contract.NextCursorPage<Group>;
