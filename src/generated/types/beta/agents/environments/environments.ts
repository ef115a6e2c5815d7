/**
 * Types of `client.beta.agents.environments`.
 *
 * @module
 */
import type * as Contract from "../../../../../contract.ts";
import type * as BetaAgentsAPI from "../agents.ts";
export type * as Files from "./files.ts";
export type {
  EnvironmentFile,
  EnvironmentFilesPage,
  FileCreateParams,
  FileListParams,
} from "./files.ts";
export type * as Templates from "./templates.ts";
export type {
  EnvironmentTemplate,
  EnvironmentTemplateDeleted,
  EnvironmentTemplatesPage,
  TemplateCreateParams,
  TemplateListParams,
  TemplateUpdateParams,
} from "./templates.ts";
/** Params of `client.beta.agents.environments.create()`: `POST /agents/environments`. */
export interface EnvironmentCreateParams {
  /** Idempotency key: a string. */
  "Idempotency-Key"?: string;
  /** Environment. */
  environment: EnvironmentCreateParams.Environment;
  /** Vault IDs: a list or null. */
  vault_ids?: string[] | null;
}
/** Response of `POST /agents/environments`. */
export interface EnvironmentInfo {
  /** ID: a string. */
  id: string;
  /** Files: a list. */
  files: BetaAgentsAPI.HostedEnvironmentFile[];
  /** Object: always `agent.environment`. */
  object: "agent.environment";
  /** Plugins: a list. */
  plugins: BetaAgentsAPI.HostedPlugin[];
  /** Skills: a list. */
  skills: BetaAgentsAPI.HostedSkill[];
  /** Status: one of 7 values. */
  status:
    | "pending"
    | "ready"
    | "connected"
    | "disconnected"
    | "suspended"
    | "expired"
    | "failed";
  /** Type: one of 2 values. */
  type: "openai_hosted" | "self_hosted";
}
/** A page of {@link EnvironmentInfo}. */
export type EnvironmentInfosPage = Contract.CursorPage<EnvironmentInfo> & {
  /** Object: a string. */
  object?: string;
  /** First ID: a string or null. */
  first_id?: string | null;
  /** Last ID: a string or null. */
  last_id?: string | null;
};
/** Params of `client.beta.agents.environments.list()`: `GET /agents/environments`. */
export interface EnvironmentListParams {
  /** After: a string. */
  after?: string;
  /** Limit: a number. */
  limit?: number;
  /** Order: one of 2 values. */
  order?: "asc" | "desc";
  /** Type: always `openai_hosted`. */
  type?: "openai_hosted";
}
/** Parts of {@link EnvironmentCreateParams}. */
export declare namespace EnvironmentCreateParams {
  /** Part of {@link EnvironmentCreateParams}. */
  export interface Environment {
    /** Type: always `openai_hosted`. */
    type: "openai_hosted";
    /** Capability directories: a list or null. */
    capability_directories?: string[] | null;
    /** Desktop: may be null. */
    desktop?: EnvironmentCreateParams.Environment.Desktop | null;
    /** Env: a map or null. */
    env?: Record<string, string> | null;
    /** Environment template ID: a string. */
    environment_template_id?: string;
    /** Files: a list or null. */
    files?: BetaAgentsAPI.HostedEnvironmentFileParam[] | null;
    /** Network: may be null. */
    network?: EnvironmentCreateParams.Environment.Network | null;
    /** Packages: may be null. */
    packages?: EnvironmentCreateParams.Environment.Packages | null;
    /** Plugins: a list or null. */
    plugins?: BetaAgentsAPI.HostedPluginParam[] | null;
    /** Setup commands: a list or null. */
    setup_commands?: BetaAgentsAPI.SetupCommandParam[] | null;
    /** Skills: a list or null. */
    skills?: BetaAgentsAPI.HostedSkillParam[] | null;
  }
  /** Parts of {@link Environment}. */
  export namespace Environment {
    /** Part of {@link EnvironmentCreateParams.Environment}. */
    export interface Desktop {
      /** Enabled: a boolean. */
      enabled: boolean;
    }
    /** Part of {@link EnvironmentCreateParams.Environment}. */
    export interface Network {
      /** Access: one of 3 values. */
      access: "enabled" | "disabled" | "restricted";
      /** Allowed domains: a list or null. */
      allowed_domains?: string[] | null;
      /** Blocked domains: a list or null. */
      blocked_domains?: string[] | null;
    }
    /** Part of {@link EnvironmentCreateParams.Environment}. */
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
