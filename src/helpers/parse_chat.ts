/**
 * Structured outputs of chat completions.
 *
 * @module
 */
import { OpenAIError } from "../errors.ts";
import {
  ContentFilterFinishReasonError,
  LengthFinishReasonError,
  StructuredOutputError,
} from "../output_errors.ts";
import type {
  ChatCompletion,
  ChatCompletionMessageToolCall,
  ChatCompletionTool,
} from "../generated/types/chat/completions/completions.ts";
import type {
  ParsedChatCompletion,
  ParsedChatCompletionMessageToolCall,
} from "./chat_types.ts";
import {
  isAutoParsableResponseFormat,
  isAutoParsableTool,
  readerOf,
} from "./parseable.ts";
import { listOf, objectOf } from "../core/shape.ts";

/** The params that decide how a completion is parsed. */
export interface ParseParams {
  /** Format of the text. */
  response_format?: unknown;
  /** Tools of the request. */
  tools?: readonly unknown[] | null;
}

/**
 * Whether text of a format is parsed: formats with a parser, and plain JSON Schema.
 *
 * @param format Format of the request.
 */
export function isParseableFormat(format: unknown): boolean {
  return isAutoParsableResponseFormat(format) ||
    (format as { type?: unknown } | null | undefined)?.type === "json_schema";
}

/**
 * Whether the arguments of a function are parsed.
 *
 * @param tools Tools of the request.
 * @param name Name of the function.
 */
export function isParseableFunction(
  tools: ParseParams["tools"],
  name: string,
): boolean {
  const tool = toolOf(tools, name);
  return isAutoParsableTool(tool) || tool?.function.strict === true;
}

/**
 * Whether anything of a completion is parsed.
 *
 * @param params Params of the request.
 */
export function hasParseableInput(
  { response_format, tools }: ParseParams,
): boolean {
  return isParseableFormat(response_format) ||
    (tools ?? []).some((tool) =>
      isAutoParsableTool(tool) || functionOf(tool)?.strict === true
    );
}

/**
 * Checks that the tools of a request can be parsed.
 *
 * @param tools Tools of the request.
 * @throws {OpenAIError} If a function tool is not strict.
 */
export function checkInputTools(
  tools: readonly ChatCompletionTool[] | null | undefined,
): void {
  for (const tool of tools ?? []) {
    if (tool.type === "custom") continue;
    if (tool.type !== "function") {
      throw new OpenAIError(
        `Currently only \`function\` and \`custom\` tool types are supported; Received \`${
          (tool as { type: string }).type
        }\``,
      );
    }
    if (tool.function.strict !== true) {
      throw new OpenAIError(
        `The \`${tool.function.name}\` tool is not marked with \`strict: true\`. Only strict function tools can be auto-parsed`,
      );
    }
  }
}

/**
 * Parses the text of a message by its format.
 *
 * @param format Format of the request.
 * @param content The whole text.
 * @returns `null` if the format does not request parsing; a promise if its schema is asynchronous.
 */
export function parseContent<Parsed>(
  format: unknown,
  content: string,
): Parsed | null | Promise<Parsed> {
  if (isAutoParsableResponseFormat<Parsed>(format)) {
    return readerOf(format)?.parse(content) as Promise<Parsed> | undefined ??
      format.$parseRaw(content);
  }
  return isParseableFormat(format) ? parseJson(content) : null;
}

/**
 * Parses the arguments of a function call.
 *
 * @param tools Tools of the request.
 * @param name Name of the function.
 * @param text The arguments.
 * @returns `null` if the tool does not request parsing; a promise if its schema is asynchronous.
 */
export function parseArguments(
  tools: ParseParams["tools"],
  name: string,
  text: string,
): unknown {
  const tool = toolOf(tools, name);
  if (isAutoParsableTool(tool)) {
    return readerOf(tool)?.parse(text) ?? tool.$parseRaw(text);
  }
  return tool?.function.strict === true ? parseJson(text) : null;
}

/**
 * Parses a structured output.
 *
 * @param text The whole text.
 * @throws {StructuredOutputError} If it is not JSON; the message does not quote it.
 */
export function parseJson<T>(text: string): T {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's error is not the cause, because it quotes the text.
    const message = typeof text === "string"
      ? `text of length ${text.length} is not valid JSON`
      : `expected text, got ${typeof text}`;
    throw new StructuredOutputError([{ message }], text);
  }
}

interface FunctionTool {
  type: "function";
  function: { name: string; strict?: boolean | null };
}

function functionOf(tool: unknown): FunctionTool["function"] | undefined {
  return (tool as Partial<FunctionTool> | null | undefined)?.function;
}

function toolOf(
  tools: ParseParams["tools"],
  name: string,
): FunctionTool | undefined {
  return tools?.find((tool) => functionOf(tool)?.name === name) as
    | FunctionTool
    | undefined;
}

/**
 * Parses the structured output and the arguments of a completion.
 *
 * @param completion The completion.
 * @param params Params of the request.
 * @param always Reject unfinished choices even if nothing needs parsing, as `parse()` does.
 * @throws {LengthFinishReasonError} If a choice ended by its token limit.
 * @throws {ContentFilterFinishReasonError} If the content filter ended it.
 * @throws {OpenAIError} If the server did not send choices.
 */
export async function parseChatCompletion<Parsed>(
  completion: ChatCompletion,
  params: ParseParams,
  always = false,
): Promise<ParsedChatCompletion<Parsed>> {
  const parses = always || hasParseableInput(params);
  const choices: unknown[] = [];
  for (const choice of listOf(completion?.choices, "choices")) {
    if (parses && choice.finish_reason === "length") {
      throw new LengthFinishReasonError(completion);
    }
    if (parses && choice.finish_reason === "content_filter") {
      throw new ContentFilterFinishReasonError(completion);
    }
    choices.push(
      parses ? await parseChoice(choice, params) : {
        ...choice,
        message: { ...choice.message, parsed: null },
      },
    );
  }
  return { ...completion, choices } as ParsedChatCompletion<Parsed>;
}

async function parseChoice(
  choice: ChatCompletion.Choice,
  params: ParseParams,
): Promise<unknown> {
  const message = objectOf(choice.message, "message");
  const { content, refusal, tool_calls, function_call } = message;
  const hasText = typeof content === "string" && !refusal &&
    (content !== "" || (!tool_calls?.length && !function_call));
  const calls: ParsedChatCompletionMessageToolCall[] = [];
  for (const call of tool_calls ? listOf(tool_calls, "tool_calls") : []) {
    calls.push(await parseToolCall(call, params.tools));
  }
  return {
    ...choice,
    message: {
      ...message,
      ...(tool_calls ? { tool_calls: calls } : {}),
      parsed: hasText
        ? await parseContent(params.response_format, content)
        : null,
    },
  };
}

async function parseToolCall(
  call: ChatCompletionMessageToolCall,
  tools: ParseParams["tools"],
): Promise<ParsedChatCompletionMessageToolCall> {
  if (call.type !== "function") return call;
  const { name, arguments: text } = objectOf(call.function, "function");
  return {
    ...call,
    function: {
      ...call.function,
      parsed_arguments: await parseArguments(tools, name, text),
    },
  };
}
