/**
 * What the resources load of the helpers, as one file: `tools/bundle.ts` makes `runtime.js` of it,
 * since ten TypeScript modules would add a quarter to the start-up of programs that use none of them.
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
export { ChatCompletionAccumulator } from "./chat_accumulator.ts";
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
} from "./run_tools.ts";
export { parseResponse } from "./parse_response.ts";
export { ResponseAccumulator } from "./response_accumulator.ts";
export { ResponseStream } from "./response_stream.ts";
export { uploadAll, waitForProcessing } from "./wait.ts";
export { ComputerToolset } from "./runners/computer.ts";
