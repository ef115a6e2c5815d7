/**
 * Types of `client.beta.agents`.
 *
 * @module
 */
import type * as Contract from "../../../../contract.ts";
import type * as BetaAgentsSessionsTurnsAPI from "./sessions/turns/turns.ts";
export type * as Automations from "./automations/automations.ts";
export type {
  Automation,
  AutomationAgentConfig,
  AutomationCreatedBy,
  AutomationCreateParams,
  AutomationDeleted,
  AutomationEnvironment,
  AutomationListParams,
  AutomationsPage,
  AutomationTarget,
  AutomationTargetParam,
  AutomationUpdateParams,
  CreateAutomationParamsOnce,
  CreateAutomationParamsPeriodic,
  OneTimeAutomation,
  PeriodicAutomation,
} from "./automations/automations.ts";
export type * as Environments from "./environments/environments.ts";
export type {
  EnvironmentCreateParams,
  EnvironmentInfo,
  EnvironmentInfosPage,
  EnvironmentListParams,
} from "./environments/environments.ts";
export type * as Vaults from "./vaults/vaults.ts";
export type {
  Vault,
  VaultCreateParams,
  VaultDeleted,
  VaultListParams,
  VaultsPage,
  VaultStatus,
  VaultStatusFilter,
  VaultUpdateParams,
} from "./vaults/vaults.ts";
export type * as Sessions from "./sessions/sessions.ts";
export type {
  SessionCreateParams,
  SessionCreateParamsBase,
  SessionCreateParamsNonStreaming,
  SessionCreateParamsStreaming,
  SessionListParams,
  SessionUpdateParams,
} from "./sessions/sessions.ts";
/** Response of `POST /agents`. */
export interface Agent {
  /** ID: a string. */
  id: string;
  /** Created at: a number. */
  created_at: number;
  /** Instructions: a string or null. */
  instructions: string | null;
  /** Metadata: a map. */
  metadata: Record<string, string>;
  /** Model: a string. */
  model: string;
  /** Multi agent. */
  multi_agent: MultiAgentConfig;
  /** Name: a string or null. */
  name: string | null;
  /** Object: always `agent`. */
  object: "agent";
  /** Reasoning. */
  reasoning: AgentReasoning;
  /** Service tier: one of 6 values. */
  service_tier: "auto" | "default" | "flex" | "priority" | "fast" | "ultrafast";
  /** Text. */
  text: AgentText;
  /** Tools: a list. */
  tools: PersistedAgentTool[];
  /** Updated at: a number. */
  updated_at: number;
  /** Compaction. */
  compaction?: Agent.Compaction;
  /** Experimental. */
  experimental?: Agent.Experimental;
}
/** Part of {@link AgentSessionInputParam.SessionInputParamAgentSessionInputComputerUseApprovalRequestResult}. */
export interface AgentBrowserAuthenticationCancelParam {
  /** Action: always `cancel`. */
  action: "cancel";
  /** Type: always `browser_authentication`. */
  type: "browser_authentication";
}
/** Part of {@link AgentSessionInputParam.SessionInputParamAgentSessionInputComputerUseApprovalRequestResult}. */
export interface AgentBrowserAuthenticationSubmitParam {
  /** Action: always `submit`. */
  action: "submit";
  /** Fields: a list. */
  fields: AgentBrowserAuthenticationSubmitParam.Field[];
  /** Type: always `browser_authentication`. */
  type: "browser_authentication";
  /** Selected option: a string or null. */
  selected_option?: string | null;
}
/** Part of {@link AgentSessionInputParam.SessionInputParamAgentSessionInputComputerUseApprovalRequestResult}. */
export interface AgentBrowserOriginAccessParam {
  /** Decision: one of 3 values. */
  decision: "approve" | "deny" | "cancel";
  /** Type: always `browser_origin_access`. */
  type: "browser_origin_access";
}
/** Part of {@link AgentOutputItem}. */
export interface AgentCloseSubagentCallItem {
  /** ID: a string. */
  id: string;
  /** Recipient agent ID: a string. */
  recipient_agent_id: string;
  /** Sender agent ID: a string. */
  sender_agent_id: string;
  /** Status. */
  status: AgentFunctionCallStatus;
  /** Turn ID: a string. */
  turn_id: string;
  /** Type: always `close_subagent_call`. */
  type: "close_subagent_call";
}
/** Part of {@link AgentOutputItem}. */
export interface AgentCommandExecutionItem {
  /** ID: a string. */
  id: string;
  /** Command: a string. */
  command: string;
  /** Cwd: a string or null. */
  cwd: string | null;
  /** Duration ms: a number or null. */
  duration_ms: number | null;
  /** Exit code: a number or null. */
  exit_code: number | null;
  /** Output: a string or null. */
  output: string | null;
  /** Status. */
  status: AgentFunctionCallStatus;
  /** Turn ID: a string. */
  turn_id: string;
  /** Type: always `command_execution`. */
  type: "command_execution";
}
/** Part of {@link AgentCreateSubagentCallItem}. */
export type AgentContent = OutputText | AgentContent.EncryptedContentResource;
/** Params of `client.beta.agents.create()`: `POST /agents`. */
export interface AgentCreateParams {
  /** Model: a string. */
  model: string;
  /** Compaction: may be null. */
  compaction?: AgentCreateParams.Compaction | null;
  /** Experimental. */
  experimental?: AgentCreateParams.Experimental;
  /** Instructions: a string or null. */
  instructions?: string | null;
  /** Metadata: a map or null. */
  metadata?: Record<string, string> | null;
  /** Multi agent: may be null. */
  multi_agent?: MultiAgentConfigParam | null;
  /** Name: a string or null. */
  name?: string | null;
  /** Reasoning: may be null. */
  reasoning?: AgentReasoningParam | null;
  /** Service tier: one of 6 values or null. */
  service_tier?:
    | "auto"
    | "default"
    | "flex"
    | "priority"
    | "fast"
    | "ultrafast"
    | null;
  /** Text: may be null. */
  text?: AgentTextParam | null;
  /** Tools: a list or null. */
  tools?: PersistedAgentToolParam[] | null;
}
/** Part of {@link AgentOutputItem}. */
export interface AgentCreateSubagentCallItem {
  /** ID: a string. */
  id: string;
  /** Agent ID: a string. */
  agent_id: string;
  /** Content: a list. */
  content: AgentContent[];
  /** Model: a string or null. */
  model: string | null;
  /** Reasoning effort: a string or null. */
  reasoning_effort: string | null;
  /** Status. */
  status: AgentFunctionCallStatus;
  /** Turn ID: a string. */
  turn_id: string;
  /** Type: always `create_subagent_call`. */
  type: "create_subagent_call";
}
/** Response of `DELETE /agents/{agent_id}`. */
export interface AgentDeleted {
  /** ID: a string. */
  id: string;
  /** Deleted: a boolean. */
  deleted: boolean;
  /** Object: always `agent.deleted`. */
  object: "agent.deleted";
}
/** Part of {@link AgentOutputItem}. */
export interface AgentFunctionCallItem {
  /** ID: a string. */
  id: string;
  /** Arguments. */
  arguments: unknown;
  /** Call ID: a string. */
  call_id: string;
  /** Name: a string. */
  name: string;
  /** Status. */
  status: AgentFunctionCallStatus;
  /** Turn ID: a string. */
  turn_id: string;
  /** Type: always `function_call`. */
  type: "function_call";
}
/** Part of {@link AgentSessionItem.FunctionCallOutputItemResource}. */
export type AgentFunctionCallOutput = string | InputContent[];
/** Part of {@link AgentSessionInputParam.SessionInputParamAgentSessionInputToolResult}. */
export type AgentFunctionCallOutputParam = string | InputContentParam[];
/** Part of {@link AgentCloseSubagentCallItem}. */
export type AgentFunctionCallStatus =
  | "in_progress"
  | "completed"
  | "failed"
  | "incomplete";
/** Part of {@link AgentOutputItem}. */
export interface AgentInterruptSubagentCallItem {
  /** ID: a string. */
  id: string;
  /** Recipient agent ID: a string. */
  recipient_agent_id: string;
  /** Sender agent ID: a string. */
  sender_agent_id: string;
  /** Status. */
  status: AgentFunctionCallStatus;
  /** Turn ID: a string. */
  turn_id: string;
  /** Type: always `interrupt_subagent_call`. */
  type: "interrupt_subagent_call";
}
/** Params of `client.beta.agents.list()`: `GET /agents`. */
export interface AgentListParams {
  /** After: a string. */
  after?: string;
  /** Limit: a number. */
  limit?: number;
  /** Order: one of 2 values. */
  order?: "asc" | "desc";
}
/** Part of {@link AgentOutputItem}. */
export interface AgentMcpCallItem {
  /** ID: a string. */
  id: string;
  /** Arguments. */
  arguments: unknown;
  /** Error. */
  error: unknown;
  /** Name: a string. */
  name: string;
  /** Output. */
  output: unknown;
  /** Server label: a string. */
  server_label: string;
  /** Status. */
  status: AgentFunctionCallStatus;
  /** Turn ID: a string. */
  turn_id: string;
  /** Type: always `mcp_call`. */
  type: "mcp_call";
}
/** Part of {@link AgentSessionEvent}. */
export interface AgentOutputCommandExecutionOutputDeltaEvent {
  /** Delta: a string. */
  delta: string;
  /** Event ID: a string. */
  event_id: string;
  /** Item ID: a string. */
  item_id: string;
  /** Output index: a number. */
  output_index: number;
  /** Session ID: a string. */
  session_id: string;
  /** Turn ID: a string or null. */
  turn_id: string | null;
  /** Type: always `agent.output.command_execution_output.delta`. */
  type: "agent.output.command_execution_output.delta";
  /** Obfuscation: a string. */
  obfuscation?: string;
}
/** Part of {@link AgentSessionTurnItemDoneEvent}. */
export type AgentOutputItem =
  | AgentSessionAssistantMessage
  | AgentReasoningItem
  | AgentFunctionCallItem
  | AgentMcpCallItem
  | AgentOutputItem.ComputerUseCallItemResource
  | AgentOutputItem.BrowserAuthenticationRequestItemResource
  | AgentWebSearchCallItem
  | AgentCommandExecutionItem
  | AgentCreateSubagentCallItem
  | AgentSendSubagentInputCallItem
  | AgentResumeSubagentCallItem
  | AgentWaitForSubagentsCallItem
  | AgentInterruptSubagentCallItem
  | AgentCloseSubagentCallItem;
