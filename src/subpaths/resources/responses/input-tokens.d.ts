/**
 * The class and types of `openai/resources/responses/input-tokens`. Written by tools/generate.
 *
 * @module
 */
import type { ResponsesInputTokens as Class } from "../../../generated/resources.js";
import type {
  InputTokenCountParams,
  InputTokenCountResponse,
} from "../../../generated/types/responses/input_tokens.ts";
export type * from "../../../generated/types/responses/input_tokens.ts";
/** `client.responses.inputTokens`. */
export declare class InputTokens extends Class {}
/** The types of `client.responses.inputTokens`. */
export declare namespace InputTokens {
  export { type InputTokenCountParams, type InputTokenCountResponse };
}
