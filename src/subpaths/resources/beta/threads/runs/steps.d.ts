/**
 * The class and types of `openai/resources/beta/threads/runs/steps`. Written by tools/generate.
 *
 * @module
 */
import type { BetaThreadsRunsSteps as Class } from "../../../../../generated/resources.js";
import type {
  CodeInterpreterLogs,
  CodeInterpreterOutputImage,
  CodeInterpreterToolCall,
  CodeInterpreterToolCallDelta,
  FileSearchToolCall,
  FileSearchToolCallDelta,
  FunctionToolCall,
  FunctionToolCallDelta,
  MessageCreationStepDetails,
  RunStep,
  RunStepDelta,
  RunStepDeltaEvent,
  RunStepDeltaMessageDelta,
  RunStepInclude,
  RunStepsPage,
  StepListParams,
  StepRetrieveParams,
  ToolCall,
  ToolCallDelta,
  ToolCallDeltaObject,
  ToolCallsStepDetails,
} from "../../../../../generated/types/beta/threads/runs/steps.ts";
export type * from "../../../../../generated/types/beta/threads/runs/steps.ts";
/** `client.beta.threads.runs.steps`. */
export declare class Steps extends Class {}
/** The types of `client.beta.threads.runs.steps`. */
export declare namespace Steps {
  export {
    type CodeInterpreterLogs,
    type CodeInterpreterOutputImage,
    type CodeInterpreterToolCall,
    type CodeInterpreterToolCallDelta,
    type FileSearchToolCall,
    type FileSearchToolCallDelta,
    type FunctionToolCall,
    type FunctionToolCallDelta,
    type MessageCreationStepDetails,
    type RunStep,
    type RunStepDelta,
    type RunStepDeltaEvent,
    type RunStepDeltaMessageDelta,
    type RunStepInclude,
    type RunStepsPage,
    type StepListParams,
    type StepRetrieveParams,
    type ToolCall,
    type ToolCallDelta,
    type ToolCallDeltaObject,
    type ToolCallsStepDetails,
  };
}