/** Part of {@link AgentReasoningItem}. */
export type AgentOutputItemStatus = "in_progress" | "completed" | "incomplete";
/** Part of {@link Agent}. */
export interface AgentReasoning {
  /** Effort: one of 7 values or null. */
  effort:
    | "none"
    | "minimal"
    | "low"
    | "medium"
    | "high"
    | "xhigh"
    | "max"
    | null;
  /** Summary: one of 3 values or null. */
  summary: "concise" | "detailed" | "auto" | null;
}
/** Part of {@link AgentOutputItem}. */
export interface AgentReasoningItem {
  /** ID: a string. */
  id: string;
  /** Status: may be null. */
  status: AgentOutputItemStatus | null;
  /** Summary: a list. */
  summary: SummaryText[];
  /** Turn ID: a string. */
  turn_id: string;
  /** Type: always `reasoning`. */
  type: "reasoning";
}
/** Part of {@link AgentCreateParams}. */
export interface AgentReasoningParam {
  /** Effort: one of 7 values or null. */
  effort?:
    | "none"
    | "minimal"
    | "low"
    | "medium"
    | "high"
    | "xhigh"
    | "max"
    | null;
  /** Summary: one of 3 values or null. */
  summary?: "concise" | "detailed" | "auto" | null;
}
/** Part of {@link AgentOutputItem}. */
export interface AgentResumeSubagentCallItem {
  /** ID: a string. */
  id: string;
  /** Recipient agent ID: a string. */
  recipient_agent_id: string;
  /** Sender agent ID: a string. */
  sender_agent_id: string;
  /** Status. */
  status: AgentFunctionCallStatus;
  /** Turn ID: a string. */
  turn_id: string;
  /** Type: always `resume_subagent_call`. */
  type: "resume_subagent_call";
}
/** Part of {@link AgentOutputItem}. */
export interface AgentSendSubagentInputCallItem {
  /** ID: a string. */
  id: string;
  /** Content: a list. */
  content: AgentContent[];
  /** Recipient agent ID: a string. */
  recipient_agent_id: string;
  /** Sender agent ID: a string. */
  sender_agent_id: string;
  /** Status. */
  status: AgentFunctionCallStatus;
  /** Turn ID: a string. */
  turn_id: string;
  /** Type: always `send_subagent_input_call`. */
  type: "send_subagent_input_call";
}
/** Response of `POST /agents/sessions`. */
export interface AgentSession {
  /** ID: a string. */
  id: string;
  /** Agent. */
  agent: AgentSession.Agent;
  /** Created at: a number. */
  created_at: number;
  /** Environment. */
  environment: Environment;
  /** Error: a string or null. */
  error: string | null;
  /** Last active at: a number. */
  last_active_at: number;
  /** Metadata: a map. */
  metadata: Record<string, string>;
  /** Object: always `agent.session`. */
  object: "agent.session";
  /** Required actions: a list. */
  required_actions: Array<
    | AgentSession.SessionRequiredActionResourceMcpApprovalRequest
    | AgentSession.SessionRequiredActionResourceComputerUseApprovalRequest
    | AgentSession.SessionRequiredActionResourceFunctionCall
    | AgentSession.SessionRequiredActionResourceEnvironmentConnection
  >;
  /** Status: one of 5 values. */
  status:
    | "idle"
    | "in_progress"
    | "requires_action"
    | "failed"
    | "budget_reached";
  /** Usage: may be null. */
  usage: TokenUsage | null;
  /** Vault IDs: a list. */
  vault_ids: string[];
  /** Prompt cache options: may be null. */
  prompt_cache_options?: AgentSession.PromptCacheOptions | null;
  /** Review: one of 2 values. */
  review?: "none" | "auto_review";
  /** Spend control. */
  spend_control?: AgentSession.SpendControl;
}
/** Part of {@link AgentOutputItem}. */
export interface AgentSessionAssistantMessage {
  /** ID: a string. */
  id: string;
  /** Content: a list. */
  content: OutputText[];
  /** Phase: one of 2 values or null. */
  phase: "commentary" | "final_answer" | null;
  /** Role: always `assistant`. */
  role: "assistant";
  /** Status. */
  status: AgentOutputItemStatus;
  /** Turn ID: a string. */
  turn_id: string;
  /** Type: always `message`. */
  type: "message";
}
/** Part of {@link AgentSessionEvent}. */
export interface AgentSessionBudgetReachedEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Session. */
  session: AgentSession;
  /** Type: always `agent.session.budget_reached`. */
  type: "agent.session.budget_reached";
  /** Obfuscation: a string. */
  obfuscation?: string;
}
/** Part of {@link AgentSessionEvent}. */
export interface AgentSessionCreatedEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Session. */
  session: AgentSession;
  /** Type: always `agent.session.created`. */
  type: "agent.session.created";
  /** Obfuscation: a string. */
  obfuscation?: string;
}
/** Response of `DELETE /agents/sessions/{session_id}`. */
export interface AgentSessionDeleted {
  /** ID: a string. */
  id: string;
  /** Deleted: a boolean. */
  deleted: boolean;
  /** Object: always `agent.session.deleted`. */
  object: "agent.session.deleted";
}
/** Part of {@link AgentSessionEvent}. */
export interface AgentSessionEnvironmentConnectedEvent {
  /** Environment. */
  environment: AgentSessionEnvironmentState;
  /** Event ID: a string. */
  event_id: string;
  /** Session ID: a string. */
  session_id: string;
  /** Turn ID: a string or null. */
  turn_id: string | null;
  /** Type: always `agent.session.environment.connected`. */
  type: "agent.session.environment.connected";
  /** Obfuscation: a string. */
  obfuscation?: string;
}
/** Part of {@link AgentSessionEvent}. */
export interface AgentSessionEnvironmentDisconnectedEvent {
  /** Environment. */
  environment: AgentSessionEnvironmentState;
  /** Event ID: a string. */
  event_id: string;
  /** Session ID: a string. */
  session_id: string;
  /** Turn ID: a string or null. */
  turn_id: string | null;
  /** Type: always `agent.session.environment.disconnected`. */
  type: "agent.session.environment.disconnected";
  /** Obfuscation: a string. */
  obfuscation?: string;
}
/** Part of {@link AgentSessionEvent}. */
export interface AgentSessionEnvironmentExpiredEvent {
  /** Environment. */
  environment: AgentSessionEnvironmentState;
  /** Event ID: a string. */
  event_id: string;
  /** Session ID: a string. */
  session_id: string;
  /** Turn ID: a string or null. */
  turn_id: string | null;
  /** Type: always `agent.session.environment.expired`. */
  type: "agent.session.environment.expired";
  /** Obfuscation: a string. */
  obfuscation?: string;
}
/** Part of {@link AgentSessionEvent}. */
export interface AgentSessionEnvironmentFailedEvent {
  /** Environment. */
  environment: AgentSessionEnvironmentState;
  /** Event ID: a string. */
  event_id: string;
  /** Session ID: a string. */
  session_id: string;
  /** Turn ID: a string or null. */
  turn_id: string | null;
  /** Type: always `agent.session.environment.failed`. */
  type: "agent.session.environment.failed";
  /** Obfuscation: a string. */
  obfuscation?: string;
}
/** Part of {@link AgentSessionEvent}. */
export interface AgentSessionEnvironmentPendingEvent {
  /** Environment. */
  environment: AgentSessionEnvironmentState;
  /** Event ID: a string. */
  event_id: string;
  /** Session ID: a string. */
  session_id: string;
  /** Turn ID: a string or null. */
  turn_id: string | null;
  /** Type: always `agent.session.environment.pending`. */
  type: "agent.session.environment.pending";
  /** Obfuscation: a string. */
  obfuscation?: string;
}
/** Part of {@link AgentSessionEvent}. */
export interface AgentSessionEnvironmentReadyEvent {
  /** Environment. */
  environment: AgentSessionEnvironmentState;
  /** Event ID: a string. */
  event_id: string;
  /** Session ID: a string. */
  session_id: string;
  /** Turn ID: a string or null. */
  turn_id: string | null;
  /** Type: always `agent.session.environment.ready`. */
  type: "agent.session.environment.ready";
  /** Obfuscation: a string. */
  obfuscation?: string;
}
/** Part of {@link AgentSessionEvent}. */
export interface AgentSessionEnvironmentResetEvent {
  /** Environment ID: a string. */
  environment_id: string;
  /** Event ID: a string. */
  event_id: string;
  /** Reset count: a number. */
  reset_count: number;
  /** Session ID: a string. */
  session_id: string;
  /** Turn ID: a string or null. */
  turn_id: string | null;
  /** Type: always `agent.session.environment.reset`. */
  type: "agent.session.environment.reset";
  /** Obfuscation: a string. */
  obfuscation?: string;
}
/** Part of {@link AgentSessionEnvironmentConnectedEvent}. */
export interface AgentSessionEnvironmentState {
  /** ID: a string. */
  id: string;
  /** Error: may be null. */
  error: AgentSessionEnvironmentState.Error | null;
  /** Status: one of 7 values. */
  status:
    | "pending"
    | "ready"
    | "connected"
    | "disconnected"
    | "suspended"
    | "expired"
    | "failed";
  /** Type: a string. */
  type: string;
}
/** Part of {@link AgentSessionEvent}. */
export interface AgentSessionEnvironmentSuspendedEvent {
  /** Environment. */
  environment: AgentSessionEnvironmentState;
  /** Event ID: a string. */
  event_id: string;
  /** Session ID: a string. */
  session_id: string;
  /** Turn ID: a string or null. */
  turn_id: string | null;
  /** Type: always `agent.session.environment.suspended`. */
  type: "agent.session.environment.suspended";
  /** Obfuscation: a string. */
  obfuscation?: string;
}
/** Part of {@link AgentSessionEvent}. */
export interface AgentSessionErrorEvent {
  /** Error. */
  error: SessionError;
  /** Event ID: a string. */
  event_id: string;
  /** Session ID: a string. */
  session_id: string;
  /** Type: always `error`. */
  type: "error";
  /** Obfuscation: a string. */
  obfuscation?: string;
}
/** Event of `POST /agents/sessions`. */
export type AgentSessionEvent =
  | AgentSessionErrorEvent
  | AgentSessionEnvironmentReadyEvent
  | AgentSessionEnvironmentSuspendedEvent
  | AgentSessionEnvironmentExpiredEvent
  | AgentSessionEnvironmentResetEvent
  | AgentOutputCommandExecutionOutputDeltaEvent
  | AgentSessionCreatedEvent
  | AgentSessionTurnCreatedEvent
  | AgentSessionTurnInProgressEvent
  | AgentSessionTurnCompletedEvent
  | AgentSessionTurnFailedEvent
  | AgentSessionTurnCancelledEvent
  | AgentSessionTurnItemAddedEvent
  | AgentSessionIdleEvent
  | AgentSessionBudgetReachedEvent
  | AgentSessionInProgressEvent
  | AgentSessionRequiresActionEvent
  | AgentSessionFailedEvent
  | AgentSessionEnvironmentPendingEvent
  | AgentSessionEnvironmentConnectedEvent
  | AgentSessionEnvironmentDisconnectedEvent
  | AgentSessionEnvironmentFailedEvent
  | AgentSessionSubagentCreatedEvent
  | AgentSessionSubagentActiveEvent
  | AgentSessionSubagentClosedEvent
  | AgentSessionTurnItemDoneEvent
  | AgentSessionTurnContentPartAddedEvent
  | AgentSessionTurnContentPartDoneEvent
  | AgentSessionTurnOutputTextDeltaEvent
  | AgentSessionTurnOutputTextDoneEvent
  | AgentSessionTurnReasoningSummaryPartAddedEvent
  | AgentSessionTurnReasoningSummaryPartDoneEvent
  | AgentSessionTurnReasoningSummaryTextDeltaEvent
  | AgentSessionTurnReasoningSummaryTextDoneEvent;
/** Part of {@link AgentSessionEvent}. */
export interface AgentSessionFailedEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Session. */
  session: AgentSession;
  /** Type: always `agent.session.failed`. */
  type: "agent.session.failed";
  /** Obfuscation: a string. */
  obfuscation?: string;
}
/** Part of {@link AgentSessionEvent}. */
export interface AgentSessionIdleEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Session. */
  session: AgentSession;
  /** Type: always `agent.session.idle`. */
  type: "agent.session.idle";
  /** Obfuscation: a string. */
  obfuscation?: string;
}
/** Part of {@link AgentSessionEvent}. */
export interface AgentSessionInProgressEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Session. */
  session: AgentSession;
  /** Type: always `agent.session.in_progress`. */
  type: "agent.session.in_progress";
  /** Obfuscation: a string. */
  obfuscation?: string;
}
/** Part of {@link AgentSessionInputParam.SessionInputParamAgentSessionInputMessage}. */
export interface AgentSessionInputMessageParam {
  /** Content: a list. */
  content: InputContentParam[];
  /** Role: always `user`. */
  role: "user";
  /** Type: always `message`. */
  type?: "message";
}
/** Part of {@link EventCreateParams}. */
export type AgentSessionInputParam =
  | AgentSessionInputParam.SessionInputParamAgentSessionInputMcpApprovalRequestResult
  | AgentSessionInputParam.SessionInputParamAgentSessionInputComputerUseApprovalRequestResult
  | AgentSessionInputParam.SessionInputParamAgentSessionInputMessage
  | AgentSessionInputParam.SessionInputParamAgentSessionInputCancel
  | AgentSessionInputParam.SessionInputParamAgentSessionInputToolResult;
