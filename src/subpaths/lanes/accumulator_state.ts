/**
 * What is known of a response while its events arrive.
 *
 * @module
 */
import type {
  Response,
  ResponseOutputItem,
} from "../../generated/types/responses/responses.ts";
import type { ResponsesWebSocketEvent } from "./events.ts";
import type { PartialOutput } from "./observed_output.ts";

/** An item so far: only its type is checked. */
export type ProvisionalOutputItem = {
  [Type in ResponseOutputItem["type"]]:
    & { type: Type }
    & Partial<
      Record<
        Exclude<keyof Extract<ResponseOutputItem, { type: Type }>, "type">,
        unknown
      >
    >;
}[ResponseOutputItem["type"]];

/** Which part of an item. */
export type PartSelector =
  | { content_index: number; annotation_index?: number }
  | { summary_index: number };

/** What is known of a response. */
export type ResponsesWebSocketAccumulatorState =
  | {
    /** The response is in progress. */
    phase: "provisional";
    /** The response so far; only the types of its items and its texts are checked. */
    snapshot:
      & { output: ProvisionalOutputItem[]; output_text: string }
      & {
        [Field in Exclude<keyof Response, "output" | "output_text">]?: unknown;
      };
    /** Output that was seen without its items. */
    partialOutput?: PartialOutput[];
  }
  | {
    /** An event did not fit. The next response, or the end of this one, is known again. */
    phase: "unavailable";
    /** What did not fit. */
    error: Error;
  }
  | {
    /** The response has ended, or the API reported an error. */
    phase: "terminal";
    /** The last event, as it came. */
    event: ResponsesWebSocketEvent;
  };
