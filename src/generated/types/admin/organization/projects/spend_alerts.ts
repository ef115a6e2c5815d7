/**
 * Types of `client.admin.organization.projects.spendAlerts`.
 *
 * @module
 */
import type * as Contract from "../../../../../contract.ts";
/** Response of `POST /organization/projects/{project_id}/spend_alerts`. */
export interface ProjectSpendAlert {
  /** ID: a string. */
  id: string;
  /** Object: always `project.spend_alert`. */
  object: "project.spend_alert";
  /** Threshold amount: an integer. */
  threshold_amount: number;
  /** Currency: always `USD`. */
  currency: "USD";
  /** Interval: always `month`. */
  interval: "month";
  /** Notification channel. */
  notification_channel: ProjectSpendAlert.NotificationChannel;
}
/** Response of `DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}`. */
export interface ProjectSpendAlertDeleted {
  /** ID: a string. */
  id: string;
  /** Object: always `project.spend_alert.deleted`. */
  object: "project.spend_alert.deleted";
  /** Deleted: a boolean. */
  deleted: boolean;
}
/** A page of {@link ProjectSpendAlert}. */
export type ProjectSpendAlertsPage = Contract.ConversationCursorPage<
  ProjectSpendAlert
>;
/** Params of `client.admin.organization.projects.spendAlerts.create()`: `POST /organization/projects/{project_id}/spend_alerts`. */
export interface SpendAlertCreateParams {
  /** Threshold amount: an integer from 0. */
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
  /** Project ID: a string. */
  project_id: string;
}
/** Params of `client.admin.organization.projects.spendAlerts.list()`: `GET /organization/projects/{project_id}/spend_alerts`. */
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
/** Params of `client.admin.organization.projects.spendAlerts.retrieve()`: `GET /organization/projects/{project_id}/spend_alerts/{alert_id}`. */
export interface SpendAlertRetrieveParams {
  /** Project ID: a string. */
  project_id: string;
}
/** Params of `client.admin.organization.projects.spendAlerts.update()`: `POST /organization/projects/{project_id}/spend_alerts/{alert_id}`. */
export interface SpendAlertUpdateParams {
  /** Project ID: a string. */
  project_id: string;
  /** Threshold amount: an integer from 0. */
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
    /** Subject prefix: a string or null. */
    subject_prefix?: string | null;
  }
}
