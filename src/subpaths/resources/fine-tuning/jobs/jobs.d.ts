/**
 * The class and types of `openai/resources/fine-tuning/jobs/jobs`. Written by tools/generate.
 *
 * @module
 */
import type { FineTuningJobs as Class } from "../../../../resources/jobs.ts";
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
} from "../../../../generated/types/fine_tuning/jobs/jobs.ts";
import type {
  CheckpointListParams,
  FineTuningJobCheckpoint,
  FineTuningJobCheckpointsPage,
} from "../../../../generated/types/fine_tuning/jobs/checkpoints.ts";
import type * as CheckpointsBelow from "../../../../generated/types/fine_tuning/jobs/checkpoints.ts";
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
} from "../../../../generated/types/fine_tuning/jobs/jobs.ts";
/** `client.fineTuning.jobs`. */
export declare class Jobs extends Class {}
/** The types of `client.fineTuning.jobs`. */
export declare namespace Jobs {
  export {
    type CheckpointListParams,
    type CheckpointsBelow as Checkpoints,
    type FineTuningJob,
    type FineTuningJobCheckpoint,
    type FineTuningJobCheckpointsPage,
    type FineTuningJobEvent,
    type FineTuningJobEventsPage,
    type FineTuningJobIntegration,
    type FineTuningJobsPage,
    type FineTuningJobWandbIntegration,
    type FineTuningJobWandbIntegrationObject,
    type JobCreateParams,
    type JobListEventsParams,
    type JobListParams,
  };
}
