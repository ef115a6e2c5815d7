/**
 * Types of `client.fineTuning.methods`.
 *
 * @module
 */
import type * as GradersGraderModelsAPI from "../graders/grader_models.ts";
/** Part of {@link DpoMethod}. */
export interface DpoHyperparameters {
  /** Beta. */
  beta?: "auto" | number;
  /** Batch size: default `auto`. */
  batch_size?: "auto" | number;
  /** Learning rate multiplier. */
  learning_rate_multiplier?: "auto" | number;
  /** N epochs: default `auto`. */
  n_epochs?: "auto" | number;
}
/** Part of {@link FineTuningJob.Method}. */
export interface DpoMethod {
  /** Hyperparameters. */
  hyperparameters?: DpoHyperparameters;
}
/** Part of {@link ReinforcementMethod}. */
export interface ReinforcementHyperparameters {
  /** Batch size: default `auto`. */
  batch_size?: "auto" | number;
  /** Learning rate multiplier. */
  learning_rate_multiplier?: "auto" | number;
  /** N epochs: default `auto`. */
  n_epochs?: "auto" | number;
  /** Reasoning effort: one of 4 values; default `default`. */
  reasoning_effort?: "default" | "low" | "medium" | "high";
  /** Compute multiplier. */
  compute_multiplier?: "auto" | number;
  /** Eval interval: default `auto`. */
  eval_interval?: "auto" | number;
  /** Eval samples: default `auto`. */
  eval_samples?: "auto" | number;
}
/** Part of {@link FineTuningJob.Method}. */
export interface ReinforcementMethod {
  /** Grader. */
  grader:
    | GradersGraderModelsAPI.StringCheckGrader
    | GradersGraderModelsAPI.TextSimilarityGrader
    | GradersGraderModelsAPI.PythonGrader
    | GradersGraderModelsAPI.ScoreModelGrader
    | GradersGraderModelsAPI.MultiGrader;
  /** Hyperparameters. */
  hyperparameters?: ReinforcementHyperparameters;
}
/** Part of {@link SupervisedMethod}. */
export interface SupervisedHyperparameters {
  /** Batch size: default `auto`. */
  batch_size?: "auto" | number;
  /** Learning rate multiplier. */
  learning_rate_multiplier?: "auto" | number;
  /** N epochs: default `auto`. */
  n_epochs?: "auto" | number;
}
/** Part of {@link FineTuningJob.Method}. */
export interface SupervisedMethod {
  /** Hyperparameters. */
  hyperparameters?: SupervisedHyperparameters;
}
