/**
 * Types of `client.beta.responses.inputTokens`.
 *
 * @module
 */
import type * as BetaResponsesAPI from "./responses.ts";
/** Params of `client.beta.responses.inputTokens.count()`: `POST /responses/input_tokens?beta=true`. */
export interface InputTokenCountParams {
  /** Betas: a list. */
  betas?: "responses_multi_agent=v1"[];
  /** Model: a string or null. */
  model?: string | null;
  /** Input: may be null. */
  input?: string | BetaResponsesAPI.BetaResponseInputItem[] | null;
  /** Previous response ID: a string or null. */
  previous_response_id?: string | null;
  /** Tools: a list or null. */
  tools?: BetaResponsesAPI.BetaTool[] | null;
  /** Text: may be null. */
  text?: BetaResponsesAPI.BetaResponseTextConfig | null;
  /** Reasoning: may be null. */
  reasoning?: BetaResponsesAPI.ResponseCreateParams.Reasoning | null;
  /** @deprecated Deprecated by the API. Truncation: one of 2 values. */
  truncation?: "auto" | "disabled";
  /** Instructions: a string or null. */
  instructions?: string | null;
  /** Personality: a known value or another string. */
  personality?: "friendly" | "pragmatic" | (string & Record<never, never>);
  /** Conversation: may be null. */
  conversation?:
    | BetaResponsesAPI.BetaResponseConversationParam
    | (string & Record<never, never>)
    | null;
  /** Tool choice: may be null. */
  tool_choice?:
    | BetaResponsesAPI.BetaToolChoiceOptions
    | BetaResponsesAPI.BetaToolChoiceAllowed
    | BetaResponsesAPI.BetaToolChoiceTypes
    | BetaResponsesAPI.BetaToolChoiceFunction
    | BetaResponsesAPI.BetaToolChoiceMcp
    | BetaResponsesAPI.BetaToolChoiceCustom
    | BetaResponsesAPI.BetaResponse.BetaSpecificProgrammaticToolCallingParam
    | BetaResponsesAPI.BetaToolChoiceApplyPatch
    | BetaResponsesAPI.BetaToolChoiceShell
    | null;
  /** Parallel tool calls: a boolean or null. */
  parallel_tool_calls?: boolean | null;
}
/** Response of `POST /responses/input_tokens?beta=true`. */
export interface InputTokenCountResponse {
  /** Object: always `response.input_tokens`. */
  object: "response.input_tokens";
  /** Input tokens: an integer. */
  input_tokens: number;
}
