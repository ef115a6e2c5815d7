/**
 * Types of `client.evals`.
 *
 * @module
 */
import type * as Contract from "../../../contract.ts";
import type * as GradersGraderModelsAPI from "../graders/grader_models.ts";
import type * as SharedAPI from "../shared.ts";
export type * as Runs from "./runs/runs.ts";
export type {
  CreateEvalCompletionsRunDataSource,
  CreateEvalJSONLRunDataSource,
  EvalAPIError,
  RunCancelParams,
  RunCancelResponse,
  RunCreateParams,
  RunCreateResponse,
  RunDeleteParams,
  RunDeleteResponse,
  RunListParams,
  RunListResponse,
  RunListResponsesPage,
  RunRetrieveParams,
  RunRetrieveResponse,
} from "./runs/runs.ts";
/** Params of `client.evals.create()`: `POST /evals`. */
export interface EvalCreateParams {
  /** Name: a string. */
  name?: string;
  /** Metadata: may be null. */
  metadata?: SharedAPI.Metadata | null;
  /** Data source config. */
  data_source_config:
    | EvalCreateParams.Custom
    | EvalCreateParams.Logs
    | EvalCreateParams.StoredCompletions;
  /** Testing criteria: a list. */
  testing_criteria: Array<
    | EvalCreateParams.LabelModel
    | GradersGraderModelsAPI.StringCheckGrader
    | EvalCreateParams.TextSimilarity
    | EvalCreateParams.Python
    | EvalCreateParams.ScoreModel
  >;
}
/** Another name of {@link EvalRetrieveResponse}. */
export type EvalCreateResponse = EvalRetrieveResponse;
/** Part of {@link EvalRetrieveResponse}. */
export interface EvalCustomDataSourceConfig {
  /** Type: always `custom`. */
  type: "custom";
  /** Schema: a map. */
  schema: Record<string, unknown>;
}
/** Response of `DELETE /evals/{eval_id}`. */
export interface EvalDeleteResponse {
  /** Object: a string. */
  object: string;
  /** Deleted: a boolean. */
  deleted: boolean;
  /** Eval ID: a string. */
  eval_id: string;
}
/** Params of `client.evals.list()`: `GET /evals`. */
export interface EvalListParams {
  /** After: a string. */
  after?: string;
  /** Limit: an integer; default `20`. */
  limit?: number;
  /** Order: one of 2 values; default `asc`. */
  order?: "asc" | "desc";
  /** Order by: one of 2 values; default `created_at`. */
  order_by?: "created_at" | "updated_at";
}
/** Another name of {@link EvalRetrieveResponse}. */
export type EvalListResponse = EvalRetrieveResponse;
/** A page of {@link EvalListResponse}. */
export type EvalListResponsesPage = Contract.CursorPage<EvalRetrieveResponse>;
/** Response of `POST /evals`. */
export interface EvalRetrieveResponse {
  /** Object: always `eval`. */
  object: "eval";
  /** ID: a string. */
  id: string;
  /** Name: a string. */
  name: string;
  /** Data source config. */
  data_source_config:
    | EvalCustomDataSourceConfig
    | EvalCreateResponse.Logs
    | EvalStoredCompletionsDataSourceConfig;
  /** Testing criteria: a list. */
  testing_criteria: Array<
    | GradersGraderModelsAPI.LabelModelGrader
    | GradersGraderModelsAPI.StringCheckGrader
    | EvalCreateParams.TextSimilarity
    | EvalCreateParams.Python
    | EvalCreateParams.ScoreModel
  >;
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** Metadata: may be null. */
  metadata: SharedAPI.Metadata | null;
}
/** @deprecated Deprecated by the API. Part of {@link EvalRetrieveResponse}. */
export interface EvalStoredCompletionsDataSourceConfig {
  /** Type: always `stored_completions`. */
  type: "stored_completions";
  /** Metadata: may be null. */
  metadata?: SharedAPI.Metadata | null;
  /** Schema: a map. */
  schema: Record<string, unknown>;
}
/** Params of `client.evals.update()`: `POST /evals/{eval_id}`. */
export interface EvalUpdateParams {
  /** Name: a string. */
  name?: string;
  /** Metadata: may be null. */
  metadata?: SharedAPI.Metadata | null;
}
/** Another name of {@link EvalRetrieveResponse}. */
export type EvalUpdateResponse = EvalRetrieveResponse;
/** Parts of {@link EvalCreateParams}. */
export declare namespace EvalCreateParams {
  /** Part of {@link EvalCreateParams}. */
  export interface Custom {
    /** Type: always `custom`. */
    type: "custom";
    /** Item schema: a map. */
    item_schema: Record<string, unknown>;
    /** Include sample schema: a boolean; default `false`. */
    include_sample_schema?: boolean;
  }
  /** Part of {@link EvalCreateParams}. */
  export interface LabelModel {
    /** Type: always `label_model`. */
    type: "label_model";
    /** Name: a string. */
    name: string;
    /** Model: a string. */
    model: string;
    /** Input: a list. */
    input: Array<
      | EvalCreateParams.LabelModel.SimpleInputMessage
      | GradersGraderModelsAPI.ScoreModelGrader.Input
    >;
    /** Labels: a list. */
    labels: string[];
    /** Passing labels: a list. */
    passing_labels: string[];
  }
  /** Part of {@link EvalCreateParams}. */
  export interface Logs {
    /** Type: always `logs`. */
    type: "logs";
    /** Metadata: a map. */
    metadata?: Record<string, unknown>;
  }
  /** Part of {@link EvalCreateParams}. */
  export interface Python {
    /** Type: always `python`. */
    type: "python";
    /** Name: a string. */
    name: string;
    /** Source: a string. */
    source: string;
    /** Image tag: a string. */
    image_tag?: string;
    /** Pass threshold: a number. */
    pass_threshold?: number;
  }
  /** Part of {@link EvalCreateParams}. */
  export interface ScoreModel {
    /** Type: always `score_model`. */
    type: "score_model";
    /** Name: a string. */
    name: string;
    /** Model: a string. */
    model: string;
    /** Sampling params. */
    sampling_params?: GradersGraderModelsAPI.ScoreModelGrader.SamplingParams;
    /** Input: a list. */
    input: GradersGraderModelsAPI.ScoreModelGrader.Input[];
    /** Range: a list. */
    range?: number[];
    /** Pass threshold: a number. */
    pass_threshold?: number;
  }
  /** @deprecated Deprecated by the API. Part of {@link EvalCreateParams}. */
  export interface StoredCompletions {
    /** Type: always `stored_completions`. */
    type: "stored_completions";
    /** Metadata: a map. */
    metadata?: Record<string, unknown>;
  }
  /** Part of {@link EvalCreateParams}. */
  export interface TextSimilarity {
    /** Type: always `text_similarity`. */
    type: "text_similarity";
    /** Name: a string. */
    name: string;
    /** Input: a string. */
    input: string;
    /** Reference: a string. */
    reference: string;
    /** Evaluation metric: one of 11 values. */
    evaluation_metric:
      | "cosine"
      | "fuzzy_match"
      | "bleu"
      | "gleu"
      | "meteor"
      | "rouge_1"
      | "rouge_2"
      | "rouge_3"
      | "rouge_4"
      | "rouge_5"
      | "rouge_l";
    /** Pass threshold: a number. */
    pass_threshold: number;
  }
  /** Parts of {@link LabelModel}. */
  export namespace LabelModel {
    /** Part of {@link CreateEvalItem}. */
    export interface SimpleInputMessage {
      /** Role: a string. */
      role: string;
      /** Content: a string. */
      content: string;
    }
  }
}
/** Parts of {@link EvalCreateResponse}. */
export declare namespace EvalCreateResponse {
  /** Part of {@link EvalRetrieveResponse}. */
  export interface Logs {
    /** Type: always `logs`. */
    type: "logs";
    /** Metadata: may be null. */
    metadata?: SharedAPI.Metadata | null;
    /** Schema: a map. */
    schema: Record<string, unknown>;
  }
}
