/**
 * Types of `client.beta.threads.runs`.
 *
 * @module
 */
import type * as Contract from "../../../../../contract.ts";
import type * as BetaAssistantsAPI from "../../assistants.ts";
import type * as BetaThreadsMessagesAPI from "../messages.ts";
import type * as BetaThreadsRunsStepsAPI from "./steps.ts";
import type * as BetaThreadsAPI from "../threads.ts";
import type * as SharedAPI from "../../../shared.ts";
export type * as Steps from "./steps.ts";
export type {
  CodeInterpreterLogs,
  CodeInterpreterOutputImage,
  CodeInterpreterToolCall,
  CodeInterpreterToolCallDelta,
  FileSearchToolCall,
  FileSearchToolCallDelta,
  FunctionToolCall,
  FunctionToolCallDelta,
  MessageCreationStepDetails,
  RunStep,
  RunStepDelta,
  RunStepDeltaEvent,
  RunStepDeltaMessageDelta,
  RunStepInclude,
  RunStepsPage,
  StepListParams,
  StepRetrieveParams,
  ToolCall,
  ToolCallDelta,
  ToolCallDeltaObject,
  ToolCallsStepDetails,
} from "./steps.ts";
/** Part of {@link Run.RequiredAction.SubmitToolOutputs}. */
export interface RequiredActionFunctionToolCall {
  /** ID: a string. */
  id: string;
  /** Type: always `function`. */
  type: "function";
  /** Function. */
  function: RequiredActionFunctionToolCall.Function;
}
/** Response of `POST /threads/runs`. */
export interface Run {
  /** ID: a string. */
  id: string;
  /** Object: always `thread.run`. */
  object: "thread.run";
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** Thread ID: a string. */
  thread_id: string;
  /** Assistant ID: a string. */
  assistant_id: string;
  /** Status. */
  status: RunStatus;
  /** Required action: may be null. */
  required_action: Run.RequiredAction | null;
  /** Last error: may be null. */
  last_error: Run.LastError | null;
  /** Expires at: Unix time in seconds or null. */
  expires_at: number | null;
  /** Started at: Unix time in seconds or null. */
  started_at: number | null;
  /** Cancelled at: Unix time in seconds or null. */
  cancelled_at: number | null;
  /** Failed at: Unix time in seconds or null. */
  failed_at: number | null;
  /** Completed at: Unix time in seconds or null. */
  completed_at: number | null;
  /** Incomplete details: may be null. */
  incomplete_details: Run.IncompleteDetails | null;
  /** Model: a string. */
  model: string;
  /** Instructions: a string. */
  instructions: string;
  /** Tools: a list up to 20 items. */
  tools: BetaAssistantsAPI.AssistantTool[];
  /** Metadata: may be null. */
  metadata: SharedAPI.Metadata | null;
  /** Usage: may be null. */
  usage: Run.Usage | null;
  /** Temperature: a number or null. */
  temperature?: number | null;
  /** Top p: a number or null. */
  top_p?: number | null;
  /** Max prompt tokens: an integer from 256 or null. */
  max_prompt_tokens: number | null;
  /** Max completion tokens: an integer from 256 or null. */
  max_completion_tokens: number | null;
  /** Truncation strategy: may be null. */
  truncation_strategy: RunCreateParams.TruncationStrategy | null;
  /** Tool choice: may be null. */
  tool_choice: BetaThreadsAPI.AssistantToolChoiceOption | null;
  /** Parallel tool calls: a boolean; default `true`. */
  parallel_tool_calls: boolean;
  /** Response format: may be null. */
  response_format: BetaThreadsAPI.AssistantResponseFormatOption | null;
  /** Reasoning effort: a string or null. */
  reasoning_effort?: string | null;
  /** Tool resources: a map or null. */
  tool_resources?: Record<string, unknown> | null;
}
/** Params of `client.beta.threads.runs.cancel()`: `POST /threads/{thread_id}/runs/{run_id}/cancel`. */
export interface RunCancelParams {
  /** Thread ID: a string. */
  thread_id: string;
}
/** Params of `client.beta.threads.runs.create()`: `POST /threads/{thread_id}/runs`. */
export type RunCreateParams =
  | RunCreateParamsNonStreaming
  | RunCreateParamsStreaming;
