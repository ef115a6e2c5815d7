/**
 * Types of `client.admin.organization.spendAlerts`.
 *
 * @module
 */
import type * as Contract from "../../../../contract.ts";
import type * as AdminOrganizationProjectsSpendAlertsAPI from "./projects/spend_alerts.ts";
/** Response of `POST /organization/spend_alerts`. */
export interface OrganizationSpendAlert {
  /** ID: a string. */
  id: string;
  /** Object: always `organization.spend_alert`. */
  object: "organization.spend_alert";
  /** Threshold amount: an integer. */
  threshold_amount: number;
  /** Currency: always `USD`. */
  currency: "USD";
  /** Interval: always `month`. */
  interval: "month";
  /** Notification channel. */
  notification_channel:
    AdminOrganizationProjectsSpendAlertsAPI.ProjectSpendAlert.NotificationChannel;
}
/** Response of `DELETE /organization/spend_alerts/{alert_id}`. */
export interface OrganizationSpendAlertDeleted {
  /** ID: a string. */
  id: string;
  /** Object: always `organization.spend_alert.deleted`. */
  object: "organization.spend_alert.deleted";
  /** Deleted: a boolean. */
  deleted: boolean;
}
/** A page of {@link OrganizationSpendAlert}. */
export type OrganizationSpendAlertsPage = Contract.ConversationCursorPage<
  OrganizationSpendAlert
>;
/** Params of `client.admin.organization.spendAlerts.create()`: `POST /organization/spend_alerts`. */
export interface SpendAlertCreateParams {
  /** Threshold amount: an integer from 0. */
  threshold_amount: number;
  /** Currency: always `USD`. */
  currency: "USD";
  /** Interval: always `month`. */
  interval: "month";
  /** Notification channel. */
  notification_channel:
    AdminOrganizationProjectsSpendAlertsAPI.ProjectSpendAlert.NotificationChannel;
}
/** Params of `client.admin.organization.spendAlerts.list()`: `GET /organization/spend_alerts`. */
export interface SpendAlertListParams {
  /** Limit: an integer from 0 to 100. */
  limit?: number;
  /** Order: one of 2 values; default `asc`. */
  order?: "asc" | "desc";
  /** After: a string. */
  after?: string;
  /** Before: a string. */
  before?: string;
}
/** Params of `client.admin.organization.spendAlerts.update()`: `POST /organization/spend_alerts/{alert_id}`. */
export interface SpendAlertUpdateParams {
  /** Threshold amount: an integer from 0. */
  threshold_amount: number;
  /** Currency: always `USD`. */
  currency: "USD";
  /** Interval: always `month`. */
  interval: "month";
  /** Notification channel. */
  notification_channel:
    AdminOrganizationProjectsSpendAlertsAPI.ProjectSpendAlert.NotificationChannel;
}
