/**
 * A run over Chat Completions.
 *
 * @module
 */
import { OpenAIError } from "../../errors.ts";
import type {
  ChatCompletion,
  ChatCompletionChunk,
  ChatCompletionMessage,
} from "../../generated/types/chat/completions/completions.ts";
import { ChatCompletionAccumulator } from "../runtime.js";
import type { ToolRunUsage } from "./state.ts";
import { lastNote, toolChoice, type Wire } from "./wire.ts";

/** Fields of a reply that a request does not accept. Others, such as `reasoning_content`, are sent back. */
const RESPONSE_ONLY = ["annotations", "parsed", "refusal", "audio"];

/** Chat Completions. */
export const chatWire: Wire = {
  begin({ messages, ...params }) {
    return {
      params: params.stream
        ? {
          ...params,
          // Without this option, a stream does not report its usage.
          stream_options: {
            include_usage: true,
            ...params.stream_options as object | undefined,
          },
        }
        : params,
      items: messages as unknown[],
      previous: null,
    };
  },
  request(state, tools, isLast) {
    const choice = toolChoice(state, isLast);
    return {
      ...state.params,
      messages: isLast
        ? [...state.items, { role: "system", content: lastNote(state.bound) }]
        : state.items,
      tools: tools.map((tool) =>
        "call" in tool
          ? {
            type: "function",
            function: {
              name: tool.name,
              ...(tool.description !== undefined && {
                description: tool.description,
              }),
              parameters: tool.parameters,
              strict: tool.strict,
            },
          }
          : tool
      ),
      ...(choice !== undefined && { tool_choice: choice }),
    };
  },
  read(state, response) {
    const { choices, usage } = response as ChatCompletion;
    const choice = choices?.[0];
    if (!choice?.message) {
      throw new OpenAIError("Cannot run tools: the completion has no message");
    }
    const { message, finish_reason: reason } = choice;
    for (const call of message.tool_calls ?? []) {
      call.id ||= `call_${crypto.randomUUID()}`;
    }
    return {
      response,
      text: message.content ?? "",
      refusal: message.refusal || null,
      usage: usage ? usageOf(usage) : null,
      cut: reason === "length" || reason === "content_filter" ? reason : null,
      calls: (message.tool_calls ?? []).map((call) =>
        call.type === "custom"
          ? {
            id: call.id,
            name: call.custom.name,
            arguments: call.custom.input,
          }
          : {
            id: call.id,
            name: call.function.name,
            arguments: call.function.arguments,
          }
      ),
      items: [...state.items, sentBack(message)],
      previous: null,
    };
  },
  async stream(events, onNews) {
    const accumulator = new ChatCompletionAccumulator();
    for await (const chunk of events as AsyncIterable<ChatCompletionChunk>) {
      const { choices } = accumulator.add(chunk);
      for (const { index, delta } of chunk.choices ?? []) {
        if (delta?.content) {
          await onNews({ type: "text", delta: delta.content });
        }
        const calls = choices[index ?? 0]?.message.tool_calls ?? [];
        for (
          const { index: at = calls.length - 1 } of delta?.tool_calls ?? []
        ) {
          const { id = "", function: own } = calls[at] ?? {};
          if (!own) continue;
          await onNews({
            type: "tool.arguments",
            id,
            name: own.name,
            length: own.arguments.length,
          });
        }
      }
    }
    return accumulator.completion();
  },
  output: ({ id, output }) => ({
    role: "tool",
    tool_call_id: id,
    content: output,
  }),
  format: (params) => params.response_format,
};

function sentBack(message: ChatCompletionMessage): Record<string, unknown> {
  const fields = Object.entries(message).filter(([name, value]) =>
    value != null && !RESPONSE_ONLY.includes(name)
  );
  return {
    ...Object.fromEntries(fields),
    content: message.content ?? null,
    ...(message.audio ? { audio: { id: message.audio.id } } : {}),
    ...(message.refusal ? { refusal: message.refusal } : {}),
  };
}

function usageOf(
  usage: NonNullable<ChatCompletion["usage"]>,
): ToolRunUsage {
  return {
    input: usage.prompt_tokens ?? 0,
    cached: usage.prompt_tokens_details?.cached_tokens ?? 0,
    output: usage.completion_tokens ?? 0,
  };
}
