/**
 * The class and types of `openai/resources/skills/skills`. Written by tools/generate.
 *
 * @module
 */
import type { Skills as Class } from "../../../generated/resources.js";
import type {
  DeletedSkill,
  Skill,
  SkillCreateParams,
  SkillList,
  SkillListParams,
  SkillsPage,
  SkillUpdateParams,
} from "../../../generated/types/skills/skills.ts";
import type {
  DeletedSkillVersion,
  SkillVersion,
  SkillVersionList,
  SkillVersionsPage,
  VersionCreateParams,
  VersionDeleteParams,
  VersionListParams,
  VersionRetrieveParams,
} from "../../../generated/types/skills/versions/versions.ts";
import type * as ContentBelow from "../../../generated/types/skills/content.ts";
import type * as VersionsBelow from "../../../generated/types/skills/versions/versions.ts";
export type {
  DeletedSkill,
  Skill,
  SkillCreateParams,
  SkillList,
  SkillListParams,
  SkillsPage,
  SkillUpdateParams,
} from "../../../generated/types/skills/skills.ts";
/** `client.skills`. */
export declare class Skills extends Class {}
/** The types of `client.skills`. */
export declare namespace Skills {
  export {
    type ContentBelow as Content,
    type DeletedSkill,
    type DeletedSkillVersion,
    type Skill,
    type SkillCreateParams,
    type SkillList,
    type SkillListParams,
    type SkillsPage,
    type SkillUpdateParams,
    type SkillVersion,
    type SkillVersionList,
    type SkillVersionsPage,
    type VersionCreateParams,
    type VersionDeleteParams,
    type VersionListParams,
    type VersionRetrieveParams,
    type VersionsBelow as Versions,
  };
}
