/**
 * The runner of `openai/lib/ChatCompletionRunner`.
 *
 * @module
 */
export { ChatCompletionRunner } from "../../helpers/runtime.js";
export type {
  ChatCompletionRunnerEvents,
  ChatCompletionToolRunnerParams,
} from "../../helpers/mod.ts";
