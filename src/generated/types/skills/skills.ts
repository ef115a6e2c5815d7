/**
 * Types of `client.skills`.
 *
 * @module
 */
import type * as Contract from "../../../contract.ts";
export type * as Content from "./content.ts";

export type * as Versions from "./versions/versions.ts";
export type {
  DeletedSkillVersion,
  SkillVersion,
  SkillVersionList,
  SkillVersionsPage,
  VersionCreateParams,
  VersionDeleteParams,
  VersionListParams,
  VersionRetrieveParams,
} from "./versions/versions.ts";
/** Response of `DELETE /skills/{skill_id}`. */
export interface DeletedSkill {
  /** Object: always `skill.deleted`. */
  object: "skill.deleted";
  /** Deleted: a boolean. */
  deleted: boolean;
  /** ID: a string. */
  id: string;
}
/** Response of `POST /skills`. */
export interface Skill {
  /** ID: a string. */
  id: string;
  /** Object: always `skill`. */
  object: "skill";
  /** Name: a string. */
  name: string;
  /** Description: a string. */
  description: string;
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** Default version: a string. */
  default_version: string;
  /** Latest version: a string. */
  latest_version: string;
}
/** Params of `client.skills.create()`: `POST /skills`. */
export interface SkillCreateParams {
  /** Files. */
  files?: Contract.Uploadable[] | Contract.Uploadable;
}
/** Type of `client.skills`. */
export interface SkillList {
  /** Data: a list. */
  data: Skill[];
  /** First ID: a string or null. */
  first_id: string | null;
  /** Has more: a boolean. */
  has_more: boolean;
  /** Last ID: a string or null. */
  last_id: string | null;
  /** Object: always `list`. */
  object: "list";
}
/** Params of `client.skills.list()`: `GET /skills`. */
export interface SkillListParams {
  /** Limit: an integer from 0 to 100. */
  limit?: number;
  /** Order: one of 2 values. */
  order?: "asc" | "desc";
  /** After: a string. */
  after?: string;
}
/** Params of `client.skills.update()`: `POST /skills/{skill_id}`. */
export interface SkillUpdateParams {
  /** Default version: a string. */
  default_version: string;
}
/** A page of {@link Skill}. */
export type SkillsPage = Contract.CursorPage<Skill>;
