/**
 * Helpers for more than one request: structured outputs, streams of events, tool loops, many calls.
 *
 * @module
 */

// Tools: runTools() and what it reports
export { tool } from "./tool.ts";
export { resumeTools, runTools } from "./tool_run/mod.ts";
export { memoryJournal } from "./tool_run/journal.ts";
export { ToolRun } from "./tool_run/run.ts";
export { ToolError } from "../tools/tool.ts";
export type {
  ChatToolRunParams,
  ResponsesToolRunParams,
  ResumeToolsParams,
  ToolRunApi,
} from "./tool_run/mod.ts";
export type { JournalEntry, ToolJournal } from "./tool_run/journal.ts";
export type {
  ResumeToolsOptions,
  ToolDecision,
  ToolRunOptions,
  ToolRunPrices,
} from "./tool_run/options.ts";
export type {
  ToolRunEvent,
  ToolRunEvents,
  ToolRunResult,
} from "./tool_run/events.ts";
export type { SendTurn, ToolRunSetup } from "./tool_run/setup.ts";
export type {
  ToolCallOutcome,
  ToolCallStatus,
  ToolRunCall,
  ToolRunLimits,
  ToolRunState,
  ToolRunStop,
  ToolRunTurn,
  ToolRunUsage,
} from "./tool_run/state.ts";
export type { OfferedTool, StreamNews } from "./tool_run/wire.ts";
export type { StrictToolDefinition, ToolInputOf, ToolSchema } from "./tool.ts";
export type { RunnableTool, Tool, ToolContext } from "../tools/tool.ts";

// Structured outputs
export {
  isAutoParsableResponseFormat,
  isAutoParsableTool,
  makeParseableResponseFormat,
  makeParseableTextFormat,
  makeParseableTool,
} from "./runtime.js";
export { StructuredOutputError } from "../output_errors.ts";
export type {
  AutoParseableResponseFormat,
  AutoParseableTextFormat,
  AutoParseableTool,
  OutputReader,
  ToolOptions,
} from "./parseable.ts";
export type { ParseParams } from "./parse_chat.ts";
export type { ParseOptions, RepairOptions } from "./repair.ts";
export type {
  ParseAsOption,
  ParsedWithOptions,
} from "./requests/parser_params.ts";
export type { ItemAt, StreamOptions } from "./items.ts";
export type { JsonSchema } from "../schema/standard.ts";
export type { OutputIssue } from "../output_errors.ts";
export type { ZodLike, ZodOutput } from "./zod.ts";

// Streams of chat completions
export { ChatCompletionAccumulator, ChatCompletionStream } from "./runtime.js";
export type { ChatAccumulatorOptions } from "./chat_chunks/accumulator.ts";
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
  ChatCompletionParseParams,
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

// Streams of responses
export { ResponseAccumulator, ResponseStream } from "./runtime.js";
export type {
  ResponseCreateAndStreamParams,
  ResponseEvents,
  ResponseFunctionCallArgumentsDeltaEvent,
  ResponseStreamByIdParams,
  ResponseStreamParams,
  ResponseTextDeltaEvent,
} from "./response_stream.ts";
export type {
  ParsedContent,
  ParsedResponse,
  ParsedResponseContentOf,
  ParsedResponseFunctionToolCall,
  ParsedResponseOutputItem,
  ParsedResponseOutputMessage,
  ParsedResponseOutputText,
  ParsedTextOf,
  ResponseParseParams,
} from "./parse_response.ts";

// Streams in general
export { EventStream } from "./runtime.js";
export type {
  BaseEvents,
  EmittedResult,
  EventParameters,
} from "./event_stream.ts";

