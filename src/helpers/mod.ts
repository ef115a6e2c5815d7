/**
 * What stands above single requests: streams of events, structured outputs, tool loops.
 *
 * @module
 */
export { AssistantAccumulator, AssistantStream, poll } from "./runtime.js";
export type {
  AssistantDerived,
  AssistantStreamEvents,
} from "./assistant_events.ts";
export type {
  RunCreateParamsBaseStream,
  RunOperations,
  RunSubmitToolOutputsParamsStream,
  ThreadCreateAndRunParamsBaseStream,
  ThreadOperations,
} from "./assistant_stream.ts";
export type { PollOptions } from "./poll.ts";
export { ChatCompletionAccumulator } from "./runtime.js";
export type { ChatAccumulatorOptions } from "./chat_accumulator.ts";
export { ChatCompletionStream } from "./runtime.js";
export type {
  ChatCompletionStreamEvents,
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
} from "./chat_event_types.ts";
export type {
  ChatCompletionSnapshot,
  ChatCompletionStreamParams,
  ExtractParsedContentFromParams,
  ParsedChatCompletion,
  ParsedChatCompletionMessage,
  ParsedChatCompletionMessageToolCall,
  ParsedChoice,
  ParsedFunction,
  ParsedFunctionToolCall,
  ParsedOf,
} from "./chat_types.ts";
export { AbstractChatCompletionRunner } from "./runtime.js";
export type {
  AbstractChatCompletionRunnerEvents,
  CalledFunction,
  ChatCompletionRunnerContext,
  CreateChatCompletion,
  RunnerOptions,
} from "./chat_runner.ts";
export {
  ChatCompletionRunner,
  ChatCompletionStreamingRunner,
} from "./runtime.js";
export type {
  ChatCompletionToolRunnerParams,
  RunnableFunction,
  RunnableToolFunction,
  RunnableTools,
} from "./run_tools.ts";
export { EventStream } from "./runtime.js";
export type {
  BaseEvents,
  EmittedResult,
  EventParameters,
} from "./event_stream.ts";
export {
  isAutoParsableResponseFormat,
  isAutoParsableTool,
  makeParseableResponseFormat,
  makeParseableTextFormat,
  makeParseableTool,
} from "./runtime.js";
export type {
  AutoParseableResponseFormat,
  AutoParseableTextFormat,
  AutoParseableTool,
  ToolOptions,
} from "./parseable.ts";
export type { OutputReader } from "./parseable.ts";
export type { ParseParams } from "./parse_chat.ts";
export type { ParseOptions, RepairOptions } from "./repair.ts";
export { tool } from "./tool.ts";
export type { StrictToolDefinition, ToolInputOf, ToolSchema } from "./tool.ts";
export { ToolError } from "../tools/tool.ts";
export type { RunnableTool, Tool, ToolContext } from "../tools/tool.ts";
export type { JsonSchema } from "../schema/standard.ts";
export { StructuredOutputError } from "../errors.ts";
export type { OutputIssue } from "../errors.ts";
export type { ZodLike, ZodOutput } from "./zod.ts";
export { ResponseAccumulator, ResponseStream } from "./runtime.js";
export type {
  ResponseCreateAndStreamParams,
  ResponseEvents,
  ResponseFunctionCallArgumentsDeltaEvent,
  ResponseOperations,
  ResponseStreamByIdParams,
  ResponseStreamParams,
  ResponseTextDeltaEvent,
} from "./response_stream.ts";
export type {
  ParsedResponse,
  ParsedResponseContentOf,
  ParsedResponseFunctionToolCall,
  ParsedResponseOutputItem,
  ParsedResponseOutputMessage,
  ParsedResponseOutputText,
  ParsedTextOf,
  ResponseParseParams,
} from "./parse_response.ts";
