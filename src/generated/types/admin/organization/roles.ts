/**
 * Types of `client.admin.organization.roles`.
 *
 * @module
 */
import type * as Contract from "../../../../contract.ts";
import type * as AdminOrganizationProjectsRolesAPI from "./projects/roles.ts";
/** Response of `POST /organization/roles`. */
export interface Role {
  /** Object: always `role`. */
  object: "role";
  /** ID: a string. */
  id: string;
  /** Name: a string. */
  name: string;
  /** Description: a string or null. */
  description: string | null;
  /** Permissions: a list. */
  permissions: string[];
  /** Resource type: a string. */
  resource_type: string;
  /** Predefined role: a boolean. */
  predefined_role: boolean;
}
/** Params of `client.admin.organization.roles.create()`: `POST /organization/roles`. */
export interface RoleCreateParams {
  /** Role name: a string. */
  role_name: string;
  /** Permissions: a list. */
  permissions: string[];
  /** Description: a string or null. */
  description?: string | null;
}
/** Another name of {@link RoleDeleteResponse}. */
export type RoleDeleteResponse =
  AdminOrganizationProjectsRolesAPI.RoleDeleteResponse;
/** Params of `client.admin.organization.roles.list()`: `GET /organization/roles`. */
export interface RoleListParams {
  /** Limit: an integer from 0 to 1000; default `1000`. */
  limit?: number;
  /** After: a string. */
  after?: string;
  /** Order: one of 2 values; default `asc`. */
  order?: "asc" | "desc";
}
/** Params of `client.admin.organization.roles.update()`: `POST /organization/roles/{role_id}`. */
export interface RoleUpdateParams {
  /** Permissions: a list or null. */
  permissions?: string[] | null;
  /** Description: a string or null. */
  description?: string | null;
  /** Role name: a string or null. */
  role_name?: string | null;
}
/** A page of {@link Role}. */
export type RolesPage = Contract.NextCursorPage<Role>;
