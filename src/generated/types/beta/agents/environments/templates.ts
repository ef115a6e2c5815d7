/**
 * Types of `client.beta.agents.environments.templates`.
 *
 * @module
 */
import type * as Contract from "../../../../../contract.ts";
import type * as BetaAgentsAPI from "../agents.ts";
/** Response of `POST /agents/environments/templates`. */
export interface EnvironmentTemplate {
  /** ID: a string. */
  id: string;
  /** Capability directories: a list. */
  capability_directories: string[];
  /** Created at: a number. */
  created_at: number;
  /** Files: a list. */
  files: Array<
    | EnvironmentTemplate.HostedTemplateFileResourceFileID
    | EnvironmentTemplate.HostedTemplateFileResourceInline
  >;
  /** Name: a string or null. */
  name: string | null;
  /** Network. */
  network: EnvironmentTemplate.Network;
  /** Object: always `agent.environment.template`. */
  object: "agent.environment.template";
  /** Packages. */
  packages: EnvironmentTemplate.Packages;
  /** Plugins: a list. */
  plugins: BetaAgentsAPI.HostedPlugin[];
  /** Skills: a list. */
  skills: Array<
    | EnvironmentTemplate.HostedTemplateSkillResourceSkillReference
    | EnvironmentTemplate.HostedTemplateSkillResourceInline
  >;
  /** Updated at: a number. */
  updated_at: number;
  /** Desktop. */
  desktop?: EnvironmentTemplate.Desktop;
}
/** Response of `DELETE /agents/environments/templates/{environment_template_id}`. */
export interface EnvironmentTemplateDeleted {
  /** ID: a string. */
  id: string;
  /** Deleted: a boolean. */
  deleted: boolean;
  /** Object: always `agent.environment.template.deleted`. */
  object: "agent.environment.template.deleted";
}
/** A page of {@link EnvironmentTemplate}. */
export type EnvironmentTemplatesPage = Contract.CursorPage<EnvironmentTemplate>;
/** Params of `client.beta.agents.environments.templates.create()`: `POST /agents/environments/templates`. */
export interface TemplateCreateParams {
  /** Capability directories: a list or null. */
  capability_directories?: string[] | null;
  /** Desktop: may be null. */
  desktop?: TemplateCreateParams.Desktop | null;
  /** Env: a map or null. */
  env?: Record<string, string> | null;
  /** Files: a list or null. */
  files?: BetaAgentsAPI.HostedEnvironmentFileParam[] | null;
  /** Name: a string or null. */
  name?: string | null;
  /** Network: may be null. */
  network?: TemplateCreateParams.Network | null;
  /** Packages: may be null. */
  packages?: TemplateCreateParams.Packages | null;
  /** Plugins: a list or null. */
  plugins?: BetaAgentsAPI.HostedPluginParam[] | null;
  /** Setup commands: a list or null. */
  setup_commands?: BetaAgentsAPI.SetupCommandParam[] | null;
  /** Skills: a list or null. */
  skills?: BetaAgentsAPI.HostedSkillParam[] | null;
}
/** Params of `client.beta.agents.environments.templates.list()`: `GET /agents/environments/templates`. */
export interface TemplateListParams {
  /** After: a string. */
  after?: string;
  /** Limit: a number. */
  limit?: number;
  /** Order: one of 2 values. */
  order?: "asc" | "desc";
}
/** Params of `client.beta.agents.environments.templates.update()`: `POST /agents/environments/templates/{environment_template_id}`. */
export interface TemplateUpdateParams {
  /** Capability directories: a list or null. */
  capability_directories?: string[] | null;
  /** Desktop: may be null. */
  desktop?: TemplateUpdateParams.Desktop | null;
  /** Env: a map or null. */
  env?: Record<string, string> | null;
  /** Files: a list or null. */
  files?: BetaAgentsAPI.HostedEnvironmentFileParam[] | null;
  /** Name: a string or null. */
  name?: string | null;
  /** Network: may be null. */
  network?: TemplateUpdateParams.Network | null;
  /** Packages: may be null. */
  packages?: TemplateUpdateParams.Packages | null;
  /** Plugins: a list or null. */
  plugins?: BetaAgentsAPI.HostedPluginParam[] | null;
  /** Setup commands: a list or null. */
  setup_commands?: BetaAgentsAPI.SetupCommandParam[] | null;
  /** Skills: a list or null. */
  skills?: BetaAgentsAPI.HostedSkillParam[] | null;
}
/** Parts of {@link EnvironmentTemplate}. */
export declare namespace EnvironmentTemplate {
  /** Part of {@link EnvironmentTemplate}. */
  export interface Desktop {
    /** Enabled: a boolean. */
    enabled: boolean;
  }
  /** Part of {@link EnvironmentTemplate}. */
  export interface HostedTemplateFileResourceFileID {
    /** File ID: a string. */
    file_id: string;
    /** Path: a string. */
    path: string;
    /** Type: always `file_id`. */
    type: "file_id";
  }
  /** Part of {@link EnvironmentTemplate}. */
  export interface HostedTemplateFileResourceInline {
    /** Path: a string. */
    path: string;
    /** Size bytes: a number. */
    size_bytes: number;
    /** Type: always `inline`. */
    type: "inline";
  }
  /** Part of {@link EnvironmentTemplate}. */
  export interface HostedTemplateSkillResourceInline {
    /** Description: a string. */
    description: string;
    /** Name: a string. */
    name: string;
    /** Type: always `inline`. */
    type: "inline";
  }
  /** Part of {@link EnvironmentTemplate}. */
  export interface HostedTemplateSkillResourceSkillReference {
    /** Skill ID: a string. */
    skill_id: string;
    /** Type: always `skill_reference`. */
    type: "skill_reference";
    /** Version: a string or null. */
    version: string | null;
  }
  /** Part of {@link EnvironmentTemplate}. */
  export interface Network {
    /** Access: one of 3 values. */
    access: "enabled" | "disabled" | "restricted";
    /** Allowed domains: a list. */
    allowed_domains: string[];
  }
  /** Part of {@link EnvironmentTemplate}. */
  export interface Packages {
    /** Npm: a list. */
    npm: string[];
    /** Python: a list. */
    python: string[];
    /** System: a list. */
    system: string[];
  }
}
/** Parts of {@link TemplateCreateParams}. */
export declare namespace TemplateCreateParams {
  /** Part of {@link TemplateCreateParams}. */
  export interface Desktop {
    /** Enabled: a boolean. */
    enabled: boolean;
  }
  /** Part of {@link TemplateCreateParams}. */
  export interface Network {
    /** Access: one of 3 values. */
    access: "enabled" | "disabled" | "restricted";
    /** Allowed domains: a list or null. */
    allowed_domains?: string[] | null;
    /** Blocked domains: a list or null. */
    blocked_domains?: string[] | null;
  }
  /** Part of {@link TemplateCreateParams}. */
  export interface Packages {
    /** Npm: a list or null. */
    npm?: string[] | null;
    /** Python: a list or null. */
    python?: string[] | null;
    /** System: a list or null. */
    system?: string[] | null;
  }
}
/** Parts of {@link TemplateUpdateParams}. */
export declare namespace TemplateUpdateParams {
  /** Part of {@link TemplateUpdateParams}. */
  export interface Desktop {
    /** Enabled: a boolean. */
    enabled: boolean;
  }
  /** Part of {@link TemplateUpdateParams}. */
  export interface Network {
    /** Access: one of 3 values. */
    access: "enabled" | "disabled" | "restricted";
    /** Allowed domains: a list or null. */
    allowed_domains?: string[] | null;
    /** Blocked domains: a list or null. */
    blocked_domains?: string[] | null;
  }
  /** Part of {@link TemplateUpdateParams}. */
  export interface Packages {
    /** Npm: a list or null. */
    npm?: string[] | null;
    /** Python: a list or null. */
    python?: string[] | null;
    /** System: a list or null. */
    system?: string[] | null;
  }
}
