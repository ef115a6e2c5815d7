/**
 * Fine-tuning jobs: they wait, run, and end in a model, told from the clock.
 *
 * @module
 */
import { ApiError, missing } from "../api_error.ts";
import {
  beginWork,
  cancelWork,
  doneAt,
  isDone,
  isHalfDone,
  type Work,
} from "./background.ts";
import type { Handlers } from "../server/call.ts";
import { type Fields, fieldsOf, textOf } from "../fields.ts";
import { checkModel } from "./models.ts";
import { pageOf, Store } from "./store.ts";
import { fileContent } from "./files.ts";
import { countTokens } from "../tokens.ts";
import type { FakeState } from "../fake_state.ts";

const STEPS = 3;

interface Job {
  readonly id: string;
  readonly fields: Fields;
  readonly work: Work;
  readonly paused: boolean;
  /** What is true once it is done. */
  readonly outcome: Fields;
}

const jobs = (): Store<Job> => new Store("fine-tuning job");

function statusOf(job: Job, world: FakeState): string {
  if (job.work.cancelled !== null) return "cancelled";
  if (job.paused) return "paused";
  if (isDone(job.work, world)) return "succeeded";
  return isHalfDone(job.work, world) ? "running" : "queued";
}

function present(job: Job, world: FakeState): Fields {
  const status = statusOf(job, world);
  return {
    ...job.fields,
    ...(status === "succeeded" ? job.outcome : {}),
    status,
  };
}

function unfinished(id: string, world: FakeState): Job {
  const job = world.store(jobs).get(id);
  const status = statusOf(job, world);
  if (status !== "succeeded" && status !== "cancelled") return job;
  throw new ApiError(400, `Job ${id} is already ${status}.`);
}

function events(job: Job, world: FakeState): Fields[] {
  const status = statusOf(job, world);
  const said = [`Created fine-tuning job: ${job.id}`];
  if (status !== "queued") said.push("Fine-tuning job started");
  if (status === "succeeded") {
    for (let step = 1; step <= STEPS; step++) {
      said.push(`Step ${step}/${STEPS}: training loss=${lossAt(step)}`);
    }
    said.push("The job has successfully completed");
  }
  if (status === "cancelled") said.push("Fine-tuning job cancelled");
  return said.map((message, index) => ({
    object: "fine_tuning.job.event",
    id: `ftevent-${job.id}-${index}`,
    created_at: job.fields.created_at,
    level: "info",
    message,
    type: message.startsWith("Step") ? "metrics" : "message",
    data: {},
  }));
}

function lossAt(step: number): number {
  return Number((2 / (step + 1)).toFixed(2));
}

function checkpoints(job: Job, world: FakeState): Fields[] {
  if (statusOf(job, world) !== "succeeded") return [];
  return Array.from({ length: STEPS }, (_, index) => ({
    object: "fine_tuning.job.checkpoint",
    id: `ftckpt-${job.id}-${index + 1}`,
    created_at: job.outcome.finished_at,
    fine_tuned_model_checkpoint: index === STEPS - 1
      ? job.outcome.fine_tuned_model
      : `${job.outcome.fine_tuned_model}:ckpt-step-${index + 1}`,
    fine_tuning_job_id: job.id,
    step_number: index + 1,
    metrics: { step: index + 1, train_loss: lossAt(index + 1) },
  }));
}

/** `POST /fine_tuning/jobs` and its kin. */
export const fineTuningHandlers: Handlers = {
  "POST /fine_tuning/jobs": (call, world) => {
    const { body } = call;
    if (textOf(body.training_file) === "") throw missing("training_file");
    checkModel(textOf(body.model), world);
    const { bytes } = fileContent(world, textOf(body.training_file));
    const work = beginWork(world);
    const id = world.ids.next("ftjob-");
    const suffix = textOf(body.suffix);
    const fields: Fields = {
      id,
      object: "fine_tuning.job",
      created_at: world.seconds(),
      error: null,
      fine_tuned_model: null,
      finished_at: null,
      hyperparameters: {
        n_epochs: "auto",
        batch_size: "auto",
        learning_rate_multiplier: "auto",
      },
      model: body.model,
      organization_id: "org-fake",
      result_files: [],
      seed: body.seed ?? 0,
      trained_tokens: null,
      training_file: body.training_file,
      validation_file: body.validation_file ?? null,
      estimated_finish: doneAt(work, world),
      integrations: body.integrations ?? [],
      method: body.method ??
        {
          type: "supervised",
          supervised: { hyperparameters: fieldsOf(body.hyperparameters) },
        },
      metadata: body.metadata ?? null,
    };
    const outcome = {
      fine_tuned_model: `ft:${body.model}:fake:${suffix}:${id.slice(-8)}`,
      finished_at: doneAt(work, world),
      trained_tokens: countTokens(new TextDecoder().decode(bytes)),
      estimated_finish: null,
    };
    return present(
      world.store(jobs).put({ id, fields, work, paused: false, outcome }),
      world,
    );
  },
  "GET /fine_tuning/jobs": (call, world) =>
    pageOf(
      world.store(jobs).list().map((job) => present(job, world)),
      call.query,
    ),
  "GET /fine_tuning/jobs/{id}": (call, world) =>
    present(world.store(jobs).get(call.params.id), world),
  "POST /fine_tuning/jobs/{id}/cancel": (call, world) => {
    const job = unfinished(call.params.id, world);
    const work = cancelWork(job.work, world);
    return present(world.store(jobs).put({ ...job, work }), world);
  },
  "POST /fine_tuning/jobs/{id}/pause": (call, world) => {
    const job = unfinished(call.params.id, world);
    return present(world.store(jobs).put({ ...job, paused: true }), world);
  },
  "POST /fine_tuning/jobs/{id}/resume": (call, world) => {
    const job = unfinished(call.params.id, world);
    return present(world.store(jobs).put({ ...job, paused: false }), world);
  },
  "GET /fine_tuning/jobs/{id}/events": (call, world) =>
    pageOf(events(world.store(jobs).get(call.params.id), world), call.query),
  "GET /fine_tuning/jobs/{id}/checkpoints": (call, world) =>
    pageOf(
      checkpoints(world.store(jobs).get(call.params.id), world),
      call.query,
    ),
};