/** Params of `client.beta.threads.runs.create()`: `POST /threads/{thread_id}/runs`. */
export interface RunCreateParamsBase {
  /** Include: a list. */
  include?: BetaThreadsRunsStepsAPI.RunStepInclude[];
  /** Assistant ID: a string. */
  assistant_id: string;
  /** Model: a known value or another string or null. */
  model?:
    | "gpt-5"
    | "gpt-5-mini"
    | "gpt-5-nano"
    | "gpt-5-2025-08-07"
    | "gpt-5-mini-2025-08-07"
    | "gpt-5-nano-2025-08-07"
    | "gpt-4.1"
    | "gpt-4.1-mini"
    | "gpt-4.1-nano"
    | "gpt-4.1-2025-04-14"
    | "gpt-4.1-mini-2025-04-14"
    | "gpt-4.1-nano-2025-04-14"
    | "o3-mini"
    | "o3-mini-2025-01-31"
    | "o1"
    | "o1-2024-12-17"
    | "gpt-4o"
    | "gpt-4o-2024-11-20"
    | "gpt-4o-2024-08-06"
    | "gpt-4o-2024-05-13"
    | "gpt-4o-mini"
    | "gpt-4o-mini-2024-07-18"
    | "gpt-4.5-preview"
    | "gpt-4.5-preview-2025-02-27"
    | "gpt-4-turbo"
    | "gpt-4-turbo-2024-04-09"
    | "gpt-4-0125-preview"
    | "gpt-4-turbo-preview"
    | "gpt-4-1106-preview"
    | "gpt-4-vision-preview"
    | "gpt-4"
    | "gpt-4-0314"
    | "gpt-4-0613"
    | "gpt-4-32k"
    | "gpt-4-32k-0314"
    | "gpt-4-32k-0613"
    | "gpt-3.5-turbo"
    | "gpt-3.5-turbo-16k"
    | "gpt-3.5-turbo-0613"
    | "gpt-3.5-turbo-1106"
    | "gpt-3.5-turbo-0125"
    | "gpt-3.5-turbo-16k-0613"
    | "gpt-6-astra"
    | "gpt-6.2-astra"
    | "gpt-6.1-sol"
    | "gpt-6.2-sol"
    | "gpt-6.1-terra"
    | "gpt-6-sol"
    | "gpt-6-luna"
    | "gpt-5.6-sol"
    | "gpt-5.6-terra"
    | "gpt-5.6-luna"
    | "gpt-5.5"
    | "gpt-5.5-2026-04-23"
    | "gpt-5.4"
    | "gpt-5.4-mini"
    | "gpt-5.4-nano"
    | "gpt-5.4-mini-2026-03-17"
    | "gpt-5.4-nano-2026-03-17"
    | "gpt-5.3-chat-latest"
    | "gpt-5.2"
    | "gpt-5.2-2025-12-11"
    | "gpt-5.2-chat-latest"
    | "gpt-5.2-pro"
    | "gpt-5.2-pro-2025-12-11"
    | "gpt-5.1"
    | "gpt-5.1-2025-11-13"
    | "gpt-5.1-codex"
    | "gpt-5.1-mini"
    | "gpt-5.1-chat-latest"
    | "gpt-5-chat-latest"
    | "o4-mini"
    | "o4-mini-2025-04-16"
    | "o3"
    | "o3-2025-04-16"
    | "o1-preview"
    | "o1-preview-2024-09-12"
    | "o1-mini"
    | "o1-mini-2024-09-12"
    | "gpt-audio-mini"
    | "gpt-audio-mini-2025-12-15"
    | "gpt-4o-audio-preview"
    | "gpt-4o-audio-preview-2024-10-01"
    | "gpt-4o-audio-preview-2024-12-17"
    | "gpt-4o-audio-preview-2025-06-03"
    | "gpt-4o-mini-audio-preview"
    | "gpt-4o-mini-audio-preview-2024-12-17"
    | "gpt-4o-search-preview"
    | "gpt-4o-mini-search-preview"
    | "gpt-4o-search-preview-2025-03-11"
    | "gpt-4o-mini-search-preview-2025-03-11"
    | "chatgpt-4o-latest"
    | "codex-mini-latest"
    | "gpt-3.5-turbo-0301"
    | (string & Record<never, never>)
    | null;
  /** Reasoning effort. */
  reasoning_effort?: SharedAPI.ReasoningEffort;
  /** Instructions: a string or null. */
  instructions?: string | null;
  /** Additional instructions: a string or null. */
  additional_instructions?: string | null;
  /** Additional messages: a list or null. */
  additional_messages?: BetaThreadsMessagesAPI.MessageCreateParams[] | null;
  /** Tools: a list up to 20 items or null. */
  tools?: BetaAssistantsAPI.AssistantTool[] | null;
  /** Metadata: may be null. */
  metadata?: SharedAPI.Metadata | null;
  /** Temperature: a number from 0 to 2 or null; default `1`. */
  temperature?: number | null;
  /** Top p: a number from 0 to 1 or null; default `1`. */
  top_p?: number | null;
  /** Stream: a boolean or null. */
  stream?: boolean | null;
  /** Max prompt tokens: an integer from 256 or null. */
  max_prompt_tokens?: number | null;
  /** Max completion tokens: an integer from 256 or null. */
  max_completion_tokens?: number | null;
  /** Truncation strategy: may be null. */
  truncation_strategy?: RunCreateParams.TruncationStrategy | null;
  /** Tool choice: may be null. */
  tool_choice?: BetaThreadsAPI.AssistantToolChoiceOption | null;
  /** Parallel tool calls: a boolean; default `true`. */
  parallel_tool_calls?: boolean;
  /** Response format: may be null. */
  response_format?: BetaThreadsAPI.AssistantResponseFormatOption | null;
}
/** Params of `client.beta.threads.runs.create()`: `POST /threads/{thread_id}/runs`, with `stream: false | null`. */
export interface RunCreateParamsNonStreaming extends RunCreateParamsBase {
  /** Stream: false | null. */
  stream?: false | null;
}
/** Params of `client.beta.threads.runs.create()`: `POST /threads/{thread_id}/runs`, with `stream: true`. */
export interface RunCreateParamsStreaming extends RunCreateParamsBase {
  /** Stream: true. */
  stream: true;
}
/** Params of `client.beta.threads.runs.list()`: `GET /threads/{thread_id}/runs`. */
export interface RunListParams {
  /** Limit: an integer; default `20`. */
  limit?: number;
  /** Order: one of 2 values; default `desc`. */
  order?: "asc" | "desc";
  /** After: a string. */
  after?: string;
  /** Before: a string. */
  before?: string;
}
/** Params of `client.beta.threads.runs.retrieve()`: `GET /threads/{thread_id}/runs/{run_id}`. */
export interface RunRetrieveParams {
  /** Thread ID: a string. */
  thread_id: string;
}
/** Part of {@link Run}. */
export type RunStatus =
  | "queued"
  | "in_progress"
  | "requires_action"
  | "cancelling"
  | "cancelled"
  | "failed"
  | "completed"
  | "incomplete"
  | "expired";
