/**
 * A tool: what the model may call, and what runs when it does.
 *
 * Knows nothing of sessions or requests, so every surface of the API can run it.
 *
 * @module
 */
import { abortable } from "@std/async/abortable";
import { MAX_TIMER_MS } from "../core/limits.ts";

/** The part of Standard Schema that is used; zod, valibot and arktype objects are of this form. */
export interface StandardSchema<Input = unknown, Output = Input> {
  /** Where the standard keeps its things. */
  readonly "~standard": {
    /** Version of the standard. */
    readonly version: 1;
    /** Who made the schema. */
    readonly vendor: string;
    /** Checks a value. */
    readonly validate: (value: unknown) =>
      | StandardResult<Output>
      | Promise<StandardResult<Output>>;
    /** Types, which do not exist at run time. */
    readonly types?: { readonly input: Input; readonly output: Output };
    /** The schema as JSON Schema, where the library offers it. */
    readonly jsonSchema?: {
      readonly input: (
        options: { target: "draft-07" },
      ) => Record<string, unknown>;
    };
  };
}

/** What a Standard Schema says of a value. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | {
    readonly issues: readonly {
      readonly message: string;
      readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[];
    }[];
  };

/** Plain JSON Schema of an object. */
export type JsonSchema = {
  readonly type: "object";
  readonly [keyword: string]: unknown;
};

/** What a running tool knows of its call. */
export interface ToolContext {
  /** ID of the call. */
  readonly toolCallId: string;
  /** Aborted when the call is out of time, or is no longer wanted. */
  readonly signal: AbortSignal;
}

/** A tool, ready to be offered and run. */
export interface Tool {
  /** Name that the model calls. */
  readonly name: string;
  /** What the model is told of it. */
  readonly description?: string;
  /** JSON Schema of its arguments. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Whether an interruption aborts it. */
  readonly abortOnInterrupt: boolean;
  /**
   * Runs it.
   *
   * @param args Arguments as the model wrote them, in JSON.
   * @param context The call.
   * @param report Told what was thrown, where the model hears only that it failed.
   * @returns What the model is told: a result, or an error that it may read.
   */
  call(
    args: string,
    context: ToolContext,
    report?: (error: unknown) => void,
  ): Promise<string>;
}

/** What makes a tool. */
export interface ToolDefinition<Input> {
  /** Name that the model calls: letters, digits, `_` and `-`. */
  readonly name: string;
  /** What it does, and when to use it. */
  readonly description?: string;
  /**
   * What it takes: a Standard Schema (zod, valibot, arktype), which arguments are checked
   * against, or plain JSON Schema, which the model is only told.
   */
  readonly input: StandardSchema<unknown, Input> | JsonSchema;
  /**
   * JSON Schema of `input`, for a Standard Schema whose library cannot write its own.
   */
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** What happens; text goes to the model as it is, anything else as JSON. */
  readonly run: (input: Input, context: ToolContext) => unknown;
  /** Longest it may run, in ms. @default {60_000} */
  readonly timeout?: number;
  /** Aborts its signal when the user interrupts the answer. @default {false} */
  readonly abortOnInterrupt?: boolean;
}

/**
 * Thrown by a tool to tell the model what went wrong.
 *
 * Whatever else a tool throws is kept from the model, which hears only that it failed. In
 * a session it is the `cause` of an `error` event with the code `tool_failed`.
 */
export class ToolError extends Error {
  /** Class name, as in stack traces. */
  override readonly name: string = "ToolError";
}

/**
 * Makes a tool.
 *
 * @example
 * ```ts
 * import { tool } from "@duplex/openai/realtime";
 * import { assertEquals } from "@std/assert";
 *
 * const add = tool({
 *   name: "add",
 *   input: {
 *     type: "object",
 *     properties: { a: { type: "number" }, b: { type: "number" } },
 *   },
 *   run: ({ a, b }: { a: number; b: number }) => a + b,
 * });
 * // connect({ model: "gpt-realtime", tools: [add] }) runs it by itself; alone it runs so:
 * const context = { toolCallId: "call_1", signal: new AbortController().signal };
 * assertEquals(await add.call('{"a":1,"b":2}', context), "3");
 * ```
 *
 * @throws {TypeError} If the name has other letters, if there is no input or nothing to run,
 * or if a Standard Schema comes without a JSON Schema, and its library writes none.
 */
// deno-lint-ignore no-explicit-any -- plain JSON Schema tells the compiler nothing
export function tool<Input = any>(definition: ToolDefinition<Input>): Tool {
  const { name, description, input, run, timeout = 60_000 } = definition;
  if (!/^[\w-]+$/.test(name) || !input || typeof run !== "function") {
    throw new TypeError(
      `Cannot make tool "${name}": name must be letters, digits, "_" or "-", input must be a schema, run must be a function`,
    );
  }
  const { $schema: _, ...parameters } = definition.parameters ??
    jsonSchemaOf(name, input);
  return {
    name,
    description,
    parameters,
    abortOnInterrupt: definition.abortOnInterrupt ?? false,
    async call(args, context, report) {
      const clock = new AbortController();
      const timer = setTimeout(
        () =>
          clock.abort(new ToolError(`${name} took longer than ${timeout} ms`)),
        Math.min(timeout, MAX_TIMER_MS),
      );
      const signal = AbortSignal.any([context.signal, clock.signal]);
      try {
        const value = await validated(name, input, args);
        const result = await abortable(
          Promise.resolve(run(value as Input, { ...context, signal })),
          signal,
        );
        return typeof result === "string"
          ? result
          : JSON.stringify(result ?? null) ?? "null"; // a function, say
      } catch (error) {
        const meant = error instanceof ToolError;
        if (!meant) report?.(error);
        return JSON.stringify({
          error: meant ? error.message : `${name} failed`,
        });
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

function jsonSchemaOf(
  name: string,
  input: StandardSchema<unknown, unknown> | JsonSchema,
): Readonly<Record<string, unknown>> {
  if (!("~standard" in input)) return input;
  const standard = (input as StandardSchema)["~standard"];
  const own = input as unknown as {
    toJSONSchema?: () => Record<string, unknown>;
    toJsonSchema?: () => Record<string, unknown>;
  };
  const schema = standard.jsonSchema?.input({ target: "draft-07" }) ??
    own.toJSONSchema?.() ?? own.toJsonSchema?.();
  if (!schema) {
    throw new TypeError(
      `Cannot offer tool "${name}": ${standard.vendor} does not provide a JSON Schema, pass one as parameters`,
    );
  }
  return schema;
}

async function validated(
  name: string,
  input: StandardSchema<unknown, unknown> | JsonSchema,
  args: string,
): Promise<unknown> {
  let value: unknown;
  try {
    value = JSON.parse(args || "{}");
  } catch {
    throw new ToolError(`${name}: the arguments are not JSON`);
  }
  if (!("~standard" in input)) return value;
  const result = await (input as StandardSchema)["~standard"].validate(value);
  if (!result.issues) return result.value;
  const issues = result.issues.map(({ message, path }) => {
    const where = (path ?? []).map((step) =>
      typeof step === "object" ? step.key : step
    ).join(".");
    return where ? `${where}: ${message}` : message;
  });
  throw new ToolError(`${name}: ${issues.join("; ")}`);
}
