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
/** Answer of `POST /organization/projects/{project_id}/users`. */
export interface ProjectUser {
  /** Object: always `organization.project.user`. */
  object: "organization.project.user";
  /** ID: text. */
  id: string;
  /** Name: text or null. */
  name?: string | null;
  /** Email: text or null. */
  email?: string | null;
  /** Role: text. */
  role: string;
  /** Added at: Unix time, in s. */
  added_at: number;
}
/** A page of {@link ProjectUser}. */
export type ProjectUsersPage = Contract.ConversationCursorPage<ProjectUser>;
/** Params of `client.admin.organization.projects.users.create()`: `POST /organization/projects/{project_id}/users`. */
export interface UserCreateParams {
  /** User ID: text or null. */
  user_id?: string | null;
  /** Email: text or null. */
  email?: string | null;
  /** Role: text. */
  role: string;
}
/** Params of `client.admin.organization.projects.users.delete()`: `DELETE /organization/projects/{project_id}/users/{user_id}`. */
export interface UserDeleteParams {
  /** Project ID: text. */
  project_id: string;
}
/** Answer of `DELETE /organization/projects/{project_id}/users/{user_id}`. */
export interface UserDeleteResponse {
  /** Object: always `organization.project.user.deleted`. */
  object: "organization.project.user.deleted";
  /** ID: text. */
  id: string;
  /** Deleted: true or false. */
  deleted: boolean;
}
/** Params of `client.admin.organization.projects.users.list()`: `GET /organization/projects/{project_id}/users`. */
export interface UserListParams {
  /** Limit: a whole number; `20` by default. */
  limit?: number;
  /** After: text. */
  after?: string;
}
/** Params of `client.admin.organization.projects.users.retrieve()`: `GET /organization/projects/{project_id}/users/{user_id}`. */
export interface UserRetrieveParams {
  /** Project ID: text. */
  project_id: string;
}
/** Params of `client.admin.organization.projects.users.update()`: `POST /organization/projects/{project_id}/users/{user_id}`. */
export interface UserUpdateParams {
  /** Project ID: text. */
  project_id: string;
  /** Role: text or null. */
  role?: string | null;
}
