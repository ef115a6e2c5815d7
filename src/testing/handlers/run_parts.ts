/**
 * The parts of a run: its tool calls, steps, usage and outcome.
 *
 * @module
 */
import type { FakeState } from "../fake_state.ts";
import type { Fields } from "../fields.ts";
import type { Prompt, Utterance } from "../model.ts";
import { promptTokens, replyTokens } from "../usage.ts";
import type { Thing } from "./threads.ts";

/** Tokens of a run. */
export function usageOf(prompt: Prompt, utterance: Utterance): Fields {
  const input = promptTokens(prompt);
  const { output } = replyTokens(utterance);
  return {
    prompt_tokens: input,
    completion_tokens: output,
    total_tokens: input + output,
  };
}

/** A call of a function, as runs and steps have it. */
export interface ToolCall {
  /** Its id. */
  readonly id: string;
  /** Kind of the tool. */
  readonly type: "function";
  /** Name and arguments. */
  readonly function: Fields;
}

/** The calls of functions in a reply. */
export function toolCallsOf(
  utterance: Utterance,
  state: FakeState,
): ToolCall[] {
  return utterance.calls.map((call) => ({
    id: call.id ?? state.ids.next("call_"),
    type: "function",
    function: { name: call.name, arguments: call.arguments },
  }));
}

/** The fields that every step has. */
export function stepOf(run: Fields, at: number, state: FakeState): Thing {
  return {
    id: state.ids.next("step_"),
    object: "thread.run.step",
    created_at: at,
    run_id: run.id,
    assistant_id: run.assistant_id,
    thread_id: run.thread_id,
    type: null,
    status: null,
    cancelled_at: null,
    completed_at: null,
    expired_at: null,
    failed_at: null,
    last_error: null,
    metadata: {},
    step_details: null,
  };
}

/** Fields of a step that created a message. */
export function messageStep(message: Thing, at: number): Fields {
  return {
    type: "message_creation",
    status: "completed",
    completed_at: at,
    step_details: {
      type: "message_creation",
      message_creation: { message_id: message.id },
    },
  };
}

/** Fields of a step that called functions; their outputs are submitted later. */
export function toolCallStep(calls: readonly ToolCall[]): Fields {
  return {
    type: "tool_calls",
    status: "in_progress",
    step_details: {
      type: "tool_calls",
      tool_calls: calls.map((call) => ({
        ...call,
        function: { ...call.function, output: null },
      })),
    },
  };
}

/** Fields of a run that failed. */
export function failed(message: string, at: number): Fields {
  return {
    status: "failed",
    failed_at: at,
    last_error: { code: "server_error", message },
  };
}

/** Fields of a run that completed. */
export function completed(usage: Fields, at: number): Fields {
  return {
    status: "completed",
    started_at: at,
    completed_at: at,
    expires_at: null,
    usage,
  };
}

/** Fields of a run that waits for the outputs of its calls. */
export function requiresAction(calls: readonly ToolCall[], at: number): Fields {
  return {
    status: "requires_action",
    started_at: at,
    required_action: {
      type: "submit_tool_outputs",
      submit_tool_outputs: { tool_calls: calls },
    },
  };
}
