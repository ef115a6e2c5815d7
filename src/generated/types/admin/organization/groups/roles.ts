/**
 * Types of `client.admin.organization.groups.roles`.
 *
 * @module
 */
import type * as Contract from "../../../../../contract.ts";
import type * as AdminOrganizationRolesAPI from "../roles.ts";
/** Params of `client.admin.organization.groups.roles.create()`: `POST /organization/groups/{group_id}/roles`. */
export interface RoleCreateParams {
  /** Role ID: text. */
  role_id: string;
}
/** Answer of `POST /organization/groups/{group_id}/roles`. */
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
  /** Group ID: text. */
  group_id: string;
}
/** Answer of `DELETE /organization/users/{user_id}/roles/{role_id}`. */
export interface RoleDeleteResponse {
  /** Object: text. */
  object: string;
  /** Deleted: true or false. */
  deleted: boolean;
}
/** Params of `client.admin.organization.groups.roles.list()`: `GET /organization/groups/{group_id}/roles`. */
export interface RoleListParams {
  /** Limit: a whole number from 0 to 1000. */
  limit?: number;
  /** After: text. */
  after?: string;
  /** Order: one of 2 values. */
  order?: "asc" | "desc";
}
/** Answer of `GET /organization/users/{user_id}/roles/{role_id}`. */
export interface RoleListResponse {
  /** ID: text. */
  id: string;
  /** Name: text. */
  name: string;
  /** Permissions: a list. */
  permissions: string[];
  /** Resource type: text. */
  resource_type: string;
  /** Predefined role: true or false. */
  predefined_role: boolean;
  /** Description: text or null. */
  description: string | null;
  /** Created at: Unix time, in s or null. */
  created_at: number | null;
  /** Updated at: Unix time, in s or null. */
  updated_at: number | null;
  /** Created by: text or null. */
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
  /** Group ID: text. */
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
    /** ID: text. */
    id: string;
    /** Name: text. */
    name: string;
    /** Created at: Unix time, in s. */
    created_at: number;
    /** Scim managed: true or false. */
    scim_managed: boolean;
  }
}
/** Parts of {@link RoleListResponse}. */
export declare namespace RoleListResponse {
  /** Part of {@link RoleListResponse}. */
  export interface AssignmentSource {
    /** Principal ID: text. */
    principal_id: string;
    /** Principal type: text. */
    principal_type: string;
  }
}
