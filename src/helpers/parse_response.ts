/**
 * Structured outputs of responses.
 *
 * @module
 */
import { addOutputText } from "../core/output_text.ts";
import type {
  Response,
  ResponseFormatTextJSONSchemaConfig,
  ResponseFunctionToolCall,
  ResponseOutputItem,
  ResponseOutputMessage,
  ResponseOutputRefusal,
  ResponseOutputText,
} from "../generated/types/responses/responses.ts";
import { isParseableFormat, parseContent, parseJson } from "./parse_chat.ts";
import {
  type AutoParseableTextFormat,
  isAutoParsableTool,
  readerOf,
} from "./parseable.ts";
import { listOf } from "../core/shape.ts";
import { type CalledTool, calledTool } from "./requests/called_tool.ts";

/** Type of `parsed` for a text format. */
export type ParsedTextOf<Format> = [Format] extends [never] ? null
  : Format extends AutoParseableTextFormat<infer Parsed> ? Parsed
  : Format extends ResponseFormatTextJSONSchemaConfig ? unknown
  : null;

/** Type of `output_parsed` for the params of a request. */
export type ParsedResponseContentOf<Params> = Params extends
  { text?: { format?: infer Format } | null }
  ? ParsedTextOf<NonNullable<Format>>
  : null;

/** Text with its structured output. */
export interface ParsedResponseOutputText<Parsed> extends ResponseOutputText {
  /** The structured output; `null` if there is none. */
  parsed: Parsed | null;
}

/** A part of a message of a response. */
export type ParsedContent<Parsed> =
  | ParsedResponseOutputText<Parsed>
  | ResponseOutputRefusal;

/** A message with its structured output. */
export interface ParsedResponseOutputMessage<Parsed>
  extends Omit<ResponseOutputMessage, "content"> {
  /** Text and refusals. */
  content: ParsedContent<Parsed>[];
}

/** A function call with parsed arguments. */
export interface ParsedResponseFunctionToolCall
  extends ResponseFunctionToolCall {
  /** The arguments, parsed if the tool is strict or has a parser; otherwise `null`. */
  parsed_arguments: unknown;
}

/** An output item, parsed. */
export type ParsedResponseOutputItem<Parsed> =
  | ParsedResponseOutputMessage<Parsed>
  | ParsedResponseFunctionToolCall
  | Exclude<
    ResponseOutputItem,
    ResponseOutputMessage | ResponseFunctionToolCall
  >;

/** A response with its structured output. */
export interface ParsedResponse<Parsed> extends Omit<Response, "output"> {
  /** Output items, parsed. */
  output: ParsedResponseOutputItem<Parsed>[];
  /** The structured output; `null` if there is none. */
  output_parsed: Parsed | null;
}

/** The params that decide how a response is parsed. */
export interface ResponseParseParams {
  /** Format of the text. */
  text?: { format?: unknown } | null;
  /** Tools of the request. */
  tools?: readonly unknown[] | null;
}

/**
 * Whether anything of a response is parsed.
 *
 * @param params Params of the request.
 */
export function hasParseableResponse(
  { text, tools }: ResponseParseParams,
): boolean {
  const parses = (tool: CalledTool): boolean =>
    isAutoParsableTool(tool) ||
    (tool.type === "function" && tool.strict === true) ||
    (tool.tools ?? []).some(parses);
  return isParseableFormat(text?.format) ||
    ((tools ?? []) as readonly CalledTool[]).some(parses);
}

/**
 * Parses the structured output and the arguments of a response.
 *
 * Only a complete response is parsed.
 *
 * @param response The response.
 * @param params Params of the request.
 * @param always Parse even if nothing requests it, as `parse()` does.
 * @throws {OpenAIError} If the server did not send an output.
 */
export async function parseResponse<Parsed>(
  response: Response,
  params: ResponseParseParams,
  always = false,
): Promise<ParsedResponse<Parsed>> {
  const parses = always || hasParseableResponse(params);
  const isWhole = !response?.status || response.status === "completed";
  const format = params.text?.format;
  const output: unknown[] = [];
  for (const item of listOf(response?.output, "output")) {
    if (item.type === "function_call") {
      const parsed = parses && isWhole
        ? await argumentsOf(item, params.tools)
        : null;
      output.push({ ...item, parsed_arguments: parsed });
    } else if (item.type === "message") {
      const { phase } = item as { phase?: string | null };
      const isAnswer = isWhole && (phase == null || phase === "final_answer");
      const content: unknown[] = [];
      for (const part of listOf(item.content, "content")) {
        const isText = part.type === "output_text";
        if (parses && !isText) content.push(part);
        else {
          const parsed = parses && isText && isAnswer
            ? await parseContent<Parsed>(format, part.text)
            : null;
          content.push({ ...part, parsed });
        }
      }
      output.push({ ...item, content });
    } else output.push(item);
  }
  const parsed = { ...response, output } as ParsedResponse<Parsed>;
  addOutputText(parsed);
  parsed.output_parsed = firstParsed(parsed);
  return parsed;
}

function firstParsed<Parsed>(
  { output }: ParsedResponse<Parsed>,
): Parsed | null {
  for (const item of output) {
    if (item.type !== "message") continue;
    for (const part of item.content) {
      if (part.type === "output_text" && part.parsed !== null) {
        return part.parsed;
      }
    }
  }
  return null;
}

function argumentsOf(
  call: ResponseFunctionToolCall,
  tools: ResponseParseParams["tools"],
): unknown {
  const tool = calledTool(tools, call);
  const { arguments: text } = call;
  if (isAutoParsableTool(tool)) {
    return readerOf(tool)?.parse(text) ?? tool.$parseRaw(text);
  }
  return tool?.strict ? parseJson(text) : null;
}
