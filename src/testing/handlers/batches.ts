/**
 * Batches, whose requests are really executed.
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
import { type Fields, fieldsOf, isFields, textOf } from "../fields.ts";
import { readHandlers } from "./read_handlers.ts";
import { Store } from "./store.ts";
import { fileContent, storeFile } from "./files.ts";
import type { FakeState } from "../fake_state.ts";

const DAY = 86_400;

/** Runs one request of a batch. */
export type RunLine = (
  method: string,
  path: string,
  body: Fields,
) => Promise<Response>;

interface Batch {
  readonly id: string;
  readonly fields: Fields;
  readonly work: Work;
  /** Fields that change when it is done. */
  readonly outcome: Fields;
}

const batches = (): Store<Batch> => new Store("batch");

function present(batch: Batch, state: FakeState): Fields {
  const { work, fields, outcome } = batch;
  if (work.cancelled !== null) {
    const at = Math.floor(work.cancelled / 1_000);
    return {
      ...fields,
      status: "cancelled",
      cancelling_at: at,
      cancelled_at: at,
    };
  }
  if (isDone(work, state)) return { ...fields, ...outcome };
  if (!isHalfDone(work, state)) return fields;
  return {
    ...fields,
    status: "in_progress",
    in_progress_at: fields.created_at,
  };
}

/** `POST /batches` and related endpoints. */
export function batchHandlers(run: RunLine): Handlers {
  return {
    "POST /batches": async (call, state) => {
      const { body } = call;
      if (textOf(body.input_file_id) === "") throw missing("input_file_id");
      const { bytes } = fileContent(state, textOf(body.input_file_id));
      const work = beginWork(state);
      const fields: Fields = {
        id: state.ids.next("batch_"),
        object: "batch",
        endpoint: body.endpoint,
        errors: null,
        input_file_id: body.input_file_id,
        completion_window: body.completion_window,
        status: "validating",
        output_file_id: null,
        error_file_id: null,
        created_at: state.seconds(),
        in_progress_at: null,
        expires_at: state.seconds() + DAY,
        finalizing_at: null,
        completed_at: null,
        failed_at: null,
        expired_at: null,
        cancelling_at: null,
        cancelled_at: null,
        request_counts: { total: 0, completed: 0, failed: 0 },
        metadata: body.metadata ?? null,
      };
      const outcome = await runAll(
        new TextDecoder().decode(bytes),
        textOf(body.endpoint),
        run,
        state,
        doneAt(work, state),
      );
      const id = String(fields.id);
      return present(
        state.store(batches).put({ id, fields, work, outcome }),
        state,
      );
    },
    ...readHandlers("/batches", batches, present),
    "POST /batches/{id}/cancel": (call, state) => {
      const batch = state.store(batches).get(call.params.id);
      if (isDone(batch.work, state)) {
        throw new ApiError(
          409,
          `Cannot cancel a batch with status '${batch.outcome.status}'.`,
        );
      }
      const work = cancelWork(batch.work, state);
      return present(state.store(batches).put({ ...batch, work }), state);
    },
  };
}

/** Runs every line and returns the outcome of the batch. */
async function runAll(
  text: string,
  endpoint: string,
  run: RunLine,
  state: FakeState,
  at: number,
): Promise<Fields> {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const wrong = lines.flatMap((line, index) =>
    lineErrors(line, index + 1, endpoint)
  );
  if (lines.length === 0) {
    wrong.push({
      code: "empty_file",
      message: "The input file is empty.",
      param: null,
      line: null,
    });
  }
  if (wrong.length > 0) {
    const errors = { object: "list", data: wrong };
    return { status: "failed", failed_at: at, errors };
  }
  const good: string[] = [];
  const bad: string[] = [];
  for (const line of lines) {
    const request = fieldsOf(JSON.parse(line));
    const response = await run(
      textOf(request.method, "POST"),
      textOf(request.url),
      fieldsOf(request.body),
    );
    const result = JSON.stringify({
      id: state.ids.next("batch_req_"),
      custom_id: request.custom_id,
      response: {
        status_code: response.status,
        request_id: response.headers.get("x-request-id"),
        body: await response.json(),
      },
      error: null,
    });
    (response.ok ? good : bad).push(result);
  }
  return {
    status: "completed",
    in_progress_at: at,
    finalizing_at: at,
    completed_at: at,
    output_file_id: keep(state, good, "output"),
    error_file_id: keep(state, bad, "error"),
    request_counts: {
      total: lines.length,
      completed: good.length,
      failed: bad.length,
    },
  };
}

function keep(
  state: FakeState,
  lines: readonly string[],
  kind: string,
): string | null {
  if (lines.length === 0) return null;
  const bytes = new TextEncoder().encode(`${lines.join("\n")}\n`);
  return storeFile(state, `batch_${kind}.jsonl`, "batch_output", bytes).id;
}

function lineErrors(line: string, number: number, endpoint: string): Fields[] {
  const error = (code: string, message: string, param: string | null) => [
    { code, message, param, line: number },
  ];
  let request: unknown;
  try {
    request = JSON.parse(line);
  } catch {
    request = null;
  }
  if (!isFields(request)) {
    return error(
      "invalid_json_line",
      "This line is not parseable as valid JSON.",
      null,
    );
  }
  for (const name of ["custom_id", "method", "url", "body"]) {
    if (request[name] === undefined) {
      return error(
        "missing_required_parameter",
        `Missing required parameter: '${name}'.`,
        name,
      );
    }
  }
  if (request.url === endpoint) return [];
  return error(
    "mismatched_url",
    "The URL provided for this request does not match the batch endpoint.",
    "url",
  );
}
