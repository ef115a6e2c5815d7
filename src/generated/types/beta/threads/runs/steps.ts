/**
 * Types of `client.beta.threads.runs.steps`.
 *
 * @module
 */
import type * as Contract from "../../../../../contract.ts";
import type * as SharedAPI from "../../../shared.ts";
/** Part of {@link CodeInterpreterToolCallDelta.CodeInterpreter}. */
export interface CodeInterpreterLogs {
  /** Index: an integer. */
  index: number;
  /** Type: always `logs`. */
  type: "logs";
  /** Logs: a string. */
  logs?: string;
}
/** Part of {@link CodeInterpreterToolCallDelta.CodeInterpreter}. */
export interface CodeInterpreterOutputImage {
  /** Index: an integer. */
  index: number;
  /** Type: always `image`. */
  type: "image";
  /** Image. */
  image?: CodeInterpreterOutputImage.Image;
}
/** Part of {@link ToolCall}. */
export interface CodeInterpreterToolCall {
  /** ID: a string. */
  id: string;
  /** Type: always `code_interpreter`. */
  type: "code_interpreter";
  /** Code interpreter. */
  code_interpreter: CodeInterpreterToolCall.CodeInterpreter;
}
/** Part of {@link ToolCallDelta}. */
export interface CodeInterpreterToolCallDelta {
  /** Index: an integer. */
  index: number;
  /** ID: a string. */
  id?: string;
  /** Type: always `code_interpreter`. */
  type: "code_interpreter";
  /** Code interpreter. */
  code_interpreter?: CodeInterpreterToolCallDelta.CodeInterpreter;
}
/** Part of {@link ToolCall}. */
export interface FileSearchToolCall {
  /** ID: a string. */
  id: string;
  /** Type: always `file_search`. */
  type: "file_search";
  /** File search. */
  file_search: FileSearchToolCall.FileSearch;
}
/** Part of {@link ToolCallDelta}. */
export interface FileSearchToolCallDelta {
  /** Index: an integer. */
  index: number;
  /** ID: a string. */
  id?: string;
  /** Type: always `file_search`. */
  type: "file_search";
  /** File search: a map. */
  file_search: Record<string, unknown>;
}
/** Part of {@link ToolCall}. */
export interface FunctionToolCall {
  /** ID: a string. */
  id: string;
  /** Type: always `function`. */
  type: "function";
  /** Function. */
  function: FunctionToolCall.Function;
}
/** Part of {@link ToolCallDelta}. */
export interface FunctionToolCallDelta {
  /** Index: an integer. */
  index: number;
  /** ID: a string. */
  id?: string;
  /** Type: always `function`. */
  type: "function";
  /** Function. */
  function?: FunctionToolCallDelta.Function;
}
/** Part of {@link RunStep}. */
export interface MessageCreationStepDetails {
  /** Type: always `message_creation`. */
  type: "message_creation";
  /** Message creation. */
  message_creation: MessageCreationStepDetails.MessageCreation;
}
/** Response of `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`. */
export interface RunStep {
  /** ID: a string. */
  id: string;
  /** Object: always `thread.run.step`. */
  object: "thread.run.step";
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** Assistant ID: a string. */
  assistant_id: string;
  /** Thread ID: a string. */
  thread_id: string;
  /** Run ID: a string. */
  run_id: string;
  /** Type: one of 2 values. */
  type: "message_creation" | "tool_calls";
  /** Status: one of 5 values. */
  status: "in_progress" | "cancelled" | "failed" | "completed" | "expired";
  /** Step details. */
  step_details: MessageCreationStepDetails | ToolCallsStepDetails;
  /** Last error: may be null. */
  last_error: RunStep.LastError | null;
  /** Expired at: Unix time in seconds or null. */
  expired_at: number | null;
  /** Cancelled at: Unix time in seconds or null. */
  cancelled_at: number | null;
  /** Failed at: Unix time in seconds or null. */
  failed_at: number | null;
  /** Completed at: Unix time in seconds or null. */
  completed_at: number | null;
  /** Metadata: may be null. */
  metadata: SharedAPI.Metadata | null;
  /** Usage: may be null. */
  usage: RunStep.Usage | null;
}
/** Part of {@link RunStepDeltaEvent}. */
export interface RunStepDelta {
  /** Step details. */
  step_details?: RunStepDeltaMessageDelta | ToolCallDeltaObject;
}
/** Part of {@link RunStepStreamEvent.ThreadRunStepDelta}. */
export interface RunStepDeltaEvent {
  /** ID: a string. */
  id: string;
  /** Object: always `thread.run.step.delta`. */
  object: "thread.run.step.delta";
  /** Delta. */
  delta: RunStepDelta;
}
/** Part of {@link RunStepDelta}. */
export interface RunStepDeltaMessageDelta {
  /** Type: always `message_creation`. */
  type: "message_creation";
  /** Message creation. */
  message_creation?: RunStepDeltaMessageDelta.MessageCreation;
}
/** Type of `client.beta.threads.runs.steps`. */
export type RunStepInclude =
  "step_details.tool_calls[*].file_search.results[*].content";
