/**
 * The classes and types of `openai/resources/beta`. Written by tools/generate.
 *
 * @module
 */
export { Beta } from "./beta.js";
export { Realtime } from "./realtime/realtime.js";
export { Agents } from "./agents/agents.js";
export { Responses } from "./responses/responses.js";
export { ChatKit } from "./chatkit/chatkit.js";
export { Assistants } from "./assistants.js";
export { Threads } from "./threads/threads.js";
export type * from "./beta.js";
export type * from "./realtime/realtime.js";
export type * from "./agents/agents.js";
export type * from "./responses/responses.js";
export type * from "./chatkit/chatkit.js";
export type * from "./assistants.js";
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
} from "../../../generated/types/beta/threads/threads.ts";
export type {
  ThreadCreateAndRunPollParams,
  ThreadCreateAndRunStreamParams,
} from "../../../helpers/mod.ts";
