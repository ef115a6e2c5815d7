/**
 * Tokens, counted the way each surface reports them.
 *
 * @module
 */
import type { Fields } from "./fields.ts";
import type { Prompt, Utterance } from "./model.ts";
import { countTokens } from "./tokens.ts";

/** Tokens of an image with little detail, as older models count them. */
const IMAGE_TOKENS = 85;

/** Tokens of a prompt: its text and images, and a few per message for the wrapping. */
export function promptTokens(prompt: Prompt): number {
  const text = prompt.messages.reduce(
    (sum, { text, images = [] }) =>
      sum + countTokens(text) + images.length * IMAGE_TOKENS + 4,
    3,
  );
  const tools = prompt.tools.reduce(
    (sum, tool) => sum + countTokens(JSON.stringify(tool)),
    0,
  );
  return text + tools + countTokens(prompt.instructions);
}

/** Tokens of a reply, and those of them spent on reasoning. */
export function replyTokens(
  utterance: Utterance,
): { output: number; reasoning: number } {
  const reasoning = countTokens(utterance.reasoning);
  const calls = utterance.calls.reduce(
    (sum, call) => sum + countTokens(call.name) + countTokens(call.arguments),
    0,
  );
  const spoken = countTokens(utterance.text) + countTokens(utterance.refusal);
  return { output: reasoning + calls + spoken, reasoning };
}

/** Usage as chat and completions report it. */
export function chatUsage(
  input: number,
  utterances: readonly Utterance[],
): Fields {
  const spent = utterances.map(replyTokens);
  const output = spent.reduce((sum, one) => sum + one.output, 0);
  return {
    prompt_tokens: input,
    completion_tokens: output,
    total_tokens: input + output,
    prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
    completion_tokens_details: {
      reasoning_tokens: spent.reduce((sum, one) => sum + one.reasoning, 0),
      audio_tokens: 0,
      accepted_prediction_tokens: 0,
      rejected_prediction_tokens: 0,
    },
  };
}

/** Usage as Responses report it. */
export function responseUsage(input: number, utterance: Utterance): Fields {
  const { output, reasoning } = replyTokens(utterance);
  return {
    input_tokens: input,
    input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
    output_tokens: output,
    output_tokens_details: { reasoning_tokens: reasoning },
    total_tokens: input + output,
  };
}