/** Params of `client.beta.threads.runs.submitToolOutputs()`: `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`. */
export type RunSubmitToolOutputsParams =
  | RunSubmitToolOutputsParamsNonStreaming
  | RunSubmitToolOutputsParamsStreaming;
/** Params of `client.beta.threads.runs.submitToolOutputs()`: `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`. */
export interface RunSubmitToolOutputsParamsBase {
  /** Thread ID: a string. */
  thread_id: string;
  /** Tool outputs: a list. */
  tool_outputs: RunSubmitToolOutputsParams.ToolOutput[];
  /** Stream: a boolean or null. */
  stream?: boolean | null;
}
/** Params of `client.beta.threads.runs.submitToolOutputs()`: `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`, with `stream: false | null`. */
export interface RunSubmitToolOutputsParamsNonStreaming
  extends RunSubmitToolOutputsParamsBase {
  /** Stream: false | null. */
  stream?: false | null;
}
/** Params of `client.beta.threads.runs.submitToolOutputs()`: `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`, with `stream: true`. */
export interface RunSubmitToolOutputsParamsStreaming
  extends RunSubmitToolOutputsParamsBase {
  /** Stream: true. */
  stream: true;
}
/** Params of `client.beta.threads.runs.update()`: `POST /threads/{thread_id}/runs/{run_id}`. */
export interface RunUpdateParams {
  /** Thread ID: a string. */
  thread_id: string;
  /** Metadata: may be null. */
  metadata?: SharedAPI.Metadata | null;
}
/** A page of {@link Run}. */
export type RunsPage = Contract.CursorPage<Run>;
/** Parts of {@link RequiredActionFunctionToolCall}. */
export declare namespace RequiredActionFunctionToolCall {
  /** Part of {@link RequiredActionFunctionToolCall}. */
  export interface Function {
    /** Name: a string. */
    name: string;
    /** Arguments: a string. */
    arguments: string;
  }
}
/** Parts of {@link Run}. */
export declare namespace Run {
  /** Part of {@link Run}. */
  export interface IncompleteDetails {
    /** Reason: one of 2 values. */
    reason?: "max_completion_tokens" | "max_prompt_tokens";
  }
  /** Part of {@link Run}. */
  export interface LastError {
    /** Code: one of 3 values. */
    code: "server_error" | "rate_limit_exceeded" | "invalid_prompt";
    /** Message: a string. */
    message: string;
  }
  /** Part of {@link Run}. */
  export interface RequiredAction {
    /** Type: always `submit_tool_outputs`. */
    type: "submit_tool_outputs";
    /** Submit tool outputs. */
    submit_tool_outputs: Run.RequiredAction.SubmitToolOutputs;
  }
  /** Part of {@link Run}. */
  export interface Usage {
    /** Completion tokens: an integer. */
    completion_tokens: number;
    /** Prompt tokens: an integer. */
    prompt_tokens: number;
    /** Total tokens: an integer. */
    total_tokens: number;
  }
  /** Parts of {@link RequiredAction}. */
  export namespace RequiredAction {
    /** Part of {@link Run.RequiredAction}. */
    export interface SubmitToolOutputs {
      /** Tool calls: a list. */
      tool_calls: RequiredActionFunctionToolCall[];
    }
  }
}
/** Parts of {@link RunCreateParams}. */
export declare namespace RunCreateParams {
  /** Params of `client.beta.threads.runs.create()`: `POST /threads/{thread_id}/runs`. */
  export { type RunCreateParamsNonStreaming };
  /** Params of `client.beta.threads.runs.create()`: `POST /threads/{thread_id}/runs`. */
  export { type RunCreateParamsStreaming };
  /** Part of {@link RunCreateParams}. */
  export interface TruncationStrategy {
    /** Type: one of 2 values. */
    type: "auto" | "last_messages";
    /** Last messages: an integer from 1 or null. */
    last_messages?: number | null;
  }
}
/** Parts of {@link RunSubmitToolOutputsParams}. */
export declare namespace RunSubmitToolOutputsParams {
  /** Params of `client.beta.threads.runs.submitToolOutputs()`: `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`. */
  export { type RunSubmitToolOutputsParamsNonStreaming };
  /** Params of `client.beta.threads.runs.submitToolOutputs()`: `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`. */
  export { type RunSubmitToolOutputsParamsStreaming };
  /** Part of {@link RunSubmitToolOutputsParams}. */
  export interface ToolOutput {
    /** Tool call ID: a string. */
    tool_call_id?: string;
    /** Output: a string. */
    output?: string;
  }
}
