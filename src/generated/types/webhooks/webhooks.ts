/**
 * Types of `client.webhooks`.
 *
 * @module
 */
import type * as Contract from "../../../contract.ts";
export type * as EventTypes from "./event_types.ts";

/** Part of {@link UnwrapWebhookEvent}. */
export interface AgentEnvironmentExpiredWebhookEvent {
  /** ID: a string. */
  id: string;
  /** Created at: a number. */
  created_at: number;
  /** Data. */
  data: AgentEnvironmentExpiredWebhookEvent.Data;
  /** Object: always `event`. */
  object: "event";
  /** Type: always `agent.environment.expired`. */
  type: "agent.environment.expired";
}
/** Part of {@link UnwrapWebhookEvent}. */
export interface AgentEnvironmentFailedWebhookEvent {
  /** ID: a string. */
  id: string;
  /** Created at: a number. */
  created_at: number;
  /** Data. */
  data: AgentEnvironmentFailedWebhookEvent.Data;
  /** Object: always `event`. */
  object: "event";
  /** Type: always `agent.environment.failed`. */
  type: "agent.environment.failed";
}
/** Part of {@link UnwrapWebhookEvent}. */
export interface AgentEnvironmentReadyWebhookEvent {
  /** ID: a string. */
  id: string;
  /** Created at: a number. */
  created_at: number;
  /** Data. */
  data: AgentEnvironmentReadyWebhookEvent.Data;
  /** Object: always `event`. */
  object: "event";
  /** Type: always `agent.environment.ready`. */
  type: "agent.environment.ready";
}
/** Part of {@link UnwrapWebhookEvent}. */
export interface AgentEnvironmentSuspendedWebhookEvent {
  /** ID: a string. */
  id: string;
  /** Created at: a number. */
  created_at: number;
  /** Data. */
  data: AgentEnvironmentSuspendedWebhookEvent.Data;
  /** Object: always `event`. */
  object: "event";
  /** Type: always `agent.environment.suspended`. */
  type: "agent.environment.suspended";
}
/** Part of {@link UnwrapWebhookEvent}. */
export interface AgentSessionActionRequiredWebhookEvent {
  /** ID: a string. */
  id: string;
  /** Created at: a number. */
  created_at: number;
  /** Data. */
  data: AgentSessionActionRequiredWebhookEvent.Data;
  /** Object: always `event`. */
  object: "event";
  /** Type: always `agent.session.action_required`. */
  type: "agent.session.action_required";
}
/** Part of {@link UnwrapWebhookEvent}. */
export interface AgentSessionCreatedWebhookEvent {
  /** ID: a string. */
  id: string;
  /** Created at: a number. */
  created_at: number;
  /** Data. */
  data: AgentSessionCreatedWebhookEvent.Data;
  /** Object: always `event`. */
  object: "event";
  /** Type: always `agent.session.created`. */
  type: "agent.session.created";
}
/** Part of {@link UnwrapWebhookEvent}. */
export interface AgentSessionFailedWebhookEvent {
  /** ID: a string. */
  id: string;
  /** Created at: a number. */
  created_at: number;
  /** Data. */
  data: AgentSessionFailedWebhookEvent.Data;
  /** Object: always `event`. */
  object: "event";
  /** Type: always `agent.session.failed`. */
  type: "agent.session.failed";
}
/** Part of {@link UnwrapWebhookEvent}. */
export interface AgentSessionIdleWebhookEvent {
  /** ID: a string. */
  id: string;
  /** Created at: a number. */
  created_at: number;
  /** Data. */
  data: AgentSessionIdleWebhookEvent.Data;
  /** Object: always `event`. */
  object: "event";
  /** Type: always `agent.session.idle`. */
  type: "agent.session.idle";
}
/** Part of {@link UnwrapWebhookEvent}. */
export interface AgentSessionInProgressWebhookEvent {
  /** ID: a string. */
  id: string;
  /** Created at: a number. */
  created_at: number;
  /** Data. */
  data: AgentSessionInProgressWebhookEvent.Data;
  /** Object: always `event`. */
  object: "event";
  /** Type: always `agent.session.in_progress`. */
  type: "agent.session.in_progress";
}
/** Part of {@link UnwrapWebhookEvent}. */
export interface BatchCancelledWebhookEvent {
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** ID: a string. */
  id: string;
  /** Data. */
  data: BatchCancelledWebhookEvent.Data;
  /** Object: always `event`. */
  object?: "event";
  /** Type: always `batch.cancelled`. */
  type: "batch.cancelled";
}
/** Part of {@link UnwrapWebhookEvent}. */
export interface BatchCompletedWebhookEvent {
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** ID: a string. */
  id: string;
  /** Data. */
  data: BatchCompletedWebhookEvent.Data;
  /** Object: always `event`. */
  object?: "event";
  /** Type: always `batch.completed`. */
  type: "batch.completed";
}
/** Part of {@link UnwrapWebhookEvent}. */
export interface BatchExpiredWebhookEvent {
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** ID: a string. */
  id: string;
  /** Data. */
  data: BatchExpiredWebhookEvent.Data;
  /** Object: always `event`. */
  object?: "event";
  /** Type: always `batch.expired`. */
  type: "batch.expired";
}
/** Part of {@link UnwrapWebhookEvent}. */
export interface BatchFailedWebhookEvent {
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** ID: a string. */
  id: string;
  /** Data. */
  data: BatchFailedWebhookEvent.Data;
  /** Object: always `event`. */
  object?: "event";
  /** Type: always `batch.failed`. */
  type: "batch.failed";
}
/** Response of `DELETE /webhook_endpoints/{webhook_endpoint_id}`. */
export interface DeletedWebhookEndpoint {
  /** ID: a string. */
  id: string;
  /** Deleted: a boolean. */
  deleted: boolean;
  /** Object: always `webhook_endpoint.deleted`. */
  object: "webhook_endpoint.deleted";
}
/** Part of {@link UnwrapWebhookEvent}. */
export interface EvalRunCanceledWebhookEvent {
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** ID: a string. */
  id: string;
  /** Data. */
  data: EvalRunCanceledWebhookEvent.Data;
  /** Object: always `event`. */
  object?: "event";
  /** Type: always `eval.run.canceled`. */
  type: "eval.run.canceled";
}
/** Part of {@link UnwrapWebhookEvent}. */
export interface EvalRunFailedWebhookEvent {
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** ID: a string. */
  id: string;
  /** Data. */
  data: EvalRunFailedWebhookEvent.Data;
  /** Object: always `event`. */
  object?: "event";
  /** Type: always `eval.run.failed`. */
  type: "eval.run.failed";
}
/** Part of {@link UnwrapWebhookEvent}. */
export interface EvalRunSucceededWebhookEvent {
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** ID: a string. */
  id: string;
  /** Data. */
  data: EvalRunSucceededWebhookEvent.Data;
  /** Object: always `event`. */
  object?: "event";
  /** Type: always `eval.run.succeeded`. */
  type: "eval.run.succeeded";
}
/** Part of {@link UnwrapWebhookEvent}. */
export interface FineTuningJobCancelledWebhookEvent {
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** ID: a string. */
  id: string;
  /** Data. */
  data: FineTuningJobCancelledWebhookEvent.Data;
  /** Object: always `event`. */
  object?: "event";
  /** Type: always `fine_tuning.job.cancelled`. */
  type: "fine_tuning.job.cancelled";
}
/** Part of {@link UnwrapWebhookEvent}. */
export interface FineTuningJobFailedWebhookEvent {
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** ID: a string. */
  id: string;
  /** Data. */
  data: FineTuningJobFailedWebhookEvent.Data;
  /** Object: always `event`. */
  object?: "event";
  /** Type: always `fine_tuning.job.failed`. */
  type: "fine_tuning.job.failed";
}
/** Part of {@link UnwrapWebhookEvent}. */
export interface FineTuningJobSucceededWebhookEvent {
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** ID: a string. */
  id: string;
  /** Data. */
  data: FineTuningJobSucceededWebhookEvent.Data;
  /** Object: always `event`. */
  object?: "event";
  /** Type: always `fine_tuning.job.succeeded`. */
  type: "fine_tuning.job.succeeded";
}
/** @deprecated Deprecated by the API. Part of {@link UnwrapWebhookEvent}. */
export interface LiveCallIncomingWebhookEvent {
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** ID: a string. */
  id: string;
  /** Data. */
  data: LiveCallIncomingWebhookEvent.Data;
  /** Object: always `event`. */
  object?: "event";
  /** Type: always `live.call.incoming`. */
  type: "live.call.incoming";
}
/** Part of {@link UnwrapWebhookEvent}. */
export interface LiveTransportConnectedWebhookEvent {
  /** ID: a string. */
  id: string;
  /** Created at: a number. */
  created_at: number;
  /** Data. */
  data: LiveTransportConnectedWebhookEvent.Data;
  /** Object: always `event`. */
  object: "event";
  /** Type: always `live.transport.connected`. */
  type: "live.transport.connected";
}
/** Part of {@link UnwrapWebhookEvent}. */
export interface LiveTransportIncomingWebhookEvent {
  /** ID: a string. */
  id: string;
  /** Created at: a number. */
  created_at: number;
  /** Data. */
  data: LiveTransportIncomingWebhookEvent.Data;
  /** Type: always `live.transport.incoming`. */
  type: "live.transport.incoming";
  /** Object: always `event`. */
  object?: "event";
}
/** Part of {@link UnwrapWebhookEvent}. */
export interface RealtimeCallIncomingWebhookEvent {
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** ID: a string. */
  id: string;
  /** Data. */
  data: RealtimeCallIncomingWebhookEvent.Data;
  /** Object: always `event`. */
  object?: "event";
  /** Type: always `realtime.call.incoming`. */
  type: "realtime.call.incoming";
}
/** Part of {@link UnwrapWebhookEvent}. */
export interface ResponseCancelledWebhookEvent {
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** ID: a string. */
  id: string;
  /** Data. */
  data: ResponseCancelledWebhookEvent.Data;
  /** Object: always `event`. */
  object?: "event";
  /** Type: always `response.cancelled`. */
  type: "response.cancelled";
}
/** Part of {@link UnwrapWebhookEvent}. */
export interface ResponseCompletedWebhookEvent {
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** ID: a string. */
  id: string;
  /** Data. */
  data: ResponseCompletedWebhookEvent.Data;
  /** Object: always `event`. */
  object?: "event";
  /** Type: always `response.completed`. */
  type: "response.completed";
}
/** Part of {@link UnwrapWebhookEvent}. */
export interface ResponseFailedWebhookEvent {
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** ID: a string. */
  id: string;
  /** Data. */
  data: ResponseFailedWebhookEvent.Data;
  /** Object: always `event`. */
  object?: "event";
  /** Type: always `response.failed`. */
  type: "response.failed";
}
/** Part of {@link UnwrapWebhookEvent}. */
export interface ResponseIncompleteWebhookEvent {
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** ID: a string. */
  id: string;
  /** Data. */
  data: ResponseIncompleteWebhookEvent.Data;
  /** Object: always `event`. */
  object?: "event";
  /** Type: always `response.incomplete`. */
  type: "response.incomplete";
}
/** Part of {@link UnwrapWebhookEvent}. */
export interface SafetyAlertCreatedWebhookEvent {
  /** ID: a string. */
  id: string;
  /** Created at: a number. */
  created_at: number;
  /** Data. */
  data: SafetyAlertCreatedWebhookEvent.Data;
  /** Object: always `event`. */
  object: "event";
  /** Type: always `safety.alert.created`. */
  type: "safety.alert.created";
}
/** Part of {@link UnwrapWebhookEvent}. */
export interface SafetyDeactivationIssuedWebhookEvent {
  /** ID: a string. */
  id: string;
  /** Created at: a number. */
  created_at: number;
  /** Data. */
  data: SafetyDeactivationIssuedWebhookEvent.Data;
  /** Object: always `event`. */
  object: "event";
  /** Type: always `safety.deactivation_issued`. */
  type: "safety.deactivation_issued";
}
/** Part of {@link UnwrapWebhookEvent}. */
export interface SafetyOrgAlertCreatedWebhookEvent {
  /** ID: a string. */
  id: string;
  /** Created at: a number. */
  created_at: number;
  /** Data. */
  data: SafetyOrgAlertCreatedWebhookEvent.Data;
  /** Object: always `event`. */
  object: "event";
  /** Type: always `safety.org_alert.created`. */
  type: "safety.org_alert.created";
}
/** Part of {@link UnwrapWebhookEvent}. */
export interface SafetyWarningIssuedWebhookEvent {
  /** ID: a string. */
  id: string;
  /** Created at: a number. */
  created_at: number;
  /** Data. */
  data: SafetyWarningIssuedWebhookEvent.Data;
  /** Object: always `event`. */
  object: "event";
  /** Type: always `safety.warning_issued`. */
  type: "safety.warning_issued";
}
/** Type of `client.webhooks`. */
export type UnwrapWebhookEvent =
  | AgentEnvironmentExpiredWebhookEvent
  | AgentEnvironmentFailedWebhookEvent
  | AgentEnvironmentReadyWebhookEvent
  | AgentEnvironmentSuspendedWebhookEvent
  | AgentSessionActionRequiredWebhookEvent
  | AgentSessionCreatedWebhookEvent
  | AgentSessionFailedWebhookEvent
  | AgentSessionIdleWebhookEvent
  | AgentSessionInProgressWebhookEvent
  | BatchCancelledWebhookEvent
  | BatchCompletedWebhookEvent
  | BatchExpiredWebhookEvent
  | BatchFailedWebhookEvent
  | EvalRunCanceledWebhookEvent
  | EvalRunFailedWebhookEvent
  | EvalRunSucceededWebhookEvent
  | FineTuningJobCancelledWebhookEvent
  | FineTuningJobFailedWebhookEvent
  | FineTuningJobSucceededWebhookEvent
  | LiveCallIncomingWebhookEvent
  | LiveTransportConnectedWebhookEvent
  | LiveTransportIncomingWebhookEvent
  | RealtimeCallIncomingWebhookEvent
  | ResponseCancelledWebhookEvent
  | ResponseCompletedWebhookEvent
  | ResponseFailedWebhookEvent
  | ResponseIncompleteWebhookEvent
  | SafetyAlertCreatedWebhookEvent
  | SafetyDeactivationIssuedWebhookEvent
  | SafetyOrgAlertCreatedWebhookEvent
  | SafetyWarningIssuedWebhookEvent;
