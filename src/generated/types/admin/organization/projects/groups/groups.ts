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
  /** Group ID: text. */
  group_id: string;
  /** Role: text. */
  role: string;
}
/** Params of `client.admin.organization.projects.groups.delete()`: `DELETE /organization/projects/{project_id}/groups/{group_id}`. */
export interface GroupDeleteParams {
  /** Project ID: text. */
  project_id: string;
}
/** Answer of `DELETE /organization/projects/{project_id}/groups/{group_id}`. */
export interface GroupDeleteResponse {
  /** Object: always `project.group.deleted`. */
  object: "project.group.deleted";
  /** Deleted: true or false. */
  deleted: boolean;
}
/** Params of `client.admin.organization.projects.groups.list()`: `GET /organization/projects/{project_id}/groups`. */
export interface GroupListParams {
  /** Limit: a whole number from 0 to 100; `20` by default. */
  limit?: number;
  /** After: text. */
  after?: string;
  /** Order: one of 2 values; `asc` by default. */
  order?: "asc" | "desc";
}
/** Params of `client.admin.organization.projects.groups.retrieve()`: `GET /organization/projects/{project_id}/groups/{group_id}`. */
export interface GroupRetrieveParams {
  /** Project ID: text. */
  project_id: string;
  /** Group type: one of 2 values; `group` by default. */
  group_type?: "group" | "tenant_group";
}
/** Answer of `POST /organization/projects/{project_id}/groups`. */
export interface ProjectGroup {
  /** Object: always `project.group`. */
  object: "project.group";
  /** Project ID: text. */
  project_id: string;
  /** Group ID: text. */
  group_id: string;
  /** Group name: text. */
  group_name: string;
  /** Group type: one of 2 values. */
  group_type: "group" | "tenant_group";
  /** Created at: Unix time, in s. */
  created_at: number;
}
/** A page of {@link ProjectGroup}. */
export type ProjectGroupsPage = Contract.NextCursorPage<ProjectGroup>;
