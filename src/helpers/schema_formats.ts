/**
 * Formats and tools for a schema that is ready to be sent, whatever library generated it.
 *
 * @module
 */
import type { FunctionTool } from "../generated/types/responses/responses.ts";
import type { OutputSchema } from "../schema/output.ts";
import {
  type AutoParseableResponseFormat,
  type AutoParseableTextFormat,
  type AutoParseableTool,
  makeParseableResponseFormat,
  makeParseableTextFormat,
  makeParseableTool,
} from "./parseable.ts";

/** A tool of Responses with a parser. */
export type ParseableResponseTool<Args> = FunctionTool & {
  /** Carries the type of the arguments; does not exist at run time. */
  __arguments: Args;
  /** Marks a tool with a parser. */
  $brand: "auto-parseable-tool";
  /** Runs the tool. */
  $callback: ((args: Args) => unknown) | undefined;
  /** Parses the arguments. */
  $parseRaw(args: string): Args;
};

/** The parts of a tool besides its schema. */
export interface ToolParts<Args> {
  /** Name that the model calls. */
  readonly name: string;
  /** What the tool does, for the model. */
  readonly description?: string | undefined;
  /** Runs the tool. */
  readonly function?: ((args: Args) => unknown) | undefined;
}

/**
 * A response format of Chat Completions.
 *
 * @param output Schema of the output.
 * @param name Name of the format.
 * @param props Further settings.
 */
export function responseFormat<Output>(
  output: OutputSchema<Output>,
  name: string,
  props: { description?: string },
): AutoParseableResponseFormat<Output> {
  return makeParseableResponseFormat(
    {
      type: "json_schema",
      json_schema: { ...props, name, strict: true, schema: output.schema },
    },
    output.parseSync,
    output,
  );
}

/**
 * A text format of Responses.
 *
 * @param output Schema of the output.
 * @param name Name of the format.
 * @param props Further settings.
 */
export function textFormat<Output>(
  output: OutputSchema<Output>,
  name: string,
  props: { description?: string },
): AutoParseableTextFormat<Output> {
  return makeParseableTextFormat(
    {
      ...props,
      type: "json_schema",
      name,
      strict: true,
      schema: output.schema,
    },
    output.parseSync,
    output,
  );
}

/**
 * A function tool of Chat Completions.
 *
 * @param output Schema of the arguments.
 * @param parts The rest of the tool.
 */
export function chatTool<Args>(
  output: OutputSchema<Args>,
  { name, description, function: callback }: ToolParts<Args>,
  // deno-lint-ignore no-explicit-any -- the overloads of the callers declare the type
): AutoParseableTool<any> {
  const { schema: parameters, parseSync: parser } = output;
  return makeParseableTool({
    type: "function",
    function: {
      name,
      parameters,
      strict: true,
      ...(description && { description }),
    },
  }, { parser, callback, reader: output });
}

/**
 * A function tool of Responses.
 *
 * @param output Schema of the arguments.
 * @param parts The rest of the tool.
 */
export function responsesTool<Args>(
  output: OutputSchema<Args>,
  { name, description, defer_loading, function: callback }: ToolParts<Args> & {
    readonly defer_loading?: boolean | undefined;
  },
): ParseableResponseTool<Args> {
  const { schema: parameters, parseSync: parser } = output;
  const tool = {
    type: "function",
    name,
    parameters,
    strict: true,
    ...(defer_loading !== undefined && { defer_loading }),
    ...(description && { description }),
  };
  // Both kinds of tools carry the same marks.
  return makeParseableTool(tool as never, {
    parser,
    callback,
    reader: output,
  }) as unknown as ParseableResponseTool<Args>;
}
