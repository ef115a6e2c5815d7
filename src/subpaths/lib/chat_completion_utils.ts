/**
 * Tests of messages, of `openai/lib/chatCompletionUtils`.
 *
 * @module
 */
import type {
  ChatCompletionAssistantMessageParam,
  ChatCompletionMessageParam,
  ChatCompletionToolMessageParam,
} from "../../generated/types/chat/completions/completions.ts";

/**
 * Whether a message is the model's.
 *
 * @param message The message.
 */
export function isAssistantMessage(
  message: ChatCompletionMessageParam | null | undefined,
): message is ChatCompletionAssistantMessageParam {
  return message?.role === "assistant";
}

/**
 * Whether a message is the output of a tool.
 *
 * @param message The message.
 */
export function isToolMessage(
  message: ChatCompletionMessageParam | null | undefined,
): message is ChatCompletionToolMessageParam {
  return message?.role === "tool";
}

/**
 * Whether there is a value.
 *
 * @param value The value.
 */
export function isPresent<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}
