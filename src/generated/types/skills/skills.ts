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
/** Answer of `DELETE /skills/{skill_id}`. */
export interface DeletedSkill {
  /** Object: always `skill.deleted`. */
  object: "skill.deleted";
  /** Deleted: true or false. */
  deleted: boolean;
  /** ID: text. */
  id: string;
}
/** Answer of `POST /skills`. */
export interface Skill {
  /** ID: text. */
  id: string;
  /** Object: always `skill`. */
  object: "skill";
  /** Name: text. */
  name: string;
  /** Description: text. */
  description: string;
  /** Created at: Unix time, in s. */
  created_at: number;
  /** Default version: text. */
  default_version: string;
  /** Latest version: text. */
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
  /** First ID: text or null. */
  first_id: string | null;
  /** Has more: true or false. */
  has_more: boolean;
  /** Last ID: text or null. */
  last_id: string | null;
  /** Object: always `list`. */
  object: "list";
}
/** Params of `client.skills.list()`: `GET /skills`. */
export interface SkillListParams {
  /** Limit: a whole number from 0 to 100. */
  limit?: number;
  /** Order: one of 2 values. */
  order?: "asc" | "desc";
  /** After: text. */
  after?: string;
}
/** Params of `client.skills.update()`: `POST /skills/{skill_id}`. */
export interface SkillUpdateParams {
  /** Default version: text. */
  default_version: string;
}
/** A page of {@link Skill}. */
export type SkillsPage = Contract.CursorPage<Skill>;