/** Item of `GET /agents/sessions/{session_id}/subagents/{subagent_id}/items`. */
export type AgentSessionItem =
  | AgentSessionMessage
  | AgentReasoningItem
  | AgentFunctionCallItem
  | AgentSessionItem.FunctionCallOutputItemResource
  | AgentSessionItem.AgentMessageItemResource
  | AgentMcpCallItem
  | AgentSessionItem.ComputerUseCallItemResource
  | AgentSessionItem.BrowserAuthenticationRequestItemResource
  | AgentSessionItem.ComputerUseApprovalRequestResultItemResource
  | AgentWebSearchCallItem
  | AgentCommandExecutionItem
  | AgentCreateSubagentCallItem
  | AgentSendSubagentInputCallItem
  | AgentResumeSubagentCallItem
  | AgentWaitForSubagentsCallItem
  | AgentInterruptSubagentCallItem
  | AgentCloseSubagentCallItem;
/** A page of {@link AgentSessionItem}. */
export type AgentSessionItemsPage = Contract.CursorPage<AgentSessionItem>;
/** Part of {@link AgentSessionItem}. */
export interface AgentSessionMessage {
  /** ID: a string or null. */
  id: string | null;
  /** Content: a list. */
  content: AgentSessionMessageContent[];
  /** Phase: one of 2 values or null. */
  phase: "commentary" | "final_answer" | null;
  /** Role: one of 2 values. */
  role: "user" | "assistant";
  /** Status. */
  status: AgentOutputItemStatus;
  /** Turn ID: a string. */
  turn_id: string;
  /** Type: always `message`. */
  type: "message";
}
/** Part of {@link AgentSessionMessage}. */
export type AgentSessionMessageContent =
  | AgentSessionMessageContent.MessageContentResourceInputText
  | AgentSessionMessageContent.MessageContentResourceInputImage
  | AgentSessionMessageContent.MessageContentResourceOutputText;
/** Part of {@link AgentSessionEvent}. */
export interface AgentSessionRequiresActionEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Session. */
  session: AgentSession;
  /** Type: always `agent.session.requires_action`. */
  type: "agent.session.requires_action";
  /** Obfuscation: a string. */
  obfuscation?: string;
}
/** Part of {@link AgentSessionEvent}. */
export interface AgentSessionSubagentActiveEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Subagent. */
  subagent: Subagent;
  /** Type: always `agent.session.subagent.active`. */
  type: "agent.session.subagent.active";
  /** Obfuscation: a string. */
  obfuscation?: string;
}
/** Part of {@link AgentSessionEvent}. */
export interface AgentSessionSubagentClosedEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Subagent. */
  subagent: Subagent;
  /** Type: always `agent.session.subagent.closed`. */
  type: "agent.session.subagent.closed";
  /** Obfuscation: a string. */
  obfuscation?: string;
}
/** Part of {@link AgentSessionEvent}. */
export interface AgentSessionSubagentCreatedEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Subagent. */
  subagent: Subagent;
  /** Type: always `agent.session.subagent.created`. */
  type: "agent.session.subagent.created";
  /** Obfuscation: a string. */
  obfuscation?: string;
}
/** Part of {@link AgentSessionEvent}. */
export interface AgentSessionTurnCancelledEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Session ID: a string. */
  session_id: string;
  /** Turn. */
  turn: BetaAgentsSessionsTurnsAPI.Turn;
  /** Turn ID: a string. */
  turn_id: string;
  /** Type: always `agent.session.turn.cancelled`. */
  type: "agent.session.turn.cancelled";
  /** Usage: may be null. */
  usage: TokenUsage | null;
  /** Obfuscation: a string. */
  obfuscation?: string;
}
/** Part of {@link AgentSessionEvent}. */
export interface AgentSessionTurnCompletedEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Session ID: a string. */
  session_id: string;
  /** Turn. */
  turn: BetaAgentsSessionsTurnsAPI.Turn;
  /** Turn ID: a string. */
  turn_id: string;
  /** Type: always `agent.session.turn.completed`. */
  type: "agent.session.turn.completed";
  /** Usage: may be null. */
  usage: TokenUsage | null;
  /** Obfuscation: a string. */
  obfuscation?: string;
}
/** Part of {@link AgentSessionEvent}. */
export interface AgentSessionTurnContentPartAddedEvent {
  /** Content index: a number. */
  content_index: number;
  /** Event ID: a string. */
  event_id: string;
  /** Item ID: a string. */
  item_id: string;
  /** Output index: a number. */
  output_index: number;
  /** Part. */
  part: OutputText;
  /** Session ID: a string. */
  session_id: string;
  /** Turn ID: a string or null. */
  turn_id: string | null;
  /** Type: always `agent.session.turn.content_part.added`. */
  type: "agent.session.turn.content_part.added";
  /** Obfuscation: a string. */
  obfuscation?: string;
}
/** Part of {@link AgentSessionEvent}. */
export interface AgentSessionTurnContentPartDoneEvent {
  /** Content index: a number. */
  content_index: number;
  /** Event ID: a string. */
  event_id: string;
  /** Item ID: a string. */
  item_id: string;
  /** Output index: a number. */
  output_index: number;
  /** Part. */
  part: OutputText;
  /** Session ID: a string. */
  session_id: string;
  /** Turn ID: a string or null. */
  turn_id: string | null;
  /** Type: always `agent.session.turn.content_part.done`. */
  type: "agent.session.turn.content_part.done";
  /** Obfuscation: a string. */
  obfuscation?: string;
}
/** Part of {@link AgentSessionEvent}. */
export interface AgentSessionTurnCreatedEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Session ID: a string. */
  session_id: string;
  /** Turn. */
  turn: BetaAgentsSessionsTurnsAPI.Turn;
  /** Turn ID: a string. */
  turn_id: string;
  /** Type: always `agent.session.turn.created`. */
  type: "agent.session.turn.created";
  /** Obfuscation: a string. */
  obfuscation?: string;
}
/** Part of {@link AgentSessionEvent}. */
export interface AgentSessionTurnFailedEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Session ID: a string. */
  session_id: string;
  /** Turn. */
  turn: BetaAgentsSessionsTurnsAPI.Turn;
  /** Turn ID: a string. */
  turn_id: string;
  /** Type: always `agent.session.turn.failed`. */
  type: "agent.session.turn.failed";
  /** Usage: may be null. */
  usage: TokenUsage | null;
  /** Obfuscation: a string. */
  obfuscation?: string;
}
/** Part of {@link AgentSessionEvent}. */
export interface AgentSessionTurnInProgressEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Session ID: a string. */
  session_id: string;
  /** Turn. */
  turn: BetaAgentsSessionsTurnsAPI.Turn;
  /** Turn ID: a string. */
  turn_id: string;
  /** Type: always `agent.session.turn.in_progress`. */
  type: "agent.session.turn.in_progress";
  /** Obfuscation: a string. */
  obfuscation?: string;
}
/** Part of {@link AgentSessionEvent}. */
export interface AgentSessionTurnItemAddedEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Item. */
  item: AgentSessionItem;
  /** Output index: a number or null. */
  output_index: number | null;
  /** Session ID: a string. */
  session_id: string;
  /** Turn ID: a string or null. */
  turn_id: string | null;
  /** Type: always `agent.session.turn.item.added`. */
  type: "agent.session.turn.item.added";
  /** Obfuscation: a string. */
  obfuscation?: string;
}
/** Part of {@link AgentSessionEvent}. */
export interface AgentSessionTurnItemDoneEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Item. */
  item: AgentOutputItem;
  /** Output index: a number. */
  output_index: number;
  /** Session ID: a string. */
  session_id: string;
  /** Turn ID: a string or null. */
  turn_id: string | null;
  /** Type: always `agent.session.turn.item.done`. */
  type: "agent.session.turn.item.done";
  /** Obfuscation: a string. */
  obfuscation?: string;
}
/** Part of {@link AgentSessionEvent}. */
export interface AgentSessionTurnOutputTextDeltaEvent {
  /** Content index: a number. */
  content_index: number;
  /** Delta: a string. */
  delta: string;
  /** Event ID: a string. */
  event_id: string;
  /** Item ID: a string. */
  item_id: string;
  /** Output index: a number. */
  output_index: number;
  /** Session ID: a string. */
  session_id: string;
  /** Turn ID: a string or null. */
  turn_id: string | null;
  /** Type: always `agent.session.turn.output_text.delta`. */
  type: "agent.session.turn.output_text.delta";
  /** Obfuscation: a string. */
  obfuscation?: string;
}
/** Part of {@link AgentSessionEvent}. */
export interface AgentSessionTurnOutputTextDoneEvent {
  /** Content index: a number. */
  content_index: number;
  /** Event ID: a string. */
  event_id: string;
  /** Item ID: a string. */
  item_id: string;
  /** Output index: a number. */
  output_index: number;
  /** Session ID: a string. */
  session_id: string;
  /** Text: a string. */
  text: string;
  /** Turn ID: a string or null. */
  turn_id: string | null;
  /** Type: always `agent.session.turn.output_text.done`. */
  type: "agent.session.turn.output_text.done";
  /** Obfuscation: a string. */
  obfuscation?: string;
}
/** Part of {@link AgentSessionEvent}. */
export interface AgentSessionTurnReasoningSummaryPartAddedEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Item ID: a string. */
  item_id: string;
  /** Output index: a number. */
  output_index: number;
  /** Part. */
  part: SummaryText;
  /** Session ID: a string. */
  session_id: string;
  /** Summary index: a number. */
  summary_index: number;
  /** Turn ID: a string or null. */
  turn_id: string | null;
  /** Type: always `agent.session.turn.reasoning_summary_part.added`. */
  type: "agent.session.turn.reasoning_summary_part.added";
  /** Obfuscation: a string. */
  obfuscation?: string;
}
/** Part of {@link AgentSessionEvent}. */
export interface AgentSessionTurnReasoningSummaryPartDoneEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Item ID: a string. */
  item_id: string;
  /** Output index: a number. */
  output_index: number;
  /** Part. */
  part: SummaryText;
  /** Session ID: a string. */
  session_id: string;
  /** Status: always `incomplete` or null. */
  status: "incomplete" | null;
  /** Summary index: a number. */
  summary_index: number;
  /** Turn ID: a string or null. */
  turn_id: string | null;
  /** Type: always `agent.session.turn.reasoning_summary_part.done`. */
  type: "agent.session.turn.reasoning_summary_part.done";
  /** Obfuscation: a string. */
  obfuscation?: string;
}
/** Part of {@link AgentSessionEvent}. */
export interface AgentSessionTurnReasoningSummaryTextDeltaEvent {
  /** Delta: a string. */
  delta: string;
  /** Event ID: a string. */
  event_id: string;
  /** Item ID: a string. */
  item_id: string;
  /** Output index: a number. */
  output_index: number;
  /** Session ID: a string. */
  session_id: string;
  /** Summary index: a number. */
  summary_index: number;
  /** Turn ID: a string or null. */
  turn_id: string | null;
  /** Type: always `agent.session.turn.reasoning_summary_text.delta`. */
  type: "agent.session.turn.reasoning_summary_text.delta";
  /** Obfuscation: a string. */
  obfuscation?: string;
}
/** Part of {@link AgentSessionEvent}. */
export interface AgentSessionTurnReasoningSummaryTextDoneEvent {
  /** Event ID: a string. */
  event_id: string;
  /** Item ID: a string. */
  item_id: string;
  /** Output index: a number. */
  output_index: number;
  /** Session ID: a string. */
  session_id: string;
  /** Summary index: a number. */
  summary_index: number;
  /** Text: a string. */
  text: string;
  /** Turn ID: a string or null. */
  turn_id: string | null;
  /** Type: always `agent.session.turn.reasoning_summary_text.done`. */
  type: "agent.session.turn.reasoning_summary_text.done";
  /** Obfuscation: a string. */
  obfuscation?: string;
}
/** A page of {@link AgentSession}. */
export type AgentSessionsPage = Contract.CursorPage<AgentSession>;
/** Part of {@link Agent}. */
export interface AgentText {
  /** Format. */
  format: TextFormat;
  /** Verbosity: one of 3 values. */
  verbosity: "low" | "medium" | "high";
}
/** Part of {@link AgentCreateParams}. */
export interface AgentTextParam {
  /** Format: may be null. */
  format?: TextFormatParam | null;
  /** Verbosity: one of 3 values or null. */
  verbosity?: "low" | "medium" | "high" | null;
}
/** Part of {@link AgentSession.Agent}. */
export type AgentTool =
  | AgentTool.AgentToolResourceFunction
  | AgentTool.AgentToolResourceProgrammaticToolCalling
  | AgentTool.AgentToolResourceMcp
  | AgentTool.AgentToolResourceWebSearch
  | AgentTool.AgentToolResourceComputerUse
  | AgentTool.AgentToolResourceAutomations;
