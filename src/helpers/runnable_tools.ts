/**
 * Tools of `chat.completions.runTools()`: their form in a request, and how a call runs.
 *
 * @module
 */
import { OpenAIError } from "../errors.ts";
import type {
  ChatCompletionMessageToolCall,
  ChatCompletionTool,
  ChatCompletionToolMessageParam,
} from "../generated/types/chat/completions/completions.ts";
import type { RunnableTool } from "../tools/tool.ts";
import type { ChatCompletionRunnerContext } from "./chat_runner.ts";
import { type AutoParseableTool, isAutoParsableTool } from "./parseable.ts";

/** A function that the model may call. */
export interface RunnableFunction<Args = unknown, Context = unknown> {
  /** Runs it; its result is sent to the model, as text or JSON. */
  function: (
    args: Args,
    runner: ChatCompletionRunnerContext,
    toolContext: Context,
  ) => unknown;
  /** Parses the arguments; without it the function gets them as text. */
  parse?: (input: string) => Args | Promise<Args>;
  /** JSON Schema of the arguments. */
  parameters?: object;
  /** What the function does, for the model. */
  description?: string;
  /** Name; by default that of the function. */
  name?: string | undefined;
  /** Whether the arguments follow the schema strictly. */
  strict?: boolean | null | undefined;
}

/** A tool with a function that runs here. */
export interface RunnableToolFunction<Args = unknown, Context = unknown> {
  /** Always a function. */
  type: "function";
  /** The function. */
  function: RunnableFunction<Args, Context>;
}

/** Tools of a run; a tool made by `tool()` is one of them. */
export type RunnableTools<Context = unknown> = readonly (
  | RunnableTool
  // deno-lint-ignore no-explicit-any -- each tool has its own arguments
  | RunnableToolFunction<any, Context>
  // deno-lint-ignore no-explicit-any
  | AutoParseableTool<any, any>
)[];

/** The conversation, as passed to functions. */
export type RunnerContext = ChatCompletionRunnerContext & {
  /** Ends the run. */
  readonly controller: AbortController;
};

/** What a call of a tool needs. */
export interface CallScope {
  /** The functions by name. */
  readonly functions: ReadonlyMap<string, RunnableFunction>;
  /** The only function that `tool_choice` allows. */
  readonly only: string | undefined;
  /** The conversation. */
  readonly context: RunnerContext;
  /** Context of the program for all functions. */
  readonly toolContext: unknown;
}

/** The outcome of a call. */
export interface CallResult {
  /** The tool's message to the model. */
  readonly message: ChatCompletionToolMessageParam;
  /** Whether the function was called. */
  readonly wasRun: boolean;
}

/**
 * Runs one call.
 *
 * @param call The model's call.
 * @param scope What it needs.
 * @returns `null` for tools that do not run here.
 */
export async function runCall(
  call: ChatCompletionMessageToolCall,
  { functions, only, context, toolContext }: CallScope,
): Promise<CallResult | null> {
  if (call.type !== "function") return null;
  const reply = (content: string, wasRun = false): CallResult => ({
    message: { role: "tool", tool_call_id: call.id, content },
    wasRun,
  });
  const { name, arguments: text } = call.function;
  const own = functions.get(name);
  const quoted = JSON.stringify(name);
  if (!own) {
    const known = [...functions.keys()].map((one) => JSON.stringify(one));
    return reply(
      `Invalid tool_call: ${quoted}. Available options are: ${
        known.join(", ")
      }. Please try again`,
    );
  }
  if (only !== undefined && only !== name) {
    return reply(
      `Invalid tool_call: ${quoted}. ${
        JSON.stringify(only)
      } requested. Please try again`,
    );
  }
  let args: unknown = text;
  if (typeof own.parse === "function") {
    try {
      args = await own.parse(text);
    } catch (error) {
      // The model gets the error about its arguments, and may try again.
      return reply(error instanceof Error ? error.message : String(error));
    }
  }
  // Functions of `tool()` also take the ID of the call.
  const { function: run } = own as { function(...args: unknown[]): unknown };
  const result = await run.call(own, args, context, toolContext, call.id);
  return reply(
    typeof result === "string"
      ? result
      : result === undefined
      ? "undefined"
      : JSON.stringify(result),
    true,
  );
}

/**
 * Converts any tool of a run to one with a function.
 *
 * @param tool The tool.
 * @throws {OpenAIError} If it has no function to run.
 */
export function toRunnable(tool: RunnableTools[number]): RunnableToolFunction {
  if ("call" in tool) return toolAsRunnable(tool);
  if (!isAutoParsableTool(tool)) return tool as RunnableToolFunction;
  const { $callback, $parseRaw, function: own } = tool;
  if (!$callback) {
    throw new OpenAIError(
      "Tool given to `.runTools()` that does not have an associated function",
    );
  }
  return {
    type: "function",
    function: {
      function: $callback,
      name: own.name,
      description: own.description ?? "",
      parameters: own.parameters as object,
      parse: $parseRaw,
      strict: true,
    },
  };
}

/** A tool made by `tool()` turns errors of its function into an output for the model. */
function toolAsRunnable(tool: RunnableTool): RunnableToolFunction {
  const run = (
    args: unknown,
    { controller }: RunnerContext,
    _context: unknown,
    toolCallId: string,
  ) => tool.call(args as string, { toolCallId, signal: controller.signal });
  return {
    type: "function",
    function: {
      function: run as RunnableFunction["function"],
      name: tool.name,
      description: tool.description,
      parameters: tool.parameters,
      strict: tool.strict,
    } as RunnableFunction,
  };
}

/**
 * Name by which the model calls a function.
 *
 * @param own The function.
 */
export function nameOf(own: RunnableFunction): string {
  return own.name || own.function.name;
}

/**
 * A tool in the form of the request.
 *
 * @param tool The tool.
 */
export function toTool(tool: RunnableToolFunction): ChatCompletionTool {
  if (tool.type !== "function") return tool as never;
  const { parameters, description, strict } = tool.function;
  return {
    type: "function",
    function: {
      name: nameOf(tool.function),
      parameters: parameters as Record<string, unknown>,
      ...(description === undefined ? {} : { description }),
      ...(strict === undefined ? {} : { strict }),
    },
  };
}
