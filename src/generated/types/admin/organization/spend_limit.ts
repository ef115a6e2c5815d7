/**
 * Types of `client.admin.organization.spendLimit`.
 *
 * @module
 */
import type * as AdminOrganizationProjectsSpendLimitAPI from "./projects/spend_limit.ts";
/** Answer of `GET /organization/spend_limit`. */
export interface OrganizationSpendLimit {
  /** Object: always `organization.spend_limit`. */
  object: "organization.spend_limit";
  /** Threshold amount: a whole number. */
  threshold_amount: number;
  /** Currency: a known value or another. */
  currency: "USD" | (string & Record<never, never>);
  /** Interval: a known value or another. */
  interval: "month" | (string & Record<never, never>);
  /** Enforcement. */
  enforcement:
    AdminOrganizationProjectsSpendLimitAPI.ProjectSpendLimit.Enforcement;
}
/** Answer of `DELETE /organization/spend_limit`. */
export interface OrganizationSpendLimitDeleted {
  /** Object: always `organization.spend_limit.deleted`. */
  object: "organization.spend_limit.deleted";
  /** Deleted: true or false. */
  deleted: boolean;
}
/** Params of `client.admin.organization.spendLimit.update()`: `POST /organization/spend_limit`. */
export interface SpendLimitUpdateParams {
  /** Threshold amount: a whole number from 1. */
  threshold_amount: number;
  /** Currency: always `USD`. */
  currency: "USD";
  /** Interval: always `month`. */
  interval: "month";
}
