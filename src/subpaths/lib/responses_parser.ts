/**
 * Structured outputs of responses without waiting, of `openai/lib/ResponsesParser`.
 *
 * @module
 */
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
