/**
 * Formats and tools that bring their parser, of `openai/lib/parser`.
 *
 * @module
 */
export {
  isAutoParsableResponseFormat,
  isAutoParsableTool,
  makeParseableResponseFormat,
  makeParseableTextFormat,
  makeParseableTool,
} from "../../helpers/runtime.js";
export {
  assertToolCallsAreChatCompletionFunctionToolCalls,
  hasAutoParseableInput,
  isChatCompletionFunctionTool,
  isParseableResponseFormat,
  maybeParseChatCompletion,
  parseChatCompletion,
  parseResponseFormatContent,
  shouldParseToolCall,
  validateInputTools,
} from "../../helpers/sync_parse/chat.ts";
export type {
  AutoParseableResponseFormat,
  AutoParseableTextFormat,
  AutoParseableTool,
  ExtractParsedContentFromParams,
} from "../../helpers/mod.ts";