/** Params of `client.webhooks.create()`: `POST /webhook_endpoints`. */
export interface WebhookCreateParams {
  /** Event types: a list. */
  event_types: Array<
    | "batch.completed"
    | "batch.failed"
    | "batch.expired"
    | "batch.cancelled"
    | "response.completed"
    | "response.failed"
    | "response.cancelled"
    | "response.incomplete"
    | "eval.run.succeeded"
    | "eval.run.failed"
    | "eval.run.canceled"
    | "fine_tuning.job.succeeded"
    | "fine_tuning.job.failed"
    | "fine_tuning.job.cancelled"
    | "realtime.call.incoming"
    | "video.completed"
    | "video.failed"
    | "agent.environment.ready"
    | "agent.environment.failed"
    | "agent.environment.suspended"
    | "agent.environment.expired"
    | "agent.session.created"
    | "agent.session.action_required"
    | "agent.session.in_progress"
    | "agent.session.idle"
    | "agent.session.failed"
    | "safety.alert.created"
  >;
  /** Name: a string. */
  name: string;
  /** URL: a string. */
  url: string;
}
/** Response of `GET /webhook_endpoints/{webhook_endpoint_id}`. */
export interface WebhookEndpoint {
  /** ID: a string. */
  id: string;
  /** Created at: a number. */
  created_at: number;
  /** Event types: a list. */
  event_types: string[];
  /** Name: a string. */
  name: string;
  /** Object: always `webhook_endpoint`. */
  object: "webhook_endpoint";
  /** Signing secret hint: a string or null. */
  signing_secret_hint: string | null;
  /** URL: a string. */
  url: string;
  /** Updated at: a number. */
  updated_at?: number;
}
/** Type of `client.webhooks`. */
export interface WebhookEndpointList {
  /** Data: a list. */
  data: WebhookEndpoint[];
  /** First ID: a string or null. */
  first_id: string | null;
  /** Has more: a boolean. */
  has_more: boolean;
  /** Last ID: a string or null. */
  last_id: string | null;
  /** Object: always `list`. */
  object: "list";
}
/** Response of `POST /webhook_endpoints/{webhook_endpoint_id}/test`. */
export interface WebhookEndpointTestResult {
  /** Event type: a string. */
  event_type: string;
  /** Object: always `webhook_endpoint.test`. */
  object: "webhook_endpoint.test";
  /** Status code: a number. */
  status_code: number;
  /** Success: always `true`. */
  success: true;
  /** Webhook endpoint ID: a string. */
  webhook_endpoint_id: string;
}
/** Response of `POST /webhook_endpoints`. */
export interface WebhookEndpointWithSecret {
  /** ID: a string. */
  id: string;
  /** Created at: a number. */
  created_at: number;
  /** Event types: a list. */
  event_types: string[];
  /** Name: a string. */
  name: string;
  /** Object: always `webhook_endpoint`. */
  object: "webhook_endpoint";
  /** Signing secret: a string. */
  signing_secret: string;
  /** Signing secret hint: a string or null. */
  signing_secret_hint: string | null;
  /** URL: a string. */
  url: string;
  /** Updated at: a number. */
  updated_at?: number;
}
/** A page of {@link WebhookEndpoint}. */
export type WebhookEndpointsPage = Contract.CursorPage<WebhookEndpoint>;
/** Response of `GET /webhook_event_types`. */
export interface WebhookEventTypeList {
  /** Data: a list. */
  data: string[];
  /** Object: always `list`. */
  object: "list";
}
/** Params of `client.webhooks.list()`: `GET /webhook_endpoints`. */
export interface WebhookListParams {
  /** Limit: a number. */
  limit?: number;
  /** After: a string or null. */
  after?: string | null;
}
/** Params of `client.webhooks.rotateSecret()`: `POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret`. */
export interface WebhookRotateSecretParams {
  /** Keep old secret active for 24 hours: a boolean. */
  keep_old_secret_active_for_24_hours?: boolean;
}
/** Params of `client.webhooks.test()`: `POST /webhook_endpoints/{webhook_endpoint_id}/test`. */
export interface WebhookTestParams {
  /** Event type: one of 27 values. */
  event_type:
    | "batch.completed"
    | "batch.failed"
    | "batch.expired"
    | "batch.cancelled"
    | "response.completed"
    | "response.failed"
    | "response.cancelled"
    | "response.incomplete"
    | "eval.run.succeeded"
    | "eval.run.failed"
    | "eval.run.canceled"
    | "fine_tuning.job.succeeded"
    | "fine_tuning.job.failed"
    | "fine_tuning.job.cancelled"
    | "realtime.call.incoming"
    | "video.completed"
    | "video.failed"
    | "agent.environment.ready"
    | "agent.environment.failed"
    | "agent.environment.suspended"
    | "agent.environment.expired"
    | "agent.session.created"
    | "agent.session.action_required"
    | "agent.session.in_progress"
    | "agent.session.idle"
    | "agent.session.failed"
    | "safety.alert.created";
}
/** Params of `client.webhooks.update()`: `POST /webhook_endpoints/{webhook_endpoint_id}`. */
export interface WebhookUpdateParams {
  /** Event types: a list. */
  event_types?: Array<
    | "batch.completed"
    | "batch.failed"
    | "batch.expired"
    | "batch.cancelled"
    | "response.completed"
    | "response.failed"
    | "response.cancelled"
    | "response.incomplete"
    | "eval.run.succeeded"
    | "eval.run.failed"
    | "eval.run.canceled"
    | "fine_tuning.job.succeeded"
    | "fine_tuning.job.failed"
    | "fine_tuning.job.cancelled"
    | "realtime.call.incoming"
    | "video.completed"
    | "video.failed"
    | "agent.environment.ready"
    | "agent.environment.failed"
    | "agent.environment.suspended"
    | "agent.environment.expired"
    | "agent.session.created"
    | "agent.session.action_required"
    | "agent.session.in_progress"
    | "agent.session.idle"
    | "agent.session.failed"
    | "safety.alert.created"
  >;
  /** Name: a string. */
  name?: string;
  /** URL: a string. */
  url?: string;
}
/** Parts of {@link AgentEnvironmentExpiredWebhookEvent}. */
export declare namespace AgentEnvironmentExpiredWebhookEvent {
  /** Part of {@link AgentEnvironmentExpiredWebhookEvent}. */
  export interface Data {
    /** ID: a string. */
    id: string;
  }
}
/** Parts of {@link AgentEnvironmentFailedWebhookEvent}. */
export declare namespace AgentEnvironmentFailedWebhookEvent {
  /** Part of {@link AgentEnvironmentFailedWebhookEvent}. */
  export interface Data {
    /** ID: a string. */
    id: string;
  }
}
/** Parts of {@link AgentEnvironmentReadyWebhookEvent}. */
export declare namespace AgentEnvironmentReadyWebhookEvent {
  /** Part of {@link AgentEnvironmentReadyWebhookEvent}. */
  export interface Data {
    /** ID: a string. */
    id: string;
  }
}
/** Parts of {@link AgentEnvironmentSuspendedWebhookEvent}. */
export declare namespace AgentEnvironmentSuspendedWebhookEvent {
  /** Part of {@link AgentEnvironmentSuspendedWebhookEvent}. */
  export interface Data {
    /** ID: a string. */
    id: string;
  }
}
/** Parts of {@link AgentSessionActionRequiredWebhookEvent}. */
export declare namespace AgentSessionActionRequiredWebhookEvent {
  /** Part of {@link AgentSessionActionRequiredWebhookEvent}. */
  export interface Data {
    /** ID: a string. */
    id: string;
    /** Required action. */
    required_action: AgentSessionActionRequiredWebhookEvent.Data.RequiredAction;
  }
  /** Parts of {@link Data}. */
  export namespace Data {
    /** Part of {@link AgentSessionActionRequiredWebhookEvent.Data}. */
    export interface RequiredAction {
      /** Type: one of 4 values. */
      type:
        | "computer_use_approval_request"
        | "mcp_approval_request"
        | "function_call"
        | "environment_connection";
    }
  }
}
/** Parts of {@link AgentSessionCreatedWebhookEvent}. */
export declare namespace AgentSessionCreatedWebhookEvent {
  /** Part of {@link AgentSessionCreatedWebhookEvent}. */
  export interface Data {
    /** ID: a string. */
    id: string;
    /** Environment type: a string. */
    environment_type: string;
    /** Connect. */
    connect?: AgentSessionCreatedWebhookEvent.Data.Connect;
    /** Environment ID: a string. */
    environment_id?: string;
  }
  /** Parts of {@link Data}. */
  export namespace Data {
    /** Part of {@link AgentSessionCreatedWebhookEvent.Data}. */
    export interface Connect {
      /** Remote URL: a string. */
      remote_url: string;
    }
  }
}
/** Parts of {@link AgentSessionFailedWebhookEvent}. */
export declare namespace AgentSessionFailedWebhookEvent {
  /** Part of {@link AgentSessionFailedWebhookEvent}. */
  export interface Data {
    /** ID: a string. */
    id: string;
    /** Environment type: a string. */
    environment_type: string;
    /** Environment ID: a string. */
    environment_id?: string;
  }
}
/** Parts of {@link AgentSessionIdleWebhookEvent}. */
export declare namespace AgentSessionIdleWebhookEvent {
  /** Part of {@link AgentSessionIdleWebhookEvent}. */
  export interface Data {
    /** ID: a string. */
    id: string;
    /** Environment type: a string. */
    environment_type: string;
    /** Environment ID: a string. */
    environment_id?: string;
  }
}
/** Parts of {@link AgentSessionInProgressWebhookEvent}. */
export declare namespace AgentSessionInProgressWebhookEvent {
  /** Part of {@link AgentSessionInProgressWebhookEvent}. */
  export interface Data {
    /** ID: a string. */
    id: string;
    /** Environment type: a string. */
    environment_type: string;
    /** Environment ID: a string. */
    environment_id?: string;
  }
}
/** Parts of {@link BatchCancelledWebhookEvent}. */
export declare namespace BatchCancelledWebhookEvent {
  /** Part of {@link BatchCancelledWebhookEvent}. */
  export interface Data {
    /** ID: a string. */
    id: string;
  }
}
/** Parts of {@link BatchCompletedWebhookEvent}. */
export declare namespace BatchCompletedWebhookEvent {
  /** Part of {@link BatchCompletedWebhookEvent}. */
  export interface Data {
    /** ID: a string. */
    id: string;
  }
}
/** Parts of {@link BatchExpiredWebhookEvent}. */
export declare namespace BatchExpiredWebhookEvent {
  /** Part of {@link BatchExpiredWebhookEvent}. */
  export interface Data {
    /** ID: a string. */
    id: string;
  }
}
/** Parts of {@link BatchFailedWebhookEvent}. */
export declare namespace BatchFailedWebhookEvent {
  /** Part of {@link BatchFailedWebhookEvent}. */
  export interface Data {
    /** ID: a string. */
    id: string;
  }
}
/** Parts of {@link EvalRunCanceledWebhookEvent}. */
export declare namespace EvalRunCanceledWebhookEvent {
  /** Part of {@link EvalRunCanceledWebhookEvent}. */
  export interface Data {
    /** ID: a string. */
    id: string;
  }
}
/** Parts of {@link EvalRunFailedWebhookEvent}. */
export declare namespace EvalRunFailedWebhookEvent {
  /** Part of {@link EvalRunFailedWebhookEvent}. */
  export interface Data {
    /** ID: a string. */
    id: string;
  }
}
/** Parts of {@link EvalRunSucceededWebhookEvent}. */
export declare namespace EvalRunSucceededWebhookEvent {
  /** Part of {@link EvalRunSucceededWebhookEvent}. */
  export interface Data {
    /** ID: a string. */
    id: string;
  }
}
/** Parts of {@link FineTuningJobCancelledWebhookEvent}. */
export declare namespace FineTuningJobCancelledWebhookEvent {
  /** Part of {@link FineTuningJobCancelledWebhookEvent}. */
  export interface Data {
    /** ID: a string. */
    id: string;
  }
}
/** Parts of {@link FineTuningJobFailedWebhookEvent}. */
export declare namespace FineTuningJobFailedWebhookEvent {
  /** Part of {@link FineTuningJobFailedWebhookEvent}. */
  export interface Data {
    /** ID: a string. */
    id: string;
  }
}
/** Parts of {@link FineTuningJobSucceededWebhookEvent}. */
export declare namespace FineTuningJobSucceededWebhookEvent {
  /** Part of {@link FineTuningJobSucceededWebhookEvent}. */
  export interface Data {
    /** ID: a string. */
    id: string;
  }
}
/** Parts of {@link LiveCallIncomingWebhookEvent}. */
export declare namespace LiveCallIncomingWebhookEvent {
  /** Part of {@link LiveCallIncomingWebhookEvent}. */
  export interface Data {
    /** Session ID: a string. */
    session_id: string;
    /** SIP headers: a list. */
    sip_headers: LiveCallIncomingWebhookEvent.Data.SipHeader[];
    /** SIP media security: a known value or another string. */
    sip_media_security?: "rtp" | "srtp" | (string & Record<never, never>);
  }
  /** Parts of {@link Data}. */
  export namespace Data {
    /** Part of {@link LiveCallIncomingWebhookEvent.Data}. */
    export interface SipHeader {
      /** Name: a string. */
      name: string;
      /** Value: a string. */
      value: string;
    }
  }
}
/** Parts of {@link LiveTransportConnectedWebhookEvent}. */
export declare namespace LiveTransportConnectedWebhookEvent {
  /** Part of {@link LiveTransportConnectedWebhookEvent}. */
  export interface Data {
    /** Session ID: a string. */
    session_id: string;
    /** Type: always `webrtc`. */
    type: "webrtc";
  }
}
/** Parts of {@link LiveTransportIncomingWebhookEvent}. */
export declare namespace LiveTransportIncomingWebhookEvent {
  /** Part of {@link LiveTransportIncomingWebhookEvent}. */
  export interface Data {
    /** Session ID: a string. */
    session_id: string;
    /** SIP headers: a list. */
    sip_headers: LiveTransportIncomingWebhookEvent.Data.SipHeader[];
    /** Type: always `sip`. */
    type: "sip";
    /** SIP media security: a known value or another string. */
    sip_media_security?: "rtp" | "srtp" | (string & Record<never, never>);
  }
  /** Parts of {@link Data}. */
  export namespace Data {
    /** Part of {@link LiveTransportIncomingWebhookEvent.Data}. */
    export interface SipHeader {
      /** Name: a string. */
      name: string;
      /** Value: a string. */
      value: string;
    }
  }
}
/** Parts of {@link RealtimeCallIncomingWebhookEvent}. */
export declare namespace RealtimeCallIncomingWebhookEvent {
  /** Part of {@link RealtimeCallIncomingWebhookEvent}. */
  export interface Data {
    /** Call ID: a string. */
    call_id: string;
    /** SIP headers: a list. */
    sip_headers: RealtimeCallIncomingWebhookEvent.Data.SipHeader[];
    /** SIP media security: a known value or another string. */
    sip_media_security?: "rtp" | "srtp" | (string & Record<never, never>);
  }
  /** Parts of {@link Data}. */
  export namespace Data {
    /** Part of {@link RealtimeCallIncomingWebhookEvent.Data}. */
    export interface SipHeader {
      /** Name: a string. */
      name: string;
      /** Value: a string. */
      value: string;
    }
  }
}
/** Parts of {@link ResponseCancelledWebhookEvent}. */
export declare namespace ResponseCancelledWebhookEvent {
  /** Part of {@link ResponseCancelledWebhookEvent}. */
  export interface Data {
    /** ID: a string. */
    id: string;
  }
}
/** Parts of {@link ResponseCompletedWebhookEvent}. */
export declare namespace ResponseCompletedWebhookEvent {
  /** Part of {@link ResponseCompletedWebhookEvent}. */
  export interface Data {
    /** ID: a string. */
    id: string;
  }
}
/** Parts of {@link ResponseFailedWebhookEvent}. */
export declare namespace ResponseFailedWebhookEvent {
  /** Part of {@link ResponseFailedWebhookEvent}. */
  export interface Data {
    /** ID: a string. */
    id: string;
  }
}
/** Parts of {@link ResponseIncompleteWebhookEvent}. */
export declare namespace ResponseIncompleteWebhookEvent {
  /** Part of {@link ResponseIncompleteWebhookEvent}. */
  export interface Data {
    /** ID: a string. */
    id: string;
  }
}
/** Parts of {@link SafetyAlertCreatedWebhookEvent}. */
export declare namespace SafetyAlertCreatedWebhookEvent {
  /** Part of {@link SafetyAlertCreatedWebhookEvent}. */
  export interface Data {
    /** ID: a string. */
    id: string;
  }
}
/** Parts of {@link SafetyDeactivationIssuedWebhookEvent}. */
export declare namespace SafetyDeactivationIssuedWebhookEvent {
  /** Part of {@link SafetyDeactivationIssuedWebhookEvent}. */
  export interface Data {
    /** ID: a string. */
    id: string;
  }
}
/** Parts of {@link SafetyOrgAlertCreatedWebhookEvent}. */
export declare namespace SafetyOrgAlertCreatedWebhookEvent {
  /** Part of {@link SafetyOrgAlertCreatedWebhookEvent}. */
  export interface Data {
    /** ID: a string. */
    id: string;
  }
}
/** Parts of {@link SafetyWarningIssuedWebhookEvent}. */
export declare namespace SafetyWarningIssuedWebhookEvent {
  /** Part of {@link SafetyWarningIssuedWebhookEvent}. */
  export interface Data {
    /** ID: a string. */
    id: string;
  }
}
