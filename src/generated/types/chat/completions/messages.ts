/**
 * Types of `client.chat.completions.messages`.
 *
 * @module
 */
/** Params of `client.chat.completions.messages.list()`: `GET /chat/completions/{completion_id}/messages`. */
export interface MessageListParams {
  /** After: a string. */
  after?: string;
  /** Limit: an integer; default `20`. */
  limit?: number;
  /** Order: one of 2 values; default `asc`. */
  order?: "asc" | "desc";
}