/** A page of {@link RunStep}. */
export type RunStepsPage = Contract.CursorPage<RunStep>;
/** Params of `client.beta.threads.runs.steps.list()`: `GET /threads/{thread_id}/runs/{run_id}/steps`. */
export interface StepListParams {
  /** Thread ID: a string. */
  thread_id: string;
  /** Limit: an integer; default `20`. */
  limit?: number;
  /** Order: one of 2 values; default `desc`. */
  order?: "asc" | "desc";
  /** After: a string. */
  after?: string;
  /** Before: a string. */
  before?: string;
  /** Include: a list. */
  include?: RunStepInclude[];
}
/** Params of `client.beta.threads.runs.steps.retrieve()`: `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`. */
export interface StepRetrieveParams {
  /** Thread ID: a string. */
  thread_id: string;
  /** Run ID: a string. */
  run_id: string;
  /** Include: a list. */
  include?: RunStepInclude[];
}
/** Part of {@link ToolCallsStepDetails}. */
export type ToolCall =
  | CodeInterpreterToolCall
  | FileSearchToolCall
  | FunctionToolCall;
/** Part of {@link ToolCallDeltaObject}. */
export type ToolCallDelta =
  | CodeInterpreterToolCallDelta
  | FileSearchToolCallDelta
  | FunctionToolCallDelta;
