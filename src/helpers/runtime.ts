/**
 * The helpers that the resources use. `tools/bundle.ts` makes two files of it: `deferred.js`, a function that
 * runs them when it is first called, so that programs that use none of them do not pay for them, and
 * `runtime.js`, a module.
 *
 * @module
 */
export { AgentResultArtifacts } from "./agents/artifacts.ts";
export {
  AgentFileUploadError,
  prepareFiles,
  uploadFile,
} from "./agents/files.ts";
export {
  agentOutputFormat,
  AgentOutputParseError,
  ParsedAgentTurnResult,
} from "./agents/output_format.ts";
export { createdStream } from "./agents/created_stream.ts";
export { AgentSessionStream } from "./agents/session_stream.ts";
export { AgentTurnResult, AgentTurnResultError } from "./agents/turn.ts";
export { AssistantAccumulator } from "./assistants/assistant_events.ts";
export { AssistantStream } from "./assistants/assistant_stream.ts";
export { ChatCompletionAccumulator } from "./chat_chunks/accumulator.ts";
export { AbstractChatCompletionRunner } from "./chat_runner.ts";
export { ChatCompletionStream } from "./chat_stream.ts";
export { EventStream } from "./event_stream.ts";
export { checkInputTools, parseChatCompletion } from "./parse_chat.ts";
export { parseChat, parseOutput, splitParseOptions } from "./repair.ts";
export { parserParams } from "./requests/parser_params.ts";
export {
  isAutoParsableResponseFormat,
  isAutoParsableTool,
  makeParseableResponseFormat,
  makeParseableTextFormat,
  makeParseableTool,
} from "./parseable.ts";
export {
  createAndWait,
  isSettled,
  poll,
  requestOptions,
  startClock,
} from "./poll.ts";
export {
  ChatCompletionRunner,
  ChatCompletionStreamingRunner,
} from "./chat_tool_runners.ts";
export { parseResponse } from "./parse_response.ts";
export { ResponseAccumulator } from "./response_accumulator.ts";
export { ResponseStream } from "./response_stream.ts";
export { uploadAll, waitForProcessing } from "./wait.ts";
