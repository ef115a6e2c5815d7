/**
 * The stream of `openai/lib/ChatCompletionStream`.
 *
 * @module
 */
export { ChatCompletionStream } from "../../helpers/runtime.js";
export type {
  ChatCompletionSnapshot,
  ChatCompletionStreamEvents,
  ChatCompletionStreamParams,
  ContentDeltaEvent,
  ContentDoneEvent,
  FunctionToolCallArgumentsDeltaEvent,
  FunctionToolCallArgumentsDoneEvent,
  LogProbsContentDeltaEvent,
  LogProbsContentDoneEvent,
  LogProbsRefusalDeltaEvent,
  LogProbsRefusalDoneEvent,
  RefusalDeltaEvent,
  RefusalDoneEvent,
} from "../../helpers/mod.ts";
