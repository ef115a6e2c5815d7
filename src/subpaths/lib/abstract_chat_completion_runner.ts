/**
 * What both runners share, of `openai/lib/AbstractChatCompletionRunner`.
 *
 * @module
 */
export { AbstractChatCompletionRunner } from "../../helpers/runtime.js";
export type {
  AbstractChatCompletionRunnerEvents,
  ChatCompletionRunnerContext,
  RunnerOptions,
} from "../../helpers/mod.ts";
