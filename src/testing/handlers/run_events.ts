/**
 * The events of an assistant's run.
 *
 * @module
 */
import { type Fields, fieldsOf, listOf } from "../fields.ts";
import type { Utterance } from "../model.ts";
import type { SseFrame } from "../server/sse.ts";
import type { Thing } from "./threads.ts";
import { tokenize } from "../tokens.ts";

/** A run with the model's reply. */
export interface PerformedRun {
  /** The run as it was queued, and the fields that change at its end. */
  readonly run: { readonly fields: Fields; readonly outcome: Fields };
  /** The reply. */
  readonly utterance: Utterance;
  /** The step of the reply. */
  readonly step: Thing;
  /** The message, unless functions were called. */
  readonly message: Thing | null;
}

/**
 * The events that build a run.
 *
 * @param done The run, its reply, its step and its message.
 * @param begin Events before the first.
 */
export function* runFrames(
  { run, utterance, step, message }: PerformedRun,
  begin: readonly SseFrame[],
): Generator<SseFrame> {
  yield* begin;
  const frame = (event: string, data: Fields): SseFrame => ({ event, data });
  yield frame("thread.run.in_progress", {
    ...run.fields,
    status: "in_progress",
  });
  const open = {
    ...step,
    status: "in_progress",
    completed_at: null,
    usage: null,
  };
  yield frame("thread.run.step.created", open);
  yield frame("thread.run.step.in_progress", open);
  if (message !== null) {
    const begun = {
      ...message,
      status: "in_progress",
      content: [],
      completed_at: null,
    };
    yield frame("thread.message.created", begun);
    yield frame("thread.message.in_progress", begun);
    for (
      const [index, value] of tokenize(utterance.text || utterance.refusal)
        .entries()
    ) {
      const text = { value, ...(index === 0 ? { annotations: [] } : {}) };
      yield frame("thread.message.delta", {
        id: message.id,
        object: "thread.message.delta",
        delta: { content: [{ index: 0, type: "text", text }] },
      });
    }
    yield frame("thread.message.completed", message);
    yield frame("thread.run.step.completed", step);
  } else {
    for (
      const [index, made] of listOf(fieldsOf(step.step_details).tool_calls)
        .entries()
    ) {
      yield frame("thread.run.step.delta", {
        id: step.id,
        object: "thread.run.step.delta",
        delta: {
          step_details: {
            type: "tool_calls",
            tool_calls: [{ index, ...fieldsOf(made) }],
          },
        },
      });
    }
  }
  const end = { ...run.fields, ...run.outcome };
  yield frame(`thread.run.${run.outcome.status}`, end);
  yield { event: "done", data: "[DONE]" };
}
