/**
 * Types of `client.skills.versions`.
 *
 * @module
 */
import type * as Contract from "../../../../contract.ts";
export type * as Content from "./content.ts";
export type { ContentRetrieveParams } from "./content.ts";
/** Answer of `DELETE /skills/{skill_id}/versions/{version}`. */
export interface DeletedSkillVersion {
  /** Object: always `skill.version.deleted`. */
  object: "skill.version.deleted";
  /** Deleted: true or false. */
  deleted: boolean;
  /** ID: text. */
  id: string;
  /** Version: text. */
  version: string;
}
/** Answer of `POST /skills/{skill_id}/versions`. */
export interface SkillVersion {
  /** Object: always `skill.version`. */
  object: "skill.version";
  /** ID: text. */
  id: string;
  /** Skill ID: text. */
  skill_id: string;
  /** Version: text. */
  version: string;
  /** Created at: Unix time, in s. */
  created_at: number;
  /** Name: text. */
  name: string;
  /** Description: text. */
  description: string;
}
/** Type of `client.skills.versions`. */
export interface SkillVersionList {
  /** Data: a list. */
  data: SkillVersion[];
  /** First ID: text or null. */
  first_id: string | null;
  /** Has more: true or false. */
  has_more: boolean;
  /** Last ID: text or null. */
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
  /** Default: true or false. */
  default?: boolean;
}
/** Params of `client.skills.versions.delete()`: `DELETE /skills/{skill_id}/versions/{version}`. */
export interface VersionDeleteParams {
  /** Skill ID: text. */
  skill_id: string;
}
/** Params of `client.skills.versions.list()`: `GET /skills/{skill_id}/versions`. */
export interface VersionListParams {
  /** Limit: a whole number from 0 to 100. */
  limit?: number;
  /** Order: one of 2 values. */
  order?: "asc" | "desc";
  /** After: text. */
  after?: string;
}
/** Params of `client.skills.versions.retrieve()`: `GET /skills/{skill_id}/versions/{version}`. */
export interface VersionRetrieveParams {
  /** Skill ID: text. */
  skill_id: string;
}
