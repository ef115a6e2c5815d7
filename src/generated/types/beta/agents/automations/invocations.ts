/**
 * Types of `client.beta.agents.automations.invocations`.
 *
 * @module
 */
import type * as Contract from "../../../../../contract.ts";
import type * as BetaAgentsAutomationsAPI from "./automations.ts";
/** Response of `POST /agents/automations/{automation_id}/invocations`. */
export interface AutomationInvocation {
  /** ID: a string. */
  id: string;
  /** Automation ID: a string. */
  automation_id: string;
  /** Created at: a number. */
  created_at: number;
  /** Error: may be null. */
  error: AutomationInvocation.Error | null;
  /** Object: always `agent.automation.invocation`. */
  object: "agent.automation.invocation";
  /** Scheduled at: a number or null. */
  scheduled_at: number | null;
  /** Session ID: a string or null. */
  session_id: string | null;
  /** Skip reason: always `pending_delivery` or null. */
  skip_reason: "pending_delivery" | null;
  /** Source. */
  source: AutomationInvocationSource;
  /** Status: one of 4 values. */
  status: "queued" | "completed" | "failed" | "skipped";
}
/** Part of {@link AutomationInvocation}. */
export type AutomationInvocationSource =
  | AutomationInvocationSource.AutomationInvocationSourceResourceManual
  | AutomationInvocationSource.AutomationInvocationSourceResourceAutomation;
/** A page of {@link AutomationInvocation}. */
export type AutomationInvocationsPage = Contract.CursorPage<
  AutomationInvocation
>;
/** Params of `client.beta.agents.automations.invocations.list()`: `GET /agents/automations/{automation_id}/invocations`. */
export interface InvocationListParams {
  /** After: a string. */
  after?: string;
  /** Limit: a number. */
  limit?: number;
  /** Order: one of 2 values. */
  order?: "asc" | "desc";
}
/** Params of `client.beta.agents.automations.invocations.retrieve()`: `GET /agents/automations/{automation_id}/invocations/{invocation_id}`. */
export interface InvocationRetrieveParams {
  /** Automation ID: a string. */
  automation_id: string;
}
/** Parts of {@link AutomationInvocation}. */
export declare namespace AutomationInvocation {
  /** Part of {@link AutomationInvocation}. */
  export interface Error {
    /** Code: a string. */
    code: string;
    /** Message: a string. */
    message: string;
  }
}
/** Parts of {@link AutomationInvocationSource}. */
export declare namespace AutomationInvocationSource {
  /** Part of {@link AutomationInvocationSource}. */
  export interface AutomationInvocationSourceResourceAutomation {
    /** Automation. */
    automation: BetaAgentsAutomationsAPI.Automation;
    /** Type: always `automation`. */
    type: "automation";
  }
  /** Part of {@link AutomationInvocationSource}. */
  export interface AutomationInvocationSourceResourceManual {
    /** Type: always `manual`. */
    type: "manual";
  }
}
