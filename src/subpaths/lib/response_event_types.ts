/**
 * The events of `openai/lib/responses/EventTypes`.
 *
 * @module
 */
import type { ResponseStreamEvent } from "../../generated/types/responses/responses.ts";
import type {
  ResponseFunctionCallArgumentsDeltaEvent,
  ResponseTextDeltaEvent,
} from "../../helpers/mod.ts";

export type {
  ResponseFunctionCallArgumentsDeltaEvent,
  ResponseTextDeltaEvent,
} from "../../helpers/mod.ts";

/** An event of a response; deltas come with what they have added up to. */
export type ParsedResponseStreamEvent =
  | Exclude<
    ResponseStreamEvent,
    {
      type:
        | "response.function_call_arguments.delta"
        | "response.output_text.delta";
    }
  >
  | ResponseFunctionCallArgumentsDeltaEvent
  | ResponseTextDeltaEvent;
