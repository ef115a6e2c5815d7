/**
 * Types of `client.evals.runs.outputItems`.
 *
 * @module
 */
import type * as Contract from "../../../../contract.ts";
import type * as EvalsRunsAPI from "./runs.ts";
/** Params of `client.evals.runs.outputItems.list()`: `GET /evals/{eval_id}/runs/{run_id}/output_items`. */
export interface OutputItemListParams {
  /** Eval ID: a string. */
  eval_id: string;
  /** After: a string. */
  after?: string;
  /** Limit: an integer; default `20`. */
  limit?: number;
  /** Status: one of 2 values. */
  status?: "fail" | "pass";
  /** Order: one of 2 values; default `asc`. */
  order?: "asc" | "desc";
}
/** Another name of {@link OutputItemRetrieveResponse}. */
export type OutputItemListResponse = OutputItemRetrieveResponse;
/** A page of {@link OutputItemListResponse}. */
export type OutputItemListResponsesPage = Contract.CursorPage<
  OutputItemRetrieveResponse
>;
/** Params of `client.evals.runs.outputItems.retrieve()`: `GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}`. */
export interface OutputItemRetrieveParams {
  /** Eval ID: a string. */
  eval_id: string;
  /** Run ID: a string. */
  run_id: string;
}
/** Response of `GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}`. */
export interface OutputItemRetrieveResponse {
  /** Object: always `eval.run.output_item`. */
  object: "eval.run.output_item";
  /** ID: a string. */
  id: string;
  /** Run ID: a string. */
  run_id: string;
  /** Eval ID: a string. */
  eval_id: string;
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** Status: a string. */
  status: string;
  /** Datasource item ID: an integer. */
  datasource_item_id: number;
  /** Datasource item: a map. */
  datasource_item: Record<string, unknown>;
  /** Results: a list. */
  results: OutputItemRetrieveResponse.Result[];
  /** Sample. */
  sample: OutputItemRetrieveResponse.Sample;
}
/** Parts of {@link OutputItemRetrieveResponse}. */
export declare namespace OutputItemRetrieveResponse {
  /** Part of {@link OutputItemRetrieveResponse}. */
  export interface Result {
    /** Name: a string. */
    name: string;
    /** Type: a string. */
    type?: string;
    /** Score: a number. */
    score: number;
    /** Passed: a boolean. */
    passed: boolean;
    /** Sample: a map or null. */
    sample?: Record<string, unknown> | null;
    /** Further fields. */
    [key: string]: unknown;
  }
  /** Part of {@link OutputItemRetrieveResponse}. */
  export interface Sample {
    /** Input: a list. */
    input: OutputItemRetrieveResponse.Sample.Input[];
    /** Output: a list. */
    output: OutputItemRetrieveResponse.Sample.Output[];
    /** Finish reason: a string. */
    finish_reason: string;
    /** Model: a string. */
    model: string;
    /** Usage. */
    usage: OutputItemRetrieveResponse.Sample.Usage;
    /** Error. */
    error: EvalsRunsAPI.EvalAPIError;
    /** Temperature: a number. */
    temperature: number;
    /** Max completion tokens: an integer. */
    max_completion_tokens: number;
    /** Top p: a number. */
    top_p: number;
    /** Seed: an integer. */
    seed: number;
  }
  /** Parts of {@link Sample}. */
  export namespace Sample {
    /** Part of {@link OutputItemRetrieveResponse.Sample}. */
    export interface Input {
      /** Role: a string. */
      role: string;
      /** Content: a string. */
      content: string;
    }
    /** Part of {@link OutputItemRetrieveResponse.Sample}. */
    export interface Output {
      /** Role: a string. */
      role?: string;
      /** Content: a string. */
      content?: string;
    }
    /** Part of {@link OutputItemRetrieveResponse.Sample}. */
    export interface Usage {
      /** Total tokens: an integer. */
      total_tokens: number;
      /** Completion tokens: an integer. */
      completion_tokens: number;
      /** Prompt tokens: an integer. */
      prompt_tokens: number;
      /** Cached tokens: an integer. */
      cached_tokens: number;
    }
  }
}
