/**
 * Types of `client.beta.agents.sessions`.
 *
 * @module
 */
import type * as BetaAgentsAPI from "../agents.ts";
export type * as Subagents from "./subagents/subagents.ts";
export type {
  SubagentListParams,
  SubagentRetrieveParams,
} from "./subagents/subagents.ts";
export type * as Artifacts from "./artifacts.ts";
export type {
  ArtifactContentParams,
  ArtifactDeleteParams,
  ArtifactListParams,
  ArtifactRetrieveParams,
  SessionArtifact,
  SessionArtifactDeleted,
  SessionArtifactsPage,
} from "./artifacts.ts";
export type * as Items from "./items.ts";
export type { ItemListParams } from "./items.ts";
export type * as Events from "./events.ts";
export type { EventCreateParams, EventStreamParams } from "./events.ts";
export type * as Traces from "./traces.ts";
export type {
  SessionTrace,
  SessionTracesPage,
  TraceListParams,
} from "./traces.ts";
export type * as Turns from "./turns/turns.ts";
export type {
  Turn,
  TurnListParams,
  TurnRetrieveParams,
  TurnsPage,
} from "./turns/turns.ts";
/** Params of `client.beta.agents.sessions.create()`: `POST /agents/sessions`. */
export type SessionCreateParams =
  | SessionCreateParamsNonStreaming
  | SessionCreateParamsStreaming;
/** Params of `client.beta.agents.sessions.create()`: `POST /agents/sessions`. */
export interface SessionCreateParamsBase {
  /** Environment. */
  environment: BetaAgentsAPI.EnvironmentParam;
  /** Agent. */
  agent?: SessionCreateParams.Agent;
  /** Agent ID: a string. */
  agent_id?: string;
  /** Input: may be null. */
  input?: string | BetaAgentsAPI.AgentSessionInputMessageParam[] | null;
  /** Metadata: a map or null. */
  metadata?: Record<string, string> | null;
  /** Prompt cache options: may be null. */
  prompt_cache_options?: SessionCreateParams.PromptCacheOptions | null;
  /** Review: one of 2 values. */
  review?: "none" | "auto_review";
  /** Spend control: may be null. */
  spend_control?: SessionCreateParams.SpendControl | null;
  /** Stream: a boolean. */
  stream?: boolean;
  /** Stream options. */
  stream_options?: SessionCreateParams.StreamOptions;
  /** Vault IDs: a list or null. */
  vault_ids?: string[] | null;
}
/** Params of `client.beta.agents.sessions.create()`: `POST /agents/sessions`, with `stream: false`. */
export interface SessionCreateParamsNonStreaming
  extends SessionCreateParamsBase {
  /** Stream: false. */
  stream?: false;
}
/** Params of `client.beta.agents.sessions.create()`: `POST /agents/sessions`, with `stream: true`. */
export interface SessionCreateParamsStreaming extends SessionCreateParamsBase {
  /** Stream: true. */
  stream: true;
}
/** Params of `client.beta.agents.sessions.list()`: `GET /agents/sessions`. */
export interface SessionListParams {
  /** After: a string. */
  after?: string;
  /** Limit: a number. */
  limit?: number;
  /** Agent ID: a string. */
  agent_id?: string;
  /** Metadata: a map. */
  metadata?: Record<string, string>;
  /** Order: one of 2 values. */
  order?: "asc" | "desc";
}
/** Params of `client.beta.agents.sessions.update()`: `POST /agents/sessions/{session_id}`. */
export interface SessionUpdateParams {
  /** Agent. */
  agent?: SessionUpdateParams.Agent;
  /** Metadata: a map or null. */
  metadata?: Record<string, string> | null;
  /** Prompt cache options: may be null. */
  prompt_cache_options?: SessionUpdateParams.PromptCacheOptions | null;
  /** Review: one of 2 values. */
  review?: "none" | "auto_review";
  /** Spend control: may be null. */
  spend_control?: SessionUpdateParams.SpendControl | null;
}
/** Parts of {@link SessionCreateParams}. */
export declare namespace SessionCreateParams {
  /** Part of {@link SessionCreateParams}. */
  export interface Agent {
    /** Compaction: may be null. */
    compaction?: SessionCreateParams.Agent.Compaction | null;
    /** Experimental. */
    experimental?: SessionCreateParams.Agent.Experimental;
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
  /** Part of {@link SessionCreateParams}. */
  export interface PromptCacheOptions {
    /** TTL: one of 2 values. */
    ttl?: "30m" | "12h";
  }
  /** Params of `client.beta.agents.sessions.create()`: `POST /agents/sessions`. */
  export { type SessionCreateParamsNonStreaming };
  /** Params of `client.beta.agents.sessions.create()`: `POST /agents/sessions`. */
  export { type SessionCreateParamsStreaming };
  /** Part of {@link SessionCreateParams}. */
  export interface SpendControl {
    /** Limit: a number or null. */
    limit: number | null;
  }
  /** Part of {@link SessionCreateParams}. */
  export interface StreamOptions {
    /** Include obfuscation: a boolean. */
    include_obfuscation?: boolean;
  }
  /** Parts of {@link Agent}. */
  export namespace Agent {
    /** Part of {@link SessionCreateParams.Agent}. */
    export interface Compaction {
      /** Async: a boolean or null. */
      async?: boolean | null;
    }
    /** Part of {@link SessionCreateParams.Agent}. */
    export interface Experimental {
      /** Time awareness: a boolean. */
      time_awareness?: boolean;
    }
  }
}
/** Parts of {@link SessionUpdateParams}. */
export declare namespace SessionUpdateParams {
  /** Part of {@link SessionUpdateParams}. */
  export interface Agent {
    /** Model: a string. */
    model?: string;
    /** Reasoning. */
    reasoning?: SessionUpdateParams.Agent.Reasoning;
    /** Service tier: one of 6 values or null. */
    service_tier?:
      | "auto"
      | "default"
      | "flex"
      | "priority"
      | "fast"
      | "ultrafast"
      | null;
    /** Tools: a list or null. */
    tools?: BetaAgentsAPI.AgentToolParam[] | null;
  }
  /** Part of {@link SessionUpdateParams}. */
  export interface PromptCacheOptions {
    /** TTL: one of 2 values. */
    ttl?: "30m" | "12h";
  }
  /** Part of {@link SessionUpdateParams}. */
  export interface SpendControl {
    /** Limit: a number or null. */
    limit: number | null;
  }
  /** Parts of {@link Agent}. */
  export namespace Agent {
    /** Part of {@link SessionUpdateParams.Agent}. */
    export interface Reasoning {
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
    }
  }
}
