/**
 * Formats and tools with parsers: they have the marks of the official SDK, so that those made by
 * its helpers work here too.
 *
 * @module
 */
import type { ChatCompletionFunctionTool } from "../generated/types/chat/completions/completions.ts";
import type { ResponseFormatTextJSONSchemaConfig } from "../generated/types/responses/responses.ts";
import type { ResponseFormatJSONSchema } from "../generated/types/shared.ts";

/** Reads a structured output asynchronously, and knows the schemas of its parts. */
export interface OutputReader {
  /** Whether the model writes `{ value }`, because the root is not an object. */
  readonly wrapped: boolean;
  /** Reads and validates a whole output. */
  parse(text: string): Promise<unknown>;
  /** The schema of a part by its JSON pointer; `null` if the schema of the whole does not contain it. */
  at(pointer: string): { read(value: unknown): Promise<unknown> } | null;
}

const FORMAT = "auto-parseable-response-format";
const TOOL = "auto-parseable-tool";

/** A response format of Chat Completions with a parser. */
export type AutoParseableResponseFormat<Parsed> = ResponseFormatJSONSchema & {
  /** Carries the type of the output; does not exist at run time. */
  __output: Parsed;
  /** Marks a format with a parser. */
  $brand: "auto-parseable-response-format";
  /** Parses the text of a complete message. */
  $parseRaw(content: string): Parsed;
};

/** A text format of Responses with a parser. */
export type AutoParseableTextFormat<Parsed> =
  & ResponseFormatTextJSONSchemaConfig
  & {
    /** Carries the type of the output; does not exist at run time. */
    __output: Parsed;
    /** Marks a format with a parser. */
    $brand: "auto-parseable-response-format";
    /** Parses the text of a complete message. */
    $parseRaw(content: string): Parsed;
  };

/** The properties of a tool with a parser. */
export interface ToolOptions {
  /** Name of the function. */
  name: string;
  /** Its arguments, parsed. */
  // deno-lint-ignore no-explicit-any -- of any shape
  arguments: any;
  /** Runs it. */
  // deno-lint-ignore no-explicit-any
  function?: ((args: any) => any) | undefined;
}

/** A function tool of Chat Completions with a parser, and perhaps a function. */
export type AutoParseableTool<
  Options extends ToolOptions,
  HasFunction = Options["function"] extends (...args: never[]) => unknown ? true
    : false,
> = ChatCompletionFunctionTool & {
  /** Carries the type of the arguments; does not exist at run time. */
  __arguments: Options["arguments"];
  /** Carries the type of the name; does not exist at run time. */
  __name: Options["name"];
  /** Carries whether there is a function; does not exist at run time. */
  __hasFunction: HasFunction;
  /** Marks a tool with a parser. */
  $brand: "auto-parseable-tool";
  /** Runs the tool. */
  // deno-lint-ignore no-explicit-any
  $callback: ((args: Options["arguments"]) => any) | undefined;
  /** Parses the arguments. */
  $parseRaw(args: string): Options["arguments"];
};

/**
 * Adds a parser to a response format of Chat Completions.
 *
 * @param format The format; it is copied.
 * @param parser Parses the text of a complete message.
 * @param reader Reads the text asynchronously.
 */
export function makeParseableResponseFormat<Parsed>(
  format: ResponseFormatJSONSchema,
  parser: (content: string) => Parsed,
  reader?: OutputReader,
): AutoParseableResponseFormat<Parsed> {
  return brand({ ...format }, {
    $brand: FORMAT,
    $parseRaw: parser,
    $reader: reader,
  });
}

/**
 * Adds a parser to a text format of Responses.
 *
 * @param format The format; it is copied.
 * @param parser Parses the text of a complete message.
 * @param reader Reads the text asynchronously.
 */
export function makeParseableTextFormat<Parsed>(
  format: ResponseFormatTextJSONSchemaConfig,
  parser: (content: string) => Parsed,
  reader?: OutputReader,
): AutoParseableTextFormat<Parsed> {
  return brand({ ...format }, {
    $brand: FORMAT,
    $parseRaw: parser,
    $reader: reader,
  });
}

/**
 * Adds a parser and a function to a tool.
 *
 * @param tool The tool; it is copied.
 * @param options The parser of its arguments, and what runs it.
 */
export function makeParseableTool<Options extends ToolOptions>(
  tool: ChatCompletionFunctionTool,
  { parser, callback, reader }: {
    parser: (content: string) => Options["arguments"];
    reader?: OutputReader;
    // deno-lint-ignore no-explicit-any
    callback: ((args: Options["arguments"]) => any) | undefined;
  },
): AutoParseableTool<Options> {
  return brand({ ...tool }, {
    $brand: TOOL,
    $parseRaw: parser,
    $callback: callback,
    $reader: reader,
  });
}

/** The marks are not enumerable: they are not sent. */
function brand<T>(value: object, marks: Record<string, unknown>): T {
  for (const [name, mark] of Object.entries(marks)) {
    Object.defineProperty(value, name, { value: mark });
  }
  return value as T;
}

/**
 * The reader of a format or a tool; `undefined` for those of the official helpers.
 *
 * @param marked A format or a tool.
 */
export function readerOf(marked: unknown): OutputReader | undefined {
  return (marked as { $reader?: OutputReader } | null | undefined)?.$reader;
}

/**
 * Whether a format has a parser.
 *
 * @param format Any format.
 */
export function isAutoParsableResponseFormat<Parsed>(
  format: unknown,
): format is AutoParseableResponseFormat<Parsed> {
  return (format as { $brand?: unknown } | null | undefined)?.$brand === FORMAT;
}

/**
 * Whether a tool has a parser.
 *
 * @param tool Any tool.
 */
export function isAutoParsableTool(
  tool: unknown,
  // deno-lint-ignore no-explicit-any
): tool is AutoParseableTool<any> {
  return (tool as { $brand?: unknown } | null | undefined)?.$brand === TOOL;
}
