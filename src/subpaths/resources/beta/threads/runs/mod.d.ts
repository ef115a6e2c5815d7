/**
 * The classes and types of `openai/resources/beta/threads/runs`. Written by tools/generate.
 *
 * @module
 */
export { Runs } from "./runs.js";
export { Steps } from "./steps.js";
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
} from "../../../../../generated/types/beta/threads/runs/runs.ts";
export type * from "./steps.js";
export type {
  RunCreateAndPollParams,
  RunCreateAndStreamParams,
  RunStreamParams,
  RunSubmitToolOutputsAndPollParams,
  RunSubmitToolOutputsStreamParams,
} from "../../../../../helpers/mod.ts";
