/**
 * Types of `client.admin.organization.spendLimit`.
 *
 * @module
 */
import type * as AdminOrganizationProjectsSpendLimitAPI from "./projects/spend_limit.ts";
/** Response of `GET /organization/spend_limit`. */
export interface OrganizationSpendLimit {
  /** Object: always `organization.spend_limit`. */
  object: "organization.spend_limit";
  /** Threshold amount: an integer. */
  threshold_amount: number;
  /** Currency: a known value or another string. */
  currency: "USD" | (string & Record<never, never>);
  /** Interval: a known value or another string. */
  interval: "month" | (string & Record<never, never>);
  /** Enforcement. */
  enforcement:
    AdminOrganizationProjectsSpendLimitAPI.ProjectSpendLimit.Enforcement;
}
/** Response of `DELETE /organization/spend_limit`. */
export interface OrganizationSpendLimitDeleted {
  /** Object: always `organization.spend_limit.deleted`. */
  object: "organization.spend_limit.deleted";
  /** Deleted: a boolean. */
  deleted: boolean;
}
/** Params of `client.admin.organization.spendLimit.update()`: `POST /organization/spend_limit`. */
export interface SpendLimitUpdateParams {
  /** Threshold amount: an integer from 1. */
  threshold_amount: number;
  /** Currency: always `USD`. */
  currency: "USD";
  /** Interval: always `month`. */
  interval: "month";
}
