/**
 * Types of `client.admin.organization.groups.roles`.
 *
 * @module
 */
import type * as Contract from "../../../../../contract.ts";
import type * as AdminOrganizationRolesAPI from "../roles.ts";
/** Params of `client.admin.organization.groups.roles.create()`: `POST /organization/groups/{group_id}/roles`. */
export interface RoleCreateParams {
  /** Role ID: a string. */
  role_id: string;
}
/** Response of `POST /organization/groups/{group_id}/roles`. */
export interface RoleCreateResponse {
  /** Object: always `group.role`. */
  object: "group.role";
  /** Group. */
  group: RoleCreateResponse.Group;
  /** Role. */
  role: AdminOrganizationRolesAPI.Role;
}
/** Params of `client.admin.organization.groups.roles.delete()`: `DELETE /organization/groups/{group_id}/roles/{role_id}`. */
export interface RoleDeleteParams {
  /** Group ID: a string. */
  group_id: string;
}
/** Response of `DELETE /organization/users/{user_id}/roles/{role_id}`. */
export interface RoleDeleteResponse {
  /** Object: a string. */
  object: string;
  /** Deleted: a boolean. */
  deleted: boolean;
}
/** Params of `client.admin.organization.groups.roles.list()`: `GET /organization/groups/{group_id}/roles`. */
export interface RoleListParams {
  /** Limit: an integer from 0 to 1000. */
  limit?: number;
  /** After: a string. */
  after?: string;
  /** Order: one of 2 values. */
  order?: "asc" | "desc";
}
/** Response of `GET /organization/users/{user_id}/roles/{role_id}`. */
export interface RoleListResponse {
  /** ID: a string. */
  id: string;
  /** Name: a string. */
  name: string;
  /** Permissions: a list. */
  permissions: string[];
  /** Resource type: a string. */
  resource_type: string;
  /** Predefined role: a boolean. */
  predefined_role: boolean;
  /** Description: a string or null. */
  description: string | null;
  /** Created at: Unix time in seconds or null. */
  created_at: number | null;
  /** Updated at: Unix time in seconds or null. */
  updated_at: number | null;
  /** Created by: a string or null. */
  created_by: string | null;
  /** Created by user obj: a map or null. */
  created_by_user_obj: Record<string, unknown> | null;
  /** Metadata: a map or null. */
  metadata: Record<string, unknown> | null;
  /** Assignment sources: a list or null. */
  assignment_sources: RoleListResponse.AssignmentSource[] | null;
}
/** A page of {@link RoleListResponse}. */
export type RoleListResponsesPage = Contract.NextCursorPage<RoleListResponse>;
/** Params of `client.admin.organization.groups.roles.retrieve()`: `GET /organization/groups/{group_id}/roles/{role_id}`. */
export interface RoleRetrieveParams {
  /** Group ID: a string. */
  group_id: string;
}
/** Another name of {@link RoleListResponse}. */
export type RoleRetrieveResponse = RoleListResponse;
/** Parts of {@link RoleCreateResponse}. */
export declare namespace RoleCreateResponse {
  /** Part of {@link RoleCreateResponse}. */
  export interface Group {
    /** Object: always `group`. */
    object: "group";
    /** ID: a string. */
    id: string;
    /** Name: a string. */
    name: string;
    /** Created at: Unix time in seconds. */
    created_at: number;
    /** Scim managed: a boolean. */
    scim_managed: boolean;
  }
}
/** Parts of {@link RoleListResponse}. */
export declare namespace RoleListResponse {
  /** Part of {@link RoleListResponse}. */
  export interface AssignmentSource {
    /** Principal ID: a string. */
    principal_id: string;
    /** Principal type: a string. */
    principal_type: string;
  }
}
