/**
 * Types of `client.admin.organization.roles`.
 *
 * @module
 */
import type * as Contract from "../../../../contract.ts";
import type * as AdminOrganizationProjectsRolesAPI from "./projects/roles.ts";
/** Answer of `POST /organization/roles`. */
export interface Role {
  /** Object: always `role`. */
  object: "role";
  /** ID: text. */
  id: string;
  /** Name: text. */
  name: string;
  /** Description: text or null. */
  description: string | null;
  /** Permissions: a list. */
  permissions: string[];
  /** Resource type: text. */
  resource_type: string;
  /** Predefined role: true or false. */
  predefined_role: boolean;
}
/** Params of `client.admin.organization.roles.create()`: `POST /organization/roles`. */
export interface RoleCreateParams {
  /** Role name: text. */
  role_name: string;
  /** Permissions: a list. */
  permissions: string[];
  /** Description: text or null. */
  description?: string | null;
}
/** Another name of {@link RoleDeleteResponse}. */
export type RoleDeleteResponse =
  AdminOrganizationProjectsRolesAPI.RoleDeleteResponse;
/** Params of `client.admin.organization.roles.list()`: `GET /organization/roles`. */
export interface RoleListParams {
  /** Limit: a whole number from 0 to 1000; `1000` by default. */
  limit?: number;
  /** After: text. */
  after?: string;
  /** Order: one of 2 values; `asc` by default. */
  order?: "asc" | "desc";
}
/** Params of `client.admin.organization.roles.update()`: `POST /organization/roles/{role_id}`. */
export interface RoleUpdateParams {
  /** Permissions: a list or null. */
  permissions?: string[] | null;
  /** Description: text or null. */
  description?: string | null;
  /** Role name: text or null. */
  role_name?: string | null;
}
/** A page of {@link Role}. */
export type RolesPage = Contract.NextCursorPage<Role>;
