/**
 * Items of a response as input of the next, of `openai/lib/responses/ResponseInputItems`.
 *
 * @module
 */
export {
  toResponseInputItem,
  toResponseInputItems,
} from "../../helpers/requests/response_input.ts";
export type { ResponseInputItemLike } from "../../helpers/requests/response_input.ts";
