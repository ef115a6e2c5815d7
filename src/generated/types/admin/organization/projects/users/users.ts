/**
 * Types of `client.admin.organization.projects.users`.
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
/** Response of `POST /organization/projects/{project_id}/users`. */
export interface ProjectUser {
  /** Object: always `organization.project.user`. */
  object: "organization.project.user";
  /** ID: a string. */
  id: string;
  /** Name: a string or null. */
  name?: string | null;
  /** Email: a string or null. */
  email?: string | null;
  /** Role: a string. */
  role: string;
  /** Added at: Unix time in seconds. */
  added_at: number;
}
/** A page of {@link ProjectUser}. */
export type ProjectUsersPage = Contract.ConversationCursorPage<ProjectUser>;
/** Params of `client.admin.organization.projects.users.create()`: `POST /organization/projects/{project_id}/users`. */
export interface UserCreateParams {
  /** User ID: a string or null. */
  user_id?: string | null;
  /** Email: a string or null. */
  email?: string | null;
  /** Role: a string. */
  role: string;
}
/** Params of `client.admin.organization.projects.users.delete()`: `DELETE /organization/projects/{project_id}/users/{user_id}`. */
export interface UserDeleteParams {
  /** Project ID: a string. */
  project_id: string;
}
/** Response of `DELETE /organization/projects/{project_id}/users/{user_id}`. */
export interface UserDeleteResponse {
  /** Object: always `organization.project.user.deleted`. */
  object: "organization.project.user.deleted";
  /** ID: a string. */
  id: string;
  /** Deleted: a boolean. */
  deleted: boolean;
}
/** Params of `client.admin.organization.projects.users.list()`: `GET /organization/projects/{project_id}/users`. */
export interface UserListParams {
  /** Limit: an integer; default `20`. */
  limit?: number;
  /** After: a string. */
  after?: string;
}
/** Params of `client.admin.organization.projects.users.retrieve()`: `GET /organization/projects/{project_id}/users/{user_id}`. */
export interface UserRetrieveParams {
  /** Project ID: a string. */
  project_id: string;
}
/** Params of `client.admin.organization.projects.users.update()`: `POST /organization/projects/{project_id}/users/{user_id}`. */
export interface UserUpdateParams {
  /** Project ID: a string. */
  project_id: string;
  /** Role: a string or null. */
  role?: string | null;
}
