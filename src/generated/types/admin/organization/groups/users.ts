/**
 * Types of `client.admin.organization.groups.users`.
 *
 * @module
 */
import type * as Contract from "../../../../../contract.ts";
/** Item of `GET /organization/groups/{group_id}/users`. */
export interface OrganizationGroupUser {
  /** ID: text. */
  id: string;
  /** Name: text. */
  name: string;
  /** Email: text or null. */
  email: string | null;
}
/** A page of {@link OrganizationGroupUser}. */
export type OrganizationGroupUsersPage = Contract.NextCursorPage<
  OrganizationGroupUser
>;
/** Params of `client.admin.organization.groups.users.create()`: `POST /organization/groups/{group_id}/users`. */
export interface UserCreateParams {
  /** User ID: text. */
  user_id: string;
}
/** Answer of `POST /organization/groups/{group_id}/users`. */
export interface UserCreateResponse {
  /** Object: always `group.user`. */
  object: "group.user";
  /** User ID: text. */
  user_id: string;
  /** Group ID: text. */
  group_id: string;
}
/** Params of `client.admin.organization.groups.users.delete()`: `DELETE /organization/groups/{group_id}/users/{user_id}`. */
export interface UserDeleteParams {
  /** Group ID: text. */
  group_id: string;
}
/** Answer of `DELETE /organization/groups/{group_id}/users/{user_id}`. */
export interface UserDeleteResponse {
  /** Object: always `group.user.deleted`. */
  object: "group.user.deleted";
  /** Deleted: true or false. */
  deleted: boolean;
}
/** Params of `client.admin.organization.groups.users.list()`: `GET /organization/groups/{group_id}/users`. */
export interface UserListParams {
  /** Limit: a whole number from 0 to 1000; `100` by default. */
  limit?: number;
  /** After: text. */
  after?: string;
  /** Order: one of 2 values; `desc` by default. */
  order?: "asc" | "desc";
}
/** Params of `client.admin.organization.groups.users.retrieve()`: `GET /organization/groups/{group_id}/users/{user_id}`. */
export interface UserRetrieveParams {
  /** Group ID: text. */
  group_id: string;
}
/** Answer of `GET /organization/groups/{group_id}/users/{user_id}`. */
export interface UserRetrieveResponse {
  /** ID: text. */
  id: string;
  /** Name: text. */
  name: string;
  /** Email: text or null. */
  email: string | null;
  /** Picture: text or null. */
  picture: string | null;
  /** Is service account: true or false or null. */
  is_service_account: boolean | null;
  /** User type: one of 2 values. */
  user_type: "user" | "tenant_user";
}
