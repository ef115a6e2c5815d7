// deno-lint-ignore-file no-explicit-any -- each tool has its own arguments
/**
 * Functions of `openai/lib/RunnableFunction`.
 *
 * @module
 */
import type {
  RunnableFunction,
  RunnableToolFunction,
  RunnableTools as Tools,
} from "../../helpers/mod.ts";

export type {
  RunnableFunction,
  RunnableToolFunction,
} from "../../helpers/mod.ts";

/** Arguments of several functions: objects if they have parsers, or else text. */
export type BaseFunctionsArgs = readonly (object | string)[];

/** Tools of a run. */
export type RunnableTools<
  _FunctionsArgs extends BaseFunctionsArgs = any[],
  Context = unknown,
> = Tools<Context>;

/** Functions of several tools. */
export type RunnableFunctions<
  _FunctionsArgs extends BaseFunctionsArgs = any[],
  Context = unknown,
> = readonly RunnableFunction<any, Context>[];

/** A function with a parser of its arguments. */
export type RunnableFunctionWithParse<Args = unknown, Context = unknown> =
  & RunnableFunction<Args, Context>
  & Required<
    Pick<
      RunnableFunction<Args, Context>,
      "parse" | "parameters" | "description"
    >
  >;

/** A function that gets its arguments as text. */
export type RunnableFunctionWithoutParse<Context = unknown> =
  & RunnableFunction<string, Context>
  & Required<
    Pick<RunnableFunction<string, Context>, "parameters" | "description">
  >
  & { parse?: never };

/** A tool of a function with a parser. */
export interface RunnableToolFunctionWithParse<
  Args = unknown,
  Context = unknown,
> extends RunnableToolFunction<Args, Context> {
  /** The function. */
  function: RunnableFunctionWithParse<Args, Context>;
}

/** A tool of a function that gets its arguments as text. */
export interface RunnableToolFunctionWithoutParse<Context = unknown>
  extends RunnableToolFunction<string, Context> {
  /** The function. */
  function: RunnableFunctionWithoutParse<Context>;
}

/** A tool of a function that uses the context of the run. */
export type RunnableToolFunctionWithContext<Context> = RunnableToolFunction<
  any,
  Context
>;

/**
 * Whether a function brings a parser.
 *
 * @param fn The function.
 */
export function isRunnableFunctionWithParse<Args = unknown, Context = unknown>(
  fn: RunnableFunction<Args, Context>,
): fn is RunnableFunctionWithParse<Args, Context> {
  return typeof fn.parse === "function";
}

/** A tool of a function with a parser. */
export class ParsingToolFunction<Args = unknown, Context = unknown> {
  /** Always `function`. */
  readonly type = "function" as const;
  /** The function. */
  readonly function: RunnableFunctionWithParse<Args, Context>;

  /**
   * Makes a tool.
   *
   * @param input The function.
   */
  constructor(input: RunnableFunctionWithParse<Args, Context>) {
    this.function = input;
  }
}