// Runners of the official SDK
export {
  AbstractChatCompletionRunner,
  ChatCompletionRunner,
  ChatCompletionStreamingRunner,
} from "./runtime.js";
export type {
  AbstractChatCompletionRunnerEvents,
  CalledFunction,
  ChatCompletionRunnerContext,
  RunnerOptions,
} from "./chat_runner.ts";
export type {
  ChatCompletionRunnerEvents,
  ChatCompletionToolRunnerParams,
} from "./chat_tool_runners.ts";
export type {
  RunnableFunction,
  RunnableToolFunction,
  RunnableTools,
} from "./runnable_tools.ts";
export type {
  ChatCompletionClient,
  CreateChatCompletion,
  ResponseClient,
  ResponseOperations,
} from "./requests/senders.ts";

// Many calls, batches and large files
export { BatchRun, runBatch } from "./bulk/run_batch.ts";
export { uploadLarge } from "./bulk/upload_large.ts";
export { mapLimit } from "./bulk/map_limit.ts";
export { RateLimiter, rateLimiter } from "./bulk/rate_limiter.ts";
export {
  BudgetExceededError,
  UsageLedger,
  usageLedger,
} from "./bulk/usage_ledger.ts";
export type {
  BatchFiles,
  BatchRequestError,
  BatchResult,
} from "./bulk/batch_results.ts";
export type { BatchRequest } from "./bulk/batch_request.ts";
export type {
  BatchBodies,
  BatchBodyOf,
  BatchClient,
  BatchParsedOf,
  BatchProgress,
  BatchRunState,
  RunBatchOptions,
} from "./bulk/batch_options.ts";
export type {
  LargeUploadState,
  UploadLargeOptions,
  UploadOperations,
} from "./bulk/upload_large.ts";
export type { MapLimitContext, MapLimitOptions } from "./bulk/map_limit.ts";
export type { ModelPrices, PriceTable } from "./bulk/prices.ts";
export type { SharedStore, SharedValue } from "./bulk/limiter_store.ts";
export type {
  LimiterRunOptions,
  RateLimiterOptions,
} from "./bulk/rate_limiter.ts";
export type {
  LedgerEntry,
  LedgerPosting,
  UsageLedgerOptions,
} from "./bulk/usage_ledger.ts";
export type { OnEvent, TokenUsage } from "../core/client_events.ts";

// Polling
export { poll } from "./runtime.js";
export type { PollOptions } from "./poll.ts";

// Agents
export {
  AgentFileUploadError,
  agentOutputFormat,
  AgentOutputParseError,
  AgentResultArtifacts,
  AgentSessionStream,
  AgentTurnResult,
  AgentTurnResultError,
  ParsedAgentTurnResult,
} from "./runtime.js";
export type { ArtifactOperations } from "./agents/artifacts.ts";
export type {
  AgentSessionCreateHandlers,
  AgentSessionCreateStream,
} from "./agents/created_stream.ts";
export type { FileSender, PreparedAgentFiles } from "./agents/files.ts";
export type { AgentOutputFormat, AgentResult } from "./agents/output_format.ts";
export type {
  AgentSessionStreamParams,
  SessionOperations,
} from "./agents/session_stream.ts";
export type {
  AgentToolError,
  AgentToolHandler,
  AgentToolOutput,
  EventSender,
} from "./agents/tools.ts";
export type { AgentTurnFailure } from "./agents/turn.ts";

// Assistants
export { AssistantAccumulator, AssistantStream } from "./runtime.js";
export type {
  AssistantDerived,
  AssistantStreamEvents,
} from "./assistants/assistant_events.ts";
export type {
  RunCreateAndPollParams,
  RunCreateAndStreamParams,
  RunCreateParamsBaseStream,
  RunOperations,
  RunStreamParams,
  RunSubmitToolOutputsAndPollParams,
  RunSubmitToolOutputsParamsStream,
  RunSubmitToolOutputsStreamParams,
  ThreadCreateAndRunParamsBaseStream,
  ThreadCreateAndRunPollParams,
  ThreadCreateAndRunStreamParams,
  ThreadOperations,
} from "./assistants/assistant_stream.ts";
