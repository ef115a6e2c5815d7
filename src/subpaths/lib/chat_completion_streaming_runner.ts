/**
 * The runner of `openai/lib/ChatCompletionStreamingRunner`.
 *
 * @module
 */
export { ChatCompletionStreamingRunner } from "../../helpers/runtime.js";
export type {
  ChatCompletionStreamEvents,
  ChatCompletionToolRunnerParams as ChatCompletionStreamingToolRunnerParams,
} from "../../helpers/mod.ts";
