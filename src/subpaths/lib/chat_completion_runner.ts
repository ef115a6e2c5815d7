/**
 * The runner of `openai/lib/ChatCompletionRunner`.
 *
 * @module
 */
import type { ChatCompletionToolRunnerParams } from "../../helpers/mod.ts";
import type { BaseFunctionsArgs } from "./runnable_function.ts";

export { ChatCompletionRunner } from "../../helpers/runtime.js";
export type {
  ChatCompletionRunnerEvents,
  ChatCompletionToolRunnerParams,
} from "../../helpers/mod.ts";

/** Params of a run whose functions get no context. */
export type ChatCompletionToolRunnerParamsWithoutContext<
  _FunctionsArgs extends BaseFunctionsArgs = BaseFunctionsArgs,
> = ChatCompletionToolRunnerParams & {
  /** Not here. */
  toolContext?: never;
};

/** Params of a run whose functions get a context. */
export type ChatCompletionToolRunnerParamsWithContext<
  _FunctionsArgs extends BaseFunctionsArgs,
  Context,
> = ChatCompletionToolRunnerParams<Context> & {
  /** Passed to each function. */
  toolContext: Context;
};
