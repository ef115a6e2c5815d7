/**
 * Types of `client.admin.organization.projects.groups.roles`.
 *
 * @module
 */
import type * as AdminOrganizationGroupsRolesAPI from "../../groups/roles.ts";
/** Params of `client.admin.organization.projects.groups.roles.create()`: `POST /projects/{project_id}/groups/{group_id}/roles`. */
export interface RoleCreateParams {
  /** Project ID: a string. */
  project_id: string;
  /** Role ID: a string. */
  role_id: string;
}
/** Another name of {@link RoleCreateResponse}. */
export type RoleCreateResponse =
  AdminOrganizationGroupsRolesAPI.RoleCreateResponse;
/** Params of `client.admin.organization.projects.groups.roles.delete()`: `DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id}`. */
export interface RoleDeleteParams {
  /** Project ID: a string. */
  project_id: string;
  /** Group ID: a string. */
  group_id: string;
}
/** Another name of {@link RoleDeleteResponse}. */
export type RoleDeleteResponse =
  AdminOrganizationGroupsRolesAPI.RoleDeleteResponse;
/** Params of `client.admin.organization.projects.groups.roles.list()`: `GET /projects/{project_id}/groups/{group_id}/roles`. */
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
/** Params of `client.admin.organization.projects.groups.roles.retrieve()`: `GET /projects/{project_id}/groups/{group_id}/roles/{role_id}`. */
export interface RoleRetrieveParams {
  /** Project ID: a string. */
  project_id: string;
  /** Group ID: a string. */
  group_id: string;
}
/** Another name of {@link RoleListResponse}. */
export type RoleRetrieveResponse =
  AdminOrganizationGroupsRolesAPI.RoleListResponse;
