/**
 * The tools of a runner, checked once.
 *
 * @module
 */
import type {
  FunctionTool,
  ResponseOutputItem,
} from "../../generated/types/responses/responses.ts";
import { isAutoParsableTool } from "../parseable.ts";
import type { ParseableResponseTool } from "../schema_formats.ts";
import type { ComputerToolset } from "./computer.ts";
import type {
  ResponsesRunnerTools,
  RunnerBrowser,
  RunnerFunction,
  RunnerFunctionOutput,
} from "./responses_types.ts";

/** Reads arguments before anything runs, and returns what is to run. Shared with the official SDK. */
const STAGES: unique symbol = Symbol.for(
  "openai.responses.runnerFunctionStages",
) as never;

/** A function whose arguments are checked before anything runs. */
interface StagedExecute {
  (
    ...args: Parameters<RunnerFunction["execute"]>
  ): ReturnType<RunnerFunction["execute"]>;
  [STAGES]?: (
    args: Record<string, unknown>,
  ) => PrepareResult | Promise<PrepareResult>;
}

type PrepareResult = () => ReturnType<RunnerFunction["execute"]>;

/** A registered function. */
export interface RegisteredFunction {
  readonly execute: RunnerFunction["execute"];
  readonly prepare: StagedExecute[typeof STAGES] | undefined;
  readonly isIndependent: boolean;
  readonly mayBeSupplied: boolean;
}

/** The tools of a runner. */
export interface Registry {
  readonly functions: ReadonlyMap<string, RegisteredFunction>;
  readonly declarations: readonly FunctionTool[];
  readonly browser: RunnerBrowser | undefined;
  readonly browserNames: ReadonlySet<string>;
  readonly computer: ComputerToolset | undefined;
  /** Whether a call may begin while the response is streamed. */
  readonly mayBeginEarly: (call: ResponseOutputItem) => boolean;
  /** Whether `earlyExecution` was given. */
  readonly isSelective: boolean;
}

/**
 * Checks the tools of a runner.
 *
 * @param tools The tools.
 * @throws {TypeError} If one is not a tool, or two have the same name.
 */
export function register(tools: ResponsesRunnerTools): Registry {
  const { browser, computer, functions = [], earlyExecution } = tools;
  const browserTools = browser?.tools() ?? [];
  const browserNames = new Set(browserTools.map(({ name }) => name));
  const registered = new Map<string, RegisteredFunction>();
  if (!Array.isArray(functions)) {
    throw new TypeError(
      `functions must be an array, got ${typeof functions}`,
    );
  }
  const declarations = functions.map((one, at) => {
    const { tool, execute, independent = false, allowOutputOverride = false } =
      one ?? {};
    if (
      tool?.type !== "function" || typeof tool.name !== "string" || !tool.name
    ) {
      throw new TypeError(
        `functions[${at}].tool must be of type function and have a name`,
      );
    }
    if (typeof execute !== "function") {
      throw new TypeError(
        `functions[${at}].execute must be a function, got ${typeof execute}`,
      );
    }
    if (registered.has(tool.name) || browserNames.has(tool.name)) {
      throw new TypeError(
        `functions[${at}].tool.name must be unique, got "${tool.name}" twice`,
      );
    }
    registered.set(tool.name, {
      execute: (...args) => execute.apply(one, args),
      prepare: (execute as StagedExecute)[STAGES],
      isIndependent: independent,
      mayBeSupplied: allowOutputOverride,
    });
    return structuredClone(tool);
  });
  const early = earlyExecution ?? null;
  for (const name of early?.functions ?? []) {
    if (!registered.has(name) && !browserNames.has(name)) {
      throw new TypeError(
        `earlyExecution.functions must have names of functions, got "${name}"`,
      );
    }
  }
  if (early?.computer && !computer) {
    throw new TypeError("earlyExecution.computer needs a computer, got none");
  }
  return {
    functions: registered,
    declarations: [...browserTools, ...declarations],
    browser,
    browserNames,
    computer,
    isSelective: early !== null,
    mayBeginEarly: (call) =>
      early === null ||
      (call.type === "computer_call"
        ? early.computer === true
        : call.type === "function_call" &&
          (early.functions ?? []).includes(call.name)),
  };
}

/**
 * Makes a function of a runner from a tool with a schema: arguments of all calls of a response are
 * checked before the first one runs.
 *
 * @example
 * ```ts ignore
 * const runner = new ResponsesToolRunner({
 *   functions: [runnerFunction(zodResponsesFunction({
 *     name: "weather",
 *     parameters: z.object({ city: z.string() }),
 *     function: ({ city }) => `sunny in ${city}`,
 *   }))],
 * });
 * ```
 *
 * @param tool A tool of `zodResponsesFunction()` or `standardResponsesFunction()`, with a function that
 * returns text or a list of content.
 * @throws {TypeError} If it has no function or no schema.
 */
export function runnerFunction<Arguments>(
  tool: ParseableResponseTool<Arguments>,
): RunnerFunction {
  const { $parseRaw: parse, $callback: run } = tool as {
    $parseRaw?: (args: string) => unknown;
    $callback?: (args: never) => RunnerFunctionOutput;
  };
  if (!isAutoParsableTool(tool) || !parse || !run) {
    throw new TypeError(
      "runnerFunction() needs a tool with a schema and a function, such as zodResponsesFunction() makes",
    );
  }
  const prepare = async (args: Record<string, unknown>) => {
    const parsed = await parse.call(tool, JSON.stringify(args));
    return async () => await run.call(tool, parsed as never);
  };
  const execute: StagedExecute = async (args) => (await prepare(args))();
  Object.defineProperty(execute, STAGES, { value: prepare });
  return { tool: { ...(tool as FunctionTool) }, execute };
}
