/**
 * The class and types of `openai/resources/decisions`. Written by tools/generate.
 *
 * @module
 */
import type { Decisions as Class } from "../../generated/resources.js";
import type {
  Decision,
  DecisionCreateParams,
  DecisionInputImage,
  DecisionInputJson,
  DecisionInputMessage,
  DecisionInputPart,
  DecisionInputText,
  DecisionPromptCacheBreakpoint,
  DecisionQuestionInputImage,
  DecisionQuestionInputPart,
  DecisionQuestionInputText,
} from "../../generated/types/decisions.ts";
export type * from "../../generated/types/decisions.ts";
/** `client.decisions`. */
export declare class Decisions extends Class {}
/** The types of `client.decisions`. */
export declare namespace Decisions {
  export {
    type Decision,
    type DecisionCreateParams,
    type DecisionInputImage,
    type DecisionInputJson,
    type DecisionInputMessage,
    type DecisionInputPart,
    type DecisionInputText,
    type DecisionPromptCacheBreakpoint,
    type DecisionQuestionInputImage,
    type DecisionQuestionInputPart,
    type DecisionQuestionInputText,
  };
}
