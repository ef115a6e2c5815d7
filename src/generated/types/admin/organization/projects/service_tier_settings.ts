/**
 * Types of `client.admin.organization.projects.serviceTierSettings`.
 *
 * @module
 */
/** Part of {@link ProjectServiceTierSettings}. */
export type ProjectOptionalServiceTier = "flex" | "fast" | "ultrafast";
/** Response of `GET /organization/projects/{project_id}/service_tier_settings`. */
export interface ProjectServiceTierSettings {
  /** Default: one of 3 values. */
  default: "standard" | "fast" | "scale";
  /** Enabled tiers. */
  enabled_tiers: "all" | ProjectOptionalServiceTier[];
  /** Object: always `project.service_tier_settings`. */
  object: "project.service_tier_settings";
}
/** Params of `client.admin.organization.projects.serviceTierSettings.update()`: `POST /organization/projects/{project_id}/service_tier_settings`. */
export interface ServiceTierSettingUpdateParams {
  /** Default: one of 3 values. */
  default?: "standard" | "fast" | "scale";
  /** Enabled tiers. */
  enabled_tiers?: "all" | ProjectOptionalServiceTier[];
}
