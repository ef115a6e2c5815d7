/**
 * Runs of assistants, and their steps.
 *
 * @module
 */
import { ApiError } from "../api_error.ts";
import {
  beginWork,
  cancelWork,
  isDone,
  isHalfDone,
  type Work,
} from "./background.ts";
import { type Call, EventStream, type Handlers } from "../server/call.ts";
import {
  type Fields,
  fieldsOf,
  isFields,
  listOf,
  numberOf,
  textOf,
} from "../fields.ts";
import {
  lastTurn,
  type Prompt,
  type PromptMessage,
  promptMessage,
  toolChoiceOf,
  toolsOf,
} from "../model.ts";
import { pageOf, Store } from "./store.ts";
import { type PerformedRun, runFrames } from "./run_events.ts";
import type { SseFrame } from "../server/sse.ts";
import {
  completed,
  failed,
  messageStep,
  requiresAction,
  stepOf,
  toolCallsOf,
  toolCallStep,
  usageOf,
} from "./run_parts.ts";
import type { FakeState } from "../fake_state.ts";
import {
  addMessage,
  assistantOf,
  createThread,
  messagesOf,
  type Thing,
  threadOf,
} from "./threads.ts";

interface Run {
  readonly id: string;
  readonly thread: string;
  readonly fields: Fields;
  readonly work: Work;
  /** Fields that change when the run is done. */
  readonly outcome: Fields;
  /** Steps, oldest first. */
  readonly steps: readonly Thing[];
}

const runs = (): Store<Run> => new Store("run");

function openRun(thread: string, given: Fields, state: FakeState): Fields {
  const assistant = assistantOf(textOf(given.assistant_id), state);
  for (const message of listOf(given.additional_messages).filter(isFields)) {
    addMessage(thread, message, state);
  }
  const extra = textOf(given.additional_instructions);
  return {
    id: state.ids.next("run_"),
    object: "thread.run",
    created_at: state.seconds(),
    assistant_id: assistant.id,
    thread_id: thread,
    status: "queued",
    started_at: null,
    expires_at: state.seconds() + 600,
    cancelled_at: null,
    failed_at: null,
    completed_at: null,
    required_action: null,
    last_error: null,
    model: given.model ?? assistant.model,
    instructions: [textOf(given.instructions ?? assistant.instructions), extra]
      .filter((one) => one !== "").join("\n"),
    tools: given.tools ?? assistant.tools,
    metadata: given.metadata ?? {},
    incomplete_details: null,
    usage: null,
    temperature: given.temperature ?? assistant.temperature,
    top_p: given.top_p ?? assistant.top_p,
    max_prompt_tokens: given.max_prompt_tokens ?? null,
    max_completion_tokens: given.max_completion_tokens ?? null,
    truncation_strategy: given.truncation_strategy ??
      { type: "auto", last_messages: null },
    response_format: given.response_format ?? assistant.response_format,
    tool_choice: given.tool_choice ?? "auto",
    parallel_tool_calls: given.parallel_tool_calls ?? true,
  };
}

function promptOf(
  run: Fields,
  outputs: readonly string[],
  state: FakeState,
): Prompt {
  const messages: PromptMessage[] = messagesOf(String(run.thread_id), state)
    .list()
    .map(promptMessage);
  const list = [
    ...messages,
    ...outputs.map((text) => ({ role: "tool", text })),
  ];
  const format = fieldsOf(run.response_format);
  return {
    surface: "threads",
    model: textOf(run.model),
    instructions: textOf(run.instructions),
    messages: list,
    ...lastTurn(list),
    tools: toolsOf(run.tools),
    toolChoice: toolChoiceOf(run.tool_choice),
    schema: format.type === "json_schema"
      ? fieldsOf(fieldsOf(format.json_schema).schema)
      : null,
    maxTokens: numberOf(run.max_completion_tokens),
  };
}

/** Generates the model's reply in a run: a message, or calls of functions. */
async function perform(
  fields: Fields,
  outputs: readonly string[],
  before: readonly Thing[],
  state: FakeState,
): Promise<PerformedRun> {
  const prompt = promptOf(fields, outputs, state);
  const utterance = await state.model.reply(prompt);
  const usage = usageOf(prompt, utterance);
  const at = state.seconds();
  const id = String(fields.id);
  const thread = String(fields.thread_id);
  const calls = toolCallsOf(utterance, state);
  const work = beginWork(state);
  const message = calls.length > 0 ? null : addMessage(
    thread,
    { role: "assistant", content: utterance.text || utterance.refusal },
    state,
    { id, assistant: fields.assistant_id, work },
  );
  const step: Thing = {
    ...stepOf(fields, at, state),
    ...(message ? messageStep(message, at) : toolCallStep(calls)),
    usage,
  };
  const outcome = utterance.failure
    ? failed(utterance.failure.message, at)
    : message
    ? completed(usage, at)
    : requiresAction(calls, at);
  const steps = [...before, step];
  const run = state.store(runs).put({
    id,
    thread,
    fields,
    work,
    outcome,
    steps,
  });
  return { run, utterance, step, message };
}

