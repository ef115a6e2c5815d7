/**
 * The conversation as its client may read it.
 *
 * @module
 */
import type { HistoryItem } from "../../realtime/conversation/history.ts";
import type { ServerFilter } from "../filter/server_filter.ts";
import type { RelayItem } from "../wire/messages.ts";

/**
 * The items that a client may read.
 *
 * @param items The conversation.
 * @param filter What is hidden.
 * @param after The last item that the client knows; all items if it is `null` or unknown.
 */
export function readableItems(
  items: readonly HistoryItem[],
  filter: ServerFilter,
  after: string | null = null,
): RelayItem[] {
  const known = items.findIndex(({ id }) => id === after);
  return items.slice(known + 1).flatMap(({ id, role, heard: text, item }) => {
    const isSpeaker = role === "user" || role === "assistant";
    if (!isSpeaker || filter.hidesItem(item)) return [];
    // a response of which nothing was heard does not count
    return role === "assistant" && text === "" ? [] : [{ id, role, text }];
  });
}
