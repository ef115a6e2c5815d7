/**
 * Types of `client.admin.organization.dataRetention`.
 *
 * @module
 */
/** Params of `client.admin.organization.dataRetention.update()`: `POST /organization/data_retention`. */
export interface DataRetentionUpdateParams {
  /** Retention type: one of 4 values. */
  retention_type:
    | "zero_data_retention"
    | "modified_abuse_monitoring"
    | "enhanced_zero_data_retention"
    | "enhanced_modified_abuse_monitoring";
}
/** Response of `GET /organization/data_retention`. */
export interface OrganizationDataRetention {
  /** Object: always `organization.data_retention`. */
  object: "organization.data_retention";
  /** Type: one of 4 values. */
  type:
    | "zero_data_retention"
    | "modified_abuse_monitoring"
    | "enhanced_zero_data_retention"
    | "enhanced_modified_abuse_monitoring";
}
