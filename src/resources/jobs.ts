/**
 * Resources whose objects take time: videos, batches, fine-tuning jobs and eval runs.
 *
 * @module
 */
import type { Caller, ResourceClient } from "../contract.ts";
import {
  Batches as BatchOperations,
  defineResource,
  Evals as EvalOperations,
  EvalsRuns as EvalRunOperations,
  FineTuning as FineTuningOperations,
  FineTuningJobs as JobOperations,
  Videos as VideoOperations,
} from "../generated/resources.js";
import type { Batch, BatchCreateParams } from "../generated/types/batches.ts";
import type {
  RunCreateParams,
  RunRetrieveParams,
  RunRetrieveResponse,
} from "../generated/types/evals/runs/runs.ts";
import type {
  FineTuningJob,
  JobCreateParams,
} from "../generated/types/fine_tuning/jobs/jobs.ts";
import type { Video, VideoCreateParams } from "../generated/types/videos.ts";
import type { PollOptions } from "../helpers/poll.ts";
import { helpers } from "../helpers/deferred.js";

/** `client.videos`: videos that a model makes. */
export class Videos extends VideoOperations {
  /**
   * Creates a video and waits until it is completed or has failed.
   *
   * @param body Prompt, model, length and size.
   * @param options Options of the requests and of the wait.
   * @throws {DeadlineExceededError} If it is not done by the `deadline`.
   */
  async createAndPoll(
    body: VideoCreateParams,
    options?: PollOptions,
  ): Promise<Video> {
    return await helpers().createAndWait(
      options,
      (own) => this.create(body, own),
      ({ id }, current) => this.poll(id, current()),
    );
  }

  /**
   * Waits until a video is completed or has failed.
   *
   * @param videoID ID of the video.
   * @param options Options of the requests and of the wait.
   * @throws {DeadlineExceededError} If it is not done by the `deadline`.
   */
  poll(videoID: string, options?: PollOptions): Promise<Video> {
    return helpers().poll(
      (own) => this.retrieve(videoID, own),
      helpers().isSettled,
      options,
    );
  }
}

/** `client.batches`: many requests in one file. */
export class Batches extends BatchOperations {
  /**
   * Creates a batch and waits until it is completed, failed, expired or cancelled.
   *
   * @param body Input file and endpoint.
   * @param options Options of the requests and of the wait; without `pollIntervalMs`, every 5 s.
   * @throws {DeadlineExceededError} If it is not done by the `deadline`.
   */
  async createAndPoll(
    body: BatchCreateParams,
    options?: PollOptions,
  ): Promise<Batch> {
    return await helpers().createAndWait(
      options,
      (own) => this.create(body, own),
      ({ id }, current) => this.poll(id, current()),
    );
  }

  /**
   * Waits until a batch is completed, failed, expired or cancelled.
   *
   * @param batchID ID of the batch.
   * @param options Options of the requests and of the wait.
   * @throws {DeadlineExceededError} If it is not done by the `deadline`.
   */
  poll(batchID: string, options?: PollOptions): Promise<Batch> {
    return helpers().poll(
      (own) => this.retrieve(batchID, own),
      helpers().isSettled,
      options,
    );
  }
}

/** `client.fineTuning.jobs`: jobs that fine-tune a model. */
export class FineTuningJobs extends JobOperations {
  /**
   * Creates a job and waits until it has succeeded, failed, or is cancelled or paused.
   *
   * @param body Model, training file and method.
   * @param options Options of the requests and of the wait.
   * @throws {DeadlineExceededError} If it is not done by the `deadline`.
   */
  async createAndPoll(
    body: JobCreateParams,
    options?: PollOptions,
  ): Promise<FineTuningJob> {
    return await helpers().createAndWait(
      options,
      (own) => this.create(body, own),
      ({ id }, current) => this.poll(id, current()),
    );
  }

  /**
   * Waits until a job has succeeded, failed, or is cancelled or paused.
   *
   * @param fineTuningJobID ID of the job.
   * @param options Options of the requests and of the wait.
   * @throws {DeadlineExceededError} If it is not done by the `deadline`.
   */
  poll(fineTuningJobID: string, options?: PollOptions): Promise<FineTuningJob> {
    return helpers().poll(
      (own) => this.retrieve(fineTuningJobID, own),
      helpers().isSettled,
      options,
    );
  }
}

/** `client.fineTuning`: fine-tuning of models. */
export class FineTuning extends FineTuningOperations {
  /** Class of {@link FineTuningJobs}. */
  declare static Jobs: typeof FineTuningJobs;

  /** `client.fineTuning.jobs`, created on first use. */
  declare jobs: FineTuningJobs;

  /**
   * Created by the client.
   *
   * @param caller The client, or what sends the operations.
   */
  constructor(caller: Caller | ResourceClient) {
    super(caller);
    defineResource(this, "jobs", FineTuningJobs);
  }
}
FineTuning.Jobs = FineTuningJobs;

/** `client.evals.runs`: runs of an eval. */
export class EvalsRuns extends EvalRunOperations {
  /**
   * Creates a run and waits until it is completed, failed or canceled.
   *
   * @param evalID ID of the eval.
   * @param body Source of the data.
   * @param options Options of the requests and of the wait.
   * @throws {DeadlineExceededError} If it is not done by the `deadline`.
   */
  async createAndPoll(
    evalID: string,
    body: RunCreateParams,
    options?: PollOptions,
  ): Promise<RunRetrieveResponse> {
    return await helpers().createAndWait(
      options,
      (own) => this.create(evalID, body, own),
      ({ id }, current) => this.poll(id, { eval_id: evalID }, current()),
    );
  }

  /**
   * Waits until a run is completed, failed or canceled.
   *
   * @param runID ID of the run.
   * @param params ID of the eval.
   * @param options Options of the requests and of the wait.
   * @throws {DeadlineExceededError} If it is not done by the `deadline`.
   */
  poll(
    runID: string,
    params: RunRetrieveParams,
    options?: PollOptions,
  ): Promise<RunRetrieveResponse> {
    return helpers().poll(
      (own) => this.retrieve(runID, params, own),
      helpers().isSettled,
      options,
    );
  }
}

/** `client.evals`: evals and their runs. */
export class Evals extends EvalOperations {
  /** Class of {@link EvalsRuns}. */
  declare static Runs: typeof EvalsRuns;

  /** `client.evals.runs`, created on first use. */
  declare runs: EvalsRuns;

  /**
   * Created by the client.
   *
   * @param caller The client, or what sends the operations.
   */
  constructor(caller: Caller | ResourceClient) {
    super(caller);
    defineResource(this, "runs", EvalsRuns);
  }
}
Evals.Runs = EvalsRuns;
