/**
 * Types of `client.admin.organization.projects.spendAlerts`.
 *
 * @module
 */
import type * as Contract from "../../../../../contract.ts";
/** Answer of `POST /organization/projects/{project_id}/spend_alerts`. */
export interface ProjectSpendAlert {
  /** ID: text. */
  id: string;
  /** Object: always `project.spend_alert`. */
  object: "project.spend_alert";
  /** Threshold amount: a whole number. */
  threshold_amount: number;
  /** Currency: always `USD`. */
  currency: "USD";
  /** Interval: always `month`. */
  interval: "month";
  /** Notification channel. */
  notification_channel: ProjectSpendAlert.NotificationChannel;
}
/** Answer of `DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}`. */
export interface ProjectSpendAlertDeleted {
  /** ID: text. */
  id: string;
  /** Object: always `project.spend_alert.deleted`. */
  object: "project.spend_alert.deleted";
  /** Deleted: true or false. */
  deleted: boolean;
}
/** A page of {@link ProjectSpendAlert}. */
export type ProjectSpendAlertsPage = Contract.ConversationCursorPage<
  ProjectSpendAlert
>;
/** Params of `client.admin.organization.projects.spendAlerts.create()`: `POST /organization/projects/{project_id}/spend_alerts`. */
export interface SpendAlertCreateParams {
  /** Threshold amount: a whole number from 0. */
  threshold_amount: number;
  /** Currency: always `USD`. */
  currency: "USD";
  /** Interval: always `month`. */
  interval: "month";
  /** Notification channel. */
  notification_channel: ProjectSpendAlert.NotificationChannel;
}
/** Params of `client.admin.organization.projects.spendAlerts.delete()`: `DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}`. */
export interface SpendAlertDeleteParams {
  /** Project ID: text. */
  project_id: string;
}
/** Params of `client.admin.organization.projects.spendAlerts.list()`: `GET /organization/projects/{project_id}/spend_alerts`. */
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
/** Params of `client.admin.organization.projects.spendAlerts.retrieve()`: `GET /organization/projects/{project_id}/spend_alerts/{alert_id}`. */
export interface SpendAlertRetrieveParams {
  /** Project ID: text. */
  project_id: string;
}
/** Params of `client.admin.organization.projects.spendAlerts.update()`: `POST /organization/projects/{project_id}/spend_alerts/{alert_id}`. */
export interface SpendAlertUpdateParams {
  /** Project ID: text. */
  project_id: string;
  /** Threshold amount: a whole number from 0. */
  threshold_amount: number;
  /** Currency: always `USD`. */
  currency: "USD";
  /** Interval: always `month`. */
  interval: "month";
  /** Notification channel. */
  notification_channel: ProjectSpendAlert.NotificationChannel;
}
/** Parts of {@link ProjectSpendAlert}. */
export declare namespace ProjectSpendAlert {
  /** Part of {@link SpendAlertCreateParams}. */
  export interface NotificationChannel {
    /** Type: always `email`. */
    type: "email";
    /** Recipients: a list. */
    recipients: string[];
    /** Subject prefix: text or null. */
    subject_prefix?: string | null;
  }
}
