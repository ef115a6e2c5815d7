/**
 * Types of `client.fineTuning.jobs.checkpoints`.
 *
 * @module
 */
import type * as Contract from "../../../../contract.ts";
/** Params of `client.fineTuning.jobs.checkpoints.list()`: `GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints`. */
export interface CheckpointListParams {
  /** After: a string. */
  after?: string;
  /** Limit: an integer; default `10`. */
  limit?: number;
}
/** Item of `GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints`. */
export interface FineTuningJobCheckpoint {
  /** ID: a string. */
  id: string;
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** Fine tuned model checkpoint: a string. */
  fine_tuned_model_checkpoint: string;
  /** Step number: an integer. */
  step_number: number;
  /** Metrics. */
  metrics: FineTuningJobCheckpoint.Metrics;
  /** Fine tuning job ID: a string. */
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
