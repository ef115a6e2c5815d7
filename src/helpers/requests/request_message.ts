/**
 * Messages of a conversation in the form of a request.
 *
 * @module
 */
import type {
  ChatCompletionMessageParam,
  ChatCompletionMessageToolCall,
} from "../../generated/types/chat/completions/completions.ts";

/**
 * A message as a request takes it: replies without parsed values and annotations.
 *
 * @param message The message.
 */
export function toRequestMessage(
  message: ChatCompletionMessageParam,
): ChatCompletionMessageParam {
  if (message.role !== "assistant") return message;
  const { audio, content, function_call, name, refusal, tool_calls } = message;
  return {
    role: "assistant",
    ...(audio == null ? {} : { audio: { id: audio.id } }),
    ...(content === undefined ? {} : { content }),
    ...(function_call == null ? {} : { function_call }),
    ...(name === undefined ? {} : { name }),
    ...(refusal == null ? {} : { refusal }),
    ...(tool_calls === undefined
      ? {}
      : { tool_calls: tool_calls.map(toRequestCall) }),
  };
}

function toRequestCall(
  call: ChatCompletionMessageToolCall,
): ChatCompletionMessageToolCall {
  const { id } = call;
  if (call.type === "custom") {
    const { input, name } = call.custom;
    return { id, type: "custom", custom: { input, name } };
  }
  const { arguments: text, name } = call.function;
  return { id, type: "function", function: { arguments: text, name } };
}
