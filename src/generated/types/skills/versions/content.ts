/**
 * Types of `client.skills.versions.content`.
 *
 * @module
 */
/** Params of `client.skills.versions.content.retrieve()`: `GET /skills/{skill_id}/versions/{version}/content`. */
export interface ContentRetrieveParams {
  /** Skill ID: a string. */
  skill_id: string;
}
