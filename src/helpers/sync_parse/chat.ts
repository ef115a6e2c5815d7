/**
 * Structured outputs of chat completions without waiting: functions of `openai/lib/parser`. `parse()` of
 * the client also awaits asynchronous schemas.
 *
 * @module
 */
import { OpenAIError } from "../../errors.ts";
import type {
  ChatCompletion,
  ChatCompletionFunctionTool,
  ChatCompletionMessageFunctionToolCall,
  ChatCompletionMessageToolCall,
  ChatCompletionTool,
} from "../../generated/types/chat/completions/completions.ts";
import {
  ContentFilterFinishReasonError,
  LengthFinishReasonError,
} from "../../output_errors.ts";
import type {
  ParsedChatCompletion,
  ParsedChatCompletionMessageToolCall,
} from "../chat_types.ts";
import {
  checkInputTools,
  hasParseableInput,
  isParseableFormat,
  isParseableFunction,
  parseJson,
  type ParseParams,
} from "../parse_chat.ts";
import {
  isAutoParsableResponseFormat,
  isAutoParsableTool,
} from "../parseable.ts";

/**
 * Whether a tool is a function.
 *
 * @param tool Any tool.
 */
export function isChatCompletionFunctionTool(
  tool: ChatCompletionTool | null | undefined,
): tool is ChatCompletionFunctionTool {
  return tool !== null && tool !== undefined && "function" in tool &&
    tool.function !== undefined;
}

/**
 * Whether the text of a format is parsed.
 *
 * @param format Format of a request.
 */
export function isParseableResponseFormat(format: unknown): boolean {
  return isParseableFormat(format);
}

/**
 * Whether anything of a completion is parsed.
 *
 * @param params Params of the request.
 */
export function hasAutoParseableInput(params: ParseParams): boolean {
  return hasParseableInput(params);
}

/**
 * Checks that the tools of a request can be parsed.
 *
 * @param tools Tools of the request.
 * @throws {OpenAIError} If a function tool is not strict.
 */
export function validateInputTools(
  tools: readonly ChatCompletionTool[] | null | undefined,
): void {
  checkInputTools(tools);
}

/**
 * Checks that calls are calls of functions.
 *
 * @param calls Tool calls of a message.
 * @throws {OpenAIError} If one is not.
 */
export function assertToolCallsAreChatCompletionFunctionToolCalls(
  calls: ChatCompletionMessageToolCall[] | null | undefined,
): asserts calls is ChatCompletionMessageFunctionToolCall[] {
  const other = calls?.find(({ type }) => type !== "function");
  if (!other) return;
  throw new OpenAIError(
    `Currently only \`function\` tool calls are supported; Received \`${other.type}\``,
  );
}

/**
 * Whether the arguments of a call are parsed.
 *
 * @param params Params of the request.
 * @param call The call, which may be incomplete.
 */
export function shouldParseToolCall(
  params: ParseParams | null | undefined,
  call: { type?: string; function?: { name?: string } },
): boolean {
  return call.type === "function" &&
    isParseableFunction(params?.tools, call.function?.name ?? "");
}

/**
 * Parses a text by its format.
 *
 * @param format Format of the request.
 * @param content The whole text.
 * @returns `null` if the format does not request parsing.
 * @throws {StructuredOutputError} If the text does not fit.
 */
export function parseResponseFormatContent<Parsed>(
  format: unknown,
  content: string,
): Parsed | null {
  if (isAutoParsableResponseFormat<Parsed>(format)) {
    return format.$parseRaw(content);
  }
  return isParseableFormat(format) ? parseJson(content) : null;
}

/**
 * Parses the structured outputs and the arguments of a completion, if the request wants that.
 *
 * @param completion The completion.
 * @param params Params of the request.
 * @throws {LengthFinishReasonError | ContentFilterFinishReasonError | StructuredOutputError} If an output that is to be parsed is not whole or does not fit.
 */
export function maybeParseChatCompletion<Parsed>(
  completion: ChatCompletion,
  params: ParseParams | null,
): ParsedChatCompletion<Parsed> {
  if (params && hasParseableInput(params)) {
    return parseChatCompletion(completion, params);
  }
  const choices = completion.choices.map((choice) => ({
    ...choice,
    message: { ...choice.message, parsed: null },
  }));
  return { ...completion, choices } as ParsedChatCompletion<Parsed>;
}

/**
 * Parses the structured outputs and the arguments of a completion.
 *
 * @param completion The completion.
 * @param params Params of the request.
 * @throws {LengthFinishReasonError} If a choice ended by its token limit.
 * @throws {ContentFilterFinishReasonError} If the content filter ended it.
 * @throws {StructuredOutputError} If an output does not fit.
 */
export function parseChatCompletion<Parsed>(
  completion: ChatCompletion,
  params: ParseParams,
): ParsedChatCompletion<Parsed> {
  const choices = completion.choices.map((choice) => {
    if (choice.finish_reason === "length") {
      throw new LengthFinishReasonError(completion);
    }
    if (choice.finish_reason === "content_filter") {
      throw new ContentFilterFinishReasonError(completion);
    }
    const { content, refusal, tool_calls, function_call } = choice.message;
    const hasText = typeof content === "string" && !refusal &&
      (content !== "" || (!tool_calls?.length && !function_call));
    return {
      ...choice,
      message: {
        ...choice.message,
        ...(tool_calls && {
          tool_calls: tool_calls.map((call) => parseToolCall(call, params)),
        }),
        parsed: hasText
          ? parseResponseFormatContent(params.response_format, content)
          : null,
      },
    };
  });
  return { ...completion, choices } as ParsedChatCompletion<Parsed>;
}

function parseToolCall(
  call: ChatCompletionMessageToolCall,
  { tools }: ParseParams,
): ParsedChatCompletionMessageToolCall {
  if (call.type === "custom") return call;
  if (call.type !== "function") {
    const { type } = call as { type: string };
    throw new OpenAIError(
      `Currently only \`function\` and \`custom\` tool calls are supported; Received \`${type}\``,
    );
  }
  const { name, arguments: text } = call.function;
  const tool = (tools as ChatCompletionTool[] | undefined)?.find((one) =>
    isChatCompletionFunctionTool(one) && one.function.name === name
  ) as ChatCompletionFunctionTool | undefined;
  return {
    ...call,
    function: { ...call.function, parsed_arguments: argumentsOf(tool, text) },
  };
}

/**
 * Parses the arguments of a call by its tool.
 *
 * @param tool The tool, if there is one.
 * @param text The arguments.
 */
function argumentsOf(
  tool: ChatCompletionFunctionTool | undefined,
  text: string,
): unknown {
  if (isAutoParsableTool(tool)) return tool.$parseRaw(text);
  return tool?.function.strict ? parseJson(text) : null;
}
