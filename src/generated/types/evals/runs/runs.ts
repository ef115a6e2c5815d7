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
  /** Model: text. */
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
  /** Code: text. */
  code: string;
  /** Message: text. */
  message: string;
}
/** Params of `client.evals.runs.cancel()`: `POST /evals/{eval_id}/runs/{run_id}/cancel`. */
export interface RunCancelParams {
  /** Eval ID: text. */
  eval_id: string;
}
/** Another name of {@link RunRetrieveResponse}. */
export type RunCancelResponse = RunRetrieveResponse;
/** Params of `client.evals.runs.create()`: `POST /evals/{eval_id}/runs`. */
export interface RunCreateParams {
  /** Name: text. */
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
  /** Eval ID: text. */
  eval_id: string;
}
/** Answer of `DELETE /evals/{eval_id}/runs/{run_id}`. */
export interface RunDeleteResponse {
  /** Object: text. */
  object?: string;
  /** Deleted: true or false. */
  deleted?: boolean;
  /** Run ID: text. */
  run_id?: string;
}
/** Params of `client.evals.runs.list()`: `GET /evals/{eval_id}/runs`. */
export interface RunListParams {
  /** After: text. */
  after?: string;
  /** Limit: a whole number; `20` by default. */
  limit?: number;
  /** Order: one of 2 values; `asc` by default. */
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
  /** Eval ID: text. */
  eval_id: string;
}
/** Answer of `POST /evals/{eval_id}/runs`. */
export interface RunRetrieveResponse {
  /** Object: always `eval.run`. */
  object: "eval.run";
  /** ID: text. */
  id: string;
  /** Eval ID: text. */
  eval_id: string;
  /** Status: text. */
  status: string;
  /** Model: text. */
  model: string;
  /** Name: text. */
  name: string;
  /** Created at: Unix time, in s. */
  created_at: number;
  /** Report URL: text. */
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
    /** ID: text. */
    id: string;
  }
  /** Part of {@link CreateEvalCompletionsRunDataSource}. */
  export interface ItemReference {
    /** Type: always `item_reference`. */
    type: "item_reference";
    /** Item reference: text. */
    item_reference: string;
  }
  /** Part of {@link CreateEvalCompletionsRunDataSource}. */
  export interface SamplingParams {
    /** Reasoning effort. */
    reasoning_effort?: SharedAPI.ReasoningEffort;
    /** Temperature: a number; `1` by default. */
    temperature?: number;
    /** Max completion tokens: a whole number. */
    max_completion_tokens?: number;
    /** Top p: a number; `1` by default. */
    top_p?: number;
    /** Seed: a whole number; `42` by default. */
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
    /** Model: text or null. */
    model?: string | null;
    /** Created after: a whole number or null. */
    created_after?: number | null;
    /** Created before: a whole number or null. */
    created_before?: number | null;
    /** Limit: a whole number or null. */
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
    /** Model: text. */
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
      /** Item reference: text. */
      item_reference: string;
    }
    /** Part of {@link RunCreateParams.CreateEvalResponsesRunDataSource}. */
    export interface Responses {
      /** Type: always `responses`. */
      type: "responses";
      /** Metadata: a map or null. */
      metadata?: Record<string, unknown> | null;
      /** Model: text or null. */
      model?: string | null;
      /** Instructions search: text or null. */
      instructions_search?: string | null;
      /** Created after: a whole number from 0 or null. */
      created_after?: number | null;
      /** Created before: a whole number from 0 or null. */
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
      /** Temperature: a number; `1` by default. */
      temperature?: number;
      /** Max completion tokens: a whole number. */
      max_completion_tokens?: number;
      /** Top p: a number; `1` by default. */
      top_p?: number;
      /** Seed: a whole number; `42` by default. */
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
        /** Role: text. */
        role: string;
        /** Content: text. */
        content: string;
      }
    }
  }
}
/** Parts of {@link RunRetrieveResponse}. */
export declare namespace RunRetrieveResponse {
  /** Part of {@link RunRetrieveResponse}. */
  export interface PerModelUsage {
    /** Model name: text. */
    model_name: string;
    /** Invocation count: a whole number. */
    invocation_count: number;
    /** Prompt tokens: a whole number. */
    prompt_tokens: number;
    /** Completion tokens: a whole number. */
    completion_tokens: number;
    /** Total tokens: a whole number. */
    total_tokens: number;
    /** Cached tokens: a whole number. */
    cached_tokens: number;
  }
  /** Part of {@link RunRetrieveResponse}. */
  export interface PerTestingCriteriaResult {
    /** Testing criteria: text. */
    testing_criteria: string;
    /** Passed: a whole number. */
    passed: number;
    /** Failed: a whole number. */
    failed: number;
  }
  /** Part of {@link RunRetrieveResponse}. */
  export interface ResultCounts {
    /** Total: a whole number. */
    total: number;
    /** Errored: a whole number. */
    errored: number;
    /** Failed: a whole number. */
    failed: number;
    /** Passed: a whole number. */
    passed: number;
  }
}
