/**
 * Types of `client.responses.inputItems`.
 *
 * @module
 */
import type * as ResponsesAPI from "./responses.ts";
/** Params of `client.responses.inputItems.list()`: `GET /responses/{response_id}/input_items`. */
export interface InputItemListParams {
  /** Limit: an integer; default `20`. */
  limit?: number;
  /** Order: one of 2 values. */
  order?: "asc" | "desc";
  /** After: a string. */
  after?: string;
  /** Include: a list. */
  include?: ResponsesAPI.ResponseIncludable[];
}
/** Type of `client.responses.inputItems`. */
export interface ResponseItemList {
  /** Data: a list. */
  data: ResponsesAPI.ResponseItem[];
  /** First ID: a string. */
  first_id: string;
  /** Has more: a boolean. */
  has_more: boolean;
  /** Last ID: a string. */
  last_id: string;
  /** Object: always `list`. */
  object: "list";
}
