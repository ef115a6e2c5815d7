/**
 * Fine-tuning jobs, from queued to a finished model. Their status is computed from the clock.
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
import { readHandlers } from "./read_handlers.ts";
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
  /** Fields that change when it is done. */
  readonly outcome: Fields;
}

const jobs = (): Store<Job> => new Store("fine-tuning job");

function statusOf(job: Job, state: FakeState): string {
  if (job.work.cancelled !== null) return "cancelled";
  if (job.paused) return "paused";
  if (isDone(job.work, state)) return "succeeded";
  return isHalfDone(job.work, state) ? "running" : "queued";
}

function present(job: Job, state: FakeState): Fields {
  const status = statusOf(job, state);
  return {
    ...job.fields,
    ...(status === "succeeded" ? job.outcome : {}),
    status,
  };
}

function unfinished(id: string, state: FakeState): Job {
  const job = state.store(jobs).get(id);
  const status = statusOf(job, state);
  if (status !== "succeeded" && status !== "cancelled") return job;
  throw new ApiError(400, `Job ${id} is already ${status}.`);
}

function events(job: Job, state: FakeState): Fields[] {
  const status = statusOf(job, state);
  const messages = [`Created fine-tuning job: ${job.id}`];
  if (status !== "queued") messages.push("Fine-tuning job started");
  if (status === "succeeded") {
    for (let step = 1; step <= STEPS; step++) {
      messages.push(`Step ${step}/${STEPS}: training loss=${lossAt(step)}`);
    }
    messages.push("The job has successfully completed");
  }
  if (status === "cancelled") messages.push("Fine-tuning job cancelled");
  return messages.map((message, index) => ({
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

function checkpoints(job: Job, state: FakeState): Fields[] {
  if (statusOf(job, state) !== "succeeded") return [];
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

/** `POST /fine_tuning/jobs` and related endpoints. */
export const fineTuningHandlers: Handlers = {
  "POST /fine_tuning/jobs": (call, state) => {
    const { body } = call;
    if (textOf(body.training_file) === "") throw missing("training_file");
    checkModel(textOf(body.model), state);
    const { bytes } = fileContent(state, textOf(body.training_file));
    const work = beginWork(state);
    const id = state.ids.next("ftjob-");
    const suffix = textOf(body.suffix);
    const fields: Fields = {
      id,
      object: "fine_tuning.job",
      created_at: state.seconds(),
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
      estimated_finish: doneAt(work, state),
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
      finished_at: doneAt(work, state),
      trained_tokens: countTokens(new TextDecoder().decode(bytes)),
      estimated_finish: null,
    };
    return present(
      state.store(jobs).put({ id, fields, work, paused: false, outcome }),
      state,
    );
  },
  ...readHandlers("/fine_tuning/jobs", jobs, present),
  "POST /fine_tuning/jobs/{id}/cancel": (call, state) => {
    const job = unfinished(call.params.id, state);
    const work = cancelWork(job.work, state);
    return present(state.store(jobs).put({ ...job, work }), state);
  },
  "POST /fine_tuning/jobs/{id}/pause": (call, state) => {
    const job = unfinished(call.params.id, state);
    return present(state.store(jobs).put({ ...job, paused: true }), state);
  },
  "POST /fine_tuning/jobs/{id}/resume": (call, state) => {
    const job = unfinished(call.params.id, state);
    return present(state.store(jobs).put({ ...job, paused: false }), state);
  },
  "GET /fine_tuning/jobs/{id}/events": (call, state) =>
    pageOf(events(state.store(jobs).get(call.params.id), state), call.query),
  "GET /fine_tuning/jobs/{id}/checkpoints": (call, state) =>
    pageOf(
      checkpoints(state.store(jobs).get(call.params.id), state),
      call.query,
    ),
};
