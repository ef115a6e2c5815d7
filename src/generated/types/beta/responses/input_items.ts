/**
 * Types of `client.beta.responses.inputItems`.
 *
 * @module
 */
import type * as BetaResponsesAPI from "./responses.ts";
/** Type of `client.beta.responses.inputItems`. */
export interface BetaResponseItemList {
  /** Data: a list. */
  data: BetaResponsesAPI.BetaResponseItem[];
  /** First ID: a string. */
  first_id: string;
  /** Has more: a boolean. */
  has_more: boolean;
  /** Last ID: a string. */
  last_id: string;
  /** Object: always `list`. */
  object: "list";
}
/** Params of `client.beta.responses.inputItems.list()`: `GET /responses/{response_id}/input_items?beta=true`. */
export interface InputItemListParams {
  /** Limit: an integer; default `20`. */
  limit?: number;
  /** Order: one of 2 values. */
  order?: "asc" | "desc";
  /** After: a string. */
  after?: string;
  /** Include: a list. */
  include?: BetaResponsesAPI.BetaResponseIncludable[];
  /** Betas: a list. */
  betas?: "responses_multi_agent=v1"[];
}