/** Part of {@link AutomationTargetParam.AutomationTargetParamNewSession.Agent}. */
export type AgentToolParam =
  | AgentToolParam.AgentToolConfigParamFunction
  | AgentToolParam.AgentToolConfigParamToolSearch
  | AgentToolParam.AgentToolConfigParamProgrammaticToolCalling
  | AgentToolParam.AgentToolConfigParamMcp
  | AgentToolParam.AgentToolConfigParamWebSearch
  | AgentToolParam.AgentToolConfigParamComputerUse
  | AgentToolParam.AgentToolConfigParamAutomations;
/** Params of `client.beta.agents.update()`: `POST /agents/{agent_id}`. */
export interface AgentUpdateParams {
  /** Compaction: may be null. */
  compaction?: AgentUpdateParams.Compaction | null;
  /** Experimental. */
  experimental?: AgentUpdateParams.Experimental;
  /** Instructions: a string or null. */
  instructions?: string | null;
  /** Metadata: a map or null. */
  metadata?: Record<string, string> | null;
  /** Model: a string. */
  model?: string;
  /** Multi agent: may be null. */
  multi_agent?: MultiAgentConfigParam | null;
  /** Name: a string or null. */
  name?: string | null;
  /** Reasoning: may be null. */
  reasoning?: AgentReasoningParam | null;
  /** Service tier: one of 6 values or null. */
  service_tier?:
    | "auto"
    | "default"
    | "flex"
    | "priority"
    | "fast"
    | "ultrafast"
    | null;
  /** Text: may be null. */
  text?: AgentTextParam | null;
  /** Tools: a list or null. */
  tools?: PersistedAgentToolParam[] | null;
}
/** Part of {@link AgentOutputItem}. */
export interface AgentWaitForSubagentsCallItem {
  /** ID: a string. */
  id: string;
  /** Recipient agent IDs: a list. */
  recipient_agent_ids: string[];
  /** Sender agent ID: a string. */
  sender_agent_id: string;
  /** Status. */
  status: AgentFunctionCallStatus;
  /** Turn ID: a string. */
  turn_id: string;
  /** Type: always `wait_for_subagents_call`. */
  type: "wait_for_subagents_call";
}
/** Part of {@link AgentOutputItem}. */
export interface AgentWebSearchCallItem {
  /** ID: a string. */
  id: string;
  /** Action: may be null. */
  action: WebSearchAction | null;
  /** Status. */
  status: AgentOutputItemStatus;
  /** Turn ID: a string. */
  turn_id: string;
  /** Type: always `web_search_call`. */
  type: "web_search_call";
}
/** A page of {@link Agent}. */
export type AgentsPage = Contract.CursorPage<Agent>;
/** Part of {@link AgentSession}. */
export type Environment =
  | Environment.EnvironmentResourceNone
  | Environment.EnvironmentResourceOpenAIHosted
  | Environment.EnvironmentResourceSelfHosted;
/** Part of {@link AutomationTargetParam.AutomationTargetParamNewSession}. */
export type EnvironmentParam =
  | EnvironmentParam.EnvironmentParamNone
  | EnvironmentParam.EnvironmentParamOpenAIHosted
  | EnvironmentParam.EnvironmentParamSelfHosted
  | EnvironmentParam.EnvironmentParamPrewarmed;
/** Part of {@link Environment.EnvironmentResourceOpenAIHosted}. */
export type HostedEnvironmentFile =
  | HostedEnvironmentFileID
  | HostedEnvironmentFile.HostedEnvironmentFileResourceInline;
/** Part of {@link HostedEnvironmentFile}. */
export interface HostedEnvironmentFileID {
  /** ID: a string. */
  id: string;
  /** File ID: a string. */
  file_id: string;
  /** Path: a string. */
  path: string;
  /** Size bytes: a number. */
  size_bytes: number;
  /** Type: always `file_id`. */
  type: "file_id";
}
/** Part of {@link EnvironmentCreateParams.Environment}. */
export type HostedEnvironmentFileParam =
  | HostedEnvironmentFileParam.HostedEnvironmentFileParamFileID
  | HostedEnvironmentFileParam.HostedEnvironmentFileParamInline;
/** Part of {@link AutomationEnvironment.AutomationEnvironmentResourceOpenAIHosted}. */
export interface HostedPlugin {
  /** Description: a string. */
  description: string;
  /** Name: a string. */
  name: string;
  /** Type: always `inline`. */
  type: "inline";
}
/** Part of {@link EnvironmentCreateParams.Environment}. */
export interface HostedPluginParam {
  /** Description: a string. */
  description: string;
  /** Name: a string. */
  name: string;
  /** Source. */
  source: InlineCapabilitySourceParam;
  /** Type: always `inline`. */
  type: "inline";
}
/** Part of {@link Environment.EnvironmentResourceOpenAIHosted}. */
export type HostedSkill =
  | HostedSkillReference
  | HostedSkill.HostedSkillResourceInline;
/** Part of {@link EnvironmentCreateParams.Environment}. */
export type HostedSkillParam =
  | HostedSkillParam.HostedSkillParamSkillReference
  | HostedSkillParam.HostedSkillParamInline;
/** Part of {@link HostedSkill}. */
export interface HostedSkillReference {
  /** Description: a string. */
  description: string;
  /** Name: a string. */
  name: string;
  /** Skill ID: a string. */
  skill_id: string;
  /** Type: always `skill_reference`. */
  type: "skill_reference";
  /** Version: a string. */
  version: string;
}
/** Part of {@link HostedPluginParam}. */
export interface InlineCapabilitySourceParam {
  /** Data: a string. */
  data: string;
  /** Media type: always `application/zip`. */
  media_type: "application/zip";
  /** Type: always `base64`. */
  type: "base64";
}
/** Part of {@link AgentFunctionCallOutput}. */
export type InputContent =
  | InputContent.InputContentResourceInputText
  | InputContent.InputContentResourceInputImage;
/** Part of {@link AgentFunctionCallOutputParam}. */
export type InputContentParam =
  | InputContentParam.InputContentParamInputText
  | InputContentParam.InputContentParamInputImage;
/** Part of {@link AgentTool.AgentToolResourceMcp}. */
export type McpTransport =
  | McpTransport.McpTransportResourceHTTP
  | McpTransport.McpTransportResourceStdio;
/** Part of {@link AgentToolParam.AgentToolConfigParamMcp}. */
export type McpTransportParam =
  | McpTransportParam.McpTransportConfigParamHTTP
  | McpTransportParam.McpTransportConfigParamStdio;
/** Part of {@link Agent}. */
export interface MultiAgentConfig {
  /** Enabled: a boolean. */
  enabled: boolean;
  /** Max concurrent subagents: a number or null. */
  max_concurrent_subagents: number | null;
}
/** Part of {@link AgentCreateParams}. */
export interface MultiAgentConfigParam {
  /** Enabled: a boolean. */
  enabled: boolean;
  /** Max concurrent subagents: a number. */
  max_concurrent_subagents?: number;
}
/** Part of {@link AgentContent}. */
export interface OutputText {
  /** Text: a string. */
  text: string;
  /** Type: always `output_text`. */
  type: "output_text";
}
/** Part of {@link Agent}. */
export type PersistedAgentTool =
  | PersistedAgentTool.PersistedAgentToolResourceFunction
  | PersistedAgentTool.PersistedAgentToolResourceToolSearch
  | PersistedAgentTool.PersistedAgentToolResourceProgrammaticToolCalling
  | PersistedAgentTool.PersistedAgentToolResourceMcp
  | PersistedAgentTool.PersistedAgentToolResourceWebSearch
  | PersistedAgentTool.PersistedAgentToolResourceComputerUse
  | PersistedAgentTool.PersistedAgentToolResourceAutomations;
/** Part of {@link AgentCreateParams}. */
export type PersistedAgentToolParam =
  | PersistedAgentToolParam.PersistedAgentToolConfigParamFunction
  | PersistedAgentToolParam.PersistedAgentToolConfigParamToolSearch
  | PersistedAgentToolParam.PersistedAgentToolConfigParamProgrammaticToolCalling
  | PersistedAgentToolParam.PersistedAgentToolConfigParamMcp
  | PersistedAgentToolParam.PersistedAgentToolConfigParamWebSearch
  | PersistedAgentToolParam.PersistedAgentToolConfigParamComputerUse
  | PersistedAgentToolParam.PersistedAgentToolConfigParamAutomations;
/** Part of {@link PersistedAgentTool.PersistedAgentToolResourceMcp}. */
export type PersistedMcpTransport =
  | PersistedMcpTransport.PersistedMcpTransportResourceHTTP
  | PersistedMcpTransport.PersistedMcpTransportResourceStdio;
/** Part of {@link PersistedAgentToolParam.PersistedAgentToolConfigParamMcp}. */
export type PersistedMcpTransportParam =
  | PersistedMcpTransportParam.PersistedMcpTransportConfigParamHTTP
  | PersistedMcpTransportParam.PersistedMcpTransportConfigParamStdio;
/** Part of {@link AgentSessionErrorEvent}. */
export interface SessionError {
  /** Code: a string or null. */
  code: string | null;
  /** Message: a string. */
  message: string;
  /** Param: a string or null. */
  param: string | null;
  /** Type: a string. */
  type: string;
}
/** Part of {@link Turn}. */
export interface SessionTurnError {
  /** Code: one of 24 values. */
  code:
    | "context_length_exceeded"
    | "max_output_tokens"
    | "session_budget_exceeded"
    | "usage_limit_exceeded"
    | "project_spend_limit_exceeded"
    | "organization_spend_limit_exceeded"
    | "organization_usage_limit_exceeded"
    | "billing_not_active"
    | "credit_balance_exhausted"
    | "rate_limit_exceeded"
    | "flex_unavailable"
    | "server_overloaded"
    | "cyber_policy"
    | "misalignment_policy_violation"
    | "connection_failed"
    | "server_error"
    | "authentication_error"
    | "invalid_request"
    | "resource_not_found"
    | "sandbox_error"
    | "executor_version_incompatible"
    | "active_turn_not_steerable"
    | "request_timeout"
    | "internal_error";
  /** Message: a string. */
  message: string;
}
/** Part of {@link EnvironmentCreateParams.Environment}. */
export interface SetupCommandParam {
  /** Command: a string. */
  command: string;
  /** Cwd: a string or null. */
  cwd?: string | null;
}
/** Response of `GET /agents/sessions/{session_id}/subagents/{subagent_id}`. */
export interface Subagent {
  /** ID: a string. */
  id: string;
  /** Closed at: a number or null. */
  closed_at: number | null;
  /** Instructions: a list or null. */
  instructions: AgentContent[] | null;
  /** Name: a string or null. */
  name: string | null;
  /** Object: always `agent.session.subagent`. */
  object: "agent.session.subagent";
  /** Opened at: a number. */
  opened_at: number;
  /** Parent agent ID: a string. */
  parent_agent_id: string;
  /** Session ID: a string. */
  session_id: string;
  /** Status: one of 2 values. */
  status: "active" | "closed";
}
/** A page of {@link Subagent}. */
export type SubagentsPage = Contract.CursorPage<Subagent>;
/** Part of {@link AgentReasoningItem}. */
export interface SummaryText {
  /** Text: a string. */
  text: string;
  /** Type: always `summary_text`. */
  type: "summary_text";
}
/** Part of {@link AgentText}. */
export type TextFormat =
  | TextFormat.TextFormatResourceText
  | TextFormat.TextFormatResourceJSONSchema;
