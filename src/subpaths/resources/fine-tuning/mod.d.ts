/**
 * The classes and types of `openai/resources/fine-tuning`. Written by tools/generate.
 *
 * @module
 */
export { FineTuning } from "./fine-tuning.js";
export { Methods } from "./methods.js";
export { Jobs } from "./jobs/jobs.js";
export { Checkpoints } from "./checkpoints/checkpoints.js";
export { Alpha } from "./alpha/alpha.js";
export type {
  DpoHyperparameters,
  DpoMethod,
  ReinforcementHyperparameters,
  ReinforcementMethod,
  SupervisedHyperparameters,
  SupervisedMethod,
} from "../../../generated/types/fine_tuning/methods.ts";
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
} from "../../../generated/types/fine_tuning/jobs/jobs.ts";