function present(run: Run, state: FakeState): Fields {
  if (run.work.cancelled !== null) {
    return {
      ...run.fields,
      status: "cancelled",
      cancelled_at: Math.floor(run.work.cancelled / 1_000),
    };
  }
  if (isDone(run.work, state)) return { ...run.fields, ...run.outcome };
  if (!isHalfDone(run.work, state)) return run.fields;
  return {
    ...run.fields,
    status: "in_progress",
    started_at: run.fields.created_at,
  };
}

async function startRun(
  thread: Thing,
  call: Call,
  state: FakeState,
  begin: readonly SseFrame[] = [],
): Promise<Fields | EventStream> {
  const fields = openRun(thread.id, call.body, state);
  const done = await perform(fields, [], [], state);
  if (call.body.stream !== true) return { ...fields };
  return new EventStream(runFrames(done, [
    ...begin,
    { event: "thread.run.created", data: fields },
    { event: "thread.run.queued", data: fields },
  ]));
}

function runOf(call: Call, state: FakeState): Run {
  messagesOf(call.params.thread, state);
  return state.store(runs).get(call.params.run);
}

async function submit(
  call: Call,
  state: FakeState,
): Promise<Fields | EventStream> {
  const run = runOf(call, state);
  const { status } = present(run, state);
  if (status !== "requires_action") {
    throw new ApiError(
      400,
      `Runs in status "${status}" do not accept tool outputs.`,
    );
  }
  const outputs = listOf(call.body.tool_outputs).filter(isFields);
  const steps = run.steps.map((step, i) =>
    i < run.steps.length - 1 ? step : finishedStep(step, outputs, state)
  );
  const fields = { ...run.fields, status: "queued" };
  const done = await perform(
    fields,
    outputs.map((one) => textOf(one.output)),
    steps,
    state,
  );
  if (call.body.stream !== true) return fields;
  return new EventStream(
    runFrames(done, [{ event: "thread.run.queued", data: fields }]),
  );
}

function finishedStep(
  step: Thing,
  outputs: readonly Fields[],
  state: FakeState,
): Thing {
  const calls = listOf(fieldsOf(step.step_details).tool_calls).map(fieldsOf)
    .map((call) => ({
      ...call,
      function: {
        ...fieldsOf(call.function),
        output: outputs.find((one) => one.tool_call_id === call.id)?.output ??
          null,
      },
    }));
  return {
    ...step,
    status: "completed",
    completed_at: state.seconds(),
    step_details: { type: "tool_calls", tool_calls: calls },
  };
}

/** `POST /threads/runs` and related endpoints. */
export const runHandlers: Handlers = {
  "POST /threads/runs": (call, state) => {
    const thread = createThread(fieldsOf(call.body.thread), state);
    return startRun(thread, call, state, [{
      event: "thread.created",
      data: thread,
    }]);
  },
  "POST /threads/{thread}/runs": (call, state) =>
    startRun(threadOf(call.params.thread, state), call, state),
  "GET /threads/{thread}/runs": (call, state) =>
    pageOf(
      state.store(runs).list().filter((run) =>
        run.thread === call.params.thread
      ).map((run) => present(run, state)),
      call.query,
    ),
  "GET /threads/{thread}/runs/{run}": (call, state) =>
    present(runOf(call, state), state),
  "POST /threads/{thread}/runs/{run}": (call, state) => {
    const run = runOf(call, state);
    const fields = {
      ...run.fields,
      metadata: call.body.metadata ?? run.fields.metadata,
    };
    return present(state.store(runs).put({ ...run, fields }), state);
  },
  "POST /threads/{thread}/runs/{run}/cancel": (call, state) => {
    const run = runOf(call, state);
    if (isDone(run.work, state) && run.outcome.status !== "requires_action") {
      throw new ApiError(
        400,
        `Cannot cancel run with status '${run.outcome.status}'.`,
      );
    }
    const work = {
      ...cancelWork(run.work, state),
      cancelled: state.clock.now(),
    };
    return present(state.store(runs).put({ ...run, work }), state);
  },
  "POST /threads/{thread}/runs/{run}/submit_tool_outputs": submit,
  "GET /threads/{thread}/runs/{run}/steps": (call, state) =>
    pageOf(runOf(call, state).steps, call.query),
  "GET /threads/{thread}/runs/{run}/steps/{step}": (call, state) => {
    const found = runOf(call, state).steps.find((step) =>
      step.id === call.params.step
    );
    if (found !== undefined) return found;
    throw new ApiError(404, `No such run step object: ${call.params.step}`);
  },
};
