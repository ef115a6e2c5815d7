/**
 * Types of `client.responses.inputItems`.
 *
 * @module
 */
import type * as ResponsesAPI from "./responses.ts";
/** Params of `client.responses.inputItems.list()`: `GET /responses/{response_id}/input_items`. */
export interface InputItemListParams {
  /** Limit: a whole number; `20` by default. */
  limit?: number;
  /** Order: one of 2 values. */
  order?: "asc" | "desc";
  /** After: text. */
  after?: string;
  /** Include: a list. */
  include?: ResponsesAPI.ResponseIncludable[];
}
/** Type of `client.responses.inputItems`. */
export interface ResponseItemList {
  /** Data: a list. */
  data: ResponsesAPI.ResponseItem[];
  /** First ID: text. */
  first_id: string;
  /** Has more: true or false. */
  has_more: boolean;
  /** Last ID: text. */
  last_id: string;
  /** Object: always `list`. */
  object: "list";
}
