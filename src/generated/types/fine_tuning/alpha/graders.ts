/**
 * Types of `client.fineTuning.alpha.graders`.
 *
 * @module
 */
import type * as GradersGraderModelsAPI from "../../graders/grader_models.ts";
/** Params of `client.fineTuning.alpha.graders.run()`: `POST /fine_tuning/alpha/graders/run`. */
export interface GraderRunParams {
  /** Grader. */
  grader:
    | GradersGraderModelsAPI.StringCheckGrader
    | GradersGraderModelsAPI.TextSimilarityGrader
    | GradersGraderModelsAPI.PythonGrader
    | GradersGraderModelsAPI.ScoreModelGrader
    | GradersGraderModelsAPI.MultiGrader;
  /** Item: a map. */
  item?: Record<string, unknown>;
  /** Model sample: a string. */
  model_sample: string;
}
/** Response of `POST /fine_tuning/alpha/graders/run`. */
export interface GraderRunResponse {
  /** Reward: a number. */
  reward: number;
  /** Metadata. */
  metadata: GraderRunResponse.Metadata;
  /** Sub rewards: a map. */
  sub_rewards: Record<string, unknown>;
  /** Model grader token usage per model: a map. */
  model_grader_token_usage_per_model: Record<string, unknown>;
}
/** Params of `client.fineTuning.alpha.graders.validate()`: `POST /fine_tuning/alpha/graders/validate`. */
export interface GraderValidateParams {
  /** Grader. */
  grader:
    | GradersGraderModelsAPI.StringCheckGrader
    | GradersGraderModelsAPI.TextSimilarityGrader
    | GradersGraderModelsAPI.PythonGrader
    | GradersGraderModelsAPI.ScoreModelGrader
    | GradersGraderModelsAPI.MultiGrader;
}
/** Response of `POST /fine_tuning/alpha/graders/validate`. */
export interface GraderValidateResponse {
  /** Grader. */
  grader?:
    | GradersGraderModelsAPI.StringCheckGrader
    | GradersGraderModelsAPI.TextSimilarityGrader
    | GradersGraderModelsAPI.PythonGrader
    | GradersGraderModelsAPI.ScoreModelGrader
    | GradersGraderModelsAPI.MultiGrader;
}
/** Parts of {@link GraderRunResponse}. */
export declare namespace GraderRunResponse {
  /** Part of {@link GraderRunResponse}. */
  export interface Metadata {
    /** Name: a string. */
    name: string;
    /** Type: a string. */
    type: string;
    /** Errors. */
    errors: GraderRunResponse.Metadata.Errors;
    /** Execution time: a number. */
    execution_time: number;
    /** Scores: a map. */
    scores: Record<string, unknown>;
    /** Token usage: an integer or null. */
    token_usage: number | null;
    /** Sampled model name: a string or null. */
    sampled_model_name: string | null;
  }
  /** Parts of {@link Metadata}. */
  export namespace Metadata {
    /** Part of {@link GraderRunResponse.Metadata}. */
    export interface Errors {
      /** Formula parse error: a boolean. */
      formula_parse_error: boolean;
      /** Sample parse error: a boolean. */
      sample_parse_error: boolean;
      /** Truncated observation error: a boolean. */
      truncated_observation_error: boolean;
      /** Unresponsive reward error: a boolean. */
      unresponsive_reward_error: boolean;
      /** Invalid variable error: a boolean. */
      invalid_variable_error: boolean;
      /** Other error: a boolean. */
      other_error: boolean;
      /** Python grader server error: a boolean. */
      python_grader_server_error: boolean;
      /** Python grader server error type: a string or null. */
      python_grader_server_error_type: string | null;
      /** Python grader runtime error: a boolean. */
      python_grader_runtime_error: boolean;
      /** Python grader runtime error details: a string or null. */
      python_grader_runtime_error_details: string | null;
      /** Model grader server error: a boolean. */
      model_grader_server_error: boolean;
      /** Model grader refusal error: a boolean. */
      model_grader_refusal_error: boolean;
      /** Model grader parse error: a boolean. */
      model_grader_parse_error: boolean;
      /** Model grader server error details: a string or null. */
      model_grader_server_error_details: string | null;
    }
  }
}
