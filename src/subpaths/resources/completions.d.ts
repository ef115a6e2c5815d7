/**
 * The class and types of `openai/resources/completions`. Written by tools/generate.
 *
 * @module
 */
import type { Completions as Class } from "../../generated/resources.js";
import type {
  Completion,
  CompletionChoice,
  CompletionCreateParams,
  CompletionCreateParamsBase,
  CompletionCreateParamsNonStreaming,
  CompletionCreateParamsStreaming,
  CompletionUsage,
} from "../../generated/types/completions.ts";
export type * from "../../generated/types/completions.ts";
/** `client.completions`. */
export declare class Completions extends Class {}
/** The types of `client.completions`. */
export declare namespace Completions {
  export {
    type Completion,
    type CompletionChoice,
    type CompletionCreateParams,
    type CompletionCreateParamsBase,
    type CompletionCreateParamsNonStreaming,
    type CompletionCreateParamsStreaming,
    type CompletionUsage,
  };
}
