/**
 * The names of the subpaths of `openai/lib`, in both packages. The compiler is the test: it reports a name that one of them lacks.
 *
 * Not in the lists: types that only the official SDK's own modules use, such as those of chunks on the wire, of
 * runners with and without a context, and of the options of `parse()`.
 *
 * @module
 */

export type {
  AssistantStream as n0_AssistantStream,
  AssistantStreamEvents as n0_AssistantStreamEvents,
  RunCreateParamsBaseStream as n0_RunCreateParamsBaseStream,
  RunSubmitToolOutputsParamsStream as n0_RunSubmitToolOutputsParamsStream,
  ThreadCreateAndRunParamsBaseStream as n0_ThreadCreateAndRunParamsBaseStream,
} from "../../src/subpaths/lib/assistant_stream.ts";
export type {
  AssistantStream as n0_AssistantStream_official,
  AssistantStreamEvents as n0_AssistantStreamEvents_official,
  RunCreateParamsBaseStream as n0_RunCreateParamsBaseStream_official,
  RunSubmitToolOutputsParamsStream
    as n0_RunSubmitToolOutputsParamsStream_official,
  ThreadCreateAndRunParamsBaseStream
    as n0_ThreadCreateAndRunParamsBaseStream_official,
} from "npm:openai@7.59.0/lib/AssistantStream";
export type {
  ChatCompletionSnapshot as n1_ChatCompletionSnapshot,
  ChatCompletionStream as n1_ChatCompletionStream,
  ChatCompletionStreamEvents as n1_ChatCompletionStreamEvents,
  ChatCompletionStreamParams as n1_ChatCompletionStreamParams,
  ContentDeltaEvent as n1_ContentDeltaEvent,
  ContentDoneEvent as n1_ContentDoneEvent,
  FunctionToolCallArgumentsDeltaEvent as n1_FunctionToolCallArgumentsDeltaEvent,
  FunctionToolCallArgumentsDoneEvent as n1_FunctionToolCallArgumentsDoneEvent,
  LogProbsContentDeltaEvent as n1_LogProbsContentDeltaEvent,
  LogProbsContentDoneEvent as n1_LogProbsContentDoneEvent,
  LogProbsRefusalDeltaEvent as n1_LogProbsRefusalDeltaEvent,
  LogProbsRefusalDoneEvent as n1_LogProbsRefusalDoneEvent,
  RefusalDeltaEvent as n1_RefusalDeltaEvent,
  RefusalDoneEvent as n1_RefusalDoneEvent,
} from "../../src/subpaths/lib/chat_completion_stream.ts";
export type {
  ChatCompletionSnapshot as n1_ChatCompletionSnapshot_official,
  ChatCompletionStream as n1_ChatCompletionStream_official,
  ChatCompletionStreamEvents as n1_ChatCompletionStreamEvents_official,
  ChatCompletionStreamParams as n1_ChatCompletionStreamParams_official,
  ContentDeltaEvent as n1_ContentDeltaEvent_official,
  ContentDoneEvent as n1_ContentDoneEvent_official,
  FunctionToolCallArgumentsDeltaEvent
    as n1_FunctionToolCallArgumentsDeltaEvent_official,
  FunctionToolCallArgumentsDoneEvent
    as n1_FunctionToolCallArgumentsDoneEvent_official,
  LogProbsContentDeltaEvent as n1_LogProbsContentDeltaEvent_official,
  LogProbsContentDoneEvent as n1_LogProbsContentDoneEvent_official,
  LogProbsRefusalDeltaEvent as n1_LogProbsRefusalDeltaEvent_official,
  LogProbsRefusalDoneEvent as n1_LogProbsRefusalDoneEvent_official,
  RefusalDeltaEvent as n1_RefusalDeltaEvent_official,
  RefusalDoneEvent as n1_RefusalDoneEvent_official,
} from "npm:openai@7.59.0/lib/ChatCompletionStream";
export type {
  ChatCompletionRunner as n2_ChatCompletionRunner,
  ChatCompletionRunnerEvents as n2_ChatCompletionRunnerEvents,
  ChatCompletionToolRunnerParams as n2_ChatCompletionToolRunnerParams,
} from "../../src/subpaths/lib/chat_completion_runner.ts";
export type {
  ChatCompletionRunner as n2_ChatCompletionRunner_official,
  ChatCompletionRunnerEvents as n2_ChatCompletionRunnerEvents_official,
  ChatCompletionToolRunnerParams as n2_ChatCompletionToolRunnerParams_official,
} from "npm:openai@7.59.0/lib/ChatCompletionRunner";
export type {
  ChatCompletionStreamEvents as n3_ChatCompletionStreamEvents,
  ChatCompletionStreamingRunner as n3_ChatCompletionStreamingRunner,
  ChatCompletionStreamingToolRunnerParams
    as n3_ChatCompletionStreamingToolRunnerParams,
} from "../../src/subpaths/lib/chat_completion_streaming_runner.ts";
export type {
  ChatCompletionStreamEvents as n3_ChatCompletionStreamEvents_official,
  ChatCompletionStreamingRunner as n3_ChatCompletionStreamingRunner_official,
  ChatCompletionStreamingToolRunnerParams
    as n3_ChatCompletionStreamingToolRunnerParams_official,
} from "npm:openai@7.59.0/lib/ChatCompletionStreamingRunner";
export type {
  AbstractChatCompletionRunner as n4_AbstractChatCompletionRunner,
  AbstractChatCompletionRunnerEvents as n4_AbstractChatCompletionRunnerEvents,
  ChatCompletionRunnerContext as n4_ChatCompletionRunnerContext,
  RunnerOptions as n4_RunnerOptions,
} from "../../src/subpaths/lib/abstract_chat_completion_runner.ts";
export type {
  AbstractChatCompletionRunner as n4_AbstractChatCompletionRunner_official,
  AbstractChatCompletionRunnerEvents
    as n4_AbstractChatCompletionRunnerEvents_official,
  ChatCompletionRunnerContext as n4_ChatCompletionRunnerContext_official,
  RunnerOptions as n4_RunnerOptions_official,
} from "npm:openai@7.59.0/lib/AbstractChatCompletionRunner";
export type {
  BaseEvents as n5_BaseEvents,
  EventParameters as n5_EventParameters,
  EventStream as n5_EventStream,
} from "../../src/subpaths/lib/event_stream.ts";
export type {
  BaseEvents as n5_BaseEvents_official,
  EventParameters as n5_EventParameters_official,
  EventStream as n5_EventStream_official,
} from "npm:openai@7.59.0/lib/EventStream";
export type {
  BaseFunctionsArgs as n6_BaseFunctionsArgs,
  ParsingToolFunction as n6_ParsingToolFunction,
  RunnableFunction as n6_RunnableFunction,
  RunnableFunctions as n6_RunnableFunctions,
  RunnableFunctionWithoutParse as n6_RunnableFunctionWithoutParse,
  RunnableFunctionWithParse as n6_RunnableFunctionWithParse,
  RunnableToolFunction as n6_RunnableToolFunction,
  RunnableToolFunctionWithContext as n6_RunnableToolFunctionWithContext,
  RunnableToolFunctionWithoutParse as n6_RunnableToolFunctionWithoutParse,
  RunnableToolFunctionWithParse as n6_RunnableToolFunctionWithParse,
  RunnableTools as n6_RunnableTools,
} from "../../src/subpaths/lib/runnable_function.ts";
export type {
  BaseFunctionsArgs as n6_BaseFunctionsArgs_official,
  ParsingToolFunction as n6_ParsingToolFunction_official,
  RunnableFunction as n6_RunnableFunction_official,
  RunnableFunctions as n6_RunnableFunctions_official,
  RunnableFunctionWithoutParse as n6_RunnableFunctionWithoutParse_official,
  RunnableFunctionWithParse as n6_RunnableFunctionWithParse_official,
  RunnableToolFunction as n6_RunnableToolFunction_official,
  RunnableToolFunctionWithContext
    as n6_RunnableToolFunctionWithContext_official,
  RunnableToolFunctionWithoutParse
    as n6_RunnableToolFunctionWithoutParse_official,
  RunnableToolFunctionWithParse as n6_RunnableToolFunctionWithParse_official,
  RunnableTools as n6_RunnableTools_official,
} from "npm:openai@7.59.0/lib/RunnableFunction";
export type {
  AutoParseableResponseFormat as n7_AutoParseableResponseFormat,
  AutoParseableTextFormat as n7_AutoParseableTextFormat,
  AutoParseableTool as n7_AutoParseableTool,
  ExtractParsedContentFromParams as n7_ExtractParsedContentFromParams,
} from "../../src/subpaths/lib/parser.ts";
export type {
  AutoParseableResponseFormat as n7_AutoParseableResponseFormat_official,
  AutoParseableTextFormat as n7_AutoParseableTextFormat_official,
  AutoParseableTool as n7_AutoParseableTool_official,
  ExtractParsedContentFromParams as n7_ExtractParsedContentFromParams_official,
} from "npm:openai@7.59.0/lib/parser";
export type {
  JSONSchema as n8_JSONSchema,
  JSONSchemaArray as n8_JSONSchemaArray,
  JSONSchemaDefinition as n8_JSONSchemaDefinition,
  JSONSchemaObject as n8_JSONSchemaObject,
  JSONSchemaType as n8_JSONSchemaType,
  JSONSchemaTypeName as n8_JSONSchemaTypeName,
  JSONSchemaVersion as n8_JSONSchemaVersion,
} from "../../src/subpaths/lib/jsonschema.ts";
export type {
  JSONSchema as n8_JSONSchema_official,
  JSONSchemaArray as n8_JSONSchemaArray_official,
  JSONSchemaDefinition as n8_JSONSchemaDefinition_official,
  JSONSchemaObject as n8_JSONSchemaObject_official,
  JSONSchemaType as n8_JSONSchemaType_official,
  JSONSchemaTypeName as n8_JSONSchemaTypeName_official,
  JSONSchemaVersion as n8_JSONSchemaVersion_official,
} from "npm:openai@7.59.0/lib/jsonschema";
export type {
  ResponseCreateAndStreamParams as n9_ResponseCreateAndStreamParams,
  ResponseStream as n9_ResponseStream,
  ResponseStreamByIdParams as n9_ResponseStreamByIdParams,
  ResponseStreamParams as n9_ResponseStreamParams,
} from "../../src/subpaths/lib/response_stream.ts";
export type {
  ResponseCreateAndStreamParams as n9_ResponseCreateAndStreamParams_official,
  ResponseStream as n9_ResponseStream_official,
  ResponseStreamByIdParams as n9_ResponseStreamByIdParams_official,
  ResponseStreamParams as n9_ResponseStreamParams_official,
} from "npm:openai@7.59.0/lib/responses/ResponseStream";
export type {
  ParsedResponseStreamEvent as n10_ParsedResponseStreamEvent,
  ResponseFunctionCallArgumentsDeltaEvent
    as n10_ResponseFunctionCallArgumentsDeltaEvent,
  ResponseTextDeltaEvent as n10_ResponseTextDeltaEvent,
} from "../../src/subpaths/lib/response_event_types.ts";
export type {
  ParsedResponseStreamEvent as n10_ParsedResponseStreamEvent_official,
  ResponseFunctionCallArgumentsDeltaEvent
    as n10_ResponseFunctionCallArgumentsDeltaEvent_official,
  ResponseTextDeltaEvent as n10_ResponseTextDeltaEvent_official,
} from "npm:openai@7.59.0/lib/responses/EventTypes";
export type { ResponseInputItemLike as n11_ResponseInputItemLike } from "../../src/subpaths/lib/response_input_items.ts";
export type { ResponseInputItemLike as n11_ResponseInputItemLike_official } from "npm:openai@7.59.0/lib/responses/ResponseInputItems";
export type {
  AgentSessionStream as n12_AgentSessionStream,
  AgentSessionStreamParams as n12_AgentSessionStreamParams,
  AgentToolHandler as n12_AgentToolHandler,
  AgentToolOutput as n12_AgentToolOutput,
} from "../../src/subpaths/lib/agent_session_stream.ts";
export type {
  AgentSessionStream as n12_AgentSessionStream_official,
  AgentSessionStreamParams as n12_AgentSessionStreamParams_official,
  AgentToolHandler as n12_AgentToolHandler_official,
  AgentToolOutput as n12_AgentToolOutput_official,
} from "npm:openai@7.59.0/lib/agents/agent-session-stream";
export type { AgentTurnResult as n13_AgentTurnResult } from "../../src/subpaths/lib/agent_turn_result.ts";
export type { AgentTurnResult as n13_AgentTurnResult_official } from "npm:openai@7.59.0/lib/beta/agents/agent-turn-result";
export type { AgentTurnResultError as n14_AgentTurnResultError } from "../../src/subpaths/lib/agent_turn_result_error.ts";
export type { AgentTurnResultError as n14_AgentTurnResultError_official } from "npm:openai@7.59.0/lib/beta/agents/agent-turn-result-error";
export type {
  AgentOutputFormat as n15_AgentOutputFormat,
  AgentOutputParseError as n15_AgentOutputParseError,
  AgentResult as n15_AgentResult,
  ParsedAgentTurnResult as n15_ParsedAgentTurnResult,
} from "../../src/subpaths/lib/agent_output_format.ts";
export type {
  AgentOutputFormat as n15_AgentOutputFormat_official,
  AgentOutputParseError as n15_AgentOutputParseError_official,
  AgentResult as n15_AgentResult_official,
  ParsedAgentTurnResult as n15_ParsedAgentTurnResult_official,
} from "npm:openai@7.59.0/lib/beta/agents/output-format";
export type { AgentResultArtifacts as n16_AgentResultArtifacts } from "../../src/subpaths/lib/agent_result_artifacts.ts";
export type { AgentResultArtifacts as n16_AgentResultArtifacts_official } from "npm:openai@7.59.0/lib/beta/agents/result-artifacts";
export type { AgentFunctionTool as n17_AgentFunctionTool } from "../../src/helpers/agents/function_tool.ts";
export type { AgentFunctionTool as n17_AgentFunctionTool_official } from "npm:openai@7.59.0/lib/beta/agents/function-tool";
export type {
  RunCreateAndPollParams as n18_RunCreateAndPollParams,
  RunCreateAndStreamParams as n18_RunCreateAndStreamParams,
  RunStreamParams as n18_RunStreamParams,
  RunSubmitToolOutputsAndPollParams as n18_RunSubmitToolOutputsAndPollParams,
  RunSubmitToolOutputsStreamParams as n18_RunSubmitToolOutputsStreamParams,
} from "../../src/subpaths/resources/beta/threads/runs/runs.js";
export type {
  RunCreateAndPollParams as n18_RunCreateAndPollParams_official,
  RunCreateAndStreamParams as n18_RunCreateAndStreamParams_official,
  RunStreamParams as n18_RunStreamParams_official,
  RunSubmitToolOutputsAndPollParams
    as n18_RunSubmitToolOutputsAndPollParams_official,
  RunSubmitToolOutputsStreamParams
    as n18_RunSubmitToolOutputsStreamParams_official,
} from "npm:openai@7.59.0/resources/beta/threads/runs/runs";
export type {
  ThreadCreateAndRunPollParams as n19_ThreadCreateAndRunPollParams,
  ThreadCreateAndRunStreamParams as n19_ThreadCreateAndRunStreamParams,
} from "../../src/subpaths/resources/beta/threads/threads.js";
export type {
  ThreadCreateAndRunPollParams as n19_ThreadCreateAndRunPollParams_official,
  ThreadCreateAndRunStreamParams as n19_ThreadCreateAndRunStreamParams_official,
} from "npm:openai@7.59.0/resources/beta/threads/threads";
