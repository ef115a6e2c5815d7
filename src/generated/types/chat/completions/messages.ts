/**
 * Types of `client.chat.completions.messages`.
 *
 * @module
 */
import type * as Contract from "../../../../contract.ts";
import type * as ChatCompletionsAPI from "./completions.ts";
/** Answer of `GET /chat/completions/{completion_id}/messages`. */
export type ChatCompletionStoreMessagesPage = Contract.CursorPage<
  ChatCompletionsAPI.ChatCompletionStoreMessage
>;
/** Params of `client.chat.completions.messages.list()`: `GET /chat/completions/{completion_id}/messages`. */
export interface MessageListParams {
  /** After: text. */
  after?: string;
  /** Limit: a whole number; `20` by default. */
  limit?: number;
  /** Order: `asc` by default. */
  order?: "asc" | "desc";
}
