/**
 * A tool: a function that the model may call.
 *
 * Independent of sessions and requests, so every surface of the API can run it.
 *
 * @module
 */
import { abortable, MAX_TIMER_MS } from "../core/waits.ts";
import type { Names } from "../core/names.ts";
import type { StructuredOutputError } from "../output_errors.ts";
import {
  issueText,
  type JsonSchema,
  standardJsonSchema,
  type StandardSchema,
} from "../schema/standard.ts";

/** What a running tool knows of its call. */
export interface ToolContext {
  /** ID of the call. */
  readonly toolCallId: string;
  /** Aborted when the call is out of time, or is no longer wanted. */
  readonly signal: AbortSignal;
  /**
   * The same for every attempt of a call, in any process: a service that takes such keys does the
   * work once. Only in `runTools()` of `./helpers`.
   */
  readonly idempotencyKey?: string;
}

/** A tool, ready to be offered and run in a session. */
export interface Tool {
  /** Name that the model calls. */
  readonly name: string;
  /** Description for the model. */
  readonly description?: string;
  /** JSON Schema of its arguments. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Whether an interruption aborts it. */
  readonly abortOnInterrupt: boolean;
  /**
   * Runs it.
   *
   * @param args The model's arguments, in JSON.
   * @param context The call.
   * @param report Receives what the tool threw, if the model is sent only that it failed.
   * @returns The output for the model: a result, or an error message.
   */
  call(
    args: string,
    context: ToolContext,
    report?: (error: unknown) => void,
  ): Promise<string>;
}

/**
 * What `tool()` makes: the same object in sessions, in `runTools()` and among the `tools` of a
 * response. Its enumerable fields are those of a function tool of the API.
 */
export interface RunnableTool extends Tool {
  /** Always a function. */
  readonly type: "function";
  /** JSON Schema of its arguments. */
  readonly parameters: Record<string, unknown>;
  /** Whether the model must follow `parameters` to the letter. */
  readonly strict: boolean;
  /** Longest it may run, in ms. */
  readonly timeout: number;
  /** Whether its calls run alone, in the order of the model. */
  readonly sequential: boolean;
  /** Whether a call needs a decision before it runs, in `runTools()`. */
  readonly approve: boolean | ((input: unknown) => boolean | Promise<boolean>);
  /**
   * Reads and checks arguments.
   *
   * @param args The model's arguments, in JSON.
   * @throws {ToolError} If they are not JSON, or do not match the schema.
   */
  parse(args: string): Promise<unknown>;
  /**
   * Runs the tool, once.
   *
   * @param input Arguments, checked.
   * @param context The call.
   */
  run(input: unknown, context: ToolContext): unknown;
}

/** What makes a tool. */
export interface ToolDefinition<Input> {
  /** Name that the model calls: letters, digits, `_` and `-`. */
  readonly name: string;
  /** What it does, and when to use it. */
  readonly description?: string;
  /**
   * Schema of the arguments: a Standard Schema (zod, valibot, arktype), which validates them, or
   * plain JSON Schema, which is only sent to the model.
   */
  readonly input: StandardSchema<unknown, Input> | JsonSchema;
  /**
   * JSON Schema of `input`, for a Standard Schema whose library cannot convert to it.
   */
  readonly parameters?: Readonly<Record<string, unknown>>;
  /**
   * Does the work. Text is sent to the model unchanged, anything else as JSON. What an async generator
   * yields is progress; its result is what it returns, or the last value that it yields.
   */
  readonly run: (input: Input, context: ToolContext) => unknown;
  /** Longest it may run, in ms. @default {60_000} */
  readonly timeout?: number;
  /** Aborts its signal when the user interrupts the response. @default {false} */
  readonly abortOnInterrupt?: boolean;
  /** In `runTools()`, runs its calls one at a time and in order, never concurrently with other calls. @default {false} */
  readonly sequential?: boolean;
  /**
   * In `runTools()`, whether a call waits for a decision; a function decides by the arguments.
   *
   * `call()`, and so a session, cannot ask, and refuses such a call.
   *
   * @default {false}
   */
  readonly approve?: boolean | ((input: Input) => boolean | Promise<boolean>);
}

/**
 * Thrown by a tool to send the model an error message.
 *
 * Of any other error, the model only learns that the tool failed. In a session, the error is the
 * `cause` of an `error` event with the code `tool_failed`.
 */
export class ToolError extends Error {
  /** Class name, as in stack traces. */
  override readonly name: string = "ToolError";
}

/** A schema as a tool uses it. */
export interface ToolInput {
  /** JSON Schema that is sent. */
  readonly parameters: Record<string, unknown>;
  /** Whether it is strict. */
  readonly strict: boolean;
  /** Arguments from JSON; checked. */
  readonly read: (value: unknown) => Promise<unknown>;
}

/**
 * Makes a tool.
 *
 * `tool()` of `./helpers` makes the same object, accepts schemas of any zod version, and is strict.
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
 * // connect({ model: "gpt-realtime", tools: [add] }) runs it. Without a session:
 * const context = { toolCallId: "call_1", signal: new AbortController().signal };
 * assertEquals(await add.call('{"a":1,"b":2}', context), "3");
 * ```
 *
 * @throws {TypeError} If the name is invalid, if `input` or `run` is missing, if an option is
 * unknown, or if a Standard Schema has no JSON Schema, and its library cannot convert to it.
 */
// deno-lint-ignore no-explicit-any -- plain JSON Schema has no type
export function tool<Input = any>(
  definition: ToolDefinition<Input>,
): RunnableTool {
  return makeTool(definition, ({ input, parameters }) => ({
    parameters: parameters as Record<string, unknown> ?? standardJsonSchema(
      input,
      'pass one as parameters, or take tool() from "@duplex/openai/helpers"',
    ),
    strict: false,
    read: (value) => validated(input, value),
  }));
}