/** Part of {@link RunStepDelta}. */
export interface ToolCallDeltaObject {
  /** Type: always `tool_calls`. */
  type: "tool_calls";
  /** Tool calls: a list. */
  tool_calls?: ToolCallDelta[];
}
/** Part of {@link RunStep}. */
export interface ToolCallsStepDetails {
  /** Type: always `tool_calls`. */
  type: "tool_calls";
  /** Tool calls: a list. */
  tool_calls: ToolCall[];
}
/** Parts of {@link CodeInterpreterOutputImage}. */
export declare namespace CodeInterpreterOutputImage {
  /** Part of {@link CodeInterpreterOutputImage}. */
  export interface Image {
    /** File ID: a string. */
    file_id?: string;
  }
}
/** Parts of {@link CodeInterpreterToolCall}. */
export declare namespace CodeInterpreterToolCall {
  /** Part of {@link CodeInterpreterToolCall}. */
  export interface CodeInterpreter {
    /** Input: a string. */
    input: string;
    /** Outputs: a list. */
    outputs: Array<
      | CodeInterpreterToolCall.CodeInterpreter.Logs
      | CodeInterpreterToolCall.CodeInterpreter.Image
    >;
  }
  /** Parts of {@link CodeInterpreter}. */
  export namespace CodeInterpreter {
    /** Part of {@link CodeInterpreterToolCall.CodeInterpreter}. */
    export interface Image {
      /** Type: always `image`. */
      type: "image";
      /** Image. */
      image: CodeInterpreterToolCall.CodeInterpreter.Image.Image;
    }
    /** Part of {@link CodeInterpreterToolCall.CodeInterpreter}. */
    export interface Logs {
      /** Type: always `logs`. */
      type: "logs";
      /** Logs: a string. */
      logs: string;
    }
    /** Parts of {@link Image}. */
    export namespace Image {
      /** Part of {@link CodeInterpreterToolCall.CodeInterpreter.Image}. */
      export interface Image {
        /** File ID: a string. */
        file_id: string;
      }
    }
  }
}
/** Parts of {@link CodeInterpreterToolCallDelta}. */
export declare namespace CodeInterpreterToolCallDelta {
  /** Part of {@link CodeInterpreterToolCallDelta}. */
  export interface CodeInterpreter {
    /** Input: a string. */
    input?: string;
    /** Outputs: a list. */
    outputs?: Array<CodeInterpreterLogs | CodeInterpreterOutputImage>;
  }
}
/** Parts of {@link FileSearchToolCall}. */
export declare namespace FileSearchToolCall {
  /** Part of {@link FileSearchToolCall}. */
  export interface FileSearch {
    /** Ranking options. */
    ranking_options?: FileSearchToolCall.FileSearch.RankingOptions;
    /** Results: a list. */
    results?: FileSearchToolCall.FileSearch.Result[];
  }
  /** Parts of {@link FileSearch}. */
  export namespace FileSearch {
    /** Part of {@link FileSearchToolCall.FileSearch}. */
    export interface RankingOptions {
      /** Ranker: one of 2 values. */
      ranker: "auto" | "default_2024_08_21";
      /** Score threshold: a number from 0 to 1. */
      score_threshold: number;
    }
    /** Part of {@link FileSearchToolCall.FileSearch}. */
    export interface Result {
      /** File ID: a string. */
      file_id: string;
      /** File name: a string. */
      file_name: string;
      /** Score: a number from 0 to 1. */
      score: number;
      /** Content: a list. */
      content?: FileSearchToolCall.FileSearch.Result.Content[];
    }
    /** Parts of {@link Result}. */
    export namespace Result {
      /** Part of {@link FileSearchToolCall.FileSearch.Result}. */
      export interface Content {
        /** Type: always `text`. */
        type?: "text";
        /** Text: a string. */
        text?: string;
      }
    }
  }
}
/** Parts of {@link FunctionToolCall}. */
export declare namespace FunctionToolCall {
  /** Part of {@link FunctionToolCall}. */
  export interface Function {
    /** Name: a string. */
    name: string;
    /** Arguments: a string. */
    arguments: string;
    /** Output: a string or null. */
    output: string | null;
  }
}
/** Parts of {@link FunctionToolCallDelta}. */
export declare namespace FunctionToolCallDelta {
  /** Part of {@link FunctionToolCallDelta}. */
  export interface Function {
    /** Name: a string. */
    name?: string;
    /** Arguments: a string. */
    arguments?: string;
    /** Output: a string or null. */
    output?: string | null;
  }
}
/** Parts of {@link MessageCreationStepDetails}. */
export declare namespace MessageCreationStepDetails {
  /** Part of {@link MessageCreationStepDetails}. */
  export interface MessageCreation {
    /** Message ID: a string. */
    message_id: string;
  }
}
/** Parts of {@link RunStep}. */
export declare namespace RunStep {
  /** Part of {@link RunStep}. */
  export interface LastError {
    /** Code: one of 2 values. */
    code: "server_error" | "rate_limit_exceeded";
    /** Message: a string. */
    message: string;
  }
  /** Part of {@link RunStep}. */
  export interface Usage {
    /** Completion tokens: an integer. */
    completion_tokens: number;
    /** Prompt tokens: an integer. */
    prompt_tokens: number;
    /** Total tokens: an integer. */
    total_tokens: number;
  }
}
/** Parts of {@link RunStepDeltaMessageDelta}. */
export declare namespace RunStepDeltaMessageDelta {
  /** Part of {@link RunStepDeltaMessageDelta}. */
  export interface MessageCreation {
    /** Message ID: a string. */
    message_id?: string;
  }
}
