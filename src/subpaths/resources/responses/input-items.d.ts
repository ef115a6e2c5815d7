/**
 * The class and types of `openai/resources/responses/input-items`. Written by tools/generate.
 *
 * @module
 */
import type { ResponsesInputItems as Class } from "../../../generated/resources.js";
import type {
  InputItemListParams,
  ResponseItemList,
} from "../../../generated/types/responses/input_items.ts";
export type * from "../../../generated/types/responses/input_items.ts";
/** `client.responses.inputItems`. */
export declare class InputItems extends Class {}
/** The types of `client.responses.inputItems`. */
export declare namespace InputItems {
  export { type InputItemListParams, type ResponseItemList };
}
