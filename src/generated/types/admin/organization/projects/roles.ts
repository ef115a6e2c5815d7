/**
 * Types of `client.admin.organization.projects.roles`.
 *
 * @module
 */
/** Params of `client.admin.organization.projects.roles.create()`: `POST /projects/{project_id}/roles`. */
export interface RoleCreateParams {
  /** Role name: a string. */
  role_name: string;
  /** Permissions: a list. */
  permissions: string[];
  /** Description: a string or null. */
  description?: string | null;
}
/** Params of `client.admin.organization.projects.roles.delete()`: `DELETE /projects/{project_id}/roles/{role_id}`. */
export interface RoleDeleteParams {
  /** Project ID: a string. */
  project_id: string;
}
/** Response of `DELETE /organization/roles/{role_id}`. */
export interface RoleDeleteResponse {
  /** Object: always `role.deleted`. */
  object: "role.deleted";
  /** ID: a string. */
  id: string;
  /** Deleted: a boolean. */
  deleted: boolean;
}
/** Params of `client.admin.organization.projects.roles.list()`: `GET /projects/{project_id}/roles`. */
export interface RoleListParams {
  /** Limit: an integer from 0 to 1000; default `1000`. */
  limit?: number;
  /** After: a string. */
  after?: string;
  /** Order: one of 2 values; default `asc`. */
  order?: "asc" | "desc";
}
/** Params of `client.admin.organization.projects.roles.retrieve()`: `GET /projects/{project_id}/roles/{role_id}`. */
export interface RoleRetrieveParams {
  /** Project ID: a string. */
  project_id: string;
}
/** Params of `client.admin.organization.projects.roles.update()`: `POST /projects/{project_id}/roles/{role_id}`. */
export interface RoleUpdateParams {
  /** Project ID: a string. */
  project_id: string;
  /** Permissions: a list or null. */
  permissions?: string[] | null;
  /** Description: a string or null. */
  description?: string | null;
  /** Role name: a string or null. */
  role_name?: string | null;
}
