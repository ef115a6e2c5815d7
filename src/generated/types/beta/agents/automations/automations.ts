/**
 * Types of `client.beta.agents.automations`.
 *
 * @module
 */
import type * as Contract from "../../../../../contract.ts";
import type * as BetaAgentsAPI from "../agents.ts";
export type * as Invocations from "./invocations.ts";
export type {
  AutomationInvocation,
  AutomationInvocationSource,
  AutomationInvocationsPage,
  InvocationListParams,
  InvocationRetrieveParams,
} from "./invocations.ts";
/** Response of `POST /agents/automations`. */
export type Automation = PeriodicAutomation | OneTimeAutomation;
/** Part of {@link AutomationTarget.AutomationTargetResourceNewSession}. */
export interface AutomationAgentConfig {
  /** Instructions: a string or null. */
  instructions: string | null;
  /** Model: a string. */
  model: string;
  /** Multi agent. */
  multi_agent: BetaAgentsAPI.MultiAgentConfig;
  /** Reasoning. */
  reasoning: BetaAgentsAPI.AgentReasoning;
  /** Service tier: one of 6 values. */
  service_tier: "auto" | "default" | "flex" | "priority" | "fast" | "ultrafast";
  /** Text. */
  text: BetaAgentsAPI.AgentText;
  /** Tools: a list. */
  tools: BetaAgentsAPI.AgentTool[];
  /** Compaction. */
  compaction?: AutomationAgentConfig.Compaction;
  /** Experimental. */
  experimental?: AutomationAgentConfig.Experimental;
}
/** Params of `client.beta.agents.automations.create()`: `POST /agents/automations`. */
export type AutomationCreateParams = {
  /** Expression: a string. */
  expression: string;
  /** Name: a string. */
  name: string;
  /** Target. */
  target: AutomationTargetParam;
  /** Timezone: a string. */
  timezone: string;
  /** Type: always `periodic`. */
  type: "periodic";
  /** Metadata: a map. */
  metadata?: Record<string, string>;
} | {
  /** Name: a string. */
  name: string;
  /** Run at: a number. */
  run_at: number;
  /** Target. */
  target: AutomationTargetParam;
  /** Type: always `once`. */
  type: "once";
  /** Metadata: a map. */
  metadata?: Record<string, string>;
};
/** Part of {@link OneTimeAutomation}. */
export type AutomationCreatedBy =
  | AutomationCreatedBy.AutomationCreatedByResourceDeveloper
  | AutomationCreatedBy.AutomationCreatedByResourceAgent;
/** Response of `DELETE /agents/automations/{automation_id}`. */
export interface AutomationDeleted {
  /** ID: a string. */
  id: string;
  /** Deleted: a boolean. */
  deleted: boolean;
  /** Object: always `agent.automation.deleted`. */
  object: "agent.automation.deleted";
}
/** Part of {@link AutomationTarget.AutomationTargetResourceNewSession}. */
export type AutomationEnvironment =
  | AutomationEnvironment.AutomationEnvironmentResourceNone
  | AutomationEnvironment.AutomationEnvironmentResourceOpenAIHosted
  | AutomationEnvironment.AutomationEnvironmentResourceSelfHosted;
/** Params of `client.beta.agents.automations.list()`: `GET /agents/automations`. */
export interface AutomationListParams {
  /** After: a string. */
  after?: string;
  /** Limit: a number. */
  limit?: number;
  /** Order: one of 2 values. */
  order?: "asc" | "desc";
  /** Session ID: a string. */
  session_id?: string;
}
/** Part of {@link OneTimeAutomation}. */
export type AutomationTarget =
  | AutomationTarget.AutomationTargetResourceNewSession
  | AutomationTarget.AutomationTargetResourceExistingSession;
/** Part of {@link AutomationCreateParams}. */
export type AutomationTargetParam =
  | AutomationTargetParam.AutomationTargetParamNewSession
  | AutomationTargetParam.AutomationTargetParamExistingSession;
