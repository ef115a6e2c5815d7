/**
 * Formats and tools of zod schemas: zod 3, zod 4 and zod/mini. Zod itself is not imported.
 *
 * @module
 */
import type { RealtimeFunctionTool } from "../generated/types/realtime/realtime.ts";
import { jsonSchemaOf, outputSchema } from "../schema/mod.ts";
import {
  type AutoParseableResponseFormat,
  type AutoParseableTextFormat,
  type AutoParseableTool,
  makeParseableResponseFormat,
  makeParseableTextFormat,
  makeParseableTool,
} from "./parseable.ts";
import type { ParseableResponseTool } from "./standard_schema.ts";

export { type OutputIssue, StructuredOutputError } from "../schema/mod.ts";

/** A zod schema, by the types that it carries. */
export type ZodLike = { _output: unknown } | { _zod: { output: unknown } };

/** The output of a zod schema. */
export type ZodOutput<Schema> = Schema extends { _output: infer Output }
  ? Output
  : Schema extends { _zod: { output: infer Output } } ? Output
  : never;

/** What makes a tool. */
export interface ZodFunctionOptions<Schema extends ZodLike> {
  /** Name that the model calls. */
  name: string;
  /** Schema of the arguments. */
  parameters: Schema;
  /** Runs the tool. */
  function?: ((args: ZodOutput<Schema>) => unknown) | undefined;
  /** What the tool does, for the model. */
  description?: string | undefined;
}

/**
 * A response format of Chat Completions.
 *
 * @param schema Schema of the output.
 * @param name Name of the format.
 * @param props Further settings.
 * @throws {TypeError} If strict structured outputs cannot express the schema.
 */
export function zodResponseFormat<Schema extends ZodLike>(
  schema: Schema,
  name: string,
  props: { description?: string; schemaDefinitions?: Record<string, ZodLike> } =
    {},
): AutoParseableResponseFormat<ZodOutput<Schema>> {
  // Shared schemas are inlined, so their names are not needed.
  const { schemaDefinitions: _, ...rest } = props;
  const output = outputSchema<ZodOutput<Schema>>(schema);
  return makeParseableResponseFormat(
    {
      type: "json_schema",
      json_schema: { ...rest, name, strict: true, schema: output.schema },
    },
    output.parseSync,
    output,
  );
}

/**
 * A text format of Responses.
 *
 * @param schema Schema of the output.
 * @param name Name of the format.
 * @param props Further settings.
 * @throws {TypeError} If strict structured outputs cannot express the schema.
 */
export function zodTextFormat<Schema extends ZodLike>(
  schema: Schema,
  name: string,
  props: { description?: string } = {},
): AutoParseableTextFormat<ZodOutput<Schema>> {
  const output = outputSchema<ZodOutput<Schema>>(schema);
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
 * A function tool of Chat Completions that runs.
 *
 * @param options Name, schema and function.
 * @throws {TypeError} If strict structured outputs cannot express the schema.
 */
export function zodFunction<Schema extends ZodLike>(
  options: ZodFunctionOptions<Schema> & {
    function: (args: ZodOutput<Schema>) => unknown;
  },
): AutoParseableTool<
  {
    name: string;
    arguments: ZodOutput<Schema>;
    function: (args: ZodOutput<Schema>) => unknown;
  }
>;
/**
 * A function tool of Chat Completions.
 *
 * @param options Name, schema and function.
 * @throws {TypeError} If strict structured outputs cannot express the schema.
 */
export function zodFunction<Schema extends ZodLike>(
  options: ZodFunctionOptions<Schema>,
): AutoParseableTool<
  {
    name: string;
    arguments: ZodOutput<Schema>;
    function: ((args: ZodOutput<Schema>) => unknown) | undefined;
  }
>;
export function zodFunction<Schema extends ZodLike>(
  options: ZodFunctionOptions<Schema>,
  // deno-lint-ignore no-explicit-any -- the overloads say what it is
): AutoParseableTool<any> {
  const { name, description } = options;
  const output = outputSchema<ZodOutput<Schema>>(options.parameters);
  const tool = makeParseableTool({
    type: "function",
    function: {
      name,
      parameters: output.schema,
      strict: true,
      ...(description && { description }),
    },
  }, {
    parser: output.parseSync,
    callback: options.function,
    reader: output,
  });
  return tool;
}

/**
 * A function tool of Responses.
 *
 * @param options Name, schema and function.
 * @throws {TypeError} If strict structured outputs cannot express the schema.
 */
export function zodResponsesFunction<Schema extends ZodLike>(
  options: ZodFunctionOptions<Schema> & { defer_loading?: boolean | undefined },
): ParseableResponseTool<ZodOutput<Schema>> {
  const { name, description, defer_loading } = options;
  const output = outputSchema<ZodOutput<Schema>>(options.parameters);
  const tool = {
    type: "function",
    name,
    parameters: output.schema,
    strict: true,
    ...(defer_loading !== undefined && { defer_loading }),
    ...(description && { description }),
  };
  // Both kinds of tools carry the same marks.
  return makeParseableTool(tool as never, {
    parser: output.parseSync,
    callback: options.function,
    reader: output,
  }) as unknown as ParseableResponseTool<ZodOutput<Schema>>;
}

/**
 * A function tool of realtime sessions; they are not strict.
 *
 * @param options Name and schema.
 * @throws {TypeError} If JSON Schema cannot express the schema.
 */
export function zodRealtimeFunction<Schema extends ZodLike>(
  options: Omit<ZodFunctionOptions<Schema>, "function">,
): RealtimeFunctionTool {
  const { name, description } = options;
  return {
    type: "function",
    name,
    parameters: jsonSchemaOf(options.parameters, false),
    ...(description && { description }),
  };
}
