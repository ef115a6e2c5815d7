/**
 * The stream of `openai/lib/AssistantStream`.
 *
 * @module
 */
export { AssistantStream } from "../../helpers/runtime.js";
export type {
  AssistantStreamEvents,
  RunCreateParamsBaseStream,
  RunSubmitToolOutputsParamsStream,
  ThreadCreateAndRunParamsBaseStream,
} from "../../helpers/mod.ts";
