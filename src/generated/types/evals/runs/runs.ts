/**
 * Types of `client.evals.runs`.
 *
 * @module
 */
import type * as Contract from "../../../../contract.ts";
import type * as ChatCompletionsAPI from "../../chat/completions/completions.ts";
import type * as GradersGraderModelsAPI from "../../graders/grader_models.ts";
import type * as ResponsesAPI from "../../responses/responses.ts";
import type * as SharedAPI from "../../shared.ts";
export type * as OutputItems from "./output_items.ts";
export type {
  OutputItemListParams,
  OutputItemListResponse,
  OutputItemListResponsesPage,
  OutputItemRetrieveParams,
  OutputItemRetrieveResponse,
} from "./output_items.ts";
/** Part of {@link RunCreateParams}. */
export interface CreateEvalCompletionsRunDataSource {
  /** Type: always `completions`. */
  type: "completions";
  /** Input messages. */
  input_messages?:
    | CreateEvalCompletionsRunDataSource.Template
    | CreateEvalCompletionsRunDataSource.ItemReference;
  /** Sampling params. */
  sampling_params?: CreateEvalCompletionsRunDataSource.SamplingParams;
  /** Model: a string. */
  model?: string;
  /** Source. */
  source:
    | CreateEvalCompletionsRunDataSource.FileContent
    | CreateEvalCompletionsRunDataSource.FileID
    | CreateEvalCompletionsRunDataSource.StoredCompletions;
}
/** Part of {@link RunCreateParams}. */
export interface CreateEvalJSONLRunDataSource {
  /** Type: always `jsonl`. */
  type: "jsonl";
  /** Source. */
  source:
    | CreateEvalCompletionsRunDataSource.FileContent
    | CreateEvalCompletionsRunDataSource.FileID;
}
/** Part of {@link RunRetrieveResponse}. */
export interface EvalAPIError {
  /** Code: a string. */
  code: string;
  /** Message: a string. */
  message: string;
}
/** Params of `client.evals.runs.cancel()`: `POST /evals/{eval_id}/runs/{run_id}/cancel`. */
export interface RunCancelParams {
  /** Eval ID: a string. */
  eval_id: string;
}
/** Another name of {@link RunRetrieveResponse}. */
export type RunCancelResponse = RunRetrieveResponse;
/** Params of `client.evals.runs.create()`: `POST /evals/{eval_id}/runs`. */
export interface RunCreateParams {
  /** Name: a string. */
  name?: string;
  /** Metadata: may be null. */
  metadata?: SharedAPI.Metadata | null;
  /** Data source. */
  data_source:
    | CreateEvalJSONLRunDataSource
    | CreateEvalCompletionsRunDataSource
    | RunCreateParams.CreateEvalResponsesRunDataSource;
}
/** Another name of {@link RunRetrieveResponse}. */
export type RunCreateResponse = RunRetrieveResponse;
/** Params of `client.evals.runs.delete()`: `DELETE /evals/{eval_id}/runs/{run_id}`. */
export interface RunDeleteParams {
  /** Eval ID: a string. */
  eval_id: string;
}
/** Response of `DELETE /evals/{eval_id}/runs/{run_id}`. */
export interface RunDeleteResponse {
  /** Object: a string. */
  object?: string;
  /** Deleted: a boolean. */
  deleted?: boolean;
  /** Run ID: a string. */
  run_id?: string;
}
/** Params of `client.evals.runs.list()`: `GET /evals/{eval_id}/runs`. */
export interface RunListParams {
  /** After: a string. */
  after?: string;
  /** Limit: an integer; default `20`. */
  limit?: number;
  /** Order: one of 2 values; default `asc`. */
  order?: "asc" | "desc";
  /** Status: one of 5 values. */
  status?: "queued" | "in_progress" | "completed" | "canceled" | "failed";
}
/** Another name of {@link RunRetrieveResponse}. */
export type RunListResponse = RunRetrieveResponse;
/** A page of {@link RunListResponse}. */
export type RunListResponsesPage = Contract.CursorPage<RunRetrieveResponse>;
/** Params of `client.evals.runs.retrieve()`: `GET /evals/{eval_id}/runs/{run_id}`. */
export interface RunRetrieveParams {
  /** Eval ID: a string. */
  eval_id: string;
}
/** Response of `POST /evals/{eval_id}/runs`. */
export interface RunRetrieveResponse {
  /** Object: always `eval.run`. */
  object: "eval.run";
  /** ID: a string. */
  id: string;
  /** Eval ID: a string. */
  eval_id: string;
  /** Status: a string. */
  status: string;
  /** Model: a string. */
  model: string;
  /** Name: a string. */
  name: string;
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** Report URL: a string. */
  report_url: string;
  /** Result counts. */
  result_counts: RunRetrieveResponse.ResultCounts;
  /** Per model usage: a list. */
  per_model_usage: RunRetrieveResponse.PerModelUsage[];
  /** Per testing criteria results: a list. */
  per_testing_criteria_results: RunRetrieveResponse.PerTestingCriteriaResult[];
  /** Data source. */
  data_source:
    | CreateEvalJSONLRunDataSource
    | CreateEvalCompletionsRunDataSource
    | RunCreateParams.CreateEvalResponsesRunDataSource;
  /** Metadata: may be null. */
  metadata: SharedAPI.Metadata | null;
  /** Error. */
  error: EvalAPIError;
}
/** Parts of {@link CreateEvalCompletionsRunDataSource}. */
export declare namespace CreateEvalCompletionsRunDataSource {
  /** Part of {@link CreateEvalCompletionsRunDataSource}. */
  export interface FileContent {
    /** Type: always `file_content`. */
    type: "file_content";
    /** Content: a list. */
    content: CreateEvalCompletionsRunDataSource.FileContent.Content[];
  }
  /** Part of {@link CreateEvalCompletionsRunDataSource}. */
  export interface FileID {
    /** Type: always `file_id`. */
    type: "file_id";
    /** ID: a string. */
    id: string;
  }
  /** Part of {@link CreateEvalCompletionsRunDataSource}. */
  export interface ItemReference {
    /** Type: always `item_reference`. */
    type: "item_reference";
    /** Item reference: a string. */
    item_reference: string;
  }
  /** Part of {@link CreateEvalCompletionsRunDataSource}. */
  export interface SamplingParams {
    /** Reasoning effort. */
    reasoning_effort?: SharedAPI.ReasoningEffort;
    /** Temperature: a number; default `1`. */
    temperature?: number;
    /** Max completion tokens: an integer. */
    max_completion_tokens?: number;
    /** Top p: a number; default `1`. */
    top_p?: number;
    /** Seed: an integer; default `42`. */
    seed?: number;
    /** Response format. */
    response_format?:
      | SharedAPI.ResponseFormatText
      | SharedAPI.ResponseFormatJSONSchema
      | SharedAPI.ResponseFormatJSONObject;
    /** Tools: a list. */
    tools?: ChatCompletionsAPI.ChatCompletionFunctionTool[];
  }
  /** Part of {@link CreateEvalCompletionsRunDataSource}. */
  export interface StoredCompletions {
    /** Type: always `stored_completions`. */
    type: "stored_completions";
    /** Metadata: may be null. */
    metadata?: SharedAPI.Metadata | null;
    /** Model: a string or null. */
    model?: string | null;
    /** Created after: an integer or null. */
    created_after?: number | null;
    /** Created before: an integer or null. */
    created_before?: number | null;
    /** Limit: an integer or null. */
    limit?: number | null;
  }
  /** Part of {@link CreateEvalCompletionsRunDataSource}. */
  export interface Template {
    /** Type: always `template`. */
    type: "template";
    /** Template: a list. */
    template: Array<
      | ResponsesAPI.EasyInputMessage
      | GradersGraderModelsAPI.ScoreModelGrader.Input
    >;
  }
  /** Parts of {@link FileContent}. */
  export namespace FileContent {
    /** Part of {@link CreateEvalCompletionsRunDataSource.FileContent}. */
    export interface Content {
      /** Item: a map. */
      item: Record<string, unknown>;
      /** Sample: a map. */
      sample?: Record<string, unknown>;
    }
  }
}
/** Parts of {@link RunCreateParams}. */
export declare namespace RunCreateParams {
  /** Part of {@link RunCreateParams}. */
  export interface CreateEvalResponsesRunDataSource {
    /** Type: always `responses`. */
    type: "responses";
    /** Input messages. */
    input_messages?:
      | RunCreateParams.CreateEvalResponsesRunDataSource.Template
      | RunCreateParams.CreateEvalResponsesRunDataSource.ItemReference;
    /** Sampling params. */
    sampling_params?:
      RunCreateParams.CreateEvalResponsesRunDataSource.SamplingParams;
    /** Model: a string. */
    model?: string;
    /** Source. */
    source:
      | CreateEvalCompletionsRunDataSource.FileContent
      | CreateEvalCompletionsRunDataSource.FileID
      | RunCreateParams.CreateEvalResponsesRunDataSource.Responses;
  }
  /** Parts of {@link CreateEvalResponsesRunDataSource}. */
  export namespace CreateEvalResponsesRunDataSource {
    /** Part of {@link RunCreateParams.CreateEvalResponsesRunDataSource}. */
    export interface ItemReference {
      /** Type: always `item_reference`. */
      type: "item_reference";
      /** Item reference: a string. */
      item_reference: string;
    }
    /** Part of {@link RunCreateParams.CreateEvalResponsesRunDataSource}. */
    export interface Responses {
      /** Type: always `responses`. */
      type: "responses";
      /** Metadata. */
      metadata?: unknown;
      /** Model: a string or null. */
      model?: string | null;
      /** Instructions search: a string or null. */
      instructions_search?: string | null;
      /** Created after: an integer from 0 or null. */
      created_after?: number | null;
      /** Created before: an integer from 0 or null. */
      created_before?: number | null;
      /** Reasoning effort: may be null. */
      reasoning_effort?: SharedAPI.ReasoningEffort | null;
      /** Temperature: a number or null. */
      temperature?: number | null;
      /** Top p: a number or null. */
      top_p?: number | null;
      /** Users: a list or null. */
      users?: string[] | null;
      /** Tools: a list or null. */
      tools?: string[] | null;
    }
    /** Part of {@link RunCreateParams.CreateEvalResponsesRunDataSource}. */
    export interface SamplingParams {
      /** Reasoning effort. */
      reasoning_effort?: SharedAPI.ReasoningEffort;
      /** Temperature: a number; default `1`. */
      temperature?: number;
      /** Max completion tokens: an integer. */
      max_completion_tokens?: number;
      /** Top p: a number; default `1`. */
      top_p?: number;
      /** Seed: an integer; default `42`. */
      seed?: number;
      /** Tools: a list. */
      tools?: ResponsesAPI.Tool[];
      /** Text. */
      text?:
        RunCreateParams.CreateEvalResponsesRunDataSource.SamplingParams.Text;
    }
    /** Part of {@link RunCreateParams.CreateEvalResponsesRunDataSource}. */
    export interface Template {
      /** Type: always `template`. */
      type: "template";
      /** Template: a list. */
      template: Array<
        | RunCreateParams.CreateEvalResponsesRunDataSource.Template.ChatMessage
        | GradersGraderModelsAPI.ScoreModelGrader.Input
      >;
    }
    /** Parts of {@link SamplingParams}. */
    export namespace SamplingParams {
      /** Part of {@link RunCreateParams.CreateEvalResponsesRunDataSource.SamplingParams}. */
      export interface Text {
        /** Format. */
        format?: ResponsesAPI.ResponseFormatTextConfig;
      }
    }
    /** Parts of {@link Template}. */
    export namespace Template {
      /** Part of {@link RunCreateParams.CreateEvalResponsesRunDataSource.Template}. */
      export interface ChatMessage {
        /** Role: a string. */
        role: string;
        /** Content: a string. */
        content: string;
      }
    }
  }
}
/** Parts of {@link RunRetrieveResponse}. */
export declare namespace RunRetrieveResponse {
  /** Part of {@link RunRetrieveResponse}. */
  export interface PerModelUsage {
    /** Model name: a string. */
    model_name: string;
    /** Invocation count: an integer. */
    invocation_count: number;
    /** Prompt tokens: an integer. */
    prompt_tokens: number;
    /** Completion tokens: an integer. */
    completion_tokens: number;
    /** Total tokens: an integer. */
    total_tokens: number;
    /** Cached tokens: an integer. */
    cached_tokens: number;
  }
  /** Part of {@link RunRetrieveResponse}. */
  export interface PerTestingCriteriaResult {
    /** Testing criteria: a string. */
    testing_criteria: string;
    /** Passed: an integer. */
    passed: number;
    /** Failed: an integer. */
    failed: number;
  }
  /** Part of {@link RunRetrieveResponse}. */
  export interface ResultCounts {
    /** Total: an integer. */
    total: number;
    /** Errored: an integer. */
    errored: number;
    /** Failed: an integer. */
    failed: number;
    /** Passed: an integer. */
    passed: number;
  }
}
