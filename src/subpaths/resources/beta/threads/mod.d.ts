/**
 * The classes and types of `openai/resources/beta/threads`. Written by tools/generate.
 *
 * @module
 */
export { Threads } from "./threads.js";
export { Runs } from "./runs/runs.js";
export { Messages } from "./messages.js";
export type {
  AssistantResponseFormatOption,
  AssistantToolChoice,
  AssistantToolChoiceFunction,
  AssistantToolChoiceOption,
  Thread,
  ThreadCreateAndRunParams,
  ThreadCreateAndRunParamsBase,
  ThreadCreateAndRunParamsNonStreaming,
  ThreadCreateAndRunParamsStreaming,
  ThreadCreateParams,
  ThreadDeleted,
  ThreadUpdateParams,
} from "../../../../generated/types/beta/threads/threads.ts";
export type {
  RequiredActionFunctionToolCall,
  Run,
  RunCancelParams,
  RunCreateParams,
  RunCreateParamsBase,
  RunCreateParamsNonStreaming,
  RunCreateParamsStreaming,
  RunListParams,
  RunRetrieveParams,
  RunsPage,
  RunStatus,
  RunSubmitToolOutputsParams,
  RunSubmitToolOutputsParamsBase,
  RunSubmitToolOutputsParamsNonStreaming,
  RunSubmitToolOutputsParamsStreaming,
  RunUpdateParams,
} from "../../../../generated/types/beta/threads/runs/runs.ts";
export type * from "./messages.js";
export type {
  ThreadCreateAndRunPollParams,
  ThreadCreateAndRunStreamParams,
} from "../../../../helpers/mod.ts";
export type {
  RunCreateAndPollParams,
  RunCreateAndStreamParams,
  RunStreamParams,
  RunSubmitToolOutputsAndPollParams,
  RunSubmitToolOutputsStreamParams,
} from "../../../../helpers/mod.ts";
