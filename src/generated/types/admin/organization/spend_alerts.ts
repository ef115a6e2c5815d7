/**
 * Types of `client.admin.organization.spendAlerts`.
 *
 * @module
 */
import type * as Contract from "../../../../contract.ts";
import type * as AdminOrganizationProjectsSpendAlertsAPI from "./projects/spend_alerts.ts";
/** Answer of `POST /organization/spend_alerts`. */
export interface OrganizationSpendAlert {
  /** ID: text. */
  id: string;
  /** Object: always `organization.spend_alert`. */
  object: "organization.spend_alert";
  /** Threshold amount: a whole number. */
  threshold_amount: number;
  /** Currency: always `USD`. */
  currency: "USD";
  /** Interval: always `month`. */
  interval: "month";
  /** Notification channel. */
  notification_channel:
    AdminOrganizationProjectsSpendAlertsAPI.ProjectSpendAlert.NotificationChannel;
}
/** Answer of `DELETE /organization/spend_alerts/{alert_id}`. */
export interface OrganizationSpendAlertDeleted {
  /** ID: text. */
  id: string;
  /** Object: always `organization.spend_alert.deleted`. */
  object: "organization.spend_alert.deleted";
  /** Deleted: true or false. */
  deleted: boolean;
}
/** A page of {@link OrganizationSpendAlert}. */
export type OrganizationSpendAlertsPage = Contract.ConversationCursorPage<
  OrganizationSpendAlert
>;
/** Params of `client.admin.organization.spendAlerts.create()`: `POST /organization/spend_alerts`. */
export interface SpendAlertCreateParams {
  /** Threshold amount: a whole number from 0. */
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
  /** Limit: a whole number from 0 to 100. */
  limit?: number;
  /** Order: one of 2 values; `asc` by default. */
  order?: "asc" | "desc";
  /** After: text. */
  after?: string;
  /** Before: text. */
  before?: string;
}
/** Params of `client.admin.organization.spendAlerts.update()`: `POST /organization/spend_alerts/{alert_id}`. */
export interface SpendAlertUpdateParams {
  /** Threshold amount: a whole number from 0. */
  threshold_amount: number;
  /** Currency: always `USD`. */
  currency: "USD";
  /** Interval: always `month`. */
  interval: "month";
  /** Notification channel. */
  notification_channel:
    AdminOrganizationProjectsSpendAlertsAPI.ProjectSpendAlert.NotificationChannel;
}
