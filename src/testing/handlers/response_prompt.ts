/**
 * The prompt of a Responses request, and its items.
 *
 * @module
 */
import {
  entryOf,
  type Fields,
  fieldsOf,
  isFields,
  listOf,
  numberOf,
  textOf,
} from "../fields.ts";
import type { Ids } from "../ids.ts";
import { madeStrict, strictError } from "../schema/strict.ts";
import {
  contentText,
  lastTurn,
  type Prompt,
  type PromptMessage,
  promptMessage,
  toolChoiceOf,
  toolsOf,
} from "../model.ts";

/** The input of a request as stored items, each with an id. */
export function inputItems(input: unknown, ids: Ids): Fields[] {
  const given = typeof input === "string"
    ? [{ role: "user", content: input }]
    : listOf(input).filter(isFields);
  return given.map((item) => {
    if (item.type !== undefined && item.type !== "message") {
      return { id: ids.next(prefixOf(item.type)), ...item };
    }
    const kind = item.role === "assistant" ? "output_text" : "input_text";
    return {
      id: ids.next("msg_"),
      type: "message",
      status: "completed",
      ...item,
      content: typeof item.content === "string"
        ? [{ type: kind, text: item.content }]
        : item.content,
    };
  });
}

const PREFIXES: Readonly<Record<string, string>> = {
  function_call: "fc_",
  function_call_output: "fco_",
  reasoning: "rs_",
};

function prefixOf(type: unknown): string {
  return entryOf(PREFIXES, type) ?? "item_";
}

/** Items as the messages that the model reads. */
export function itemMessages(items: readonly Fields[]): PromptMessage[] {
  return items.flatMap((item) => {
    switch (item.type) {
      case "message":
      case undefined:
        return [promptMessage(item)];
      case "function_call_output":
      case "custom_tool_call_output":
        return [{ role: "tool", text: contentText(item.output) }];
      default:
        return [];
    }
  });
}

/** The request as the model sees it. */
export function responsePrompt(
  body: Fields,
  items: readonly Fields[],
): Prompt {
  const messages = itemMessages(items);
  const format = fieldsOf(fieldsOf(body.text).format);
  return {
    surface: "responses",
    model: textOf(body.model),
    instructions: textOf(body.instructions),
    messages,
    ...lastTurn(messages),
    tools: toolsOf(body.tools),
    toolChoice: toolChoiceOf(body.tool_choice),
    schema: format.type === "json_schema"
      ? fieldsOf(format.schema)
      : format.type === "json_object"
      ? {}
      : null,
    maxTokens: numberOf(body.max_output_tokens),
  };
}

/** The response without output. */
export function openResponse(
  id: string,
  body: Fields,
  seconds: number,
): Fields {
  return {
    id,
    object: "response",
    created_at: seconds,
    status: "in_progress",
    access_programs: body.access_programs ?? null,
    background: body.background === true,
    completed_at: null,
    conversation: conversationOf(body),
    error: null,
    incomplete_details: null,
    instructions: body.instructions ?? null,
    max_output_tokens: body.max_output_tokens ?? null,
    max_tool_calls: body.max_tool_calls ?? null,
    model: textOf(body.model, "gpt-5"),
    output: [],
    parallel_tool_calls: body.parallel_tool_calls ?? true,
    previous_response_id: body.previous_response_id ?? null,
    prompt_cache_key: body.prompt_cache_key ?? null,
    reasoning: { effort: null, summary: null, ...fieldsOf(body.reasoning) },
    safety_identifier: body.safety_identifier ?? null,
    service_tier: body.service_tier ?? "auto",
    store: body.store ?? true,
    temperature: body.temperature ?? 1,
    text: {
      format: { type: "text" },
      verbosity: "medium",
      ...fieldsOf(body.text),
    },
    tool_choice: body.tool_choice ?? "auto",
    tools: listOf(body.tools).map(toolEcho),
    top_logprobs: body.top_logprobs ?? 0,
    top_p: body.top_p ?? 1,
    truncation: body.truncation ?? "disabled",
    usage: null,
    user: body.user ?? null,
    metadata: body.metadata ?? {},
  };
}

// Functions are strict by default: their schemas are made so, and the response includes both.
function toolEcho(tool: unknown): unknown {
  if (!isFields(tool) || tool.type !== "function") return tool;
  const { parameters = null, strict } = tool;
  if (strict !== undefined || !isFields(parameters)) {
    return { strict: true, parameters, ...tool };
  }
  const made = madeStrict(parameters);
  return strictError(made) === null
    ? { ...tool, strict: true, parameters: made }
    : { ...tool, strict: false };
}

/** The conversation of a request, as the response has it. */
export function conversationOf(body: Fields): { id: string } | null {
  const { conversation } = body;
  if (typeof conversation === "string") return { id: conversation };
  const id = textOf(fieldsOf(conversation).id);
  return id === "" ? null : { id };
}
