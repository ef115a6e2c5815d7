/**
 * The class and types of `openai/resources/beta/assistants`. Written by tools/generate.
 *
 * @module
 */
import type { BetaAssistants as Class } from "../../../generated/resources.js";
import type {
  Assistant,
  AssistantCreateParams,
  AssistantDeleted,
  AssistantListParams,
  AssistantsPage,
  AssistantStreamEvent,
  AssistantTool,
  AssistantUpdateParams,
  CodeInterpreterTool,
  FileSearchTool,
  FunctionTool,
  MessageStreamEvent,
  RunStepStreamEvent,
  RunStreamEvent,
  ThreadStreamEvent,
} from "../../../generated/types/beta/assistants.ts";
export type * from "../../../generated/types/beta/assistants.ts";
/** `client.beta.assistants`. */
export declare class Assistants extends Class {}
/** The types of `client.beta.assistants`. */
export declare namespace Assistants {
  export {
    type Assistant,
    type AssistantCreateParams,
    type AssistantDeleted,
    type AssistantListParams,
    type AssistantsPage,
    type AssistantStreamEvent,
    type AssistantTool,
    type AssistantUpdateParams,
    type CodeInterpreterTool,
    type FileSearchTool,
    type FunctionTool,
    type MessageStreamEvent,
    type RunStepStreamEvent,
    type RunStreamEvent,
    type ThreadStreamEvent,
  };
}
