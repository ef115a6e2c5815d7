/**
 * Types of `client.fineTuning`.
 *
 * @module
 */
export type * as Methods from "./methods.ts";
export type {
  DpoHyperparameters,
  DpoMethod,
  ReinforcementHyperparameters,
  ReinforcementMethod,
  SupervisedHyperparameters,
  SupervisedMethod,
} from "./methods.ts";
export type * as Jobs from "./jobs/jobs.ts";
export type {
  FineTuningJob,
  FineTuningJobEvent,
  FineTuningJobEventsPage,
  FineTuningJobIntegration,
  FineTuningJobsPage,
  FineTuningJobWandbIntegration,
  FineTuningJobWandbIntegrationObject,
  JobCreateParams,
  JobListEventsParams,
  JobListParams,
} from "./jobs/jobs.ts";
export type * as Checkpoints from "./checkpoints/checkpoints.ts";

export type * as Alpha from "./alpha/alpha.ts";
