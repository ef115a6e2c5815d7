/**
 * Types of `client.fineTuning.jobs`.
 *
 * @module
 */
import type * as Contract from "../../../../contract.ts";
import type * as FineTuningMethodsAPI from "../methods.ts";
import type * as SharedAPI from "../../shared.ts";
export type * as Checkpoints from "./checkpoints.ts";
export type {
  CheckpointListParams,
  FineTuningJobCheckpoint,
  FineTuningJobCheckpointsPage,
} from "./checkpoints.ts";
/** Response of `POST /fine_tuning/jobs`. */
export interface FineTuningJob {
  /** ID: a string. */
  id: string;
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** Error: may be null. */
  error: FineTuningJob.Error | null;
  /** Fine tuned model: a string or null. */
  fine_tuned_model: string | null;
  /** Finished at: Unix time in seconds or null. */
  finished_at: number | null;
  /** Hyperparameters. */
  hyperparameters: FineTuningJob.Hyperparameters;
  /** Model: a string. */
  model: string;
  /** Object: always `fine_tuning.job`. */
  object: "fine_tuning.job";
  /** Organization ID: a string. */
  organization_id: string;
  /** Result files: a list. */
  result_files: string[];
  /** Status: one of 6 values. */
  status:
    | "validating_files"
    | "queued"
    | "running"
    | "succeeded"
    | "failed"
    | "cancelled";
  /** Trained tokens: an integer or null. */
  trained_tokens: number | null;
  /** Training file: a string. */
  training_file: string;
  /** Validation file: a string or null. */
  validation_file: string | null;
  /** Integrations: a list up to 5 items or null. */
  integrations?: FineTuningJobWandbIntegrationObject[] | null;
  /** Seed: an integer. */
  seed: number;
  /** Estimated finish: Unix time in seconds or null. */
  estimated_finish?: number | null;
  /** Method. */
  method?: FineTuningJob.Method;
  /** Metadata: may be null. */
  metadata?: SharedAPI.Metadata | null;
}
/** Item of `GET /fine_tuning/jobs/{fine_tuning_job_id}/events`. */
export interface FineTuningJobEvent {
  /** Object: always `fine_tuning.job.event`. */
  object: "fine_tuning.job.event";
  /** ID: a string. */
  id: string;
  /** Created at: Unix time in seconds. */
  created_at: number;
  /** Level: one of 3 values. */
  level: "info" | "warn" | "error";
  /** Message: a string. */
  message: string;
  /** Type: one of 2 values. */
  type?: "message" | "metrics";
  /** Data: a map. */
  data?: Record<string, unknown>;
}
/** A page of {@link FineTuningJobEvent}. */
export type FineTuningJobEventsPage = Contract.CursorPage<FineTuningJobEvent>;
/** Another name of {@link FineTuningJobWandbIntegrationObject}. */
export type FineTuningJobIntegration = FineTuningJobWandbIntegrationObject;
/** Part of {@link FineTuningJobWandbIntegrationObject}. */
export interface FineTuningJobWandbIntegration {
  /** Project: a string. */
  project: string;
  /** Name: a string or null. */
  name?: string | null;
  /** Entity: a string or null. */
  entity?: string | null;
  /** Tags: a list. */
  tags?: string[];
}
/** Part of {@link FineTuningJob}. */
export interface FineTuningJobWandbIntegrationObject {
  /** Type: always `wandb`. */
  type: "wandb";
  /** Wandb. */
  wandb: FineTuningJobWandbIntegration;
}
/** A page of {@link FineTuningJob}. */
export type FineTuningJobsPage = Contract.CursorPage<FineTuningJob>;
/** Params of `client.fineTuning.jobs.create()`: `POST /fine_tuning/jobs`. */
export interface JobCreateParams {
  /** Model: a known value or another string. */
  model:
    | "babbage-002"
    | "davinci-002"
    | "gpt-3.5-turbo"
    | "gpt-4o-mini"
    | (string & Record<never, never>);
  /** Training file: a string. */
  training_file: string;
  /** @deprecated Deprecated by the API. Hyperparameters. */
  hyperparameters?: JobCreateParams.Hyperparameters;
  /** Suffix: a string from 1 to 64 characters or null. */
  suffix?: string | null;
  /** Validation file: a string or null. */
  validation_file?: string | null;
  /** Integrations: a list or null. */
  integrations?: JobCreateParams.Integration[] | null;
  /** Seed: an integer from 0 to 2147483647 or null. */
  seed?: number | null;
  /** Method. */
  method?: FineTuningJob.Method;
  /** Metadata: may be null. */
  metadata?: SharedAPI.Metadata | null;
}
/** Params of `client.fineTuning.jobs.listEvents()`: `GET /fine_tuning/jobs/{fine_tuning_job_id}/events`. */
export interface JobListEventsParams {
  /** After: a string. */
  after?: string;
  /** Limit: an integer; default `20`. */
  limit?: number;
}
/** Params of `client.fineTuning.jobs.list()`: `GET /fine_tuning/jobs`. */
export interface JobListParams {
  /** After: a string. */
  after?: string;
  /** Limit: an integer; default `20`. */
  limit?: number;
  /** Metadata: a map or null. */
  metadata?: Record<string, string> | null;
}
/** Parts of {@link FineTuningJob}. */
export declare namespace FineTuningJob {
  /** Part of {@link FineTuningJob}. */
  export interface Error {
    /** Code: a string. */
    code: string;
    /** Message: a string. */
    message: string;
    /** Param: a string or null. */
    param: string | null;
  }
  /** Part of {@link FineTuningJob}. */
  export interface Hyperparameters {
    /** Batch size: may be null. */
    batch_size?: "auto" | number | null;
    /** Learning rate multiplier. */
    learning_rate_multiplier?: "auto" | number;
    /** N epochs: default `auto`. */
    n_epochs?: "auto" | number;
  }
  /** Part of {@link JobCreateParams}. */
  export interface Method {
    /** Type: one of 3 values. */
    type: "supervised" | "dpo" | "reinforcement";
    /** Supervised. */
    supervised?: FineTuningMethodsAPI.SupervisedMethod;
    /** Dpo. */
    dpo?: FineTuningMethodsAPI.DpoMethod;
    /** Reinforcement. */
    reinforcement?: FineTuningMethodsAPI.ReinforcementMethod;
  }
}
/** Parts of {@link JobCreateParams}. */
export declare namespace JobCreateParams {
  /** Part of {@link JobCreateParams}. */
  export interface Hyperparameters {
    /** Batch size: default `auto`. */
    batch_size?: "auto" | number;
    /** Learning rate multiplier. */
    learning_rate_multiplier?: "auto" | number;
    /** N epochs: default `auto`. */
    n_epochs?: "auto" | number;
  }
  /** Part of {@link JobCreateParams}. */
  export interface Integration {
    /** Type: always `wandb`. */
    type: "wandb";
    /** Wandb. */
    wandb: JobCreateParams.Integration.Wandb;
  }
  /** Parts of {@link Integration}. */
  export namespace Integration {
    /** Part of {@link JobCreateParams.Integration}. */
    export interface Wandb {
      /** Project: a string. */
      project: string;
      /** Name: a string or null. */
      name?: string | null;
      /** Entity: a string or null. */
      entity?: string | null;
      /** Tags: a list. */
      tags?: string[];
    }
  }
}
