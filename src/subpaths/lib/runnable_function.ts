/**
 * Functions of `openai/lib/RunnableFunction`.
 *
 * @module
 */
import type { RunnableFunction } from "../../helpers/mod.ts";

export type {
  RunnableFunction,
  RunnableToolFunction,
  RunnableTools,
} from "../../helpers/mod.ts";

/** A function with a parser of its arguments. */
export type RunnableFunctionWithParse<Args = unknown, Context = unknown> =
  & RunnableFunction<Args, Context>
  & Required<Pick<RunnableFunction<Args, Context>, "parse">>;

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
