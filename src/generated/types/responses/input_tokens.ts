/**
 * Types of `client.responses.inputTokens`.
 *
 * @module
 */
import type * as ResponsesAPI from "./responses.ts";
import type * as SharedAPI from "../shared.ts";
/** Params of `client.responses.inputTokens.count()`: `POST /responses/input_tokens`. */
export interface InputTokenCountParams {
  /** Model: a string or null. */
  model?: string | null;
  /** Input: may be null. */
  input?: string | ResponsesAPI.ResponseInputItem[] | null;
  /** Previous response ID: a string or null. */
  previous_response_id?: string | null;
  /** Tools: a list or null. */
  tools?: ResponsesAPI.Tool[] | null;
  /** Text: may be null. */
  text?: ResponsesAPI.ResponseTextConfig | null;
  /** Reasoning: may be null. */
  reasoning?: SharedAPI.Reasoning | null;
  /** @deprecated Deprecated by the API. Truncation: one of 2 values. */
  truncation?: "auto" | "disabled";
  /** Instructions: a string or null. */
  instructions?: string | null;
  /** Personality: a known value or another string. */
  personality?: "friendly" | "pragmatic" | (string & Record<never, never>);
  /** Conversation: may be null. */
  conversation?:
    | ResponsesAPI.ResponseConversationParam
    | (string & Record<never, never>)
    | null;
  /** Tool choice: may be null. */
  tool_choice?:
    | ResponsesAPI.ToolChoiceOptions
    | ResponsesAPI.ToolChoiceAllowed
    | ResponsesAPI.ToolChoiceTypes
    | ResponsesAPI.ToolChoiceFunction
    | ResponsesAPI.ToolChoiceMcp
    | ResponsesAPI.ToolChoiceCustom
    | ResponsesAPI.Response.SpecificProgrammaticToolCallingParam
    | ResponsesAPI.ToolChoiceApplyPatch
    | ResponsesAPI.ToolChoiceShell
    | null;
  /** Parallel tool calls: a boolean or null. */
  parallel_tool_calls?: boolean | null;
}
/** Response of `POST /responses/input_tokens`. */
export interface InputTokenCountResponse {
  /** Object: always `response.input_tokens`. */
  object: "response.input_tokens";
  /** Input tokens: an integer. */
  input_tokens: number;
}
