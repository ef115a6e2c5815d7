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
export type {
  AutoParseableResponseFormat,
  AutoParseableTextFormat,
  AutoParseableTool,
  ExtractParsedContentFromParams,
} from "../../helpers/mod.ts";
