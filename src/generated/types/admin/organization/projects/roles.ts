/**
 * Types of `client.admin.organization.projects.roles`.
 *
 * @module
 */
/** Params of `client.admin.organization.projects.roles.create()`: `POST /projects/{project_id}/roles`. */
export interface RoleCreateParams {
  /** Role name: text. */
  role_name: string;
  /** Permissions: a list. */
  permissions: string[];
  /** Description: text or null. */
  description?: string | null;
}
/** Params of `client.admin.organization.projects.roles.delete()`: `DELETE /projects/{project_id}/roles/{role_id}`. */
export interface RoleDeleteParams {
  /** Project ID: text. */
  project_id: string;
}
/** Answer of `DELETE /organization/roles/{role_id}`. */
export interface RoleDeleteResponse {
  /** Object: always `role.deleted`. */
  object: "role.deleted";
  /** ID: text. */
  id: string;
  /** Deleted: true or false. */
  deleted: boolean;
}
/** Params of `client.admin.organization.projects.roles.list()`: `GET /projects/{project_id}/roles`. */
export interface RoleListParams {
  /** Limit: a whole number from 0 to 1000; `1000` by default. */
  limit?: number;
  /** After: text. */
  after?: string;
  /** Order: one of 2 values; `asc` by default. */
  order?: "asc" | "desc";
}
/** Params of `client.admin.organization.projects.roles.retrieve()`: `GET /projects/{project_id}/roles/{role_id}`. */
export interface RoleRetrieveParams {
  /** Project ID: text. */
  project_id: string;
}
/** Params of `client.admin.organization.projects.roles.update()`: `POST /projects/{project_id}/roles/{role_id}`. */
export interface RoleUpdateParams {
  /** Project ID: text. */
  project_id: string;
  /** Permissions: a list or null. */
  permissions?: string[] | null;
  /** Description: text or null. */
  description?: string | null;
  /** Role name: text or null. */
  role_name?: string | null;
}
