/**
 * Types of `client.admin.organization.projects.dataRetention`.
 *
 * @module
 */
/** Params of `client.admin.organization.projects.dataRetention.update()`: `POST /organization/projects/{project_id}/data_retention`. */
export interface DataRetentionUpdateParams {
  /** Retention type: one of 6 values. */
  retention_type:
    | "organization_default"
    | "none"
    | "zero_data_retention"
    | "modified_abuse_monitoring"
    | "enhanced_zero_data_retention"
    | "enhanced_modified_abuse_monitoring";
}
/** Response of `GET /organization/projects/{project_id}/data_retention`. */
export interface ProjectDataRetention {
  /** Object: always `project.data_retention`. */
  object: "project.data_retention";
  /** Type: one of 6 values. */
  type:
    | "organization_default"
    | "none"
    | "zero_data_retention"
    | "modified_abuse_monitoring"
    | "enhanced_zero_data_retention"
    | "enhanced_modified_abuse_monitoring";
}
