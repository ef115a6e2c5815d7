/**
 * Formats and tools for zod schemas: zod 3, zod 4 and zod/mini. Zod itself is not imported.
 *
 * @module
 */
import type { RealtimeFunctionTool } from "../generated/types/realtime/realtime.ts";
import { outputOf, type OutputSchema } from "../schema/output.ts";
import { toStrict } from "../schema/strict.ts";
import {
  zodCure,
  zodToJsonSchema,
  zodToOpenJsonSchema,
} from "../schema/zod.ts";
import { isZod, zodPart } from "../schema/zod_structure.ts";
import type {
  AutoParseableResponseFormat,
  AutoParseableTextFormat,
  AutoParseableTool,
} from "./parseable.ts";
import {
  chatTool,
  type ParseableResponseTool,
  responseFormat,
  responsesTool,
  textFormat,
} from "./schema_formats.ts";

export { type OutputIssue, StructuredOutputError } from "../output_errors.ts";

/** A zod schema, identified by the types that it carries. */
export type ZodLike = { _output: unknown } | { _zod: { output: unknown } };

/** The output of a zod schema. */
export type ZodOutput<Schema> = Schema extends { _output: infer Output }
  ? Output
  : Schema extends { _zod: { output: infer Output } } ? Output
  : never;

/** Definition of a tool. */
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
  return responseFormat(outputOfZod(schema), name, rest);
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
  return textFormat(outputOfZod(schema), name, props);
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
  // deno-lint-ignore no-explicit-any -- the overloads declare the type
): AutoParseableTool<any> {
  return chatTool(outputOfZod(options.parameters, "parameters"), options);
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
  return responsesTool(outputOfZod(options.parameters, "parameters"), options);
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
    parameters: zodToOpenJsonSchema(checked(options.parameters, "parameters")),
    ...(description && { description }),
  };
}

function outputOfZod<Schema extends ZodLike>(
  schema: Schema,
  option = "schema",
): OutputSchema<ZodOutput<Schema>> {
  return outputOf(
    schema,
    toStrict(zodToJsonSchema(checked(schema, option)), zodCure),
    zodPart,
  );
}

function checked<Schema extends ZodLike>(
  schema: Schema,
  option: string,
): Schema {
  if (isZod(schema)) return schema;
  throw new TypeError(
    `${option} must be a zod schema, got ${
      schema && typeof schema
    }; "@duplex/openai/helpers/standard-schema" takes others`,
  );
}