/** Part of {@link AgentTextParam}. */
export type TextFormatParam =
  | TextFormatParam.TextFormatParamText
  | TextFormatParam.TextFormatParamJSONSchema;
/** Part of {@link AgentSession}. */
export interface TokenUsage {
  /** Input tokens: a number. */
  input_tokens: number;
  /** Input tokens details. */
  input_tokens_details: TokenUsage.InputTokensDetails;
  /** Output tokens: a number. */
  output_tokens: number;
  /** Output tokens details. */
  output_tokens_details: TokenUsage.OutputTokensDetails;
  /** Total tokens: a number. */
  total_tokens: number;
}
/** Part of {@link AgentWebSearchCallItem}. */
export type WebSearchAction =
  | WebSearchAction.WebSearchActionResourceSearch
  | WebSearchAction.WebSearchActionResourceOpenPage
  | WebSearchAction.WebSearchActionResourceFindInPage
  | WebSearchAction.WebSearchActionResourceOther;
/** Parts of {@link Agent}. */
export declare namespace Agent {
  /** Part of {@link Agent}. */
  export interface Compaction {
    /** Async: a boolean. */
    async: boolean;
  }
  /** Part of {@link Agent}. */
  export interface Experimental {
    /** Time awareness: a boolean. */
    time_awareness: boolean;
  }
}
/** Parts of {@link AgentBrowserAuthenticationSubmitParam}. */
export declare namespace AgentBrowserAuthenticationSubmitParam {
  /** Part of {@link AgentBrowserAuthenticationSubmitParam}. */
  export interface Field {
    /** Field ID: a string. */
    field_id: string;
    /** Value: a string. */
    value: string;
  }
}
/** Parts of {@link AgentContent}. */
export declare namespace AgentContent {
  /** Part of {@link AgentContent}. */
  export interface EncryptedContentResource {
    /** Encrypted content: a string. */
    encrypted_content: string;
    /** Type: always `encrypted_content`. */
    type: "encrypted_content";
  }
}
/** Parts of {@link AgentCreateParams}. */
export declare namespace AgentCreateParams {
  /** Part of {@link AgentCreateParams}. */
  export interface Compaction {
    /** Async: a boolean or null. */
    async?: boolean | null;
  }
  /** Part of {@link AgentCreateParams}. */
  export interface Experimental {
    /** Time awareness: a boolean. */
    time_awareness?: boolean;
  }
}
/** Parts of {@link AgentOutputItem}. */
export declare namespace AgentOutputItem {
  /** Part of {@link AgentOutputItem}. */
  export interface BrowserAuthenticationRequestItemResource {
    /** ID: a string. */
    id: string;
    /** Request. */
    request: AgentOutputItem.BrowserAuthenticationRequestItemResource.Request;
    /** Request ID: a string. */
    request_id: string;
    /** Turn ID: a string. */
    turn_id: string;
    /** Type: always `computer_use_approval_request`. */
    type: "computer_use_approval_request";
  }
  /** Part of {@link AgentOutputItem}. */
  export interface ComputerUseCallItemResource {
    /** ID: a string. */
    id: string;
    /** Output: may be null. */
    output: AgentOutputItem.ComputerUseCallItemResource.Output | null;
    /** Status. */
    status: AgentFunctionCallStatus;
    /** Title: a string or null. */
    title: string | null;
    /** Turn ID: a string. */
    turn_id: string;
    /** Type: always `computer_use_call`. */
    type: "computer_use_call";
  }
  /** Parts of {@link BrowserAuthenticationRequestItemResource}. */
  export namespace BrowserAuthenticationRequestItemResource {
    /** Part of {@link AgentOutputItem.BrowserAuthenticationRequestItemResource}. */
    export interface Request {
      /** Credential origin: a string or null. */
      credential_origin: string | null;
      /** Fields: a list. */
      fields:
        AgentOutputItem.BrowserAuthenticationRequestItemResource.Request.Field[];
      /** Options: a list. */
      options:
        AgentOutputItem.BrowserAuthenticationRequestItemResource.Request.Option[];
      /** Reason: a string or null. */
      reason: string | null;
      /** Type: always `browser_authentication`. */
      type: "browser_authentication";
    }
    /** Parts of {@link Request}. */
    export namespace Request {
      /** Part of {@link AgentOutputItem.BrowserAuthenticationRequestItemResource.Request}. */
      export interface Field {
        /** ID: a string. */
        id: string;
        /** Label: a string. */
        label: string;
        /** Required: a boolean. */
        required: boolean;
        /** Type: a string. */
        type: string;
      }
      /** Part of {@link AgentOutputItem.BrowserAuthenticationRequestItemResource.Request}. */
      export interface Option {
        /** ID: a string. */
        id: string;
        /** Field IDs: a list. */
        field_ids: string[];
        /** Label: a string. */
        label: string;
      }
    }
  }
  /** Parts of {@link ComputerUseCallItemResource}. */
  export namespace ComputerUseCallItemResource {
    /** Part of {@link AgentOutputItem.ComputerUseCallItemResource}. */
    export interface Output {
      /** Image URL: a string. */
      image_url: string;
      /** Type: always `computer_screenshot`. */
      type: "computer_screenshot";
    }
  }
}
/** Parts of {@link AgentSession}. */
export declare namespace AgentSession {
  /** Part of {@link AgentSession}. */
  export interface Agent {
    /** ID: a string. */
    id: string;
    /** Instructions: a string or null. */
    instructions: string | null;
    /** Model: a string. */
    model: string;
    /** Multi agent. */
    multi_agent: MultiAgentConfig;
    /** Name: a string or null. */
    name: string | null;
    /** Reasoning. */
    reasoning: AgentReasoning;
    /** Service tier: one of 6 values. */
    service_tier:
      | "auto"
      | "default"
      | "flex"
      | "priority"
      | "fast"
      | "ultrafast";
    /** Text. */
    text: AgentText;
    /** Tools: a list. */
    tools: AgentTool[];
    /** Compaction. */
    compaction?: AgentSession.Agent.Compaction;
    /** Experimental. */
    experimental?: AgentSession.Agent.Experimental;
  }
  /** Part of {@link AgentSession}. */
  export interface PromptCacheOptions {
    /** TTL: one of 2 values. */
    ttl: "30m" | "12h";
  }
  /** Part of {@link AgentSession}. */
  export interface SessionRequiredActionResourceComputerUseApprovalRequest {
    /** Request. */
    request:
      | AgentSession.SessionRequiredActionResourceComputerUseApprovalRequest.ComputerUseApprovalRequestKindResourceBrowserAuthentication
      | AgentSession.SessionRequiredActionResourceComputerUseApprovalRequest.ComputerUseApprovalRequestKindResourceBrowserOriginAccess;
    /** Request ID: a string. */
    request_id: string;
    /** Turn ID: a string. */
    turn_id: string;
    /** Type: always `computer_use_approval_request`. */
    type: "computer_use_approval_request";
  }
  /** Part of {@link AgentSession}. */
  export interface SessionRequiredActionResourceEnvironmentConnection {
    /** Environment ID: a string. */
    environment_id: string;
    /** Type: always `environment_connection`. */
    type: "environment_connection";
  }
  /** Part of {@link AgentSession}. */
  export interface SessionRequiredActionResourceFunctionCall {
    /** Arguments. */
    arguments: unknown;
    /** Call ID: a string. */
    call_id: string;
    /** Name: a string. */
    name: string;
    /** Turn ID: a string. */
    turn_id: string;
    /** Type: always `function_call`. */
    type: "function_call";
  }
  /** Part of {@link AgentSession}. */
  export interface SessionRequiredActionResourceMcpApprovalRequest {
    /** Request. */
    request:
      AgentSession.SessionRequiredActionResourceMcpApprovalRequest.Request;
    /** Request ID: a string. */
    request_id: string;
    /** Turn ID: a string. */
    turn_id: string;
    /** Type: always `mcp_approval_request`. */
    type: "mcp_approval_request";
  }
  /** Part of {@link AgentSession}. */
  export interface SpendControl {
    /** Consumed: a number or null. */
    consumed: number | null;
    /** Limit: a number or null. */
    limit: number | null;
  }
  /** Parts of {@link Agent}. */
  export namespace Agent {
    /** Part of {@link AgentSession.Agent}. */
    export interface Compaction {
      /** Async: a boolean. */
      async: boolean;
    }
    /** Part of {@link AgentSession.Agent}. */
    export interface Experimental {
      /** Time awareness: a boolean. */
      time_awareness: boolean;
    }
  }
  /** Parts of {@link SessionRequiredActionResourceComputerUseApprovalRequest}. */
  export namespace SessionRequiredActionResourceComputerUseApprovalRequest {
    /** Part of {@link AgentSession.SessionRequiredActionResourceComputerUseApprovalRequest}. */
    export interface ComputerUseApprovalRequestKindResourceBrowserAuthentication {
      /** Credential origin: a string or null. */
      credential_origin: string | null;
      /** Fields: a list. */
      fields:
        AgentSession.SessionRequiredActionResourceComputerUseApprovalRequest.ComputerUseApprovalRequestKindResourceBrowserAuthentication.Field[];
      /** Options: a list. */
      options:
        AgentSession.SessionRequiredActionResourceComputerUseApprovalRequest.ComputerUseApprovalRequestKindResourceBrowserAuthentication.Option[];
      /** Reason: a string or null. */
      reason: string | null;
      /** Type: always `browser_authentication`. */
      type: "browser_authentication";
    }
    /** Part of {@link AgentSession.SessionRequiredActionResourceComputerUseApprovalRequest}. */
    export interface ComputerUseApprovalRequestKindResourceBrowserOriginAccess {
      /** Origin: a string. */
      origin: string;
      /** Reason: a string or null. */
      reason: string | null;
      /** Type: always `browser_origin_access`. */
      type: "browser_origin_access";
    }
    /** Parts of {@link ComputerUseApprovalRequestKindResourceBrowserAuthentication}. */
    export namespace ComputerUseApprovalRequestKindResourceBrowserAuthentication {
      /** Part of {@link AgentSession.SessionRequiredActionResourceComputerUseApprovalRequest.ComputerUseApprovalRequestKindResourceBrowserAuthentication}. */
      export interface Field {
        /** ID: a string. */
        id: string;
        /** Label: a string. */
        label: string;
        /** Required: a boolean. */
        required: boolean;
        /** Type: a string. */
        type: string;
      }
      /** Part of {@link AgentSession.SessionRequiredActionResourceComputerUseApprovalRequest.ComputerUseApprovalRequestKindResourceBrowserAuthentication}. */
      export interface Option {
        /** ID: a string. */
        id: string;
        /** Field IDs: a list. */
        field_ids: string[];
        /** Label: a string. */
        label: string;
      }
    }
  }
  /** Parts of {@link SessionRequiredActionResourceMcpApprovalRequest}. */
  export namespace SessionRequiredActionResourceMcpApprovalRequest {
    /** Part of {@link AgentSession.SessionRequiredActionResourceMcpApprovalRequest}. */
    export interface Request {
      /** Arguments. */
      arguments: unknown;
      /** Message: a string. */
      message: string;
      /** Name: a string or null. */
      name: string | null;
      /** Server label: a string. */
      server_label: string;
      /** Type: always `mcp_tool_call`. */
      type: "mcp_tool_call";
    }
  }
}
/** Parts of {@link AgentSessionEnvironmentState}. */
export declare namespace AgentSessionEnvironmentState {
  /** Part of {@link AgentSessionEnvironmentState}. */
  export interface Error {
    /** Code: a string. */
    code: string;
    /** Message: a string. */
    message: string;
    /** Type: a string. */
    type: string;
  }
}
/** Parts of {@link AgentSessionInputParam}. */
export declare namespace AgentSessionInputParam {
  /** Part of {@link AgentSessionInputParam}. */
  export interface SessionInputParamAgentSessionInputCancel {
    /** Type: always `agent.session.input.cancel`. */
    type: "agent.session.input.cancel";
  }
  /** Part of {@link AgentSessionInputParam}. */
  export interface SessionInputParamAgentSessionInputComputerUseApprovalRequestResult {
    /** Request ID: a string. */
    request_id: string;
    /** Response. */
    response:
      | AgentBrowserAuthenticationSubmitParam
      | AgentBrowserAuthenticationCancelParam
      | AgentBrowserOriginAccessParam;
    /** Type: always `agent.session.input.computer_use_approval_request_result`. */
    type: "agent.session.input.computer_use_approval_request_result";
  }
  /** Part of {@link AgentSessionInputParam}. */
  export interface SessionInputParamAgentSessionInputMcpApprovalRequestResult {
    /** Request ID: a string. */
    request_id: string;
    /** Response. */
    response:
      AgentSessionInputParam.SessionInputParamAgentSessionInputMcpApprovalRequestResult.Response;
    /** Type: always `agent.session.input.mcp_approval_request_result`. */
    type: "agent.session.input.mcp_approval_request_result";
  }
  /** Part of {@link AgentSessionInputParam}. */
  export interface SessionInputParamAgentSessionInputMessage {
    /** Input: a list. */
    input: AgentSessionInputMessageParam[];
    /** Type: always `agent.session.input.message`. */
    type: "agent.session.input.message";
  }
  /** Part of {@link AgentSessionInputParam}. */
  export interface SessionInputParamAgentSessionInputToolResult {
    /** Call ID: a string. */
    call_id: string;
    /** Success: a boolean. */
    success: boolean;
    /** Turn ID: a string. */
    turn_id: string;
    /** Type: always `agent.session.input.tool_result`. */
    type: "agent.session.input.tool_result";
    /** Error: a string or null. */
    error?: string | null;
    /** Output: may be null. */
    output?: AgentFunctionCallOutputParam | null;
  }
  /** Parts of {@link SessionInputParamAgentSessionInputMcpApprovalRequestResult}. */
  export namespace SessionInputParamAgentSessionInputMcpApprovalRequestResult {
    /** Part of {@link AgentSessionInputParam.SessionInputParamAgentSessionInputMcpApprovalRequestResult}. */
    export interface Response {
      /** Decision: one of 3 values. */
      decision: "approve" | "deny" | "cancel";
      /** Type: always `mcp_tool_call`. */
      type: "mcp_tool_call";
    }
  }
}
/** Parts of {@link AgentSessionItem}. */
export declare namespace AgentSessionItem {
  /** Part of {@link AgentSessionItem}. */
  export interface AgentMessageItemResource {
    /** ID: a string. */
    id: string;
    /** Content: a list. */
    content: AgentContent[];
    /** Recipient agent ID: a string. */
    recipient_agent_id: string;
    /** Sender agent ID: a string. */
    sender_agent_id: string;
    /** Turn ID: a string. */
    turn_id: string;
    /** Type: always `agent_message`. */
    type: "agent_message";
  }
  /** Part of {@link AgentSessionItem}. */
  export interface BrowserAuthenticationRequestItemResource {
    /** ID: a string. */
    id: string;
    /** Request. */
    request: AgentSessionItem.BrowserAuthenticationRequestItemResource.Request;
    /** Request ID: a string. */
    request_id: string;
    /** Turn ID: a string. */
    turn_id: string;
    /** Type: always `computer_use_approval_request`. */
    type: "computer_use_approval_request";
  }
  /** Part of {@link AgentSessionItem}. */
  export interface ComputerUseApprovalRequestResultItemResource {
    /** ID: a string. */
    id: string;
    /** Request ID: a string. */
    request_id: string;
    /** Response. */
    response:
      | AgentSessionItem.ComputerUseApprovalRequestResultItemResource.ComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource
      | AgentSessionItem.ComputerUseApprovalRequestResultItemResource.ComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource;
    /** Turn ID: a string. */
    turn_id: string;
    /** Type: always `computer_use_approval_request_result`. */
    type: "computer_use_approval_request_result";
  }
  /** Part of {@link AgentSessionItem}. */
  export interface ComputerUseCallItemResource {
    /** ID: a string. */
    id: string;
    /** Output: may be null. */
    output: AgentSessionItem.ComputerUseCallItemResource.Output | null;
    /** Status. */
    status: AgentFunctionCallStatus;
    /** Title: a string or null. */
    title: string | null;
    /** Turn ID: a string. */
    turn_id: string;
    /** Type: always `computer_use_call`. */
    type: "computer_use_call";
  }
  /** Part of {@link AgentSessionItem}. */
  export interface FunctionCallOutputItemResource {
    /** ID: a string. */
    id: string;
    /** Call ID: a string. */
    call_id: string;
    /** Error: a string or null. */
    error: string | null;
    /** Output: may be null. */
    output: AgentFunctionCallOutput | null;
    /** Status. */
    status: AgentFunctionCallStatus;
    /** Turn ID: a string. */
    turn_id: string;
    /** Type: always `function_call_output`. */
    type: "function_call_output";
  }
  /** Parts of {@link BrowserAuthenticationRequestItemResource}. */
  export namespace BrowserAuthenticationRequestItemResource {
    /** Part of {@link AgentSessionItem.BrowserAuthenticationRequestItemResource}. */
    export interface Request {
      /** Credential origin: a string or null. */
      credential_origin: string | null;
      /** Fields: a list. */
      fields:
        AgentSessionItem.BrowserAuthenticationRequestItemResource.Request.Field[];
      /** Options: a list. */
      options:
        AgentSessionItem.BrowserAuthenticationRequestItemResource.Request.Option[];
      /** Reason: a string or null. */
      reason: string | null;
      /** Type: always `browser_authentication`. */
      type: "browser_authentication";
    }
    /** Parts of {@link Request}. */
    export namespace Request {
      /** Part of {@link AgentSessionItem.BrowserAuthenticationRequestItemResource.Request}. */
      export interface Field {
        /** ID: a string. */
        id: string;
        /** Label: a string. */
        label: string;
        /** Required: a boolean. */
        required: boolean;
        /** Type: a string. */
        type: string;
      }
      /** Part of {@link AgentSessionItem.BrowserAuthenticationRequestItemResource.Request}. */
      export interface Option {
        /** ID: a string. */
        id: string;
        /** Field IDs: a list. */
        field_ids: string[];
        /** Label: a string. */
        label: string;
      }
    }
  }
  /** Parts of {@link ComputerUseApprovalRequestResultItemResource}. */
  export namespace ComputerUseApprovalRequestResultItemResource {
    /** Part of {@link AgentSessionItem.ComputerUseApprovalRequestResultItemResource}. */
    export interface ComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource {
      /** Action: always `cancel`. */
      action: "cancel";
      /** Type: always `browser_authentication`. */
      type: "browser_authentication";
    }
    /** Part of {@link AgentSessionItem.ComputerUseApprovalRequestResultItemResource}. */
    export interface ComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource {
      /** Action: always `submit`. */
      action: "submit";
      /** Selected option: a string or null. */
      selected_option: string | null;
      /** Type: always `browser_authentication`. */
      type: "browser_authentication";
    }
  }
  /** Parts of {@link ComputerUseCallItemResource}. */
  export namespace ComputerUseCallItemResource {
    /** Part of {@link AgentSessionItem.ComputerUseCallItemResource}. */
    export interface Output {
      /** Image URL: a string. */
      image_url: string;
      /** Type: always `computer_screenshot`. */
      type: "computer_screenshot";
    }
  }
}
/** Parts of {@link AgentSessionMessageContent}. */
export declare namespace AgentSessionMessageContent {
  /** Part of {@link AgentSessionMessageContent}. */
  export interface MessageContentResourceInputImage {
    /** Image URL: a string. */
    image_url: string;
    /** Type: always `input_image`. */
    type: "input_image";
  }
  /** Part of {@link AgentSessionMessageContent}. */
  export interface MessageContentResourceInputText {
    /** Text: a string. */
    text: string;
    /** Type: always `input_text`. */
    type: "input_text";
  }
  /** Part of {@link AgentSessionMessageContent}. */
  export interface MessageContentResourceOutputText {
    /** Text: a string. */
    text: string;
    /** Type: always `output_text`. */
    type: "output_text";
  }
}
/** Parts of {@link AgentTool}. */
export declare namespace AgentTool {
  /** Part of {@link AgentTool}. */
  export interface AgentToolResourceAutomations {
    /** Type: always `automations`. */
    type: "automations";
  }
  /** Part of {@link AgentTool}. */
  export interface AgentToolResourceComputerUse {
    /** Include screenshots: a boolean. */
    include_screenshots: boolean;
    /** Type: always `computer_use`. */
    type: "computer_use";
  }
  /** Part of {@link AgentTool}. */
  export interface AgentToolResourceFunction {
    /** Defer loading: a boolean. */
    defer_loading: boolean;
    /** Description: a string. */
    description: string;
    /** Name: a string. */
    name: string;
    /** Parameters: a map. */
    parameters: Record<string, unknown>;
    /** Type: always `function`. */
    type: "function";
    /** Async: a boolean. */
    async?: boolean;
  }
  /** Part of {@link AgentTool}. */
  export interface AgentToolResourceMcp {
    /** Allowed tools: a list or null. */
    allowed_tools: string[] | null;
    /** Connection origin: one of 2 values. */
    connection_origin: "service" | "environment";
    /** Credential ID: a string or null. */
    credential_id: string | null;
    /** Request metadata: a map. */
    request_metadata: Record<string, unknown>;
    /** Required: a boolean. */
    required: boolean;
    /** Server label: a string. */
    server_label: string;
    /** Transport. */
    transport: McpTransport;
    /** Type: always `mcp`. */
    type: "mcp";
  }
  /** Part of {@link AgentTool}. */
  export interface AgentToolResourceProgrammaticToolCalling {
    /** Enabled: a boolean. */
    enabled: boolean;
    /** Type: always `programmatic_tool_calling`. */
    type: "programmatic_tool_calling";
  }
  /** Part of {@link AgentTool}. */
  export interface AgentToolResourceWebSearch {
    /** Allowed domains: a list or null. */
    allowed_domains: string[] | null;
    /** Context size: one of 3 values. */
    context_size: "low" | "medium" | "high";
    /** Location: may be null. */
    location: AgentTool.AgentToolResourceWebSearch.Location | null;
    /** Mode: one of 3 values. */
    mode: "disabled" | "cached" | "live";
    /** Type: always `web_search`. */
    type: "web_search";
  }
  /** Parts of {@link AgentToolResourceWebSearch}. */
  export namespace AgentToolResourceWebSearch {
    /** Part of {@link AgentTool.AgentToolResourceWebSearch}. */
    export interface Location {
      /** City: a string or null. */
      city: string | null;
      /** Country: a string or null. */
      country: string | null;
      /** Region: a string or null. */
      region: string | null;
      /** Timezone: a string or null. */
      timezone: string | null;
    }
  }
}
/** Parts of {@link AgentToolParam}. */
export declare namespace AgentToolParam {
  /** Part of {@link AgentToolParam}. */
  export interface AgentToolConfigParamAutomations {
    /** Type: always `automations`. */
    type: "automations";
  }
  /** Part of {@link AgentToolParam}. */
  export interface AgentToolConfigParamComputerUse {
    /** Type: always `computer_use`. */
    type: "computer_use";
    /** Include screenshots: a boolean. */
    include_screenshots?: boolean;
  }
  /** Part of {@link AgentToolParam}. */
  export interface AgentToolConfigParamFunction {
    /** Description: a string. */
    description: string;
    /** Name: a string. */
    name: string;
    /** Parameters: a map. */
    parameters: Record<string, unknown>;
    /** Type: always `function`. */
    type: "function";
    /** Async: a boolean. */
    async?: boolean;
    /** Defer loading: a boolean. */
    defer_loading?: boolean;
  }
  /** Part of {@link AgentToolParam}. */
  export interface AgentToolConfigParamMcp {
    /** Server label: a string. */
    server_label: string;
    /** Transport. */
    transport: McpTransportParam;
    /** Type: always `mcp`. */
    type: "mcp";
    /** Allowed tools: a list or null. */
    allowed_tools?: string[] | null;
    /** Connection origin: one of 2 values or null. */
    connection_origin?: "service" | "environment" | null;
    /** Credential ID: a string or null. */
    credential_id?: string | null;
    /** Request metadata: a map or null. */
    request_metadata?: Record<string, unknown> | null;
    /** Required: a boolean. */
    required?: boolean;
  }
  /** Part of {@link AgentToolParam}. */
  export interface AgentToolConfigParamProgrammaticToolCalling {
    /** Type: always `programmatic_tool_calling`. */
    type: "programmatic_tool_calling";
    /** Enabled: a boolean. */
    enabled?: boolean;
  }
  /** Part of {@link AgentToolParam}. */
  export interface AgentToolConfigParamToolSearch {
    /** Type: always `tool_search`. */
    type: "tool_search";
  }
  /** Part of {@link AgentToolParam}. */
  export interface AgentToolConfigParamWebSearch {
    /** Type: always `web_search`. */
    type: "web_search";
    /** Allowed domains: a list or null. */
    allowed_domains?: string[] | null;
    /** Context size: one of 3 values or null. */
    context_size?: "low" | "medium" | "high" | null;
    /** Location: may be null. */
    location?: AgentToolParam.AgentToolConfigParamWebSearch.Location | null;
    /** Mode: one of 3 values or null. */
    mode?: "disabled" | "cached" | "live" | null;
  }
  /** Parts of {@link AgentToolConfigParamWebSearch}. */
  export namespace AgentToolConfigParamWebSearch {
    /** Part of {@link AgentToolParam.AgentToolConfigParamWebSearch}. */
    export interface Location {
      /** City: a string or null. */
      city?: string | null;
      /** Country: a string or null. */
      country?: string | null;
      /** Region: a string or null. */
      region?: string | null;
      /** Timezone: a string or null. */
      timezone?: string | null;
    }
  }
}
/** Parts of {@link AgentUpdateParams}. */
export declare namespace AgentUpdateParams {
  /** Part of {@link AgentUpdateParams}. */
  export interface Compaction {
    /** Async: a boolean or null. */
    async?: boolean | null;
  }
  /** Part of {@link AgentUpdateParams}. */
  export interface Experimental {
    /** Time awareness: a boolean. */
    time_awareness?: boolean;
  }
}
/** Parts of {@link Environment}. */
export declare namespace Environment {
  /** Part of {@link Environment}. */
  export interface EnvironmentResourceNone {
    /** Type: always `none`. */
    type: "none";
  }
  /** Part of {@link Environment}. */
  export interface EnvironmentResourceOpenAIHosted {
    /** ID: a string. */
    id: string;
    /** Capability directories: a list. */
    capability_directories: string[];
    /** Files: a list. */
    files: HostedEnvironmentFile[];
    /** Network. */
    network: Environment.EnvironmentResourceOpenAIHosted.Network;
    /** Packages. */
    packages: Environment.EnvironmentResourceOpenAIHosted.Packages;
    /** Plugins: a list. */
    plugins: HostedPlugin[];
    /** Skills: a list. */
    skills: HostedSkill[];
    /** Type: always `openai_hosted`. */
    type: "openai_hosted";
    /** Container size: one of 3 values or null. */
    container_size?: "small" | "medium" | "large" | null;
    /** Desktop. */
    desktop?: Environment.EnvironmentResourceOpenAIHosted.Desktop;
  }
  /** Part of {@link Environment}. */
  export interface EnvironmentResourceSelfHosted {
    /** ID: a string. */
    id: string;
    /** Capability directories: a list. */
    capability_directories: string[];
    /** Remote URL: a string. */
    remote_url: string;
    /** Type: always `self_hosted`. */
    type: "self_hosted";
    /** Workspace directory: a string. */
    workspace_directory: string;
  }
  /** Parts of {@link EnvironmentResourceOpenAIHosted}. */
  export namespace EnvironmentResourceOpenAIHosted {
    /** Part of {@link Environment.EnvironmentResourceOpenAIHosted}. */
    export interface Desktop {
      /** Enabled: a boolean. */
      enabled: boolean;
    }
    /** Part of {@link Environment.EnvironmentResourceOpenAIHosted}. */
    export interface Network {
      /** Access: one of 3 values. */
      access: "enabled" | "disabled" | "restricted";
      /** Allowed domains: a list. */
      allowed_domains: string[];
    }
    /** Part of {@link Environment.EnvironmentResourceOpenAIHosted}. */
    export interface Packages {
      /** Npm: a list. */
      npm: string[];
      /** Python: a list. */
      python: string[];
      /** System: a list. */
      system: string[];
    }
  }
}
/** Parts of {@link EnvironmentParam}. */
export declare namespace EnvironmentParam {
  /** Part of {@link EnvironmentParam}. */
  export interface EnvironmentParamNone {
    /** Type: always `none`. */
    type: "none";
  }
  /** Part of {@link EnvironmentParam}. */
  export interface EnvironmentParamOpenAIHosted {
    /** Type: always `openai_hosted`. */
    type: "openai_hosted";
    /** Capability directories: a list or null. */
    capability_directories?: string[] | null;
    /** Container size: one of 3 values. */
    container_size?: "small" | "medium" | "large";
    /** Desktop: may be null. */
    desktop?: EnvironmentParam.EnvironmentParamOpenAIHosted.Desktop | null;
    /** Env: a map or null. */
    env?: Record<string, string> | null;
    /** Environment template ID: a string. */
    environment_template_id?: string;
    /** Files: a list or null. */
    files?: HostedEnvironmentFileParam[] | null;
    /** Network: may be null. */
    network?: EnvironmentParam.EnvironmentParamOpenAIHosted.Network | null;
    /** Packages: may be null. */
    packages?: EnvironmentParam.EnvironmentParamOpenAIHosted.Packages | null;
    /** Plugins: a list or null. */
    plugins?: HostedPluginParam[] | null;
    /** Setup commands: a list or null. */
    setup_commands?: SetupCommandParam[] | null;
    /** Skills: a list or null. */
    skills?: HostedSkillParam[] | null;
  }
  /** Part of {@link EnvironmentParam}. */
  export interface EnvironmentParamPrewarmed {
    /** Type: always `openai_hosted`. */
    type: "openai_hosted";
    /** Environment ID: a string. */
    environment_id: string;
  }
  /** Part of {@link EnvironmentParam}. */
  export interface EnvironmentParamSelfHosted {
    /** Type: always `self_hosted`. */
    type: "self_hosted";
    /** Workspace directory: a string. */
    workspace_directory: string;
    /** Capability directories: a list or null. */
    capability_directories?: string[] | null;
  }
  /** Parts of {@link EnvironmentParamOpenAIHosted}. */
  export namespace EnvironmentParamOpenAIHosted {
    /** Part of {@link EnvironmentParam.EnvironmentParamOpenAIHosted}. */
    export interface Desktop {
      /** Enabled: a boolean. */
      enabled: boolean;
    }
    /** Part of {@link EnvironmentParam.EnvironmentParamOpenAIHosted}. */
    export interface Network {
      /** Access: one of 3 values. */
      access: "enabled" | "disabled" | "restricted";
      /** Allowed domains: a list or null. */
      allowed_domains?: string[] | null;
      /** Blocked domains: a list or null. */
      blocked_domains?: string[] | null;
    }
    /** Part of {@link EnvironmentParam.EnvironmentParamOpenAIHosted}. */
    export interface Packages {
      /** Npm: a list or null. */
      npm?: string[] | null;
      /** Python: a list or null. */
      python?: string[] | null;
      /** System: a list or null. */
      system?: string[] | null;
    }
  }
}
/** Parts of {@link HostedEnvironmentFile}. */
export declare namespace HostedEnvironmentFile {
  /** Part of {@link HostedEnvironmentFile}. */
  export interface HostedEnvironmentFileResourceInline {
    /** ID: a string. */
    id: string;
    /** Path: a string. */
    path: string;
    /** Size bytes: a number. */
    size_bytes: number;
    /** Type: always `inline`. */
    type: "inline";
  }
}
/** Parts of {@link HostedEnvironmentFileParam}. */
export declare namespace HostedEnvironmentFileParam {
  /** Part of {@link HostedEnvironmentFileParam}. */
  export interface HostedEnvironmentFileParamFileID {
    /** File ID: a string. */
    file_id: string;
    /** Path: a string. */
    path: string;
    /** Type: always `file_id`. */
    type: "file_id";
  }
  /** Part of {@link HostedEnvironmentFileParam}. */
  export interface HostedEnvironmentFileParamInline {
    /** Data: a string. */
    data: string;
    /** Path: a string. */
    path: string;
    /** Type: always `inline`. */
    type: "inline";
  }
}
/** Parts of {@link HostedSkill}. */
export declare namespace HostedSkill {
  /** Part of {@link HostedSkill}. */
  export interface HostedSkillResourceInline {
    /** Description: a string. */
    description: string;
    /** Name: a string. */
    name: string;
    /** Type: always `inline`. */
    type: "inline";
  }
}
/** Parts of {@link HostedSkillParam}. */
export declare namespace HostedSkillParam {
  /** Part of {@link HostedSkillParam}. */
  export interface HostedSkillParamInline {
    /** Description: a string. */
    description: string;
    /** Name: a string. */
    name: string;
    /** Source. */
    source: InlineCapabilitySourceParam;
    /** Type: always `inline`. */
    type: "inline";
  }
  /** Part of {@link HostedSkillParam}. */
  export interface HostedSkillParamSkillReference {
    /** Skill ID: a string. */
    skill_id: string;
    /** Type: always `skill_reference`. */
    type: "skill_reference";
    /** Version: a string or null. */
    version?: string | null;
  }
}
/** Parts of {@link InputContent}. */
export declare namespace InputContent {
  /** Part of {@link InputContent}. */
  export interface InputContentResourceInputImage {
    /** Image URL: a string. */
    image_url: string;
    /** Type: always `input_image`. */
    type: "input_image";
  }
  /** Part of {@link InputContent}. */
  export interface InputContentResourceInputText {
    /** Text: a string. */
    text: string;
    /** Type: always `input_text`. */
    type: "input_text";
  }
}
/** Parts of {@link InputContentParam}. */
export declare namespace InputContentParam {
  /** Part of {@link InputContentParam}. */
  export interface InputContentParamInputImage {
    /** Image URL: a string. */
    image_url: string;
    /** Type: always `input_image`. */
    type: "input_image";
  }
  /** Part of {@link InputContentParam}. */
  export interface InputContentParamInputText {
    /** Text: a string. */
    text: string;
    /** Type: always `input_text`. */
    type: "input_text";
  }
}
/** Parts of {@link McpTransport}. */
export declare namespace McpTransport {
  /** Part of {@link McpTransport}. */
  export interface McpTransportResourceHTTP {
    /** Server URL: a string. */
    server_url: string;
    /** Type: always `http`. */
    type: "http";
  }
  /** Part of {@link McpTransport}. */
  export interface McpTransportResourceStdio {
    /** Args: a list. */
    args: string[];
    /** Command: a string. */
    command: string;
    /** Cwd: a string. */
    cwd: string;
    /** Env vars: a list. */
    env_vars: string[];
    /** Type: always `stdio`. */
    type: "stdio";
  }
}
/** Parts of {@link McpTransportParam}. */
export declare namespace McpTransportParam {
  /** Part of {@link McpTransportParam}. */
  export interface McpTransportConfigParamHTTP {
    /** Server URL: a string. */
    server_url: string;
    /** Type: always `http`. */
    type: "http";
    /** Authorization: a string or null. */
    authorization?: string | null;
    /** Headers: a map or null. */
    headers?: Record<string, string> | null;
  }
  /** Part of {@link McpTransportParam}. */
  export interface McpTransportConfigParamStdio {
    /** Command: a string. */
    command: string;
    /** Cwd: a string. */
    cwd: string;
    /** Type: always `stdio`. */
    type: "stdio";
    /** Args: a list or null. */
    args?: string[] | null;
    /** Env: a map or null. */
    env?: Record<string, string> | null;
    /** Env vars: a list or null. */
    env_vars?: string[] | null;
  }
}
/** Parts of {@link PersistedAgentTool}. */
export declare namespace PersistedAgentTool {
  /** Part of {@link PersistedAgentTool}. */
  export interface PersistedAgentToolResourceAutomations {
    /** Type: always `automations`. */
    type: "automations";
  }
  /** Part of {@link PersistedAgentTool}. */
  export interface PersistedAgentToolResourceComputerUse {
    /** Include screenshots: a boolean. */
    include_screenshots: boolean;
    /** Type: always `computer_use`. */
    type: "computer_use";
  }
  /** Part of {@link PersistedAgentTool}. */
  export interface PersistedAgentToolResourceFunction {
    /** Defer loading: a boolean. */
    defer_loading: boolean;
    /** Description: a string. */
    description: string;
    /** Name: a string. */
    name: string;
    /** Parameters: a map. */
    parameters: Record<string, unknown>;
    /** Type: always `function`. */
    type: "function";
    /** Async: a boolean. */
    async?: boolean;
  }
  /** Part of {@link PersistedAgentTool}. */
  export interface PersistedAgentToolResourceMcp {
    /** Allowed tools: a list or null. */
    allowed_tools: string[] | null;
    /** Connection origin: one of 2 values. */
    connection_origin: "service" | "environment";
    /** Credential ID: a string or null. */
    credential_id: string | null;
    /** Request metadata: a map. */
    request_metadata: Record<string, unknown>;
    /** Required: a boolean. */
    required: boolean;
    /** Server label: a string. */
    server_label: string;
    /** Transport. */
    transport: PersistedMcpTransport;
    /** Type: always `mcp`. */
    type: "mcp";
  }
  /** Part of {@link PersistedAgentTool}. */
  export interface PersistedAgentToolResourceProgrammaticToolCalling {
    /** Enabled: a boolean. */
    enabled: boolean;
    /** Type: always `programmatic_tool_calling`. */
    type: "programmatic_tool_calling";
  }
  /** Part of {@link PersistedAgentTool}. */
  export interface PersistedAgentToolResourceToolSearch {
    /** Type: always `tool_search`. */
    type: "tool_search";
  }
  /** Part of {@link PersistedAgentTool}. */
  export interface PersistedAgentToolResourceWebSearch {
    /** Allowed domains: a list or null. */
    allowed_domains: string[] | null;
    /** Context size: one of 3 values. */
    context_size: "low" | "medium" | "high";
    /** Location: may be null. */
    location:
      | PersistedAgentTool.PersistedAgentToolResourceWebSearch.Location
      | null;
    /** Mode: one of 3 values. */
    mode: "disabled" | "cached" | "live";
    /** Type: always `web_search`. */
    type: "web_search";
  }
  /** Parts of {@link PersistedAgentToolResourceWebSearch}. */
  export namespace PersistedAgentToolResourceWebSearch {
    /** Part of {@link PersistedAgentTool.PersistedAgentToolResourceWebSearch}. */
    export interface Location {
      /** City: a string or null. */
      city: string | null;
      /** Country: a string or null. */
      country: string | null;
      /** Region: a string or null. */
      region: string | null;
      /** Timezone: a string or null. */
      timezone: string | null;
    }
  }
}
/** Parts of {@link PersistedAgentToolParam}. */
export declare namespace PersistedAgentToolParam {
  /** Part of {@link PersistedAgentToolParam}. */
  export interface PersistedAgentToolConfigParamAutomations {
    /** Type: always `automations`. */
    type: "automations";
  }
  /** Part of {@link PersistedAgentToolParam}. */
  export interface PersistedAgentToolConfigParamComputerUse {
    /** Type: always `computer_use`. */
    type: "computer_use";
    /** Include screenshots: a boolean. */
    include_screenshots?: boolean;
  }
  /** Part of {@link PersistedAgentToolParam}. */
  export interface PersistedAgentToolConfigParamFunction {
    /** Description: a string. */
    description: string;
    /** Name: a string. */
    name: string;
    /** Parameters: a map. */
    parameters: Record<string, unknown>;
    /** Type: always `function`. */
    type: "function";
    /** Async: a boolean. */
    async?: boolean;
    /** Defer loading: a boolean. */
    defer_loading?: boolean;
  }
  /** Part of {@link PersistedAgentToolParam}. */
  export interface PersistedAgentToolConfigParamMcp {
    /** Server label: a string. */
    server_label: string;
    /** Transport. */
    transport: PersistedMcpTransportParam;
    /** Type: always `mcp`. */
    type: "mcp";
    /** Allowed tools: a list or null. */
    allowed_tools?: string[] | null;
    /** Connection origin: one of 2 values or null. */
    connection_origin?: "service" | "environment" | null;
    /** Credential ID: a string or null. */
    credential_id?: string | null;
    /** Request metadata: a map or null. */
    request_metadata?: Record<string, unknown> | null;
    /** Required: a boolean. */
    required?: boolean;
  }
  /** Part of {@link PersistedAgentToolParam}. */
  export interface PersistedAgentToolConfigParamProgrammaticToolCalling {
    /** Type: always `programmatic_tool_calling`. */
    type: "programmatic_tool_calling";
    /** Enabled: a boolean. */
    enabled?: boolean;
  }
  /** Part of {@link PersistedAgentToolParam}. */
  export interface PersistedAgentToolConfigParamToolSearch {
    /** Type: always `tool_search`. */
    type: "tool_search";
  }
  /** Part of {@link PersistedAgentToolParam}. */
  export interface PersistedAgentToolConfigParamWebSearch {
    /** Type: always `web_search`. */
    type: "web_search";
    /** Allowed domains: a list or null. */
    allowed_domains?: string[] | null;
    /** Context size: one of 3 values or null. */
    context_size?: "low" | "medium" | "high" | null;
    /** Location: may be null. */
    location?:
      | PersistedAgentToolParam.PersistedAgentToolConfigParamWebSearch.Location
      | null;
    /** Mode: one of 3 values or null. */
    mode?: "disabled" | "cached" | "live" | null;
  }
  /** Parts of {@link PersistedAgentToolConfigParamWebSearch}. */
  export namespace PersistedAgentToolConfigParamWebSearch {
    /** Part of {@link PersistedAgentToolParam.PersistedAgentToolConfigParamWebSearch}. */
    export interface Location {
      /** City: a string or null. */
      city?: string | null;
      /** Country: a string or null. */
      country?: string | null;
      /** Region: a string or null. */
      region?: string | null;
      /** Timezone: a string or null. */
      timezone?: string | null;
    }
  }
}
/** Parts of {@link PersistedMcpTransport}. */
export declare namespace PersistedMcpTransport {
  /** Part of {@link PersistedMcpTransport}. */
  export interface PersistedMcpTransportResourceHTTP {
    /** Headers: a map. */
    headers: Record<string, string>;
    /** Server URL: a string. */
    server_url: string;
    /** Type: always `http`. */
    type: "http";
  }
  /** Part of {@link PersistedMcpTransport}. */
  export interface PersistedMcpTransportResourceStdio {
    /** Args: a list. */
    args: string[];
    /** Command: a string. */
    command: string;
    /** Cwd: a string. */
    cwd: string;
    /** Env vars: a list. */
    env_vars: string[];
    /** Type: always `stdio`. */
    type: "stdio";
  }
}
/** Parts of {@link PersistedMcpTransportParam}. */
export declare namespace PersistedMcpTransportParam {
  /** Part of {@link PersistedMcpTransportParam}. */
  export interface PersistedMcpTransportConfigParamHTTP {
    /** Server URL: a string. */
    server_url: string;
    /** Type: always `http`. */
    type: "http";
    /** Headers: a map or null. */
    headers?: Record<string, string> | null;
  }
  /** Part of {@link PersistedMcpTransportParam}. */
  export interface PersistedMcpTransportConfigParamStdio {
    /** Command: a string. */
    command: string;
    /** Cwd: a string. */
    cwd: string;
    /** Type: always `stdio`. */
    type: "stdio";
    /** Args: a list or null. */
    args?: string[] | null;
    /** Env vars: a list or null. */
    env_vars?: string[] | null;
  }
}
/** Parts of {@link TextFormat}. */
export declare namespace TextFormat {
  /** Part of {@link TextFormat}. */
  export interface TextFormatResourceJSONSchema {
    /** Schema: a map. */
    schema: Record<string, unknown>;
    /** Type: always `json_schema`. */
    type: "json_schema";
  }
  /** Part of {@link TextFormat}. */
  export interface TextFormatResourceText {
    /** Type: always `text`. */
    type: "text";
  }
}
/** Parts of {@link TextFormatParam}. */
export declare namespace TextFormatParam {
  /** Part of {@link TextFormatParam}. */
  export interface TextFormatParamJSONSchema {
    /** Schema: a map. */
    schema: Record<string, unknown>;
    /** Type: always `json_schema`. */
    type: "json_schema";
  }
  /** Part of {@link TextFormatParam}. */
  export interface TextFormatParamText {
    /** Type: always `text`. */
    type: "text";
  }
}
/** Parts of {@link TokenUsage}. */
export declare namespace TokenUsage {
  /** Part of {@link TokenUsage}. */
  export interface InputTokensDetails {
    /** Cached tokens: a number. */
    cached_tokens: number;
  }
  /** Part of {@link TokenUsage}. */
  export interface OutputTokensDetails {
    /** Reasoning tokens: a number. */
    reasoning_tokens: number;
  }
}
/** Parts of {@link WebSearchAction}. */
export declare namespace WebSearchAction {
  /** Part of {@link WebSearchAction}. */
  export interface WebSearchActionResourceFindInPage {
    /** Pattern: a string or null. */
    pattern: string | null;
    /** Type: always `find_in_page`. */
    type: "find_in_page";
    /** URL: a string or null. */
    url: string | null;
  }
  /** Part of {@link WebSearchAction}. */
  export interface WebSearchActionResourceOpenPage {
    /** Type: always `open_page`. */
    type: "open_page";
    /** URL: a string or null. */
    url: string | null;
  }
  /** Part of {@link WebSearchAction}. */
  export interface WebSearchActionResourceOther {
    /** Type: always `other`. */
    type: "other";
  }
  /** Part of {@link WebSearchAction}. */
  export interface WebSearchActionResourceSearch {
    /** Queries: a list or null. */
    queries: string[] | null;
    /** Query: a string or null. */
    query: string | null;
    /** Type: always `search`. */
    type: "search";
  }
}
