/**
 * The stream of `openai/lib/ChatCompletionStream`.
 *
 * @module
 */
export { ChatCompletionStream } from "../../helpers/runtime.js";
export {
  type MessageChunk,
  messageChunk as makeChatCompletionReadableStreamMessageChunk,
  type SerializedItem as ChatCompletionReadableStreamItem,
  type SerializedMessage,
} from "../../helpers/chat_chunks/messages.ts";
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
