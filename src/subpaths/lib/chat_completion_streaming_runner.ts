/**
 * The runner of `openai/lib/ChatCompletionStreamingRunner`.
 *
 * @module
 */
import type { ChatCompletionToolRunnerParams } from "../../helpers/mod.ts";
import type { BaseFunctionsArgs } from "./runnable_function.ts";

export { ChatCompletionStreamingRunner } from "../../helpers/runtime.js";
export type {
  ChatCompletionStreamEvents,
  ChatCompletionToolRunnerParams as ChatCompletionStreamingToolRunnerParams,
} from "../../helpers/mod.ts";

/** Params of a run whose functions get no context. */
export type ChatCompletionStreamingToolRunnerParamsWithoutContext<
  _FunctionsArgs extends BaseFunctionsArgs = BaseFunctionsArgs,
> = ChatCompletionToolRunnerParams & {
  /** Not here. */
  toolContext?: never;
  /** Replies are streamed. */
  stream: true;
};

/** Params of a run whose functions get a context. */
export type ChatCompletionStreamingToolRunnerParamsWithContext<
  _FunctionsArgs extends BaseFunctionsArgs,
  Context,
> = ChatCompletionToolRunnerParams<Context> & {
  /** Passed to each function. */
  toolContext: Context;
  /** Replies are streamed. */
  stream: true;
};
