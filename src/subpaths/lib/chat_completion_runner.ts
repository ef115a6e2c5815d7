/**
 * The runner of `openai/lib/ChatCompletionRunner`.
 *
 * @module
 */
export { ChatCompletionRunner } from "../../helpers/runtime.js";
export type { ChatCompletionToolRunnerParams } from "../../helpers/mod.ts";
export type { AbstractChatCompletionRunnerEvents as ChatCompletionRunnerEvents } from "../../helpers/mod.ts";
