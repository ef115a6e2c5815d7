/**
 * Types of `client.admin.organization.projects.users.roles`.
 *
 * @module
 */
import type * as AdminOrganizationGroupsRolesAPI from "../../groups/roles.ts";
import type * as AdminOrganizationRolesAPI from "../../roles.ts";
import type * as AdminOrganizationUsersAPI from "../../users/users.ts";
/** Params of `client.admin.organization.projects.users.roles.create()`: `POST /projects/{project_id}/users/{user_id}/roles`. */
export interface RoleCreateParams {
  /** Project ID: a string. */
  project_id: string;
  /** Role ID: a string. */
  role_id: string;
}
/** Response of `POST /organization/users/{user_id}/roles`. */
export interface RoleCreateResponse {
  /** Object: always `user.role`. */
  object: "user.role";
  /** User. */
  user: AdminOrganizationUsersAPI.OrganizationUser;
  /** Role. */
  role: AdminOrganizationRolesAPI.Role;
}
/** Params of `client.admin.organization.projects.users.roles.delete()`: `DELETE /projects/{project_id}/users/{user_id}/roles/{role_id}`. */
export interface RoleDeleteParams {
  /** Project ID: a string. */
  project_id: string;
  /** User ID: a string. */
  user_id: string;
}
/** Another name of {@link RoleDeleteResponse}. */
export type RoleDeleteResponse =
  AdminOrganizationGroupsRolesAPI.RoleDeleteResponse;
/** Params of `client.admin.organization.projects.users.roles.list()`: `GET /projects/{project_id}/users/{user_id}/roles`. */
export interface RoleListParams {
  /** Project ID: a string. */
  project_id: string;
  /** Limit: an integer from 0 to 1000. */
  limit?: number;
  /** After: a string. */
  after?: string;
  /** Order: one of 2 values. */
  order?: "asc" | "desc";
}
/** Another name of {@link RoleListResponse}. */
export type RoleListResponse = AdminOrganizationGroupsRolesAPI.RoleListResponse;
/** Params of `client.admin.organization.projects.users.roles.retrieve()`: `GET /projects/{project_id}/users/{user_id}/roles/{role_id}`. */
export interface RoleRetrieveParams {
  /** Project ID: a string. */
  project_id: string;
  /** User ID: a string. */
  user_id: string;
}
/** Another name of {@link RoleListResponse}. */
export type RoleRetrieveResponse =
  AdminOrganizationGroupsRolesAPI.RoleListResponse;
