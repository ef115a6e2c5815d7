/**
 * Types of `client.admin.organization.projects.spendLimit`.
 *
 * @module
 */
/** Response of `GET /organization/projects/{project_id}/spend_limit`. */
export interface ProjectSpendLimit {
  /** Object: always `project.spend_limit`. */
  object: "project.spend_limit";
  /** Threshold amount: an integer. */
  threshold_amount: number;
  /** Currency: a known value or another string. */
  currency: "USD" | (string & Record<never, never>);
  /** Interval: a known value or another string. */
  interval: "month" | (string & Record<never, never>);
  /** Enforcement. */
  enforcement: ProjectSpendLimit.Enforcement;
}
/** Response of `DELETE /organization/projects/{project_id}/spend_limit`. */
export interface ProjectSpendLimitDeleted {
  /** Object: always `project.spend_limit.deleted`. */
  object: "project.spend_limit.deleted";
  /** Deleted: a boolean. */
  deleted: boolean;
}
/** Params of `client.admin.organization.projects.spendLimit.update()`: `POST /organization/projects/{project_id}/spend_limit`. */
export interface SpendLimitUpdateParams {
  /** Threshold amount: an integer from 1. */
  threshold_amount: number;
  /** Currency: always `USD`. */
  currency: "USD";
  /** Interval: always `month`. */
  interval: "month";
}
/** Parts of {@link ProjectSpendLimit}. */
export declare namespace ProjectSpendLimit {
  /** Part of {@link OrganizationSpendLimit}. */
  export interface Enforcement {
    /** Status: a known value or another string. */
    status: "inactive" | "enforcing" | (string & Record<never, never>);
  }
}
