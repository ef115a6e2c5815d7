/**
 * The class and types of `openai/resources/fine-tuning/fine-tuning`. Written by tools/generate.
 *
 * @module
 */
import type { FineTuning as Class } from "../../../resources/jobs.ts";
import type {
  DpoHyperparameters,
  DpoMethod,
  ReinforcementHyperparameters,
  ReinforcementMethod,
  SupervisedHyperparameters,
  SupervisedMethod,
} from "../../../generated/types/fine_tuning/methods.ts";
import type {
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
import type { Methods as MethodsBelow } from "./methods.js";
import type { Jobs as JobsBelow } from "./jobs/jobs.js";
import type { Checkpoints as CheckpointsBelow } from "./checkpoints/checkpoints.js";
import type { Alpha as AlphaBelow } from "./alpha/alpha.js";
/** `client.fineTuning`. */
export declare class FineTuning extends Class {}
/** The types of `client.fineTuning`. */
export declare namespace FineTuning {
  export {
    type AlphaBelow as Alpha,
    type CheckpointsBelow as Checkpoints,
    type DpoHyperparameters,
    type DpoMethod,
    type FineTuningJob,
    type FineTuningJobEvent,
    type FineTuningJobEventsPage,
    type FineTuningJobIntegration,
    type FineTuningJobsPage,
    type FineTuningJobWandbIntegration,
    type FineTuningJobWandbIntegrationObject,
    type JobCreateParams,
    type JobListEventsParams,
    type JobListParams,
    type JobsBelow as Jobs,
    type MethodsBelow as Methods,
    type ReinforcementHyperparameters,
    type ReinforcementMethod,
    type SupervisedHyperparameters,
    type SupervisedMethod,
  };
}
