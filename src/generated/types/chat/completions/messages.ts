/**
 * Types of `client.chat.completions.messages`.
 *
 * @module
 */
/** Params of `client.chat.completions.messages.list()`: `GET /chat/completions/{completion_id}/messages`. */
export interface MessageListParams {
  /** After: text. */
  after?: string;
  /** Limit: a whole number; `20` by default. */
  limit?: number;
  /** Order: one of 2 values; `asc` by default. */
  order?: "asc" | "desc";
}
