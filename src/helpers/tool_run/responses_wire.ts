/**
 * A run over Responses. A stored response is continued by its ID, so that a long run does not send
 * the whole conversation with every request.
 *
 * @module
 */
import { APIError, OpenAIError } from "../../errors.ts";
import type {
  Response,
  ResponseStreamEvent,
} from "../../generated/types/responses/responses.ts";
import { inputItems } from "../repair.ts";
import { ResponseAccumulator } from "../runtime.js";
import { lastNote, toolChoice, type Wire } from "./wire.ts";

/** Responses. */
export const responsesWire: Wire = {
  begin({ input, previous_response_id = null, ...params }) {
    return {
      params,
      items: inputItems(input as string | undefined),
      previous: previous_response_id as string | null,
    };
  },
  request(state, tools, isLast) {
    const choice = toolChoice(state, isLast);
    return {
      ...state.params,
      input: isLast
        ? [...state.items, {
          role: "developer",
          content: lastNote(state.bound),
        }]
        : state.items,
      ...(state.previous !== null && { previous_response_id: state.previous }),
      tools,
      ...(choice !== undefined && { tool_choice: choice }),
    };
  },
  read(state, given) {
    const response = given as Response;
    const { status, output, usage } = response;
    if (status === "failed" || status === "cancelled") {
      const error = new OpenAIError(
        `Cannot run tools: the response ${
          status === "failed" ? "failed" : "was cancelled"
        }${response.error ? `: ${response.error.message}` : ""}`,
      );
      Object.defineProperty(error, "snapshot", { value: response });
      throw error;
    }
    const parts = output.flatMap((item) =>
      item.type === "message" ? item.content : []
    );
    const refusal = parts.find((part) => part.type === "refusal");
    const reason = response.incomplete_details?.reason;
    const isStored = state.params.store !== false && response.id !== "";
    const isOnServer = state.params.conversation != null;
    return {
      response,
      text: parts.map((part) => part.type === "output_text" ? part.text : "")
        .join(""),
      refusal: refusal?.type === "refusal" ? refusal.refusal : null,
      usage: usage
        ? {
          input: usage.input_tokens,
          cached: usage.input_tokens_details?.cached_tokens ?? 0,
          output: usage.output_tokens,
        }
        : null,
      cut: status !== "incomplete"
        ? null
        : reason === "content_filter"
        ? reason
        : "length",
      calls: output.flatMap((item) =>
        item.type === "function_call"
          ? [{ id: item.call_id, name: item.name, arguments: item.arguments }]
          : []
      ),
      items: isOnServer || isStored ? [] : [...state.items, ...output],
      previous: isStored && !isOnServer ? response.id : null,
    };
  },
  async stream(events, onNews) {
    const accumulator = new ResponseAccumulator();
    for await (const event of events as AsyncIterable<ResponseStreamEvent>) {
      if (event.type === "error") {
        const { error = event } = event as { error?: object };
        throw new APIError(undefined, error, event.message, undefined);
      }
      accumulator.add(event);
      if (event.type === "response.output_text.delta") {
        await onNews({ type: "text", delta: event.delta });
      } else if (event.type === "response.function_call_arguments.delta") {
        const item = accumulator.item(event.output_index);
        if (item.type === "function_call") {
          await onNews({
            type: "tool.arguments",
            id: item.call_id,
            name: item.name,
            length: item.arguments.length,
          });
        }
      }
    }
    return accumulator.response();
  },
  output: ({ id, output }) => ({
    type: "function_call_output",
    call_id: id,
    output,
  }),
  format: (params) =>
    (params.text as { format?: unknown } | null | undefined)?.format,
};
