/**
 * Structured outputs of responses without waiting, of `openai/lib/ResponsesParser`.
 *
 * @module
 */
import type { RequestOptions } from "../../contract.ts";
import type {
  ResponseCreateParamsBase,
  ResponseInputItem,
} from "../../generated/types/responses/responses.ts";
import type { ParseAsOption } from "../../helpers/mod.ts";

export {
  addOutputText,
  hasAutoParseableInput,
  isAutoParsableTool,
  makeParseableResponseTool,
  maybeParseResponse,
  parseResponse,
  shouldParseToolCall,
  validateInputTools,
} from "../../helpers/sync_parse/response.ts";
export type {
  AutoParseableResponseTool,
  ExtractParsedContentFromParams,
  ParseableToolsParams,
  ResponseCreateParamsWithTools,
} from "../../helpers/sync_parse/response.ts";
export type {
  ParsedResponse,
  ParsedResponseContentOf,
  ParsedResponseFunctionToolCall,
  ParsedResponseOutputItem,
  ParsedResponseOutputMessage,
  ParsedResponseOutputText,
  ParsedTextOf,
  ResponseParseParams,
} from "../../helpers/parse_response.ts";
export type {
  AutoParseableTextFormat,
  AutoParseableTool,
  ToolOptions,
} from "../../helpers/parseable.ts";
export type { ParsedWithOptions } from "../../helpers/requests/parser_params.ts";

/** Options of `parse()` and `stream()`: those of the request, and by which format the output is parsed. */
export type ResponseParseOptions = RequestOptions & ParseAsOption;

/** The input of a request, also as a list whose items are known in order. */
export interface ResponseParsingInput {
  /** The input. */
  input?:
    | ResponseCreateParamsBase["input"]
    | [ResponseInputItem, ...ResponseInputItem[]];
}

/** A format that an output is parsed by: its `type` selects the parser. */
export type ResponseParserTextFormat = { readonly type: string } | null;
