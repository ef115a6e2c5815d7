/**
 * `tool()` with the whole schema module: any version of zod, strict where possible.
 *
 * @module
 */
import { assertObject } from "../core/names.ts";
import { outputSchema } from "../schema/mod.ts";
import type { JsonSchema, StandardSchema } from "../schema/standard.ts";
import {
  makeTool,
  type RunnableTool,
  type ToolDefinition,
} from "../tools/tool.ts";
import type { ZodLike, ZodOutput } from "./zod.ts";

/**
 * Definition of a tool: as for a session, but zod schemas of any version are supported, and it can
 * be strict.
 */
export type StrictToolDefinition<Schema> =
  & Omit<ToolDefinition<ToolInputOf<Schema>>, "input">
  & {
    /** The input: a Standard Schema, a zod schema of any version, or plain JSON Schema. */
    readonly input: Schema;
    /**
     * Whether the model must follow the schema exactly: optional fields are then nullable for the
     * model, and removed again before they are checked.
     *
     * @default {true} for a Standard Schema or zod; `false` for plain JSON Schema, which is sent as it is.
     */
    readonly strict?: boolean;
  };

/** What `run()` gets for a schema. */
export type ToolInputOf<Schema> = Schema extends ZodLike ? ZodOutput<Schema>
  : Schema extends StandardSchema<unknown, infer Output> ? Output
  : Schema extends {
    readonly "~standard": {
      readonly types?: { readonly output: infer Output } | undefined;
    };
  } ? Output
  // deno-lint-ignore no-explicit-any -- plain JSON Schema has no type
  : any;

/** What a tool accepts as input. */
export type ToolSchema =
  | ZodLike
  | JsonSchema
  | { readonly "~standard": { readonly version: 1; readonly vendor: string } };

/**
 * Makes a tool. The same object runs in `runTools()` and in a session, and can be sent with a
 * response.
 *
 * @example
 * ```ts
 * import { tool } from "@duplex/openai/helpers";
 * import { assertEquals } from "@std/assert";
 *
 * const add = tool({
 *   name: "add",
 *   input: {
 *     type: "object",
 *     properties: { a: { type: "number" }, b: { type: "number" } },
 *     required: ["a", "b"],
 *   },
 *   strict: true,
 *   run: ({ a, b }) => a + b,
 * });
 * assertEquals(JSON.parse(JSON.stringify(add)), {
 *   type: "function",
 *   name: "add",
 *   parameters: {
 *     type: "object",
 *     properties: { a: { type: "number" }, b: { type: "number" } },
 *     required: ["a", "b"],
 *     additionalProperties: false,
 *   },
 *   strict: true,
 * });
 * ```
 *
 * @param definition The definition of the tool.
 * @throws {TypeError} If the name has other letters than the API allows, if `input` or `run` is
 * missing, if an option is unknown, or if strict mode cannot express the schema: the message names the place, and `strict:
 * false` sends the schema unchanged.
 */
export function tool<Schema extends ToolSchema>(
  definition: StrictToolDefinition<Schema>,
): RunnableTool {
  assertObject(definition, "tool");
  const { input, parameters, strict } = definition;
  const isPlain = typeof input === "object" && !("~standard" in input) &&
    !("_zod" in input) && !("_def" in input);
  return makeTool<ToolInputOf<Schema>>(
    definition as unknown as ToolDefinition<ToolInputOf<Schema>>,
    () => {
      const output = outputSchema(
        input,
        parameters as Record<string, unknown>,
        strict ?? !isPlain,
      );
      return {
        parameters: output.schema,
        strict: output.strict,
        read: output.read,
      };
    },
  );
}
