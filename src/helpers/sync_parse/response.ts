/**
 * Structured outputs of responses without waiting: `openai/lib/ResponsesParser`. `parse()` of the client
 * also awaits asynchronous schemas.
 *
 * @module
 */
import { addOutputText as withOutputText } from "../../core/output_text.ts";
import { OpenAIError } from "../../errors.ts";
import type { ChatCompletionTool } from "../../generated/types/chat/completions/completions.ts";
import type {
  FunctionTool,
  Response,
  ResponseCreateParams,
  ResponseFunctionToolCall,
  Tool,
} from "../../generated/types/responses/responses.ts";
import { checkInputTools, parseJson } from "../parse_chat.ts";
import {
  hasParseableResponse,
  type ParsedResponse,
  type ParsedResponseContentOf,
  type ResponseParseParams,
} from "../parse_response.ts";
import {
  type AutoParseableTool,
  isAutoParsableTool,
  makeParseableTool,
  type ToolOptions,
} from "../parseable.ts";
import { type CalledTool, calledTool } from "../requests/called_tool.ts";
import { parserParams } from "../requests/parser_params.ts";
import { parseResponseFormatContent } from "./chat.ts";
export { isAutoParsableTool } from "../parseable.ts";

/** Tools whose arguments may be parsed. */
export type ParseableToolsParams = Tool[] | ChatCompletionTool | null;

/** Params of a request with such tools. */
export type ResponseCreateParamsWithTools =
  & Omit<
    ResponseCreateParams,
    "tools"
  >
  & {
    /** The tools. */
    tools?: ParseableToolsParams;
  };

/** Type of `output_parsed` for the params of a request. */
export type ExtractParsedContentFromParams<Params> = ParsedResponseContentOf<
  Params
>;

/** A function tool with a parser of its arguments. */
export type AutoParseableResponseTool<Options extends ToolOptions> =
  & FunctionTool
  & Pick<
    AutoParseableTool<Options>,
    "__arguments" | "__name" | "$brand" | "$callback" | "$parseRaw"
  >;

/**
 * Adds a parser and a function to a tool.
 *
 * @param tool The tool; it is copied.
 * @param options The parser of its arguments, and what runs it.
 */
export function makeParseableResponseTool<Options extends ToolOptions>(
  tool: FunctionTool,
  options: {
    /** Parses the arguments. */
    parser: (content: string) => Options["arguments"];
    /** Runs the tool. */
    // deno-lint-ignore no-explicit-any -- of any result
    callback: ((args: Options["arguments"]) => any) | undefined;
  },
): AutoParseableResponseTool<Options> {
  const made: unknown = makeParseableTool<Options>(tool as never, options);
  return made as AutoParseableResponseTool<Options>;
}

/**
 * Whether anything of a response is parsed.
 *
 * @param params Params of the request.
 */
export function hasAutoParseableInput(params: ResponseParseParams): boolean {
  return hasParseableResponse(parserParams(params));
}

/**
 * Checks that tools of a chat completion can be parsed.
 *
 * @param tools The tools.
 * @throws {OpenAIError} If one is not a function, or is not strict.
 */
export function validateInputTools(
  tools: ChatCompletionTool[] | undefined,
): void {
  const other = tools?.find(({ type }) => type !== "function");
  if (other) {
    throw new OpenAIError(
      `Currently only \`function\` tool types support auto-parsing; Received \`${other.type}\``,
    );
  }
  checkInputTools(tools);
}

/**
 * Fills in `output_text`.
 *
 * @param response The response; it is changed.
 */
export function addOutputText(response: Response): void {
  const { output_text } = withOutputText({
    object: "response",
    output: response.output,
  } as Response);
  response.output_text = output_text;
}

/**
 * Whether the arguments of a call are parsed.
 *
 * @param params Params of the request.
 * @param call The call.
 */
export function shouldParseToolCall(
  params: ResponseParseParams | null | undefined,
  call: ResponseFunctionToolCall,
): boolean {
  const tool = calledTool(params?.tools, call);
  return isAutoParsableTool(tool) || tool?.strict === true;
}

/**
 * Parses the structured output and the arguments of a response, if the request wants that.
 *
 * @param response The response.
 * @param params Params of the request.
 * @throws {StructuredOutputError} If an output does not fit.
 */
export function maybeParseResponse<Parsed>(
  response: Response,
  params: ResponseParseParams | null,
): ParsedResponse<Parsed> {
  if (params && hasAutoParseableInput(params)) {
    return parseResponse(response, params);
  }
  const output = response.output.map((item) => {
    if (item.type === "function_call") {
      return { ...item, parsed_arguments: null };
    }
    if (item.type !== "message") return item;
    const content = item.content.map((part) => ({ ...part, parsed: null }));
    return { ...item, content };
  });
  return finished(response, output) as ParsedResponse<Parsed>;
}

/**
 * Parses the structured output and the arguments of a response. Only a complete one is parsed.
 *
 * @param response The response.
 * @param params Params of the request.
 * @throws {StructuredOutputError} If an output does not fit.
 */
export function parseResponse<Parsed>(
  response: Response,
  params: ResponseParseParams,
): ParsedResponse<Parsed> {
  const isWhole = !response.status || response.status === "completed";
  const format = parserParams(params).text?.format;
  let first: Parsed | null = null;
  const output = response.output.map((item) => {
    if (item.type === "function_call") {
      const tool = isWhole ? calledTool(params.tools, item) : undefined;
      return { ...item, parsed_arguments: argumentsOf(tool, item.arguments) };
    }
    if (item.type !== "message") return item;
    const isAnswer = isWhole &&
      (item.phase === undefined || item.phase === null ||
        item.phase === "final_answer");
    const content = item.content.map((part) => {
      if (part.type !== "output_text") return part;
      const parsed = isAnswer
        ? parseResponseFormatContent<Parsed>(format, part.text)
        : null;
      first ??= parsed;
      return { ...part, parsed };
    });
    return { ...item, content };
  });
  return finished(response, output, first) as ParsedResponse<Parsed>;
}

function finished(
  response: Response,
  output: unknown[],
  output_parsed: unknown = null,
): unknown {
  const parsed = { ...response, output, output_parsed } as Response;
  if (typeof response.output_text !== "string") addOutputText(parsed);
  return parsed;
}

function argumentsOf(tool: CalledTool | undefined, text: string): unknown {
  if (isAutoParsableTool(tool)) return tool.$parseRaw(text);
  return tool?.strict ? parseJson(text) : null;
}
