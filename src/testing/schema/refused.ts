/**
 * What the API refuses although its specification allows it: strict schemas that break its rules, names with
 * other characters than it takes, tool calls without their outputs, reasoning without what it led to, and JSON
 * mode without the word.
 *
 * @module
 */
import { type Fields, fieldsOf, isFields, listOf } from "../fields.ts";
import { strictError } from "./strict.ts";
import type { SchemaError } from "./validate.ts";

/**
 * Why the API refuses a request whose fields fit the specification; `null` if it does not.
 *
 * @param path Path below the base URL.
 * @param body Body as sent.
 */
export function refused(path: string, body: Fields): SchemaError | null {
  if (path === "/chat/completions") {
    const { json_schema } = fieldsOf(body.response_format);
    return toolErrors(body.tools, (tool) => fieldsOf(tool.function), {
      name: "function.name",
      parameters: "function.parameters",
    }) ??
      formatError(fieldsOf(json_schema), {
        name: "response_format.json_schema.name",
        schema: "response_format",
        code: null,
      }) ?? pairError(listOf(body.messages).filter(isFields)) ??
      jsonWordError(body.response_format, body.messages, {
        message:
          "'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.",
        param: "messages",
        code: null,
      });
  }
  if (path === "/responses") {
    const format = fieldsOf(fieldsOf(body.text).format);
    return toolErrors(body.tools, (tool) => tool, {
      name: "name",
      parameters: "parameters",
    }) ??
      formatError(format.type === "json_schema" ? format : {}, {
        name: "text.format.name",
        schema: "text.format.schema",
        code: "invalid_json_schema",
      }) ?? reasoningError(listOf(body.input).filter(isFields)) ??
      jsonWordError(
        format,
        // Text that only the server has may contain the word, and so may instructions.
        body.previous_response_id ?? body.conversation ?? body.prompt
          ? "json"
          : [body.instructions, body.input],
        {
          message:
            "Response input messages must contain the word 'json' in some form to use 'text.format' of type 'json_object'.",
          param: "input",
          code: null,
        },
      );
  }
  return null;
}

function nameError(name: unknown, param: string): SchemaError | null {
  if (typeof name !== "string" || /^[a-zA-Z0-9_-]+$/.test(name)) return null;
  return {
    message:
      `Invalid '${param}': string does not match pattern. Expected a string that matches the pattern '^[a-zA-Z0-9_-]+$'.`,
    param,
    code: "invalid_value",
  };
}

function formatError(
  format: Fields,
  place: { name: string; schema: string; code: string | null },
): SchemaError | null {
  const wrongName = nameError(format.name, place.name);
  if (wrongName) return wrongName;
  const { schema } = format;
  const wrong = format.strict === true && isFields(schema)
    ? strictError(schema)
    : null;
  return wrong === null ? null : {
    message: `Invalid schema for response_format '${format.name}': ${wrong}`,
    param: place.schema,
    code: place.code,
  };
}

function toolErrors(
  tools: unknown,
  functionOf: (tool: Fields) => Fields,
  place: { name: string; parameters: string },
): SchemaError | null {
  for (const [at, tool] of listOf(tools).entries()) {
    if (!isFields(tool) || tool.type !== "function") continue;
    const { name, parameters, strict } = functionOf(tool);
    const wrongName = nameError(name, `tools[${at}].${place.name}`);
    if (wrongName) return wrongName;
    // Without `strict: true` the Responses API makes a schema strict by itself.
    const wrong = strict === true && isFields(parameters)
      ? strictError(parameters)
      : null;
    if (wrong === null) continue;
    return {
      message: `Invalid schema for function '${name}': ${wrong}`,
      param: `tools[${at}].${place.parameters}`,
      code: "invalid_function_parameters",
    };
  }
  return null;
}

/** Tool messages must directly follow the calls that they belong to, and respond to all of them. */
function pairError(messages: readonly Fields[]): SchemaError | null {
  let open: unknown[] = [];
  let inTurn = false;
  for (const [at, message] of messages.entries()) {
    if (message.role === "tool") {
      if (!inTurn) {
        return pairing(
          "messages with role 'tool' must be a response to a preceeding message with 'tool_calls'.",
          at,
        );
      }
      open = open.filter((id) => id !== message.tool_call_id);
      continue;
    }
    if (open.length > 0) return unanswered(open, at);
    open = listOf(message.tool_calls).map((call) => fieldsOf(call).id);
    inTurn = open.length > 0;
  }
  return open.length > 0 ? unanswered(open, messages.length) : null;
}

function unanswered(ids: readonly unknown[], at: number): SchemaError {
  return pairing(
    `An assistant message with 'tool_calls' must be followed by tool messages responding to each 'tool_call_id'. The following tool_call_ids did not have response messages: ${
      ids.join(", ")
    }`,
    at,
  );
}

function pairing(message: string, at: number): SchemaError {
  return { message, param: `messages.[${at}].role`, code: null };
}

/** JSON mode without the word "json" in the prompt: the model could write blanks until its limit. */
function jsonWordError(
  format: unknown,
  prompt: unknown,
  error: SchemaError,
): SchemaError | null {
  if (fieldsOf(format).type !== "json_object") return null;
  return /json/i.test(JSON.stringify(prompt) ?? "") ? null : error;
}

/** A reasoning item of an earlier response must be followed by the message or the call that it led to. */
function reasoningError(items: readonly Fields[]): SchemaError | null {
  for (const [at, { type, id }] of items.entries()) {
    if (type !== "reasoning" || typeof id !== "string") continue;
    const next = items.slice(at + 1).find((item) => item.type !== "reasoning");
    if (next !== undefined && isByModel(next)) continue;
    return itemError(
      `Item '${id}' of type 'reasoning' was provided without its required following item.`,
    );
  }
  return null;
}

/** Whether the model may have written an item. What a reference stands for is not known here. */
function isByModel({ type, role }: Fields): boolean {
  if (type === undefined || type === null || type === "message") {
    return role === "assistant";
  }
  return !String(type).endsWith("_output");
}

const OUTPUTS: ReadonlyMap<unknown, string> = new Map([
  ["function_call", "function_call_output"],
  ["custom_tool_call", "custom_tool_call_output"],
]);

/**
 * Why the items of a Responses request do not belong together; `null` if they do.
 *
 * @param items Earlier and new items, in order.
 */
export function itemsError(items: readonly Fields[]): SchemaError | null {
  const idsOf = (types: Iterable<unknown>) => {
    const wanted = new Set(types);
    return new Set(
      items.filter(({ type }) => wanted.has(type)).map((one) => one.call_id),
    );
  };
  const called = idsOf(OUTPUTS.keys());
  const answered = idsOf(OUTPUTS.values());
  for (const id of answered) {
    if (!called.has(id)) {
      return itemError(
        `No tool call found for function call output with call_id ${id}.`,
      );
    }
  }
  for (const id of called) {
    if (!answered.has(id)) {
      return itemError(`No tool output found for function call ${id}.`);
    }
  }
  return null;
}

function itemError(message: string): SchemaError {
  return { message, param: "input", code: null };
}
