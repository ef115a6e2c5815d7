/**
 * Types of `client.admin.organization.users.roles`.
 *
 * @module
 */
import type * as AdminOrganizationGroupsRolesAPI from "../groups/roles.ts";
import type * as AdminOrganizationProjectsUsersRolesAPI from "../projects/users/roles.ts";
/** Params of `client.admin.organization.users.roles.create()`: `POST /organization/users/{user_id}/roles`. */
export interface RoleCreateParams {
  /** Role ID: a string. */
  role_id: string;
}
/** Another name of {@link RoleCreateResponse}. */
export type RoleCreateResponse =
  AdminOrganizationProjectsUsersRolesAPI.RoleCreateResponse;
/** Params of `client.admin.organization.users.roles.delete()`: `DELETE /organization/users/{user_id}/roles/{role_id}`. */
export interface RoleDeleteParams {
  /** User ID: a string. */
  user_id: string;
}
/** Another name of {@link RoleDeleteResponse}. */
export type RoleDeleteResponse =
  AdminOrganizationGroupsRolesAPI.RoleDeleteResponse;
/** Params of `client.admin.organization.users.roles.list()`: `GET /organization/users/{user_id}/roles`. */
export interface RoleListParams {
  /** Limit: an integer from 0 to 1000. */
  limit?: number;
  /** After: a string. */
  after?: string;
  /** Order: one of 2 values. */
  order?: "asc" | "desc";
}
/** Another name of {@link RoleListResponse}. */
export type RoleListResponse = AdminOrganizationGroupsRolesAPI.RoleListResponse;
/** Params of `client.admin.organization.users.roles.retrieve()`: `GET /organization/users/{user_id}/roles/{role_id}`. */
export interface RoleRetrieveParams {
  /** User ID: a string. */
  user_id: string;
}
/** Another name of {@link RoleListResponse}. */
export type RoleRetrieveResponse =
  AdminOrganizationGroupsRolesAPI.RoleListResponse;
