/**
 * Types of `client.fineTuning.jobs.checkpoints`.
 *
 * @module
 */
import type * as Contract from "../../../../contract.ts";
/** Params of `client.fineTuning.jobs.checkpoints.list()`: `GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints`. */
export interface CheckpointListParams {
  /** After: text. */
  after?: string;
  /** Limit: a whole number; `10` by default. */
  limit?: number;
}
/** Item of `GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints`. */
export interface FineTuningJobCheckpoint {
  /** ID: text. */
  id: string;
  /** Created at: Unix time, in s. */
  created_at: number;
  /** Fine tuned model checkpoint: text. */
  fine_tuned_model_checkpoint: string;
  /** Step number: a whole number. */
  step_number: number;
  /** Metrics. */
  metrics: FineTuningJobCheckpoint.Metrics;
  /** Fine tuning job ID: text. */
  fine_tuning_job_id: string;
  /** Object: always `fine_tuning.job.checkpoint`. */
  object: "fine_tuning.job.checkpoint";
}
/** A page of {@link FineTuningJobCheckpoint}. */
export type FineTuningJobCheckpointsPage = Contract.CursorPage<
  FineTuningJobCheckpoint
>;
/** Parts of {@link FineTuningJobCheckpoint}. */
export declare namespace FineTuningJobCheckpoint {
  /** Part of {@link FineTuningJobCheckpoint}. */
  export interface Metrics {
    /** Step: a number. */
    step?: number;
    /** Train loss: a number. */
    train_loss?: number;
    /** Train mean token accuracy: a number. */
    train_mean_token_accuracy?: number;
    /** Valid loss: a number. */
    valid_loss?: number;
    /** Valid mean token accuracy: a number. */
    valid_mean_token_accuracy?: number;
    /** Full valid loss: a number. */
    full_valid_loss?: number;
    /** Full valid mean token accuracy: a number. */
    full_valid_mean_token_accuracy?: number;
  }
}