/** What a definition may have; `strict` only in `./helpers`, and `type` if it was one of the API. */
const NAMES: Names<ToolDefinition<unknown> & { strict: 1; type: 1 }> = {
  name: 1,
  description: 1,
  input: 1,
  parameters: 1,
  run: 1,
  timeout: 1,
  abortOnInterrupt: 1,
  sequential: 1,
  approve: 1,
  strict: 1,
  type: 1,
};

// Not that of core/names.ts: every program that starts would read another module.
function checkNames(definition: object): void {
  if (Object(definition) !== definition) {
    throw new TypeError(
      `tool must be an object, got ${definition && typeof definition}`,
    );
  }
  for (const [name, value] of Object.entries(definition)) {
    if (value === undefined || Object.hasOwn(NAMES, name)) continue;
    throw new TypeError(
      `Unknown option "tool.${name}", expected one of ${
        Object.keys(NAMES).join(", ")
      }`,
    );
  }
}

/**
 * Makes a tool whose schema is prepared by a function.
 *
 * @param definition What makes the tool.
 * @param prepare Prepares the schema.
 * @throws {TypeError} If an option is unknown, missing or invalid.
 */
export function makeTool<Input>(
  definition: ToolDefinition<Input>,
  prepare: (definition: ToolDefinition<Input>) => ToolInput,
): RunnableTool {
  checkNames(definition);
  const { name, description, input, run, timeout = 60_000 } = definition;
  const { sequential = false, approve = false } = definition;
  if (!/^[\w-]+$/.test(name ?? "") || !input || typeof run !== "function") {
    throw new TypeError(
      `Cannot make tool "${name}": name must be letters, digits, "_" or "-", input must be a schema, run must be a function`,
    );
  }
  const { strict, read, parameters: { $schema: _, ...parameters } } = prepare(
    definition,
  );
  const parse = (args: string) => parseArguments(name, args, read);
  const fields = {
    type: "function",
    name,
    ...(description !== undefined && { description }),
    parameters,
    strict,
  };
  // Not enumerable, so that the tool as JSON is the function tool of the API.
  const hidden: Omit<RunnableTool, keyof typeof fields> = {
    timeout,
    sequential,
    abortOnInterrupt: definition.abortOnInterrupt ?? false,
    approve: approve as RunnableTool["approve"],
    parse,
    run: (input, context) => run(input as Input, context),
    async call(args, context, report) {
      const clock = new AbortController();
      const timer = setTimeout(
        () =>
          clock.abort(new ToolError(`${name} took longer than ${timeout} ms`)),
        Math.min(timeout, MAX_TIMER_MS),
      );
      const signal = AbortSignal.any([context.signal, clock.signal]);
      try {
        const input = await parse(args) as Input;
        if (await needsApproval(made, input)) {
          throw new ToolError(`${name} needs an approval, and was not run`);
        }
        const result = await abortable(
          finished(run(input, { ...context, signal })),
          signal,
        );
        return outputText(result);
      } catch (error) {
        const meant = error instanceof ToolError;
        if (!meant) report?.(error);
        return errorText(meant ? error.message : `${name} failed`);
      } finally {
        clearTimeout(timer);
      }
    },
  };
  const made = fields as unknown as RunnableTool;
  for (const [key, value] of Object.entries(hidden)) {
    Object.defineProperty(made, key, { value });
  }
  return made;
}

/** @throws {ToolError} If the arguments are not JSON, or do not match the schema. */
async function parseArguments(
  name: string,
  args: string,
  read: ToolInput["read"],
): Promise<unknown> {
  let value: unknown;
  try {
    value = JSON.parse(args || "{}");
  } catch {
    throw new ToolError(`${name}: the arguments are not JSON`);
  }
  try {
    return await read(value);
  } catch (error) {
    const { issues } = error as Partial<StructuredOutputError>;
    if (!issues) throw error;
    throw new ToolError(`${name}: ${issues.map(issueText).join("; ")}`);
  }
}

/**
 * Whether a call needs a decision.
 *
 * @param tool The tool.
 * @param input Arguments, checked.
 */
export async function needsApproval(
  { approve }: RunnableTool,
  input: unknown,
): Promise<boolean> {
  return typeof approve === "function" ? await approve(input) : approve;
}

/**
 * The output for the model: text unchanged, anything else as JSON.
 *
 * @param result What the tool returned.
 */
export function outputText(result: unknown): string {
  return typeof result === "string"
    ? result
    : JSON.stringify(result ?? null) ?? "null"; // a function, for example
}

/**
 * The output for the model after an error.
 *
 * @param error The message.
 */
export function errorText(error: string): string {
  return JSON.stringify({ error });
}

/**
 * The result of a run, which may be an async generator.
 *
 * @param made What `run()` returned.
 * @param onProgress Receives what the generator yields.
 */
export async function finished(
  made: unknown,
  onProgress?: (value: unknown) => void,
): Promise<unknown> {
  const whole = await made;
  const steps = whole as AsyncGenerator | null | undefined;
  if (
    typeof steps?.next !== "function" || !(Symbol.asyncIterator in steps)
  ) return whole;
  let last: unknown;
  for (;;) {
    const { done, value } = await steps.next();
    if (done) return value ?? last;
    last = value;
    onProgress?.(value);
  }
}

async function validated(input: object, value: unknown): Promise<unknown> {
  if (!("~standard" in input)) return value;
  const result = await (input as StandardSchema)["~standard"].validate(value);
  const { issues } = result;
  if (issues) throw Object.assign(new Error("invalid"), { issues });
  return result.value;
}
