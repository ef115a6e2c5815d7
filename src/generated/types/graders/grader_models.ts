/**
 * Types of `client.graders.graderModels`.
 *
 * @module
 */
import type * as ResponsesAPI from "../responses/responses.ts";
import type * as SharedAPI from "../shared.ts";
/** Type of `client.graders.graderModels`. */
export type GraderInputs = Array<
  | ResponsesAPI.ResponseInputText
  | GraderInputs.OutputText
  | GraderInputs.InputImage
  | ResponsesAPI.ResponseInputAudio
  | (string & Record<never, never>)
>;
/** Part of {@link EvalRetrieveResponse}. */
export interface LabelModelGrader {
  /** Type: always `label_model`. */
  type: "label_model";
  /** Name: a string. */
  name: string;
  /** Model: a string. */
  model: string;
  /** Input: a list. */
  input: ScoreModelGrader.Input[];
  /** Labels: a list. */
  labels: string[];
  /** Passing labels: a list. */
  passing_labels: string[];
}
/** Part of {@link ReinforcementMethod}. */
export interface MultiGrader {
  /** Type: always `multi`. */
  type: "multi";
  /** Name: a string. */
  name: string;
  /** Graders. */
  graders:
    | StringCheckGrader
    | TextSimilarityGrader
    | PythonGrader
    | ScoreModelGrader
    | LabelModelGrader;
  /** Calculate output: a string. */
  calculate_output: string;
}
/** Part of {@link ReinforcementMethod}. */
export interface PythonGrader {
  /** Type: always `python`. */
  type: "python";
  /** Name: a string. */
  name: string;
  /** Source: a string. */
  source: string;
  /** Image tag: a string. */
  image_tag?: string;
}
/** Part of {@link ReinforcementMethod}. */
export interface ScoreModelGrader {
  /** Type: always `score_model`. */
  type: "score_model";
  /** Name: a string. */
  name: string;
  /** Model: a string. */
  model: string;
  /** Sampling params. */
  sampling_params?: ScoreModelGrader.SamplingParams;
  /** Input: a list. */
  input: ScoreModelGrader.Input[];
  /** Range: a list. */
  range?: number[];
}
/** Part of {@link EvalCreateParams}. */
export interface StringCheckGrader {
  /** Type: always `string_check`. */
  type: "string_check";
  /** Name: a string. */
  name: string;
  /** Input: a string. */
  input: string;
  /** Reference: a string. */
  reference: string;
  /** Operation: one of 4 values. */
  operation: "eq" | "ne" | "like" | "ilike";
}
/** Part of {@link ReinforcementMethod}. */
export interface TextSimilarityGrader {
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
}
/** Parts of {@link GraderInputs}. */
export declare namespace GraderInputs {
  /** Part of {@link GraderInputs}. */
  export interface InputImage {
    /** Image URL: a string. */
    image_url: string;
    /** Type: always `input_image`. */
    type: "input_image";
    /** Detail: a string. */
    detail?: string;
  }
  /** Part of {@link GraderInputs}. */
  export interface OutputText {
    /** Text: a string. */
    text: string;
    /** Type: always `output_text`. */
    type: "output_text";
  }
}
/** Parts of {@link LabelModelGrader}. */
export declare namespace LabelModelGrader {
  /** Parts of {@link Input}. */
  export namespace Input {
    /** Part of {@link ScoreModelGrader.Input}. */
    export interface InputImage {
      /** Type: always `input_image`. */
      type: "input_image";
      /** Image URL: a string. */
      image_url: string;
      /** Detail: a string. */
      detail?: string;
    }
    /** Part of {@link ScoreModelGrader.Input}. */
    export interface OutputText {
      /** Type: always `output_text`. */
      type: "output_text";
      /** Text: a string. */
      text: string;
    }
  }
}
/** Parts of {@link ScoreModelGrader}. */
export declare namespace ScoreModelGrader {
  /** Part of {@link CreateEvalItem}. */
  export interface Input {
    /** Role: one of 4 values. */
    role: "user" | "assistant" | "system" | "developer";
    /** Content. */
    content:
      | ResponsesAPI.ResponseInputText
      | LabelModelGrader.Input.OutputText
      | LabelModelGrader.Input.InputImage
      | ResponsesAPI.ResponseInputAudio
      | (string & Record<never, never>)
      | Array<
        | ResponsesAPI.ResponseInputText
        | LabelModelGrader.Input.OutputText
        | LabelModelGrader.Input.InputImage
        | ResponsesAPI.ResponseInputAudio
        | (string & Record<never, never>)
      >;
    /** Type: always `message`. */
    type?: "message";
  }
  /** Part of {@link EvalCreateParams.ScoreModel}. */
  export interface SamplingParams {
    /** Seed: an integer or null. */
    seed?: number | null;
    /** Top p: a number or null. */
    top_p?: number | null;
    /** Temperature: a number or null. */
    temperature?: number | null;
    /** Max completions tokens: an integer from 1 or null. */
    max_completions_tokens?: number | null;
    /** Reasoning effort. */
    reasoning_effort?: SharedAPI.ReasoningEffort;
  }
}
