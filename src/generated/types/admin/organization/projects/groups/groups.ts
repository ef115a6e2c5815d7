/**
 * Types of `client.admin.organization.projects.groups`.
 *
 * @module
 */
import type * as Contract from "../../../../../../contract.ts";
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
/** Params of `client.admin.organization.projects.groups.create()`: `POST /organization/projects/{project_id}/groups`. */
export interface GroupCreateParams {
  /** Group ID: a string. */
  group_id: string;
  /** Role: a string. */
  role: string;
}
/** Params of `client.admin.organization.projects.groups.delete()`: `DELETE /organization/projects/{project_id}/groups/{group_id}`. */
export interface GroupDeleteParams {
  /** Project ID: a string. */
  project_id: string;
}
/** Response of `DELETE /organization/projects/{project_id}/groups/{group_id}`. */
export interface GroupDeleteResponse {
  /** Object: always `project.group.deleted`. */
  object: "project.group.deleted";
  /** Deleted: a boolean. */
  deleted: boolean;
}
/** Params of `client.admin.organization.projects.groups.list()`: `GET /organization/projects/{project_id}/groups`. */
export interface GroupListParams {
  /** Limit: an integer from 0 to 100; default `20`. */
  limit?: number;
  /** After: a string. */
  after?: string;
  /** Order: one of 2 values; default `asc`. */
  order?: "asc" | "desc";
}
/** Params of `client.admin.organization.projects.groups.retrieve()`: `GET /organization/projects/{project_id}/groups/{group_id}`. */
export interface GroupRetrieveParams {
  /** Project ID: a string. */
  project_id: string;
  /** Group type: one of 2 values; default `group`. */
  group_type?: "group" | "tenant_group";
}
/** Response of `POST /organization/projects/{project_id}/groups`. */
export interface ProjectGroup {
  /** Object: always `project.group`. */
  object: "project.group";
  /** Project ID: a string. */
  project_id: string;
  /** Group ID: a string. */
  group_id: string;
  /** Group name: a string. */
  group_name: string;
  /** Group type: one of 2 values. */
  group_type: "group" | "tenant_group";
  /** Created at: Unix time in seconds. */
  created_at: number;
}
/** A page of {@link ProjectGroup}. */
export type ProjectGroupsPage = Contract.NextCursorPage<ProjectGroup>;
