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
/** Answer of `POST /organization/groups`. */
export interface Group {
  /** ID: text. */
  id: string;
  /** Name: text. */
  name: string;
  /** Created at: Unix time, in s. */
  created_at: number;
  /** Is scim managed: true or false. */
  is_scim_managed: boolean;
  /** Group type: one of 2 values. */
  group_type: "group" | "tenant_group";
}
/** Params of `client.admin.organization.groups.create()`: `POST /organization/groups`. */
export interface GroupCreateParams {
  /** Name: text from 1 to 255 characters. */
  name: string;
}
/** Answer of `DELETE /organization/groups/{group_id}`. */
export interface GroupDeleteResponse {
  /** Object: always `group.deleted`. */
  object: "group.deleted";
  /** ID: text. */
  id: string;
  /** Deleted: true or false. */
  deleted: boolean;
}
/** Params of `client.admin.organization.groups.list()`: `GET /organization/groups`. */
export interface GroupListParams {
  /** Limit: a whole number from 0 to 1000; `100` by default. */
  limit?: number;
  /** After: text. */
  after?: string;
  /** Order: one of 2 values; `asc` by default. */
  order?: "asc" | "desc";
}
/** Params of `client.admin.organization.groups.update()`: `POST /organization/groups/{group_id}`. */
export interface GroupUpdateParams {
  /** Name: text from 1 to 255 characters. */
  name: string;
}
/** Answer of `POST /organization/groups/{group_id}`. */
export interface GroupUpdateResponse {
  /** ID: text. */
  id: string;
  /** Name: text. */
  name: string;
  /** Created at: Unix time, in s. */
  created_at: number;
  /** Is scim managed: true or false. */
  is_scim_managed: boolean;
}
/** A page of {@link Group}. */
export type GroupsPage = Contract.NextCursorPage<Group>;
