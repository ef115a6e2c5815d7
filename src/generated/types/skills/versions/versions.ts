/**
 * Types of `client.skills.versions`.
 *
 * @module
 */
import type * as Contract from "../../../../contract.ts";
export type * as Content from "./content.ts";
export type { ContentRetrieveParams } from "./content.ts";
/** Response of `DELETE /skills/{skill_id}/versions/{version}`. */
export interface DeletedSkillVersion {
  /** Object: always `skill.version.deleted`. */
  object: "skill.version.deleted";
  /** Deleted: a boolean. */
  deleted: boolean;
  /** ID: a string. */
  id: string;
  /** Version: a string. */
  version: string;
}
/** Response of `POST /skills/{skill_id}/versions`. */
export interface SkillVersion {
  /** Object: always `skill.version`. */
  object: "skill.version";
  /** ID: a string. */
  id: string;
  /** Skill ID: a string. */
  skill_id: string;
  /** Version: a string. */
  version: string;
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** Name: a string. */
  name: string;
  /** Description: a string. */
  description: string;
}
/** Type of `client.skills.versions`. */
export interface SkillVersionList {
  /** Data: a list. */
  data: SkillVersion[];
  /** First ID: a string or null. */
  first_id: string | null;
  /** Has more: a boolean. */
  has_more: boolean;
  /** Last ID: a string or null. */
  last_id: string | null;
  /** Object: always `list`. */
  object: "list";
}
/** A page of {@link SkillVersion}. */
export type SkillVersionsPage = Contract.CursorPage<SkillVersion>;
/** Params of `client.skills.versions.create()`: `POST /skills/{skill_id}/versions`. */
export interface VersionCreateParams {
  /** Files. */
  files?: Contract.Uploadable[] | Contract.Uploadable;
  /** Default: a boolean. */
  default?: boolean;
}
/** Params of `client.skills.versions.delete()`: `DELETE /skills/{skill_id}/versions/{version}`. */
export interface VersionDeleteParams {
  /** Skill ID: a string. */
  skill_id: string;
}
/** Params of `client.skills.versions.list()`: `GET /skills/{skill_id}/versions`. */
export interface VersionListParams {
  /** Limit: an integer from 0 to 100. */
  limit?: number;
  /** Order: one of 2 values. */
  order?: "asc" | "desc";
  /** After: a string. */
  after?: string;
}
/** Params of `client.skills.versions.retrieve()`: `GET /skills/{skill_id}/versions/{version}`. */
export interface VersionRetrieveParams {
  /** Skill ID: a string. */
  skill_id: string;
}
