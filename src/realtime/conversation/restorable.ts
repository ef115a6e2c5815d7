/**
 * A conversation in the form in which a fresh session takes it.
 *
 * Pure: history in, items to create out, and an honest list of what cannot be made again.
 *
 * @module
 */
import type { HistoryItem } from "./history.ts";
import type { ConversationItem } from "../wire/types.ts";

/** One item, as a snapshot keeps it: what it takes to make it again. */
export interface SnapshotItem {
  /** ID, kept in the session to come. */
  readonly id: string;
  /** The item in a form that `conversation.item.create` takes: speech as its transcript. */
  readonly item: ConversationItem;
}

/** What a fresh session is told, and what it cannot be told. */
export interface Restorable {
  /** Items to create, in order. */
  readonly items: readonly SnapshotItem[];
  /** IDs of items that cannot be made again. */
  readonly missing: readonly string[];
  /** `call_id` of tool calls among them: they have no output, so the model would wait for one. */
  readonly toolCalls: readonly string[];
}

/**
 * Brings a conversation to the form that `conversation.item.create` takes.
 *
 * Speech becomes its transcript, for the API takes no audio of the assistant; of an answer
 * that was cut short only what was heard. Calls of tools keep their IDs and their place.
 *
 * @param history The conversation.
 * @param answered Whether the output of a call is still to come.
 */
export function restorable(
  history: readonly HistoryItem[],
  answered: (toolCallId: string) => boolean = () => false,
): Restorable {
  const outputs = new Set<string>();
  for (const { item } of history) {
    if (item.type === "function_call_output") outputs.add(item.call_id);
  }
  const items: SnapshotItem[] = [];
  const missing: string[] = [];
  const toolCalls: string[] = [];
  for (const entry of history) {
    const item = again(entry);
    const call = entry.item.type === "function_call" ? entry.item : null;
    const toolCallId = call?.call_id ?? entry.id;
    if (item === null) {
      if (entry.text === "" && entry.role === "assistant") continue; // nothing was said yet
      missing.push(entry.id);
    } else if (
      call &&
      (!entry.done || !(outputs.has(toolCallId) || answered(toolCallId)))
    ) {
      missing.push(entry.id);
      toolCalls.push(toolCallId);
    } else items.push({ id: entry.id, item });
  }
  return { items, missing, toolCalls };
}

/** One item in a form that can be created; `null` if there is none. */
function again(
  { id, item, heard, heardMs, done, transcript }: HistoryItem,
): ConversationItem | null {
  switch (item.type) {
    case "function_call":
    case "function_call_output": {
      const { status: _, object: __, ...fields } = item;
      return { ...fields, id };
    }
    case "message":
      break;
    default:
      return null;
  }
  if (item.role === "assistant") {
    return heard === "" ? null : {
      id,
      type: "message",
      role: "assistant",
      status: done && heardMs === null ? "completed" : "incomplete",
      content: [{ type: "output_text", text: heard }],
    };
  }
  const kinds = new Set<string | undefined>(
    item.role === "user" ? item.content.map(({ type }) => type) : [],
  );
  if (
    kinds.has("input_audio") && kinds.has("input_text") &&
    transcript !== "completed"
  ) return null; // the text would stand for all of it
  const images = item.role === "user"
    ? item.content.filter((part) =>
      part.type === "input_image" && part.image_url
    )
    : [];
  if (heard === "" && images.length === 0) return null;
  const text = heard === ""
    ? []
    : [{ type: "input_text" as const, text: heard }];
  return item.role === "system"
    ? { id, type: "message", role: "system", content: text }
    : { id, type: "message", role: "user", content: [...text, ...images] };
}
