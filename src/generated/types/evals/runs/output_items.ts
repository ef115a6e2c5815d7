/**
 * Types of `client.evals.runs.outputItems`.
 *
 * @module
 */
import type * as Contract from "../../../../contract.ts";
import type * as EvalsRunsAPI from "./runs.ts";
/** Params of `client.evals.runs.outputItems.list()`: `GET /evals/{eval_id}/runs/{run_id}/output_items`. */
export interface OutputItemListParams {
  /** Eval ID: text. */
  eval_id: string;
  /** After: text. */
  after?: string;
  /** Limit: a whole number; `20` by default. */
  limit?: number;
  /** Status: one of 2 values. */
  status?: "fail" | "pass";
  /** Order: one of 2 values; `asc` by default. */
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
  /** Eval ID: text. */
  eval_id: string;
  /** Run ID: text. */
  run_id: string;
}
/** Answer of `GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}`. */
export interface OutputItemRetrieveResponse {
  /** Object: always `eval.run.output_item`. */
  object: "eval.run.output_item";
  /** ID: text. */
  id: string;
  /** Run ID: text. */
  run_id: string;
  /** Eval ID: text. */
  eval_id: string;
  /** Created at: Unix time, in s. */
  created_at: number;
  /** Status: text. */
  status: string;
  /** Datasource item ID: a whole number. */
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
    /** Name: text. */
    name: string;
    /** Type: text. */
    type?: string;
    /** Score: a number. */
    score: number;
    /** Passed: true or false. */
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
    /** Finish reason: text. */
    finish_reason: string;
    /** Model: text. */
    model: string;
    /** Usage. */
    usage: OutputItemRetrieveResponse.Sample.Usage;
    /** Error. */
    error: EvalsRunsAPI.EvalAPIError;
    /** Temperature: a number. */
    temperature: number;
    /** Max completion tokens: a whole number. */
    max_completion_tokens: number;
    /** Top p: a number. */
    top_p: number;
    /** Seed: a whole number. */
    seed: number;
  }
  /** Parts of {@link Sample}. */
  export namespace Sample {
    /** Part of {@link OutputItemRetrieveResponse.Sample}. */
    export interface Input {
      /** Role: text. */
      role: string;
      /** Content: text. */
      content: string;
    }
    /** Part of {@link OutputItemRetrieveResponse.Sample}. */
    export interface Output {
      /** Role: text. */
      role?: string;
      /** Content: text. */
      content?: string;
    }
    /** Part of {@link OutputItemRetrieveResponse.Sample}. */
    export interface Usage {
      /** Total tokens: a whole number. */
      total_tokens: number;
      /** Completion tokens: a whole number. */
      completion_tokens: number;
      /** Prompt tokens: a whole number. */
      prompt_tokens: number;
      /** Cached tokens: a whole number. */
      cached_tokens: number;
    }
  }
}
