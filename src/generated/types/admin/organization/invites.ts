/**
 * Types of `client.admin.organization.invites`.
 *
 * @module
 */
import type * as Contract from "../../../../contract.ts";
/** Response of `POST /organization/invites`. */
export interface Invite {
  /** Object: always `organization.invite`. */
  object: "organization.invite";
  /** ID: a string. */
  id: string;
  /** Email: a string. */
  email: string;
  /** Role: one of 2 values. */
  role: "owner" | "reader";
  /** Status: one of 3 values. */
  status: "accepted" | "expired" | "pending";
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** Expires at: Unix time in seconds or null. */
  expires_at?: number | null;
  /** Accepted at: Unix time in seconds or null. */
  accepted_at?: number | null;
  /** Projects: a list. */
  projects: Invite.Project[];
}
/** Params of `client.admin.organization.invites.create()`: `POST /organization/invites`. */
export interface InviteCreateParams {
  /** Email: a string. */
  email: string;
  /** Role: one of 2 values. */
  role: "reader" | "owner";
  /** Projects: a list. */
  projects?: InviteCreateParams.Project[];
}
/** Response of `DELETE /organization/invites/{invite_id}`. */
export interface InviteDeleteResponse {
  /** Object: always `organization.invite.deleted`. */
  object: "organization.invite.deleted";
  /** ID: a string. */
  id: string;
  /** Deleted: a boolean. */
  deleted: boolean;
}
/** Params of `client.admin.organization.invites.list()`: `GET /organization/invites`. */
export interface InviteListParams {
  /** Limit: an integer; default `20`. */
  limit?: number;
  /** After: a string. */
  after?: string;
}
/** A page of {@link Invite}. */
export type InvitesPage = Contract.ConversationCursorPage<Invite>;
/** Parts of {@link Invite}. */
export declare namespace Invite {
  /** Part of {@link Invite}. */
  export interface Project {
    /** ID: a string. */
    id: string;
    /** Role: one of 2 values. */
    role: "member" | "owner";
  }
}
/** Parts of {@link InviteCreateParams}. */
export declare namespace InviteCreateParams {
  /** Part of {@link InviteCreateParams}. */
  export interface Project {
    /** ID: a string. */
    id: string;
    /** Role: one of 2 values. */
    role: "member" | "owner";
  }
}
