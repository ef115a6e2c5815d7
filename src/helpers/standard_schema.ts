/**
 * Formats and tools for any Standard Schema: valibot, arktype, zod and others.
 *
 * @module
 */
import { outputSchema } from "../schema/mod.ts";
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

export type { ParseableResponseTool } from "./schema_formats.ts";
export { type OutputIssue, StructuredOutputError } from "../schema/mod.ts";

/** The part of Standard Schema that is used. */
export interface StandardSchemaLike {
  /** The properties that the standard defines. */
  readonly "~standard": {
    /** Version of the standard. */
    readonly version: 1;
    /** The library of the schema. */
    readonly vendor: string;
    /** Checks a value. */
    // deno-lint-ignore no-explicit-any -- results differ by the types of each library
    readonly validate: (value: unknown, options?: any) => any;
    /** Types, which do not exist at run time. */
    readonly types?:
      | { readonly input: unknown; readonly output: unknown }
      | undefined;
  };
}

/** The output of a Standard Schema. */
export type StandardOutput<Schema extends StandardSchemaLike> =
  NonNullable<Schema["~standard"]["types"]> extends
    { readonly output: infer Output } ? Output : unknown;

/** Further settings of a format. */
export interface StandardFormatProps {
  /** What the format is for, for the model. */
  description?: string;
  /** JSON Schema, for a library that does not generate one. */
  schema?: Record<string, unknown>;
}

/** Definition of a tool. */
export interface StandardToolOptions<Schema extends StandardSchemaLike> {
  /** Name that the model calls. */
  name: string;
  /** Schema of the arguments. */
  parameters: Schema;
  /** JSON Schema, for a library that does not generate one. */
  schema?: Record<string, unknown>;
  /** Runs the tool. */
  function?: (args: StandardOutput<Schema>) => unknown;
  /** What the tool does, for the model. */
  description?: string;
}

/**
 * A response format of Chat Completions.
 *
 * @param schema Schema of the output.
 * @param name Name of the format.
 * @param props Further settings.
 * @throws {TypeError} If strict structured outputs cannot express the schema.
 */
export function standardResponseFormat<Schema extends StandardSchemaLike>(
  schema: Schema,
  name: string,
  props: StandardFormatProps = {},
): AutoParseableResponseFormat<StandardOutput<Schema>> {
  const { schema: json, ...rest } = props;
  return responseFormat(outputSchema(schema, json), name, rest);
}

/**
 * A text format of Responses.
 *
 * @param schema Schema of the output.
 * @param name Name of the format.
 * @param props Further settings.
 * @throws {TypeError} If strict structured outputs cannot express the schema.
 */
export function standardTextFormat<Schema extends StandardSchemaLike>(
  schema: Schema,
  name: string,
  props: StandardFormatProps = {},
): AutoParseableTextFormat<StandardOutput<Schema>> {
  const { schema: json, ...rest } = props;
  return textFormat(outputSchema(schema, json), name, rest);
}

/**
 * A function tool of Chat Completions that runs.
 *
 * @param options Name, schema and function.
 * @throws {TypeError} If strict structured outputs cannot express the schema.
 */
export function standardFunction<Schema extends StandardSchemaLike>(
  options: StandardToolOptions<Schema> & {
    function: (args: StandardOutput<Schema>) => unknown;
  },
): AutoParseableTool<
  {
    name: string;
    arguments: StandardOutput<Schema>;
    function: (args: StandardOutput<Schema>) => unknown;
  }
>;
/**
 * A function tool of Chat Completions.
 *
 * @param options Name, schema and function.
 * @throws {TypeError} If strict structured outputs cannot express the schema.
 */
export function standardFunction<Schema extends StandardSchemaLike>(
  options: StandardToolOptions<Schema>,
): AutoParseableTool<
  {
    name: string;
    arguments: StandardOutput<Schema>;
    function: ((args: StandardOutput<Schema>) => unknown) | undefined;
  }
>;
export function standardFunction<Schema extends StandardSchemaLike>(
  options: StandardToolOptions<Schema>,
  // deno-lint-ignore no-explicit-any -- the overloads declare the type
): AutoParseableTool<any> {
  return chatTool<StandardOutput<Schema>>(
    outputSchema(options.parameters, options.schema),
    options,
  );
}

/**
 * A function tool of Responses.
 *
 * @param options Name, schema and function.
 * @throws {TypeError} If strict structured outputs cannot express the schema.
 */
export function standardResponsesFunction<Schema extends StandardSchemaLike>(
  options: StandardToolOptions<Schema> & { defer_loading?: boolean },
): ParseableResponseTool<StandardOutput<Schema>> {
  return responsesTool(
    outputSchema(options.parameters, options.schema),
    options,
  );
}
