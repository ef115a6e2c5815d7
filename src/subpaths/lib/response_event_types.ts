/**
 * The events of `openai/lib/responses/EventTypes`.
 *
 * @module
 */
export type {
  ResponseFunctionCallArgumentsDeltaEvent,
  ResponseTextDeltaEvent,
} from "../../helpers/mod.ts";