/** Params of `client.beta.agents.automations.update()`: `POST /agents/automations/{automation_id}`. */
export interface AutomationUpdateParams {
  /** Expression: a string. */
  expression?: string;
  /** Metadata: a map. */
  metadata?: Record<string, string>;
  /** Name: a string. */
  name?: string;
  /** Run at: a number. */
  run_at?: number;
  /** Target. */
  target?: AutomationTargetParam;
  /** Timezone: a string. */
  timezone?: string;
}
/** A page of {@link Automation}. */
export type AutomationsPage = Contract.CursorPage<Automation>;
/** Type of `client.beta.agents.automations`. */
export interface CreateAutomationParamsOnce {
  /** Name: a string. */
  name: string;
  /** Run at: a number. */
  run_at: number;
  /** Target. */
  target: AutomationTargetParam;
  /** Type: always `once`. */
  type: "once";
  /** Metadata: a map. */
  metadata?: Record<string, string>;
}
/** Type of `client.beta.agents.automations`. */
export interface CreateAutomationParamsPeriodic {
  /** Expression: a string. */
  expression: string;
  /** Name: a string. */
  name: string;
  /** Target. */
  target: AutomationTargetParam;
  /** Timezone: a string. */
  timezone: string;
  /** Type: always `periodic`. */
  type: "periodic";
  /** Metadata: a map. */
  metadata?: Record<string, string>;
}
/** Part of {@link Automation}. */
export interface OneTimeAutomation {
  /** ID: a string. */
  id: string;
  /** Created at: a number. */
  created_at: number;
  /** Created by. */
  created_by: AutomationCreatedBy;
  /** Metadata: a map. */
  metadata: Record<string, string>;
  /** Name: a string. */
  name: string;
  /** Object: always `agent.automation`. */
  object: "agent.automation";
  /** Run at: a number. */
  run_at: number;
  /** Status: one of 3 values. */
  status: "active" | "paused" | "completed";
  /** Target. */
  target: AutomationTarget;
  /** Type: always `once`. */
  type: "once";
  /** Pause reason: always `target_session_failed` or null. */
  pause_reason?: "target_session_failed" | null;
}
/** Part of {@link Automation}. */
export interface PeriodicAutomation {
  /** ID: a string. */
  id: string;
  /** Created at: a number. */
  created_at: number;
  /** Created by. */
  created_by: AutomationCreatedBy;
  /** Expression: a string. */
  expression: string;
  /** Metadata: a map. */
  metadata: Record<string, string>;
  /** Name: a string. */
  name: string;
  /** Object: always `agent.automation`. */
  object: "agent.automation";
  /** Status: one of 2 values. */
  status: "active" | "paused";
  /** Target. */
  target: AutomationTarget;
  /** Timezone: a string. */
  timezone: string;
  /** Type: always `periodic`. */
  type: "periodic";
  /** Pause reason: always `target_session_failed` or null. */
  pause_reason?: "target_session_failed" | null;
}
/** Parts of {@link AutomationAgentConfig}. */
export declare namespace AutomationAgentConfig {
  /** Part of {@link AutomationAgentConfig}. */
  export interface Compaction {
    /** Async: a boolean. */
    async: boolean;
  }
  /** Part of {@link AutomationAgentConfig}. */
  export interface Experimental {
    /** Time awareness: a boolean. */
    time_awareness: boolean;
  }
}
/** Parts of {@link AutomationCreatedBy}. */
export declare namespace AutomationCreatedBy {
  /** Part of {@link AutomationCreatedBy}. */
  export interface AutomationCreatedByResourceAgent {
    /** Session ID: a string. */
    session_id: string;
    /** Tool call ID: a string. */
    tool_call_id: string;
    /** Type: always `agent`. */
    type: "agent";
  }
  /** Part of {@link AutomationCreatedBy}. */
  export interface AutomationCreatedByResourceDeveloper {
    /** Type: always `developer`. */
    type: "developer";
  }
}
/** Parts of {@link AutomationEnvironment}. */
export declare namespace AutomationEnvironment {
  /** Part of {@link AutomationEnvironment}. */
  export interface AutomationEnvironmentResourceNone {
    /** Type: always `none`. */
    type: "none";
  }
  /** Part of {@link AutomationEnvironment}. */
  export interface AutomationEnvironmentResourceOpenAIHosted {
    /** Capability directories: a list or null. */
    capability_directories: string[] | null;
    /** Container size: one of 3 values or null. */
    container_size: "small" | "medium" | "large" | null;
    /** Desktop: may be null. */
    desktop:
      | AutomationEnvironment.AutomationEnvironmentResourceOpenAIHosted.Desktop
      | null;
    /** Environment ID: a string or null. */
    environment_id: string | null;
    /** Environment template ID: a string or null. */
    environment_template_id: string | null;
    /** Files: a list or null. */
    files:
      | Array<
        | AutomationEnvironment.AutomationEnvironmentResourceOpenAIHosted.HostedTemplateFileResourceFileID
        | AutomationEnvironment.AutomationEnvironmentResourceOpenAIHosted.HostedTemplateFileResourceInline
      >
      | null;
    /** Network: may be null. */
    network:
      | AutomationEnvironment.AutomationEnvironmentResourceOpenAIHosted.Network
      | null;
    /** Packages: may be null. */
    packages:
      | AutomationEnvironment.AutomationEnvironmentResourceOpenAIHosted.Packages
      | null;
    /** Plugins: a list or null. */
    plugins: BetaAgentsAPI.HostedPlugin[] | null;
    /** Skills: a list or null. */
    skills:
      | Array<
        | AutomationEnvironment.AutomationEnvironmentResourceOpenAIHosted.HostedTemplateSkillResourceSkillReference
        | AutomationEnvironment.AutomationEnvironmentResourceOpenAIHosted.HostedTemplateSkillResourceInline
      >
      | null;
    /** Type: always `openai_hosted`. */
    type: "openai_hosted";
  }
  /** Part of {@link AutomationEnvironment}. */
  export interface AutomationEnvironmentResourceSelfHosted {
    /** Capability directories: a list. */
    capability_directories: string[];
    /** Environment ID: a string or null. */
    environment_id: string | null;
    /** Type: always `self_hosted`. */
    type: "self_hosted";
    /** Workspace directory: a string. */
    workspace_directory: string;
  }
  /** Parts of {@link AutomationEnvironmentResourceOpenAIHosted}. */
  export namespace AutomationEnvironmentResourceOpenAIHosted {
    /** Part of {@link AutomationEnvironment.AutomationEnvironmentResourceOpenAIHosted}. */
    export interface Desktop {
      /** Enabled: a boolean. */
      enabled: boolean;
    }
    /** Part of {@link AutomationEnvironment.AutomationEnvironmentResourceOpenAIHosted}. */
    export interface HostedTemplateFileResourceFileID {
      /** File ID: a string. */
      file_id: string;
      /** Path: a string. */
      path: string;
      /** Type: always `file_id`. */
      type: "file_id";
    }
    /** Part of {@link AutomationEnvironment.AutomationEnvironmentResourceOpenAIHosted}. */
    export interface HostedTemplateFileResourceInline {
      /** Path: a string. */
      path: string;
      /** Size bytes: a number. */
      size_bytes: number;
      /** Type: always `inline`. */
      type: "inline";
    }
    /** Part of {@link AutomationEnvironment.AutomationEnvironmentResourceOpenAIHosted}. */
    export interface HostedTemplateSkillResourceInline {
      /** Description: a string. */
      description: string;
      /** Name: a string. */
      name: string;
      /** Type: always `inline`. */
      type: "inline";
    }
    /** Part of {@link AutomationEnvironment.AutomationEnvironmentResourceOpenAIHosted}. */
    export interface HostedTemplateSkillResourceSkillReference {
      /** Skill ID: a string. */
      skill_id: string;
      /** Type: always `skill_reference`. */
      type: "skill_reference";
      /** Version: a string or null. */
      version: string | null;
    }
    /** Part of {@link AutomationEnvironment.AutomationEnvironmentResourceOpenAIHosted}. */
    export interface Network {
      /** Access: one of 3 values. */
      access: "enabled" | "disabled" | "restricted";
      /** Allowed domains: a list. */
      allowed_domains: string[];
    }
    /** Part of {@link AutomationEnvironment.AutomationEnvironmentResourceOpenAIHosted}. */
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
/** Parts of {@link AutomationTarget}. */
export declare namespace AutomationTarget {
  /** Part of {@link AutomationTarget}. */
  export interface AutomationTargetResourceExistingSession {
    /** Instructions: a string. */
    instructions: string;
    /** Session ID: a string. */
    session_id: string;
    /** Type: always `existing_session`. */
    type: "existing_session";
  }
  /** Part of {@link AutomationTarget}. */
  export interface AutomationTargetResourceNewSession {
    /** Agent: may be null. */
    agent: AutomationAgentConfig | null;
    /** Agent ID: a string or null. */
    agent_id: string | null;
    /** Environment. */
    environment: AutomationEnvironment;
    /** Input: a list. */
    input: AutomationTarget.AutomationTargetResourceNewSession.Input[];
    /** Metadata: a map. */
    metadata: Record<string, string>;
    /** Type: always `new_session`. */
    type: "new_session";
    /** Vault IDs: a list. */
    vault_ids: string[];
  }
  /** Parts of {@link AutomationTargetResourceNewSession}. */
  export namespace AutomationTargetResourceNewSession {
    /** Part of {@link AutomationTarget.AutomationTargetResourceNewSession}. */
    export interface Input {
      /** Content: a list. */
      content: BetaAgentsAPI.InputContent[];
      /** Role: always `user`. */
      role: "user";
      /** Type: always `message`. */
      type: "message";
    }
  }
}
/** Parts of {@link AutomationTargetParam}. */
export declare namespace AutomationTargetParam {
  /** Part of {@link AutomationTargetParam}. */
  export interface AutomationTargetParamExistingSession {
    /** Instructions: a string. */
    instructions: string;
    /** Session ID: a string. */
    session_id: string;
    /** Type: always `existing_session`. */
    type: "existing_session";
  }
  /** Part of {@link AutomationTargetParam}. */
  export interface AutomationTargetParamNewSession {
    /** Environment. */
    environment: BetaAgentsAPI.EnvironmentParam;
    /** Input: a list. */
    input: BetaAgentsAPI.AgentSessionInputMessageParam[];
    /** Type: always `new_session`. */
    type: "new_session";
    /** Agent. */
    agent?: AutomationTargetParam.AutomationTargetParamNewSession.Agent;
    /** Agent ID: a string. */
    agent_id?: string;
    /** Metadata: a map or null. */
    metadata?: Record<string, string> | null;
    /** Vault IDs: a list or null. */
    vault_ids?: string[] | null;
  }
  /** Parts of {@link AutomationTargetParamNewSession}. */
  export namespace AutomationTargetParamNewSession {
    /** Part of {@link AutomationTargetParam.AutomationTargetParamNewSession}. */
    export interface Agent {
      /** Compaction: may be null. */
      compaction?:
        | AutomationTargetParam.AutomationTargetParamNewSession.Agent.Compaction
        | null;
      /** Experimental. */
      experimental?:
        AutomationTargetParam.AutomationTargetParamNewSession.Agent.Experimental;
      /** Instructions: a string or null. */
      instructions?: string | null;
      /** Model: a string. */
      model?: string;
      /** Multi agent: may be null. */
      multi_agent?: BetaAgentsAPI.MultiAgentConfigParam | null;
      /** Reasoning: may be null. */
      reasoning?: BetaAgentsAPI.AgentReasoningParam | null;
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
      text?: BetaAgentsAPI.AgentTextParam | null;
      /** Tools: a list or null. */
      tools?: BetaAgentsAPI.AgentToolParam[] | null;
    }
    /** Parts of {@link Agent}. */
    export namespace Agent {
      /** Part of {@link AutomationTargetParam.AutomationTargetParamNewSession.Agent}. */
      export interface Compaction {
        /** Async: a boolean or null. */
        async?: boolean | null;
      }
      /** Part of {@link AutomationTargetParam.AutomationTargetParamNewSession.Agent}. */
      export interface Experimental {
        /** Time awareness: a boolean. */
        time_awareness?: boolean;
      }
    }
  }
}
