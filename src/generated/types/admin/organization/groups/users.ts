/**
 * Types of `client.admin.organization.groups.users`.
 *
 * @module
 */
import type * as Contract from "../../../../../contract.ts";
/** Item of `GET /organization/groups/{group_id}/users`. */
export interface OrganizationGroupUser {
  /** ID: a string. */
  id: string;
  /** Name: a string. */
  name: string;
  /** Email: a string or null. */
  email: string | null;
}
/** A page of {@link OrganizationGroupUser}. */
export type OrganizationGroupUsersPage = Contract.NextCursorPage<
  OrganizationGroupUser
>;
/** Params of `client.admin.organization.groups.users.create()`: `POST /organization/groups/{group_id}/users`. */
export interface UserCreateParams {
  /** User ID: a string. */
  user_id: string;
}
/** Response of `POST /organization/groups/{group_id}/users`. */
export interface UserCreateResponse {
  /** Object: always `group.user`. */
  object: "group.user";
  /** User ID: a string. */
  user_id: string;
  /** Group ID: a string. */
  group_id: string;
}
/** Params of `client.admin.organization.groups.users.delete()`: `DELETE /organization/groups/{group_id}/users/{user_id}`. */
export interface UserDeleteParams {
  /** Group ID: a string. */
  group_id: string;
}
/** Response of `DELETE /organization/groups/{group_id}/users/{user_id}`. */
export interface UserDeleteResponse {
  /** Object: always `group.user.deleted`. */
  object: "group.user.deleted";
  /** Deleted: a boolean. */
  deleted: boolean;
}
/** Params of `client.admin.organization.groups.users.list()`: `GET /organization/groups/{group_id}/users`. */
export interface UserListParams {
  /** Limit: an integer from 0 to 1000; default `100`. */
  limit?: number;
  /** After: a string. */
  after?: string;
  /** Order: one of 2 values; default `desc`. */
  order?: "asc" | "desc";
}
/** Params of `client.admin.organization.groups.users.retrieve()`: `GET /organization/groups/{group_id}/users/{user_id}`. */
export interface UserRetrieveParams {
  /** Group ID: a string. */
  group_id: string;
}
/** Response of `GET /organization/groups/{group_id}/users/{user_id}`. */
export interface UserRetrieveResponse {
  /** ID: a string. */
  id: string;
  /** Name: a string. */
  name: string;
  /** Email: a string or null. */
  email: string | null;
  /** Picture: a string or null. */
  picture: string | null;
  /** Is service account: a boolean or null. */
  is_service_account: boolean | null;
  /** User type: one of 2 values. */
  user_type: "user" | "tenant_user";
}
